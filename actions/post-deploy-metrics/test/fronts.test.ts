/** Metrics behind load balancers that ECS keeps, and where there are fewer of them. */
import { describe, expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { behind, type FrontKind } from '@ecs-actions/simulator/scenario/fronts';
import { setStage, soonMs } from '@ecs-actions/simulator/scenario/stage';
import { simulateRun } from './support/simulated-run.ts';

const minute = 60_000;

const judge = async (front: FrontKind, errorShare: number, without?: string) =>
  simulateRun({
    region: {
      seed: 7,
      scenario: {
        name: front,
        description: '',
        build: (world) =>
          setStage(world, {
            ...behind(front),
            desiredCount: 4,
            metricsOfNext: { errorShare },
          }).deploy(soonMs),
      },
      ...(without !== undefined && {
        principals: {
          AKIALESS: {
            policy: policyOf(
              permissions['post-deploy-metrics'].filter(({ action }) => action !== without),
            ),
          },
        },
      }),
    },
    beginAfterMs: 20 * minute,
    ...(without !== undefined && { accessKeyId: 'AKIALESS' }),
  });

describe.each(['express', 'gateway'] as const)('%s', (front) => {
  test.each([
    ['good', 0.001],
    ['errors', 0.03],
  ])('%s: every threshold as behind a load balancer', async (_, errorShare) => {
    const own = await judge('load-balancer', errorShare);
    const other = await judge(front, errorShare);
    expect(other.outputs['verdict']).toBe(errorShare > 0.01 ? 'fail' : 'pass');
    expect(other.outputs['metrics']).toEqual(own.outputs['metrics']);
    expect(other.outputs['breaches']).toEqual(own.outputs['breaches']);
  });
});

test('a Network Load Balancer: its hosts are judged, and what it does not count is said', async () => {
  const { outputs, log } = await judge('network', 0.03);
  expect(outputs['verdict']).toBe('pass');
  expect(log).toMatch(/ok +unhealthy-hosts < 1: 0$/m);
  expect(log).toContain('connections, no requests: errors and latency are not seen');
});

test('VPC Lattice: its errors are not seen, which is no pass', async () => {
  const { outputs, log } = await judge('lattice', 0.03);
  expect(outputs['verdict']).toBe('inconclusive');
  expect(log).toContain('requests through VPC Lattice are not seen');
});

test('Express without ecs:DescribeServiceRevisions: no pass, and the loss is said', async () => {
  const { outputs, log } = await judge('express', 0.03, 'ecs:DescribeServiceRevisions');
  expect(outputs['verdict']).toBe('inconclusive');
  expect(log).toContain('not allowed to ecs:DescribeServiceRevisions');
});
