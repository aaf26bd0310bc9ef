/** The same truth behind each way in: the verdict as behind a load balancer of one's own, and what is not counted there is said. */
import { describe, expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { createRegion } from '@ecs-actions/simulator/region';
import { behind, type FrontKind } from '@ecs-actions/simulator/scenario/fronts';
import { setStage, soonMs } from '@ecs-actions/simulator/scenario/stage';
import type { Service } from '@ecs-actions/simulator/world/service';
import { judgeBehind, otherFronts, seenBehind, truths } from '../bench/fronts.ts';
import { simulateRun, startAt } from './support/simulated-run.ts';

const minute = 60_000;

/** One seed here, with metrics of zones; more: `npm run bench:fronts -- --seeds 200`, which prints how many. */
const seed = 3;

describe.each(otherFronts)('%s', (front) => {
  test.each(Object.entries(truths))('%s', async (_, truth) => {
    const breached = seenBehind(front, truth);
    expect(await judgeBehind(front, seed, truth)).toEqual({
      verdict: breached.length > 0 ? 'fail' : 'pass',
      breached,
    });
  });
});

interface Life {
  readonly errorShare: number;
  /** Done to the service before it is deployed. */
  readonly change?: (service: Service) => void;
  /** A service of the same name in a cluster `staging`. */
  readonly hasNamesake?: boolean;
  /** An action that the role may not call. */
  readonly without?: string;
}

const judge = async (front: FrontKind, { errorShare, change, hasNamesake, without }: Life) =>
  simulateRun({
    region: createRegion({
      seed: 7,
      startAt,
      scenario: {
        name: front,
        description: '',
        build: (world) => {
          const stage = { ...behind(front), desiredCount: 4 };
          const cast = setStage(world, { ...stage, metricsOfNext: { errorShare } });
          change?.(cast.service);
          if (hasNamesake === true) setStage(world, { ...stage, clusterName: 'staging' });
          cast.deploy(soonMs);
        },
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
    }),
    beginAfterMs: 20 * minute,
    ...(without !== undefined && { accessKeyId: 'AKIALESS' }),
  });

test('a Network Load Balancer: its hosts are judged, and what it does not count is said', async () => {
  const { outputs, log } = await judge('network', { errorShare: 0.03 });
  expect(outputs['verdict']).toBe('pass');
  expect(log).toMatch(/ok +unhealthy-hosts < 1: 0$/m);
  expect(log).toContain('connections, no requests: errors and latency are not seen');
});

test('VPC Lattice: requests and times as large behind it as behind a load balancer; the health it tells nobody is said', async () => {
  const own = await judge('load-balancer', { errorShare: 0.03 });
  const lattice = await judge('lattice', { errorShare: 0.03 });
  const figuresOf = (result: typeof own) =>
    result.outputs['metrics'] as ReadonlyMap<string, { observed: number; unit: string }>;
  // The same requests, the same errors among them; in two halves, which are counted together.
  for (const name of ['requests', 'target-5xx']) {
    expect(figuresOf(lattice).get(name)).toEqual(figuresOf(own).get(name));
  }
  const times = [own, lattice].map((one) => figuresOf(one).get('latency.p95'));
  expect(times.map((one) => one?.unit)).toEqual(['ms', 'ms']);
  expect((times[1]?.observed ?? 0) / (times[0]?.observed ?? 1)).toBeCloseTo(1, 1);
  expect(lattice.log).toContain('VPC Lattice shows the health of its targets only to its own API');
  expect(lattice.summary).not.toContain('load balancer serves others');
});

describe('Service Connect', () => {
  test('another service called by the same name: its errors are not taken for ours, which is no pass', async () => {
    const { outputs, log } = await judge('service-connect', { errorShare: 0, hasNamesake: true });
    expect(outputs['verdict']).toBe('inconclusive');
    expect(log).toContain('not told apart: other services are called web too');
  });

  test('a port without appProtocol counts no requests: its tasks are judged, and that is said', async () => {
    const { outputs, log } = await judge('service-connect', {
      errorShare: 0.03,
      change: (service) => {
        const gaps = ['RequestCount', 'HTTPCode_Target_5XX_Count', 'TargetResponseTime'].map(
          (metric) => ({ metric }),
        );
        service.metrics = { ...service.metrics, gaps };
      },
    });
    expect(outputs['verdict']).toBe('pass');
    expect(log).toContain('Service Connect counted no request to web');
    expect(log).toContain('appProtocol');
  });
});

test('Express without ecs:DescribeServiceRevisions: no pass, and the loss is said', async () => {
  const without = 'ecs:DescribeServiceRevisions';
  const { outputs, log } = await judge('express', { errorShare: 0.03, without });
  expect(outputs['verdict']).toBe('inconclusive');
  expect(log).toContain('not allowed to ecs:DescribeServiceRevisions');
});
