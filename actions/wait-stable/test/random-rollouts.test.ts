/** No wrong verdict, and nothing stopped that would have succeeded, over a few random rollouts of each kind; `npm run campaign` tries more. */
import { expect, test } from '@jest/globals';
import { commandFor, rollOut, rolloutKinds } from './support/random-rollout.ts';

const rollouts = 8;

test.each(rolloutKinds)(`${rollouts} rollouts: %s`, async (kind) => {
  const wrong: string[] = [];
  const verdicts = new Set<string>();
  for (let seed = 1; seed <= rollouts; seed += 1) {
    const result = await rollOut(kind, seed);
    verdicts.add(result.verdict);
    if (result.wrong !== undefined) wrong.push(`${commandFor(kind, seed)}  ${result.wrong}`);
  }
  expect(wrong).toEqual([]);
  expect(verdicts.size).toBeGreaterThan(1);
});
