/** Getting one task running: what is done after each answer, and what is said of it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { consistencyWindowMs } from '../../src/deployment/options.ts';
import type { Task } from '../../src/deployment/task.ts';
import { stopReasons } from '../../src/migration/ending.ts';
import { beginStart, nextStart } from '../../src/migration/start.ts';
import type {
  RunTaskAnswer,
  StartObservation,
  StartSettings,
  StartStep,
} from '../../src/migration/start-state.ts';
import { minute, second } from '../deployment/support/make.ts';

const now = Date.UTC(2026, 10, 25, 3, 5);
const settings: StartSettings = {
  identity: { startedBy: 'migration/web', group: 'migration:1', key: 'key-1' },
  container: 'app',
  cluster: 'prod',
  service: 'web',
  lock: 'ecs',
  onRunning: 'wait',
  timeoutMs: 10 * minute,
  attempt: 1,
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

function makeTask(id: string, more: Partial<Task> = {}, app: object = {}): Task {
  return {
    arn: `arn:aws:ecs:eu-central-1:123456789012:task/prod/${id}`,
    group: 'migration:1',
    startedBy: 'migration/web',
    createdAt: now,
    lastStatus: 'PENDING',
    desiredStatus: 'RUNNING',
    containers: [{ name: 'app', ...app }],
    ...more,
  };
}
const other = (id: string, more: Partial<Task> = {}): Task =>
  makeTask(id, { group: 'migration:2', ...more });
const over = { lastStatus: 'STOPPED', desiredStatus: 'STOPPED' } as const;
const running = { lastStatus: 'RUNNING', startedAt: now } as const;

const tasks = (...all: readonly Task[]): StartObservation => ({
  kind: 'tasks',
  tasks: all,
  atMs: 0,
});
const seenAt = (atMs: number, ...all: readonly Task[]): StartObservation => ({
  kind: 'tasks',
  tasks: all,
  atMs,
});
const run = (answer: RunTaskAnswer): StartObservation => ({ kind: 'run', answer });
const kept: StartObservation = { kind: 'lease', lease: 'kept' };
const open: StartObservation = { kind: 'gate' };
const definition: StartObservation = { kind: 'definition', arn: 'web:7', now };
const held: StartObservation = { kind: 'noted', held: true, atMs: 1000 };
const toRun = [tasks(), kept, open, definition] as const;
const own = makeTask('own');
const started = run({ kind: 'task', task: own, askedAt: now });
const toStarted = [...toRun, started, held] as const;

function play(
  observations: readonly StartObservation[],
  more: Partial<StartSettings> = {},
): StartStep {
  let step = beginStart({ ...settings, ...more });
  for (const observation of observations) step = nextStart(step.state, observation);
  return step;
}
const said = ({ messages }: StartStep): readonly string[] =>
  messages.map(({ level, title, message }) =>
    level === 'line' ? message : `${level}: ${title}: ${message}`,
  );
const list = (afterMs: number, more: object = {}) => ({
  kind: 'list-tasks',
  afterMs,
  remembered: [],
  bestEffort: false,
  ...more,
});

describe('before a start', () => {
  test('asks for the tasks, the lease, the gate and the definition, in this order', () => {
    const kinds = [0, 1, 2, 3, 4].map((length) => play(toRun.slice(0, length)).action.kind);
    expect(kinds).toEqual([
      'list-tasks',
      'take-lease',
      'check-gate',
      'choose-definition',
      'run-task',
    ]);
    expect(play([]).action).toEqual(list(0));
    expect(play(toRun).action).toMatchObject({ taskDefinition: 'web:7' });
  });

  test('an own task that lives is adopted', () => {
    const step = play([tasks(own)]);
    expect(step.action).toEqual({ kind: 'follow', task: own, adopted: true, timeIsUp: false });
    expect(said(step)).toEqual(['adopting task own, which an earlier attempt of this run started']);
  });

  test('an own task that succeeded is the result, and nothing is started', () => {
    const step = play([tasks(makeTask('done', over, { exitCode: 0 }))]);
    expect(step.action).toMatchObject({ kind: 'follow', adopted: true });
    expect(said(step)).toEqual([
      'task done of an earlier attempt of this run has succeeded: nothing is started',
    ]);
  });

  test('the newest own task decides, not an older one that succeeded', () => {
    const older = makeTask('older', { ...over, createdAt: now - minute }, { exitCode: 0 });
    const newer = makeTask('newer', over, { exitCode: 1 });
    expect(play([tasks(older, newer)]).action.kind).toBe('take-lease');
    expect(play([tasks(newer, older)]).action.kind).toBe('take-lease');
  });

  test('own tasks that ended without success are spent', () => {
    const failed = makeTask('failed', over, { exitCode: 1 });
    expect(play([tasks(failed), tasks(failed)]).state.spent).toEqual([failed.arn]);
  });

  test('exit code 0 after a stop from outside proves no success: it is run again', () => {
    const cut = makeTask('cut', { ...over, stopCode: 'UserInitiated' }, { exitCode: 0 });
    expect(play([tasks(cut)]).action.kind).toBe('take-lease');
  });

  test.each([
    ['told to stop', { lastStatus: 'RUNNING', desiredStatus: 'STOPPED' }],
    ['being cleared away', { lastStatus: 'DEPROVISIONING', desiredStatus: 'RUNNING' }],
  ])('an own task that is %s is waited for, and said once', (_, status) => {
    const stopping = tasks(makeTask('own', status));
    const first = play([stopping]);
    expect(first.action).toEqual(list(5 * second));
    expect(said(first)).toEqual([
      'task own of an earlier attempt is being stopped: waiting for its end',
    ]);
    expect(said(play([stopping, stopping]))).toEqual([]);
  });

  test('another migration of the service is waited for, and said once', () => {
    const first = play([tasks(other('a'), other('b', running))]);
    expect(first.action).toEqual(list(5 * second));
    expect(said(first)).toEqual([
      'waiting: another migration of service web is running (task a, b)',
    ]);
    expect(said(play([tasks(other('a')), tasks(other('a'))]))).toEqual([]);
    expect(said(play([tasks(other('a')), tasks(other('b'))]))).toHaveLength(1);
  });

  test('on-running: fail refuses instead', () => {
    expect(play([tasks(other('a'))], { onRunning: 'fail' }).action).toEqual({
      kind: 'end',
      end: {
        verdict: 'refused',
        cause: 'already-running',
        reason:
          'nothing was started: another migration of service web is running (task a) (on-running: fail)',
      },
    });
  });

  test('others that are over, of another service, or beside lock: off are not waited for', () => {
    expect(play([tasks(other('a', over))]).action.kind).toBe('take-lease');
    expect(play([tasks(other('a', { lastStatus: 'DELETED' }))]).action.kind).toBe('take-lease');
    expect(play([tasks(other('a', { startedBy: 'migration/api' }))]).action.kind).toBe(
      'take-lease',
    );
    expect(play([tasks(other('a'))], { lock: 'off' }).action.kind).toBe('take-lease');
  });

  test('a lease that another holds is waited for; one taken over is looked behind once more', () => {
    const busy = play([tasks(), { kind: 'lease', lease: 'busy', by: 'run 7' }]);
    expect(busy.action).toEqual(list(5 * second));
    expect(said(busy)).toEqual(['waiting: the lock is held by run 7']);
    expect(play([tasks(), { kind: 'lease', lease: 'taken' }]).action).toEqual(list(0));
  });

  test('the gate is asked anew only after a wait', () => {
    expect(play([tasks(), kept]).action).toEqual({ kind: 'check-gate', again: false });
    expect(play([tasks(other('a')), tasks(), kept]).action).toEqual({
      kind: 'check-gate',
      again: true,
    });
  });

  test('a gate or a definition that refuses ends it', () => {
    const refusal = { verdict: 'refused', reason: 'no' } as const;
    expect(play([tasks(), kept, { kind: 'gate', refused: refusal }]).action).toEqual({
      kind: 'end',
      end: refusal,
    });
    expect(play([tasks(), kept, open, { kind: 'definition', refused: refusal }]).action).toEqual({
      kind: 'end',
      end: refusal,
    });
  });

  test('a second attempt that sees no task of the first says what cannot be known', () => {
    const toGate = [tasks(), kept, open];
    expect(said(play(toGate, { attempt: 2 }))).toEqual([
      'notice: A new start: This is attempt 2 of the run, and ECS shows no task of an earlier one. It forgets stopped tasks after about an hour, so whether one succeeded before that cannot be known; the command is run now.',
    ]);
    expect(said(play(toGate))).toEqual([]);
    const failed = makeTask('failed', over, { exitCode: 1 });
    expect(said(play([tasks(failed), kept, open], { attempt: 2 }))).toEqual([]);
    expect(said(play([tasks(other('a', over)), kept, open], { attempt: 2 }))).toEqual([]);
  });
});

describe('the client token', () => {
  const tokenAfter = (
    seen: readonly Task[],
    more: Partial<StartSettings> = {},
    at = now,
  ): string => {
    const { action } = play([tasks(...seen), kept, open, { ...definition, now: at }], more);
    return action.kind === 'run-task' ? action.clientToken : '';
  };
  const before = other('before', over);

  test('is of the service and of the newest migration that came before, whoever’s', () => {
    const foreign = { identity: { startedBy: 'migration/web', group: 'migration:9', key: 'k' } };
    const older = other('older', { ...over, createdAt: now - minute });
    expect(tokenAfter([before])).toBe(tokenAfter([older, before]));
    expect(tokenAfter([before])).toBe(tokenAfter([before, older], foreign));
    expect(tokenAfter([before])).not.toBe(tokenAfter([older]));
    expect(tokenAfter([before])).not.toBe(tokenAfter([before], { service: 'api' }));
    expect(tokenAfter([before])).not.toBe(tokenAfter([before], { cluster: 'test' }));
  });

  test('of two made in the same instant one is the newest for every runner', () => {
    const twins = [other('a', over), other('b', over)];
    expect(tokenAfter(twins)).toBe(tokenAfter(twins.toReversed()));
    expect(tokenAfter(twins)).toBe(tokenAfter([other('b', over)]));
  });

  test('one made at an unknown time is the oldest', () => {
    const { createdAt: _, ...unstamped } = other('unstamped', over);
    expect(tokenAfter([unstamped, before])).toBe(tokenAfter([before]));
  });

  test('without a predecessor is of the hour', () => {
    expect(tokenAfter([])).toBe(tokenAfter([], {}, now + 54 * minute));
    expect(tokenAfter([])).not.toBe(tokenAfter([], {}, now + 55 * minute));
  });

  test('lock: off: is of the request and its own failed tasks, not of others', () => {
    const off = { lock: 'off' } as const;
    const failed = (id: string) => makeTask(id, over, { exitCode: 1 });
    expect(tokenAfter([], off)).toBe(tokenAfter([before], off));
    expect(tokenAfter([], off)).not.toBe(tokenAfter([failed('a')], off));
    expect(tokenAfter([failed('a'), failed('b')], off)).toBe(
      tokenAfter([failed('b'), failed('a')], off),
    );
    expect(tokenAfter([], off)).not.toBe(
      tokenAfter([], { ...off, identity: { ...settings.identity, key: 'key-2' } }),
    );
    expect(tokenAfter([], off)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('RunTask’s answer', () => {
  test('a task is noted, then looked at once more with lock: ecs', () => {
    expect(play([...toRun, started]).action).toEqual({ kind: 'note-lease', task: own });
    const step = play(toStarted);
    expect(step.action).toEqual(list(0, { bestEffort: true }));
    expect(said(step)).toEqual([`started task ${own.arn}`]);
  });

  test.each(['dynamodb', 'off'] as const)('lock: %s: it is followed at once', (lock) => {
    const step = play(toStarted, { lock });
    expect(step.action).toEqual({ kind: 'follow', task: own, adopted: false, timeIsUp: false });
    expect(said(step)).toEqual([`started task ${own.arn}`]);
  });

  test('a task made well before the call is that of an earlier attempt', () => {
    const at = (createdAt: number) =>
      play([...toRun, run({ kind: 'task', task: { ...own, createdAt }, askedAt: now }), held], {
        lock: 'off',
      }).action;
    expect(at(now - consistencyWindowMs)).toMatchObject({ adopted: false });
    expect(at(now - consistencyWindowMs - 1)).toMatchObject({ adopted: true });
    const { createdAt: _, ...unstamped } = own;
    const answer = run({ kind: 'task', task: unstamped, askedAt: now });
    expect(play([...toRun, answer, held], { lock: 'off' }).action).toMatchObject({
      adopted: false,
    });
  });

  test('an earlier one that succeeded is the result; one that failed or stops makes way', () => {
    const earlier = { createdAt: now - 10 * minute };
    const after = (task: Task) =>
      play([...toRun, run({ kind: 'task', task, askedAt: now })]).action;
    expect(after(makeTask('x', { ...over, ...earlier }, { exitCode: 0 }))).toMatchObject({
      kind: 'follow',
      adopted: true,
    });
    const probe = { kind: 'probe-task', taskArn: makeTask('x').arn };
    expect(after(makeTask('x', { ...over, ...earlier }, { exitCode: 1 }))).toEqual(probe);
    expect(after(makeTask('x', { desiredStatus: 'STOPPED', ...earlier }))).toEqual(probe);
    expect(after(makeTask('x', earlier)).kind).toBe('note-lease');
    // Its own task may be over before the answer is here.
    expect(after(makeTask('x', over, { exitCode: 1 })).kind).toBe('note-lease');
  });

  test('a refusal for good is never-started', () => {
    const answer = { kind: 'never-started', cause: 'configuration', reason: 'no' } as const;
    expect(play([...toRun, run(answer)]).action).toEqual({
      kind: 'end',
      end: { verdict: 'never-started', cause: 'configuration', reason: 'no' },
    });
  });

  test('a token used for another request: that task is looked for', () => {
    const conflict = run({ kind: 'conflict', taskArns: ['task/1', 'task/2'] });
    const step = play([...toRun, conflict]);
    expect(step.action).toEqual({ kind: 'probe-task', taskArn: 'task/1' });
    const probed = (shown: boolean): StartObservation => ({
      kind: 'probed',
      taskArn: 'task/1',
      shown,
    });
    expect(play([...toRun, conflict, probed(true)]).action).toEqual(
      list(0, { remembered: ['task/1'] }),
    );
    expect(play([...toRun, conflict, probed(false)]).action).toEqual(list(0));
  });

  test('a task that ECS names and no longer shows is the predecessor of the next try', () => {
    const conflict = run({ kind: 'conflict', taskArns: ['task/1'] });
    const gone: StartObservation = { kind: 'probed', taskArn: 'task/1', shown: false };
    const first = play(toRun).action;
    const next = play([...toRun, conflict, gone, ...toRun]).action;
    expect(next.kind).toBe('run-task');
    expect(next).not.toEqual(first);
    const known = play([...toRun, conflict, gone, tasks(other('a', over)), kept, open, definition]);
    expect(known.action).toEqual(play([tasks(other('a', over)), kept, open, definition]).action);
  });

  test.each([
    ['without a task', 1, []],
    ['for the 51st time', 51, ['task/1']],
  ])('a token used for another request %s is an error', (_, times, taskArns) => {
    const conflict = run({ kind: 'conflict', taskArns });
    const all = Array.from({ length: times }, () => conflict);
    expect(play([...toRun, ...all]).action).toEqual({
      kind: 'end',
      end: {
        verdict: 'error',
        reason:
          'ECS says that the client token of this run was used for another request, and does not show its task',
      },
    });
  });

  test('a token used for another request 50 times in a row is tried once more', () => {
    const conflict = run({ kind: 'conflict', taskArns: ['task/1'] });
    const all = Array.from({ length: 50 }, () => conflict);
    expect(play([...toRun, ...all]).action.kind).toBe('probe-task');
  });

  test('time was up: what ECS had said until then is the reason', () => {
    const refusal = { cause: 'no-capacity', reason: 'no room' } as const;
    expect(play([...toRun, run({ kind: 'interrupted', by: 'deadline', refusal })]).action).toEqual({
      kind: 'end',
      end: {
        verdict: 'never-started',
        cause: 'no-capacity',
        reason: 'no room; it stayed so for 10 m 00 s',
      },
    });
  });

  test('time was up without an answer: whether it started one is looked for', () => {
    const lost = [...toRun, run({ kind: 'interrupted', by: 'deadline' })] as const;
    expect(play(lost).action).toEqual({ kind: 'extend-deadline', byMs: consistencyWindowMs });
    const searching = [...lost, { kind: 'extended' }] as const;
    expect(play(searching).action).toEqual(list(0, { bestEffort: true }));
    expect(play([...searching, tasks(other('a'))]).action).toEqual(
      list(second, { bestEffort: true }),
    );
    expect(play([...searching, tasks(other('a'), own)]).action).toEqual({
      kind: 'follow',
      task: own,
      adopted: false,
      timeIsUp: true,
    });
  });
});

describe('cut off', () => {
  const deadline: StartObservation = { kind: 'interrupted', by: 'deadline' };
  const cancellation: StartObservation = { kind: 'interrupted', by: 'cancellation' };

  test('before a start it says what was waited for', () => {
    expect(play([deadline]).action).toEqual({
      kind: 'end',
      end: {
        verdict: 'timed-out',
        cause: 'timeout',
        reason: 'no task was started within 10 m 00 s',
      },
    });
    expect(play([tasks(other('a')), deadline]).action).toEqual({
      kind: 'end',
      end: {
        verdict: 'timed-out',
        cause: 'already-running',
        reason:
          'no task was started within 10 m 00 s (another migration of service web is running (task a))',
      },
    });
    const cancelled = {
      kind: 'end',
      end: {
        verdict: 'cancelled',
        reason: 'the workflow was cancelled before a task was seen to start',
      },
    };
    expect(play([cancellation]).action).toEqual(cancelled);
    expect(play([...toRun, run(cancellation)]).action).toEqual(cancelled);
  });

  test('what was waited for is over once RunTask is called', () => {
    expect(play([tasks(other('a')), ...toRun, deadline]).action).toMatchObject({
      end: { cause: 'timeout', reason: 'no task was started within 10 m 00 s' },
    });
  });

  test('a task that was started is followed, and its start is said once', () => {
    const unnoted = play([...toRun, started, cancellation]);
    expect(unnoted.action).toEqual({ kind: 'follow', task: own, adopted: false, timeIsUp: false });
    expect(said(unnoted)).toEqual([`started task ${own.arn}`]);
    expect(said(play([...toStarted, cancellation]))).toEqual([]);
  });
});

describe('after a start, with lock: ecs', () => {
  test('it is looked at until it begins, or the lists have caught up', () => {
    const again = list(second, { bestEffort: true });
    const until = 1000 + consistencyWindowMs;
    expect(play([...toStarted, seenAt(until - 1, own)]).action).toEqual(again);
    expect(play([...toStarted, seenAt(until, own)]).action.kind).toBe('follow');
    expect(play([...toStarted, seenAt(2000, { ...own, startedAt: now })]).action).toEqual({
      kind: 'follow',
      task: { ...own, startedAt: now },
      adopted: false,
      timeIsUp: false,
    });
    expect(play([...toStarted, seenAt(2000, { ...own, ...over })]).action.kind).toBe('follow');
    // As long as no list shows it, it is as RunTask showed it.
    expect(play([...toStarted, seenAt(2000)]).action).toEqual(again);
  });

  const yields = [...toStarted, seenAt(2000, own, other('first', { createdAt: now - 1 }))] as const;

  test('of two that have not begun the later one gives way', () => {
    const step = play(yields);
    expect(step.action).toEqual({
      kind: 'stop-task',
      taskArn: own.arn,
      reason: stopReasons.yielded,
      untilStopped: true,
    });
    expect(said(step)).toEqual(['task own gives way to first, which was started first']);
    expect(
      play([...toStarted, seenAt(2000, own, other('z', { createdAt: now + 1 }))]).action,
    ).toEqual(list(second, { bestEffort: true }));
  });

  test('of two made in the same instant the one with the smaller ARN goes first', () => {
    expect(play([...toStarted, seenAt(2000, own, other('a'))]).action.kind).toBe('stop-task');
    expect(play([...toStarted, seenAt(2000, own, other('z'))]).action.kind).toBe('list-tasks');
  });

  test('one that has begun goes first, whenever it was made; of several the first', () => {
    const begun = other('z', { ...running, createdAt: now + minute });
    expect(play([...toStarted, seenAt(2000, own, begun)]).action.kind).toBe('stop-task');
    const all = [other('b', { createdAt: now - 1 }), other('c', { createdAt: now - 2 })];
    expect(said(play([...toStarted, seenAt(2000, own, ...all)]))).toEqual([
      'task own gives way to c, which was started first',
    ]);
  });

  test.each([
    ['is told to stop before it begins', { desiredStatus: 'STOPPED' }],
    ['is over', over],
  ])('one that %s is no rival', (_, status) => {
    const rival = other('first', { createdAt: now - 1, ...status });
    expect(play([...toStarted, seenAt(2000, own, rival)]).action.kind).toBe('list-tasks');
  });

  test('a task runs by its status too, where its start has no stamp yet', () => {
    const unstamped = { lastStatus: 'RUNNING', createdAt: now + minute };
    expect(play([...toStarted, seenAt(2000, own, other('z', unstamped))]).action.kind).toBe(
      'stop-task',
    );
    const stamped = { startedAt: now, createdAt: now + minute };
    expect(play([...toStarted, seenAt(2000, own, other('z', stamped))]).action.kind).toBe(
      'stop-task',
    );
  });

  test('an own task of an earlier attempt is no rival', () => {
    const earlier = makeTask('first', { createdAt: now - 1 });
    expect(play([...toStarted, seenAt(2000, own, earlier)]).action.kind).toBe('list-tasks');
  });

  test('one that runs though it is told to stop is a rival', () => {
    const rival = other('first', { ...running, desiredStatus: 'STOPPED' });
    expect(play([...toStarted, seenAt(2000, own, rival)]).action.kind).toBe('stop-task');
  });

  test('both run: neither is stopped in the middle, and it is said', () => {
    const step = play([...toStarted, seenAt(2000, { ...own, ...running }, other('z', running))]);
    expect(step.action.kind).toBe('follow');
    expect(said(step)).toEqual([
      'warning: Two migrations at once: Task z of another migration of service web started in the same moment and runs beside this one: the window that lock: ecs leaves open. lock: dynamodb:TABLE closes it.',
    ]);
    const pending = play([...toStarted, seenAt(2000, { ...own, ...running }, other('z'))]);
    expect(said(pending)).toEqual([]);
  });

  test('after giving way the other is waited for, and the own task is spent', () => {
    const stopped: StartObservation = { kind: 'stopped', task: makeTask('own', over) };
    const step = play([...yields, stopped]);
    expect(step.action).toEqual(list(5 * second));
    expect(said(step)).toEqual([
      'waiting: task first of another migration of service web started first',
    ]);
    expect(step.state).toMatchObject({ phase: { kind: 'before' }, spent: [own.arn] });
    expect(play([...yields, stopped], { onRunning: 'fail' }).action).toMatchObject({
      end: { cause: 'already-running' },
    });
  });

  test('one that was quicker than its stop, or whose end was not seen, is followed', () => {
    const quick = makeTask('own', over, { exitCode: 1 });
    expect(play([...yields, { kind: 'stopped', task: quick }]).action).toMatchObject({
      kind: 'follow',
      task: quick,
    });
    expect(play([...yields, { kind: 'stopped' }]).action).toMatchObject({
      kind: 'follow',
      task: own,
    });
  });
});

describe('a lease that was lost before the task was noted', () => {
  const lost: readonly StartObservation[] = [
    ...toRun,
    started,
    { kind: 'noted', held: false, atMs: 1000 },
  ];

  test('the task is stopped without waiting for its end, and the holder is waited for', () => {
    expect(play(lost, { lock: 'dynamodb' }).action).toEqual({
      kind: 'stop-task',
      taskArn: own.arn,
      reason: stopReasons.lockLost,
      untilStopped: false,
    });
    const step = play([...lost, { kind: 'stopped' }], { lock: 'dynamodb' });
    expect(step.action).toEqual(list(5 * second));
    expect(said(step)).toEqual(['waiting: the lock was taken over by another holder']);
    expect(step.state).toMatchObject({ hasWaited: true, spent: [own.arn] });
    const cut = nextStart(step.state, { kind: 'interrupted', by: 'deadline' });
    expect(cut.action).toMatchObject({
      end: {
        reason: 'no task was started within 10 m 00 s (the lock was taken over by another holder)',
      },
    });
  });
});
