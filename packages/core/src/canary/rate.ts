/** Error rates of two revisions that served at the same time. */
import { probit } from 'simple-statistics';
import { atLeast, atMost } from '../metrics/statistics/binomial.ts';
import type { RevisionSample } from './sample.ts';

export type ThresholdOutcome = 'kept' | 'breached' | 'inconclusive';

/** How sure "kept" is: the limit itself would show such a sample in at most so many of 100 cases. */
const doubt = 0.05;
/** Below this rate of blue's a multiple is not looked for: it would take tens of thousands of requests. */
export const leastBaseRate = 0.01;

type Counts = Pick<RevisionSample, 'requests' | 'failures'>;

/**
 * Whether green's error rate is below `factor` times blue's.
 *
 * Given all failures of both, those of green are binomial where the rates are alike, with green's share of the
 * requests (the conditional test of two Poisson rates, Przyborowski and Wilenski, Biometrika 31, 1940).
 * Breached: green is worse than blue beyond chance, and `factor` times is not refuted. Kept: `factor` times
 * is refuted; of a blue that hardly fails, `factor` times 1 % is.
 */
export function compareRates(
  green: Counts,
  blue: Counts,
  factor: number,
  level: number,
): { readonly outcome: ThresholdOutcome; readonly chance: number } {
  const all = green.failures + blue.failures;
  const share = green.requests / (green.requests + blue.requests);
  const chance = all === 0 ? 1 : atLeast(green.failures, all, share);
  if (green.requests === 0 || blue.requests === 0) return { outcome: 'inconclusive', chance: 1 };
  const atLimit = (factor * green.requests) / (factor * green.requests + blue.requests);
  const refuted = all > 0 && atMost(green.failures, all, atLimit) <= doubt;
  if (chance <= level && !refuted) return { outcome: 'breached', chance };
  const base = Math.max(blue.failures / blue.requests, leastBaseRate);
  const isFine = refuted || isBelow(green, Math.min(1, factor * base));
  return { outcome: isFine ? 'kept' : 'inconclusive', chance };
}

/** Whether green's error rate is below a share of the requests. */
export function judgeRate(
  green: Counts,
  limit: number,
  level: number,
): { readonly outcome: ThresholdOutcome; readonly chance: number } {
  if (green.requests === 0) return { outcome: 'inconclusive', chance: 1 };
  const chance = atLeast(green.failures, green.requests, limit);
  if (green.failures > 0 && chance <= level) return { outcome: 'breached', chance };
  return { outcome: isBelow(green, limit) ? 'kept' : 'inconclusive', chance };
}

function isBelow({ failures, requests }: Counts, rate: number): boolean {
  return rate >= 1 ? failures < requests : atMost(failures, requests, rate) <= doubt;
}

/**
 * How many requests green needs so that a rate of `factor` times the base is seen in four of five cases, where
 * an analysis may err at this level (normal approximation; Fleiss, Statistical Methods for Rates and Proportions).
 *
 * @param greenShare green's share of all requests, 0 to 1.
 */
export function requestsNeeded(
  base: number,
  factor: number,
  greenShare: number,
  level: number,
): number {
  const raised = Math.min(0.99, base * factor);
  if (raised <= base) return Number.POSITIVE_INFINITY;
  const ratio = greenShare >= 1 ? 0 : greenShare / (1 - greenShare);
  const pooled = raised * greenShare + base * (1 - greenShare) || base;
  const alike = probit(1 - level) * Math.sqrt(pooled * (1 - pooled) * (1 + ratio));
  const apart = probit(0.8) * Math.sqrt(raised * (1 - raised) + base * (1 - base) * ratio);
  return Math.ceil(((alike + apart) / (raised - base)) ** 2);
}
