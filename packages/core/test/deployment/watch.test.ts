/** What is remembered from poll to poll: answers are taken in once, and an old one never takes back what is known. */
import { describe, expect, test } from '@jest/globals';
import { known, unknown } from '../../src/fact.ts';
import type { Observation } from '../../src/deployment/observation.ts';
import type { ServiceDeployment, TaskSet } from '../../src/deployment/service.ts';
import {
  countTasks,
  observeRecords,
  observeService,
  observeTasks,
  withBlindSpot,
  withLogShown,
  type Watch,
} from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
  makeOldDeployment,
  makeRunningTask,
  makeService,
  makeServiceDeployment,
  makeStoppedTask,
  minute,
  revision,
} from './support/make.ts';
import { makeWatch, subject } from './support/make-watch.ts';

const detail = { hooks: [], sourceServiceRevisionArns: [], lifecycleStage: 'BAKE_TIME' };
const own = makeServiceDeployment();
const { serviceDeployments: _, ...unlisted } = makeWatch({ answeredMs: {} });

describe('the service', () => {
  const seenAt = (watch: Watch, more: Parameters<typeof makeService>[0], at = createdAt + minute) =>
    observeService(watch, { service: makeService(more), at, elapsedMs: 5000 });
  const alone = { deployments: [makeDeployment({ runningCount: 2 })] };

  test('is as last seen; the first poll and what was missing before it are remembered', () => {
    const first = seenAt({ ...unlisted, missingSinceMs: 1 }, {});
    expect(first).toMatchObject({
      at: createdAt + minute,
      elapsedMs: 5000,
      firstPoll: { at: createdAt + minute, elapsedMs: 5000 },
    });
    expect(first.missingSinceMs).toBeUndefined();
    expect(seenAt(first, {}, createdAt + 2 * minute).firstPoll).toEqual(first.firstPoll);
  });

  test('has settled once the new tasks run alone, from the first time that it was seen so', () => {
    const settled = seenAt(unlisted, alone);
    expect(settled.settledAt).toBe(createdAt + minute);
    expect(seenAt(settled, alone, createdAt + 2 * minute).settledAt).toBe(createdAt + minute);
    expect(seenAt(settled, {}).settledAt).toBeUndefined();
  });

  test.each([
    ['one that it gave up is listed', { status: 'ACTIVE', rolloutState: 'FAILED' }, true],
    ['an old one is listed', { status: 'ACTIVE' }, false],
    ['what it gave up still runs', { rolloutState: 'FAILED', runningCount: 1 }, false],
    [
      'what it gave up still runs and starts',
      { rolloutState: 'FAILED', runningCount: 1, pendingCount: 1 },
      false,
    ],
    ['what it gave up still starts', { rolloutState: 'FAILED', pendingCount: 1 }, false],
  ])('%s beside it', (__, other, expected) => {
    const old = makeOldDeployment({ runningCount: 0, ...other });
    const deployments = [...alone.deployments, old];
    expect(seenAt(unlisted, { deployments }).settledAt !== undefined).toBe(expected);
  });

  test('not while fewer run than are wanted, or some start', () => {
    const of = (more: object) => ({ deployments: [makeDeployment({ runningCount: 2, ...more })] });
    expect(seenAt(unlisted, of({ runningCount: 1 })).settledAt).toBeUndefined();
    expect(seenAt(unlisted, of({ pendingCount: 1 })).settledAt).toBeUndefined();
    expect(seenAt(unlisted, { deployments: [] }).settledAt).toBeUndefined();
  });
});

describe('service deployments', () => {
  const merged = (
    before: readonly ServiceDeployment[] | undefined,
    listed: readonly ServiceDeployment[] | undefined,
    described?: readonly ServiceDeployment[],
  ) =>
    observeRecords(before === undefined ? unlisted : makeWatch({ serviceDeployments: before }), {
      ...(listed !== undefined && { recent: known(listed) }),
      ...(described !== undefined && { described: known(described) }),
    }).serviceDeployments;
  const described = { ...own, detail };

  test('are not known before they were asked for', () => {
    expect(merged(undefined, undefined)).toBeUndefined();
    expect(merged(undefined, [])).toEqual([]);
    expect(merged(undefined, undefined, [described])).toEqual([described]);
  });

  test('a described one replaces its listed form, and a listed one takes no details away', () => {
    expect(merged([own], undefined, [described])).toEqual([described]);
    expect(merged([described], [{ ...own, status: 'STOPPED' }])).toEqual([
      { ...described, status: 'STOPPED' },
    ]);
  });

  test.each(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'])(
    '%s is final: an answer that shows it running is older',
    (status) => {
      const ended = { ...described, status };
      expect(merged([ended], [own])).toEqual([ended]);
      expect(merged([ended], undefined, [{ ...own, detail }])).toEqual([ended]);
      const other = { ...ended, status: 'STOPPED', statusReason: 'x' };
      expect(merged([ended], undefined, [other])).toEqual([other]);
    },
  );

  test('so is one with a time of its end', () => {
    const ended = { ...described, finishedAt: createdAt };
    expect(merged([ended], [own])).toEqual([ended]);
  });

  test('are kept newest first, and one of unknown age last', () => {
    const third = makeServiceDeployment({ number: '3', createdAt: createdAt + 1 });
    const { createdAt: __, ...unstamped } = makeServiceDeployment({ number: '1' });
    expect(merged([own], [unstamped, third])?.map(({ arn }) => arn)).toEqual(
      [third, own, unstamped].map(({ arn }) => arn),
    );
  });

  test('what could not be seen is remembered with why, and when answers came', () => {
    const after = observeRecords(unlisted, {
      recent: unknown('no list'),
      described: unknown('no description'),
      revisions: unknown('no revisions'),
    });
    expect([...after.unseen]).toEqual([
      ['service deployments', 'no list'],
      ['deployment details', 'no description'],
      ['service revisions', 'no revisions'],
    ]);
    expect(after.answeredMs).toEqual({ recent: unlisted.elapsedMs });
    const seen = observeRecords(unlisted, {
      described: known([described]),
      revisions: known(new Map([['r', 'web:2']])),
    });
    expect(seen.answeredMs).toEqual({ described: unlisted.elapsedMs });
    expect(seen.revisions.get('r')).toBe('web:2');
    expect(observeRecords(unlisted, { described: known([]) }).answeredMs).toEqual({});
    const more = observeRecords(seen, { revisions: known(new Map([['s', 'web:3']])) });
    expect([...more.revisions.keys()]).toEqual(['r', 's']);
  });

  test('a described one is remembered with the failures that ECS counted then', () => {
    const service = makeService({ deployments: [makeDeployment({ failedTasks: 2 })] });
    const failed = (watch: Watch, answer: readonly ServiceDeployment[]) =>
      observeRecords({ ...watch, failedWhenDescribed: 1 }, { described: known(answer) })
        .failedWhenDescribed;
    expect(failed(makeWatch({ service }), [described])).toBe(2);
    expect(failed(makeWatch({ service }), [])).toBe(1);
    const { service: __, ...unseen } = makeWatch();
    expect(failed(unseen, [described])).toBe(1);
  });

  test('the last successful ones tell how long it usually takes', () => {
    const past = makeServiceDeployment({
      number: '1',
      status: 'SUCCESSFUL',
      createdAt: 1,
      finishedAt: 1 + minute,
    });
    const { history } = observeRecords(unlisted, { recent: known([own, past]) });
    expect(history).toEqual({ medianMs: minute, count: 1 });
    const itself = { ...past, arn: own.arn };
    expect(observeRecords(unlisted, { recent: known([itself]) }).history).toBeUndefined();
  });
});

describe('tasks', () => {
  const observe = (observation: Observation, watch: Partial<Watch> = {}) =>
    observeTasks(makeWatch({ answeredMs: {}, ...watch }), observation);

  test('that failed are remembered as they were first read, or once they have stopped', () => {
    const stopping = {
      ...makeStoppedTask('a', { containers: [{ name: 'app' }] }),
      lastStatus: 'STOPPING',
    };
    const first = observe({ tasks: known([stopping]) });
    expect(first.failures.get(stopping.arn)).not.toHaveProperty('exitCode');
    const again = observeTasks(first, {
      tasks: known([{ ...stopping, containers: [{ name: 'app', exitCode: 3 }] }]),
    });
    expect(again.failures.get(stopping.arn)).not.toHaveProperty('exitCode');
    const over = { ...stopping, lastStatus: 'STOPPED', containers: [{ name: 'app', exitCode: 3 }] };
    const last = observeTasks(first, { tasks: known([over]) });
    expect(last.failures.get(stopping.arn)).toMatchObject({ exitCode: 3 });
  });

  test('of other deployments are none of its failures, and none of its images', () => {
    const foreign = makeStoppedTask('a', {
      startedBy: 'ecs-svc/1',
      containers: [{ name: 'app', exitCode: 1, imageDigest: 'sha256:1' }],
    });
    const after = observe({ tasks: known([foreign]) });
    expect(after.failures.size).toBe(0);
    expect(after.imageDigests.size).toBe(0);
    const mine = makeRunningTask('b', {
      containers: [{ name: 'app', imageDigest: 'sha256:2' }, { name: 'side' }],
    });
    expect([...observe({ tasks: known([mine]) }).imageDigests]).toEqual([['app', 'sha256:2']]);
    const { deploymentId: __, ...nameless } = subject;
    expect(observe({ tasks: known([mine]) }, { subject: nameless }).imageDigests.size).toBe(0);
    const { startedBy: ___, ...nobodys } = mine;
    expect(observe({ tasks: known([nobodys]) }, { subject: nameless }).imageDigests.size).toBe(0);
  });

  test('that are out of sight, like the rest, are said with why', () => {
    const after = observe({
      tasks: unknown('a'),
      targets: unknown('b'),
      instances: unknown('c'),
      deregistrationDelaysMs: unknown('d'),
    });
    expect([...after.unseen]).toEqual([
      ['tasks', 'a'],
      ['target health', 'b'],
      ['container instances', 'c'],
      ['deregistration delay', 'd'],
    ]);
    const { elapsedMs } = after;
    expect(after.answeredMs).toEqual({
      tasks: elapsedMs,
      targets: elapsedMs,
      instances: elapsedMs,
    });
    expect(observe({}).answeredMs).toEqual({});
  });

  test('instances and delays are kept', () => {
    const first = observe({
      instances: known(new Map([['i-1', 'i-0a']])),
      deregistrationDelaysMs: known(new Map([['group', 1]])),
    });
    const again = observeTasks(first, { instances: known(new Map([['i-2', 'i-0b']])) });
    expect([...again.instanceIds.keys()]).toEqual(['i-1', 'i-2']);
    expect(again.deregistrationDelaysMs.get('group')).toBe(1);
  });

  test('targets tell who is healthy, unless they are unused or out of sight', () => {
    const service = makeService({ targetGroups: [{ arn: 'group' }] });
    const network = { addresses: ['10.0.0.1'], ports: [] };
    const tasks = known([makeRunningTask('a', { network, startedAt: createdAt - minute })]);
    const health = (targets: Observation['targets'], watch: Partial<Watch> = {}) =>
      observe(
        { tasks, ...(targets !== undefined && { targets }) },
        { service, ...watch },
      ).timelines.get('a')?.health;
    const target = (state: string) => ({ targetGroupArn: 'group', target: '10.0.0.1', state });
    expect(health(known([target('initial')]))).toBe('unhealthy');
    expect(health(known([target('unused')]))).toBe('healthy');
    expect(health(unknown('no'))).toBe('healthy');
    expect(health(undefined)).toBe('unknown');
    expect(health(undefined, { targets: [target('unused')] })).toBe('healthy');
    expect(health(known([target('initial')]), { service: makeService() })).toBe('healthy');
  });

  test('the revision that served before is kept, for ECS stops listing it', () => {
    const first = observe({});
    expect(first.previousTaskDefinition).toBe(revision('web:1'));
    const alone = { ...first, service: makeService({ deployments: [makeDeployment()] }) };
    expect(observeTasks(alone, {}).previousTaskDefinition).toBe(revision('web:1'));
    const idle = [makeDeployment(), makeOldDeployment({ runningCount: 0 })];
    const without = (service: Parameters<typeof makeService>[0], watch: Partial<Watch> = {}) =>
      observe({}, { service: makeService(service), ...watch }).previousTaskDefinition;
    expect(without({ deployments: idle })).toBeUndefined();
    const { taskDefinition: __, ...nameless } = subject;
    expect(without({}, { subject: nameless })).toBeUndefined();
    const same = [makeDeployment(), makeOldDeployment({ taskDefinition: revision('web:2') })];
    expect(without({ deployments: same })).toBeUndefined();
    const { taskDefinition: ___, ...unnamed } = makeOldDeployment({ id: 'ecs-svc/0' });
    expect(without({ deployments: [unnamed, makeOldDeployment()] })).toBe(revision('web:1'));
  });

  test('events are those that were not known, in their order', () => {
    const one = makeEvent('one');
    const two = makeEvent('two');
    const first = observe({}, { service: makeService({ events: [one] }) });
    const again = observeTasks({ ...first, service: makeService({ events: [two, one] }) }, {});
    expect(again.events).toEqual([one, two]);
    expect(again.knownEvents.size).toBe(2);
  });

  test('that became healthy since the first poll have the moment', () => {
    const task = makeRunningTask('a', { startedAt: createdAt, healthStatus: 'HEALTHY' });
    const healthyAt = (firstPollAt: number) =>
      observe(
        { tasks: known([task]) },
        { firstPoll: { at: firstPollAt, elapsedMs: 0 } },
      ).timelines.get('a')?.healthyAt;
    expect(healthyAt(createdAt)).toBe(createdAt + minute);
    expect(healthyAt(createdAt + 1)).toBeUndefined();
  });

  test('and targets are remembered with the counts that ECS gave when they were asked for', () => {
    const before = {
      countsAtTasks: { own: 9, running: 9, others: 9, failed: 9 },
      othersAtTargets: 9,
    };
    const counts = { own: 0, running: 0, others: 2, failed: 0 };
    expect(observe({}, before)).toMatchObject(before);
    expect(observe({ tasks: known([]) }, before)).toMatchObject({
      countsAtTasks: counts,
      othersAtTargets: 9,
    });
    expect(observe({ targets: known([]) }, before)).toMatchObject({
      countsAtTasks: before.countsAtTasks,
      othersAtTargets: 2,
    });
  });

  test('are those that this poll described', () => {
    const [a, b] = [makeRunningTask('a'), makeRunningTask('b')];
    const both = observe({ tasks: known([a, b]) });
    expect([...both.describedTasks]).toEqual([a.arn, b.arn]);
    expect([...observeTasks(both, { tasks: known([b]) }).describedTasks]).toEqual([b.arn]);
    expect(observeTasks(both, {}).describedTasks.size).toBe(0);
  });

  test('without a service nothing is taken in', () => {
    const { service: __, ...open } = makeWatch();
    expect(observeTasks(open, { tasks: known([]) })).toBe(open);
  });
});

test('what is found out beside a poll: a log that was shown, and what is out of sight', () => {
  const [failure] = observeTasks(makeWatch(), {
    tasks: known([makeStoppedTask('a')]),
  }).failures.values();
  if (failure === undefined) throw new Error('no failure');
  const before = makeWatch({
    logsRead: new Set(['another']),
    unseen: new Map([['tasks', 'not allowed']]),
  });
  expect([...withLogShown(before, failure).logsRead]).toEqual(['another', failure.fingerprint]);
  expect([...withBlindSpot(before, 'container log', 'no such group').unseen]).toEqual([
    ['tasks', 'not allowed'],
    ['container log', 'no such group'],
  ]);
  expect(before.logsRead.size + before.unseen.size).toBe(2);
});

describe('a change, as stall-timeout counts it', () => {
  const service = makeService();
  const still = observeTasks(makeWatch(), {});
  const changes = (watch: Partial<Watch>, observation: Observation = {}) =>
    observeTasks({ ...still, elapsedMs: 99_000, ...watch }, observation).lastChange.elapsedMs ===
    99_000;
  const [first = makeDeployment(), ...others] = service.deployments;
  const deployment = (more: object) => ({
    service: makeService({ deployments: [{ ...first, ...more }, ...others] }),
  });

  test('is none while everything stands still', () => {
    expect(changes({})).toBe(false);
    expect(changes({ at: 1 })).toBe(false);
  });

  test.each([
    ['desiredCount', 9],
    ['runningCount', 9],
    ['pendingCount', 9],
    ['failedTasks', 9],
    ['status', 'ACTIVE'],
    ['rolloutState', 'FAILED'],
    ['id', 'ecs-svc/9'],
  ])('is another %s of a deployment', (member, value) => {
    expect(changes(deployment({ [member]: value }))).toBe(true);
  });

  test('is another state of its record', () => {
    const record = (more: object) => ({ serviceDeployments: [{ ...own, detail, ...more }] });
    expect(changes(record({}))).toBe(true);
    const { lifecycleStage: __, ...plain } = detail;
    expect(changes(record({ detail: plain, status: 'STOPPED' }))).toBe(true);
    const circuitBreaker = { status: 'MONITORING', failureCount: 1 };
    expect(changes(record({ detail: { ...plain, circuitBreaker } }))).toBe(true);
    expect(changes(record({ detail: plain }))).toBe(false);
  });

  test('is another health of a target, in whatever order they come', () => {
    const target = (port: number, state: string) => ({
      targetGroupArn: 'g',
      target: '10.0.0.1',
      port,
      state,
    });
    const [one, two] = [target(1, 'healthy'), target(2, 'initial')];
    const seen = observeTasks({ ...still, elapsedMs: 50_000 }, { targets: known([one, two]) });
    const next = (...targets: readonly ReturnType<typeof target>[]) =>
      observeTasks({ ...seen, elapsedMs: 99_000 }, { targets: known(targets) }).lastChange
        .elapsedMs;
    expect(seen.lastChange.elapsedMs).toBe(50_000);
    expect(next(two, one)).toBe(50_000);
    expect(next(one, target(2, 'healthy'))).toBe(99_000);
    expect(next(target(1, 'initial'), target(2, 'healthy'))).toBe(99_000);
  });

  test('is a new kind of event, and not one more of a kind', () => {
    const events = (...messages: readonly string[]) => ({
      service: makeService({
        events: messages.map((message, at) => makeEvent(message, createdAt + at)),
      }),
    });
    const seen = observeTasks({ ...still, ...events('has started 1 tasks.') }, {});
    const later = (...messages: readonly string[]) =>
      observeTasks({ ...seen, elapsedMs: 99_000, ...events(...messages) }, {}).lastChange.elapsedMs;
    expect(later('has started 1 tasks.', 'has started 2 tasks.')).toBe(seen.lastChange.elapsedMs);
    expect(later('has started 1 tasks.', 'has reached a steady state.')).toBe(99_000);
  });

  test('is that tasks went out of sight', () => {
    expect(changes({}, { tasks: unknown('no') })).toBe(true);
  });

  test.each([
    ['id', 'b'],
    ['status', 'ACTIVE'],
    ['stabilityStatus', 'STEADY_STATE'],
    ['computedDesiredCount', 9],
    ['pendingCount', 9],
    ['runningCount', 9],
  ])('is another %s of a task set', (member, value) => {
    const set: TaskSet = {
      id: 'a',
      status: 'PRIMARY',
      computedDesiredCount: 1,
      pendingCount: 0,
      runningCount: 0,
    };
    const withSet = (one: TaskSet) => makeService({ taskSets: [one] });
    const seen = observeTasks({ ...still, service: withSet(set) }, {});
    const next = (one: TaskSet) =>
      observeTasks({ ...seen, elapsedMs: 99_000, service: withSet(one) }, {}).lastChange;
    expect(next(set)).toBe(seen.lastChange);
    expect(next({ ...set, [member]: value }).elapsedMs).toBe(99_000);
  });
});

test('tasks are counted as ECS counts them: of the subject and of these running, of all others, and failed', () => {
  const service = makeService({
    deployments: [
      makeDeployment({ runningCount: 1, pendingCount: 2, failedTasks: 3 }),
      makeOldDeployment({ runningCount: 4, pendingCount: 0, failedTasks: 5 }),
    ],
    taskSets: [{ id: 'a', status: '', computedDesiredCount: 9, pendingCount: 6, runningCount: 7 }],
  });
  expect(countTasks(service, subject)).toEqual({ own: 3, running: 1, others: 17, failed: 8 });
  expect(countTasks(service, { deploymentId: 'a' })).toEqual({
    own: 13,
    running: 7,
    others: 7,
    failed: 8,
  });
  const nobodys = { own: 0, running: 0, others: 20, failed: 8 };
  expect(countTasks(service, undefined)).toEqual(nobodys);
  const [first = makeDeployment(), ...others] = service.deployments;
  const { id: __, ...nameless } = first;
  expect(countTasks({ ...service, deployments: [nameless, ...others] }, {})).toEqual(nobodys);
});
