import { expect, test } from '@jest/globals';
import { runServiceHistory } from './support/service-history.ts';

test('in fifty histories each start that fails for want of its image was named before, and no alarm is false', () => {
  const results = Array.from({ length: 50 }, (_, index) => runServiceHistory(index + 1));
  // Reproduce one: npm run bench:images -- --from SEED --count 1
  expect(results.filter(({ failure }) => failure === 'unnamed')).toEqual([]);
  expect(results.filter(({ falseAlarms }) => falseAlarms > 0)).toEqual([]);
  // They say something: starts did fail, and dates were told.
  expect(results.filter(({ failure }) => failure === 'named').length).toBeGreaterThan(10);
  expect(results.reduce((sum, { dates }) => sum + dates, 0)).toBeGreaterThan(5);
});
