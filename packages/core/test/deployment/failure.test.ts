import { describe, expect, test } from '@jest/globals';
import {
  alikeFailures,
  describeAlike,
  describeFailure,
  readFailure,
  type TaskFailure,
} from '../../src/deployment/failure.ts';
import type { Task } from '../../src/deployment/task.ts';
import { exitAdvice } from '../../src/failure/exit.ts';
import { makeRunningTask, makeStoppedTask } from './support/make.ts';

function failureOf(id: string, more: Partial<Task> = {}): TaskFailure {
  const failure = readFailure(makeStoppedTask(id, more));
  if (failure === undefined) throw new Error(`task ${id} is no failure`);
  return failure;
}

describe('a normal end is no failure', () => {
  test.each<readonly [string, Task]>([
    ['it runs', makeRunningTask('a')],
    [
      'scaling',
      makeStoppedTask('a', {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/2)',
      }),
    ],
    ['a person stopped it', makeStoppedTask('a', { stopCode: 'UserInitiated' })],
    [
      'a person stopped it, and says that it was unhealthy',
      makeStoppedTask('a', { stopCode: 'UserInitiated', stoppedReason: 'it looked unhealthy' }),
    ],
    [
      'AWS replaces its host',
      makeStoppedTask('a', {
        stopCode: 'TerminationNotice',
        stoppedReason: 'ECS is performing maintenance on the underlying infrastructure.',
      }),
    ],
    [
      'it is being stopped and nobody has said why yet',
      { ...makeRunningTask('a'), desiredStatus: 'STOPPED', lastStatus: 'DEACTIVATING' },
    ],
  ])('%s', (_, task) => {
    expect(readFailure(task)).toBeUndefined();
  });
});

describe('failed tasks are fingerprinted: stop code, reason class, exit code, container', () => {
  const alike = (a: TaskFailure, b: TaskFailure): boolean => a.fingerprint === b.fingerprint;

  test('what differs from task to task does not tell them apart', () => {
    const reason = (id: string, ip: string): string =>
      `CannotPullContainerError: ref sha256:${id} at ${ip}: not found`;
    const [a, b] = [
      failureOf('a', {
        stopCode: 'TaskFailedToStart',
        containers: [],
        stoppedReason: reason('0a399eb16751829e', '10.0.1.2:443'),
      }),
      failureOf('b', {
        stopCode: 'TaskFailedToStart',
        containers: [],
        stoppedReason: reason('ffffeb167518aaaa', '10.0.22.31:443'),
      }),
    ];
    expect(alike(a, b)).toBe(true);
  });

  test('of unknown words the class tells: without ids, addresses and numbers, and their beginning', () => {
    const saying = (stoppedReason: string) =>
      failureOf('a', { stopCode: 'Unheard', containers: [], stoppedReason });
    const one = saying('host 0123abcd-0a1b-4c2d-8e3f-001122aabbcc lost its disk 7');
    expect(alike(one, saying('host ffffffff-ffff-ffff-ffff-ffffffffffff lost its disk 12'))).toBe(
      true,
    );
    expect(alike(one, saying('host 0123abcd0a1b lost its disk 7'))).toBe(true);
    expect(alike(one, saying('host 0123abcd-0a1b-4c2d-8e3f-001122aabbcc lost its net 7'))).toBe(
      false,
    );
    expect(alike(one, saying('host lost its disk'))).toBe(false);
    const long = `no luck ${'so '.repeat(100)}`;
    expect(alike(saying(`${long} here`), saying(`${long} there`))).toBe(true);
  });

  test.each<readonly [string, Partial<Task>]>([
    ['exit code', { containers: [{ name: 'app', exitCode: 2 }] }],
    ['container', { containers: [{ name: 'proxy', exitCode: 1 }] }],
    ['stop code', { stopCode: 'TaskFailedToStart' }],
    ['reason', { containers: [], stoppedReason: 'CannotPullContainerError: gone' }],
  ])('another %s is another way of failing', (_, more) => {
    expect(alike(failureOf('a'), failureOf('b', more))).toBe(false);
  });

  test('groups come the most frequent first, without those that do not count', () => {
    const spot = { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' };
    const groups = alikeFailures([
      failureOf('a', { containers: [{ name: 'app', exitCode: 2 }] }),
      failureOf('b'),
      failureOf('c'),
      ...['d', 'e', 'f'].map((id) => failureOf(id, spot)),
    ]);
    expect(groups.map((group) => group.map(({ taskArn }) => taskArn.at(-1)))).toEqual([
      ['b', 'c'],
      ['a'],
    ]);
  });
});

describe('the container that brought the task down', () => {
  test.each<readonly [string, Task['containers'], string]>([
    [
      'the one that exited, not those ECS stopped for it',
      [
        { name: 'proxy', exitCode: 143 },
        { name: 'app', exitCode: 3 },
        { name: 'agent', exitCode: 137 },
      ],
      'container app exited with exit code 3',
    ],
    [
      'one that ended cleanly beside stopped ones',
      [
        { name: 'proxy', exitCode: 143 },
        { name: 'app', exitCode: 0 },
      ],
      'container app exited with exit code 0 (it ended by itself: a service must keep running)',
    ],
    [
      'one with a reason of its own',
      [
        { name: 'app', exitCode: 1 },
        {
          name: 'worker',
          exitCode: 137,
          reason: 'OutOfMemoryError: Container killed due to memory usage',
        },
      ],
      'worker: OutOfMemoryError: Container killed due to memory usage',
    ],
    [
      'never an agent that GuardDuty injected',
      [
        { name: 'aws-guardduty-agent-x1', exitCode: 5 },
        { name: 'app', exitCode: 1 },
      ],
      'container app exited with exit code 1',
    ],
    [
      'not an init container that is done by design, though it ended first',
      [
        { name: 'init', exitCode: 0, essential: false },
        { name: 'app', exitCode: 137, essential: true },
      ],
      'container app exited with exit code 137 (killed: often out of memory, or it did not stop in time)',
    ],
    [
      'not a log router, which ends with 0 when it is asked to',
      [
        { name: 'log_router', exitCode: 0, essential: true, isLogRouter: true },
        { name: 'app', exitCode: 137, essential: true },
      ],
      'container app exited with exit code 137 (killed: often out of memory, or it did not stop in time)',
    ],
    [
      'never one that the task definition does not declare',
      [
        { name: 'injected', exitCode: 1, essential: false },
        { name: 'app', exitCode: 0, essential: true },
      ],
      'container app exited with exit code 0 (it ended by itself: a service must keep running)',
    ],
    [
      'both of two essential ones, where a kill and a clean end may each have come first',
      [
        { name: 'nginx', exitCode: 0, essential: true },
        { name: 'app', exitCode: 137, essential: true },
      ],
      'containers app and nginx ended, and their exit codes do not tell which of them first (app: 137, nginx: 0)',
    ],
    [
      'out of memory beside exit code 0: a child of the process was killed',
      [
        {
          name: 'app',
          exitCode: 0,
          reason: 'OutOfMemoryError: Container killed due to memory usage',
        },
      ],
      'app: OutOfMemoryError: Container killed due to memory usage (and still reported exit code 0)',
    ],
    [
      'out of memory beside exit code 0, whatever ended after it',
      [
        { name: 'proxy', exitCode: 1 },
        {
          name: 'app',
          exitCode: 0,
          reason: 'OutOfMemoryError: Container killed due to memory usage',
        },
      ],
      'app: OutOfMemoryError: Container killed due to memory usage (and still reported exit code 0)',
    ],
    ['none is known', [], 'Essential container in task exited'],
    [
      'killed without a reason',
      [{ name: 'app', exitCode: 137 }],
      'container app exited with exit code 137 (killed: often out of memory, or it did not stop in time)',
    ],
  ])('%s', (_, containers, sentence) => {
    expect(describeFailure(failureOf('a', { containers }))).toBe(sentence);
  });
});

describe('what a failed task was', () => {
  test('of an exit: the container and its code, which count', () => {
    expect(failureOf('a')).toMatchObject({
      cause: 'container-exit',
      kind: 'exit',
      container: 'app',
      exitCode: 1,
      suspects: [{ name: 'app', exitCode: 1 }],
      detail: 'Essential container in task exited',
      counts: true,
    });
  });

  test('of an exit the advice is on its code, whatever general words ECS has', () => {
    for (const exitCode of [1, 127, 137]) {
      const containers = [{ name: 'app', exitCode }];
      expect(failureOf('a', { containers })).toMatchObject({ advice: exitAdvice(exitCode) });
      expect(failureOf('a', { containers, stoppedReason: 'Task failed to start' })).toMatchObject({
        cause: 'container-exit',
        advice: exitAdvice(exitCode),
      });
    }
  });

  test('of an image that cannot be pulled: no container is to blame', () => {
    const failure = failureOf('a', {
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'CannotPullContainerError: not found',
      containers: [{ name: 'app' }],
    });
    expect(failure).toMatchObject({ cause: 'image-pull', suspects: [], counts: true });
    expect(failure).not.toHaveProperty('container');
    expect(failure).not.toHaveProperty('exitCode');
    expect(describeFailure(failure)).toBe('CannotPullContainerError: not found');
  });

  test('the container’s reason tells more than the task’s', () => {
    const failure = failureOf('a', {
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'Task failed to start',
      containers: [{ name: 'app', reason: 'CannotPullContainerError: not found' }],
    });
    expect(failure).toMatchObject({
      cause: 'image-pull',
      container: 'app',
      detail: 'CannotPullContainerError: not found',
    });
  });

  test('no container is to blame where its own reason says less than the task’s', () => {
    const failure = failureOf('a', {
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'CannotPullContainerError: not found',
      containers: [{ name: 'app', reason: 'something new' }],
    });
    expect(failure).toMatchObject({ cause: 'image-pull', suspects: [] });
    expect(failure).not.toHaveProperty('container');
    expect(failure.detail).toBe('CannotPullContainerError: not found');
  });

  test('a Spot interruption is told by the stop code, and counts for nothing', () => {
    expect(failureOf('a', { stopCode: 'SpotInterruption', stoppedReason: 'x' })).toMatchObject({
      cause: 'spot-interruption',
      counts: false,
    });
  });

  test.each(['TerminationNotice', 'InfrastructureHealth'])(
    '%s without known words: the host was lost',
    (stopCode) => {
      expect(failureOf('a', { stopCode, stoppedReason: 'x', containers: [] })).toMatchObject({
        cause: 'infrastructure',
        detail: 'x',
      });
    },
  );

  test('the health of a host counts for nothing', () => {
    expect(failureOf('a', { stopCode: 'InfrastructureHealth' }).counts).toBe(false);
    const containers = [{ name: 'app', reason: 'CannotPullContainerError: not found' }];
    expect(failureOf('a', { stopCode: 'InfrastructureHealth', containers }).counts).toBe(false);
  });

  test('without a stop code, its words tell an exit; other words are unknown', () => {
    const { stopCode: _, ...task } = makeStoppedTask('a');
    expect(readFailure(task)).toMatchObject({ cause: 'container-exit' });
    expect(readFailure({ ...task, stoppedReason: 'something new', containers: [] })).toMatchObject({
      cause: 'unknown',
      kind: 'unknown',
      counts: true,
      advice:
        'ECS gives no reason that is known here: look at the stopped task in the ECS console, and at its log.',
    });
    expect(
      readFailure({
        ...task,
        stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/2)',
      }),
    ).toBeUndefined();
  });

  test('one that is told to stop is judged by what is known; one that runs is not', () => {
    const stopping = { ...makeStoppedTask('a'), lastStatus: 'STOPPING' };
    expect(readFailure(stopping)).toBeDefined();
    expect(readFailure({ ...makeStoppedTask('a'), desiredStatus: 'RUNNING' })).toBeDefined();
    expect(readFailure({ ...stopping, desiredStatus: 'RUNNING' })).toBeUndefined();
  });

  test('stopped by the scheduler: a failure where a health check is why', () => {
    const by = (stoppedReason: string) =>
      readFailure(makeStoppedTask('a', { stopCode: 'ServiceSchedulerInitiated', stoppedReason }));
    expect(by('Task failed ELB health checks in (target-group web)')).toBeDefined();
    expect(by('(service web) (task 1) is unhealthy')).toBeDefined();
    expect(by('(service health check) something')).toBeUndefined();
    const { stoppedReason: _, ...wordless } = makeStoppedTask('a', {
      stopCode: 'ServiceSchedulerInitiated',
    });
    expect(readFailure(wordless)).toBeUndefined();
  });

  test('suspects without codes, and a container without one', () => {
    const { exitCode: _, ...failure } = failureOf('a');
    expect(describeFailure(failure)).toBe('container app exited without an exit code');
    const suspects = [{ name: 'app' }, { name: 'web', exitCode: 1 }];
    expect(describeFailure({ ...failure, suspects })).toBe(
      'containers app and web ended, and their exit codes do not tell which of them first (app: none, web: 1)',
    );
  });

  test('a reason that speaks of a clean end blames nobody; only the first reason counts', () => {
    const containers = [
      { name: 'side', exitCode: 0, reason: 'done' },
      { name: 'app', exitCode: 1 },
    ];
    expect(failureOf('a', { containers })).toMatchObject({ container: 'app' });
    const both = [
      { name: 'one', reason: 'CannotPullContainerError: x' },
      { name: 'two', reason: 'CannotPullContainerError: y' },
    ];
    expect(failureOf('a', { containers: both }).suspects).toEqual([{ name: 'one' }]);
  });

  test('log routers alone, and what ECS itself stopped, are all that is left to blame', () => {
    const routers = [{ name: 'log', exitCode: 0, isLogRouter: true }];
    expect(failureOf('a', { containers: routers })).toMatchObject({ container: 'log' });
    const beside = [{ name: 'app', exitCode: 143 }, ...routers];
    expect(failureOf('a', { containers: beside }).suspects).toEqual([{ name: 'log', exitCode: 0 }]);
    const failed = [
      { name: 'log', exitCode: 137, isLogRouter: true },
      { name: 'app', exitCode: 0 },
    ];
    expect(failureOf('a', { containers: failed }).suspects.map(({ name }) => name)).toEqual([
      'log',
      'app',
    ]);
    const asked = [{ name: 'app', exitCode: 143 }, { name: 'web' }];
    expect(failureOf('a', { containers: asked }).suspects).toEqual([
      { name: 'app', exitCode: 143 },
    ]);
  });
});

describe('one sentence', () => {
  test('of one task, with its id', () => {
    expect(describeAlike([failureOf('a')], 1)).toBe(
      '1 task failed: container app exited with exit code 1 (task a)',
    );
  });

  test('of several, those that vanished included', () => {
    expect(describeAlike([failureOf('a'), failureOf('b')], 5)).toBe(
      '5 tasks failed: container app exited with exit code 1',
    );
  });

  test('where ECS gives no reason at all', () => {
    const failure = failureOf('a', { stopCode: 'Unheard', stoppedReason: '', containers: [] });
    expect([failure.cause, describeFailure(failure)]).toEqual(['unknown', 'ECS gives no reason']);
    const { stoppedReason: _, ...wordless } = makeStoppedTask('a', { containers: [] });
    expect(readFailure(wordless)).toMatchObject({ detail: 'ECS gives no reason' });
  });
});
