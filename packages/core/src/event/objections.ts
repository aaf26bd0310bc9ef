/** What speaks against raising a floor, said before anything changes. */
import { formatInstant, type EpochMs } from '../time.ts';
import { readRestore, type ScheduledAction } from './held-event.ts';
import type { CapacityObservation } from './reading.ts';

export interface Objection {
  /** `refuse`: the floor would not come back, or cannot be raised; `warn`: it may not help. */
  readonly severity: 'refuse' | 'warn';
  readonly title: string;
  /** One line: what, and what to do. */
  readonly text: string;
}

/**
 * Suspensions (Application Auto Scaling guide, "Suspend and resume scaling") and the scheduled actions of
 * others that act before the event ends.
 */
export function objectionsTo(
  observation: CapacityObservation,
  endsAt: EpochMs,
): readonly Objection[] {
  const { suspended } = observation.target;
  const objections: Objection[] = [];
  if (suspended.scheduled) {
    objections.push({
      severity: 'refuse',
      title: 'Scheduled scaling is suspended',
      text: 'Scheduled scaling is suspended on the scalable target, so AWS would never restore the floor; nothing was changed. Resume it: aws application-autoscaling register-scalable-target … --suspended-state ScheduledScalingSuspended=false.',
    });
  }
  if (suspended.scaleOut) {
    objections.push({
      severity: 'warn',
      title: 'Scaling out is suspended',
      text: 'Scaling out is suspended on the scalable target: above the raised floor no policy will add a task during the event.',
    });
  }
  if (suspended.scaleIn) {
    objections.push({
      severity: 'warn',
      title: 'Scaling in is suspended',
      text: 'Scaling in is suspended on the scalable target: the floor comes back after the event, but the tasks stay until scaling in is resumed.',
    });
  }
  const foreign = observation.actions.filter((action) =>
    mayActBefore(action, observation.at, endsAt),
  );
  if (foreign.length > 0) {
    const listed = foreign.slice(0, 5).map(describeAction).join(', ');
    const more = foreign.length > 5 ? ` and ${foreign.length - 5} more` : '';
    objections.push({
      severity: 'warn',
      title: 'Other scheduled actions',
      text: `Scheduled actions of others may change the capacity during the event, and AWS lets the last one win: ${listed}${more}.`,
    });
  }
  return objections;
}

function mayActBefore(action: ScheduledAction, now: EpochMs, endsAt: EpochMs): boolean {
  if (readRestore(action) !== undefined) return false;
  const once = /^at\((.+)\)$/.exec(action.schedule)?.[1];
  if (once === undefined) return true;
  // In another time zone it is less than a day off: better said once too often.
  const at = Date.parse(`${once}Z`);
  const marginMs = (action.timezone ?? 'UTC') === 'UTC' ? 0 : 86_400_000;
  return Number.isNaN(at) || (at > now - marginMs && at < endsAt + marginMs);
}

function describeAction({ name, schedule, timezone, min, max }: ScheduledAction): string {
  const sets = [
    ...(min === undefined ? [] : [`min ${min}`]),
    ...(max === undefined ? [] : [`max ${max}`]),
  ].join(', ');
  return `${name} (${sets}, ${schedule}${timezone === undefined ? '' : ` ${timezone}`})`;
}

/** What AWS does by itself, whatever was done by hand meanwhile: for the summary. */
export function unconditionalFacts(endsAt: EpochMs): readonly string[] {
  return [
    `AWS restores the floor at ${formatInstant(endsAt)} unconditionally, whatever was set by hand meanwhile.`,
    'An infrastructure deploy during the event resets the floor; raise the event again after it.',
    'After the restore tasks leave only when the policies scale in, after the scale-in cooldown.',
  ];
}

/**
 * Where the tasks of this service alone need more vCPUs than Fargate gives the whole account: what else
 * runs there is not looked up.
 *
 * @param quotas of the kinds of Fargate the service uses; `undefined` where one is out of sight.
 */
export function quotaObjection(
  tasks: number,
  vcpu: number,
  quotas: readonly (number | undefined)[],
): Objection | undefined {
  const known = quotas.flatMap((quota) => quota ?? []);
  if (known.length === 0 || known.length < quotas.length) return undefined;
  const quota = known.reduce((sum, one) => sum + one, 0);
  const needed = tasks * vcpu;
  if (needed <= quota) return undefined;
  return {
    severity: 'warn',
    title: 'Quota too small',
    text: `${tasks} tasks of ${vcpu} vCPU need ${needed}, and Fargate gives this account ${quota} in this region: not all will start. Ask Service Quotas for more ("Fargate On-Demand vCPU resource count", or Spot).`,
  };
}

/** Where the tasks that are still to come need more addresses than the service's subnets have free. */
export function addressObjection(
  tasksToCome: number,
  subnets: readonly { readonly id: string; readonly freeAddresses: number }[],
): Objection | undefined {
  const free = subnets.reduce((sum, { freeAddresses }) => sum + freeAddresses, 0);
  if (subnets.length === 0 || tasksToCome <= free) return undefined;
  const each = subnets.map(({ id, freeAddresses }) => `${freeAddresses} in ${id}`).join(', ');
  return {
    severity: 'warn',
    title: 'Too few free addresses',
    text: `${tasksToCome} more tasks need an address each, and the subnets of the service have ${free} free (${each}): not all will start. Give the service more subnets.`,
  };
}
