/** How a running task is followed to its end: what is done after each observation. */
import { describe, expect, test } from '@jest/globals';
import type { Task } from '@ecs-actions/core/deployment/task';
import {
  beginWatch,
  nextWatch,
  type WatchObservation,
  type WatchSettings,
  type WatchStep,
} from '@ecs-actions/core/migration/watch';

const now = Date.UTC(2026, 10, 25, 3);
const settings: WatchSettings = {
  container: 'app',
  stopTimeoutMs: 30_000,
  timeoutMs: 600_000,
  onTimeout: 'leave',
  onCancel: 'stop',
  comparesImages: true,
};

function task(more: Partial<Task> = {}, app: object = {}): Task {
  return {
    arn: 'arn:aws:ecs:eu-central-1:123456789012:task/prod/abc',
    lastStatus: 'RUNNING',
    desiredStatus: 'RUNNING',
    startedAt: now - 5000,
    containers: [{ name: 'app', ...app }],
    ...more,
  };
}

function play(
  observations: readonly WatchObservation[],
  more: Partial<WatchSettings> = {},
): WatchStep {
  let step = beginWatch({ ...settings, ...more }, task({ lastStatus: 'PROVISIONING' }));
  for (const observation of observations) step = nextWatch(step.state, observation);
  return step;
}

const seen = (one: Task): WatchObservation => ({ kind: 'seen', task: one, now });
const kinds = ({ actions }: WatchStep): readonly string[] => actions.map(({ kind }) => kind);
const endOf = ({ actions }: WatchStep) =>
  actions.flatMap((action) => (action.kind === 'end' ? [action.end] : []))[0];
const stopped = (exitCode?: number) =>
  task(
    { lastStatus: 'STOPPED', desiredStatus: 'STOPPED', stoppedAt: now },
    exitCode === undefined ? {} : { exitCode },
  );

describe('what is done next', () => {
  test('a container that has not begun has no log to open', () => {
    const { startedAt: _, ...pending } = task({ lastStatus: 'PENDING' });
    expect(kinds(play([seen(pending)]))).toEqual(['say', 'poll']);
  });

  test('the log is opened once the container may have written something', () => {
    expect(kinds(play([seen(task())]))).toContain('open-log');
    expect(kinds(play([seen(stopped(0))]))).toContain('open-log');
  });

  test('others run on beside a container that has ended: the task is told to stop, once', () => {
    const over = seen(task({}, { exitCode: 0 }));
    expect(kinds(play([over]))).toContain('stop-task');
    expect(kinds(play([over, over]))).not.toContain('stop-task');
  });

  test('images are compared once, when the image is pulled', () => {
    const pulled = seen(task({ pullStoppedAt: now }));
    expect(kinds(play([pulled]))).toContain('compare-images');
    expect(kinds(play([pulled, pulled]))).not.toContain('compare-images');
  });

  test('every step ends in one poll or one end', () => {
    const all: readonly WatchObservation[] = [
      seen(task()),
      seen(stopped(0)),
      { kind: 'missing', atMs: 0 },
      { kind: 'unseeable', why: 'not allowed.' },
      { kind: 'time-up' },
      { kind: 'cancelled' },
    ];
    for (const a of all.slice(0, 1)) {
      for (const b of all) {
        const last = play([a, b]).actions.filter(({ kind }) => kind === 'poll' || kind === 'end');
        expect(last).toHaveLength(1);
      }
    }
  });
});

describe('a task that is over in which the container is still said to run', () => {
  const behind = (agoMs: number) =>
    task(
      { lastStatus: 'STOPPED', desiredStatus: 'STOPPED', stoppedAt: now - agoMs },
      { lastStatus: 'RUNNING' },
    );

  test('is looked at again, for its exit code may follow', () => {
    expect(kinds(play([seen(behind(1000))])).at(-1)).toBe('poll');
    expect(endOf(play([seen(behind(1000)), seen(stopped(0))]))).toMatchObject({
      verdict: 'succeeded',
    });
  });

  test('is taken at its word after a while: the host may be gone', () => {
    expect(endOf(play([seen(behind(15_000))]))).toMatchObject({ verdict: 'never-started' });
    const { stoppedAt: _, ...undated } = behind(0);
    expect(endOf(play([seen(undated)]))).toMatchObject({ verdict: 'never-started' });
  });
});

describe('the end', () => {
  test.each([
    ['exit code 0', [seen(stopped(0))], { verdict: 'succeeded', exitCode: 0 }],
    ['exit code 3', [seen(stopped(3))], { verdict: 'failed', exitCode: 3 }],
    ['none', [seen(stopped())], { verdict: 'never-started' }],
    ['time is up', [{ kind: 'time-up' }], { verdict: 'timed-out', goesOn: true }],
    [
      'time is up, its exit code known',
      [seen(task({}, { exitCode: 0 })), { kind: 'time-up' }],
      { verdict: 'succeeded' },
    ],
    [
      'cancelled, its exit code known',
      [seen(task({}, { exitCode: 0 })), { kind: 'cancelled' }],
      { verdict: 'succeeded' },
    ],
    ['cancelled', [{ kind: 'cancelled' }], { verdict: 'cancelled', onCancel: 'stop' }],
    [
      'out of sight for more than a minute',
      [
        { kind: 'missing', atMs: 1000 },
        { kind: 'missing', atMs: 61_001 },
      ],
      { verdict: 'error', goesOn: false },
    ],
  ] as const)('%s', (_, observations, end) => {
    expect(endOf(play(observations))).toMatchObject(end);
  });

  test('seen again within the minute: the count begins anew', () => {
    const step = play([
      { kind: 'missing', atMs: 1000 },
      seen(task()),
      { kind: 'missing', atMs: 61_001 },
    ]);
    expect(endOf(step)).toBeUndefined();
  });

  test('on-timeout: stop: told to stop, given its stop timeout, and never taken for a success', () => {
    const more = { onTimeout: 'stop' } as const;
    const first = play([{ kind: 'time-up' }], more);
    expect(kinds(first)).toEqual(['extend-deadline', 'say', 'stop-task', 'poll']);
    expect(endOf(play([{ kind: 'time-up' }, seen(stopped(0))], more))).toMatchObject({
      verdict: 'timed-out',
      exitCode: 0,
    });
    expect(endOf(play([{ kind: 'time-up' }, { kind: 'time-up' }], more))).toMatchObject({
      verdict: 'timed-out',
      goesOn: true,
    });
  });
});

describe('what is said, and how soon it is looked at again', () => {
  const said = ({ actions }: WatchStep): readonly string[] =>
    actions.flatMap((action) => (action.kind === 'say' ? [action.message.message] : []));
  const pollAfter = ({ actions }: WatchStep) =>
    actions.flatMap((action) => (action.kind === 'poll' ? [action.afterMs] : []));

  test('each change of status is said once, and that of a task as it is made not at all', () => {
    expect(said(beginWatch(settings, task({ lastStatus: 'PROVISIONING' })))).toEqual([]);
    expect(said(beginWatch(settings, task()))).toEqual(['task abc: running']);
    expect(said(play([seen(task())]))).toEqual(['task abc: running']);
    expect(said(play([seen(task()), seen(task())]))).toEqual([]);
  });

  test('often at the start and at the end, every five seconds in between', () => {
    expect(pollAfter(beginWatch(settings, task()))).toEqual([0]);
    const { startedAt: _, ...pending } = task({ lastStatus: 'PENDING' });
    expect(pollAfter(play([seen(pending)]))).toEqual([2000]);
    expect(pollAfter(play([seen(task({ startedAt: now - 59_999 }))]))).toEqual([2000]);
    expect(pollAfter(play([seen(task({ startedAt: now - 60_000 }))]))).toEqual([5000]);
    const stopping = task({ startedAt: now - 60_000, desiredStatus: 'STOPPED' });
    expect(pollAfter(play([seen(stopping)]))).toEqual([2000]);
    const over = task({ startedAt: now - 60_000 }, { exitCode: 0 });
    expect(pollAfter(play([seen(over)]))).toEqual([2000]);
    expect(pollAfter(play([{ kind: 'missing', atMs: 0 }]))).toEqual([2000]);
  });

  test('the log ends when the containers did, else when the task did, else now', () => {
    const endsAt = (more: Partial<Task>) =>
      play([seen(task(more, { exitCode: 0 }))]).actions.find(({ kind }) => kind === 'log-ends');
    expect(endsAt({ executionStoppedAt: 1, stoppedAt: 2 })).toMatchObject({ at: 1 });
    expect(endsAt({ stoppedAt: 2 })).toMatchObject({ at: 2 });
    expect(endsAt({})).toMatchObject({ at: now });
  });

  test('images are not compared where nobody asked, nor before the pull is over', () => {
    const pulled = seen(task({ pullStoppedAt: now }));
    expect(kinds(play([pulled], { comparesImages: false }))).not.toContain('compare-images');
    expect(kinds(play([seen(task())]))).not.toContain('compare-images');
    expect(kinds(play([seen(task()), pulled]))).toContain('compare-images');
  });

  test('the stop of what runs on beside the container is said with its reason', () => {
    const step = play([seen(task()), seen(task({}, { exitCode: 0 }))]);
    expect(said(step)).toEqual(['container app has ended and others run on: stopping the task']);
    expect(step.actions).toContainEqual({
      kind: 'stop-task',
      reason: 'ecs-actions: the container that decides has ended',
    });
  });
});

describe('the whole end', () => {
  const outside = { stopCode: 'UserInitiated', stoppedReason: 'by hand' };
  const killed = 'OutOfMemoryError: Container killed due to memory usage';

  test('of a success: the log’s late lines are waited for, and what casts doubt on it is remarked', () => {
    expect(endOf(play([seen(stopped(0))]))).toEqual({
      verdict: 'succeeded',
      exitCode: 0,
      drainsLog: true,
      goesOn: false,
      remarks: [],
    });
    const doubtful = { ...stopped(0), ...outside };
    expect(endOf(play([seen(doubtful)]))?.remarks).toEqual([
      {
        level: 'warning',
        title: 'Stopped from outside',
        message: expect.stringContaining('(by hand)'),
      },
    ]);
    const short = { ...stopped(0), stoppedReason: killed };
    expect(endOf(play([seen(short)]))?.remarks).toEqual([
      { level: 'warning', title: 'Out of memory', message: expect.stringContaining(killed) },
    ]);
  });

  test('of a failure: cause, reason and ECS’s own words', () => {
    const failed = task(
      { lastStatus: 'STOPPED', desiredStatus: 'STOPPED' },
      { exitCode: 137, reason: killed },
    );
    expect(endOf(play([seen(failed)]))).toEqual({
      verdict: 'failed',
      exitCode: 137,
      cause: 'out-of-memory',
      reason: `container app exited with code 137 (killed: out of memory); ${killed}`,
      told: killed,
      drainsLog: true,
      goesOn: false,
      remarks: [],
    });
  });

  test('out of sight, or not to be asked any more', () => {
    const error = { verdict: 'error', drainsLog: false, remarks: [] };
    expect(
      endOf(
        play([
          { kind: 'missing', atMs: 1000 },
          { kind: 'missing', atMs: 61_001 },
        ]),
      ),
    ).toEqual({
      ...error,
      reason:
        'ECS no longer knows task arn:aws:ecs:eu-central-1:123456789012:task/prod/abc: how it ended cannot be told',
      goesOn: false,
    });
    expect(
      endOf(
        play([
          { kind: 'missing', atMs: 1000 },
          { kind: 'missing', atMs: 61_000 },
        ]),
      ),
    ).toBe(undefined);
    expect(endOf(play([{ kind: 'unseeable', why: 'Not allowed.' }]))).toEqual({
      ...error,
      reason: 'Not allowed. Task abc goes on without being watched.',
      goesOn: true,
    });
  });

  test('on-timeout: leave: it goes on, and the reader is told so', () => {
    expect(endOf(play([{ kind: 'time-up' }]))).toEqual({
      verdict: 'timed-out',
      cause: 'timeout',
      reason: 'the task did not end within 10 m 00 s and was left running (on-timeout: leave)',
      goesOn: true,
      drainsLog: false,
      remarks: [],
    });
  });

  test('on-timeout: stop: its stop timeout and half a minute more, then what became of it', () => {
    const more = { onTimeout: 'stop' } as const;
    const first = play([{ kind: 'time-up' }], more);
    expect(first.actions).toEqual([
      { kind: 'extend-deadline', byMs: 60_000 },
      {
        kind: 'say',
        message: { level: 'line', message: 'time is up after 10 m 00 s: stopping the task' },
      },
      { kind: 'stop-task', reason: 'ecs-actions: timeout' },
      { kind: 'poll', afterMs: 0 },
    ]);
    const timedOut = { verdict: 'timed-out', cause: 'timeout' };
    expect(endOf(play([{ kind: 'time-up' }, seen(stopped(143))], more))).toEqual({
      ...timedOut,
      exitCode: 143,
      reason:
        'the task did not end within 10 m 00 s and was stopped; container app then exited with code 143',
      drainsLog: true,
      goesOn: false,
      remarks: [],
    });
    expect(endOf(play([{ kind: 'time-up' }, seen(stopped())], more))?.reason).toBe(
      'the task did not end within 10 m 00 s and was stopped',
    );
    expect(endOf(play([{ kind: 'time-up' }, { kind: 'time-up' }], more))).toEqual({
      ...timedOut,
      reason:
        'the task did not end within 10 m 00 s, was told to stop, and has not ended within its stop timeout either',
      goesOn: true,
      drainsLog: false,
      remarks: [],
    });
  });

  test('cancelled: it goes on only where it is left', () => {
    const cancelled = (onCancel: 'stop' | 'leave') =>
      endOf(play([{ kind: 'cancelled' }], { onCancel }));
    expect(cancelled('stop')).toMatchObject({ onCancel: 'stop', goesOn: false });
    expect(cancelled('leave')).toMatchObject({ onCancel: 'leave', goesOn: true });
  });
});
