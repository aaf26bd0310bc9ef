/** No wrong verdict, and nothing stopped that would have succeeded, over fifty random lives of each kind. */
import { expect, test } from '@jest/globals';
import { commandFor, lifeKinds, live } from './support/random-life.ts';

const lives = 50;

test.each(lifeKinds)(`${lives} lives: %s`, async (kind) => {
  const wrong: string[] = [];
  const verdicts = new Set<string>();
  for (let seed = 1; seed <= lives; seed += 1) {
    const lived = await live(kind, seed);
    verdicts.add(lived.verdict);
    if (lived.wrong !== undefined) wrong.push(`${commandFor(kind, seed)}  ${lived.wrong}`);
  }
  expect(wrong).toEqual([]);
  expect(verdicts.size).toBeGreaterThan(1);
});
