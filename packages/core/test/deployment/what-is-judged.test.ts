/** What is judged: which deployment it is, and what its end makes of it. */
import { describe, expect, test } from '@jest/globals';
import { judge, type RolloutStatus } from '../../src/deployment/rollout-status.ts';
import type { WatchOptions } from '../../src/deployment/options.ts';
import type { Service, ServiceDeployment } from '../../src/deployment/service.ts';
import { chooseSubject, type Evidence, type Subject } from '../../src/deployment/subject.ts';
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
  runStart,
  serviceDeploymentArn,
  serviceRevisionArn,
} from './support/make.ts';

function evidence(
  service: Partial<Service>,
  serviceDeployments?: readonly ServiceDeployment[],
  revisions: Readonly<Record<string, string>> = {},
): Evidence {
  return {
    service: makeService(service),
    serviceDeployments,
    revisions: new Map(
      Object.entries(revisions).map(([number, name]) => [
        serviceRevisionArn(number),
        revision(name),
      ]),
    ),
  };
}

const day = 24 * 60 * minute;
const old = makeServiceDeployment({
  number: '1',
  status: 'SUCCESSFUL',
  createdAt: runStart - day,
  finishedAt: runStart - day + 3 * minute,
});

const chosenId = (seen: Evidence, options: Partial<WatchOptions> = {}): string | undefined =>
  chooseSubject(seen, makeOptions(options))?.deploymentId;

describe('the newest service deployment is judged', () => {
  test('it is pinned by its ARN and by the number that its revision and ecs-svc/N share', () => {
    expect(chooseSubject(evidence({}, [makeServiceDeployment(), old]), makeOptions())).toEqual({
      serviceDeploymentArn: serviceDeploymentArn('sd2'),
      deploymentId: 'ecs-svc/2',
      taskDefinition: revision('web:2'),
      createdAt,
    });
  });

  test('one that ended before is judged too', () => {
    expect(
      chosenId(evidence({ deployments: [makeOldDeployment({ status: 'PRIMARY' })] }, [old])),
    ).toBe('ecs-svc/1');
  });

  test('the rollback’s PRIMARY is not taken for it, whatever id that bears', () => {
    const failed = makeServiceDeployment({ status: 'ROLLBACK_SUCCESSFUL' });
    for (const id of ['ecs-svc/1', 'ecs-svc/3']) {
      const deployments = [makeOldDeployment({ id, status: 'PRIMARY' })];
      expect(chosenId(evidence({ deployments }, [failed, old]))).toBe('ecs-svc/2');
    }
  });
});

describe('deployment-id', () => {
  const both = evidence({}, [makeServiceDeployment(), old]);
  test.each([
    ['ecs-svc/1', 'ecs-svc/1'],
    [serviceDeploymentArn('sd1'), 'ecs-svc/1'],
    ['ecs-svc/2', 'ecs-svc/2'],
    ['ecs-svc/99', undefined],
    [serviceDeploymentArn('gone'), undefined],
  ])('%s', (deploymentId, chosen) => {
    expect(chosenId(both, { deploymentId })).toBe(chosen);
  });

  test('without service deployments it is looked for among the deployments', () => {
    expect(chosenId(evidence({}), { deploymentId: 'ecs-svc/1' })).toBe('ecs-svc/1');
  });
});

describe('task-definition is the revision that must win', () => {
  test.each([
    ['the newest deployment of it', 'web:2', 'ecs-svc/2'],
    ['its ARN', revision('web:2'), 'ecs-svc/2'],
    ['an old deployment of it is not this one', 'web:1', undefined],
    ['nobody deployed it', 'web:3', undefined],
    ['another family of the same end', 'eb:2', undefined],
  ])('%s', (_, taskDefinition, chosen) => {
    const seen = evidence({}, [makeServiceDeployment(), old]);
    expect(chosenId(seen, { taskDefinition })).toBe(chosen);
  });

  test('one of this run that a newer one of another revision overtook', () => {
    const winner = makeServiceDeployment({ number: '3', createdAt: createdAt + minute });
    const seen = evidence({ deployments: [] }, [winner, makeServiceDeployment(), old], {
      2: 'web:2',
      3: 'web:3',
    });
    expect(chosenId(seen, { taskDefinition: 'web:2' })).toBe('ecs-svc/2');
  });

  test('the old tasks of it, just being replaced, are no deployment of it', () => {
    expect(chosenId(evidence({}), { taskDefinition: 'web:1' })).toBeUndefined();
  });
});

const subject: Subject = {
  deploymentId: 'ecs-svc/2',
  taskDefinition: revision('web:2'),
  createdAt,
};
const pinned: Subject = { ...subject, serviceDeploymentArn: serviceDeploymentArn('sd2') };
const endedAt = createdAt + 3 * minute;

function judged(seen: Evidence, options: Partial<WatchOptions> = {}, of = pinned): RolloutStatus {
  return judge(of, seen, makeOptions(options));
}

describe('the deployment’s own end decides: its service deployment', () => {
  test.each<readonly [string, Partial<ServiceDeployment>, Partial<RolloutStatus>]>([
    ['SUCCESSFUL', { finishedAt: endedAt }, { name: 'stable', endedAt }],
    ['PENDING', {}, { name: 'in-progress', rollingBack: false }],
    ['IN_PROGRESS', {}, { name: 'in-progress', rollingBack: false }],
    ['STOP_REQUESTED', {}, { name: 'in-progress', rollingBack: false }],
    ['ROLLBACK_REQUESTED', {}, { name: 'in-progress', rollingBack: true }],
    ['ROLLBACK_IN_PROGRESS', {}, { name: 'in-progress', rollingBack: true }],
    ['ROLLBACK_SUCCESSFUL', { finishedAt: endedAt }, { name: 'rolled-back', endedAt }],
    [
      'ROLLBACK_FAILED',
      { statusReason: 'the circuit breaker threshold was exceeded.' },
      {
        name: 'failed',
        reason: 'the circuit breaker threshold was exceeded.; the rollback failed too',
      },
    ],
    ['STOPPED', { stoppedAt: endedAt }, { name: 'stopped', endedAt }],
    ['STOPPED', { statusReason: 'stopped because the circuit breaker …' }, { name: 'failed' }],
    ['STOPPED', { statusReason: 'stopped because an alarm rang' }, { name: 'failed' }],
    ['PAUSED_FOR_TEA', {}, { name: 'in-progress', rollingBack: false }],
    ['DONE_DIFFERENTLY', { finishedAt: endedAt }, { name: 'error' }],
  ])('%s %j', (status, more, expected) => {
    const seen = evidence({}, [makeServiceDeployment({ status, ...more }), old]);
    expect(judged(seen)).toMatchObject(expected);
  });

  test.each([
    ['all tasks run and the old ones are gone', [makeDeployment({ runningCount: 2 })]],
    ['rolloutState says COMPLETED', [makeDeployment({ rolloutState: 'COMPLETED' })]],
    ['desiredCount is 0 as just after creation', [makeDeployment({ desiredCount: 0 })]],
  ])('until then nothing makes it stable: %s', (_, deployments) => {
    const seen = evidence({ deployments }, [makeServiceDeployment(), old]);
    expect(judged(seen).name).toBe('in-progress');
  });

  test.each([
    [
      'a desired count moved by auto scaling',
      { desiredCount: 9, runningCount: 2, pendingCount: 4 },
    ],
    ['old tasks that still drain', { deployments: [makeDeployment(), makeOldDeployment()] }],
    ['no deployment in sight', { deployments: [] }],
  ])('after it nothing un-stables it: %s', (_, service) => {
    const done = makeServiceDeployment({ status: 'SUCCESSFUL', finishedAt: endedAt });
    expect(judged(evidence(service, [done, old])).name).toBe('stable');
  });
});

describe('a newer deployment', () => {
  const newer = (more: Partial<ServiceDeployment> = {}): ServiceDeployment =>
    makeServiceDeployment({ number: '3', createdAt: createdAt + minute, ...more });
  const stopped = makeServiceDeployment({
    status: 'STOPPED',
    finishedAt: createdAt + minute + 300,
  });

  test('of another revision: superseded, and names the winner', () => {
    const seen = evidence({}, [newer(), stopped, old], { 3: 'web:3' });
    expect(judged(seen, { taskDefinition: 'web:2' })).toMatchObject({
      name: 'superseded',
      winner: { id: 'ecs-svc/3', taskDefinition: revision('web:3') },
    });
  });

  test('of the same named revision: followed', () => {
    const seen = evidence({}, [newer(), stopped, old], { 3: 'web:2' });
    expect(judged(seen, { taskDefinition: 'web:2' })).toMatchObject({
      name: 'watch',
      next: { deploymentId: 'ecs-svc/3' },
    });
  });

  test('where none was named it is superseded, of the same revision too', () => {
    expect(judged(evidence({}, [newer(), stopped, old], { 3: 'web:2' })).name).toBe('superseded');
  });

  test('whose revision is not known yet: looked at again', () => {
    const seen = evidence({}, [newer(), stopped, old]);
    expect(judged(seen, { taskDefinition: 'web:2' }).name).toBe('unsettled');
  });

  test('that only came after its end did not supersede it', () => {
    const long = newer({ createdAt: createdAt + 20 * minute });
    expect(judged(evidence({}, [long, stopped, old])).name).toBe('stopped');
  });

  test('that overtook its rollback leaves it failed, with both said', () => {
    const statusReason = 'rolled back because the circuit breaker threshold was exceeded';
    expect(judged(evidence({}, [newer(), { ...stopped, statusReason }, old]))).toMatchObject({
      name: 'failed',
      reason: `${statusReason}; a newer deployment took over before that was done`,
    });
  });

  test('does not undo a success', () => {
    const done = makeServiceDeployment({ status: 'SUCCESSFUL', finishedAt: endedAt });
    expect(judged(evidence({}, [newer(), done, old])).name).toBe('stable');
  });
});

describe('without service deployments: rolloutState, and the same verdicts as far as it can', () => {
  const of = (service: Partial<Service>, more: Partial<WatchOptions> = {}, who = subject) =>
    judged(evidence(service), more, who);

  test.each<readonly [string, Partial<Service>, string]>([
    ['COMPLETED', { deployments: [makeDeployment({ rolloutState: 'COMPLETED' })] }, 'stable'],
    ['FAILED', { deployments: [makeDeployment({ rolloutState: 'FAILED' })] }, 'failed'],
    [
      'IN_PROGRESS, all counts met',
      { deployments: [makeDeployment({ runningCount: 2 })] },
      'in-progress',
    ],
    [
      'the PRIMARY bears the old id and its older createdAt',
      { deployments: [makeOldDeployment({ status: 'PRIMARY' })] },
      'rolled-back',
    ],
    [
      'the PRIMARY is new and its reason says rolling back',
      {
        deployments: [
          makeDeployment({
            id: 'ecs-svc/3',
            taskDefinition: revision('web:1'),
            createdAt: createdAt + 2 * minute,
            rolloutStateReason:
              'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
          }),
        ],
      },
      'in-progress',
    ],
    [
      'the PRIMARY is new, and an event at its creation says rolling back',
      {
        deployments: [
          makeDeployment({
            id: 'ecs-svc/3',
            taskDefinition: revision('web:1'),
            createdAt: createdAt + 2 * minute,
            rolloutState: 'COMPLETED',
          }),
        ],
        events: [
          makeEvent(
            '(deployment ecs-svc/2) deployment failed: tasks failed to start. rolling back to deployment ecs-svc/1.',
            createdAt + 2 * minute,
          ),
        ],
      },
      'rolled-back',
    ],
    [
      'another revision took over',
      {
        deployments: [
          makeDeployment({
            id: 'ecs-svc/3',
            taskDefinition: revision('web:3'),
            createdAt: createdAt + minute,
          }),
          makeDeployment({ status: 'ACTIVE' }),
        ],
      },
      'superseded',
    ],
    [
      'another one took over after it had completed',
      {
        deployments: [
          makeDeployment({ id: 'ecs-svc/3', createdAt: createdAt + 9 * minute }),
          makeDeployment({ status: 'ACTIVE', rolloutState: 'COMPLETED' }),
        ],
      },
      'stable',
    ],
    ['no PRIMARY at all', { deployments: [] }, 'unsettled'],
  ])('%s: %s', (_, service, kind) => {
    expect(of(service).name).toBe(kind);
  });

  test('a rollback that was over before anybody looked is read from its events', () => {
    const deployments = [makeOldDeployment({ status: 'PRIMARY' })];
    const events = [
      makeEvent(
        '(deployment ecs-svc/2) deployment failed: tasks failed to start. rolling back to deployment ecs-svc/1.',
      ),
      makeEvent('(deployment ecs-svc/2) deployment failed: tasks failed to start.'),
    ];
    const seen = evidence({ deployments, events });
    const chosen = chooseSubject(seen, makeOptions());
    expect(chosen?.deploymentId).toBe('ecs-svc/2');
    expect(judged(seen, {}, chosen as Subject).name).toBe('rolled-back');
  });

  test('a rollback that fails too is failed', () => {
    const primary = makeOldDeployment({ status: 'PRIMARY', rolloutState: 'FAILED' });
    expect(of({ deployments: [primary] })).toMatchObject({
      name: 'failed',
      reason: expect.stringContaining('the rollback failed too'),
    });
  });
});

describe('counts decide only where ECS records no end', () => {
  const { rolloutState: _none, ...deployment } = makeDeployment({ runningCount: 2 });
  const steady = [makeEvent('has reached a steady state.')];

  test.each<readonly [string, Partial<Service>, string]>([
    ['counts met and ECS says steady', { events: steady }, 'stable'],
    ['counts met, not said to be steady', {}, 'in-progress'],
    [
      'steady, but before this deployment',
      { events: [makeEvent('has reached a steady state.', createdAt - minute)] },
      'in-progress',
    ],
    ['a task is missing', { events: steady, runningCount: 1 }, 'in-progress'],
    [
      'old tasks are still there',
      { events: steady, deployments: [deployment, makeOldDeployment()] },
      'in-progress',
    ],
  ])('behind a Classic load balancer: %s', (_, more, kind) => {
    const seen = evidence({ deployments: [deployment], ...more });
    expect(judged(seen, {}, subject).name).toBe(kind);
  });

  const taskSet = {
    id: 'ecs-svc/2',
    status: 'PRIMARY',
    computedDesiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    createdAt,
    stabilityStatus: 'STEADY_STATE',
    stabilityStatusAt: endedAt,
  };
  const before = { ...taskSet, id: 'ecs-svc/1', createdAt: createdAt - day };

  test.each<readonly [string, Service['taskSets'], Partial<RolloutStatus>]>([
    ['PRIMARY and steady', [taskSet], { name: 'stable', endedAt }],
    [
      'PRIMARY and stabilizing',
      [{ ...taskSet, stabilityStatus: 'STABILIZING' }],
      { name: 'in-progress' },
    ],
    ['steady, a task short', [{ ...taskSet, runningCount: 1 }], { name: 'in-progress' }],
    [
      'without the traffic yet',
      [before, { ...taskSet, status: 'ACTIVE' }],
      { name: 'in-progress' },
    ],
    ['gone, traffic is back with the old one', [before], { name: 'rolled-back' }],
    [
      'gone, a newer one has the traffic',
      [{ ...taskSet, id: 'ecs-svc/3', createdAt: createdAt + minute }],
      { name: 'superseded' },
    ],
  ])('the task set of another controller: %s', (_, taskSets, expected) => {
    for (const controller of ['CODE_DEPLOY', 'EXTERNAL']) {
      const seen = evidence({ controller, taskSets, deployments: [] });
      expect(judged(seen, {}, subject)).toMatchObject(expected);
    }
  });
});

test('a service that is being deleted is an error, in one line', () => {
  expect(judged(evidence({ status: 'DRAINING' }, [makeServiceDeployment()]))).toEqual({
    name: 'error',
    reason: 'service web is DRAINING: it is being deleted or is gone',
  });
});
