/** No wrong verdict, and nothing stopped that would have succeeded, over a few random rollouts of each kind; `npm run campaign` tries more. */
import { expect, test } from '@jest/globals';
import { commandFor, rollOut, rolloutKinds } from './support/random-rollout.ts';

/** Whose the load balancer is changes nothing for the world: fewer do (`fronts.test.ts` has them side by side). */
const few = new Set<string>(['express', 'gateway', 'lattice', 'network']);
const rolloutsOf = (kind: string): number => (few.has(kind) ? 3 : 8);

test.each(rolloutKinds)('rollouts: %s', async (kind) => {
  const wrong: string[] = [];
  const verdicts = new Set<string>();
  for (let seed = 1; seed <= rolloutsOf(kind); seed += 1) {
    const result = await rollOut(kind, seed);
    verdicts.add(result.verdict);
    if (result.wrong !== undefined) wrong.push(`${commandFor(kind, seed)}  ${result.wrong}`);
  }
  expect(wrong).toEqual([]);
  expect(verdicts.size).toBeGreaterThan(1);
});
