/** Which deployment is judged: the newest, the one that was named, or the one that a rollback left behind. */
import { describe, expect, test } from '@jest/globals';
import { longestJobMs, type WatchOptions } from '../../src/deployment/options.ts';
import type {
  Deployment,
  Service,
  ServiceDeployment,
  TaskSet,
} from '../../src/deployment/service.ts';
import {
  chooseSubject,
  isRollback,
  mayBeOfThisRun,
  taskDefinitionOf,
  unlistedPrimary,
  withServiceDeployment,
  type Evidence,
} from '../../src/deployment/subject.ts';
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
  second,
  serviceRevisionArn,
} from './support/make.ts';

const evidenceOf = (
  service: Partial<Service>,
  serviceDeployments?: readonly ServiceDeployment[],
  more: Partial<Evidence> = {},
): Evidence => ({
  service: makeService(service),
  serviceDeployments,
  revisions: new Map(),
  ...more,
});
const { deployedAfter: _, ...runStartUnknown } = makeOptions();

describe('among service deployments', () => {
  const own = makeServiceDeployment();
  const older = makeServiceDeployment({ number: '1', createdAt: createdAt - 60 * minute });
  const choose = (options: Partial<WatchOptions>, ...all: readonly ServiceDeployment[]) =>
    chooseSubject(evidenceOf({}, all), makeOptions(options));

  test('the newest, with what is known of it', () => {
    expect(choose({}, own, older)).toEqual({
      serviceDeploymentArn: own.arn,
      deploymentId: 'ecs-svc/2',
      taskDefinition: revision('web:2'),
      createdAt,
    });
    const { targetServiceRevisionArn: __, createdAt: ___, ...bare } = own;
    expect(choose({}, bare)).toEqual({ serviceDeploymentArn: own.arn });
  });

  test('the one that was named, by its ARN or its number', () => {
    expect(choose({ deploymentId: older.arn }, own, older)?.deploymentId).toBe('ecs-svc/1');
    expect(choose({ deploymentId: 'ecs-svc/1' }, own, older)?.deploymentId).toBe('ecs-svc/1');
    expect(choose({ deploymentId: 'ecs-svc/9' }, own, older)).toBeUndefined();
    // A number alone names none, for an ARN may end in it.
    expect(choose({ deploymentId: 'x/1' }, own, older)).toBeUndefined();
  });

  test('the one of the named revision, if it may be of this run', () => {
    const third = makeServiceDeployment({ number: '3', createdAt: createdAt + minute });
    expect(choose({ taskDefinition: 'web:2' }, third, own)?.deploymentId).toBe('ecs-svc/2');
    expect(choose({ taskDefinition: 'web:1' }, own, older)).toBeUndefined();
    expect(choose({ taskDefinition: 'web:9' }, own)).toBeUndefined();
  });

  test('of this run is the newest, or one created since; the list’s first one always may be', () => {
    const at = createdAt + minute;
    const may = (
      created: number | undefined,
      options: WatchOptions,
      status = 'STOPPED',
      index = 1,
      now: { readonly at?: number } = { at },
    ) => {
      const { createdAt: __, ...rest } = makeServiceDeployment({ status });
      const candidate = created === undefined ? rest : { ...rest, createdAt: created };
      return mayBeOfThisRun(candidate, index, now, options);
    };
    expect(may(0, makeOptions(), 'SUCCESSFUL', 0)).toBe(true);
    expect(may(runStart, makeOptions())).toBe(true);
    expect(may(runStart - 1, makeOptions())).toBe(false);
    expect(may(undefined, makeOptions())).toBe(false);
    // Not known when the run began: one that a newer one cut short within the length of a job.
    for (const status of ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED']) {
      expect(may(at - longestJobMs, runStartUnknown, status)).toBe(true);
      expect(may(at - longestJobMs - 1, runStartUnknown, status)).toBe(false);
    }
    expect(may(at, runStartUnknown, 'SUCCESSFUL')).toBe(false);
    expect(may(at, runStartUnknown, 'STOPPED', 1, {})).toBe(false);
  });

  test('a subject gets its service deployment once that is listed', () => {
    const blind = { deploymentId: 'ecs-svc/2' };
    const seen = evidenceOf({}, [older, own]);
    expect(withServiceDeployment(blind, seen)).toEqual({ ...blind, serviceDeploymentArn: own.arn });
    expect(withServiceDeployment(blind, evidenceOf({}, [older]))).toBe(blind);
    expect(withServiceDeployment(blind, evidenceOf({}))).toBe(blind);
    const { targetServiceRevisionArn: __, ...numberless } = own;
    expect(withServiceDeployment({}, evidenceOf({}, [numberless, older]))).toEqual({});
    const pinned = { ...blind, serviceDeploymentArn: 'x' };
    expect(withServiceDeployment(pinned, seen)).toBe(pinned);
  });

  test('a revision is resolved by its record, else by the deployment of its number', () => {
    expect(taskDefinitionOf(own, evidenceOf({}))).toBe(revision('web:2'));
    const revisions = new Map([[serviceRevisionArn('2'), revision('web:7')]]);
    expect(taskDefinitionOf(own, evidenceOf({}, [], { revisions }))).toBe(revision('web:7'));
    expect(taskDefinitionOf(own, evidenceOf({ deployments: [] }))).toBeUndefined();
    const { targetServiceRevisionArn: __, ...nameless } = own;
    expect(taskDefinitionOf(nameless, evidenceOf({}))).toBeUndefined();
    // Neither is known by a number, which makes them no pair.
    const { id: ___, ...idless } = makeDeployment();
    expect(taskDefinitionOf(nameless, evidenceOf({ deployments: [idless] }))).toBeUndefined();
  });
});

describe('a PRIMARY that the list does not show', () => {
  const third = makeDeployment({
    id: 'ecs-svc/3',
    taskDefinition: revision('web:3'),
    createdAt: createdAt + minute,
  });
  const ahead = (primary: Deployment, listed: Partial<ServiceDeployment> = {}, events = {}) =>
    unlistedPrimary(
      evidenceOf({ deployments: [primary], ...events }, [makeServiceDeployment(listed)]),
    );

  test('is the newest deployment, and chosen unless another was named', () => {
    expect(ahead(third)).toBe(third);
    const seen = evidenceOf({ deployments: [third] }, [makeServiceDeployment()]);
    const chosen = (options: Partial<WatchOptions>) =>
      chooseSubject(seen, makeOptions(options))?.deploymentId;
    expect(chosen({})).toBe('ecs-svc/3');
    expect(chosen({ taskDefinition: 'web:3' })).toBe('ecs-svc/3');
    expect(chosen({ taskDefinition: 'web:2' })).toBeUndefined();
    expect(chosen({ deploymentId: 'ecs-svc/2' })).toBe('ecs-svc/2');
  });

  test('is one that is newer than what is listed, and not listed itself', () => {
    expect(ahead({ ...third, createdAt })).toBeUndefined();
    expect(ahead({ ...third, id: 'ecs-svc/2' })).toBeUndefined();
    const listed = [makeServiceDeployment(), makeServiceDeployment({ number: '1' })];
    const justAfter = { ...makeDeployment(), createdAt: createdAt + 1 };
    expect(unlistedPrimary(evidenceOf({ deployments: [justAfter] }, listed))).toBeUndefined();
    const { createdAt: __, ...unstamped } = third;
    expect(ahead(unstamped)).toBeUndefined();
    expect(ahead({ ...third, id: 'blue' })).toBeUndefined();
    expect(unlistedPrimary(evidenceOf({ deployments: [third] }, []))).toBeUndefined();
    expect(unlistedPrimary(evidenceOf({ deployments: [third] }))).toBeUndefined();
    expect(unlistedPrimary(evidenceOf({ deployments: [] }, [makeServiceDeployment()]))).toBe(
      undefined,
    );
  });

  test('is not the one that a rollback started', () => {
    const says = { rolloutStateReason: 'rolling back to ecs-svc/1' };
    expect(ahead({ ...third, ...says })).toBeUndefined();
    const started = createdAt + minute;
    const back = (rollback: object, more: Partial<ServiceDeployment> = {}) =>
      ahead(third, {
        status: 'ROLLBACK_IN_PROGRESS',
        detail: { hooks: [], sourceServiceRevisionArns: [], rollback },
        ...more,
      });
    expect(back({ serviceRevisionArn: serviceRevisionArn('3') })).toBeUndefined();
    expect(back({ serviceRevisionArn: serviceRevisionArn('1') })).toBe(third);
    expect(back({ startedAt: started - 5 * second })).toBeUndefined();
    expect(back({ startedAt: started + 5 * second })).toBeUndefined();
    expect(back({ startedAt: started - 5 * second - 1 })).toBe(third);
    expect(back({}, { finishedAt: started })).toBeUndefined();
    expect(back({}, { finishedAt: started - 1 })).toBe(third);
    expect(back({})).toBe(third);
    expect(back({ startedAt: started }, { status: 'STOPPED' })).toBe(third);
  });
});

describe('among the deployments of the service', () => {
  const choose = (
    deployments: readonly Deployment[],
    options: WatchOptions = makeOptions(),
    more: Partial<Service> = {},
  ) => chooseSubject(evidenceOf({ deployments, ...more }), options);
  const newest = makeDeployment();
  const old = makeOldDeployment();

  test('the PRIMARY, or none', () => {
    expect(choose([old, newest])).toEqual({
      deploymentId: 'ecs-svc/2',
      taskDefinition: revision('web:2'),
      createdAt,
    });
    expect(choose([old])).toBeUndefined();
  });

  test('the one that was named, and of a named revision the newest that is being deployed or failed', () => {
    expect(choose([newest, old], makeOptions({ deploymentId: 'ecs-svc/1' }))?.deploymentId).toBe(
      'ecs-svc/1',
    );
    expect(choose([newest, old], makeOptions({ deploymentId: 'ecs-svc/9' }))).toBeUndefined();
    const of = (rolloutState: string) =>
      choose([newest, { ...old, rolloutState }], makeOptions({ taskDefinition: 'web:1' }));
    expect(of('FAILED')?.deploymentId).toBe('ecs-svc/1');
    expect(of('IN_PROGRESS')?.deploymentId).toBe('ecs-svc/1');
    expect(of('COMPLETED')).toBeUndefined();
    const twice = [
      newest,
      { ...old, id: 'ecs-svc/0', rolloutState: 'FAILED', createdAt: 1 },
      { ...old, rolloutState: 'FAILED' },
    ];
    expect(choose(twice, makeOptions({ taskDefinition: 'web:1' }))?.deploymentId).toBe('ecs-svc/1');
    const { createdAt: __, ...unstamped } = { ...old, id: 'ecs-svc/0', rolloutState: 'FAILED' };
    const last = [unstamped, { ...old, rolloutState: 'FAILED' }, newest];
    expect(choose(last, makeOptions({ taskDefinition: 'web:1' }))?.deploymentId).toBe('ecs-svc/1');
    expect(choose([newest], makeOptions({ taskDefinition: 'web:9' }))).toBeUndefined();
  });

  describe('where the PRIMARY is a rollback', () => {
    const back = makeDeployment({
      id: 'ecs-svc/1',
      taskDefinition: revision('web:1'),
      rolloutStateReason: 'Rolling back to ecs-svc/1',
    });
    const failed = makeDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' });

    test('the one it left behind: listed as failed, else any other', () => {
      const other = makeDeployment({ id: 'ecs-svc/7', status: 'ACTIVE' });
      expect(choose([back, other, failed])?.deploymentId).toBe('ecs-svc/2');
      expect(choose([back, other])?.deploymentId).toBe('ecs-svc/7');
    });

    test('else the one that ECS’s events name', () => {
      const events = [
        makeEvent('(deployment ecs-svc/9) deployment completed.'),
        makeEvent('deployment failed: tasks failed to start.'),
        makeEvent('(deployment ecs-svc/2) deployment failed: tasks failed to start.'),
      ];
      expect(choose([back], makeOptions(), { events })).toEqual({ deploymentId: 'ecs-svc/2' });
      expect(choose([back])).toEqual({});
    });
  });

  test('one of this run that failed beside a newer PRIMARY of an older revision', () => {
    const failed = makeDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' });
    const primary = (name: string, created = createdAt + minute) =>
      makeDeployment({ id: 'ecs-svc/3', taskDefinition: revision(name), createdAt: created });
    const chosen = (one: Deployment, other: Deployment, options = makeOptions()) =>
      choose([one, other], options)?.deploymentId;
    expect(chosen(primary('web:1'), failed)).toBe('ecs-svc/2');
    expect(chosen(primary('web:1'), { ...failed, createdAt: runStart })).toBe('ecs-svc/2');
    expect(chosen(primary('web:1'), { ...failed, createdAt: runStart - 1 })).toBe('ecs-svc/3');
    expect(chosen(primary('web:1', createdAt), failed)).toBe('ecs-svc/3');
    expect(chosen(primary('web:2'), failed)).toBe('ecs-svc/3');
    expect(chosen(primary('web:3'), failed)).toBe('ecs-svc/3');
    expect(chosen(primary('api:1'), failed)).toBe('ecs-svc/3');
    expect(chosen(primary('web:1'), { ...failed, rolloutState: 'COMPLETED' })).toBe('ecs-svc/3');
    expect(chosen(primary('web:1'), failed, runStartUnknown)).toBe('ecs-svc/2');
    const { createdAt: __, ...unstamped } = failed;
    expect(chosen(primary('web:1'), unstamped, runStartUnknown)).toBe('ecs-svc/3');
    const { taskDefinition: ___, ...nameless } = failed;
    expect(chosen(primary('web:1'), nameless)).toBe('ecs-svc/3');
  });
});

describe('among task sets, where another controller rolls out', () => {
  const set = (id: string, created: number | undefined): TaskSet => ({
    id,
    status: 'ACTIVE',
    taskDefinition: revision(`web:${id}`),
    computedDesiredCount: 2,
    pendingCount: 0,
    runningCount: 2,
    ...(created !== undefined && { createdAt: created }),
  });
  const choose = (options: Partial<WatchOptions>, ...taskSets: readonly TaskSet[]) =>
    chooseSubject(
      evidenceOf({ controller: 'EXTERNAL', deployments: [], taskSets }),
      makeOptions(options),
    );

  test('the newest, or the newest that was named', () => {
    const all = [set('1', 1), set('3', 3), set('2', 2), set('0', undefined)];
    expect(choose({}, ...all)).toEqual({
      deploymentId: '3',
      taskDefinition: revision('web:3'),
      createdAt: 3,
    });
    expect(choose({ taskDefinition: 'web:2' }, ...all)?.deploymentId).toBe('2');
    expect(choose({ taskDefinition: 'web:9' }, ...all)).toBeUndefined();
    expect(choose({ deploymentId: '1' }, ...all)?.deploymentId).toBe('1');
    expect(choose({ deploymentId: '9' }, ...all)).toBeUndefined();
    expect(choose({})).toBeUndefined();
    expect(choose({}, set('0', undefined))).toEqual({
      deploymentId: '0',
      taskDefinition: revision('web:0'),
    });
  });
});

describe('a rollback', () => {
  const primary = makeDeployment({ id: 'ecs-svc/3' });
  const event = (message: string, at = createdAt) => ({ events: [makeEvent(message, at)] });
  const by = (service: Partial<Service>, one: Deployment = primary) =>
    isRollback(one, makeService(service));

  test('says so itself', () => {
    expect(by({}, { ...primary, rolloutStateReason: 'ECS deployment ROLLING BACK.' })).toBe(true);
    expect(by({})).toBe(false);
  });

  test('is named by ECS’s event as where it goes back to', () => {
    const far = createdAt + 60 * minute;
    expect(by(event('rolling back from ecs-svc/2 to deployment ecs-svc/3.', far))).toBe(false);
    expect(by(event('rolling back to deployment ecs-svc/3.', far))).toBe(true);
    expect(by(event('rolling back to deployment ecs-svc/4.', far))).toBe(false);
    expect(by(event('(deployment ecs-svc/3) deployment completed.'))).toBe(false);
    const both = '(deployment ecs-svc/3) deployment failed, rolling back to deployment ecs-svc/4.';
    expect(by(event(both, far))).toBe(false);
  });

  test('is created with the event that says so', () => {
    const message = 'rolling back to deployment ecs-svc/1.';
    expect(by(event(message, createdAt - 5 * second))).toBe(true);
    expect(by(event(message, createdAt + 5 * second))).toBe(true);
    expect(by(event(message, createdAt + 5 * second + 1))).toBe(false);
    const { createdAt: __, ...unstamped } = primary;
    expect(by(event(message), unstamped)).toBe(false);
    const { createdAt: ___, ...eventUnstamped } = makeEvent(message);
    expect(by({ events: [eventUnstamped] })).toBe(false);
    const { id: ____, ...nameless } = primary;
    expect(by(event(message, createdAt), nameless)).toBe(true);
  });
});
