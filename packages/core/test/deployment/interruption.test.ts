/** How following ends before the deployment does: cancelled, time is up, or a rollback that was asked for. */
import { describe, expect, test } from '@jest/globals';
import {
  cancel,
  deadlineMs,
  deploymentToRollBack,
  expire,
  isOfThisRun,
  rollbackRefused,
} from '../../src/deployment/interruption.ts';
import { rollbackEnded, rollbackExpired } from '../../src/deployment/rollback.ts';
import type { BadVerdict, Ended } from '../../src/deployment/verdict.ts';
import type { Watch } from '../../src/deployment/watch.ts';
import {
  makeOptions,
  makeService,
  makeServiceDeployment,
  minute,
  runStart,
} from './support/make.ts';
import { makeWatch, subject } from './support/make-watch.ts';

const { deployedAfter: _, ...runStartUnknown } = makeOptions();
const { subject: __, ...open } = makeWatch();
const own = makeServiceDeployment();
const ended = { serviceDeployments: [{ ...own, status: 'STOPPED' }] };
const goesOn = 'the deployment goes on without being watched';

describe('a deployment of this run', () => {
  test('is one that the user named, or that began since', () => {
    expect(isOfThisRun(makeWatch())).toBe(true);
    const before = { subject: { ...subject, createdAt: runStart - 1 } };
    expect(isOfThisRun(makeWatch({ subject: { ...subject, createdAt: runStart } }))).toBe(true);
    expect(isOfThisRun(makeWatch(before))).toBe(false);
    const options = makeOptions({ deploymentId: 'ecs-svc/2' });
    expect(isOfThisRun(makeWatch({ ...before, options }))).toBe(true);
    const { createdAt: ___, ...unstamped } = subject;
    expect(isOfThisRun(makeWatch({ subject: unstamped }))).toBe(false);
    expect(isOfThisRun(open)).toBe(false);
  });

  test('where the run’s start is not known, is one that was seen to run', () => {
    const options = runStartUnknown;
    expect(isOfThisRun(makeWatch({ options }))).toBe(true);
    expect(isOfThisRun(makeWatch({ options, seenInProgress: false }))).toBe(false);
  });

  test('alone may be rolled back', () => {
    expect(deploymentToRollBack(makeWatch())).toBe(own.arn);
    expect(deploymentToRollBack(open)).toBeUndefined();
    expect(deploymentToRollBack(makeWatch({ serviceDeployments: [] }))).toBeUndefined();
  });
});

describe('cancelled', () => {
  const stood = 'the workflow was cancelled (0 of 2 tasks running)';
  const reasonOf = (watch: Watch) => {
    const { verdict } = cancel(watch, 1000, true);
    return verdict?.name === 'cancelled' ? verdict.reason : undefined;
  };

  test('on-cancel: leave asks AWS for nothing', () => {
    expect(cancel(makeWatch(), 1000, false)).toMatchObject({
      requests: [],
      lines: [],
      watch: { elapsedMs: 1000 },
      verdict: { name: 'cancelled', reason: `${stood}; ${goesOn}` },
    });
  });

  test('on-cancel: rollback sends the one stopping call', () => {
    expect(cancel(makeWatch(), 1000, true)).toMatchObject({
      requests: [{ kind: 'roll-back', serviceDeploymentArn: own.arn }],
      verdict: { reason: `${stood}; the deployment is asked to roll back` },
    });
  });

  test('or says why it cannot', () => {
    expect(cancel(makeWatch(ended), 1000, true).requests).toEqual([]);
    expect(reasonOf(makeWatch(ended))).toBe(
      `${stood}; there was nothing to roll back: ${own.arn} is STOPPED`,
    );
    const service = makeService({ controller: 'CODE_DEPLOY' });
    expect(reasonOf(makeWatch({ ...ended, service }))).toBe(
      `${stood}; CODE_DEPLOY controls the deployment, so that it could not be rolled back here`,
    );
    const unseen = new Map([['service deployments', 'not allowed'] as const]);
    expect(reasonOf(makeWatch({ serviceDeployments: [], unseen }))).toBe(
      `${stood}; nothing was rolled back: its service deployment could not be seen (not allowed)`,
    );
    expect(reasonOf(makeWatch({ serviceDeployments: [] }))).toBe(
      `${stood}; ecs-svc/2 was not listed yet, and could not be rolled back; the post step looks for it`,
    );
  });

  test('or that none of this run was seen', () => {
    const before = { subject: { ...subject, createdAt: runStart - 1 } };
    const none = 'no deployment of this run had been seen yet; the post step looks for it';
    expect(reasonOf(makeWatch(before))).toBe(`${stood}; ${none}`);
    expect(cancel(makeWatch(before), 1000, true).requests).toEqual([]);
    const { deploymentId: ___, ...nameless } = subject;
    expect(reasonOf(makeWatch({ subject: nameless, serviceDeployments: [] }))).toBe(
      `the workflow was cancelled; ${none}`,
    );
    const { service: ____, ...unseen } = open;
    expect(reasonOf(unseen)).toBe(`the workflow was cancelled; ${none}`);
    expect(reasonOf(open)).toBe(`the workflow was cancelled; ${none}`);
    expect(reasonOf({ ...open, options: runStartUnknown })).toBe(
      'the workflow was cancelled; no deployment was rolled back: it could not be seen when this run began, and so not which deployment is its own',
    );
  });
});

describe('time is up', () => {
  test('the verdict says after how long, and where it stood', () => {
    expect(expire(makeWatch(ended), 1000)).toMatchObject({
      lines: [],
      verdict: {
        name: 'timed-out',
        reason: 'not at its end after 15 m 00 s (0 of 2 tasks running)',
      },
    });
  });

  test('an end that was only being confirmed is the verdict', () => {
    const confirming = { end: { name: 'stable' } as const, elapsedMs: 0 };
    const { verdict, lines } = expire(makeWatch({ confirming }), 1000);
    expect([verdict, lines]).toEqual([{ name: 'stable' }, []]);
  });
});

describe('a rollback that this step asked for', () => {
  const first: BadVerdict = { name: 'failed', cause: 'container-exit', reason: 'it failed' };
  const rollback = { first, elapsedMs: 5 * minute };
  const watch = makeWatch({ rollback });
  const endAs = (end: Ended, more: Partial<Watch> = {}) =>
    rollbackEnded(makeWatch({ rollback, ...more }), [], end, first).verdict;

  test('has its own time, from when it was asked for', () => {
    expect(deadlineMs(makeWatch())).toBe(15 * minute);
    expect(deadlineMs(watch)).toBe(15 * minute);
    expect(deadlineMs(makeWatch({ rollback: { ...rollback, elapsedMs: 0 } }))).toBe(10 * minute);
  });

  test('that is not over in time leaves the first verdict', () => {
    const late = { ...first, reason: 'it failed; the rollback was not over after 10 m 00 s' };
    expect(rollbackExpired(watch, first)).toMatchObject({ lines: [], verdict: late });
    expect(expire(watch, 1000).verdict).toEqual(late);
  });

  test('that is done keeps the first cause and reason', () => {
    const end = { name: 'rolled-back', cause: 'unknown', reason: 'rolled back' } as const;
    expect(endAs(end)).toEqual({
      name: 'rolled-back',
      cause: 'container-exit',
      reason: 'it failed; rolled back by this step',
    });
    const stalled = { name: 'stalled', reason: 'nothing changed' } as const;
    expect(rollbackEnded(watch, [], end, stalled).verdict).toEqual({
      name: 'rolled-back',
      cause: 'unknown',
      reason: 'nothing changed; rolled back by this step',
    });
  });

  test('that fails too is said; a failure that is no rollback’s stays as it is', () => {
    const end = { name: 'failed', cause: 'alarm', reason: 'an alarm' } as const;
    expect(endAs(end, { serviceDeployments: [{ ...own, status: 'ROLLBACK_FAILED' }] })).toEqual({
      name: 'failed',
      cause: 'container-exit',
      reason: 'it failed; the rollback failed too',
    });
    expect(endAs(end)).toEqual(end);
    expect(endAs(end, { serviceDeployments: [] })).toEqual(end);
  });

  test('that somebody stopped before is said; any other end stands', () => {
    expect(endAs({ name: 'stopped', reason: 'by hand' })).toEqual({
      name: 'stopped',
      reason: 'it failed; it was stopped before it was rolled back',
    });
    expect(endAs({ name: 'stable' })).toEqual({ name: 'stable' });
  });

  test('that AWS refuses leaves the first verdict, with why', () => {
    const { watch: after, verdict, lines } = rollbackRefused(watch, 'not allowed');
    expect(lines).toEqual([]);
    expect(verdict).toEqual({
      ...first,
      reason: 'it failed; it could not be rolled back: not allowed',
    });
    expect(after.rollback).toBeUndefined();
    expect(rollbackRefused(makeWatch(), 'not allowed').verdict).toEqual({
      name: 'error',
      reason: 'not allowed',
    });
  });
});
