/** What is said of a task that has ended: only the container that was asked decides, and its own exit code. */
import { describe, expect, test } from '@jest/globals';
import type { Container, Task } from '../../src/deployment/task.ts';
import { endingOf, hasRun, runsOn, stopReasons } from '../../src/migration/ending.ts';

function stopped(app: Partial<Container>, more: Partial<Task> = {}): Task {
  return {
    arn: 'arn:aws:ecs:eu-central-1:123456789012:task/prod/abc',
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    startedAt: 1,
    containers: [
      { name: 'sidecar', exitCode: 7 },
      { name: 'app', ...app },
    ],
    ...more,
  };
}
const end = (app: Partial<Container>, more?: Partial<Task>) => endingOf(stopped(app, more), 'app');
const killed = 'OutOfMemoryError: Container killed due to memory usage';

describe('an exit code', () => {
  const essential = { stopCode: 'EssentialContainerExited' };

  test.each([137, 143])('of %d beside a container that ended badly names that one', (exitCode) => {
    expect(end({ exitCode }, essential)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/sidecar with code 7 ended too: .* read its log first$/),
    });
  });

  test.each([
    ['its own code tells', { exitCode: 1 }, essential],
    ['the stop came from outside', { exitCode: 143 }, { stopCode: 'UserInitiated' }],
    [
      'the others ended as all of a stopped task do',
      { exitCode: 137 },
      {
        ...essential,
        containers: [
          { name: 'app', exitCode: 137 },
          { name: 'done', exitCode: 0 },
          { name: 'asked', exitCode: 143 },
          { name: 'gone' },
        ],
      },
    ],
  ])('names no other container where %s', (_, app, more) => {
    expect(JSON.stringify(end(app, more))).not.toMatch(/ended too/);
  });

  test.each([
    ['Host EC2 (instance i-0123456789abcdef0) terminated.', 'infrastructure'],
    [
      'ECS is performing maintenance on the underlying infrastructure hosting the task.',
      'infrastructure',
    ],
    ['Your Spot Task was interrupted.', 'spot-interruption'],
  ])('after a notice of termination: %s', (stoppedReason, cause) => {
    expect(end({ exitCode: 143 }, { stopCode: 'TerminationNotice', stoppedReason })).toMatchObject({
      cause,
    });
  });

  test('of 0 is success, whatever a sidecar ended with', () => {
    expect(end({ exitCode: 0 })).toEqual({ verdict: 'succeeded', exitCode: 0 });
  });

  test.each([
    [1, ''],
    [126, ' (the command is not executable)'],
    [127, ' (the command was not found)'],
    [137, ' (SIGKILL: out of memory, or it did not stop in time)'],
    [139, ' (SIGSEGV: segmentation fault)'],
    [143, ' (SIGTERM: it was asked to stop)'],
  ])('of %d is a failure, and says what the code means', (exitCode, hint) => {
    expect(end({ exitCode })).toEqual({
      verdict: 'failed',
      exitCode,
      cause: 'container-exit',
      reason: `container app exited with code ${exitCode}${hint}`,
    });
  });

  test('counts while the task is still on its way to STOPPED', () => {
    expect(end({ exitCode: 0 }, { lastStatus: 'DEPROVISIONING' })).toMatchObject({
      verdict: 'succeeded',
    });
    expect(end({}, { lastStatus: 'DEPROVISIONING' })).toBeUndefined();
  });

  test.each([
    ['SpotInterruption', 'spot-interruption'],
    ['TerminationNotice', 'spot-interruption'],
    ['UserInitiated', 'stopped-by-user'],
    ['InfrastructureHealth', 'infrastructure'],
  ])('after %s: the stop is the cause, and 0 proves no success', (stopCode, cause) => {
    const outside = { stopCode, stoppedReason: 'Task stopped by somebody' };
    expect(end({ exitCode: 143 }, outside)).toEqual({
      verdict: 'failed',
      exitCode: 143,
      cause,
      reason:
        'container app exited with code 143 (SIGTERM: it was asked to stop); the task was stopped from outside: Task stopped by somebody',
    });
    expect(end({ exitCode: 0 }, outside)).toEqual({
      verdict: 'succeeded',
      exitCode: 0,
      remark:
        'The task was stopped from outside (Task stopped by somebody), and its container still reported exit code 0: check that the migration came to its end.',
    });
    expect(end({ exitCode: 0 }, { stopCode })).toMatchObject({
      remark: expect.stringContaining(`(${stopCode})`),
    });
  });

  test('after our own stop of what ran on beside it, 0 is a success without remark', () => {
    expect(
      end(
        { exitCode: 0 },
        { stopCode: 'UserInitiated', stoppedReason: stopReasons.containerEnded },
      ),
    ).toEqual({ verdict: 'succeeded', exitCode: 0 });
  });
});

describe('out of memory', () => {
  test('by the container’s own reason, which is the evidence', () => {
    expect(end({ exitCode: 1, reason: killed })).toEqual({
      verdict: 'failed',
      exitCode: 1,
      cause: 'out-of-memory',
      reason: `container app exited with code 1 (killed: out of memory); ${killed}`,
      told: killed,
    });
  });

  test('by the task’s reason, where the container was killed (137) and not where it ended otherwise', () => {
    expect(end({ exitCode: 137 }, { stoppedReason: killed })).toMatchObject({
      cause: 'out-of-memory',
      told: killed,
    });
    expect(end({ exitCode: 1 }, { stoppedReason: killed })).toMatchObject({
      cause: 'container-exit',
    });
  });

  test('beside an exit code of 0: a success that says what was killed', () => {
    expect(end({ exitCode: 0, reason: killed })).toEqual({
      verdict: 'succeeded',
      exitCode: 0,
      memoryRemark: `Container app ended with "${killed}" though the exit code is 0: a process in it was killed for want of memory. Check that the migration came to its end, and give it more with memory.`,
    });
    expect(end({ exitCode: 0 }, { stoppedReason: killed })).toEqual({
      verdict: 'succeeded',
      exitCode: 0,
      memoryRemark: `ECS says "${killed}" though the exit code is 0: a process was killed for want of memory. Check that the migration came to its end, and give it more with memory.`,
    });
  });
});

describe('no exit code', () => {
  const cannotPull = 'CannotPullContainerError: pull access denied for app';

  test('the container’s reason goes before the task’s', () => {
    const { startedAt: _, ...never } = stopped({ reason: cannotPull }, { stoppedReason: 'Other' });
    expect(endingOf(never, 'app')).toEqual({
      verdict: 'never-started',
      cause: 'image-pull',
      reason: cannotPull,
      told: cannotPull,
    });
  });

  test('the task’s reason, where the container gives none', () => {
    const { startedAt: _, ...never } = stopped({}, { stoppedReason: cannotPull });
    expect(endingOf(never, 'app')).toEqual({
      verdict: 'never-started',
      cause: 'image-pull',
      reason: cannotPull,
      told: cannotPull,
    });
  });

  test('a task that had started may have run the command in part', () => {
    expect(end({}, { stopCode: 'UserInitiated', stoppedReason: '' })).toEqual({
      verdict: 'never-started',
      cause: 'stopped-by-user',
      reason:
        'ECS gives no exit code, though the task had started, so the command may have run in part: ECS gives no reason',
    });
  });

  test('nothing said at all is unknown', () => {
    const { startedAt: _, ...never } = stopped({});
    expect(endingOf(never, 'app')).toEqual({
      verdict: 'never-started',
      cause: 'unknown',
      reason: 'ECS gives no reason',
    });
    expect(endingOf({ ...never, containers: [] }, 'app')).toMatchObject({ cause: 'unknown' });
  });

  test('"essential container exited" is not its cause: it never exited', () => {
    expect(
      end(
        {},
        {
          stopCode: 'SpotInterruption',
          stoppedReason: 'Essential container in task exited',
        },
      ),
    ).toMatchObject({ verdict: 'never-started', cause: 'spot-interruption' });
  });
});

describe('what a task that has not ended tells', () => {
  const { startedAt: _, ...pending } = stopped({}, { lastStatus: 'PENDING' });
  const withApp = (app: Partial<Container>): Task => ({
    ...pending,
    containers: [{ name: 'app', ...app }],
  });

  test('it has run once it has started, the container runs, or an exit code is there', () => {
    expect(hasRun(pending, 'app')).toBe(false);
    expect(hasRun({ ...pending, startedAt: 1 }, 'app')).toBe(true);
    expect(hasRun(withApp({ lastStatus: 'RUNNING' }), 'app')).toBe(true);
    expect(hasRun(withApp({ exitCode: 0 }), 'app')).toBe(true);
    expect(hasRun(withApp({ lastStatus: 'RUNNING' }), 'other')).toBe(false);
  });

  test('it runs on while nothing has told it to stop', () => {
    const over = withApp({ exitCode: 0 });
    expect(runsOn({ ...over, desiredStatus: 'RUNNING' }, 'app')).toBe(true);
    expect(runsOn({ ...over, desiredStatus: 'STOPPED' }, 'app')).toBe(false);
    expect(runsOn({ ...over, desiredStatus: 'RUNNING' }, 'other')).toBe(false);
    expect(runsOn({ ...over, desiredStatus: 'RUNNING', containers: [] }, 'app')).toBe(false);
  });
});
