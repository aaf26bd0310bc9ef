/** Hand-made minutes of a service: an hour before its deployment, five minutes of rollout, ten after. */
import type { Measured, SeriesName } from '../../../src/metrics/measured.ts';
import type { MinuteSeries } from '../../../src/metrics/series.ts';
import { parseThresholds } from '../../../src/metrics/threshold.ts';
import { assess } from '../../../src/metrics/verdict.ts';
import { planWindows, type Windows } from '../../../src/metrics/windows.ts';

export const minute = 60_000;
export const week = 7 * 24 * 60 * minute;
export const deployedAt = Date.UTC(2026, 10, 25, 3, 0, 0);
export const stableAt = deployedAt + 5 * minute;
export const request = {
  deployedAt,
  stableAt,
  windowMs: 10 * minute,
  baselineMs: 60 * minute,
  now: stableAt,
  others: [],
};
export const windows = planWindows(request);

/** `before` in each minute of the baseline, `after` in each since stable, an absent value for no point. */
export function minutes(
  before: number | undefined,
  after: number | undefined | ((index: number) => number | undefined),
  shown: Windows = windows,
): MinuteSeries {
  const points = new Map<number, number>();
  const put = (at: number, value: number | undefined): void => {
    if (value !== undefined) points.set(at, value);
  };
  for (let at = deployedAt - 60 * minute; at < deployedAt; at += minute) {
    // A little life, so that nothing is tied.
    put(at, before === undefined ? undefined : before * (1 + 0.01 * Math.sin(at / 7e3)));
  }
  for (
    let at = shown.observed.from, index = 0;
    at < shown.observed.until;
    at += minute, index += 1
  ) {
    put(at, typeof after === 'function' ? after(index) : after);
  }
  return points;
}

export function measuredOf(
  series: Partial<Record<SeriesName, MinuteSeries>>,
  more: Partial<Measured> = {},
): Measured {
  return {
    series: new Map(Object.entries(series)) as Measured['series'],
    counters: ['application'],
    balancerIsAlone: false,
    taskCount: 4,
    restarts: 0,
    unseen: [],
    ...more,
  };
}

export function judged(text: string, measured: Measured, isDefault = false, shown = windows) {
  const { verdict, judgements } = assess(parseThresholds(text), measured, shown, { isDefault });
  return { verdict, ...judgements[0] };
}
