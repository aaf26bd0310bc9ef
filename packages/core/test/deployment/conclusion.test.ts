/** The verdict of a deployment that has ended: its own end, with what its tasks tell, and what was asked of it. */
import { describe, expect, test } from '@jest/globals';
import { conclude } from '../../src/deployment/conclusion.ts';
import { readFailure } from '../../src/deployment/failure.ts';
import type { Ended } from '../../src/deployment/verdict.ts';
import type { Watch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeOptions,
  makeServiceDeployment,
  makeStoppedTask,
  minute,
  runStart,
} from './support/make.ts';
import { makeWatch, subject } from './support/make-watch.ts';

const task = makeStoppedTask('t');
const failure = readFailure(task);
const crashed = { failures: new Map(failure === undefined ? [] : [[task.arn, failure]]) };
const concluded = (end: Ended, watch: Partial<Watch> = {}) =>
  conclude(makeWatch(watch), [], end).verdict;

describe.each(['failed', 'rolled-back'] as const)('%s', (name) => {
  test('bears the cause that its tasks tell, where ECS names none', () => {
    const end: Ended = { name, cause: 'unknown', reason: 'tasks failed to start.' };
    expect(concluded(end, crashed)).toEqual({
      name,
      cause: 'container-exit',
      reason:
        'tasks failed to start: 1 task failed: container app exited with exit code 1 (task t)',
    });
    expect(concluded(end)).toEqual({ name, cause: 'unknown', reason: 'tasks failed to start' });
  });

  test('asks for the log of the container that ended', () => {
    const end: Ended = { name, cause: 'unknown', reason: 'tasks failed to start' };
    expect(conclude(makeWatch(crashed), [], end).requests).toEqual([{ kind: 'show-log', failure }]);
  });
});

test('only of a failure it is said why it was not rolled back', () => {
  const watch = {
    options: makeOptions({ onFailure: 'rollback' }),
    serviceDeployments: [makeServiceDeployment({ status: 'STOPPED' })],
  };
  const failed: Ended = { name: 'failed', cause: 'unknown', reason: 'it failed' };
  expect(concluded(failed, watch)).toMatchObject({
    reason: 'it failed; it could not be rolled back: ECS has already ended it',
  });
  for (const name of ['stopped', 'superseded'] as const) {
    const end: Ended = { name, reason: 'somebody did it' };
    expect(concluded(end, watch)).toEqual(end);
  }
});

describe('require-deployment', () => {
  const before = {
    options: makeOptions({ requireDeployment: true }),
    subject: { ...subject, createdAt: runStart - 2 * minute },
  };
  const stable: Ended = { name: 'stable', endedAt: runStart - minute };
  const never = 'no deployment since 2026-11-25T03:00:00Z, and require-deployment asks for one';

  test('what had ended before the run is no deployment of it', () => {
    expect(concluded(stable, before)).toEqual({
      name: 'failed',
      cause: 'never-deployed',
      reason: `${never}; the last one, ecs-svc/2, ended before`,
    });
    const { deploymentId: _, ...nameless } = before.subject;
    expect(concluded(stable, { ...before, subject: nameless })).toMatchObject({
      reason: `${never}; the last one ended before`,
    });
    expect(concluded({ name: 'stable', endedAt: createdAt }, before)?.name).toBe('stable');
    expect(concluded(stable, { ...before, options: makeOptions() })?.name).toBe('stable');
  });

  test('an error stays what it is', () => {
    const { deployedAfter: _, ...unknown } = before.options;
    const error: Ended = { name: 'error', reason: 'service web is INACTIVE' };
    for (const options of [before.options, unknown]) {
      expect(concluded(error, { ...before, options, seenInProgress: false })).toEqual(error);
    }
  });

  test('where nobody knows when the run began, it counts if it was seen to run', () => {
    const { deployedAfter: _, ...options } = before.options;
    expect(concluded(stable, { ...before, options, seenInProgress: true })?.name).toBe('stable');
    const unsure = { ...before, options, seenInProgress: false };
    expect(concluded(stable, unsure)).toEqual({
      name: 'error',
      reason:
        'require-deployment: it could not be seen when this run started, so nobody can say whether ecs-svc/2 is of this run; give github-token the permission actions: read, or set deployed-after',
    });
    const { deploymentId: __, ...nameless } = before.subject;
    expect(concluded(stable, { ...unsure, subject: nameless })).toMatchObject({
      reason: expect.stringContaining('whether the last one is of this run'),
    });
  });
});
