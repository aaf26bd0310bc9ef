/** Values by the minute, as CloudWatch has them. */
import { durations, type EpochMs } from '../time.ts';

export const minuteMs = durations.minute;

/** Values by the start of their minute. A minute that is not there has no data, which is not zero. */
export type MinuteSeries = ReadonlyMap<EpochMs, number>;

/** A stretch of whole minutes: `from` belongs to it, `until` does not. */
export interface Window {
  readonly from: EpochMs;
  readonly until: EpochMs;
}

export const noSeries: MinuteSeries = new Map();

/** The starts of the minutes of a window. */
export function minutesOf({ from, until }: Window): readonly EpochMs[] {
  const count = Math.max(0, Math.ceil((until - from) / minuteMs));
  return Array.from({ length: count }, (_, index) => from + index * minuteMs);
}

export function within(series: MinuteSeries, { from, until }: Window): MinuteSeries {
  return new Map([...series].filter(([at]) => at >= from && at < until));
}

export function mapValues(
  series: MinuteSeries,
  change: (value: number, at: EpochMs) => number,
): MinuteSeries {
  return new Map([...series].map(([at, value]) => [at, change(value, at)]));
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** `undefined` of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}
