/** What ECS calls its deployments and revisions, and which of them serves. */
import { describe, expect, test } from '@jest/globals';
import {
  deploymentsIn,
  eventCause,
  eventKey,
  explainEvent,
  tasksIn,
} from '../../src/deployment/event.ts';
import {
  deploymentIdOf,
  familyRevision,
  isSettled,
  primaryOf,
  revisionNumber,
  sameTaskDefinition,
  servingRevision,
} from '../../src/deployment/service.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
  makeOldDeployment,
  makeService,
  revision,
} from './support/make.ts';

describe('names', () => {
  test('a deployment and its service revision share a number', () => {
    expect(revisionNumber('ecs-svc/12')).toBe('12');
    expect(revisionNumber('arn:aws:ecs:eu-central-1:1:service-revision/prod/web/34')).toBe('34');
    expect(revisionNumber('56')).toBe('56');
    expect(revisionNumber('ecs-svc/12/more')).toBeUndefined();
    expect(revisionNumber('blue7')).toBeUndefined();
    expect(revisionNumber(undefined)).toBeUndefined();
  });

  test('a deployment without an id is named by its reason', () => {
    const { id: _, ...nameless } = makeDeployment();
    expect(deploymentIdOf(makeDeployment())).toBe('ecs-svc/2');
    const reason = 'ECS deployment ecs-svc/123 in progress.';
    expect(deploymentIdOf({ ...nameless, rolloutStateReason: reason })).toBe('ecs-svc/123');
    expect(deploymentIdOf({ ...nameless, rolloutStateReason: 'something' })).toBeUndefined();
    expect(deploymentIdOf(nameless)).toBeUndefined();
  });

  test('a revision is the same by its ARN and by its short name, but not in another account', () => {
    expect(familyRevision(revision('web:2'))).toBe('web:2');
    expect(familyRevision('web:2')).toBe('web:2');
    expect(sameTaskDefinition(revision('web:2'), 'web:2')).toBe(true);
    expect(sameTaskDefinition('web:2', revision('web:2'))).toBe(true);
    expect(sameTaskDefinition('web:2', 'web:3')).toBe(false);
    expect(sameTaskDefinition(revision('web:2'), revision('web:2'))).toBe(true);
    const elsewhere = revision('web:2').replace('123456789012', '999999999999');
    expect(sameTaskDefinition(revision('web:2'), elsewhere)).toBe(false);
    expect(sameTaskDefinition(undefined, undefined)).toBe(false);
    expect(sameTaskDefinition('web:2', undefined)).toBe(false);
  });
});

describe('what serves', () => {
  const set = (id: string, status: string) => ({
    id,
    status,
    taskDefinition: revision(id),
    computedDesiredCount: 1,
    pendingCount: 0,
    runningCount: 1,
  });

  test('the primary task set, else the PRIMARY deployment, else what the service names', () => {
    const taskSets = [set('web:8', 'ACTIVE'), set('web:9', 'PRIMARY')];
    expect(servingRevision(makeService({ taskSets }))).toBe(revision('web:9'));
    const deployments = [makeOldDeployment(), makeDeployment()];
    expect(servingRevision(makeService({ deployments, taskDefinition: 'x' }))).toBe(
      revision('web:2'),
    );
    expect(servingRevision(makeService({ deployments: [], taskDefinition: 'x' }))).toBe('x');
    expect(primaryOf(makeService({ deployments: [makeOldDeployment()] }))).toBeUndefined();
  });

  test('settled: all its tasks run, and none of another is left', () => {
    const own = makeDeployment({ runningCount: 2 });
    const settled = (change = {}, old = {}) => {
      const one = { ...own, ...change };
      const other = makeOldDeployment({ runningCount: 0, ...old });
      return isSettled(one, makeService({ deployments: [one, other] }));
    };
    expect(settled()).toBe(true);
    expect(settled({ runningCount: 3 })).toBe(true);
    expect(settled({ runningCount: 1 })).toBe(false);
    expect(settled({ pendingCount: 1 })).toBe(false);
    expect(settled({ desiredCount: 0, runningCount: 0 })).toBe(false);
    expect(settled({}, { runningCount: 1 })).toBe(false);
    expect(settled({}, { pendingCount: 1 })).toBe(false);
    expect(settled({}, { runningCount: 1, pendingCount: 1 })).toBe(false);
  });
});

describe('events', () => {
  const id = '0123456789abcdef0123456789abcdef';

  test('name deployments and tasks, or none', () => {
    const event = makeEvent(`rolling back from ecs-svc/12 to ecs-svc/3 (task ${id}).`);
    expect(deploymentsIn(event)).toEqual(['ecs-svc/12', 'ecs-svc/3']);
    expect(tasksIn(event)).toEqual([id]);
    expect(deploymentsIn(makeEvent('has reached a steady state.'))).toEqual([]);
    expect(tasksIn(makeEvent('(task abc)'))).toEqual([]);
    const dashed = '01234567-89ab-cdef-0123-456789abcdef';
    expect(tasksIn(makeEvent(`(task ${dashed})`))).toEqual([dashed]);
  });

  test('are the same by their id, else by time and text', () => {
    const { id: _, ...nameless } = makeEvent('x', createdAt);
    const { createdAt: __, ...bare } = nameless;
    expect(eventKey({ ...nameless, id: 'event-1' })).toBe('event-1');
    expect(eventKey(nameless)).toBe(`${createdAt} (service web) x`);
    expect(eventKey(bare)).toBe(' (service web) x');
  });

  test('of a normal course mean nothing, and an unknown cause is none', () => {
    expect(explainEvent(makeEvent('has reached a steady state.'))).toBeUndefined();
    expect(explainEvent(makeEvent('has started 2 tasks.'))).toBeUndefined();
    expect(explainEvent(makeEvent('something new'))).toBeUndefined();
    const upkeep = 'ECS is performing maintenance on the underlying infrastructure of (task x).';
    expect(explainEvent(makeEvent(upkeep))).toBeUndefined();
    const failed = makeEvent('(deployment ecs-svc/2) deployment failed: tasks failed to start.');
    expect(explainEvent(failed)).toBeDefined();
    expect(eventCause(failed)).toBeUndefined();
    const throttled = makeEvent('operations are being throttled on elb. Will try again later.');
    expect(explainEvent(throttled)).toBeDefined();
  });
});
