/** What is put on the board, and that a second run finds nothing to do. */
import { describe, expect, test } from '@jest/globals';
import { systemClock } from '@ecs-actions/action-kit/clock';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { limitTime } from '../src/time-limit.ts';
import {
  annotationsOf,
  boardOf,
  deploysOn,
  operations,
  regionOf,
  simulateRun,
  scaled,
  setBoard,
  widgetNamed,
  type Region,
} from './support/simulated-run.ts';

const titles = (region: Region, name?: string): readonly unknown[] =>
  boardOf(region, name).widgets.map(
    ({ properties }) => properties['title'] ?? String(properties['markdown']).split('\n')[0],
  );
const puts = (region: Region): number =>
  operations(region).filter((name) => name === 'PutDashboard').length;

describe('a service behind a load balancer, Container Insights enhanced', () => {
  test('has everything an on-call engineer asks for, from the name alone', async () => {
    const region = regionOf({ scenario: scaled });
    const { outputs, result, summary, log } = await simulateRun(region);
    expect(outputs).toEqual({
      verdict: 'applied',
      dashboardUrl:
        'https://eu-central-1.console.aws.amazon.com/cloudwatch/home?region=eu-central-1#dashboards/dashboard/prod-web',
      changed: 11,
    });
    expect(result.exitCode).toBe(0);
    expect(new Set(titles(region))).toEqual(
      new Set([
        '## web',
        'web: 5xx',
        'web: response time',
        'web: requests',
        'web: tasks (scaling 2–10)',
        'web: hosts in the target group',
        'web: restarts and missing tasks',
        'web: CPU of every task, % of reservation (black: mean)',
        'web: memory of every task, % of reservation (black: mean)',
        'web: scaling: tasks added or taken away',
        'web: errors in the log',
      ]),
    );
    expect(summary).toContain('### applied: new dashboard prod-web, 11 added');
    expect(log).toContain('+ web: 5xx (8×5 at column 0, row 2)');
    expect(result.report).toMatchObject({ verdict: 'applied', services: ['prod/web'] });
  });

  test('the scaling targets are lines', async () => {
    const region = regionOf({ scenario: scaled });
    await simulateRun(region);
    const lines = (start: string) => annotationsOf(widgetNamed(region, start)).horizontal;
    expect(lines('web: CPU')).toMatchObject([{ label: 'Scaling target 40 %', value: 40 }]);
    expect(lines('web: memory')).toMatchObject([{ label: 'Scaling target 50 %', value: 50 }]);
    expect(lines('web: tasks')).toMatchObject([{ label: 'Scaling minimum 2', value: 2 }]);
  });

  test('targets given take their place, and "off" leaves none', async () => {
    const region = regionOf({ scenario: scaled });
    await simulateRun(region, { inputs: { targets: 'cpu=60%, requests = 800' } });
    const lines = (start: string) => annotationsOf(widgetNamed(region, start)).horizontal;
    expect(lines('web: CPU')).toMatchObject([{ value: 60 }]);
    expect(lines('web: requests')).toMatchObject([
      { label: 'Scaling target 800 requests per target', value: 800 },
    ]);
    expect(lines('web: memory')).toBeUndefined();
    const { log } = await simulateRun(region, { inputs: { targets: 'off' } });
    expect(lines('web: CPU')).toEqual([]);
    expect(log).toContain('annotations.horizontal: removed "Scaling target 60 %"');
  });

  test('a second run changes nothing and sends nothing', async () => {
    const region = regionOf({ scenario: scaled });
    const inputs = { 'annotate-deploys': 'true' };
    await simulateRun(region, { inputs });
    const { outputs, log } = await simulateRun(region, { inputs });
    expect(outputs).toMatchObject({ verdict: 'unchanged', changed: 0 });
    expect(log).toContain('unchanged: dashboard prod-web, as it should be');
    expect(puts(region)).toBe(1);
  });

  test('diff prints what would change and writes nothing', async () => {
    const region = regionOf({ scenario: scaled });
    const first = await simulateRun(region, { inputs: { mode: 'diff' } });
    expect(first.outputs).toMatchObject({ verdict: 'differs', changed: 11 });
    expect(first.result.exitCode).toBe(0);
    expect(region.world.dashboards.size).toBe(0);
    await simulateRun(region);
    const { outputs } = await simulateRun(region, { inputs: { mode: 'diff' } });
    expect(outputs).toMatchObject({ verdict: 'unchanged', changed: 0 });
    const third = await simulateRun(region, { inputs: { mode: 'diff', targets: 'cpu=55' } });
    expect(third.log).toContain('~ web: CPU of every task');
    expect(third.log).toContain('annotations.horizontal: removed "Scaling target 40 %"');
    expect(third.log).toContain('annotations.horizontal: added "Scaling target 55 %"');
    expect(puts(region)).toBe(1);
  });
});

describe('deploys', () => {
  const graphs = ['web: 5xx', 'web: resp', 'web: requ', 'web: tasks', 'web: CPU', 'web: scaling'];

  test('the last twenty are on every graph, with how long they took', async () => {
    const region = regionOf({ scenario: scaled });
    await simulateRun(region, { inputs: { 'annotate-deploys': 'true' } });
    for (const start of graphs) {
      const deploys = deploysOn(widgetNamed(region, start));
      expect(deploys).toHaveLength(20);
      expect(deploys.at(-1)).toMatch(/^ECS deploy web:2: \d+ m \d\d s$/);
    }
    const truth = region.truth().at(-1);
    const iso = (at = 0) => new Date(at).toISOString().replace(/\.\d+Z/, 'Z');
    const band = annotationsOf(widgetNamed(region, 'web: 5xx')).vertical?.at(-1);
    expect(band).toMatchObject([
      { value: iso(truth?.createdAt), color: '#7f7f7f' },
      { value: iso(truth?.endedAt) },
    ]);
  });

  test.each([
    ['rollback', /^ECS deploy web:2: rolled back after \d+ m \d\d s$/],
    ['stopped-by-user', /^ECS deploy web:2: (?:stopped|rolled back) after /],
  ])('one that failed is red and says how: %s', async (scenario, label) => {
    const region = regionOf({ scenario }, 40 * 60_000);
    await simulateRun(region, { inputs: { 'annotate-deploys': 'true' } });
    const widget = widgetNamed(region, 'web: 5xx');
    expect(deploysOn(widget).at(-1)).toMatch(label);
    expect(annotationsOf(widget).vertical?.at(-1)).toMatchObject([{ color: '#d62728' }, {}]);
  });

  test('a new one is added, the oldest goes; without annotate-deploys they stay', async () => {
    const region = regionOf({ scenario: scaled }, 1_000);
    const inputs = { 'annotate-deploys': 'true' };
    await simulateRun(region, { inputs });
    const before = deploysOn(widgetNamed(region, 'web: 5xx'));
    region.advanceTo(region.now() + 60_000);
    await simulateRun(region, { inputs });
    const during = deploysOn(widgetNamed(region, 'web: 5xx'));
    expect(during).toEqual([...before.slice(-19), 'ECS deploy web:2: in progress']);
    region.advanceTo(region.now() + 30 * 60_000);
    await simulateRun(region);
    expect(deploysOn(widgetNamed(region, 'web: 5xx'))).toEqual(during);
    await simulateRun(region, { inputs });
    expect(deploysOn(widgetNamed(region, 'web: 5xx')).at(-1)).toMatch(/^ECS deploy web:2: \d+ m/);
  });
});

describe('other services', () => {
  test('without a load balancer there is nothing about requests', async () => {
    const region = regionOf({ scenario: 'no-load-balancer' });
    const { outputs } = await simulateRun(region);
    expect(outputs['changed']).toBe(7);
    expect(titles(region).join()).not.toMatch(/5xx|requests|response|hosts/);
    expect((await simulateRun(region)).outputs['verdict']).toBe('unchanged');
  });

  test.each([
    ['enabled', 11],
    ['disabled', 10],
  ])('Container Insights %s: the busiest and the idlest task', async (value, widgets) => {
    const region = regionOf({ scenario: scaled });
    for (const cluster of region.world.clusters.values()) {
      cluster.settings = [{ name: 'containerInsights', value }];
    }
    await simulateRun(region);
    expect(boardOf(region).widgets).toHaveLength(widgets);
    const { properties } = widgetNamed(region, 'web: CPU');
    expect(properties['title']).toBe('web: CPU: busiest, mean and idlest task, % of reservation');
    expect(JSON.stringify(properties)).not.toContain('SEARCH');
    expect(widgetNamed(region, '## web').properties['markdown']).toContain('is not `enhanced`');
  });

  test('blue/green: both target groups, each by its name', async () => {
    const region = regionOf({ scenario: 'blue-green' });
    await simulateRun(region);
    const names = [...region.world.targetGroups.values()].map(({ name }) => name);
    expect(names).toHaveLength(2);
    for (const start of ['web: response', 'web: hosts', 'web: requests']) {
      const text = JSON.stringify(widgetNamed(region, start).properties['metrics']);
      for (const name of names) {
        expect(text).toContain(`"${name}: `);
        expect(text).toContain(`targetgroup/${name}/`);
      }
    }
  });

  test.each([
    ['code-deploy', 11],
    // Behind no load balancer.
    ['external', 7],
  ])(
    'deployed by somebody else (%s): target groups and log of its task sets',
    async (scenario, widgets) => {
      const region = regionOf({ scenario });
      await simulateRun(region, { inputs: { 'annotate-deploys': 'true' } });
      expect(boardOf(region).widgets).toHaveLength(widgets);
      expect(widgetNamed(region, 'web: errors').properties['query']).toContain("'/ecs/web'");
      expect((await simulateRun(region)).outputs['verdict']).toBe('unchanged');
    },
  );

  test('ten services on one board, one below the other, none over another', async () => {
    const region = regionOf({ scenario: 'ten-services' });
    const inputs = { service: 'web, api, auth, cart, search, mail, media, worker, admin, feed' };
    await expect(simulateRun(region, { inputs })).rejects.toThrow(
      /^Input "dashboard-name" .*several services/,
    );
    const named = { ...inputs, 'dashboard-name': 'shop' };
    await simulateRun(region, { inputs: named });
    expect(titles(region, 'shop').filter((title) => String(title).startsWith('##'))).toHaveLength(
      10,
    );
    expect((await simulateRun(region, { inputs: named })).outputs['verdict']).toBe('unchanged');
    expect(puts(region)).toBe(1);
  });

  test('two workflows share a board: each keeps to its own services', async () => {
    const region = regionOf({ scenario: 'ten-services' });
    const run = async (service: string) =>
      simulateRun(region, { inputs: { service, 'dashboard-name': 'shop' } });
    await run('web');
    await run('api');
    const both = titles(region, 'shop');
    for (const service of ['web', 'api', 'web']) {
      expect((await run(service)).outputs['verdict']).toBe('unchanged');
    }
    expect(titles(region, 'shop')).toEqual(both);
  });

  test('a stage instead of a cluster, the only service of it', async () => {
    const region = regionOf({
      scenario: {
        name: 'x',
        description: 'A cluster with a stage in its name.',
        build: (world) => void setStage(world, { clusterName: 'shop-prod', serviceName: 'api' }),
      },
    });
    await simulateRun(region, { inputs: { cluster: '', stage: 'prod', service: '' } });
    expect(boardOf(region, 'shop-prod-api').widgets).toHaveLength(11);
  });
});

test('cancelled: in one line, and what it means for the board', async () => {
  const { signal, within } = limitTime(systemClock, AbortSignal.abort(new Error('cancelled')));
  await expect(within(() => Promise.reject(signal().reason as Error))).rejects.toThrow(
    /^the run was cancelled; the dashboard is as it was, or already as it should be/,
  );
});

test('AWS does not answer: told after two minutes', async () => {
  const region = regionOf({ scenario: scaled });
  region.fault({ kind: '5xx', operation: 'PutDashboard' });
  const beganAt = region.now();
  await expect(simulateRun(region)).rejects.toThrow(/^AWS did not answer within 2 m 00 s/);
  expect(region.now() - beganAt).toBeLessThan(3 * 60_000);
});

describe('CloudWatch’s own word', () => {
  test('passing faults are lived through', async () => {
    const region = regionOf({ scenario: scaled });
    for (const kind of ['throttle', '5xx', 'reset-after'] as const) {
      region.fault({ kind, operation: 'PutDashboard', times: 1 });
    }
    expect((await simulateRun(region)).outputs['verdict']).toBe('applied');
    expect(boardOf(region).widgets).toHaveLength(11);
  });

  test('a history of deploys that AWS does not give costs the lines alone, and those there stay', async () => {
    const region = regionOf({ scenario: scaled });
    const inputs = { 'annotate-deploys': 'true' };
    await simulateRun(region, { inputs });
    region.fault({ kind: 'throttle', operation: 'ListServiceDeployments' });
    const { outputs, log } = await simulateRun(region, { inputs });
    expect(outputs['verdict']).toBe('unchanged');
    expect(log).toContain('deploys of web: ecs:ListServiceDeployments: ThrottlingException');
    expect(deploysOn(widgetNamed(region, 'web: 5xx'))).toHaveLength(20);
  });

  test('what it refuses is said in one line, with the place', async () => {
    const region = regionOf({ scenario: scaled });
    // A person's widget that a later CloudWatch no longer takes.
    setBoard(region, { widgets: [{ type: 'hologram', x: 0, y: 0, properties: {} }] });
    await expect(simulateRun(region)).rejects.toThrow(
      /^CloudWatch does not take the body of dashboard prod-web, nothing was changed: \/widgets\/0\/type: Should be one of [^\n]*$/,
    );
  });

  test('a body that is none is not replaced', async () => {
    const region = regionOf({ scenario: scaled });
    setBoard(region, 'text');
    await expect(simulateRun(region)).rejects.toThrow(
      /^The body of dashboard prod-web has no list/,
    );
    expect(puts(region)).toBe(0);
  });

  test.each([
    [
      'widgets',
      {
        widgets: Array.from({ length: 495 }, () => ({
          type: 'text',
          properties: { markdown: 'x' },
        })),
      },
      /506 widgets, and CloudWatch allows 500/,
    ],
    [
      'metrics',
      {
        widgets: Array.from({ length: 5 }, () => ({
          type: 'metric',
          properties: {
            region: 'eu-central-1',
            metrics: Array.from({ length: 499 }, () => ['A', 'b']),
          },
        })),
      },
      /25\d\d metrics, and CloudWatch allows 2500/,
    ],
    [
      'bytes',
      { widgets: [{ type: 'text', properties: { markdown: 'x'.repeat(1_048_576) } }] },
      /bytes of JSON/,
    ],
  ])('too many %s', async (_, body, message) => {
    const region = regionOf({ scenario: scaled });
    setBoard(region, body);
    await expect(simulateRun(region)).rejects.toThrow(message);
    expect(puts(region)).toBe(0);
  });
});
