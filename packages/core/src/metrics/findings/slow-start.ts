/** Tasks that start slower than in the last two weeks, phase by phase. */
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import { phaseWords, type PhaseName } from '../../deployment/phases.ts';
import { durations, formatDuration, type DurationMs } from '../../time.ts';

/** The median task's length of a phase, now and in earlier deploys, in any order. */
export interface PhaseHistory {
  readonly nowMs: DurationMs;
  readonly beforeMs: readonly DurationMs[];
}

/** How far back recorded phases are compared: CloudWatch keeps minutes for 15 days. */
export const phaseMemoryMs: DurationMs = 14 * 24 * durations.hour;

/** What a new task goes through; how long old ones drain is none of it. */
const phasesOfStart: readonly PhaseName[] = ['provision', 'pull', 'start', 'health'];
const leastDeploys = 5;
const factor = 1.25;
const deviations = 3;
/** Less nobody waits for. */
const leastMs: DurationMs = 2 * durations.second;

/** A sentence for each phase that is slower by a quarter, by more than its usual scatter, and by two seconds. */
export function describeSlowStarts(
  phases: ReadonlyMap<PhaseName, PhaseHistory>,
): readonly string[] {
  return phasesOfStart.flatMap((name) => {
    const { nowMs, beforeMs } = phases.get(name) ?? { nowMs: 0, beforeMs: [] };
    if (beforeMs.length < leastDeploys) return [];
    const usualMs = median([...beforeMs]);
    const spreadMs = 1.4826 * medianAbsoluteDeviation([...beforeMs]);
    const isSlow =
      nowMs > usualMs * factor &&
      nowMs > usualMs + deviations * spreadMs &&
      nowMs > usualMs + leastMs;
    return isSlow
      ? [
          `tasks start slower: ${phaseWords[name]} took ${formatDuration(nowMs)}, in the last ${beforeMs.length} deploys ${formatDuration(usualMs)} (median)`,
        ]
      : [];
  });
}
