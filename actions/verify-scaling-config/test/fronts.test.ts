/** The rules on load balancing see the load balancers that ECS keeps for a service. */
import { expect, test } from '@jest/globals';
import { emptyConfig, settingsFor } from '@ecs-actions/core/scaling/config/config';
import { verifyService } from '@ecs-actions/core/scaling/verify';
import { createRegion } from '@ecs-actions/simulator/region';
import { behind, type FrontKind } from '@ecs-actions/simulator/scenario/fronts';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { readInVirtualTime } from './support/read-in-virtual-time.ts';

async function judge(front: FrontKind) {
  const region = createRegion({
    startAt: Date.parse('2026-11-25T12:00:00Z'),
    seed: 1,
    consistencyLagMs: 0,
    throttling: false,
    scenario: {
      name: front,
      description: '',
      build: (world) => {
        const { targetGroup, ...rest } = behind(front);
        setStage(world, {
          ...rest,
          // Longer than the field guide has it: a rule on target groups objects.
          targetGroup: { ...targetGroup, deregistrationDelaySeconds: 300 },
          scaling: { min: 2, max: 8 },
        });
      },
    },
  });
  const [setup] = await readInVirtualTime(region, region.now());
  if (setup === undefined) throw new Error('no service was read');
  const { failures, passes, skipped } = verifyService(
    setup,
    settingsFor(emptyConfig, 'production', []),
    region.now(),
  );
  return {
    failures: failures.map(({ rule, actual }) => `${rule}: ${actual}`),
    passes: passes.map(({ rule }) => rule),
    skipped,
  };
}

test.each(['express', 'gateway'] as const)('%s: the same findings', async (front) => {
  const own = await judge('load-balancer');
  expect(own.failures.join('\n')).toContain('deregistration-delay');
  expect(await judge(front)).toEqual(own);
});

test('VPC Lattice: the rules that need its target groups say that they do not see them', async () => {
  const { failures, skipped } = await judge('lattice');
  expect(failures.join('\n')).not.toContain('deregistration-delay');
  expect(skipped.find(({ rule }) => rule === 'deregistration-delay')?.reason).toContain(
    'VPC Lattice',
  );
});
