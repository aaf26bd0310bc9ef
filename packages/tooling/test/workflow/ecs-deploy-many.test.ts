/** ecs-deploy.yml with as many services as a big team has: in a process of its own, for the simulated region is busy. */
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { expect, test } from '@jest/globals';
import { deployCommand, deploySimulated } from './support/simulated-deploy.ts';

test('sixty services of a hundred tasks are deployed and watched in one job', async () => {
  const names = Array.from({ length: 60 }, (_, n) => `shop-${n + 1}`);
  const result = await deploySimulated({
    // Each poll reads 6,000 tasks.
    pollInterval: '5s',
    build: (world) => {
      for (const serviceName of names) setStage(world, { serviceName, desiredCount: 100 });
    },
    inputs: {
      service: names.join('\n'),
      'deploy-command': names.map((name) => deployCommand(name)).join('\n'),
    },
  });
  expect(result).toMatchObject({ conclusion: 'success', outputs: { verdict: 'stable' } });
  expect(result.summary).toMatch(/^## 60 services are deployed and stable/m);
  expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
});
