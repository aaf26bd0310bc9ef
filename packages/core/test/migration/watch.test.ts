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
