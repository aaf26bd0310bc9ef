import { valueOf } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import type { ServiceChange } from '../fixes/change.ts';
import type { RuleContext } from '../rule.ts';
import { recommendRange } from './range.ts';

export interface DeploymentLimits {
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
}

/** ECS rounds the minimum up and the maximum down (API reference, DeploymentConfiguration). */
export function room(limits: DeploymentLimits, count: number): { surge: number; drop: number } {
  const most = Math.floor((count * limits.maximumPercent) / 100);
  const least = Math.ceil((count * limits.minimumHealthyPercent) / 100);
  return { surge: Math.max(0, most - count), drop: Math.max(0, count - least) };
}

/** A rollout of `count` tasks can neither start a new task nor stop an old one. */
export function deadlocks(limits: DeploymentLimits, count: number): boolean {
  const { surge, drop } = room(limits, count);
  return count > 0 && surge === 0 && drop === 0;
}

/**
 * The task counts a deployment may meet: from the smallest to the largest minimum and maximum, now and
 * after the fixes; a service scaled to none meets one task on its way up. 200 are enough: from 100 tasks on
 * one percent is a task.
 */
export function countsToDeploy(setup: ServiceSetup, context: RuleContext): readonly number[] {
  const range = recommendRange(setup, context);
  const target = valueOf(setup.target);
  const now = {
    min: target && valueOf(target.minCapacity),
    max: target && valueOf(target.maxCapacity),
  };
  const ends = [
    leastRunning(range ?? {}),
    range?.max,
    leastRunning(now),
    now.max,
    valueOf(setup.service.desiredCount),
  ].filter((count) => count !== undefined && count > 0) as number[];
  if (ends.length === 0) return [];
  const from = Math.min(...ends);
  const to = Math.min(Math.max(...ends), from + 200);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The fewest tasks of a range that runs any; 0 where it runs none. */
function leastRunning(range: {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}) {
  return range.min === 0 && range.max !== 0 ? 1 : range.min;
}

/** The limits that satisfy every rule that is on; doubling always leaves room for one task more. */
export function recommendLimits(
  limits: DeploymentLimits,
  setup: ServiceSetup,
  context: RuleContext,
): DeploymentLimits {
  const { thresholds, isOn } = context;
  const minimumHealthyPercent = isOn('minimum-healthy-percent')
    ? Math.max(limits.minimumHealthyPercent, thresholds['minimum-healthy-percent'])
    : limits.minimumHealthyPercent;
  const wanted = { minimumHealthyPercent, maximumPercent: limits.maximumPercent };
  const counts = countsToDeploy(setup, context);
  const first = counts[0];
  const cramped = isOn('surge-room') && first !== undefined && room(wanted, first).surge === 0;
  const stuck = counts.some((count) => deadlocks(wanted, count));
  const tighter = minimumHealthyPercent !== limits.minimumHealthyPercent;
  const doubled = cramped || (stuck && (tighter || isOn('deployment-deadlock')));
  return { minimumHealthyPercent, maximumPercent: doubled ? 200 : limits.maximumPercent };
}

export function limitChanges(
  limits: DeploymentLimits,
  setup: ServiceSetup,
  context: RuleContext,
): readonly ServiceChange[] {
  const wanted = recommendLimits(limits, setup, context);
  const set = {
    ...(wanted.minimumHealthyPercent !== limits.minimumHealthyPercent && {
      minimumHealthyPercent: wanted.minimumHealthyPercent,
    }),
    ...(wanted.maximumPercent !== limits.maximumPercent && {
      maximumPercent: wanted.maximumPercent,
    }),
  };
  return Object.keys(set).length === 0 ? [] : [{ on: 'service', set }];
}
