/** How well the replay of the current settings reproduces what the service really did. */
import { durations, type DurationMs } from '../time.ts';
import type { ScalingActivity } from '../scaling/model/history.ts';
import type { History } from './history.ts';
import type { Replayed } from './replay.ts';

/** An activity is reproduced where the replay scales in the same direction within this time. */
export const toleranceMs: DurationMs = 2 * durations.minute;

/** Below it, neither of the shares is enough to call a candidate better. */
export const leastFidelity = 0.8;

export interface Fidelity {
  /** Recorded activities, those reproduced, and all that the replay has. */
  readonly recorded: number;
  readonly reproduced: number;
  readonly replayed: number;
  /** Those reproduced that also set the same count. */
  readonly sameCount: number;
  /** Share of the minutes with the count within one task; undefined without a recorded count. */
  readonly countShare: number | undefined;
}

/** @param activities what policies did within the history, oldest first */
export function compareWithRecord(
  { series, events }: Replayed,
  activities: readonly ScalingActivity[],
  history: History,
): Fidelity {
  const taken = new Set<number>();
  let reproduced = 0;
  let sameCount = 0;
  let from = 0;
  for (const activity of activities) {
    while ((events[from]?.at ?? Number.POSITIVE_INFINITY) < activity.at - toleranceMs) from += 1;
    let best: number | undefined;
    for (let index = from; index < events.length; index += 1) {
      const event = events[index];
      if (event === undefined || event.at > activity.at + toleranceMs) break;
      if (taken.has(index) || event.direction !== activity.direction) continue;
      if (best === undefined || event.to === activity.to) best = index;
      if (event.to === activity.to) break;
    }
    if (best === undefined) continue;
    taken.add(best);
    reproduced += 1;
    if (events[best]?.to === activity.to) sameCount += 1;
  }
  return {
    recorded: activities.length,
    reproduced,
    replayed: events.length,
    sameCount,
    countShare: series && shareWithinOne(series, history),
  };
}

function shareWithinOne(
  series: NonNullable<Replayed['series']>,
  { tasks, desired }: History,
): number | undefined {
  const recorded = desired ?? tasks;
  const replayed = desired === undefined ? series.running : series.desired;
  let known = 0;
  let within = 0;
  for (let minute = 0; minute < recorded.length; minute += 1) {
    const difference = Math.abs((recorded[minute] ?? Number.NaN) - (replayed[minute] ?? 0));
    if (Number.isNaN(difference)) continue;
    known += 1;
    if (difference <= 1 + 1e-9) within += 1;
  }
  return known === 0 ? undefined : within / known;
}

/** Share of the recorded activities that were reproduced; undefined without any. */
export function activityShare({ recorded, reproduced }: Fidelity): number | undefined {
  return recorded === 0 ? undefined : reproduced / recorded;
}

/** Between 0 and 1, for choosing between parameters: times, counts, and nothing that did not happen. */
export function scoreOf(fidelity: Fidelity): number {
  const { recorded, reproduced, replayed, sameCount, countShare } = fidelity;
  const all = recorded + replayed;
  const agreement = all === 0 ? 1 : (2 * reproduced) / all;
  const counts = recorded === 0 ? agreement : sameCount / recorded;
  return (agreement + counts + (countShare ?? agreement)) / 3;
}

export function isFaithful(fidelity: Fidelity): boolean {
  return Math.min(activityShare(fidelity) ?? 1, fidelity.countShare ?? 1) >= leastFidelity;
}

/** `reproduces 46 of 51 activities within 2 min; desired count within one task for 98 % of minutes` */
export function describeFidelity({ recorded, reproduced, countShare }: Fidelity): string {
  const activities =
    recorded === 0
      ? 'no scaling activities to compare with'
      : `reproduces ${reproduced} of ${recorded} activities within 2 min`;
  return countShare === undefined
    ? activities
    : `${activities}; desired count within one task for ${Math.floor(100 * countShare)} % of minutes`;
}
