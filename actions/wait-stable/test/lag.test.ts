/** How long after the true end the step has ended, where ECS takes up to a minute to notice that nothing is left to do. */
import { expect, test } from '@jest/globals';
import { randomRollout } from '@ecs-actions/simulator/random-rollout';
import { createRegion } from '@ecs-actions/simulator/region';
import { startAt, simulateRun } from './support/simulated-run.ts';

const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

test('a complete rollout is told of within two seconds as a rule, and within five', async () => {
  const lagsMs: number[] = [];
  for (const seed of seeds) {
    const scenario = randomRollout(seed, { healthy: true, rolling: true, settling: true });
    const region = createRegion({ seed, scenario, startAt });
    const { outputs, endedAt } = await simulateRun({ region, beginAfterMs: 9_000 });
    const truth = region.truth().at(-1);
    expect([seed, outputs['verdict'], truth?.outcome]).toEqual([seed, 'stable', 'completed']);
    lagsMs.push(endedAt - Math.max(truth?.endedAt ?? Number.NaN, startAt + 9_000));
  }
  const sorted = lagsMs.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(2_000);
  expect(sorted.at(-2)).toBeLessThanOrEqual(5_000);
});
