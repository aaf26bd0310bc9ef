/** Latencies of two revisions that served at the same time, from percentiles by the minute. */
import { probit } from 'simple-statistics';
import { upperTail } from '../metrics/statistics/normal.ts';
import type { Statistic } from '../metrics/metric-row.ts';
import type { LatencyMinute, RevisionSample } from './sample.ts';
import type { ThresholdOutcome } from './rate.ts';

/** One-sided 95 %. */
const sureZ = 1.645;
const shares: Readonly<Partial<Record<Statistic, number>>> = {
  p50: 0.5,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
};

export interface LatencyResult {
  readonly outcome: ThresholdOutcome;
  /** Milliseconds, over the minutes, weighted by their requests. */
  readonly green?: number;
  readonly blue?: number;
  /** Minutes that could be used: with enough requests of green for the statistic. */
  readonly minutes: number;
  readonly chance: number;
}

/** A percentile of fewer requests than this says nothing of that percentile: 20 for p95. */
export function requestsForStatistic(statistic: Statistic): number {
  const share = shares[statistic];
  return share === undefined ? 10 : Math.max(10, Math.round(1 / (1 - share)));
}

/**
 * Whether green's latency is below `factor` times blue's, or below a limit. Breached: green is slower beyond
 * chance, and what was measured is beyond the limit. Kept: the limit is refuted.
 *
 * CloudWatch has percentiles, not samples. The error of a percentile over n requests follows from the spread
 * of the latencies (asymptotic variance of a sample quantile), which blue's own p50 and p95 tell; where the
 * minutes scatter more than that, their scatter counts instead.
 */
export function judgeLatency(
  statistic: Statistic,
  green: RevisionSample,
  blue: RevisionSample | undefined,
  limit: { readonly factor: number } | { readonly ms: number },
  level: number,
): LatencyResult {
  const least = requestsForStatistic(statistic);
  const own = usable(green, statistic, least);
  const other = blue === undefined ? [] : usable(blue, statistic, least);
  const compares = 'factor' in limit;
  const minutes = own.length;
  if (minutes === 0 || (compares && other.length === 0)) {
    return { outcome: 'inconclusive', minutes, chance: 1 };
  }
  const a = mean(own);
  const b = compares ? mean(other) : undefined;
  const spread = spreadOf(compares && blue !== undefined ? blue : green);
  const error = Math.hypot(
    errorOf(own, statistic, spread),
    b === undefined ? 0 : errorOf(other, statistic, spread),
  );
  const distance = a.log - (b?.log ?? Math.log('ms' in limit ? limit.ms : 1));
  const chance = error === 0 ? (distance > 0 ? 0 : 1) : upperTail(distance / error);
  const beyond = compares ? Math.log(limit.factor) - distance : -distance;
  const refuted = beyond >= sureZ * error && beyond > 0;
  const known = {
    minutes,
    chance,
    green: Math.exp(a.log),
    ...(b !== undefined && { blue: Math.exp(b.log) }),
  };
  if (distance > 0 && chance <= level && beyond <= 0 && minutes >= 2) {
    return { outcome: 'breached', ...known };
  }
  return { outcome: refuted ? 'kept' : 'inconclusive', ...known };
}

function usable(
  { latency }: RevisionSample,
  statistic: Statistic,
  least: number,
): readonly LatencyMinute[] {
  return (latency.get(statistic) ?? []).filter(
    ({ requests, value }) => requests >= least && value > 0,
  );
}

function mean(minutes: readonly LatencyMinute[]): { readonly log: number } {
  let weights = 0;
  let total = 0;
  for (const { requests, value } of minutes) {
    weights += requests;
    total += requests * Math.log(value);
  }
  return { log: total / weights };
}

/** Standard deviation of the logarithm of the latency, from two of its percentiles. */
function spreadOf({ latency }: RevisionSample): number {
  const low = latency.get('p50') ?? [];
  const high = latency.get('p95') ?? [];
  if (low.length === 0 || high.length === 0) return 1;
  const spread = (mean(high).log - mean(low).log) / sureZ;
  return Math.max(0.05, spread);
}

/** Standard error of the mean of a statistic's logarithm. */
function errorOf(minutes: readonly LatencyMinute[], statistic: Statistic, spread: number): number {
  const requests = minutes.reduce((sum, minute) => sum + minute.requests, 0);
  const share = shares[statistic];
  const single =
    share === undefined
      ? Math.sqrt(Math.expm1(spread ** 2))
      : (spread * Math.sqrt(share * (1 - share))) / density(probit(share));
  const fromRequests = single / Math.sqrt(requests);
  if (minutes.length < 3) return fromRequests;
  const { log } = mean(minutes);
  const scatter = minutes.reduce(
    (sum, { requests: weight, value }) => sum + weight * (Math.log(value) - log) ** 2,
    0,
  );
  const perMinute = scatter / requests / (minutes.length - 1);
  return Math.max(fromRequests, Math.sqrt(perMinute));
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
