import { describe, expect, test } from '@jest/globals';
import { costliestPhase, measurePhases, spanOf } from '../../src/deployment/phases.ts';
import { recordTasks, type TaskTimeline, type Timelines } from '../../src/deployment/timeline.ts';
import type { TargetHealth } from '../../src/deployment/task.ts';
import { createdAt, makeRunningTask, second } from './support/make.ts';

const at = (seconds: number): number => createdAt + seconds * second;

function timeline(id: string, more: Partial<TaskTimeline> = {}): TaskTimeline {
  return {
    taskArn: `arn:aws:ecs:eu-central-1:123456789012:task/prod/${id}`,
    taskId: id,
    side: 'new',
    lastStatus: 'RUNNING',
    failed: false,
    health: 'healthy',
    containers: [],
    createdAt: at(0),
    pullStartedAt: at(10),
    pullStoppedAt: at(20),
    startedAt: at(25),
    healthyAt: at(55),
    ...more,
  };
}

function timelines(...all: readonly TaskTimeline[]): Timelines {
  return new Map(all.map((one) => [one.taskId, one]));
}

describe('phases: provision, pull, start, health, drain; per task, with median and slowest', () => {
  test('each lies between two of AWS’s stamps', () => {
    const old = timeline('old', { side: 'old', stoppingAt: at(60), executionStoppedAt: at(360) });
    const measured = measurePhases(timelines(timeline('a'), old));
    expect(Object.entries(measured).map(([name, { medianMs }]) => [name, medianMs])).toEqual([
      ['provision', 10_000],
      ['pull', 10_000],
      ['start', 5_000],
      ['health', 30_000],
      ['drain', 300_000],
    ]);
  });

  test('median of an even number lies between, the slowest is named', () => {
    const { pull } = measurePhases(
      timelines(
        timeline('a'),
        timeline('b', { pullStoppedAt: at(24) }),
        timeline('c', { pullStoppedAt: at(24.5) }),
        timeline('d', { pullStoppedAt: at(60) }),
      ),
    );
    expect(pull).toMatchObject({ medianMs: 14_250, slowestMs: 50_000, slowestTask: 'd', tasks: 4 });
  });

  test('any stamp may be absent: nothing is subtracted blindly', () => {
    const { pullStoppedAt: _none, ...rest } = timeline('a');
    expect(spanOf('pull', rest)).toBeUndefined();
    expect(spanOf('start', rest)).toBeUndefined();
    expect(spanOf('health', rest)).toBeDefined();
  });

  test('old tasks are only drained, and failed ones are not', () => {
    const old = timeline('a', { side: 'old', stoppingAt: at(1), stoppedAt: at(3) });
    expect(spanOf('pull', old)).toBeUndefined();
    expect(spanOf('drain', { ...old, failed: true })).toBeUndefined();
    expect(spanOf('drain', { ...old, side: 'new' })).toBeUndefined();
  });
});

describe('one clause on what cost most', () => {
  const rollout = (of: Partial<Parameters<typeof costliestPhase>[0]>) =>
    costliestPhase({
      timelines: new Map(),
      durationMs: 70_000,
      deregistrationDelaysMs: new Map(),
      bakesForMs: 0,
      ...of,
    });

  test('the deregistration delay, where draining took about that long', () => {
    const old = timeline('old', { side: 'old', stoppingAt: at(60), executionStoppedAt: at(350) });
    const clause = rollout({
      timelines: timelines(timeline('a'), old),
      durationMs: 702_000,
      deregistrationDelaysMs: new Map([['tg', 300_000]]),
    });
    expect(clause).toBe(
      'the longest phase was the deregistration delay of 300 s: 4 m 50 s of 11 m 42 s',
    );
  });

  test('phases of tasks side by side are not counted twice, and half of it is most of it', () => {
    const all = timelines(timeline('a'), timeline('b', { healthyAt: at(65) }));
    expect(rollout({ timelines: all })).toBe(
      'most went into waiting for health checks: 40 s of 1 m 10 s',
    );
  });

  test('traffic steps that outlast every phase, unless the deployment was shorter than they are', () => {
    const all = timelines(timeline('a'));
    expect(rollout({ timelines: all, durationMs: 400_000, bakesForMs: 300_000 })).toBe(
      'most went into bake time and traffic steps of its own configuration: 5 m 00 s of 6 m 40 s',
    );
    expect(rollout({ timelines: all, bakesForMs: 300_000 })).toMatch(/waiting for health checks/);
  });

  test('none where nothing was measured', () => {
    expect(rollout({ durationMs: 1000 })).toBeUndefined();
  });
});

describe('health is first healthy seen per task address', () => {
  const task = makeRunningTask('a', {
    startedAt: at(25),
    network: { addresses: ['10.0.0.1'], ports: [] },
  });
  const sighting = {
    firstPollAt: at(0),
    subject: { deploymentId: 'ecs-svc/2' },
    tasks: [task],
    targets: undefined,
    targetsTell: true,
    failedTaskArns: new Set<string>(),
    groups: ['tg', 'blue', 'green'].map((arn) => ({ arn })),
    instanceIds: new Map<string, string>(),
  };
  const target = (state: string, targetGroupArn = 'tg'): TargetHealth => ({
    targetGroupArn,
    target: '10.0.0.1',
    state,
  });

  test('by AWS’s clock, and kept from then on', () => {
    const first = recordTasks(new Map(), { ...sighting, at: at(30), targets: [target('initial')] });
    const second = recordTasks(first, { ...sighting, at: at(40), targets: [target('healthy')] });
    const third = recordTasks(second, { ...sighting, at: at(50), targets: [target('healthy')] });
    expect([first, second, third].map((all) => all.get('a')?.healthyAt)).toEqual([
      undefined,
      at(40),
      at(40),
    ]);
  });

  test('where it was healthy before anybody looked, the moment is not made up', () => {
    const late = { ...sighting, firstPollAt: at(60), at: at(60), targets: [target('healthy')] };
    expect(recordTasks(new Map(), late).get('a')).toMatchObject({ health: 'healthy' });
    expect(recordTasks(new Map(), late).get('a')?.healthyAt).toBeUndefined();
  });

  test('every target group must call it healthy', () => {
    const both = [target('healthy', 'blue'), target('unhealthy', 'green')];
    expect(
      recordTasks(new Map(), { ...sighting, at: at(40), targets: both }).get('a')?.health,
    ).toBe('unhealthy');
  });

  test('without target groups the container health check tells, or a minute of running', () => {
    const alone = { ...sighting, targetsTell: false };
    const healthAt = (seconds: number, more = {}): string | undefined =>
      recordTasks(new Map(), { ...alone, at: at(seconds), tasks: [{ ...task, ...more }] }).get('a')
        ?.health;
    expect(healthAt(30, { healthStatus: 'HEALTHY' })).toBe('healthy');
    expect(healthAt(120, { healthStatus: 'UNHEALTHY' })).toBe('unhealthy');
    expect(healthAt(84)).toBe('unknown');
    expect(healthAt(86)).toBe('healthy');
  });
});

describe('the edges of what is measured', () => {
  const drain = (ms: number) =>
    timelines(timeline('old', { side: 'old', stoppingAt: at(0), stoppedAt: at(0) + ms }));
  const cost = (lines: Timelines, durationMs: number, more = {}) =>
    costliestPhase({
      timelines: lines,
      durationMs,
      deregistrationDelaysMs: new Map(),
      bakesForMs: 0,
      ...more,
    });

  test('a phase of no length is one, one that ends before it begins is none', () => {
    expect(spanOf('pull', timeline('a', { pullStoppedAt: at(10) }))).toMatchObject({
      from: at(10),
      to: at(10),
    });
    expect(spanOf('pull', timeline('a', { pullStoppedAt: at(9) }))).toBeUndefined();
  });

  test('from the first task’s beginning to the last one’s end; the slowest, whatever the order', () => {
    const slow = timeline('slow', { pullStartedAt: at(5), pullStoppedAt: at(40) });
    const late = timeline('late', { pullStartedAt: at(50), pullStoppedAt: at(60) });
    for (const all of [
      timelines(slow, late, timeline('a')),
      timelines(timeline('a'), late, slow),
    ]) {
      expect(measurePhases(all).pull).toEqual({
        medianMs: 10 * second,
        slowestMs: 35 * second,
        slowestTask: 'slow',
        tasks: 3,
        from: at(5),
        to: at(60),
      });
    }
  });

  test('most is half and more; each phase has words of its own', () => {
    expect(cost(drain(30 * second), 60 * second)).toBe(
      'most went into draining old tasks: 30 s of 1 m 00 s',
    );
    expect(cost(drain(30 * second), 61 * second)).toMatch(/^the longest phase was/);
    const only = (more: Partial<TaskTimeline>) => {
      const {
        pullStartedAt: _,
        pullStoppedAt: __,
        startedAt: ___,
        healthyAt: ____,
        ...bare
      } = timeline('a');
      return cost(timelines({ ...bare, ...more }), 10 * second);
    };
    expect(only({ pullStartedAt: at(9) })).toContain('waiting for capacity and network: 9 s');
    expect(only({ pullStartedAt: at(0), pullStoppedAt: at(9) })).toContain('pulling images: 9 s');
    expect(only({ pullStoppedAt: at(0), startedAt: at(9) })).toContain('starting containers: 9 s');
    expect(only({ startedAt: at(0), healthyAt: at(9) })).toContain(
      'waiting for health checks: 9 s',
    );
  });

  test('a drain of 80 % of the deregistration delay is that delay', () => {
    const delays = { deregistrationDelaysMs: new Map([['g', 100 * second]]) };
    expect(cost(drain(80 * second), 80 * second, delays)).toContain(
      'the deregistration delay of 100 s: 1 m 20 s',
    );
    expect(cost(drain(80 * second - 1), 80 * second, delays)).toContain('draining old tasks');
    const none = { deregistrationDelaysMs: new Map([['g', 0]]) };
    expect(cost(drain(80 * second), 80 * second, none)).toContain('draining old tasks');
    expect(cost(timelines(timeline('a')), 80 * second, delays)).toContain('waiting for health');
    const short = { deregistrationDelaysMs: new Map([['g', second]]) };
    expect(cost(timelines(timeline('a')), 80 * second, short)).toContain('waiting for health');
  });

  test('bakes count where they outlast every phase and fit into the deployment', () => {
    const bake = 'bake time and traffic steps of its own configuration';
    const of = (bakesForMs: number, durationMs: number) =>
      cost(drain(10 * second), durationMs, { bakesForMs });
    expect(of(11 * second, 20 * second)).toContain(bake);
    expect(of(10 * second, 20 * second)).not.toContain(bake);
    expect(of(20 * second, 20 * second)).toContain(bake);
    expect(of(21 * second, 20 * second)).not.toContain(bake);
  });

  test('spans that lie in one another count once, whatever their order', () => {
    const pulls = (id: string, from: number, to: number) => {
      const { startedAt: _, healthyAt: __, createdAt: ___, ...bare } = timeline(id);
      return { ...bare, pullStartedAt: at(from), pullStoppedAt: at(to) };
    };
    const spans = [pulls('c', 20, 40), pulls('a', 0, 30), pulls('b', 5, 10)];
    expect(cost(timelines(...spans), 40 * second)).toContain('pulling images: 40 s');
  });
});
