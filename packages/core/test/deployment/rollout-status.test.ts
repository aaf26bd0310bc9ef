/** How a deployment stands, in whole: the name, the reason, the time of its end, and whom it gave way to. */
import { describe, expect, test } from '@jest/globals';
import { isEnd, judge, overtakenBy } from '../../src/deployment/rollout-status.ts';
import type {
  Deployment,
  Service,
  ServiceDeployment,
  TaskSet,
} from '../../src/deployment/service.ts';
import type { Evidence, Subject } from '../../src/deployment/subject.ts';
import type { WatchOptions } from '../../src/deployment/options.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
  makeOldDeployment,
  makeOptions,
  makeService,
  makeServiceDeployment,
  minute,
  revision,
  serviceRevisionArn,
} from './support/make.ts';
import { subject } from './support/make-watch.ts';

const endedAt = createdAt + 5 * minute;
const detail = { hooks: [], sourceServiceRevisionArns: [] };
const inProgress = { name: 'in-progress', rollingBack: false };

interface Scene {
  readonly subject?: Subject;
  readonly service?: Partial<Service>;
  readonly records?: readonly ServiceDeployment[];
  readonly evidence?: Partial<Evidence>;
  readonly options?: Partial<WatchOptions>;
}
function evidenceOf({ service, records, evidence }: Scene): Evidence {
  return {
    service: makeService(service),
    serviceDeployments: records,
    revisions: new Map(),
    ...evidence,
  };
}
const status = (scene: Scene) =>
  judge(scene.subject ?? subject, evidenceOf(scene), makeOptions(scene.options));

describe('by its service deployment', () => {
  const of = (own: Partial<ServiceDeployment>, more: Scene = {}) =>
    status({ ...more, records: [...(more.records ?? []), makeServiceDeployment(own)] });

  test('out of sight: the answers do not fit together yet', () => {
    expect(status({ records: [] })).toEqual({
      name: 'unsettled',
      why: 'the service deployment is out of sight',
    });
    expect(status({})).toMatchObject({ name: 'unsettled' });
  });

  test('ended well, with AWS’s own time where it has one', () => {
    expect(of({ status: 'SUCCESSFUL', finishedAt: endedAt })).toEqual({ name: 'stable', endedAt });
    expect(of({ status: 'SUCCESSFUL' })).toEqual({ name: 'stable' });
  });

  test('rolled back: ECS’s reason, else the rollback’s, else that it was', () => {
    const reason = (own: Partial<ServiceDeployment>) =>
      of({ status: 'ROLLBACK_SUCCESSFUL', stoppedAt: endedAt, ...own });
    expect(reason({ statusReason: 'it was red' })).toEqual({
      name: 'rolled-back',
      cause: 'unknown',
      reason: 'it was red',
      endedAt,
    });
    expect(reason({ detail: { ...detail, rollback: { reason: 'the alarm' } } })).toMatchObject({
      reason: 'the alarm',
    });
    expect(reason({})).toMatchObject({ reason: 'ECS rolled the deployment back' });
  });

  test('rolled back in vain', () => {
    expect(of({ status: 'ROLLBACK_FAILED', statusReason: 'it was red' })).toEqual({
      name: 'failed',
      cause: 'unknown',
      reason: 'it was red; the rollback failed too',
    });
  });

  test.each([
    ['its circuit breaker was triggered', { circuitBreaker: { status: 'TRIGGERED' } }],
    ['its alarm was triggered', { alarms: { status: 'TRIGGERED', triggered: [] } }],
  ])('stopped: %s: failed', (_, guard) => {
    const own = { status: 'STOPPED', detail: { ...detail, ...guard } };
    const failed = { name: 'failed', cause: 'unknown', reason: 'the deployment failed' };
    expect(of(own)).toEqual(failed);
    expect(of(own, { service: { deployments: [] } })).toEqual(failed);
  });

  test.each(['circuit breaker', 'an alarm', 'a lifecycle hook failed', 'invalid networking'])(
    'stopped: ECS says "%s": failed',
    (statusReason) => {
      expect(of({ status: 'STOPPED', statusReason })).toMatchObject({
        name: 'failed',
        reason: statusReason,
      });
    },
  );

  test('stopped without a word: failed where the list of deployments says so', () => {
    const listed = (rolloutState: string, rolloutStateReason?: string) => ({
      service: {
        deployments: [
          makeDeployment({
            rolloutState,
            ...(rolloutStateReason !== undefined && { rolloutStateReason }),
          }),
        ],
      },
    });
    expect(of({ status: 'STOPPED' }, listed('FAILED', 'tasks failed to start'))).toMatchObject({
      name: 'failed',
      reason: 'tasks failed to start',
    });
    expect(of({ status: 'STOPPED' }, listed('FAILED'))).toMatchObject({
      reason: 'the deployment failed',
    });
    expect(of({ status: 'STOPPED' }, listed('IN_PROGRESS'))).toEqual({
      name: 'stopped',
      reason: 'the deployment was stopped',
    });
    const another = {
      deployments: [makeOldDeployment({ rolloutState: 'FAILED' }), makeDeployment()],
    };
    expect(of({ status: 'STOPPED' }, { service: another })).toMatchObject({ name: 'stopped' });
    expect(of({ status: 'STOPPED', statusReason: 'by hand' }, listed('FAILED'))).toEqual({
      name: 'stopped',
      reason: 'by hand',
    });
  });

  const newer = (more: Parameters<typeof makeServiceDeployment>[0] = {}) =>
    makeServiceDeployment({ number: '3', createdAt: createdAt + minute, ...more });

  test('stopped by a newer one: superseded, and who won', () => {
    const third = makeDeployment({ id: 'ecs-svc/3', taskDefinition: revision('web:3') });
    expect(
      of(
        { status: 'STOPPED', stoppedAt: endedAt },
        { records: [newer()], service: { deployments: [third] } },
      ),
    ).toEqual({
      name: 'superseded',
      reason: 'a newer deployment took over: web:3, ecs-svc/3',
      winner: { id: 'ecs-svc/3', taskDefinition: revision('web:3') },
      endedAt,
    });
    const { targetServiceRevisionArn: _, ...nameless } = newer();
    expect(of({ status: 'STOPPED' }, { records: [nameless] })).toEqual({
      name: 'superseded',
      reason: 'a newer deployment took over',
      winner: {},
    });
  });

  test('a newer one that came after its end did not stop it', () => {
    const late = { records: [newer({ createdAt: endedAt + 1 })] };
    expect(of({ status: 'STOPPED', stoppedAt: endedAt }, late)).toMatchObject({ name: 'stopped' });
    const just = { records: [newer({ createdAt: endedAt })] };
    expect(of({ status: 'STOPPED', stoppedAt: endedAt }, just)).toMatchObject({
      name: 'superseded',
    });
    // Of several that came after it, the first is who may have stopped it.
    const both = { records: [newer({ number: '4', createdAt: endedAt + 1 }), newer()] };
    expect(of({ status: 'STOPPED', stoppedAt: endedAt }, both)).toMatchObject({
      name: 'superseded',
    });
  });

  test('failed while a newer one took over: both are said', () => {
    const own = { status: 'STOPPED', stoppedAt: endedAt, statusReason: 'circuit breaker' };
    expect(of(own, { records: [newer()] })).toMatchObject({
      name: 'failed',
      reason: 'circuit breaker; a newer deployment took over before that was done',
    });
    expect(of(own, { records: [newer({ createdAt: endedAt + 1 })] })).toMatchObject({
      reason: 'circuit breaker',
    });
    expect(of(own)).toMatchObject({ reason: 'circuit breaker' });
  });

  test.each(['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED'])('%s: in progress', (state) => {
    expect(of({ status: state })).toEqual(inProgress);
    expect(of({ status: state, detail: { ...detail, lifecycleStage: 'BAKE_TIME' } })).toEqual({
      ...inProgress,
      stage: 'BAKE_TIME',
    });
    expect(of({ status: state }, { records: [newer()] })).toMatchObject({ name: 'superseded' });
    // One that has not begun yet has taken nothing over.
    expect(of({ status: state }, { records: [newer({ status: 'PENDING' })] })).toEqual(inProgress);
    const twin = newer({ createdAt });
    expect(of({ status: state }, { records: [twin] })).toEqual(inProgress);
  });

  test.each(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'])('%s: on its way back', (state) => {
    expect(of({ status: state, detail: { ...detail, lifecycleStage: 'CLEAN_UP' } })).toEqual({
      name: 'in-progress',
      rollingBack: true,
      stage: 'CLEAN_UP',
    });
  });

  test('a state that this version does not know goes on until it ends, and is an error then', () => {
    expect(of({ status: 'NEW' })).toEqual(inProgress);
    expect(of({ status: 'NEW', finishedAt: endedAt })).toEqual({
      name: 'error',
      reason: 'the deployment ended as NEW, which this version does not know',
    });
  });

  describe('overtaken where a revision is named', () => {
    const options = { taskDefinition: 'web:2' };
    const revisions = (name: string) => new Map([[serviceRevisionArn('3'), revision(name)]]);
    const overtaken = (name: string | undefined) =>
      of(
        { status: 'IN_PROGRESS' },
        {
          options,
          records: [newer()],
          evidence: name === undefined ? {} : { revisions: revisions(name) },
        },
      );

    test('by the same revision: that one is watched', () => {
      expect(overtaken('web:2')).toMatchObject({
        name: 'watch',
        next: { deploymentId: 'ecs-svc/3', taskDefinition: revision('web:2') },
      });
      expect(overtaken('web:3')).toMatchObject({ name: 'superseded' });
    });

    test('by one whose revision is not known: looked at again', () => {
      expect(overtaken(undefined)).toEqual({
        name: 'unsettled',
        why: 'the revision of a newer deployment is not known yet',
      });
    });
  });
});

describe('a newer one that was there before anybody looked', () => {
  const third = makeDeployment({
    id: 'ecs-svc/3',
    taskDefinition: revision('web:3'),
    createdAt: createdAt + minute,
  });
  const by = (beganAt: number | undefined, options: Partial<WatchOptions> = {}) =>
    overtakenBy(
      third,
      evidenceOf({ evidence: beganAt === undefined ? {} : { beganAt } }),
      makeOptions(options),
    ).name;

  test('was the newest all along, and is the one to watch', () => {
    expect(by(createdAt + minute)).toBe('watch');
    expect(by(createdAt + minute - 1)).toBe('superseded');
    expect(by(undefined)).toBe('superseded');
    const { createdAt: _, ...unstamped } = third;
    expect(
      overtakenBy(unstamped, evidenceOf({ evidence: { beganAt: Infinity } }), makeOptions()).name,
    ).toBe('superseded');
  });

  test('but for a deployment or a revision that the user named', () => {
    expect(by(Infinity, { deploymentId: 'ecs-svc/2' })).toBe('superseded');
    expect(by(Infinity, { taskDefinition: 'web:2' })).toBe('superseded');
    expect(by(undefined, { taskDefinition: 'web:3' })).toBe('watch');
  });
});

describe('by the list of deployments', () => {
  const { serviceDeploymentArn: _, ...blind } = subject;
  const of = (
    deployments: readonly Deployment[],
    more: Partial<Service> = {},
    who: Subject = blind,
  ) => status({ subject: who, service: { deployments, ...more } });
  const own = (more: Partial<Deployment> = {}) => makeDeployment(more);
  const completedEvent = makeEvent('(deployment ecs-svc/2) deployment completed.', endedAt);

  test('without a PRIMARY the answers do not fit together yet', () => {
    expect(of([own({ status: 'ACTIVE' })])).toEqual({
      name: 'unsettled',
      why: 'the service lists no PRIMARY deployment',
    });
  });

  test('COMPLETED: stable, at the time of ECS’s event, else of the record', () => {
    const completed = own({ rolloutState: 'COMPLETED', updatedAt: endedAt + minute });
    expect(of([completed], { events: [completedEvent] })).toEqual({ name: 'stable', endedAt });
    expect(of([completed])).toEqual({ name: 'stable', endedAt: endedAt + minute });
    expect(of([own({ rolloutState: 'COMPLETED' })])).toEqual({ name: 'stable' });
  });

  test('an event of another deployment, of another kind or of before tells nothing of its end', () => {
    const completed = own({ rolloutState: 'COMPLETED', updatedAt: endedAt + minute });
    for (const event of [
      makeEvent('(deployment ecs-svc/1) deployment completed.', endedAt),
      makeEvent('(deployment ecs-svc/2) deployment failed: tasks failed to start.', endedAt),
      makeEvent('(deployment ecs-svc/2) deployment completed.', createdAt - 1),
    ]) {
      expect(of([completed], { events: [event] })).toEqual({
        name: 'stable',
        endedAt: endedAt + minute,
      });
    }
    const atOnce = makeEvent('(deployment ecs-svc/2) deployment completed.', createdAt);
    expect(of([completed], { events: [atOnce] })).toEqual({ name: 'stable', endedAt: createdAt });
  });

  test('FAILED, IN_PROGRESS', () => {
    expect(of([own({ rolloutState: 'FAILED', updatedAt: endedAt })])).toEqual({
      name: 'failed',
      cause: 'unknown',
      reason: 'the deployment failed',
      endedAt,
    });
    expect(of([own({ rolloutState: 'FAILED', rolloutStateReason: 'tasks failed' })])).toMatchObject(
      { reason: 'tasks failed' },
    );
    expect(of([own()])).toEqual(inProgress);
  });

  test('replaced after it had completed: stable, at its own end', () => {
    const third = own({ id: 'ecs-svc/3', createdAt: endedAt + minute });
    const before = own({ status: 'ACTIVE', rolloutState: 'COMPLETED', updatedAt: endedAt });
    expect(of([third, before])).toEqual({ name: 'stable', endedAt });
  });

  describe('the PRIMARY is another one', () => {
    const back = (more: Partial<Deployment> = {}) =>
      own({
        id: 'ecs-svc/1',
        taskDefinition: revision('web:1'),
        createdAt: createdAt - minute,
        ...more,
      });
    const failed = own({
      status: 'ACTIVE',
      rolloutState: 'FAILED',
      rolloutStateReason: 'tasks failed',
    });

    test('and older: on its way back, back, or failed on its way', () => {
      expect(of([back(), failed])).toEqual({ name: 'in-progress', rollingBack: true });
      const over = { rolloutState: 'COMPLETED', updatedAt: endedAt };
      expect(of([back(over), failed])).toEqual({
        name: 'rolled-back',
        cause: 'unknown',
        reason: 'tasks failed',
        endedAt,
      });
      expect(of([back(over)])).toMatchObject({ reason: 'ECS rolled the deployment back' });
      expect(of([back({ rolloutState: 'FAILED', updatedAt: endedAt }), failed])).toEqual({
        name: 'failed',
        cause: 'unknown',
        reason: 'tasks failed; the rollback failed too',
        endedAt,
      });
    });

    test('and was seen to be its rollback', () => {
      const remembered = { ...blind, rolledBackTo: { deploymentId: 'ecs-svc/3' } };
      const third = back({ id: 'ecs-svc/3', createdAt: createdAt + minute });
      expect(of([third], {}, remembered)).toEqual({ name: 'in-progress', rollingBack: true });
      expect(of([third])).toMatchObject({ name: 'superseded' });
    });

    test('and says itself that it is a rollback', () => {
      const third = back({
        id: 'ecs-svc/3',
        createdAt: createdAt + minute,
        rolloutStateReason: 'rolling back to ecs-svc/1',
      });
      expect(of([third])).toEqual({ name: 'in-progress', rollingBack: true });
    });

    test('and newer: superseded, unless its own was listed as failed', () => {
      const third = own({
        id: 'ecs-svc/3',
        taskDefinition: revision('web:3'),
        createdAt: createdAt + minute,
      });
      expect(of([third])).toEqual({
        name: 'superseded',
        reason: 'a newer deployment took over: web:3, ecs-svc/3',
        winner: { id: 'ecs-svc/3', taskDefinition: revision('web:3') },
      });
      expect(of([third, { ...failed, updatedAt: endedAt }])).toEqual({
        name: 'failed',
        cause: 'unknown',
        reason: 'tasks failed',
        endedAt,
      });
      const { rolloutStateReason: ___, ...wordless } = failed;
      expect(of([third, wordless])).toMatchObject({ reason: 'the deployment failed' });
    });

    test('and made in the same instant, or at an unknown time: no older one', () => {
      expect(of([back({ createdAt })])).toMatchObject({ name: 'superseded' });
      const { createdAt: ___, ...unstamped } = back();
      expect(of([unstamped])).toMatchObject({ name: 'superseded' });
      const { createdAt: ____, ...unstampedSubject } = blind;
      expect(of([back()], {}, unstampedSubject)).toMatchObject({ name: 'superseded' });
    });
  });

  test('without ids a deployment is known by its revision and its time', () => {
    const { id: ___, ...nameless } = own({ rolloutState: 'COMPLETED' });
    expect(of([nameless])).toEqual({ name: 'stable' });
    const { deploymentId: ____, ...byRevision } = blind;
    const completed = own({ rolloutState: 'COMPLETED' });
    expect(of([completed], {}, byRevision)).toEqual({ name: 'stable' });
    const later = { ...completed, createdAt: createdAt + 1 };
    expect(of([later], {}, byRevision)).toMatchObject({ name: 'superseded' });
    const { createdAt: _____, ...unstamped } = byRevision;
    expect(of([later], {}, unstamped)).toEqual({ name: 'stable' });
    const { createdAt: ______, ...unstampedDeployment } = completed;
    expect(of([unstampedDeployment], {}, byRevision)).toEqual({ name: 'stable' });
    const other = { ...completed, taskDefinition: revision('web:9') };
    expect(of([other], {}, byRevision)).toMatchObject({ name: 'superseded' });
  });

  describe('where ECS gives no state', () => {
    const { rolloutState: ___, ...stateless } = own({ runningCount: 2 });
    const steady = makeEvent('has reached a steady state.', endedAt);
    const counts = (more: Partial<Service> = {}, deployment: Partial<Deployment> = {}) =>
      of([{ ...stateless, ...deployment }], { events: [steady], ...more });

    test('steady, with all tasks of the one deployment: stable', () => {
      expect(counts()).toEqual({ name: 'stable', endedAt });
      const { createdAt: ____, ...unstamped } = steady;
      const { createdAt: _____, ...unstampedDeployment } = stateless;
      expect(of([unstampedDeployment], { events: [unstamped] })).toEqual({ name: 'stable' });
      expect(counts({ events: [{ ...steady, createdAt }] })).toEqual({
        name: 'stable',
        endedAt: createdAt,
      });
    });

    test.each<readonly [string, Partial<Service>, Partial<Deployment>]>([
      ['tasks that are pending', { pendingCount: 1 }, {}],
      ['fewer than wanted', { runningCount: 1 }, {}],
      ['tasks of another', {}, { runningCount: 1 }],
      ['a steady state of before', { events: [{ ...steady, createdAt: createdAt - 1 }] }, {}],
      ['no event', { events: [] }, {}],
      ['another event', { events: [makeEvent('has started 2 tasks.', endedAt)] }, {}],
    ])('%s: in progress', (____, service, deployment) => {
      expect(counts(service, deployment)).toEqual(inProgress);
    });

    test('an old deployment beside it: in progress', () => {
      expect(of([stateless, makeOldDeployment({ runningCount: 0 })], { events: [steady] })).toEqual(
        inProgress,
      );
    });
  });
});

describe('by task sets, where CODE_DEPLOY or EXTERNAL controls the rollout', () => {
  const set = (more: Partial<TaskSet> = {}): TaskSet => ({
    id: 'green',
    status: 'PRIMARY',
    taskDefinition: revision('web:2'),
    computedDesiredCount: 2,
    pendingCount: 0,
    runningCount: 2,
    createdAt,
    stabilityStatus: 'STEADY_STATE',
    stabilityStatusAt: endedAt,
    ...more,
  });
  const own: Subject = {
    deploymentId: 'green',
    taskDefinition: revision('web:2'),
    createdAt,
  };
  const of = (taskSets: readonly TaskSet[], who: Subject = own) =>
    status({
      subject: who,
      service: { controller: 'CODE_DEPLOY', deployments: [], taskSets },
    });

  test('the PRIMARY in its steady state is stable', () => {
    expect(of([set()])).toEqual({ name: 'stable', endedAt });
    const { stabilityStatusAt: _, ...unstamped } = set();
    expect(of([unstamped])).toEqual({ name: 'stable' });
  });

  test.each([
    ['stabilizing', { stabilityStatus: 'STABILIZING' }],
    ['with pending tasks', { pendingCount: 1 }],
    ['with fewer than wanted', { runningCount: 1 }],
    ['not the PRIMARY yet', { status: 'ACTIVE' }],
  ])('%s: in progress', (_, change) => {
    expect(of([set(change)])).toEqual(inProgress);
  });

  const blue = (more: Partial<TaskSet> = {}) =>
    set({ id: 'blue', taskDefinition: revision('web:1'), createdAt: createdAt - minute, ...more });

  test('gone back to an older one: rolled back', () => {
    expect(of([blue(), set({ status: 'DRAINING' })])).toEqual({
      name: 'rolled-back',
      cause: 'unknown',
      reason: 'traffic went back to task set blue (web:1)',
    });
    expect(of([blue({ createdAt })])).toMatchObject({ name: 'rolled-back' });
    const { taskDefinition: _, ...nameless } = blue();
    expect(of([nameless])).toMatchObject({
      reason: 'traffic went back to task set blue (blue)',
    });
  });

  test('given way to a newer one, or one whose time is not known: superseded', () => {
    const winner = { id: 'blue', taskDefinition: revision('web:1') };
    const superseded = {
      name: 'superseded',
      reason: 'a newer deployment took over: web:1, blue',
      winner,
    };
    expect(of([blue({ createdAt: createdAt + 1 })])).toEqual(superseded);
    const { createdAt: _, ...unstamped } = blue();
    expect(of([unstamped])).toEqual(superseded);
    const { createdAt: __, ...unstampedSubject } = own;
    expect(of([blue()], unstampedSubject)).toEqual(superseded);
  });

  test('without a PRIMARY the answers do not fit together yet', () => {
    for (const taskSets of [[set({ status: 'DRAINING' })], []]) {
      expect(of(taskSets)).toEqual({
        name: 'unsettled',
        why: 'the service has no PRIMARY task set',
      });
    }
  });
});

test('a service that is not active is an error, whatever its deployments', () => {
  expect(
    status({
      service: { status: 'INACTIVE' },
      records: [makeServiceDeployment({ status: 'SUCCESSFUL' })],
    }),
  ).toEqual({ name: 'error', reason: 'service web is INACTIVE: it is being deleted or is gone' });
});

test('an end is what is neither in progress, nor unsettled, nor another to watch', () => {
  expect(isEnd({ name: 'in-progress', rollingBack: false })).toBe(false);
  expect(isEnd({ name: 'unsettled', why: '' })).toBe(false);
  expect(isEnd({ name: 'watch', next: {} })).toBe(false);
  expect(isEnd({ name: 'stable' })).toBe(true);
});
