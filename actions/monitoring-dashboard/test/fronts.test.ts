/** What is drawn of a service follows the way in, wherever ECS keeps it. */
import { expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { behind, type FrontKind } from '@ecs-actions/simulator/scenario/fronts';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { boardOf, regionOf, simulateRun } from './support/simulated-run.ts';

const withoutRevisions = {
  AKIALESS: {
    policy: policyOf(
      permissions['monitoring-dashboard'].filter(
        ({ action }) => action !== 'ecs:DescribeServiceRevisions',
      ),
    ),
  },
};

async function draw(front: FrontKind, accessKeyId?: string) {
  const region = regionOf({
    seed: 7,
    principals: withoutRevisions,
    scenario: {
      name: front,
      description: '',
      build: (world) => setStage(world, { ...behind(front), scaling: { min: 2, max: 10 } }),
    },
  });
  const { log, outputs } = await simulateRun(region, { ...(accessKeyId && { accessKeyId }) });
  const board = boardOf(region);
  return {
    log,
    verdict: outputs['verdict'],
    titles: board.widgets.flatMap(({ properties: { title } }) => title ?? []),
    body: JSON.stringify(board),
  };
}

test.each(['express', 'gateway'] as const)('%s: the same board, line by line', async (front) => {
  const own = await draw('load-balancer');
  const other = await draw(front);
  expect(other).toEqual({ ...own, log: expect.any(String) });
  expect(other.body).toContain('AWS/ApplicationELB');
  expect(other.log).not.toContain('Not seen');
});

test('a Network Load Balancer: hosts, flows and resets', async () => {
  const { body } = await draw('network');
  expect(body).toContain('"AWS/NetworkELB","HealthyHostCount"');
  expect(body).toContain('"AWS/NetworkELB","ActiveFlowCount"');
  expect(body).toContain('"AWS/NetworkELB","TCP_Target_Reset_Count"');
});

test('VPC Lattice: a board of the tasks, and what is not on it is said', async () => {
  const { log, verdict, body } = await draw('lattice');
  expect(verdict).toBe('applied');
  expect(body).not.toContain('ELB"');
  expect(log).toContain('requests through VPC Lattice are not seen');
});

test('Express without ecs:DescribeServiceRevisions: the loss is said', async () => {
  const { log, verdict } = await draw('express', 'AKIALESS');
  expect(verdict).toBe('applied');
  expect(log).toContain(
    'the load balancer of this Express service is not seen: not allowed to ecs:DescribeServiceRevisions',
  );
});
