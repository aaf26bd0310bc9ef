/** What is missing, denied, slow, huge or hostile: the verdict stays true, and what is lost is said. */
import { describe, expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { createRegion } from '@ecs-actions/simulator/region';
import { findScenario } from '@ecs-actions/simulator/scenarios';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import type { Scenario } from '@ecs-actions/simulator/scenario/scenario';
import { simulateRun, startAt, type Region, type SimulatedRun } from './support/simulated-run.ts';
import { present } from '@ecs-actions/core/present';

const minute = 60_000;
const late = { beginAfterMs: 20 * minute };

/** A deployment, changed before it begins. */
function changed(name: string, change: (world: Region['world']) => void): Scenario {
  const scenario = findScenario(name);
  return {
    name,
    description: '',
    build: (world, at) => {
      scenario.build(world, at);
      change(world);
    },
  };
}

const insights = (value: string) => (world: Region['world']) => {
  for (const cluster of world.clusters.values())
    cluster.settings = [{ name: 'containerInsights', value }];
};
const gaps =
  (metrics: readonly string[], from?: number, until?: number) => (world: Region['world']) => {
    for (const service of world.services.values()) {
      service.metrics = {
        ...service.metrics,
        gaps: metrics.map((metric) => ({
          metric,
          ...present({ from, until }),
        })),
      };
    }
  };

async function over(scenario: string | Scenario, inputs: Readonly<Record<string, string>> = {}) {
  return simulateRun({ region: { scenario, seed: 7 }, inputs, ...late });
}

/** What the documented policy allows, but for one action. */
const allBut = (action: string) => ({
  AKIALESS: {
    policy: policyOf(permissions['post-deploy-metrics'].filter((row) => row.action !== action)),
  },
});

describe('each permission denied in turn', () => {
  const without = async (action: string, inputs = {}): Promise<SimulatedRun> =>
    simulateRun({
      region: {
        scenario: 'hot-task',
        seed: 7,
        principals: allBut(action),
      },
      accessKeyId: 'AKIALESS',
      inputs,
      ...late,
    });
  const essential = ['ecs:DescribeServices', 'cloudwatch:GetMetricData'];
  const conditional: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'ecs:ListClusters': { cluster: '', stage: 'prod' },
    'ecs:ListServices': { service: '' },
    'cloudwatch:PutMetricData': { record: 'true' },
  };
  const optional = permissions['post-deploy-metrics']
    .map(({ action }) => action)
    .filter((action) => !essential.includes(action) && !action.startsWith('logs:'))
    // Not asked for where the service has a load balancer of its own: `fronts.test.ts`.
    .filter((action) => action !== 'ecs:DescribeServiceRevisions')
    .filter((action) => conditional[action] === undefined);

  test.each(optional)(
    'without %s the hot task is still found, and the loss is said',
    async (action) => {
      const { outputs, log } = await without(action);
      expect(log).toContain(`may not ${action}`);
      expect(outputs['verdict']).toBe('fail');
    },
  );

  test.each([...essential, 'ecs:ListClusters', 'ecs:ListServices'])(
    'without %s it fails, and names it',
    async (action) => {
      await expect(without(action, conditional[action])).rejects.toThrow(
        `The AWS credentials may not ${action}`,
      );
    },
  );

  test('without cloudwatch:PutMetricData the verdict stands', async () => {
    const { outputs, log } = await without('cloudwatch:PutMetricData', { record: 'true' });
    expect(outputs['verdict']).toBe('fail');
    expect(log).toMatch(/Not recorded.*cloudwatch:PutMetricData/);
  });

  test.each(['logs:StartQuery', 'logs:GetQueryResults'])(
    'without %s AWS/ECS tells of the extremes',
    async (action) => {
      const { outputs, log } = await simulateRun({
        region: {
          scenario: changed('hot-task', insights('enabled')),
          seed: 7,
          principals: allBut(action),
        },
        accessKeyId: 'AKIALESS',
        ...late,
      });
      expect(log).toContain(`may not ${action}`);
      expect(outputs['verdict']).toBe('fail');
    },
  );
});

describe('where the figures of single tasks come from', () => {
  test('the performance log, where Container Insights is not enhanced', async () => {
    const { outputs, summary, region } = await over(changed('hot-task', insights('enabled')));
    expect(outputs['reason']).toMatch(/task [0-9a-f]{32} runs at/);
    expect(summary).toContain('performance log');
    expect(region.calls.map(({ operation }) => operation)).toContain('StartQuery');
  });

  test('AWS/ECS’s extremes, where it is off: the hot task is found, not named', async () => {
    const { outputs, summary } = await over(changed('hot-task', insights('disabled')));
    expect(outputs['reason']).toContain('AWS/ECS does not say which');
    expect(summary).toContain('from AWS/ECS');
  });

  test('a leak shows in the average too, in a longer window', async () => {
    const { outputs } = await over(changed('leak', insights('disabled')), { window: '15m' });
    expect(outputs['reason']).toContain('memory climbs and does not come down');
  });
});

describe('missing data is inconclusive, never a pass', () => {
  const whole = ['TargetResponseTime', 'RequestCount', 'UnHealthyHostCount'];
  test.each([
    ['latency', ['TargetResponseTime'], 'latency.p95'],
    ['requests', ['RequestCount'], '5xx-rate'],
    ['unhealthy hosts', ['UnHealthyHostCount'], 'unhealthy-hosts'],
    [
      'all of the load balancer',
      [...whole, 'HTTPCode_Target_5XX_Count', 'HTTPCode_ELB_5XX_Count'],
      '5xx-rate',
    ],
  ])('%s never there', async (_, metrics, threshold) => {
    const { outputs, log } = await over(changed('metrics-good', gaps(metrics)));
    expect(outputs['verdict']).toBe('inconclusive');
    expect(log).toMatch(new RegExp(`unknown {2}${threshold.replace('.', String.raw`\.`)} `));
  });

  test('seven of ten minutes missing', async () => {
    const { outputs, log } = await over(
      changed('metrics-good', gaps(['TargetResponseTime'], startAt + 6 * minute)),
    );
    expect(outputs['verdict']).toBe('inconclusive');
    expect(log).toMatch(/latency\.p95 .*data of 3 of 10 minutes/);
  });

  test('no baseline', async () => {
    const { outputs, log } = await over(
      changed('metrics-good', gaps(['TargetResponseTime'], undefined, startAt)),
    );
    expect(outputs['verdict']).toBe('inconclusive');
    expect(log).toContain('a baseline of 0 minutes with data; 15 are needed');
  });

  test('a missing 5xx series with traffic is none of it', async () => {
    const { outputs } = await over(changed('metrics-good', gaps(['HTTPCode_Target_5XX_Count'])));
    expect(outputs['verdict']).toBe('pass');
  });
});

describe('shapes of services', () => {
  test('blue/green: both target groups are read as one', async () => {
    const { outputs, region } = await over('blue-green', { window: '3m' });
    expect(outputs['verdict']).not.toBe('error');
    expect(region.world.targetGroups.size).toBeGreaterThan(1);
    expect(
      (outputs['metrics'] as ReadonlyMap<string, { observed?: number }>).get('requests')?.observed,
    ).toBeGreaterThan(0);
  });

  test('no load balancer: the documented set leaves out what is not there', async () => {
    const { outputs, log } = await over('no-load-balancer', { window: '5m' });
    expect(log).toMatch(/skipped {2}5xx-rate < 1%: the service has no Application Load Balancer/);
    expect(outputs['verdict']).toBe('pass');
  });

  test('a deployment that is not over is an error that says what to do', async () => {
    await expect(
      simulateRun({ region: { scenario: 'stuck', seed: 7 }, beginAfterMs: 3 * minute }),
    ).rejects.toThrow(/is not over: run wait-stable before this step, or give stable-at/);
  });

  test('after a rollback it is said what is judged', async () => {
    const { log } = await over('rollback', { window: '3m' });
    expect(log).toContain('the latest deployment was rolled back');
  });

  test('tasks that die after stable are restarts', async () => {
    const region = createRegion({ scenario: 'metrics-good', seed: 7, startAt });
    const { outputs, log } = await simulateRun({
      region,
      onRequest: (world, at) => {
        if (at > startAt + 6 * minute) killOne(world);
      },
    });
    expect(log).toMatch(/BREACH {3}restarts < 1/);
    expect(outputs['verdict']).toBe('fail');
  });
});

const killed = new WeakSet<Region>();
function killOne(region: Region): void {
  if (killed.has(region)) return;
  killed.add(region);
  const task = [...region.world.tasks.values()].findLast(
    ({ lastStatus }) => lastStatus === 'RUNNING',
  );
  if (task === undefined) throw new Error('no task runs');
  const [container] = task.containers;
  if (container !== undefined) container.exitCode = 1;
  task.stopCode = 'EssentialContainerExited';
  task.stoppedReason = 'Essential container in task exited';
  task.desiredStatus = 'STOPPED';
  task.lastStatus = 'STOPPED';
  task.stoppingAt = region.now();
  task.stoppedAt = region.now();
}

describe('AWS at its worst', () => {
  test('throttled, broken and slow answers change nothing', async () => {
    const region = createRegion({ scenario: 'hot-task', seed: 7, startAt });
    region.fault({ kind: 'throttle', probability: 0.3 });
    region.fault({ kind: 'reset-after', probability: 0.1 });
    region.fault({ kind: '5xx', probability: 0.1 });
    const { outputs } = await simulateRun({ region });
    expect(outputs['verdict']).toBe('fail');
    expect(outputs['reason']).toContain('the load is uneven: task ');
  });

  test('throttled for five minutes in the middle of the window: the next polls ask again', async () => {
    const region = createRegion({ scenario: 'metrics-good', seed: 7, startAt });
    region.fault({
      kind: 'throttle',
      operation: 'GetMetricData',
      from: startAt + 7 * minute,
      until: startAt + 12 * minute,
    });
    const { outputs, log } = await simulateRun({ region });
    expect(log).toContain('the next poll asks again');
    expect(outputs['verdict']).toBe('pass');
  });

  test('an expired token fails at once', async () => {
    const region = createRegion({ scenario: 'metrics-good', seed: 7, startAt });
    region.fault({ kind: 'expired-token', from: startAt + 5 * minute });
    await expect(simulateRun({ region })).rejects.toThrow(/credentials expired/);
  });

  test('2,000 tasks: judged for two cents, by a sample and the extremes of all', async () => {
    const scenario: Scenario = {
      name: 'two thousand',
      description: '',
      build: (world) =>
        setStage(world, { desiredCount: 2000, metricsOfNext: { hotTask: 1203 } }).deploy(4_000),
    };
    const region = createRegion({ scenario, seed: 7, startAt, throttling: false });
    const { outputs, log, summary } = await simulateRun({
      region,
      inputs: { window: '3m', baseline: '15m' },
      beginAfterMs: 30 * minute,
    });
    expect(log).toMatch(/read \d+ of 2000 tasks/);
    const [, requested] = /cost: (\d+) metrics requested/.exec(log) ?? [];
    expect(Number(requested)).toBeLessThanOrEqual(2000);
    expect(outputs['verdict']).toBe('fail');
    expect(outputs['reason']).toContain('the load is uneven: one task ');
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  });
});

test('hostile names stay text', async () => {
  const scenario: Scenario = {
    name: 'hostile',
    description: '',
    build: (world) => setStage(world, { serviceName: 'a_b--c', clusterName: 'x_y' }).deploy(4_000),
  };
  const { comments, summary } = await simulateRun({
    region: { scenario, seed: 7 },
    inputs: { cluster: 'x_y', service: 'a_b--c', comment: 'pull-request', 'github-token': 't' },
    ...late,
  });
  // Two dashes end an HTML comment; the marker is one.
  expect(comments[0]?.marker).toMatch(/^[A-Za-z0-9/-]+$/);
  expect(summary).toContain(String.raw`a\_b--c`);
});
