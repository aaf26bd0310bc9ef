/** Answers as a client of today may get them tomorrow: a value nobody knew, a member that is not there. */
import type { Random } from '../world/random.ts';

/**
 * Members whose values AWS extends from time to time, none of which says how a deployment or a task ended: the
 * API references list today's values and leave the lists open.
 */
const openValues = new Set([
  'capacityProviderName',
  'connectivity',
  'healthStatus',
  'launchType',
  'lifecycleStage',
  'platformFamily',
  'propagateTags',
  'schedulingStrategy',
  'stopCode',
]);

/** Members that are left out of real answers though the references name them (none is required there). */
const optional = new Set([
  'attributes',
  'availabilityZone',
  'capacityProviderName',
  'connectivity',
  'description',
  'healthStatus',
  'ingestionTime',
  'lifecycleStage',
  'platformVersion',
  'pullStartedAt',
  'pullStoppedAt',
  'rolloutStateReason',
  'startedBy',
  'statusReason',
  'stopCode',
  'stoppedReason',
  'tags',
  'updatedAt',
  'Description',
  'Reason',
  'Label',
  'SuspendedState',
]);

/** One of the answer's open values is one that nobody has heard of. */
export function withUnknownValue(output: unknown, random: Random): unknown {
  return change(output, openValues, random, () => 'SOMETHING_NEW');
}

/** One of the answer's optional members is missing, everywhere in it. */
export function withoutMember(output: unknown, random: Random): unknown {
  return change(output, optional, random, () => undefined);
}

function change(
  output: unknown,
  names: ReadonlySet<string>,
  random: Random,
  value: () => unknown,
): unknown {
  const there = new Set<string>();
  visit(output, (name) => {
    if (names.has(name)) there.add(name);
  });
  if (there.size === 0) return output;
  const chosen = random.pick([...there].toSorted());
  return rewrite(output, chosen, value);
}

function visit(value: unknown, see: (name: string) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isRecord(value)) {
    for (const [name, member] of Object.entries(value)) {
      see(name);
      visit(member, see);
    }
  }
}

function rewrite(value: unknown, chosen: string, put: () => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, chosen, put));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === chosen ? put() : rewrite(member, chosen, put),
    ]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
