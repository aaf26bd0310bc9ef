/** Whether a threshold was kept, breached, or cannot be told. No data is never a pass. */
import { compareLevels, compareShares, type Comparison } from './compare.ts';
import type { Measured } from './measured.ts';
import { minutesOf, sum, within, type MinuteSeries, type Window } from './series.ts';
import { atLeast, atMost } from './statistics/binomial.ts';
import { measurementOf, type Found, type Measurement } from './measurement.ts';
import { thresholdRow } from './threshold-metrics.ts';
import { holds, type Threshold } from './threshold.ts';
import type { Windows } from './windows.ts';
import { formatCount, formatValue } from './format.ts';
import { present } from '../present.ts';

/** `skipped`: there is nothing of the kind to judge; it has no part in the verdict. */
export type JudgementOutcome = 'kept' | 'breached' | 'inconclusive' | 'skipped';

export interface Judgement {
  readonly threshold: Threshold;
  readonly outcome: JudgementOutcome;
  /** In the threshold's unit; of a relative one: percent, milliseconds or a count. */
  readonly value?: number;
  readonly baseline?: number;
  /** Of a relative threshold with enough data. */
  readonly comparison?: Comparison;
  /** One sentence, with the numbers it rests on. */
  readonly because: string;
}

/** A breach: at the limit itself, such a sample has at most this probability. */
const breachChance = 0.05;
/** Kept: at twice the limit, such a sample has at most this probability. */
const keepChance = 0.02;
const leastMinutes = 3;
const leastBaselineMinutes = 15;

export interface JudgeOptions {
  /** Thresholds of the documented set do not ask for what the service does not have. */
  readonly isDefault: boolean;
}

export function judge(
  threshold: Threshold,
  measured: Measured,
  windows: Windows,
  found: Found,
  options: JudgeOptions,
): Judgement {
  const measurement = measurementOf(threshold, measured, found);
  const result = judgeMeasurement(threshold, measurement, windows, options);
  return { threshold, ...result };
}

type Result = Omit<Judgement, 'threshold'>;

function judgeMeasurement(
  threshold: Threshold,
  measurement: Measurement,
  windows: Windows,
  { isDefault }: JudgeOptions,
): Result {
  switch (measurement.kind) {
    case 'not-applicable':
      return isDefault || thresholdRow(threshold.metric).namesTasks === true
        ? { outcome: 'skipped', because: measurement.why }
        : { outcome: 'inconclusive', because: measurement.why };
    case 'unread':
      return { outcome: 'inconclusive', because: measurement.why };
    case 'number': {
      const value = { value: measurement.value };
      const detail =
        measurement.detail === '' ? formatCount(measurement.value) : measurement.detail;
      return plain(threshold, value, measurement.value, detail);
    }
    case 'share':
      return judgeShare(threshold, measurement, windows);
    case 'count':
      return judgeCount(threshold, measurement.events, windows);
    case 'level':
      return judgeLevel(threshold, measurement, windows);
    default:
      return measurement satisfies never;
  }
}

function plain(
  { comparator, limit }: Threshold,
  values: Pick<Judgement, 'value' | 'baseline'>,
  value: number,
  because: string,
): Result {
  const isKept = limit.kind === 'relative' || holds(value, comparator, limit.value);
  return { outcome: isKept ? 'kept' : 'breached', ...values, because };
}

/** What there is of a window: undefined where it is enough, else why not. */
function lack(series: MinuteSeries, window: Window, least: number): string | undefined {
  const there = within(series, window).size;
  const all = minutesOf(window).length;
  if (all === 0) return 'no minute since stable is whole yet';
  if (there === 0) return 'no data';
  if (there < Math.min(least, all) || there < all / 2)
    return `data of ${there} of ${all} minutes only`;
  return all < least && least === leastMinutes ? `a window of ${all} min is too short` : undefined;
}

function judgeShare(
  threshold: Threshold,
  { hits, of }: Extract<Measurement, { kind: 'share' }>,
  windows: Windows,
): Result {
  const { limit, comparator } = threshold;
  const count = sum(within(hits, windows.observed).values());
  const total = sum(within(of, windows.observed).values());
  if (total === 0) return { outcome: 'inconclusive', because: 'no traffic, so no data' };
  const value = (100 * count) / total;
  const numbers = `${formatCount(count)} of ${formatCount(total)} requests (${formatValue(value, '%')})`;
  if (limit.kind === 'relative') {
    return judgeRelativeShare(threshold, hits, of, windows, numbers);
  }
  const share = limit.value / 100;
  const missing = lack(of, windows.observed, leastMinutes);
  if (!holds(value, comparator, limit.value)) {
    const isChance = comparator.startsWith('<') && atLeast(count, total, share) > breachChance;
    return isChance
      ? { outcome: 'inconclusive', value, because: `${numbers}: so few that it may be chance` }
      : { outcome: 'breached', value, because: numbers };
  }
  if (missing !== undefined)
    return { outcome: 'inconclusive', value, because: `${numbers}, ${missing}` };
  // With few requests a bad service may look good, so twice the limit has to be ruled out.
  const isEnough =
    !comparator.startsWith('<') ||
    share === 0 ||
    atMost(count, total, Math.min(1, 2 * share)) <= keepChance;
  return isEnough
    ? { outcome: 'kept', value, because: numbers }
    : { outcome: 'inconclusive', value, because: `${numbers}: too few to tell` };
}

function judgeRelativeShare(
  { limit, comparator }: Threshold,
  hits: MinuteSeries,
  of: MinuteSeries,
  windows: Windows,
  numbers: string,
): Result {
  const factor = limit.kind === 'relative' ? limit.factor : 1;
  const reference = windows.baseline;
  const missing = lack(of, windows.observed, leastMinutes) ?? lackOfBaseline(of, reference);
  const count = sum(within(hits, windows.observed).values());
  const value = (100 * count) / sum(within(of, windows.observed).values());
  if (missing !== undefined || reference === undefined) {
    return { outcome: 'inconclusive', value, because: `${numbers}, ${missing ?? 'no baseline'}` };
  }
  const comparison = compareShares({ hits, of }, windows.observed, reference, comparator);
  const baseline = 100 * comparison.reference;
  const because = `${numbers}, ${describe(comparison, formatValue(baseline, '%'))}`;
  if (holds(comparison.ratio, comparator, factor)) {
    return { outcome: 'kept', value, baseline, comparison, because };
  }
  const outcome = comparison.pValue <= breachChance ? 'breached' : 'inconclusive';
  const asLastWeek = explainedByLastWeek(windows, of, (week) =>
    compareShares({ hits, of }, windows.observed, week, comparator),
  );
  if (
    outcome === 'breached' &&
    asLastWeek !== undefined &&
    holds(asLastWeek.ratio, comparator, factor)
  ) {
    return {
      outcome: 'inconclusive',
      value,
      baseline,
      comparison,
      because: `${because}; ${lastWeek(asLastWeek)}`,
    };
  }
  return { outcome, value, baseline, comparison, because };
}

function judgeCount(threshold: Threshold, events: MinuteSeries, windows: Windows): Result {
  const observed = within(events, windows.observed);
  if (observed.size === 0) return { outcome: 'inconclusive', because: 'no traffic, so no data' };
  const count = sum(observed.values());
  const numbers = `${formatCount(count)} in ${observed.size} minutes with traffic`;
  if (threshold.limit.kind === 'relative') {
    const minutes = new Map([...events.keys()].map((at) => [at, 1]));
    const result = judgeRelativeShare(threshold, events, minutes, windows, numbers);
    const { value, baseline, ...rest } = result;
    return {
      ...rest,
      ...(value !== undefined && { value: value / 100 }),
      ...(baseline !== undefined && { baseline: baseline / 100 }),
    };
  }
  const missing = lack(events, windows.observed, leastMinutes);
  const result = plain(threshold, { value: count }, count, numbers);
  return result.outcome === 'kept' && missing !== undefined
    ? { outcome: 'inconclusive', value: count, because: `${numbers}, ${missing}` }
    : result;
}

function judgeLevel(
  threshold: Threshold,
  measurement: Extract<Measurement, { kind: 'level' }>,
  windows: Windows,
): Result {
  const { limit, comparator } = threshold;
  const { observed, baseline: reference } = windows;
  const value = measurement.value(observed);
  if (value === undefined) {
    const hasTraffic =
      measurement.requests === undefined || within(measurement.requests.series, observed).size > 0;
    return { outcome: 'inconclusive', because: hasTraffic ? 'no data' : 'no traffic, so no data' };
  }
  const unit = limit.kind === 'absolute' ? limit.unit : thresholdRow(threshold.metric).unit;
  const shown = formatValue(value, unit);
  const missing =
    lack(measurement.series, observed, leastMinutes) ??
    lackOfRequests(measurement.requests, observed);
  if (missing !== undefined)
    return { outcome: 'inconclusive', value, because: `${shown}, ${missing}` };
  if (limit.kind === 'absolute') return plain(threshold, { value }, value, shown);

  const missingBefore =
    lackOfBaseline(measurement.series, reference) ??
    (reference === undefined
      ? undefined
      : lackOfRequests(measurement.requests, reference, ' before'));
  if (missingBefore !== undefined || reference === undefined) {
    return {
      outcome: 'inconclusive',
      value,
      because: `${shown}, ${missingBefore ?? 'no baseline'}`,
    };
  }
  const comparison = compareLevels(measurement.series, observed, reference, comparator);
  const baseline = measurement.value(reference);
  const numbers = {
    value,
    ...present({ baseline }),
    comparison,
  };
  const because = `${shown}, ${describe(comparison, formatValue(baseline ?? 0, unit))}`;
  if (holds(comparison.ratio, comparator, limit.factor)) {
    return { outcome: 'kept', ...numbers, because };
  }
  if (!comparison.isSignificant) {
    return { outcome: 'inconclusive', ...numbers, because: `${because}: it may be chance` };
  }
  const week = explainedByLastWeek(windows, measurement.series, (then) =>
    compareLevels(measurement.series, observed, then, comparator),
  );
  return week !== undefined && holds(week.ratio, comparator, limit.factor)
    ? { outcome: 'inconclusive', ...numbers, because: `${because}; ${lastWeek(week)}` }
    : { outcome: 'breached', ...numbers, because };
}

function lackOfBaseline(series: MinuteSeries, reference: Window | undefined): string | undefined {
  if (reference === undefined)
    return 'no baseline: nothing lies between this deployment and the one before';
  const there = within(series, reference).size;
  return there < leastBaselineMinutes
    ? `a baseline of ${there} minutes with data; ${leastBaselineMinutes} are needed`
    : undefined;
}

function lackOfRequests(
  requests: { readonly series: MinuteSeries; readonly atLeast: number } | undefined,
  window: Window,
  when = '',
): string | undefined {
  if (requests === undefined) return undefined;
  const count = sum(within(requests.series, window).values());
  return count < requests.atLeast
    ? `${formatCount(count)} requests${when}; ${formatCount(requests.atLeast)} are needed to tell`
    : undefined;
}

/** The same minutes a week ago, where most of them have data. */
function explainedByLastWeek(
  { lastWeek }: Windows,
  series: MinuteSeries,
  compare: (week: Window) => Comparison,
): Comparison | undefined {
  if (lastWeek === undefined || lack(series, lastWeek, leastMinutes) !== undefined)
    return undefined;
  return compare(lastWeek);
}

function describe({ ratio, minutes, referenceMinutes }: Comparison, before: string): string {
  return `${formatRatio(ratio)} the baseline's ${before} (${minutes} minutes against ${referenceMinutes})`;
}

function lastWeek({ ratio }: Comparison): string {
  return `but only ${formatRatio(ratio)} the same time last week`;
}

function formatRatio(ratio: number): string {
  return `${ratio.toFixed(2)} times`;
}
