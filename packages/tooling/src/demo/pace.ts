import { createRegion } from '@ecs-actions/simulator/region';
import { durations, type DurationMs } from '@ecs-actions/core/time';

/** A life that does not end by itself within this is watched at the usual pace. */
const longestLifeMs = 3 * durations.hour;
const usualSpeed = 12;
const watchedMs: DurationMs = 25 * durations.second;

/**
 * How much faster than life a scenario runs to be over in about 25 s. It is lived through once beforehand,
 * in memory: the same seed gives the same life.
 */
export function paceOf(scenario: string, seed: number): number {
  const region = createRegion({ scenario, seed, startAt: 0, throttling: false });
  const stepMs = durations.minute;
  for (let at = stepMs; at <= longestLifeMs; at += stepMs) {
    region.advanceTo(at);
    const truth = region.truth();
    const ends = truth.flatMap((one) => one.endedAt ?? []);
    if (truth.length > 0 && ends.length === truth.length) {
      return Math.max(1, Math.round(Math.max(...ends) / watchedMs));
    }
  }
  return usualSpeed;
}
