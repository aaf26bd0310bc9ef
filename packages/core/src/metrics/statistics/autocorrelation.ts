/** How much less a series of minutes tells than as many independent measurements would. */
import type { MinuteSeries } from '../series.ts';
import { minuteMs } from '../series.ts';

/** Beyond this the variance of a mean grows without bound, and an hour of minutes cannot tell more. */
const highest = 0.9;

/**
 * Lag-1 autocorrelation of a series about its straight trend, 0 to 0.9. Gaps are no neighbours. Corrected
 * for the bias of short series, −(1 + 4ρ)/n (Marriott and Pope 1954, Kendall 1954).
 *
 * `undefined` where fewer than 8 pairs of neighbouring minutes are there.
 */
export function lag1Autocorrelation(series: MinuteSeries): number | undefined {
  const points = [...series].sort(([a], [b]) => a - b);
  const residuals = new Map(withoutTrend(points));
  let pairs = 0;
  let product = 0;
  let square = 0;
  for (const [at, value] of residuals) {
    square += value * value;
    const next = residuals.get(at + minuteMs);
    if (next === undefined) continue;
    pairs += 1;
    product += value * next;
  }
  if (pairs < 8) return undefined;
  if (square === 0) return 0;
  const raw = product / pairs / (square / residuals.size);
  const corrected = raw + (1 + 4 * raw) / pairs;
  return Math.min(highest, Math.max(0, corrected));
}

function withoutTrend(
  points: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const n = points.length;
  const meanAt = points.reduce((sum, [at]) => sum + at, 0) / n;
  const mean = points.reduce((sum, [, value]) => sum + value, 0) / n;
  let covariance = 0;
  let variance = 0;
  for (const [at, value] of points) {
    covariance += (at - meanAt) * (value - mean);
    variance += (at - meanAt) ** 2;
  }
  const slope = variance === 0 ? 0 : covariance / variance;
  return points.map(([at, value]) => [at, value - mean - slope * (at - meanAt)]);
}

/**
 * By how much the variance of the mean of `n` consecutive minutes exceeds that of `n` independent ones, for
 * an AR(1) series: 1 + 2 Σ (1 − k/n) ρᵏ (Bayley and Hammersley 1946).
 */
export function varianceInflation(autocorrelation: number, n: number): number {
  let sum = 1;
  let power = 1;
  for (let k = 1; k < n && power > 1e-9; k += 1) {
    power *= autocorrelation;
    sum += 2 * (1 - k / n) * power;
  }
  return sum;
}
