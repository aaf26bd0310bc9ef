/** How soon a deployment is looked at again: by the calls that are left, and by when it may end. */
import { describe, expect, test } from '@jest/globals';
import { looksAhead } from '../../src/deployment/expected-end.ts';
import { readFailure } from '../../src/deployment/failure.ts';
import {
  callsLeft,
  countCalls,
  nextPollInMs,
  paceOf,
  type CallCounts,
  type Pace,
} from '../../src/deployment/pace.ts';
import type { ServiceDeployment } from '../../src/deployment/service.ts';
import type { TaskTimeline } from '../../src/deployment/timeline.ts';
import type { Watch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
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

const usual: Pace = { gapFactor: 1, pollMs: 7000, closelyInMs: 0 };

describe('the pace that the calls so far allow', () => {
  const after = (calls: number, elapsedMs = 0): CallCounts => [{ elapsedMs, calls }];

  test('16 calls at the start and 12 a minute are usual; more is frugal', () => {
    expect(paceOf(after(16), 1, undefined)).toEqual({ ...usual, closelyInMs: undefined });
    expect(paceOf(after(15), 1, undefined)).toEqual(usual);
    expect(paceOf(after(28, minute), 1, undefined)).toEqual(usual);
    expect(paceOf(after(29, minute), 1, undefined)).toEqual({
      ...usual,
      gapFactor: 3,
    });
  });

  test('the longer the wait, the slower: a thirtieth of it, and 45 seconds at most', () => {
    const paceAfter = (minutes: number) => paceOf(after(0, minutes * minute), 1, undefined);
    expect(paceAfter(3.5)).toEqual(usual);
    expect(paceAfter(7)).toEqual({ gapFactor: 2, pollMs: 14_000, closelyInMs: 0 });
    expect(paceAfter(15).pollMs).toBe(30_000);
    expect(paceAfter(40).pollMs).toBe(45_000);
    // What is frugal already is not stretched twice.
    expect(paceOf(after(500, 7 * minute), 1, undefined).gapFactor).toBe(3);
  });

  test('closely as long as the budget lasts, and in a long wait less than that', () => {
    const closely = (calls: number, minutes: number) =>
      paceOf(after(calls, minutes * minute), 1, undefined).closelyInMs;
    // 16 + 20 a minute, or 40 + 12 a minute, whichever is less.
    expect([closely(35, 1), closely(36, 1)]).toEqual([0, undefined]);
    expect([closely(159, 10), closely(160, 10)]).toEqual([0, undefined]);
  });

  test('no minute has more than 23 calls but for those of the end', () => {
    const counts = [
      { elapsedMs: 0, calls: 1 },
      { elapsedMs: 10 * second, calls: 10 },
      { elapsedMs: 30 * second, calls: 23 },
    ];
    const closelyAt = (elapsedMs: number, calls: number, services = 1) =>
      paceOf(countCalls(counts, elapsedMs, calls), services, undefined).closelyInMs;
    // With what was asked before the 10th second, it was one call too many.
    expect(closelyAt(59 * second, 33)).toBe(11 * second);
    expect(closelyAt(59 * second, 23)).toBe(0);
    // With five services more a minute has room for twice as many.
    expect(closelyAt(59 * second, 33, 6)).toBe(0);
  });

  test('calls are counted over the last minute', () => {
    const counts = [0, 10, 20].map((at) => ({ elapsedMs: at * second, calls: at }));
    const now = { elapsedMs: 75 * second, calls: 99 };
    expect(countCalls(counts, now.elapsedMs, now.calls)).toEqual([...counts.slice(1), now]);
    expect(countCalls([], 0, 3)).toEqual([{ elapsedMs: 0, calls: 3 }]);
    // What was counted a minute ago is where the last minute began.
    expect(countCalls(counts, 70 * second, 99)[0]).toEqual(counts[1]);
    expect(paceOf([], 1, undefined)).toEqual(usual);
  });

  test('each further service is allowed a fifth of the first', () => {
    expect(paceOf(after(28), 5, undefined).gapFactor).toBe(1);
    expect(paceOf(after(29), 5, undefined).gapFactor).toBe(3);
    expect(callsLeft(0, 1, minute)).toBe(36);
    expect(callsLeft(50, 1, minute)).toBe(-14);
    expect(callsLeft(0, 6, minute)).toBe(72);
    expect(callsLeft(0, 1, 59_999)).toBe(35);
  });

  test('a poll-interval of the user’s own sets it by itself', () => {
    expect(paceOf(after(1000), 1, 3500)).toEqual({
      gapFactor: 0.5,
      pollMs: 3500,
      closelyInMs: undefined,
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
  const near = (more: Scene) => looksAhead(scene(more)).length > 0;

  test('with fail-fast: so many as it counts more than have failed', () => {
    const options = makeOptions({ failFast: 4 });
    expect(near({ failures: 2, watch: { options } })).toBe(true);
    expect(near({ failures: 1, watch: { options } })).toBe(false);
    expect(near({ failures: 0 })).toBe(false);
    const { failFast: _, ...off } = makeOptions();
    expect(near({ failures: 9, watch: { options: off } })).toBe(false);
    const healthy = [makeTimeline('a', { health: 'healthy' })];
    expect(near({ failures: 2, watch: { options }, tasks: healthy })).toBe(false);
    // Neither an old one, nor one that fails, nor one that is not healthy yet serves.
    for (const change of [{ side: 'old' }, { failed: true }, { health: 'unhealthy' }] as const) {
      const tasks = [makeTimeline('a', { health: 'healthy', ...change })];
      expect(near({ failures: 2, watch: { options }, tasks })).toBe(true);
    }
    const two = makeOptions({ failFast: 2 });
    expect(near({ failures: 0, watch: { options: two } })).toBe(false);
    expect(near({ failures: 1, watch: { options: two } })).toBe(true);
  });

  test('with a circuit breaker: what is left of its threshold', () => {
    const left = (failureCount: number | undefined, threshold = 5) =>
      near({ own: breaker(failureCount, threshold), service: guarded });
    expect(left(3)).toBe(true);
    expect(left(2)).toBe(false);
    expect(left(0, 1)).toBe(false);
    expect(left(undefined, 1)).toBe(false);
    const unknown = { detail: { hooks: [], sourceServiceRevisionArns: [] } };
    expect(near({ own: unknown, service: guarded })).toBe(false);
    expect(near({ own: {}, service: guarded })).toBe(false);
    expect(near({ watch: { serviceDeployments: [] }, service: guarded })).toBe(false);
    const { circuitBreaker, ...rest } = breaker(2).detail;
    const { threshold: _, ...limitless } = circuitBreaker;
    const own = { detail: { ...rest, circuitBreaker: limitless } };
    expect(near({ own, service: guarded })).toBe(false);
    // The rollback’s PRIMARY is not listed: nothing is known of what starts.
    const deployments = [makeOldDeployment()];
    expect(near({ own: breaker(2), service: { ...guarded, deployments } })).toBe(false);
  });

  test('as many tasks as it takes have yet to prove themselves', () => {
    const tasks = ['a', 'b', 'c'].map((id) => makeTimeline(id, { createdAt: at }));
    const left = (count: number) => near({ own: breaker(5 - count, 5), service: guarded, tasks });
    expect(left(3)).toBe(true);
    expect(left(4)).toBe(false);
  });

  test('failures that came after the breaker was last described count too', () => {
    const since = (failedWhenDescribed: number | undefined) =>
      near({
        own: breaker(2, 5),
        service: {
          ...guarded,
          deployments: [makeDeployment({ failedTasks: 4 }), makeOldDeployment()],
        },
        watch: failedWhenDescribed === undefined ? {} : { failedWhenDescribed },
      });
    expect(since(3)).toBe(true);
    expect(since(4)).toBe(false);
    // ECS began its own count anew.
    expect(since(5)).toBe(false);
    expect(since(undefined)).toBe(false);
  });

  test('nothing is given up on during a rollback', () => {
    const rollingBack = { ...breaker(3), status: 'ROLLBACK_IN_PROGRESS' };
    expect(near({ own: breaker(2), service: guarded })).toBe(true);
    expect(near({ own: rollingBack, service: guarded })).toBe(false);
    const deployments = [
      makeDeployment({ id: 'ecs-svc/3' }),
      makeDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' }),
    ];
    expect(near({ own: breaker(2), service: { ...guarded, deployments } })).toBe(false);
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
  const lookAt = (tasks: readonly TaskTimeline[], more: Scene = {}) =>
    looksAhead(scene({ own: breaker(2), service: guarded, tasks, running: 1, ...more }))[0];
  const endsIn = (...given: Parameters<typeof lookAt>) => lookAt(...given)?.inMs;

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
    const { stoppedAt: __, ...unended } = { ...failed, taskId: 'unended' };
    expect(endsIn([failed, unended, unproven('a', 0)])).toBe(15 * second);
  });

  test('healthy, stopped and old tasks do not fail any more', () => {
    const others = [
      { ...unproven('healthy', 0), health: 'healthy' as const },
      { ...unproven('stopped', 0), stoppedAt: at },
      { ...unproven('old', 0), side: 'old' as const },
    ];
    expect(endsIn([failed, ...others], { running: 2 })).toBeUndefined();
  });

  test('where several failures more end it, with the last of them', () => {
    const three = [unproven('a', 0), unproven('b', 5 * second), unproven('c', 10 * second)];
    const service = {
      ...guarded,
      deployments: [makeDeployment({ desiredCount: 9 }), makeOldDeployment()],
    };
    const endsWith = (failureCount: number) =>
      endsIn([failed, ...three], { own: breaker(failureCount, 5), service });
    expect([endsWith(4), endsWith(3), endsWith(2)]).toEqual([5, 10, 15].map((s) => s * second));
    expect(
      endsIn([failed, ...three, unproven('old', minute)], { own: breaker(1, 5), service }),
    ).toBe(undefined);
  });

  test('not where more failures are needed than tasks have yet to prove themselves', () => {
    const two = breaker(1);
    expect(endsIn([failed, unproven('a', 0)], { own: two, running: 1 })).toBeUndefined();
    expect(endsIn([failed, unproven('a', 0), unproven('b', 0)], { own: two })).toBe(15 * second);
  });

  test('once it has happened, for the twelve seconds in which the breaker acts', () => {
    const last = (agoMs: number) => [{ ...failed, stoppedAt: at - agoMs }];
    expect(lookAt(last(12 * second), { own: breaker(3) })).toEqual({ inMs: 0, everyMs: 2000 });
    expect(lookAt(last(12 * second + 1), { own: breaker(3) })).toBeUndefined();
    const { stoppedAt: _, ...stopping } = { ...failed, stoppingAt: at };
    expect(lookAt([stopping], { own: breaker(4) })).toEqual({ inMs: 0, everyMs: 2000 });
    // Counted by ECS, and not described yet.
    expect(lookAt([], { own: breaker(3) })).toEqual({ inMs: 0, everyMs: 2000 });
  });

  test('every three seconds, less closely where tasks live long, or nothing tells how long', () => {
    expect(lookAt([failed, unproven('a', 0)])?.everyMs).toBe(3000);
    const long = { ...failed, stoppedAt: at - 2 * minute + 100 * second };
    expect(lookAt([long, unproven('a', 0)])?.everyMs).toBe(5000);
    expect(lookAt([failed])?.everyMs).toBe(4000);
    // From the moment on in which it began to stop.
    const stopping = { ...long, stoppingAt: at - 2 * minute + 40 * second };
    expect(lookAt([stopping, unproven('a', 0)])?.everyMs).toBe(3000);
  });
});

describe('when it may be complete', () => {
  const lookAt = (more: Scene) => looksAhead(scene(more))[0];
  const stopped = (agoMs: number, tasks = 'running tasks') =>
    makeEvent(`has stopped 2 ${tasks}: (task a) (task b).`, at - agoMs);
  /** Its old tasks were told to stop, and none runs any more. */
  const draining = (agoMs: number, watch: Partial<Watch> = {}): Scene => ({
    service: {
      deployments: [makeDeployment({ runningCount: 2 }), makeOldDeployment({ runningCount: 0 })],
    },
    watch: { events: [stopped(agoMs + minute), stopped(agoMs)], ...watch },
  });
  const delays = {
    deregistrationDelaysMs: new Map([
      ['g', 30 * second],
      ['h', 300 * second],
    ]),
  };

  test('once its old tasks are gone: four seconds after the longest deregistration delay', () => {
    expect(lookAt(draining(10 * second, delays))).toEqual({ inMs: 294 * second, everyMs: 4000 });
    expect(lookAt(draining(10 * second))?.inMs).toBe(-6 * second);
    expect(lookAt(draining(24 * second))?.inMs).toBe(-20 * second);
    expect(lookAt(draining(24 * second + 1))).toBeUndefined();
    const pending = { events: [stopped(0, 'pending tasks')], ...delays };
    expect(lookAt(draining(0, pending))?.inMs).toBe(4 * second);
    const since = makeEvent('has started 1 tasks: (task c).', at - second);
    const events = [stopped(10 * second), since];
    expect(lookAt(draining(0, { events, ...delays }))?.inMs).toBe(294 * second);
  });

  test('more closely where a traffic shift ends with it', () => {
    const shifted = draining(10 * second);
    const rollout = makeRollout({ strategy: 'BLUE_GREEN' });
    expect(lookAt({ ...shifted, service: { ...shifted.service, rollout } })?.everyMs).toBe(2000);
  });

  test('not before all of its own tasks run, nor before the last old one is told to stop', () => {
    const own = (more: object, old = {}) => ({
      service: {
        deployments: [
          makeDeployment({ runningCount: 2, ...more }),
          makeOldDeployment({ runningCount: 0, ...old }),
        ],
      },
    });
    const before = draining(10 * second);
    expect(lookAt({ ...before, ...own({ runningCount: 1 }) })).toBeUndefined();
    expect(lookAt({ ...before, ...own({ pendingCount: 1 }) })).toBeUndefined();
    expect(lookAt({ ...before, ...own({}, { runningCount: 1 }) })).toBeUndefined();
    expect(lookAt({ ...before, ...own({}, { pendingCount: 1 }) })).toBeUndefined();
    expect(lookAt(draining(0, { events: [] }))).toBeUndefined();
  });

  test('not while a new task has yet to become healthy', () => {
    const before = draining(10 * second);
    expect(lookAt({ ...before, tasks: [makeTimeline('a')] })).toBeUndefined();
    for (const end of [{ stoppedAt: at }, { stoppingAt: at }, { side: 'old' as const }]) {
      const over = lookAt({ ...before, tasks: [makeTimeline('a', end)] });
      expect(over?.inMs).toBe(-6 * second);
    }
  });

  test('a task more than is wanted may be unhealthy: it is on its way out', () => {
    const before = draining(10 * second);
    const tasks = (...unhealthy: readonly boolean[]) =>
      unhealthy.map((is, index) =>
        makeTimeline(`t${index}`, { health: is ? 'unhealthy' : 'healthy' }),
      );
    expect(lookAt({ ...before, tasks: tasks(true, false, false) })?.inMs).toBe(-6 * second);
    expect(lookAt({ ...before, tasks: tasks(true, true, false) })).toBeUndefined();
    expect(lookAt({ ...before, tasks: tasks(true, false) })).toBeUndefined();
  });

  test('once nothing is left to do: after its bake, and a rollback without one', () => {
    const rollout = makeRollout({ bakeTimeMs: 5 * minute });
    const watch = { settledAt: at - minute };
    expect(lookAt({ watch, service: { rollout } })?.inMs).toBe(4 * minute);
    const own = { status: 'ROLLBACK_IN_PROGRESS' };
    expect(lookAt({ watch, service: { rollout }, own })?.inMs).toBe(-minute);
  });

  test('the last task to be seen healthy counts, and in a rollback the last to be gone', () => {
    const watch = { settledAt: at - minute };
    const proven = makeTimeline('a', { health: 'healthy', healthyAt: at - 10 * second });
    expect(lookAt({ watch, tasks: [proven] })?.inMs).toBe(-10 * second);
    expect(lookAt({ watch, tasks: [{ ...proven, side: 'old' }] })?.inMs).toBe(-minute);
    expect(lookAt({ watch, tasks: [{ ...proven, stoppedAt: at }] })?.inMs).toBe(-minute);
    const gone = draining(10 * second, watch);
    expect(lookAt({ ...gone, own: { status: 'ROLLBACK_IN_PROGRESS' } })?.inMs).toBe(-6 * second);
    expect(lookAt(gone)?.inMs).toBe(-minute);
  });

  test('the more of a minute is over, the more closely; then less, for something else is awaited', () => {
    const everyMs = (agoMs: number, rollout = makeRollout()) =>
      lookAt({ watch: { settledAt: at - agoMs }, service: { rollout } })?.everyMs;
    expect(everyMs(0)).toBe(4200);
    expect(everyMs(minute * (1 - 0.75 ** 2))).toBeCloseTo(3150);
    expect(everyMs(47 * second)).toBe(2000);
    expect(everyMs(minute)).toBe(2000);
    expect(everyMs(2 * minute)).toBe(4200);
    expect(everyMs(5 * minute)).toBe(16_800);
    const shifted = makeRollout({ strategy: 'CANARY' });
    expect(everyMs(9999, shifted)).toBe(2000);
    expect(everyMs(10_000, shifted)).toBeGreaterThan(3000);
  });

  test('both ends are looked out for, and without a service or a PRIMARY none', () => {
    const failed = makeTimeline('failed', {
      failed: true,
      createdAt: at - 2 * minute,
      stoppedAt: at - minute,
      health: 'unknown',
    });
    const tasks = [failed, makeTimeline('a', { createdAt: at, health: 'unknown' })];
    const rollout = { ...guarded.rollout, bakeTimeMs: 2 * minute };
    const both: Scene = { own: breaker(2), tasks, watch: { settledAt: at - minute } };
    expect(looksAhead(scene({ ...both, service: { rollout } })).map(({ inMs }) => inMs)).toEqual([
      33 * second,
      minute,
    ]);
    const { service: _, ...unseen } = makeWatch();
    expect(looksAhead(unseen)).toEqual([]);
    expect(lookAt({ service: { deployments: [] }, watch: { settledAt: at } })).toBeUndefined();
  });
});

describe('until the next poll', () => {
  /** Nothing will be left to do in so long. */
  const due = (inMs: number, pace = usual) =>
    nextPollInMs(
      scene({
        watch: { settledAt: at - minute },
        service: { rollout: makeRollout({ bakeTimeMs: inMs + minute }) },
      }),
      pace,
    );

  test('three seconds while the deployment is chosen, two where answers do not fit together', () => {
    expect(nextPollInMs(makeWatch({ seenInProgress: false }), usual)).toBe(3000);
    expect(nextPollInMs(makeWatch({ unsettledSinceMs: 0 }), usual)).toBe(2000);
    expect(nextPollInMs(makeWatch({ unsettledSinceMs: 0 }), { ...usual, pollMs: 1000 })).toBe(1000);
  });

  test('as the pace says where nothing tells the end', () => {
    expect(nextPollInMs(makeWatch(), usual)).toBe(7000);
    expect(due(1000, { ...usual, closelyInMs: undefined })).toBe(7000);
  });

  test('where the end is expected later, slower than usual until then', () => {
    expect(due(minute)).toBe(20_000);
    expect(due(7001)).toBe(7001);
    expect(due(minute, { ...usual, pollMs: 25_000 })).toBe(25_000);
    expect(due(minute, { ...usual, closelyInMs: 6000 })).toBe(20_000);
  });

  test('where the end is expected, and then as closely as it is worth', () => {
    expect(due(5000)).toBe(5000);
    expect(due(500)).toBe(2000);
    expect(due(0)).toBe(4200);
    expect(due(-50 * second)).toBe(2000);
    expect(due(-10 * minute)).toBe(7000);
  });

  test('every twelve seconds where a stage may end the wait or ask for an answer', () => {
    const long = { ...usual, pollMs: 30_000 };
    const pauses = [{ stages: ['POST_SCALE_UP'], atMostMs: minute }];
    const dueOf = (rollout: Parameters<typeof makeRollout>[0], until?: 'stable' | 'SCALE_UP') => {
      const options = makeOptions(until === undefined ? {} : { until });
      const service = { rollout: makeRollout({ strategy: 'BLUE_GREEN', ...rollout }) };
      return nextPollInMs(scene({ service, watch: { options } }), long);
    };
    expect(dueOf({ pauses })).toBe(12_000);
    expect(dueOf({}, 'SCALE_UP')).toBe(12_000);
    expect([dueOf({}), dueOf({}, 'stable')]).toEqual([30_000, 30_000]);
  });

  test('not before the minute has room, and never later than usual', () => {
    expect(due(0, { ...usual, closelyInMs: 6000 })).toBe(6000);
    expect(due(0, { ...usual, closelyInMs: 20_000 })).toBe(7000);
  });

  test('the sooner of two ends counts', () => {
    const rollout = { ...guarded.rollout, bakeTimeMs: minute };
    const both = { own: breaker(2), watch: { settledAt: at }, service: { rollout } };
    expect(nextPollInMs(scene(both), usual)).toBe(4000);
  });
});
