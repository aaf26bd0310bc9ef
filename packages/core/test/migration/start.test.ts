/** Never two migrations of a service at once, over interleavings of runners, lags, slow calls and lost answers. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { play, type ModelOptions, type Played } from './support/model-ecs.ts';

const second = 1000;

const rollouts = fc.record<Omit<ModelOptions, 'lock'>>({
  startMs: fc.constantFrom(11 * second, 25 * second),
  runMs: fc.integer({ min: 1, max: 90 }).map((seconds) => seconds * second),
  lagMs: fc.integer({ min: 0, max: 3 * second }),
  runners: fc.array(
    fc.record({
      run: fc.integer({ min: 1, max: 3 }),
      beginsAtMs: fc.integer({ min: 0, max: 20 * second }),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  latenciesMs: fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 5, max: 2 * second }) },
      // A runner that sleeps through its lease.
      { weight: 1, arbitrary: fc.constant(200 * second) },
    ),
    { minLength: 7, maxLength: 31 },
  ),
  lostAnswers: fc
    .uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 })
    .map((all) => new Set(all)),
});

function overlaps({ ran }: Played): number {
  return ran.filter((one, index) =>
    ran.slice(index + 1).some((other) => one.from < other.to && other.from < one.to),
  ).length;
}

describe.each(['ecs', 'dynamodb'] as const)('lock: %s', (lock) => {
  test('never two tasks run at once', () => {
    fc.assert(
      fc.property(rollouts, (rollout) => {
        expect(overlaps(play({ ...rollout, lock }))).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  test('every runner comes to a task, and each run migrates once', () => {
    fc.assert(
      fc.property(rollouts, (rollout) => {
        const { ran, ends } = play({ ...rollout, lock, lostAnswers: new Set() });
        expect(ends.every((end) => end === 'follow')).toBe(true);
        const runs = new Set(rollout.runners.map(({ run }) => `migration:${run}`));
        expect(ran.map(({ group }) => group).toSorted()).toEqual([...runs].toSorted());
      }),
      { numRuns: 400 },
    );
  });
});

test('the model is no friend of the rule: with lock: off two runs do overlap', () => {
  const both = play({
    lock: 'off',
    startMs: 11 * second,
    runMs: 60 * second,
    lagMs: 0,
    runners: [
      { run: 1, beginsAtMs: 0 },
      { run: 2, beginsAtMs: second },
    ],
    latenciesMs: [100],
    lostAnswers: new Set(),
  });
  expect(overlaps(both)).toBe(1);
});
