import { describe, expect, test } from '@jest/globals';
import {
  alikeFailures,
  describeAlike,
  describeFailure,
  readFailure,
  type TaskFailure,
} from '../../src/deployment/failure.ts';
import type { Task } from '../../src/deployment/task.ts';
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
      'killed without a reason',
      [{ name: 'app', exitCode: 137 }],
      'container app exited with exit code 137 (killed: often out of memory, or it did not stop in time)',
    ],
  ])('%s', (_, containers, sentence) => {
    expect(describeFailure(failureOf('a', { containers }))).toBe(sentence);
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
  });
});
