/** How one account's auto scaling and tasks behave where AWS documents nothing: drawn from a seed, never told to whoever looks on. */
import type { Random } from '../world/random.ts';

export type HiddenLaw = {
  /** From the end of a period until its datapoint can set off an alarm. */
  readonly datapointLateSeconds: number;
  readonly highResolutionLateSeconds: number;
  /** Which of the alarm's last three datapoints a step is computed with. */
  readonly takes: 'newest' | 'mean' | 'greatest';
  /** Whether capacity is counted when the metric was measured or when the policy acts. */
  readonly countsCapacity: 'then' | 'now';
  /** The part of the surplus that one scale-in takes; 0 is a single task. */
  readonly surplusTaken: number;
  /** Until a scale-in is complete. */
  readonly settlesSeconds: number;
  /** Seconds from decision to serving, and how much tasks differ in it. */
  readonly startSeconds: number;
  readonly startSpread: number;
  readonly idleCpuPercent: number;
  readonly idleMemoryPercent: number;
  /** Memory in percent of one task for each percent of CPU demand. */
  readonly memoryPerCpu: number;
};

export function drawLaw(random: Random): HiddenLaw {
  return {
    datapointLateSeconds: Math.round(random.between(60, 240)),
    highResolutionLateSeconds: Math.round(random.between(8, 60)),
    takes: random.pick(['newest', 'mean', 'greatest'] as const),
    // Counted now, on a metric of minutes ago, tasks are added over and over: rare, or it would be known.
    countsCapacity: random.chance(0.25) ? 'now' : 'then',
    surplusTaken: random.pick([0, 0.25, 0.5, 1] as const),
    settlesSeconds: Math.round(random.between(0, 60)),
    startSeconds: Math.round(random.between(30, 120)),
    startSpread: random.between(0, 0.06),
    idleCpuPercent: random.between(0, 4),
    idleMemoryPercent: random.between(10, 55),
    memoryPerCpu: random.between(0.02, 0.2),
  };
}
