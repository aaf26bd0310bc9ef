/** Mann-Whitney's rank sum test and the Hodges-Lehmann shift, for autocorrelated samples. */
import { median, wilcoxonRankSum } from 'simple-statistics';
import { upperTail, z95 } from './normal.ts';

export interface RankSumResult {
  /** Mann-Whitney's U of the first sample: pairs in which it is the larger one, ties half. */
  readonly u: number;
  /** That U or a larger one comes by chance where both samples are alike (one-sided). */
  readonly pValue: number;
  /** Hodges-Lehmann: the median of all differences of a value of the first and one of the second sample. */
  readonly shift: number;
  /** The true shift is at least this with 95 % confidence (one-sided). */
  readonly shiftAtLeast: number;
}

/**
 * Whether values of `sample` tend to be larger than those of `reference`: normal approximation with
 * correction for ties and continuity, as R's `wilcox.test(exact = FALSE)` and SciPy's
 * `mannwhitneyu(method="asymptotic")` have it.
 *
 * @param inflation how many times larger the variance of U is than with independent values
 */
export function rankSum(
  sample: readonly number[],
  reference: readonly number[],
  inflation = 1,
): RankSumResult {
  const n1 = sample.length;
  const n2 = reference.length;
  const u = wilcoxonRankSum([...sample], [...reference]) - (n1 * (n1 + 1)) / 2;
  const mean = (n1 * n2) / 2;
  const deviation = Math.sqrt(inflation * varianceOfU(sample, reference));
  const differences = sample.flatMap((x) => reference.map((y) => x - y)).sort((a, b) => a - b);
  // As many differences as may be below the true shift, by the same approximation.
  const rank = Math.floor(mean - z95 * deviation - 0.5);
  return {
    u,
    pValue: deviation === 0 ? 1 : upperTail((u - mean - 0.5) / deviation),
    shift: median(differences),
    shiftAtLeast: rank < 0 ? -Infinity : (differences[rank] ?? -Infinity),
  };
}

function varianceOfU(sample: readonly number[], reference: readonly number[]): number {
  const n1 = sample.length;
  const n2 = reference.length;
  const n = n1 + n2;
  const counts = new Map<number, number>();
  for (const value of [...sample, ...reference]) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ties = [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
  return ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1)));
}
