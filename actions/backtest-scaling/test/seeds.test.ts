/** A few of the services of `npm run bench:backtest`, which judges two hundred of two weeks each. */
import { describe, expect, test } from '@jest/globals';
import { judgeService, measures } from '../bench/judge-service.ts';

const days = 2;

describe('against auto scaling whose undocumented parameters are hidden', () => {
  test.each([1, 5, 9])('the replay reproduces what it did, seed %i', (seed) => {
    const judged = judgeService(seed, { days });
    expect(judged.verdict).toBe('pass');
    expect(judged.fidelity.activities).toBeGreaterThanOrEqual(0.95);
    expect(judged.fidelity.desiredCount).toBeGreaterThanOrEqual(0.95);
    for (const measure of measures) {
      const { right, told } = judged.orders[measure];
      expect(right).toBeGreaterThanOrEqual(told - 1);
    }
  });

  test.each([
    [1, 'a-person'],
    [2, 'another-scaler'],
  ] as const)('another law is inconclusive, seed %i: %s', (seed, scaler) => {
    expect(judgeService(seed, { days, scaler }).verdict).toBe('inconclusive');
  });
});
