/** What each input does and each output holds (the tables of wait-stable's README), over simulated rollouts. */
import { describe, expect, test } from '@jest/globals';
import { renderOutputs } from '@ecs-actions/action-kit/outputs';
import { createRegion } from '@ecs-actions/simulator/region';
import {
  simulateRun,
  startAt,
  type SimulatedRun,
  type Region,
  type SimulatedRunOptions,
} from './support/simulated-run.ts';

const second = 1000;
const minute = 60 * second;
const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');

async function live(
  scenario: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<SimulatedRunOptions> = {},
): Promise<SimulatedRun & { readonly region: Region }> {
  return simulateRun({ region: { seed: 7, scenario }, beginAfterMs: 9 * second, inputs, ...more });
}

const rendered = ({ outputs }: SimulatedRun): ReadonlyMap<string, string> => renderOutputs(outputs);

describe('outputs', () => {
  test('a good deployment: every one of the table, by AWS’s clock', async () => {
    const run = await live('good', {}, { skewMs: 400 * second });
    const truth = run.region.truth().at(-1);
    const endedAt = truth?.endedAt ?? 0;
    const outputs = rendered(run);
    expect(Object.fromEntries(outputs)).toMatchObject({
      verdict: 'stable',
      'duration-seconds': String(Math.round((endedAt - (truth?.createdAt ?? 0)) / second)),
      'waited-seconds': String(Math.round(run.elapsedMs / second)),
      'end-to-end-seconds': String(Math.round((endedAt - startAt) / second)),
      'deployment-id': truth?.deploymentId,
      'task-definition': truth?.taskDefinition,
      'stable-at': iso(endedAt),
      cause: '',
      reason: '',
    });
    expect(run.result.exitCode).toBe(0);
  });

  test('phases: median, slowest and slowest-task of each, with one decimal', async () => {
    const phases = JSON.parse(rendered(await live('good')).get('phases') ?? '') as Record<
      string,
      Record<string, unknown>
    >;
    expect(Object.keys(phases)).toEqual(['provision', 'pull', 'start', 'health', 'drain']);
    for (const phase of Object.values(phases)) {
      expect(phase).toEqual({
        median: expect.any(Number),
        slowest: expect.any(Number),
        'slowest-task': expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      expect(Number(phase['median']) * 10).toBeCloseTo(Math.round(Number(phase['median']) * 10), 6);
    }
  });

  test('a rollback: cause and reason, the revision now serving, nothing stable', async () => {
    const run = await live('rollback');
    expect(Object.fromEntries(rendered(run))).toMatchObject({
      verdict: 'rolled-back',
      cause: 'container-exit',
      reason: expect.stringMatching(/^.+exit code 1.*$/),
      'task-definition': expect.stringMatching(/web:1$/),
      'stable-at': '',
    });
    expect(run.result.exitCode).toBe(1);
  });

  test('unknown is empty, and null in JSON, never 0', async () => {
    const outputs = rendered(await live('no-capacity', { timeout: '2m' }));
    expect(outputs.get('verdict')).toBe('timed-out');
    expect(outputs.get('duration-seconds')).toBe('');
    expect(outputs.get('stable-at')).toBe('');
    expect(JSON.parse(outputs.get('phases') ?? '')).toMatchObject({ health: null, drain: null });
    const [service] = JSON.parse(outputs.get('services') ?? '') as Record<string, unknown>[];
    expect(service).toMatchObject({ 'duration-seconds': null, 'stable-at': null });
  });

  test('services: each side by side to its own end, the worst first; scalars are the worst one’s', async () => {
    const run = await live('ten-services', { service: 'web, cart\napi' });
    const outputs = rendered(run);
    const services = JSON.parse(outputs.get('services') ?? '') as Record<string, unknown>[];
    expect(services.map(({ service, verdict }) => [service, verdict])).toEqual([
      ['cart', 'rolled-back'],
      ['web', 'stable'],
      ['api', 'stable'],
    ]);
    expect(outputs.get('verdict')).toBe('rolled-back');
    expect(outputs.get('deployment-id')).toBe(services[0]?.['deployment-id']);
    expect(Object.keys(services[0] ?? {})).toEqual(
      expect.arrayContaining(['duration-seconds', 'phases', 'stable-at', 'cause', 'reason']),
    );
    expect(run.result.exitCode).toBe(1);
  });
});

describe('finding the service', () => {
  test('stage: a whole word of exactly one cluster’s name', async () => {
    const run = await live('good', { cluster: '', stage: 'prod' });
    expect(run.outputs['verdict']).toBe('stable');
  });

  test('service may be left out where the cluster has exactly one', async () => {
    expect((await live('good', { service: '' })).outputs['verdict']).toBe('stable');
  });

  test.each([
    ['several', 'ten-services', { service: '' }, /has 10 services.*admin, api, auth, cart/],
    ['none', 'good', { service: 'wbe' }, /no service wbe; it has web/],
    [
      'another case',
      'good',
      { cluster: '', stage: 'Prod' },
      /no cluster has the word "Prod".*prod/,
    ],
    ['part of a word', 'good', { cluster: '', stage: 'pro' }, /no cluster has the word "pro"/],
  ])('%s: an error that lists the candidates', async (_, scenario, inputs, message) => {
    await expect(live(scenario, inputs)).rejects.toThrow(message);
  });
});

describe('deployment-id', () => {
  test('the superseded one can be asked for, by its id and by the ARN of its service deployment', async () => {
    const begun = { beginAfterMs: 8 * minute };
    const truths = (await live('superseded', {}, begun)).region.truth();
    for (const id of [truths[0]?.deploymentId, truths[0]?.serviceDeploymentArn]) {
      const { outputs } = await live('superseded', { 'deployment-id': id ?? '' }, begun);
      expect(outputs).toMatchObject({
        verdict: 'superseded',
        deploymentId: truths[0]?.deploymentId,
        reason: expect.stringContaining(truths[1]?.deploymentId ?? 'none'),
      });
    }
  });

  test('an ARN is followed without permission for the list', async () => {
    const region = createRegion({
      seed: 7,
      scenario: 'good',
      startAt,
      principals: { AKIALESS: { allow: ['*'], deny: ['ecs:ListServiceDeployments'] } },
    });
    region.advanceTo(startAt + 9 * second);
    const arn = region.truth().at(-1)?.serviceDeploymentArn ?? '';
    const { outputs } = await simulateRun({
      region,
      accessKeyId: 'AKIALESS',
      beginAfterMs: 9 * second,
      inputs: { 'deployment-id': arn },
    });
    expect(outputs['verdict']).toBe('stable');
  });
});

describe('task-definition', () => {
  test('a newer deployment of the same named revision is followed', async () => {
    const run = await live('forced-redeploy', { 'task-definition': 'web:1' });
    expect(run.outputs).toMatchObject({
      verdict: 'stable',
      deploymentId: run.region.truth().at(-1)?.deploymentId,
    });
  });

  test('of another one: superseded', async () => {
    expect((await live('superseded', { 'task-definition': 'web:2' })).outputs['verdict']).toBe(
      'superseded',
    );
  });

  test('not there after 2 min: failed, never-deployed', async () => {
    const { outputs, elapsedMs } = await live('quiet', { 'task-definition': 'web:2' });
    expect(outputs).toMatchObject({ verdict: 'failed', cause: 'never-deployed' });
    expect(elapsedMs).toBeGreaterThanOrEqual(2 * minute);
    expect(elapsedMs).toBeLessThan(2 * minute + 5 * second);
  });
});

describe('deployed-after', () => {
  test('default: the start of the run attempt', async () => {
    const { outputs, log, summary } = await live('quiet');
    expect(outputs).toMatchObject({ verdict: 'stable', endToEndSeconds: undefined });
    expect(log).toContain(`Notice: web: No deployment since ${iso(startAt)}`);
    expect(summary).toContain('nothing was deployed');
  });

  test('an older one of the user’s own makes an older deployment this run’s', async () => {
    const early = iso(startAt - 24 * 60 * minute);
    const { log } = await live('quiet', { 'deployed-after': early });
    expect(log).not.toContain('No deployment since');
  });

  test('a rollback that was over before the step began is rolled-back', async () => {
    const { outputs, log } = await live('ended-before');
    expect(outputs['verdict']).toBe('rolled-back');
    expect(log).toContain(`No deployment since ${iso(startAt)}`);
  });
});

describe('poll-interval', () => {
  test('the user’s own sets the time between two polls', async () => {
    const { region } = await live('slow-drain', { 'poll-interval': '20s' });
    const at = region.calls
      .filter(({ operation }) => operation === 'DescribeServices')
      .map((call) => call.at);
    const gaps = at.slice(2).map((time, index) => time - (at[index + 1] ?? 0));
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20 * second);
    expect(Math.max(...gaps)).toBeLessThan(22 * second);
  });

  test('auto keeps to 20 calls a minute', async () => {
    const { region, elapsedMs } = await live('slow-drain');
    expect(region.calls.length / (elapsedMs / minute)).toBeLessThanOrEqual(20);
  });
});

describe('log-lines', () => {
  test('shows so many of the last lines of the failed container, in log and summary', async () => {
    const { log, summary } = await live('rollback', { 'log-lines': '2' });
    for (const text of [log, summary]) {
      expect(text).toContain('ECONNREFUSED');
      expect(text).not.toContain('booting web');
    }
  });

  test('0 is off: not even asked for', async () => {
    const { log, region } = await live('rollback', { 'log-lines': '0' });
    expect(log).not.toContain('ECONNREFUSED');
    expect(region.calls.map(({ operation }) => operation)).not.toContain('GetLogEvents');
  });
});

describe('on-pause', () => {
  test.each([
    ['wait', 'timed-out'],
    ['fail', 'paused'],
    ['continue', 'stable'],
  ])('%s: %s', async (value, verdict) => {
    const { outputs } = await live('paused', { 'on-pause': value, timeout: '20m' });
    expect(outputs['verdict']).toBe(verdict);
  });
});

describe('on-failure: rollback', () => {
  test.each([
    ['failed', {}],
    ['timed-out', { 'fail-fast': 'off', timeout: '2m' }],
    ['stalled', { 'fail-fast': 'off', 'stall-timeout': '20s' }],
  ])('%s becomes rolled-back, which is the truth', async (_, inputs) => {
    const { outputs, region } = await live('crash-loop', { 'on-failure': 'rollback', ...inputs });
    expect(outputs).toMatchObject({
      verdict: 'rolled-back',
      reason: expect.stringMatching(/rolled back by this step$/),
      taskDefinition: expect.stringMatching(/web:1$/),
    });
    expect(region.truth().at(-1)).toMatchObject({ outcome: 'rolled-back', trigger: 'user' });
  });

  test('rollback-timeout: the first verdict stands', async () => {
    const { outputs } = await live('crash-loop', {
      'on-failure': 'rollback',
      'rollback-timeout': '1s',
    });
    expect(outputs).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('the rollback was not over after 1 s'),
    });
  });
});

describe('on-cancel', () => {
  test.each([
    ['leave', 'goes on without being watched', 0],
    ['rollback', 'is asked to roll back', 1],
  ])('%s', async (value, reason, stops) => {
    const { outputs, region, elapsedMs } = await live(
      'good',
      { 'on-cancel': value },
      { cancelAtMs: 30 * second },
    );
    expect(outputs).toMatchObject({
      verdict: 'cancelled',
      reason: expect.stringContaining(reason),
    });
    expect(elapsedMs).toBeLessThanOrEqual(31 * second);
    const sent = region.calls.filter(({ operation }) => operation === 'StopServiceDeployment');
    expect(sent).toHaveLength(stops);
  });
});

describe('warnings that a green verdict is less than it seems', () => {
  test.each([
    ['desired-zero', 'nothing of it ran'],
    ['unused-targets', 'their health is not checked'],
  ])('%s', async (scenario, text) => {
    const { outputs, log, summary } = await live(scenario);
    expect(outputs['verdict']).toBe('stable');
    expect(log).toMatch(new RegExp(`^Warning: web: .*${text}`, 'm'));
    expect(summary).toContain(text);
  });
});

test('start-budget warns', async () => {
  const { outputs, log } = await live('good', { 'start-budget': '5s' });
  expect(outputs['verdict']).toBe('stable');
  expect(log).toMatch(/^Warning: Slow start: Task [0-9a-f]{32} .*start-budget is 5 s/m);
});

test('the first lines say what is followed, and how long it usually takes', async () => {
  const { log } = await live('good');
  expect(log.split('\n').slice(0, 2)).toEqual([
    'waiting for web in prod (eu-central-1)',
    expect.stringMatching(/^following web:2, ecs-svc\/\d+, created \d\d:\d\d:\d\d UTC$/),
  ]);
  expect(log).toMatch(/usually \d m \d\d s \(last \d+\); about .* to go/);
});
