import { possibleNumbers, usualNumber, valueOf } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import type { Change, ServiceChange, TargetChange } from '../fixes/change.ts';
import type { RuleContext } from '../rule.ts';
import { floorState } from './floor.ts';

/** Capacity in tasks. */
export interface CapacityRange {
  readonly min: number;
  readonly max: number;
  /** undefined where it is unknown. */
  readonly desired: number | undefined;
}

/**
 * The range that satisfies every rule that is on: what all capacity fixes of one run ask for together.
 * `undefined` where the present range is unknown.
 */
export function recommendRange(
  setup: ServiceSetup,
  context: RuleContext,
): CapacityRange | undefined {
  const { thresholds, isOn } = context;
  if (!setup.target.known) return undefined;
  const target = setup.target.value;
  const desired = valueOf(setup.service.desiredCount);
  const least = thresholds['minimum-capacity'];
  const headroom = thresholds['maximum-headroom'];
  if (!target) {
    const min = Math.max(least, thresholds['usual-minimum-capacity'] ?? 0, 1);
    const { desiredCount } = setup.service;
    const counts = possibleNumbers(desiredCount) ?? [usualNumber(desiredCount) ?? 0];
    const busiest = Math.max(...counts, min);
    return {
      min,
      max: Math.max(Math.ceil(min * headroom), busiest + Math.ceil(busiest / 2)),
      desired: desired === undefined ? undefined : Math.max(desired, min),
    };
  }
  const now = { min: valueOf(target.minCapacity), max: valueOf(target.maxCapacity) };
  if (now.min === undefined || now.max === undefined) return undefined;
  let { min, max } = now;
  const floor = isOn('event-floor') ? floorState(setup, context) : undefined;
  if (floor?.wanted !== undefined) min = floor.wanted;
  if (isOn('minimum-capacity')) min = Math.max(min, least);
  // Bringing a range in order starts nothing that is switched off.
  if (context.kind === 'switched-off') min = Math.min(min, max);
  max = Math.max(max, min);
  if (isOn('maximum-headroom')) {
    max = Math.max(max, Math.ceil(min * headroom));
    // Any registration of the target first moves the count into the range as it is now.
    const moved = Math.min(Math.max(desired ?? 0, now.min), now.max);
    const busiest = Math.max(desired ?? 0, moved, min);
    if (headroom > 1 && busiest >= max) max = busiest + Math.max(1, Math.ceil(busiest / 2));
  }
  const inside = desired === undefined ? undefined : Math.min(Math.max(desired, min), max);
  return { min, max, desired: inside };
}

/**
 * The changes that bring the range there, all in one: a minimum without its maximum could be refused.
 * The desired count follows by itself where Application Auto Scaling runs (registering a target moves
 * the count into the range at once: API reference, RegisterScalableTarget); in a file it has to be written.
 */
export function rangeChanges(setup: ServiceSetup, context: RuleContext): readonly Change[] {
  const range = recommendRange(setup, context);
  if (!range) return [];
  const target = valueOf(setup.target);
  const min = target && valueOf(target.minCapacity);
  const max = target && valueOf(target.maxCapacity);
  const set: TargetChange['set'] = {
    ...(min !== range.min && { minCapacity: range.min }),
    ...(max !== range.max && { maxCapacity: range.max }),
  };
  const changes: Change[] = [];
  if (Object.keys(set).length > 0) changes.push({ on: 'target', set });
  const desired = valueOf(setup.service.desiredCount);
  const byItself = setup.origin === 'live' && changes.length > 0;
  // A count in a template is put back by every deploy: beside a scalable target it is left out.
  if (leavesCountOut(setup, context)) {
    if (!target || range.desired !== desired) changes.push(withoutCount);
  } else if (range.desired !== undefined && range.desired !== desired && !byItself) {
    changes.push({ on: 'service', set: { desiredCount: range.desired } });
  }
  return changes;
}

/** A template that says nothing of the count keeps what auto scaling has made of it. */
export const withoutCount: ServiceChange = { on: 'service', set: { desiredCount: 'unset' } };

/** Whether a fix takes the count out of the file: only a template can be told so in a fragment. */
export function leavesCountOut({ origin, service }: ServiceSetup, context: RuleContext): boolean {
  return (
    origin === 'cloudformation' &&
    context.isOn('desired-count-reset') &&
    valueOf(service.deploySetsDesiredCount) === true
  );
}
