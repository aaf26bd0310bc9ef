/** What a poll asks for beside DescribeServices: what may have moved, and what has not been asked for long. */
import { describe, expect, test } from '@jest/globals';
import type { Pace } from '../../src/deployment/pace.ts';
import {
  instanceQueries,
  lastQueries,
  listQueries,
  recordQueries,
  tasksDescribedAtMost,
  taskQueries,
} from '../../src/deployment/queries.ts';
import type { Service, ServiceDeployment } from '../../src/deployment/service.ts';
import type { Task } from '../../src/deployment/task.ts';
import { beginWatch, type Feature, type Watch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
  makeOldDeployment,
  makeOptions,
  makeRollout,
  makeRunningTask,
  makeService,
  makeServiceDeployment,
  makeStoppedTask,
  minute,
  revision,
  serviceDeploymentArn,
  serviceRevisionArn,
} from './support/make.ts';
import { readFailure, type TaskFailure } from '../../src/deployment/failure.ts';
import type { VerdictName } from '../../src/deployment/verdict.ts';
import type { TaskTimeline } from '../../src/deployment/timeline.ts';
import { makeTimeline, makeWatch, subject, timelinesOf } from './support/make-watch.ts';

const usual: Pace = { gapFactor: 1, pollMs: 8000, closelyInMs: 0 };
const frugal: Pace = { ...usual, gapFactor: 3 };
const without = (...features: readonly Feature[]) => ({
  unseen: new Map(features.map((feature) => [feature, 'not allowed'] as const)),
});
const detail = { hooks: [], sourceServiceRevisionArns: [] };
const own = makeServiceDeployment({ detail });
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => String(from + index).padStart(32, '0'));
const [a = '', b = '', c = ''] = ids(1, 3);
/** When what is asked for again was asked for last, on the step's clock. */
const askedAt = 100_000;

describe('the list of recent service deployments', () => {
  function lists(
    sinceMs: number | undefined,
    watch: Partial<Watch> = {},
    service: Partial<Service> = {},
  ): boolean {
    const { recent: _, ...answeredMs } = makeWatch().answeredMs;
    const before = makeWatch({
      answeredMs: sinceMs === undefined ? answeredMs : { ...answeredMs, recent: askedAt },
      ...watch,
    });
    const observed = {
      service: makeService(service),
      at: before.at,
      elapsedMs: askedAt + (sinceMs ?? 0),
    };
    return listQueries(before, observed).length > 0;
  }
  const newPrimary = { deployments: [makeDeployment({ id: 'ecs-svc/3' }), makeOldDeployment()] };

  test('is asked for at first, and not where it is out of sight', () => {
    expect(lists(undefined)).toBe(true);
    expect(lists(undefined, without('service deployments'))).toBe(false);
  });

  test('is not asked for again while nothing moved', () => {
    expect(lists(10 * minute)).toBe(false);
    const older = makeServiceDeployment({ number: '1' });
    expect(lists(10 * minute, { serviceDeployments: [own, older] })).toBe(false);
    // What is followed has not been listed itself.
    expect(lists(5000, { serviceDeployments: [] })).toBe(false);
    expect(lists(5000, { serviceDeployments: [], ...without('deployment details') })).toBe(false);
  });

  test('is asked for where there was no service before, or no PRIMARY is left', () => {
    const { service: _, ...unseen } = makeWatch();
    const observed = { service: makeService(), at: createdAt, elapsedMs: 31_000 };
    expect(listQueries(unseen, observed)).toHaveLength(1);
    const none = { deployments: [makeOldDeployment()] };
    expect(lists(1000, {}, none)).toBe(true);
    expect(lists(2000, { service: makeService(none) }, none)).toBe(true);
  });

  test('is asked for when another deployment has become the PRIMARY, half a gap after the last', () => {
    expect(lists(999, {}, newPrimary)).toBe(false);
    expect(lists(1000, {}, newPrimary)).toBe(true);
  });

  test('is asked for while its PRIMARY is not in it, but for that of a rollback', () => {
    const seenBefore = { service: makeService(newPrimary) };
    expect(lists(1999, seenBefore, newPrimary)).toBe(false);
    expect(lists(2000, seenBefore, newPrimary)).toBe(true);
    const rollingBack = { ...own, status: 'ROLLBACK_IN_PROGRESS' };
    expect(lists(5000, { ...seenBefore, serviceDeployments: [rollingBack] }, newPrimary)).toBe(
      false,
    );
  });

  test('is asked for while there is no subject, or answers do not fit together', () => {
    const { subject: _, ...open } = makeWatch();
    const { elapsedMs: __, ...noSubject } = open;
    const before: Watch = { ...noSubject, elapsedMs: 0, answeredMs: { recent: 0 } };
    const observed = { service: makeService(), at: createdAt, elapsedMs: 2000 };
    expect(listQueries(before, observed)).toHaveLength(1);
    expect(listQueries(before, { ...observed, elapsedMs: 1999 })).toHaveLength(0);
    expect(lists(5000, { unsettledSinceMs: 1 })).toBe(true);
    const end = { name: 'stable' } as const;
    expect(lists(5000, { confirming: { end, elapsedMs: 1 } })).toBe(true);
  });

  test('a deployment that it does not show is looked for, for five minutes', () => {
    const { serviceDeploymentArn: _, ...unlisted } = subject;
    expect(lists(299_999 - askedAt, { subject: unlisted })).toBe(true);
    expect(lists(300_000 - askedAt, { subject: unlisted })).toBe(false);
    // Services that predate service deployments have none, and other controllers too.
    expect(lists(5000, { subject: unlisted, serviceDeployments: [] })).toBe(false);
    const { serviceDeployments: __, ...never } = makeWatch({ subject: unlisted });
    const observed = { service: makeService(), at: createdAt, elapsedMs: 35_000 };
    expect(listQueries(never, observed)).toEqual([]);
    expect(lists(5000, { subject: unlisted }, { controller: 'EXTERNAL' })).toBe(false);
  });

  test('without its description the list alone tells how it ends', () => {
    const blind = without('deployment details');
    const completed = {
      deployments: [makeDeployment({ rolloutState: 'COMPLETED' }), makeOldDeployment()],
    };
    expect(lists(239_999, blind)).toBe(false);
    expect(lists(240_000, blind)).toBe(true);
    expect(lists(1999, blind, completed)).toBe(false);
    expect(lists(2000, blind, completed)).toBe(true);
    const ended = [{ ...own, finishedAt: createdAt }];
    expect(lists(5000, { ...blind, serviceDeployments: ended }, completed)).toBe(false);
  });

  test('is read on until it shows what is meant', () => {
    const expectedOf = (options = {}, service: Partial<Service> = {}) => {
      const [query] = listQueries(beginWatch(makeOptions(options)), {
        service: makeService(service),
        at: createdAt,
        elapsedMs: 0,
      });
      if (query?.kind !== 'recent') throw new Error('it is asked for at first');
      return query.expected;
    };
    const other = makeServiceDeployment({ number: '1' });
    expect(expectedOf()([own])).toBe(true);
    expect(expectedOf()([other])).toBe(false);
    expect(expectedOf({ deploymentId: 'ecs-svc/1' })([own])).toBe(false);
    expect(expectedOf({ deploymentId: 'ecs-svc/1' })([own, other])).toBe(true);
    expect(expectedOf({ deploymentId: other.arn })([other])).toBe(true);
    expect(expectedOf({}, { deployments: [] })([])).toBe(true);
  });
});

describe('descriptions of service deployments', () => {
  const guarded = { rollout: makeRollout({ circuitBreaker: { enabled: true, rollback: true } }) };
  function describes(
    sinceMs: number,
    {
      deployment = own,
      service = {},
      watch = {},
      pace = usual,
    }: {
      readonly deployment?: ServiceDeployment;
      readonly service?: Partial<Service>;
      readonly watch?: Partial<Watch>;
      readonly pace?: Pace;
    } = {},
  ): boolean {
    const now = makeWatch({
      elapsedMs: askedAt + sinceMs,
      answeredMs: { described: askedAt },
      serviceDeployments: [deployment],
      service: makeService(service),
      ...watch,
    });
    return recordQueries(now, pace).some(({ kind }) => kind === 'described');
  }
  const deployments = (more: Parameters<typeof makeDeployment>[0], old = {}) => ({
    deployments: [makeDeployment(more), makeOldDeployment(old)],
  });

  test('the first is asked for at once, and none after the end or where it is out of sight', () => {
    const { detail: _, ...listed } = own;
    expect(describes(0, { deployment: listed })).toBe(true);
    expect(describes(0, { deployment: listed, watch: without('deployment details') })).toBe(false);
    expect(describes(240_000, { deployment: { ...own, finishedAt: createdAt } })).toBe(false);
    expect(
      recordQueries(makeWatch({ serviceDeployments: [listed] }), usual).filter(
        ({ kind }) => kind === 'described',
      ),
    ).toEqual([{ kind: 'described', arns: [own.arn] }]);
  });

  test.each([
    ['a rolling deployment', {}, 240_000],
    ['one whose tasks fail', deployments({ failedTasks: 1 }), 240_000],
    [
      'one whose tasks fail, and whose breaker counts them',
      { ...deployments({ failedTasks: 1 }), ...guarded },
      15_000,
    ],
    ['one in stages', { rollout: makeRollout({ strategy: 'BLUE_GREEN' }) }, 30_000],
    [
      'one that pauses at a stage',
      {
        rollout: makeRollout({
          strategy: 'LINEAR',
          pauses: [{ stages: ['POST_SCALE_UP'], atMostMs: 1 }],
        }),
      },
      12_000,
    ],
    [
      'one that may end early',
      { rollout: makeRollout({ earlySuccess: { sourceCleanup: 'DEFERRED' } }) },
      5000,
    ],
  ])('of %s is asked for in its own gap', (_, service, gapMs) => {
    expect(describes(gapMs - 1, { service })).toBe(false);
    expect(describes(gapMs, { service })).toBe(true);
    // A frugal pace stretches it twice at most.
    expect(describes(2 * gapMs - 1, { service, pace: frugal })).toBe(false);
    expect(describes(2 * gapMs, { service, pace: frugal })).toBe(true);
  });

  test('where the wait ends at a stage, it is asked for as at a pause', () => {
    const watch = { options: makeOptions({ until: 'traffic-shifted' }) };
    const service = { rollout: makeRollout({ strategy: 'CANARY' }) };
    expect(describes(11_999, { service, watch })).toBe(false);
    expect(describes(12_000, { service, watch })).toBe(true);
  });

  test('failures that were there when it was described last are no reason', () => {
    const service = { ...deployments({ failedTasks: 2 }), ...guarded };
    expect(describes(15_000, { service, watch: { failedWhenDescribed: 1 } })).toBe(true);
    expect(describes(15_000, { service, watch: { failedWhenDescribed: 2 } })).toBe(false);
    expect(describes(240_000, { service, watch: { failedWhenDescribed: 2 } })).toBe(true);
  });

  test.each([
    ['is no longer listed', { deployments: [makeOldDeployment({ status: 'PRIMARY' })] }, true],
    ['is COMPLETED', deployments({ rolloutState: 'COMPLETED' }), true],
    ['is FAILED', deployments({ rolloutState: 'FAILED' }), true],
    ['is IN_PROGRESS', deployments({}), false],
    ['is no longer the PRIMARY', deployments({ status: 'ACTIVE' }), true],
  ])('is asked for on a hint: the deployment %s', (_, service, hints) => {
    expect(describes(1999, { service })).toBe(false);
    expect(describes(2000, { service })).toBe(hints);
  });

  test('where ECS gives no state, on counts that have settled', () => {
    const { rolloutState: _, ...stateless } = makeDeployment({ runningCount: 2 });
    const settled = { deployments: [stateless, makeOldDeployment({ runningCount: 0 })] };
    const unsettled = { deployments: [stateless, makeOldDeployment()] };
    expect(describes(2000, { service: settled })).toBe(true);
    expect(describes(2000, { service: unsettled })).toBe(false);
  });

  test('the end of a rollback shows in the PRIMARY', () => {
    const deployment = { ...own, status: 'ROLLBACK_IN_PROGRESS' };
    const back = (rolloutState: string, more = {}) => ({
      deployments: [
        makeDeployment({ id: 'ecs-svc/3', rolloutState, ...more }),
        makeDeployment({ status: 'ACTIVE' }),
      ],
    });
    const rollingBack = { rolloutStateReason: 'rolling back to deploymentId ecs-svc/3.' };
    expect(describes(2000, { deployment, service: back('IN_PROGRESS', rollingBack) })).toBe(false);
    expect(describes(2000, { deployment, service: back('COMPLETED', rollingBack) })).toBe(true);
    // Somebody deploys anew meanwhile.
    expect(describes(2000, { deployment, service: back('IN_PROGRESS') })).toBe(true);
    const gone = { deployments: [makeDeployment({ status: 'ACTIVE' })] };
    expect(describes(2000, { deployment, service: gone })).toBe(true);
    // It was not known yet that it is rolled back.
    expect(describes(2000, { service: back('IN_PROGRESS', rollingBack) })).toBe(true);
  });

  test('one named by its ARN is described without the list, until it is found', () => {
    const arn = serviceDeploymentArn('far');
    const ask = (watch: Partial<Watch>) => recordQueries({ ...begun, ...watch }, usual);
    const { serviceDeployments: _, subject: __, ...rest } = makeWatch();
    const begun: Watch = { ...rest, options: makeOptions({ deploymentId: arn }) };
    const asked = [{ kind: 'described', arns: [arn] }];
    expect(ask({})).toEqual(asked);
    expect(ask({ serviceDeployments: [own] })).toEqual(asked);
    expect(ask({ subject })).toEqual([]);
    expect(ask(without('deployment details'))).toEqual([]);
    expect(ask({ options: makeOptions({ deploymentId: 'ecs-svc/7' }) })).toEqual([]);
    expect(ask({ options: makeOptions() })).toEqual([]);
    const { service: ___, ...unseen } = begun;
    expect(recordQueries(unseen, usual)).toEqual([]);
  });
});

describe('revisions whose task definition is not known', () => {
  const revisionsOf = (watch: Partial<Watch>) =>
    recordQueries(makeWatch(watch), usual).flatMap((query) =>
      query.kind === 'revisions' ? query.arns : [],
    );
  const newer = makeServiceDeployment({ number: '3', createdAt: createdAt + minute });
  const older = makeServiceDeployment({ number: '1', createdAt: createdAt - 24 * 60 * minute });

  test('are the followed one’s and the newest’s', () => {
    const all = { serviceDeployments: [newer, own, older] };
    expect(revisionsOf(all)).toEqual([serviceRevisionArn('3')]);
    const unlisted = { ...all, service: makeService({ deployments: [] }) };
    expect(revisionsOf(unlisted)).toEqual([serviceRevisionArn('2'), serviceRevisionArn('3')]);
    expect(revisionsOf({ ...unlisted, ...without('service revisions') })).toEqual([]);
    expect(
      revisionsOf({ ...all, revisions: new Map([[serviceRevisionArn('3'), revision('web:3')]]) }),
    ).toEqual([]);
    const { targetServiceRevisionArn: _, ...nameless } = newer;
    expect(revisionsOf({ serviceDeployments: [nameless, own] })).toEqual([]);
  });

  test('where one is named, are those of this run, twenty at most', () => {
    const options = makeOptions({ taskDefinition: 'web:9' });
    const serviceDeployments = [newer, own, older];
    const service = makeService({ deployments: [] });
    expect(revisionsOf({ options, service, serviceDeployments })).toEqual([
      serviceRevisionArn('3'),
      serviceRevisionArn('2'),
    ]);
    const many = Array.from({ length: 30 }, (_, index) =>
      makeServiceDeployment({ number: String(100 - index), createdAt }),
    );
    expect(revisionsOf({ options, service, serviceDeployments: many })).toHaveLength(20);
  });
});

const started = (...tasks: readonly string[]) =>
  makeEvent(`has started ${tasks.length} tasks: ${tasks.map((id) => `(task ${id})`).join(' ')}.`);
const stopped = (...tasks: readonly string[]) =>
  makeEvent(
    `has stopped ${tasks.length} running tasks: ${tasks.map((id) => `(task ${id})`).join(' ')}.`,
  );
const groups = [{ arn: 'group-1' }, { arn: 'group-1' }, { arn: 'group-2' }];

describe('tasks', () => {
  /** The question about tasks so long after the last one. */
  function asks(sinceMs: number, watch: Partial<Watch> = {}, pace = usual) {
    const queries = taskQueries(
      makeWatch({ elapsedMs: sinceMs, answeredMs: { tasks: 0, targets: sinceMs }, ...watch }),
      pace,
    );
    return queries.find((query) => query.kind === 'tasks');
  }
  const starting = makeTimeline(a);
  const { startedAt: _, ...pending } = starting;
  const counts = (runningCount: number, more = {}) =>
    makeService({
      deployments: [makeDeployment({ runningCount, ...more }), makeOldDeployment()],
    });
  const failed = (count: number) => ({ own: 0, running: 0, others: 2, failed: count });

  test('are asked for twenty seconds after the last where some began to run, and frugally after sixty', () => {
    const watch = { timelines: timelinesOf(pending), service: counts(1) };
    expect(asks(19_999, watch)).toBeUndefined();
    expect(asks(20_000, watch)).toEqual({ kind: 'tasks', describe: [a], stopped: false });
    expect(asks(59_999, watch, frugal)).toBeUndefined();
    expect(asks(60_000, watch, frugal)).toBeDefined();
    expect(asks(20_000, { ...watch, ...without('tasks') })).toBeUndefined();
    const { service: __, ...unseen } = makeWatch();
    expect(taskQueries(unseen, usual)).toEqual([]);
  });

  test('while no count moves, those that start are asked for after a minute', () => {
    const countsAtTasks = { own: 1, running: 0, others: 2, failed: 0 };
    const service = counts(0, { pendingCount: 1 });
    const watch = { timelines: timelinesOf(pending), service, countsAtTasks };
    expect(asks(39_999, watch)).toBeUndefined();
    expect(asks(40_000, watch)?.describe).toEqual([a]);
    expect(asks(60_000, watch, frugal)).toBeUndefined();
    expect(asks(119_999, watch, frugal)).toBeUndefined();
    expect(asks(120_000, watch, frugal)?.describe).toEqual([a]);
    const failure = readFailure(makeStoppedTask('x'));
    if (failure === undefined) throw new Error('it failed');
    const failures = new Map([['x', failure]]);
    expect(asks(20_000, { ...watch, failures })?.describe).toEqual([a]);
    // From the first poll on, where none was asked for yet.
    const first = { ...watch, answeredMs: {}, firstPoll: { at: createdAt, elapsedMs: 1 } };
    expect(asks(40_000, first)).toBeUndefined();
    expect(asks(60_001, first)?.describe).toEqual([a]);
  });

  test('five seconds after the last where more have failed since', () => {
    const watch = {
      service: counts(0, { failedTasks: 2 }),
      timelines: timelinesOf(starting),
      countsAtTasks: failed(1),
    };
    expect(asks(4999, watch)).toBeUndefined();
    expect(asks(5000, watch)).toMatchObject({ describe: [a], stopped: false });
    expect(asks(5000, { ...watch, countsAtTasks: failed(2) })).toBeUndefined();
    // Nobody named the one that failed: it is looked for among the stopped ones.
    expect(asks(5000, { ...watch, timelines: new Map() })).toMatchObject({ stopped: true });
  });

  test('those that start, and all that live where some may have stopped; not the old ones', () => {
    const old = makeTimeline(c, { side: 'old' });
    const over = makeTimeline(ids(9, 1)[0] ?? '', { stoppedAt: createdAt });
    const timelines = timelinesOf({ ...pending, taskId: b }, starting, old, over);
    expect(asks(20_000, { timelines, service: counts(2) })?.describe).toEqual([b]);
    expect(asks(20_000, { timelines, service: counts(1) })?.describe).toEqual([b, a]);
  });

  test('those that events since the subject’s creation name, of which too little is known', () => {
    const events = (...all: readonly ReturnType<typeof makeEvent>[]) => ({
      service: makeService({ events: all }),
    });
    expect(asks(40_000, events(started(a, b)))?.describe).toEqual([a, b]);
    const before = makeEvent(started(a).message.replace('(service web) ', ''), createdAt - 1);
    expect(asks(40_000, events(before))).toBeUndefined();
    const { createdAt: __, ...unstamped } = started(a);
    expect(asks(40_000, events(unstamped))?.describe).toEqual([a]);
    const { createdAt: ___, ...unstampedSubject } = subject;
    expect(asks(40_000, { ...events(before), subject: unstampedSubject })?.describe).toEqual([a]);
    expect(asks(40_000, events(makeEvent(`(task ${a}) has reached a steady state`)))).toBe(
      undefined,
    );
    const knownTask = { timelines: timelinesOf(starting) };
    const running = { ...counts(1), events: [started(a)] };
    expect(asks(40_000, { service: running, ...knownTask })).toBeUndefined();
    expect(asks(40_000, { ...events(stopped(a)), ...knownTask })?.describe).toEqual([a]);
    const at = (event: ReturnType<typeof makeEvent>) => ({ ...counts(1), events: [event] });
    expect(asks(40_000, { service: at(stopped(a)), ...knownTask })?.describe).toEqual([a]);
    const ill = makeEvent(`(task ${a}) failed container health checks.`);
    expect(asks(40_000, { service: at(ill), ...knownTask })).toBeUndefined();
    const first = { ...started(b), createdAt };
    expect(asks(40_000, { service: at(first), ...knownTask })?.describe).toEqual([b]);
    const over = { timelines: timelinesOf({ ...starting, stoppedAt: createdAt }) };
    expect(asks(40_000, { ...events(stopped(a)), ...over })).toBeUndefined();
  });

  test('old ones that were stopped wait for the end, unless they fill a call', () => {
    const events = (count: number) => ({
      service: makeService({ events: [stopped(...ids(1, count))] }),
    });
    expect(asks(40_000, events(99))).toBeUndefined();
    expect(asks(40_000, events(100))?.describe).toHaveLength(100);
    const stopping = { side: 'old' as const, stoppingAt: createdAt };
    const seen = (more: Partial<TaskTimeline>) =>
      timelinesOf(...ids(1, 100).map((id) => makeTimeline(id, more)));
    expect(asks(40_000, { ...events(100), timelines: seen(stopping) })).toBeUndefined();
    const service = { ...counts(100), events: [started(...ids(1, 100))] };
    expect(asks(40_000, { service, timelines: seen({}) })).toBeUndefined();
  });

  test('the live ones are listed where there are more than are known and named', () => {
    const timelines = timelinesOf(starting);
    expect(asks(20_000, { timelines, service: counts(2) })).toMatchObject({
      liveOf: 'ecs-svc/2',
      describe: [],
    });
    expect(asks(20_000, { timelines, service: counts(1) })).toBeUndefined();
    const named = makeService({
      deployments: [makeDeployment({ runningCount: 2 }), makeOldDeployment()],
      events: [started(b)],
    });
    expect(asks(20_000, { timelines, service: named })).toEqual({
      kind: 'tasks',
      describe: [b],
      stopped: false,
    });
  });

  test('the stopped ones are listed at first, where it had ended badly before anyone looked', () => {
    const ended = (status: string) =>
      asks(0, { answeredMs: {}, serviceDeployments: [{ ...own, status }] })?.stopped;
    expect(ended('ROLLBACK_SUCCESSFUL')).toBe(true);
    expect(ended('STOPPED')).toBe(true);
    expect(ended('SUCCESSFUL')).toBeUndefined();
    const stoppedDeployment = [{ ...own, status: 'STOPPED' }];
    expect(asks(20_000, { serviceDeployments: stoppedDeployment })).toBeUndefined();
  });

  test('each is described once, and 200 at most', () => {
    const service = makeService({ events: [started(...ids(1, 300))] });
    expect(asks(40_000, { service })?.describe).toHaveLength(tasksDescribedAtMost);
    const twice = makeService({ events: [started(a)] });
    expect(asks(40_000, { service: twice, timelines: timelinesOf(pending) })?.describe).toEqual([
      a,
    ]);
  });
});

describe('targets', () => {
  const network = { addresses: ['10.0.0.1'], ports: [] };
  const waiting = timelinesOf(makeTimeline(a, { network }));
  function kindsAt(sinceMs: number, watch: Partial<Watch> = {}, pace = usual) {
    const service = makeService({ targetGroups: groups });
    const answeredMs = { tasks: sinceMs, targets: 0 };
    return taskQueries(
      makeWatch({ elapsedMs: sinceMs, answeredMs, service, timelines: waiting, ...watch }),
      pace,
    ).map(({ kind }) => kind);
  }
  const known = { deregistrationDelaysMs: new Map([['group-1', 1]]) };

  test('are asked for as soon as a task waits for its health, each group once', () => {
    const answeredMs = { tasks: 30_000 };
    const service = makeService({ targetGroups: groups });
    expect(taskQueries(makeWatch({ answeredMs, service }), usual)).toEqual([]);
    expect(taskQueries(makeWatch({ answeredMs, service, timelines: waiting }), usual)).toEqual([
      { kind: 'targets', groups: ['group-1', 'group-2'] },
    ]);
  });

  test('are asked for again where an old task was stopped for one, or nothing else is missing', () => {
    const others = (othersAtTargets: number) => ({ ...known, othersAtTargets });
    expect(kindsAt(6999, others(3))).toEqual([]);
    expect(kindsAt(7000, others(3))).toEqual(['targets']);
    expect(kindsAt(8000, others(2))).toEqual([]);
    expect(kindsAt(7000, { ...others(2), settledAt: createdAt })).toEqual(['targets']);
    expect(kindsAt(8000, others(3), frugal)).toEqual([]);
    expect(kindsAt(21_000, others(3), frugal)).toEqual(['targets']);
  });

  test('else every 30 seconds, while a task waits for its health and nothing is rolled back', () => {
    const still = { ...known, othersAtTargets: 2 };
    expect(kindsAt(29_999, still)).toEqual([]);
    expect(kindsAt(30_000, still)).toEqual(['targets']);
    const healthy = timelinesOf(makeTimeline(a, { network, health: 'healthy' }));
    expect(kindsAt(30_000, { ...still, timelines: healthy })).toEqual([]);
    expect(kindsAt(30_000, { ...still, timelines: timelinesOf(makeTimeline(a)) })).toEqual([]);
    const { startedAt: _, ...pulling } = makeTimeline(a, { network });
    expect(kindsAt(30_000, { ...still, timelines: timelinesOf(pulling) })).toEqual([]);
    const serviceDeployments = [{ ...own, status: 'ROLLBACK_IN_PROGRESS' }];
    expect(kindsAt(30_000, { ...still, serviceDeployments })).toEqual([]);
  });

  test('are not asked for where there are none, or they are out of sight', () => {
    expect(kindsAt(8000, { service: makeService() })).toEqual([]);
    expect(kindsAt(8000, without('target health'))).toEqual([]);
  });

  test('their deregistration delay is asked for once, with the second poll', () => {
    const second = { firstPoll: { at: createdAt, elapsedMs: 0 } };
    expect(kindsAt(1000, second)).toEqual(['deregistration-delays']);
    expect(kindsAt(0, second)).toEqual([]);
    expect(kindsAt(1000, { ...second, ...known })).toEqual([]);
    expect(kindsAt(1000, { ...second, ...without('deregistration delay') })).toEqual([]);
  });

  describe('where fail-fast may end the wait', () => {
    const failures = new Map<string, TaskFailure>(
      ['x', 'y', 'z'].flatMap((id) => {
        const failure = readFailure(makeStoppedTask(id));
        return failure === undefined ? [] : [[id, failure] as const];
      }),
    );
    const two = new Map([...failures].slice(0, 2));

    test('nothing is given up on health that was asked for before', () => {
      expect(kindsAt(1, { ...known, failures })).toEqual(['targets']);
      expect(kindsAt(1, { ...known, failures: two })).toEqual([]);
    });

    test('but for a circuit breaker that ends it, a task that is healthy, or fail-fast: off', () => {
      const breaker = makeRollout({ circuitBreaker: { enabled: true, rollback: true } });
      const service = makeService({ targetGroups: groups, rollout: breaker });
      expect(kindsAt(1, { ...known, failures, service })).toEqual([]);
      const healthy = timelinesOf(makeTimeline(a), makeTimeline(b, { health: 'healthy' }));
      expect(kindsAt(1, { ...known, failures, timelines: healthy })).toEqual([]);
      const { failFast: _, ...off } = makeOptions();
      expect(kindsAt(1, { ...known, failures, options: off })).toEqual([]);
    });
  });
});

describe('at the end, for the phases that are still open', () => {
  const last = (watch: Partial<Watch>, verdict: VerdictName = 'stable') =>
    lastQueries(makeWatch(watch), verdict);
  const old = makeTimeline(b, { side: 'old' });

  test('old tasks that drain, and new ones that have not started; not failed or finished ones', () => {
    const { startedAt: _, ...pending } = makeTimeline(a);
    const timelines = timelinesOf(
      pending,
      old,
      makeTimeline(c),
      makeTimeline('over', { side: 'old', stoppedAt: createdAt }),
      { ...pending, taskId: 'failed', failed: true },
    );
    expect(last({ timelines })).toEqual([{ kind: 'tasks', describe: [a, b], stopped: false }]);
    expect(last({ timelines, ...without('tasks') })).toEqual([]);
    const describedTasks = new Set([old.taskArn]);
    expect(last({ timelines, describedTasks })).toMatchObject([{ describe: [a] }]);
    const service = makeService({ events: [stopped('d'.repeat(32))] });
    expect(last({ service })).toMatchObject([{ describe: ['d'.repeat(32)] }]);
  });

  test('the stopped ones where no old task was ever seen, the live ones where none was', () => {
    expect(last({ timelines: timelinesOf(makeTimeline(a)) })).toEqual([
      { kind: 'tasks', describe: [], stopped: true },
    ]);
    expect(last({})).toEqual([{ kind: 'tasks', describe: [], liveOf: 'ecs-svc/2', stopped: true }]);
    // The drain of what still serves is over when somebody deploys again.
    expect(last({ timelines: timelinesOf(makeTimeline(a)) }, 'failed')).toEqual([]);
    expect(last({ service: makeService({ events: [started(a)] }) })).toEqual([
      { kind: 'tasks', describe: [a], stopped: false },
    ]);
    const { subject: _, ...none } = makeWatch();
    const any = [{ kind: 'tasks', describe: [], stopped: true }];
    expect(lastQueries(none, 'stable')).toEqual(any);
    const service = makeService({ events: [started(a)] });
    expect(lastQueries({ ...none, service }, 'stable')).toEqual(any);
    const { service: __, ...unseen } = makeWatch();
    expect(lastQueries(unseen, 'stable')).toEqual([]);
  });

  test('targets where some task is not healthy yet, and never their delay', () => {
    const service = makeService({ targetGroups: groups });
    const kinds = (health: 'healthy' | 'unhealthy', answeredMs = {}, verdict?: VerdictName) =>
      last(
        { service, answeredMs, timelines: timelinesOf(makeTimeline(a, { health }), old) },
        verdict,
      ).map(({ kind }) => kind);
    expect(kinds('unhealthy', { targets: 29_999 })).toEqual(['tasks', 'targets']);
    expect(kinds('healthy', { targets: 29_999 })).toEqual(['tasks']);
    const both = timelinesOf(makeTimeline(a), makeTimeline(c, { health: 'healthy' }), old);
    expect(
      last({ service, answeredMs: { targets: 29_999 }, timelines: both }).map(({ kind }) => kind),
    ).toEqual(['tasks', 'targets']);
    // Asked for by the poll that the verdict came with, or never: whether anybody checks them is to be told.
    expect(kinds('unhealthy', { targets: 30_000 })).toEqual(['tasks']);
    expect(kinds('healthy')).toEqual(['tasks', 'targets']);
    expect(kinds('unhealthy', {}, 'superseded')).toEqual(['tasks']);
  });
});

describe('instances of tasks that share their host’s network', () => {
  const onInstance = (arn: string, addresses: readonly string[] = []) => ({
    network: { addresses, containerInstance: arn, ports: [] },
  });
  const ask = (watch: Partial<Watch>, described: readonly Task[] = []) =>
    instanceQueries(
      makeWatch({
        service: makeService({ targetGroups: groups }),
        elapsedMs: 30_000,
        answeredMs: { instances: 0 },
        timelines: timelinesOf(makeTimeline(a, onInstance('i-1'))),
        ...watch,
      }),
      described,
    );

  test('are asked for once each, of tasks known and just described', () => {
    const described = [
      makeRunningTask('x', onInstance('i-2')),
      makeRunningTask('y', onInstance('i-1')),
      makeRunningTask('z'),
    ];
    expect(ask({}, described)).toEqual([{ kind: 'instances', arns: ['i-1', 'i-2'] }]);
    expect(ask({ instanceIds: new Map([['i-1', 'i-0abc']]) }, described)).toEqual([
      { kind: 'instances', arns: ['i-2'] },
    ]);
    expect(ask({ instanceIds: new Map([['i-1', 'i-0abc']]) })).toEqual([]);
  });

  test('not where a task has an address of its own, nor without target groups or permission', () => {
    expect(
      ask({ timelines: timelinesOf(makeTimeline(a, onInstance('i-1', ['10.0.0.1']))) }),
    ).toEqual([]);
    expect(ask({ service: makeService() })).toEqual([]);
    expect(ask(without('container instances'))).toEqual([]);
    const { service: _, ...unseen } = makeWatch();
    expect(instanceQueries(unseen, [])).toEqual([]);
  });

  test('half a minute after the last time, and 100 at once', () => {
    expect(ask({ elapsedMs: 29_999 })).toEqual([]);
    const again = { answeredMs: { instances: askedAt } };
    expect(ask({ ...again, elapsedMs: askedAt + 29_999 })).toEqual([]);
    expect(ask({ ...again, elapsedMs: askedAt + 30_000 })).toHaveLength(1);
    expect(ask({ answeredMs: {}, elapsedMs: 0 })).toHaveLength(1);
    const many = Array.from({ length: 150 }, (_, index) =>
      makeRunningTask(`t${index}`, onInstance(`i-${index}`)),
    );
    expect(ask({}, many)[0]).toMatchObject({ arns: { length: 100 } });
  });
});
