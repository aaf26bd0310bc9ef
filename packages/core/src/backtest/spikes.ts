/** Scale-outs that came too late: where the time went. */
import type { EpochMs } from '../time.ts';
import { minuteMs } from './history.ts';
import type { ReplayedSeries } from './replay.ts';
import type { Resolution } from './settings.ts';
import type { Unknowns } from './unknowns.ts';

/** Seconds of each part, one after the other. */
export interface LateScaleOut {
  readonly at: EpochMs;
  readonly from: number;
  readonly to: number;
  readonly minutesOver: number;
  /** Until the first datapoint above the target was complete and had arrived. */
  readonly metricSeconds: number;
  /** Until enough datapoints were. */
  readonly alarmSeconds: number;
  /** Until the policy acted: a cooldown, a limit, or nothing to speak of. */
  readonly decisionSeconds: number;
  /** Until the tasks ran, as far as ECS's own stamps tell it. */
  readonly startSeconds: number;
  /** From running until they served; undefined where only the whole start is known. */
  readonly healthySeconds: number | undefined;
  readonly totalSeconds: number;
}

/** AWS's own benchmark ("Faster auto scaling with high-resolution metrics", June 2026). */
export const benchmark = [
  { resolutionSeconds: 60, alarmSeconds: 363, totalSeconds: 386 },
  { resolutionSeconds: 20, alarmSeconds: 86, totalSeconds: 109 },
] as const;

export interface ScaleOut {
  readonly at: EpochMs;
  readonly from: number;
  readonly to: number;
  /** The end of the first datapoint of its alarm. */
  readonly firstDatapointAt: EpochMs;
  readonly resolutionSeconds: Resolution;
  readonly datapoints: number;
}

export interface StartTime {
  readonly runningSeconds: number;
  readonly healthySeconds?: number;
}

export interface SpikeSubject {
  readonly startMs: EpochMs;
  readonly series: Pick<ReplayedSeries, 'cpu' | 'memory'>;
  readonly linePercent: number;
  readonly unknowns: Unknowns;
  readonly start: StartTime;
}

/** Those during which minutes were over the line, the longest first. */
export function lateScaleOuts(
  scaleOuts: readonly ScaleOut[],
  subject: SpikeSubject,
): readonly LateScaleOut[] {
  const found = scaleOuts.flatMap((scaleOut) => {
    const late = explain(scaleOut, subject);
    return late.minutesOver === 0 ? [] : [late];
  });
  return found.sort((a, b) => b.minutesOver - a.minutesOver || a.at - b.at);
}

function explain(scaleOut: ScaleOut, subject: SpikeSubject): LateScaleOut {
  const { at, from, to, firstDatapointAt, resolutionSeconds, datapoints } = scaleOut;
  const { unknowns, start } = subject;
  const delay =
    resolutionSeconds === 20 ? unknowns.fastMetricDelaySeconds : unknowns.metricDelaySeconds;
  const metricSeconds = resolutionSeconds + delay;
  const alarmSeconds = (datapoints - 1) * resolutionSeconds;
  const beganAt = firstDatapointAt - resolutionSeconds * 1000;
  const decisionSeconds = Math.max(0, (at - beganAt) / 1000 - metricSeconds - alarmSeconds);
  const startSeconds = start.runningSeconds;
  const healthySeconds = start.healthySeconds;
  const servedAt = at + 1000 * (startSeconds + (healthySeconds ?? 0));
  return {
    at,
    from,
    to,
    minutesOver: minutesOver(subject, beganAt, servedAt),
    metricSeconds,
    alarmSeconds,
    decisionSeconds: Math.round(decisionSeconds),
    startSeconds,
    healthySeconds,
    totalSeconds: Math.round((servedAt - beganAt) / 1000),
  };
}

function minutesOver(
  { startMs, series, linePercent }: SpikeSubject,
  from: EpochMs,
  until: EpochMs,
): number {
  let count = 0;
  const first = Math.max(0, Math.floor((from - startMs) / minuteMs));
  const last = Math.min(series.cpu.length, Math.ceil((until - startMs) / minuteMs));
  for (let minute = first; minute < last; minute += 1) {
    const cpu = series.cpu[minute] ?? Number.NaN;
    const memory = series.memory[minute] ?? Number.NaN;
    if (cpu > linePercent || memory > linePercent) count += 1;
  }
  return count;
}
