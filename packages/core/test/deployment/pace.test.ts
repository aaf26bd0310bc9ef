/** How soon a deployment is looked at again: by the calls that are left, and by when it may end. */
import { describe, expect, test } from '@jest/globals';
import { endExpectedInMs, isNearlyGivenUp } from '../../src/deployment/expected-end.ts';
import { readFailure } from '../../src/deployment/failure.ts';
import { callsLeft, nextPollInMs, paceOf, type Pace } from '../../src/deployment/pace.ts';
import type { ServiceDeployment } from '../../src/deployment/service.ts';
import type { TaskTimeline } from '../../src/deployment/timeline.ts';
import type { Watch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
  makeOldDeployment,
  makeOptions,
  makeRollout,
  makeService,
  makeServiceDeployment,
  makeStoppedTask,
  minute,
  second,
} from './support/make.ts';
import { makeTimeline, makeWatch, timelinesOf } from './support/make-watch.ts';

describe('the pace that the calls so far allow', () => {
  const usual: Pace = { gapFactor: 1, pollMs: 8000, mayPollClosely: true };

  test('16 calls at the start and 10 a minute are usual; more is frugal', () => {
    expect(paceOf(16, 1, 0, undefined)).toEqual({ ...usual, mayPollClosely: false });
    expect(paceOf(15, 1, 0, undefined)).toEqual(usual);
    expect(paceOf(26, 1, minute, undefined)).toEqual(usual);
    expect(paceOf(27, 1, minute, undefined)).toEqual({
      gapFactor: 3,
      pollMs: 10_000,
      mayPollClosely: true,
    });
  });

  test('closely as long as the budget lasts, and in a long wait less than that', () => {
    const closely = (calls: number, minutes: number) =>
      paceOf(calls, 1, minutes * minute, undefined).mayPollClosely;
    // 16 + 20 a minute, or 40 + 12 a minute, whichever is less.
    expect([closely(35, 1), closely(36, 1)]).toEqual([true, false]);
    expect([closely(159, 10), closely(160, 10)]).toEqual([true, false]);
  });

  test('each further service is allowed a fifth of the first', () => {
    expect(paceOf(28, 5, 0, undefined).pollMs).toBe(8000);
    expect(paceOf(29, 5, 0, undefined).pollMs).toBe(10_000);
    expect(callsLeft(0, 1, minute)).toBe(36);
    expect(callsLeft(50, 1, minute)).toBe(-14);
    expect(callsLeft(0, 6, minute)).toBe(72);
    expect(callsLeft(0, 1, 59_999)).toBe(35);
  });

  test('a poll-interval of the user’s own sets it by itself', () => {
    expect(paceOf(1000, 1, 0, 4000)).toEqual({
      gapFactor: 0.5,
      pollMs: 4000,
      mayPollClosely: false,
    });
  });
});

const breaker = (failureCount: number | undefined, threshold: number | undefined = 3) => ({
  detail: {
    hooks: [],
    sourceServiceRevisionArns: [],
    circuitBreaker: {
      status: 'MONITORING',
      ...(failureCount !== undefined && { failureCount }),
      ...(threshold !== undefined && { threshold }),
    },
  },
});
const guarded = { rollout: makeRollout({ circuitBreaker: { enabled: true, rollback: true } }) };
const failuresOf = (count: number) =>
  new Map(
    Array.from({ length: count }, (_, index) => makeStoppedTask(`f${index}`)).flatMap((task) => {
      const failure = readFailure(task);
      return failure === undefined ? [] : [[task.arn, failure] as const];
    }),
  );
const at = createdAt + 10 * minute;

interface Scene {
  readonly own?: Partial<ServiceDeployment>;
  readonly failures?: number;
  readonly tasks?: readonly TaskTimeline[];
  readonly running?: number;
  readonly pending?: number;
  readonly watch?: Partial<Watch>;
  readonly service?: Parameters<typeof makeService>[0];
}

function scene({ own, failures = 0, tasks = [], running = 0, pending = 0, ...more }: Scene): Watch {
  return makeWatch({
    at,
    service: makeService({
      deployments: [
        makeDeployment({ runningCount: running, pendingCount: pending }),
        makeOldDeployment(),
      ],
      ...more.service,
    }),
    failures: failuresOf(failures),
    timelines: timelinesOf(...tasks),
    ...(own !== undefined && { serviceDeployments: [makeServiceDeployment(own)] }),
    ...more.watch,
  });
}

describe('how many failures more end it', () => {
  const near = (more: Scene) => isNearlyGivenUp(scene(more));

  test('with fail-fast: so many as it counts more than have failed', () => {
    const options = makeOptions({ failFast: 4 });
    expect(near({ failures: 2, watch: { options } })).toBe(true);
    expect(near({ failures: 1, watch: { options } })).toBe(false);
    expect(near({ failures: 0 })).toBe(false);
    const { failFast: _, ...off } = makeOptions();
    expect(near({ failures: 9, watch: { options: off } })).toBe(false);
  });

  test('with a circuit breaker: what is left of its threshold', () => {
    const left = (failureCount: number | undefined, threshold = 5) =>
      near({ failures: 1, own: breaker(failureCount, threshold), service: guarded });
    expect(left(3)).toBe(true);
    expect(left(2)).toBe(false);
    expect(left(0, 1)).toBe(false);
    expect(left(undefined, 1)).toBe(false);
    const unknown = { detail: { hooks: [], sourceServiceRevisionArns: [] } };
    expect(near({ failures: 1, own: unknown, service: guarded })).toBe(false);
  });

  test('failures that came after the breaker was last described count too', () => {
    const describedAgoMs = 20 * second;
    const failed = (agoMs: number) =>
      makeTimeline(`f${agoMs}`, { failed: true, stoppedAt: at - agoMs });
    const more = (tasks: readonly TaskTimeline[]) =>
      near({
        failures: 1,
        own: breaker(2, 5),
        service: guarded,
        tasks,
        watch: { elapsedMs: 30 * second, answeredMs: { described: 30 * second - describedAgoMs } },
      });
    expect(more([failed(describedAgoMs - 1)])).toBe(true);
    expect(more([failed(describedAgoMs)])).toBe(false);
    expect(more([{ ...failed(1), side: 'old' }])).toBe(false);
    expect(more([{ ...failed(1), failed: false }])).toBe(false);
  });

  test('nothing is given up on during a rollback', () => {
    const rollingBack = { ...breaker(3), status: 'ROLLBACK_IN_PROGRESS' };
    expect(near({ failures: 2, own: breaker(2), service: guarded })).toBe(true);
    expect(near({ failures: 2, own: rollingBack, service: guarded })).toBe(false);
    const deployments = [
      makeDeployment({ id: 'ecs-svc/3' }),
      makeDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' }),
    ];
    expect(near({ failures: 2, own: breaker(2), service: { ...guarded, deployments } })).toBe(
      false,
    );
  });
});

describe('when the last failure may come', () => {
  const livedMs = 30 * second;
  const failed = makeTimeline('failed', {
    failed: true,
    createdAt: at - 2 * minute,
    stoppedAt: at - 2 * minute + livedMs,
  });
  const unproven = (id: string, ageMs: number) => makeTimeline(id, { createdAt: at - ageMs });
  /** One failure more ends it. */
  const endsIn = (tasks: readonly TaskTimeline[], more: Scene = {}) =>
    endExpectedInMs(
      scene({ failures: 1, own: breaker(2), service: guarded, tasks, running: 1, ...more }),
    );

  test('a task lives about as long as those that failed did: from 60 % of it less 3 s on', () => {
    expect(endsIn([failed, unproven('a', 0)])).toBe(15 * second);
    expect(endsIn([failed, unproven('a', 10 * second)])).toBe(5 * second);
    expect(endsIn([failed, unproven('a', 20 * second)])).toBe(0);
    expect(endsIn([failed, unproven('a', 0), unproven('b', 10 * second)])).toBe(5 * second);
  });

  test('of those that failed the shortest and the longest life count', () => {
    const long = { ...failed, taskId: 'long', stoppedAt: at - 2 * minute + 2 * livedMs };
    expect(endsIn([failed, long, unproven('a', 0)])).toBe(15 * second);
    expect(endsIn([failed, long, unproven('a', 95 * second)])).toBe(0);
    expect(endsIn([failed, long, unproven('a', 95 * second + 1)])).toBeUndefined();
  });

  test('one that has outlived them by half may well stay', () => {
    expect(endsIn([failed, unproven('a', 50 * second)])).toBe(0);
    expect(endsIn([failed, unproven('a', 50 * second + 1)])).toBeUndefined();
    const { createdAt: _, ...unstamped } = unproven('a', 0);
    expect(endsIn([failed, unstamped])).toBeUndefined();
  });

  test('at any moment, where the tasks that start are not described yet', () => {
    expect(endsIn([failed])).toBe(0);
    expect(endsIn([failed], { running: 2 })).toBeUndefined();
    const { createdAt: _, ...unstamped } = failed;
    expect(endsIn([unstamped, unproven('a', 0)])).toBe(0);
  });

  test('healthy, stopped and old tasks do not fail any more', () => {
    const others = [
      { ...unproven('healthy', 0), health: 'healthy' as const },
      { ...unproven('stopped', 0), stoppedAt: at },
      { ...unproven('old', 0), side: 'old' as const },
    ];
    expect(endsIn([failed, ...others], { running: 2 })).toBeUndefined();
  });

  test('not where more failures are needed than tasks have yet to prove themselves', () => {
    const two = breaker(1);
    expect(endsIn([failed, unproven('a', 0)], { own: two, running: 1 })).toBeUndefined();
    expect(endsIn([failed, unproven('a', 0), unproven('b', 0)], { own: two })).toBe(15 * second);
    // It has happened already.
    expect(endsIn([failed, unproven('a', 0)], { own: breaker(3) })).toBeUndefined();
  });
});

describe('when it may be complete', () => {
  const completeIn = (more: Scene) => endExpectedInMs(scene(more));
  const stopping = (agoMs: number) =>
    makeTimeline(`old${agoMs}`, { side: 'old', stoppingAt: at - agoMs });
  const delays = {
    deregistrationDelaysMs: new Map([
      ['g', 30 * second],
      ['h', 300 * second],
    ]),
  };

  test('once its old tasks are gone, after the longest deregistration delay', () => {
    const tasks = [stopping(10 * second), stopping(20 * second)];
    expect(completeIn({ tasks, running: 2, watch: delays })).toBe(290 * second);
    expect(completeIn({ tasks, running: 2 })).toBe(-10 * second);
  });

  test('not before all of its own tasks run, nor before an old one is told to stop', () => {
    const tasks = [stopping(10 * second)];
    expect(completeIn({ tasks, running: 1 })).toBeUndefined();
    expect(completeIn({ tasks, running: 2, pending: 1 })).toBeUndefined();
    expect(completeIn({ running: 2 })).toBeUndefined();
    const gone = [{ ...stopping(10 * second), stoppedAt: at }];
    expect(completeIn({ tasks: gone, running: 2 })).toBeUndefined();
    const own = [makeTimeline('a', { stoppingAt: at, health: 'healthy' })];
    expect(completeIn({ tasks: own, running: 2 })).toBeUndefined();
  });

  test('not while a new task has yet to become healthy', () => {
    const tasks = [stopping(10 * second), makeTimeline('a')];
    expect(completeIn({ tasks, running: 2 })).toBeUndefined();
    for (const end of [{ stoppedAt: at }, { stoppingAt: at }, { side: 'old' as const }]) {
      const over = [stopping(10 * second), makeTimeline('a', end)];
      expect(completeIn({ tasks: over, running: 2 })).toBe(-10 * second);
    }
  });

  test('once it has settled: after its bake, and a rollback without one', () => {
    const rollout = makeRollout({ bakeTimeMs: 5 * minute });
    const watch = { settledAt: at - minute };
    expect(completeIn({ watch, service: { rollout } })).toBe(4 * minute);
    expect(
      completeIn({ watch, service: { rollout }, own: { status: 'ROLLBACK_IN_PROGRESS' } }),
    ).toBe(-minute);
  });

  test('the sooner of both ends counts, and without a service or a PRIMARY there is none', () => {
    const failed = makeTimeline('failed', {
      failed: true,
      createdAt: at - 2 * minute,
      stoppedAt: at - minute,
      health: 'unknown',
    });
    const tasks = [failed, makeTimeline('a', { createdAt: at, health: 'unknown' })];
    const both: Scene = { failures: 1, own: breaker(2), tasks, watch: { settledAt: at - minute } };
    const rollout = { ...guarded.rollout, bakeTimeMs: 2 * minute };
    expect(completeIn({ ...both, service: { rollout } })).toBe(33 * second);
    const { service: _, ...unseen } = makeWatch();
    expect(endExpectedInMs(unseen)).toBeUndefined();
    expect(completeIn({ service: { deployments: [] }, watch: { settledAt: at } })).toBeUndefined();
  });
});

describe('until the next poll', () => {
  const usual: Pace = { gapFactor: 1, pollMs: 8000, mayPollClosely: true };
  /** It may be complete in so long. */
  const due = (inMs: number, pace = usual) =>
    nextPollInMs(
      scene({ watch: { settledAt: at - minute }, service: { rollout: bakes(inMs + minute) } }),
      pace,
    );
  const bakes = (bakeTimeMs: number) => makeRollout({ bakeTimeMs });

  test('three seconds while the deployment is chosen, or answers do not fit together', () => {
    expect(nextPollInMs(makeWatch({ seenInProgress: false }), usual)).toBe(3000);
    expect(nextPollInMs(makeWatch({ unsettledSinceMs: 0 }), usual)).toBe(3000);
    expect(nextPollInMs(makeWatch({ unsettledSinceMs: 0 }), { ...usual, pollMs: 1000 })).toBe(1000);
  });

  test('as the pace says where nothing tells the end', () => {
    expect(nextPollInMs(makeWatch(), usual)).toBe(8000);
    expect(due(1000, { ...usual, mayPollClosely: false })).toBe(8000);
  });

  test('ten seconds while a delay or a bake runs off, and closely when it is over', () => {
    expect(due(minute)).toBe(10_000);
    expect(due(10_001)).toBe(10_000);
    expect(due(10_000)).toBe(8000);
    expect(due(5000)).toBe(5000);
    expect(due(500)).toBe(2000);
    expect(due(0)).toBe(2000);
  });

  test('the longer the end is overdue, the less closely, up to the usual', () => {
    const overdue = (ms: number) => nextPollInMs(scene({ watch: { settledAt: at - ms } }), usual);
    expect(overdue(40 * second)).toBe(2000);
    expect(overdue(minute)).toBe(3000);
    expect(overdue(10 * minute)).toBe(8000);
  });

  test('four seconds where one or two failures more end it', () => {
    const failing = (pace: Pace, more: Scene = {}) =>
      nextPollInMs(
        scene({ failures: 1, own: breaker(1), service: guarded, running: 2, ...more }),
        pace,
      );
    expect(failing(usual)).toBe(4000);
    expect(failing({ ...usual, pollMs: 1000 })).toBe(1000);
    expect(failing({ ...usual, mayPollClosely: false })).toBe(8000);
    const rollout = { ...guarded.rollout, bakeTimeMs: 10 * minute };
    const far = { watch: { settledAt: at }, service: { rollout } };
    expect(failing(usual, far)).toBe(4000);
  });
});
