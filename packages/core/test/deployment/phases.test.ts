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

describe('one sentence on what cost most', () => {
  test('the deregistration delay, where draining took about that long', () => {
    const old = timeline('old', { side: 'old', stoppingAt: at(60), executionStoppedAt: at(350) });
    const sentence = costliestPhase(
      timelines(timeline('a'), old),
      702_000,
      new Map([['tg', 300_000]]),
    );
    expect(sentence).toBe('deregistration delay of 300 s: 4 m 50 s of 11 m 42 s');
  });

  test('phases of tasks side by side are not counted twice', () => {
    const all = timelines(timeline('a'), timeline('b', { healthyAt: at(65) }));
    expect(costliestPhase(all, 70_000, new Map())).toBe(
      'waiting for health checks: 40 s of 1 m 10 s',
    );
  });

  test('none where nothing was measured', () => {
    expect(costliestPhase(new Map(), 1000, new Map())).toBeUndefined();
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
