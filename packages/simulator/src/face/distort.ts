/** Answers as a client of today may get them tomorrow: a value nobody knew, a member that is not there. */
import type { Random } from '../world/random.ts';

/** Members, by the end of their path, whose values AWS extends from time to time: the API references list today's, and leave the lists open. */
const openValues = [
  'capacityProviderName',
  'connectivity',
  'desiredStatus',
  'healthStatus',
  'lastStatus',
  'launchType',
  'lifecycleStage',
  'platformFamily',
  'propagateTags',
  'rolloutState',
  'schedulingStrategy',
  'stabilityStatus',
  'status',
  'stopCode',
  'strategy',
  'targetType',
  'PolicyType',
  'StateValue',
  'MetricDataResults.StatusCode',
  'TargetHealth.Reason',
  'TargetHealth.State',
  'TargetType',
];

/** Members, by the end of their path, that are left out of real answers though the references name them (none is required there). */
const optional = [
  'alarms',
  'attachments',
  'attributes',
  'availabilityZone',
  'capacityProviderName',
  'capacityProviderStrategy',
  'connectivity',
  'currentServiceDeployment',
  'deploymentCircuitBreaker',
  'deploymentController',
  'description',
  'finishedAt',
  'healthCheckGracePeriodSeconds',
  'healthStatus',
  'ingestionTime',
  'lifecycleHookDetails',
  'lifecycleStage',
  'loadBalancers',
  'networkInterfaces',
  'platformVersion',
  'pullStartedAt',
  'pullStoppedAt',
  'rollback',
  'rolloutState',
  'rolloutStateReason',
  'services.events',
  'sourceServiceRevisions',
  'startedAt',
  'startedBy',
  'statusReason',
  'stopCode',
  'stoppedAt',
  'stoppedReason',
  'tags',
  'targetServiceRevision',
  'updatedAt',
  'Label',
  'Messages',
  'StatusReason',
  'SuspendedState',
  'TargetHealth.Description',
  'TargetHealth.Reason',
];

/** One of the answer's open values is one that nobody has heard of. */
export function withUnknownValue(output: unknown, random: Random): unknown {
  return change(output, openValues, random, () => 'SOMETHING_NEW');
}

/** One of the answer's optional members is missing, everywhere in it. */
export function withoutMember(output: unknown, random: Random): unknown {
  return change(output, optional, random, () => undefined);
}

/** All of a kind in an answer, every deployment's status say, have the same path. */
function change(
  output: unknown,
  names: readonly string[],
  random: Random,
  value: () => unknown,
): unknown {
  const there = new Set<string>();
  rewrite(output, '', (path, member) => {
    if (names.some((name) => path.endsWith(`.${name}`))) there.add(path);
    return member;
  });
  if (there.size === 0) return output;
  const chosen = random.pick([...there].toSorted());
  return rewrite(output, '', (path, member) => (path === chosen ? value() : member));
}

/** The same with each member as it is put; `services.deployments.status` is a path. */
function rewrite(
  value: unknown,
  within: string,
  put: (path: string, member: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, within, put));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const path = `${within}.${name}`;
      return [name, put(path, rewrite(member, path, put))];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
