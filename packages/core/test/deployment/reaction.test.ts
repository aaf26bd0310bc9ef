/** What is done about a deployment that is still running: pauses, hopeless starts, silence, and rollbacks. */
import { describe, expect, test } from '@jest/globals';
import { readFailure, type TaskFailure } from '../../src/deployment/failure.ts';
import {
  inProgress,
  logRequests,
  obstacleOf,
  reactTo,
  stoppableArn,
  withoutRollback,
} from '../../src/deployment/reaction.ts';
import type { ServiceDeployment } from '../../src/deployment/service.ts';
import type { Task } from '../../src/deployment/task.ts';
import type { TaskTimeline } from '../../src/deployment/timeline.ts';
import type { BadVerdict } from '../../src/deployment/verdict.ts';
import type { Watch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
  makeOptions,
  makeRollout,
  makeService,
  makeServiceDeployment,
  makeStoppedTask,
  minute,
  second,
} from './support/make.ts';
import { makeTimeline, makeWatch, timelinesOf } from './support/make-watch.ts';
import { textOf } from './support/tell.ts';

const detail = { hooks: [], sourceServiceRevisionArns: [] };
const own = makeServiceDeployment({ detail });
const forward = { name: 'in-progress', rollingBack: false } as const;
const back = { name: 'in-progress', rollingBack: true } as const;
const failuresOf = (...tasks: readonly Task[]): ReadonlyMap<string, TaskFailure> =>
  new Map(
    tasks.flatMap((task) => {
      const failure = readFailure(task);
      return failure === undefined ? [] : [[task.arn, failure] as const];
    }),
  );
const crashed = failuresOf(...['a', 'b', 'c'].map((id) => makeStoppedTask(id)));

function react(more: Partial<Watch> = {}, status: typeof forward | typeof back = forward) {
  const watch = makeWatch(more);
  return inProgress(watch, [], watch.service ?? makeService(), status, obstacleOf(watch));
}

describe('at a PAUSE hook', () => {
  const paused = (more: object = {}, stage?: string): readonly ServiceDeployment[] => [
    makeServiceDeployment({
      detail: {
        ...detail,
        ...(stage !== undefined && { lifecycleStage: stage }),
        hooks: [{ id: 'hook-1', targetType: 'PAUSE', status: 'AWAITING_ACTION', ...more }],
      },
    }),
  ];
  const command = `aws ecs continue-service-deployment --service-deployment-arn ${own.arn} --hook-id hook-1 --action CONTINUE`;
  const on = (onPause: 'wait' | 'fail' | 'continue') => ({ options: makeOptions({ onPause }) });

  test('fail: paused, where, until when, and how to continue', () => {
    expect(
      react({ ...on('fail'), serviceDeployments: paused({}, 'POST_SCALE_UP') }).verdict,
    ).toEqual({
      name: 'paused',
      reason: `the deployment waits for a decision at post scale up. Continue it with: ${command}`,
    });
    const expiresAt = createdAt + 10 * minute;
    expect(
      react({ ...on('fail'), serviceDeployments: paused({ expiresAt }) }).verdict,
    ).toMatchObject({
      reason: `the deployment waits for a decision; it ends by itself at 2026-11-25T03:11:00Z (ROLLBACK). Continue it with: ${command}`,
    });
    const goesOn = { expiresAt, timeoutAction: 'CONTINUE' };
    expect(react({ ...on('fail'), serviceDeployments: paused(goesOn) }).verdict).toMatchObject({
      reason: expect.stringContaining('(CONTINUE)'),
    });
  });

  test('continue: once for each stage that the hook stands at', () => {
    const first = react({ ...on('continue'), serviceDeployments: paused({}, 'POST_SCALE_UP') });
    expect(first.requests).toEqual([
      { kind: 'continue', serviceDeploymentArn: own.arn, hookId: 'hook-1' },
    ]);
    expect(textOf(first.lines)).toBe(
      'paused at post scale up: continuing hook hook-1, as on-pause says',
    );
    const { continuedHooks } = first.watch;
    const again = (stage: string) =>
      react({ ...on('continue'), continuedHooks, serviceDeployments: paused({}, stage) }).requests;
    expect(again('POST_SCALE_UP')).toEqual([]);
    expect(again('BAKE_TIME')).toHaveLength(1);
  });

  test('wait: says it once', () => {
    const first = react({ ...on('wait'), serviceDeployments: paused({}, 'POST_SCALE_UP') });
    expect(first.lines).toEqual([
      {
        kind: 'notice',
        title: 'Paused',
        text: `The deployment waits for a decision at post scale up. Continue it with: ${command}`,
      },
    ]);
    const { printed } = first.watch;
    expect(
      react({ ...on('wait'), printed, serviceDeployments: paused({}, 'POST_SCALE_UP') }).lines,
    ).toEqual([]);
  });
});

describe('nothing changes', () => {
  const options = makeOptions({ stallTimeoutMs: 30 * second });
  const silentSince = (elapsedMs: number) => ({
    options,
    lastChange: { signature: '', elapsedMs },
  });

  test('for as long as stall-timeout: stalled, with where it stood', () => {
    expect(react(silentSince(0)).verdict).toEqual({
      name: 'stalled',
      reason: 'nothing changed for 30 s (0 of 2 tasks running)',
    });
    expect(react(silentSince(1)).verdict).toBeUndefined();
    expect(react({ ...silentSince(0), options: makeOptions() }).verdict).toBeUndefined();
  });

  test('and what stood in the way: what failed, else what waits', () => {
    const { failFast: _, ...off } = options;
    expect(react({ ...silentSince(0), options: off, failures: crashed }).verdict).toEqual({
      name: 'stalled',
      cause: 'container-exit',
      reason:
        'nothing changed for 30 s (0 of 2 tasks running): 3 tasks failed: container app exited with exit code 1',
    });
    const containers = [{ name: 'app', healthStatus: 'UNHEALTHY' }];
    const timelines = timelinesOf(makeTimeline('t', { containers }));
    expect(react({ ...silentSince(0), timelines }).verdict).toMatchObject({
      cause: 'container-health-check',
      reason: expect.stringContaining(': container app of task t fails its health check'),
    });
  });

  test('is no verdict while a rollback that was asked for is under way', () => {
    const first = { name: 'timed-out', reason: '' } as const;
    expect(react({ ...silentSince(0), rollback: { first, elapsedMs: 0 } }).verdict).toBeUndefined();
  });
});

describe('alike failed tasks', () => {
  const service = makeService({ targetGroups: [{ arn: 'group' }] });

  test('end the wait, and ask for the log of the first', () => {
    const step = react({ failures: crashed });
    expect(step.verdict).toMatchObject({ name: 'failed', cause: 'container-exit' });
    expect(step.requests).toEqual([{ kind: 'show-log', failure: [...crashed.values()][0] }]);
  });

  test('not during a rollback, ECS’s own or one that was asked for', () => {
    const step = react({ failures: crashed }, back);
    expect(step.verdict).toBeUndefined();
    expect(step.requests).toHaveLength(1);
    const first = { name: 'timed-out', reason: '' } as const;
    const asked = { failures: crashed, rollback: { first, elapsedMs: 0 } };
    expect(react(asked).verdict).toBeUndefined();
    expect(react(asked, back)).toMatchObject({ requests: [] });
  });

  const runs = (more: Partial<TaskTimeline> = {}) => ({
    failures: crashed,
    timelines: timelinesOf(
      makeTimeline('failed', {
        failed: true,
        startedAt: createdAt,
        stoppingAt: createdAt + 20 * second,
      }),
      makeTimeline('runs', { health: 'unknown', startedAt: createdAt + 39 * second, ...more }),
    ),
  });
  const gaveUp = (more: Partial<Watch>) => react(more).verdict !== undefined;

  test('not while a task serves, or may: its health is not known, and it has outlived those that failed', () => {
    expect(gaveUp(runs({ health: 'healthy' }))).toBe(false);
    expect(gaveUp(runs())).toBe(false);
    expect(gaveUp(runs({ startedAt: createdAt + 40 * second }))).toBe(true);
    expect(gaveUp(runs({ lastStatus: 'PENDING' }))).toBe(true);
    expect(gaveUp(runs({ health: 'unhealthy' }))).toBe(true);
    expect(gaveUp(runs({ side: 'old', health: 'healthy' }))).toBe(true);
    expect(gaveUp(runs({ failed: true, health: 'healthy' }))).toBe(true);
    expect(gaveUp(runs({ stoppingAt: createdAt, health: 'healthy' }))).toBe(true);
  });

  test('what never started, and what did not fail, is no measure of how long a failing one runs', () => {
    const beside = (measure: Partial<TaskTimeline>) => {
      const { startedAt: _, ...unstarted } = makeTimeline('failed', { failed: true, ...measure });
      const timelines = timelinesOf(
        measure.startedAt === undefined
          ? unstarted
          : { ...unstarted, startedAt: measure.startedAt },
        makeTimeline('runs', { health: 'unknown', startedAt: createdAt + 50 * second }),
      );
      return gaveUp({ failures: crashed, timelines });
    };
    expect(beside({ stoppedAt: createdAt + 20 * second })).toBe(false);
    expect(beside({ startedAt: createdAt })).toBe(false);
    expect(beside({ startedAt: createdAt, stoppedAt: createdAt + 20 * second })).toBe(true);
    const scaledIn = { failed: false, startedAt: createdAt, stoppedAt: createdAt + 20 * second };
    expect(beside({ ...scaledIn, lastStatus: 'STOPPED' })).toBe(false);
  });

  test('where tasks are out of sight, not while ECS counts one that runs', () => {
    const unseen = new Map([['tasks', 'not allowed'] as const]);
    const running = (runningCount: number) => ({
      failures: crashed,
      unseen,
      service: makeService({ deployments: [makeDeployment({ runningCount })] }),
    });
    expect(gaveUp(running(1))).toBe(false);
    expect(gaveUp(running(0))).toBe(true);
    expect(gaveUp({ ...running(1), service: makeService({ deployments: [] }) })).toBe(true);
  });

  test('not on health that was asked for before: the next poll asks again', () => {
    const old = {
      ...runs({ health: 'unhealthy' }),
      service,
      answeredMs: { targets: 29 * second },
    };
    expect(gaveUp(old)).toBe(false);
    expect(gaveUp({ ...old, answeredMs: { targets: 30 * second } })).toBe(true);
    expect(gaveUp({ ...old, answeredMs: {} })).toBe(true);
    expect(gaveUp({ ...old, unseen: new Map([['target health', 'no'] as const]) })).toBe(true);
    expect(gaveUp({ ...old, service: makeService() })).toBe(true);
    // Fewer were seen to fail than ECS counts: targets are not asked for at every poll then.
    const counted = { ...service, deployments: [makeDeployment({ failedTasks: 3 })] };
    const seen = failuresOf(makeStoppedTask('a'));
    expect(gaveUp({ ...old, service: counted, failures: seen })).toBe(true);
    const idle = { ...old, ...runs({ health: 'unhealthy', lastStatus: 'PENDING' }) };
    expect(gaveUp(idle)).toBe(true);
    const outdated = { ...old, ...runs({ health: 'unhealthy', side: 'old' }) };
    expect(gaveUp(outdated)).toBe(true);
  });

  test('where a circuit breaker will end it: warned of once, and followed on', () => {
    const rollout = makeRollout({ circuitBreaker: { enabled: true, rollback: true } });
    const circuitBreaker = { status: 'MONITORING', failureCount: 3, threshold: 10 };
    const guarded = {
      failures: crashed,
      service: makeService({ rollout }),
      serviceDeployments: [makeServiceDeployment({ detail: { ...detail, circuitBreaker } })],
    };
    const step = react(guarded);
    expect(step.verdict).toBeUndefined();
    expect(step.lines).toEqual([
      {
        kind: 'warning',
        title: 'The new revision does not start',
        text: expect.stringMatching(
          /^3 tasks failed: .* The circuit breaker \(3 of 10\) will end the deployment; following it on\.$/,
        ),
      },
    ]);
    expect(react({ ...guarded, printed: step.watch.printed }).lines).toEqual([]);
    const unread = { ...guarded, serviceDeployments: [own] };
    expect(textOf(react(unread).lines)).toContain(' The circuit breaker will end the deployment');
  });
});

describe('a bad verdict while it still runs', () => {
  const failed: BadVerdict = { name: 'failed', cause: 'unknown', reason: 'it failed' };
  const rollBack = { options: makeOptions({ onFailure: 'rollback' }) };

  test('on-failure: rollback: asked for at once, and the log after it', () => {
    const step = reactTo(makeWatch({ ...rollBack, failures: crashed }), [], failed);
    expect(step.verdict).toBeUndefined();
    expect(step.requests.map(({ kind }) => kind)).toEqual(['roll-back', 'show-log']);
    expect(step.lines).toEqual([
      {
        kind: 'warning',
        title: 'Rolling back',
        text: 'failed: it failed; rolling back, as on-failure says',
      },
    ]);
    expect(step.watch.rollback).toEqual({ first: failed, elapsedMs: step.watch.elapsedMs });
  });

  test('on-failure: report: the verdict as it is', () => {
    expect(reactTo(makeWatch(), [], failed).verdict).toEqual(failed);
  });

  test('why it cannot be rolled back is said', () => {
    const why = (more: Partial<Watch>) =>
      withoutRollback(makeWatch({ ...rollBack, ...more }), failed).reason;
    const because = 'it failed; it could not be rolled back: ';
    expect(why({})).toBe(`${because}ECS has already ended it`);
    const none = { serviceDeployments: [] };
    expect(why(none)).toBe(`${because}its service deployment is out of sight`);
    const unseen = new Map([['service deployments', 'not allowed'] as const]);
    expect(why({ ...none, unseen })).toBe(
      `${because}its service deployment is out of sight (not allowed)`,
    );
    expect(why({ ...none, service: makeService({ controller: 'EXTERNAL' }) })).toBe(
      `${because}EXTERNAL controls the deployment, not ECS`,
    );
    const { subject: _, ...open } = makeWatch(rollBack);
    expect(withoutRollback(open, failed).reason).toBe('it failed');
    const { service: __, ...unseenService } = makeWatch({ ...rollBack, ...none });
    expect(withoutRollback(unseenService, failed).reason).toBe(
      `${because}its service deployment is out of sight`,
    );
  });

  test('what can be stopped is pending or in progress', () => {
    const arn = (status: string) =>
      stoppableArn(makeWatch({ serviceDeployments: [{ ...own, status }] }));
    expect(arn('PENDING')).toBe(own.arn);
    expect(arn('IN_PROGRESS')).toBe(own.arn);
    expect(arn('STOP_REQUESTED')).toBeUndefined();
    expect(stoppableArn(makeWatch({ serviceDeployments: [] }))).toBeUndefined();
  });

  test('a log is asked for once for each way of failing, and not after a good end', () => {
    const watch = makeWatch({ failures: crashed });
    const obstacle = obstacleOf(watch);
    expect(logRequests(watch, failed, obstacle)).toHaveLength(1);
    expect(logRequests(watch, { name: 'stable' }, obstacle)).toEqual([]);
    expect(logRequests(watch, failed, undefined)).toEqual([]);
    const fingerprint = [...crashed.values()][0]?.fingerprint ?? '';
    expect(logRequests({ ...watch, logsRead: new Set([fingerprint]) }, failed, obstacle)).toEqual(
      [],
    );
  });
});
