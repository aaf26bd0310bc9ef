/**
 * Comparing the minutes after a deployment with those before: effect size and significance of autocorrelated minutes.
 */
import { median } from 'simple-statistics';
import {
  mapValues,
  minuteMs,
  minutesOf,
  sum,
  within,
  type MinuteSeries,
  type Window,
} from './series.ts';
import { lag1Autocorrelation, varianceInflation } from './statistics/autocorrelation.ts';
import { atLeast, atMost } from './statistics/binomial.ts';
import { rankSum } from './statistics/rank-sum.ts';
import type { Comparator } from './threshold.ts';

export interface Comparison {
  /** Observed by reference: Hodges-Lehmann's estimate of levels, the quotient of rates. */
  readonly ratio: number;
  /** The chance of it where both are alike (one-sided), with allowance for autocorrelation. */
  readonly pValue: number;
  /** Significant, and by more than Kayenta's tolerance. */
  readonly isSignificant: boolean;
  /** The true ratio is at least (for `>`: at most) this, with 95 % confidence; absent for rates. */
  readonly ratioBound?: number;
  /** Lag-1 autocorrelation of the reference; absent for rates. */
  readonly autocorrelation?: number;
  /** What the reference's minutes give: a rate, or the median of the levels. */
  readonly reference: number;
  readonly minutes: number;
  readonly referenceMinutes: number;
}

/** Kayenta's: of the shift that is seen, the confidence interval must exclude all below this part. */
const tolerance = 0.25;
const significance = 0.05;
/** Where the reference is too short to tell: what services usually have. */
const usualAutocorrelation = 0.6;
/** Longer windows are taken together in blocks, to keep the number of pairs small. */
const mostBlocks = 120;

/**
 * Levels (latency, CPU, requests a minute) by their logarithms, so that a shift is a factor. Mann-Whitney's
 * test with the variance that autocorrelated minutes have, as in Kayenta with a tolerance of 0.25 of the
 * shift, one-sided at 95 %.
 */
export function compareLevels(
  series: MinuteSeries,
  observed: Window,
  reference: Window,
  comparator: Comparator,
): Comparison {
  const sign = comparator.startsWith('<') ? 1 : -1;
  const referenceValues = [...within(series, reference).values()];
  const middle = median(referenceValues);
  // A level of 0 has no logarithm; a thousandth of the usual is as good as nothing.
  const floor = Math.max(Math.abs(middle) / 1000, 1e-9);
  const logs = mapValues(series, (value) => sign * Math.log(Math.max(value, floor)));
  const now = blocks(logs, observed);
  const before = blocks(logs, reference);
  const autocorrelation = lag1Autocorrelation(within(logs, reference)) ?? usualAutocorrelation;
  const result = rankSum(now, before, inflationOf(autocorrelation, now.length, before.length));
  return {
    ratio: Math.exp(sign * result.shift),
    ratioBound: Math.exp(sign * result.shiftAtLeast),
    pValue: result.pValue,
    isSignificant: result.pValue <= significance && result.shiftAtLeast > tolerance * result.shift,
    autocorrelation,
    reference: middle,
    minutes: within(series, observed).size,
    referenceMinutes: referenceValues.length,
  };
}

/** Of the difference of two means of autocorrelated minutes, against independent ones. */
function inflationOf(autocorrelation: number, n1: number, n2: number): number {
  const with1 = varianceInflation(autocorrelation, n1) / n1;
  const with2 = varianceInflation(autocorrelation, n2) / n2;
  return (with1 + with2) / (1 / n1 + 1 / n2);
}

/** The values of a window, or the medians of equal stretches of a long one. */
function blocks(series: MinuteSeries, window: Window): readonly number[] {
  const minutes = minutesOf(window);
  const size = Math.ceil(minutes.length / mostBlocks);
  if (size <= 1) return [...within(series, window).values()];
  return Array.from({ length: Math.ceil(minutes.length / size) }, (_, index) => {
    const from = window.from + index * size * minuteMs;
    return [
      ...within(series, { from, until: Math.min(window.until, from + size * minuteMs) }).values(),
    ];
  }).flatMap((values) => (values.length === 0 ? [] : [median(values)]));
}

/**
 * Rates of events. Exact: of all events of both windows, so many fell into the observed one by chance
 * (conditional binomial). Events that come in bursts count for fewer: all counts are divided by the
 * dispersion of the reference's minutes (Pearson's chi-squared by its degrees of freedom, at least 1).
 *
 * Without an event in the reference its rate is taken as the highest that is likely then, 3 by the size of
 * the sample (the rule of three), and so the ratio as the lowest.
 */
export function compareShares(
  { hits, of }: { readonly hits: MinuteSeries; readonly of: MinuteSeries },
  observed: Window,
  reference: Window,
  comparator: Comparator,
): Comparison {
  const count = sum(within(hits, observed).values());
  const size = sum(within(of, observed).values());
  const countBefore = sum(within(hits, reference).values());
  const sizeBefore = sum(within(of, reference).values());
  const rateBefore = countBefore === 0 ? 3 / sizeBefore : countBefore / sizeBefore;
  const dispersion = dispersionOf(within(hits, reference), of, countBefore / sizeBefore);
  const now = Math.floor(count / dispersion);
  const all = now + Math.ceil(countBefore / dispersion);
  const part = size / (size + sizeBefore);
  const pValue = comparator.startsWith('<') ? atLeast(now, all, part) : atMost(now, all, part);
  return {
    ratio: count / size / rateBefore,
    pValue,
    isSignificant: pValue <= significance,
    reference: rateBefore,
    minutes: within(of, observed).size,
    referenceMinutes: within(of, reference).size,
  };
}

function dispersionOf(hits: MinuteSeries, of: MinuteSeries, rate: number): number {
  if (rate === 0 || hits.size < 2) return 1;
  let chiSquared = 0;
  for (const [at, count] of hits) {
    const expected = rate * (of.get(at) ?? 0);
    if (expected > 0) chiSquared += (count - expected) ** 2 / expected;
  }
  return Math.max(1, chiSquared / (hits.size - 1));
}
