/** Statistics against values that others publish. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  lag1Autocorrelation,
  varianceInflation,
} from '../../src/metrics/statistics/autocorrelation.ts';
import { atLeast, atMost } from '../../src/metrics/statistics/binomial.ts';
import { upperTail } from '../../src/metrics/statistics/normal.ts';
import { rankSum } from '../../src/metrics/statistics/rank-sum.ts';
import { trendOf } from '../../src/metrics/statistics/trend.ts';

describe('Mann-Whitney', () => {
  test('the example of SciPy’s mannwhitneyu: ages of male and female diabetics (Lam 2012)', () => {
    // scipy.stats.mannwhitneyu, "Examples": U = 17, asymptotic two-sided p = 0.11134688653314041.
    const { u, pValue } = rankSum([19, 22, 16, 29, 24], [20, 11, 17, 12]);
    expect(u).toBe(17);
    expect(2 * pValue).toBeCloseTo(0.11134688653314041, 6);
  });

  test('the example of R’s wilcox.test with ties: ozone in May and August (airquality)', () => {
    // ?wilcox.test, "Formula interface": W = 127.5, p-value = 0.0001208, two-sided, with continuity correction.
    const may = [
      41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45,
      115, 37,
    ];
    const august = [
      39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76,
      118, 84, 85,
    ];
    const { u, pValue } = rankSum(august, may);
    expect(u).toBe(26 * 26 - 127.5);
    expect(2 * pValue).toBeCloseTo(0.0001208, 6);
  });

  test('agrees with Hollander and Wolfe’s permeability data (1973, p. 69; R’s second example of wilcox.test)', () => {
    const chorioamnion = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const twelveWeeks = [1.15, 0.88, 0.9, 0.74, 1.21];
    const { u, pValue, shift } = rankSum(chorioamnion, twelveWeeks);
    // R: W = 35; SciPy's asymptotic p 0.12231180256349167; the book's Hodges-Lehmann estimate 0.305.
    expect(u).toBe(35);
    expect(pValue).toBeCloseTo(0.12231180256349167, 6);
    expect(shift).toBeCloseTo(0.305, 10);
  });

  test('the bound of the shift holds it in 95 of 100 draws of independent samples', () => {
    // Exact by symmetry: with both samples alike, the share of bounds above zero is the test's own level.
    let state = 1;
    const draw = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const sample = (n: number): readonly number[] => Array.from({ length: n }, draw);
    const wrong = Array.from({ length: 2000 }, () => rankSum(sample(10), sample(30))).filter(
      ({ shiftAtLeast }) => shiftAtLeast > 0,
    );
    expect(wrong.length / 2000).toBeGreaterThan(0.03);
    expect(wrong.length / 2000).toBeLessThan(0.06);
  });

  test('a larger variance never makes it more certain', () => {
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(values, values, fc.double({ min: 1, max: 10, noNaN: true }), (a, b, factor) => {
        const plain = rankSum(a, b);
        const inflated = rankSum(a, b, factor);
        expect(inflated.shiftAtLeast).toBeLessThanOrEqual(plain.shiftAtLeast);
        // Beyond one half it is the other side that becomes less certain.
        const towardsHalf = (p: number): number => Math.min(p, 0.5);
        expect(towardsHalf(inflated.pValue)).toBeGreaterThanOrEqual(
          towardsHalf(plain.pValue) - 1e-6,
        );
      }),
    );
  });
});

describe('binomial tails', () => {
  test('agree with Conover’s Mendelian inheritance (1971, p. 97; R’s second example of binom.test)', () => {
    // scipy.stats.binomtest(682, 925, 0.75), one-sided both ways.
    expect(atLeast(682, 925, 0.75)).toBeCloseTo(0.8240891223524226, 10);
    expect(atMost(682, 925, 0.75)).toBeCloseTo(0.19600926705388308, 10);
  });

  test('the example of SciPy’s binomtest: 3 of 15 with 0.1', () => {
    expect(atLeast(3, 15, 0.1)).toBeCloseTo(0.18406106910639114, 12);
  });

  test('small tails keep their digits', () => {
    // scipy.stats.binomtest(180, 6000, .01, alternative='greater').pvalue
    expect(atLeast(180, 6000, 0.01) / 2.2552915405611778e-36).toBeCloseTo(1, 6);
  });

  test('both tails together are one and the term between them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, p, part) => {
          const k = Math.floor(part * n);
          expect(atLeast(k + 1, n, p) + atMost(k, n, p)).toBeCloseTo(1, 8);
        },
      ),
    );
  });
});

describe('trend', () => {
  test('Theil-Sen on Sen’s example (1968): the times and values of his paper', () => {
    // Sen, JASA 63 (1968) has 4; so has scipy.stats.theilslopes.
    const points = [
      [1, 9],
      [2, 15],
      [3, 19],
      [4, 20],
      [10, 45],
      [12, 55],
      [18, 78],
    ] as const;
    expect(trendOf(points).slope).toBeCloseTo(4, 10);
  });

  test('Mann-Kendall: S and its variance without ties, n(n − 1)(2n + 5)/18', () => {
    // All 45 pairs of ten rise.
    const rising = Array.from({ length: 10 }, (_, index) => [index, index] as const);
    const { s, z } = trendOf(rising);
    expect(s).toBe(45);
    expect(z).toBeCloseTo(44 / Math.sqrt(125), 10);
  });

  test('Mann-Kendall agrees with NumPy where there are ties', () => {
    // By NumPy over all pairs: S = 39; two ties of two: variance (10 · 9 · 25 − 2 · 18)/18 = 123.
    const values = [1, 2, 2, 3, 5, 4, 4, 6, 7, 9];
    const { s, z } = trendOf(values.map((value, index) => [index, value] as const));
    expect(s).toBe(39);
    expect(z).toBeCloseTo(38 / Math.sqrt(123), 10);
  });
});

describe('autocorrelation', () => {
  const series = (values: readonly number[]): ReadonlyMap<number, number> =>
    new Map(values.map((value, index) => [index * 60_000, value]));

  test('the inflation of an AR(1) mean: 1 + 2 Σ (1 − k/n) ρ^k, written out for n = 3', () => {
    expect(varianceInflation(0.5, 3)).toBeCloseTo(1 + 2 * ((2 / 3) * 0.5 + (1 / 3) * 0.25), 12);
    expect(varianceInflation(0, 60)).toBe(1);
    // For many minutes it tends to (1 + ρ)/(1 − ρ).
    expect(varianceInflation(0.5, 100_000)).toBeCloseTo(3, 3);
  });

  test('an alternating series has none, a trend alone neither', () => {
    expect(lag1Autocorrelation(series(Array.from({ length: 40 }, (_, i) => i % 2)))).toBe(0);
    expect(lag1Autocorrelation(series(Array.from({ length: 40 }, (_, i) => 3 * i)))).toBe(0);
  });

  test('minutes beside a gap are no pair, and too few pairs tell nothing', () => {
    const everyOther = new Map(Array.from({ length: 40 }, (_, i) => [i * 120_000, i % 3]));
    expect(lag1Autocorrelation(everyOther)).toBeUndefined();
  });

  test('of a long AR(1) series it is found', () => {
    let state = 7;
    let value = 0;
    const values = Array.from({ length: 4000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      value = 0.65 * value + (state / 2_147_483_647 - 0.5);
      return value;
    });
    expect(lag1Autocorrelation(series(values))).toBeCloseTo(0.65, 1);
  });
});

test('the upper tail of the normal distribution agrees with SciPy’s', () => {
  // scipy.stats.norm.sf
  expect(upperTail(0)).toBeCloseTo(0.5, 6);
  expect(upperTail(1.6448536269514722)).toBeCloseTo(0.05, 6);
  expect(upperTail(-1.959963984540054)).toBeCloseTo(0.975, 6);
});
