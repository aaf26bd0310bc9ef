/** What a bad end leaves behind: what it was, the line that shows it, what serves, what goes on, what to do. */
import { describe, expect, test } from '@jest/globals';
import { adviceOn } from '../../src/deployment/advice.ts';
import { aftermathOf } from '../../src/deployment/aftermath.ts';
import type { Cause } from '../../src/deployment/cause.ts';
import { readFailure } from '../../src/deployment/failure.ts';
import { standing, waitingTasks } from '../../src/deployment/standing.ts';
import type { Service, ServiceDeployment } from '../../src/deployment/service.ts';
import type { TargetHealth, Task } from '../../src/deployment/task.ts';
import type { BadVerdict, Verdict } from '../../src/deployment/verdict.ts';
import type { Watch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
  makeOldDeployment,
  makeRollout,
  makeService,
  makeServiceDeployment,
  makeStoppedTask,
  minute,
  revision,
} from './support/make.ts';
import { makeTimeline, makeWatch, subject, timelinesOf } from './support/make-watch.ts';

interface Scene {
  readonly own?: Partial<ServiceDeployment> | null;
  readonly failures?: readonly Task[];
  readonly service?: Partial<Service>;
  readonly watch?: Partial<Watch>;
}
const detail = { hooks: [], sourceServiceRevisionArns: [] };
const pausedAt = {
  ...detail,
  hooks: [{ id: 'hook-1', targetType: 'PAUSE', status: 'AWAITING_ACTION' }],
};

function scene({ own = {}, failures = [], service = {}, watch = {} }: Scene = {}): Watch {
  const made = makeWatch({
    service: makeService(service),
    failures: new Map(
      failures.flatMap((task) => {
        const failure = readFailure(task);
        return failure === undefined ? [] : [[task.arn, failure] as const];
      }),
    ),
    ...watch,
  });
  return {
    ...made,
    serviceDeployments: own === null ? [] : [makeServiceDeployment({ detail, ...own })],
  };
}
const crashed = (count: number) =>
  Array.from({ length: count }, (_, index) => makeStoppedTask(`t${index}`));
const noCapacity = makeEvent(
  'was unable to place a task. Reason: Capacity is unavailable at this time.',
);
const unpullable = makeStoppedTask('p', {
  stopCode: 'TaskFailedToStart',
  stoppedReason:
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref web:2: not found',
  containers: [{ name: 'app' }],
});
const failed = (cause: Cause, reason = 'it failed'): BadVerdict => ({
  name: 'failed',
  cause,
  reason,
});

describe('what it was', () => {
  const what = (verdict: BadVerdict, made: Scene = {}) =>
    aftermathOf(scene(made), verdict, undefined).what;

  test('of tasks that failed alike: how many and how', () => {
    expect(what(failed('container-exit'), { failures: crashed(3) })).toBe(
      '3 tasks failed: container app exited with exit code 1',
    );
    expect(what(failed('container-exit'), { failures: crashed(1) })).toBe(
      '1 task failed: container app exited with exit code 1',
    );
    expect(what(failed('image-pull'), { failures: [unpullable] })).toBe(
      '1 task failed: the image could not be pulled',
    );
  });

  test('of a container that ran out of memory: which, or the words alone where no task is seen', () => {
    const reason = 'OutOfMemoryError: Container killed due to memory usage';
    const killed = makeStoppedTask('k', { containers: [{ name: 'app', exitCode: 137, reason }] });
    expect(what(failed('out-of-memory'), { failures: [killed] })).toBe(
      `1 task failed: app: ${reason}`,
    );
    const told = makeEvent(`was unable to place a task. Reason: ${reason}.`);
    expect(what(failed('out-of-memory'), { service: { events: [told] } })).toBe(
      'a container ran out of memory',
    );
  });

  test('of a cause that nothing in sight shows: its words alone', () => {
    expect(what(failed('alarm'), { failures: crashed(3) })).toBe(
      'a CloudWatch alarm of the deployment went off',
    );
    expect(what(failed('no-capacity'), { service: { events: [noCapacity] } })).toBe(
      'there is no capacity for the tasks',
    );
  });

  test('of an unknown cause, or none: AWS’s own sentence', () => {
    expect(what(failed('unknown', 'something new'))).toBe('something new');
    expect(what({ name: 'superseded', reason: 'a newer deployment took over' })).toBe(
      'a newer deployment took over',
    );
  });

  test('of a wait that was given up: how it stood, then what stood in the way', () => {
    const obstacle = '3 tasks failed: container app exited with exit code 1';
    expect(
      what(
        { name: 'timed-out', cause: 'container-exit', reason: `not over after 15 m: ${obstacle}` },
        { failures: crashed(3) },
      ),
    ).toBe(`not over after 15 m: ${obstacle}`);
    const stalled = { name: 'stalled', reason: 'nothing changed for 5 m' } as const;
    expect(what(stalled)).toBe('nothing changed for 5 m');
    expect(
      what(
        { ...stalled, cause: 'container-exit', reason: `${stalled.reason}: ${obstacle}` },
        { failures: crashed(3) },
      ),
    ).toBe(`nothing changed for 5 m: ${obstacle}`);
  });
});

describe('the evidence', () => {
  const evidence = (verdict: BadVerdict, made: Scene = {}) =>
    aftermathOf(scene(made), verdict, undefined).evidence;

  test('of an alarm is its name', () => {
    const alarms = { status: 'TRIGGERED', triggered: ['web-5xx', 'web-slow'] };
    expect(evidence(failed('alarm'), { own: { detail: { ...detail, alarms } } })).toBe(
      'alarm web-5xx, web-slow',
    );
    expect(evidence(failed('alarm'))).toBeUndefined();
    expect(evidence(failed('alarm'), { own: {} })).toBeUndefined();
    expect(evidence(failed('alarm'), { own: null })).toBeUndefined();
  });

  test('of an image that cannot be pulled is ECS’s own line', () => {
    expect(evidence(failed('image-pull'), { failures: [unpullable] })).toMatch(
      /^CannotPullContainerError.*web:2: not found$/,
    );
  });

  test('of what no task shows is ECS’s event', () => {
    expect(evidence(failed('no-capacity'), { service: { events: [noCapacity] } })).toBe(
      'Capacity is unavailable at this time.',
    );
  });

  test('of a health check is what it was answered', () => {
    const unhealthy = makeEvent(
      '(port 80) is unhealthy in (target-group arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef) due to (reason Health checks failed with these codes: [503])',
    );
    const tasks = [
      makeStoppedTask('h', {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Task failed ELB health checks in (target-group web)',
        containers: [{ name: 'app' }],
      }),
    ];
    expect(
      evidence(failed('target-health-check'), {
        failures: tasks,
        service: { events: [unhealthy] },
      }),
    ).toBe(
      'health check on port 80 of target group web: Health checks failed with these codes: [503]',
    );
  });

  test('is in the verdict’s own reason where nothing else shows it', () => {
    const words = 'CannotPullContainerError: pull access denied for web';
    expect(evidence(failed('image-pull', words))).toBe(words);
  });

  test('there is none of an exit, whose log tells more, nor of what was never deployed', () => {
    expect(evidence(failed('container-exit'), { failures: crashed(1) })).toBeUndefined();
    expect(evidence(failed('never-deployed'))).toBeUndefined();
    expect(evidence({ name: 'stopped', reason: 'by hand' })).toBeUndefined();
    expect(evidence(failed('image-pull', 'words of another cause'))).toBeUndefined();
  });
});

describe('what serves now', () => {
  const serving = (name: string | undefined, service: Partial<Service> = {}) =>
    aftermathOf(
      scene({ service }),
      failed('unknown'),
      name === undefined ? undefined : revision(name),
    ).serving;

  test('the revision with its tasks, of those that are wanted', () => {
    expect(serving('web:1')).toBe('web:1 still serves, 2 of 2');
    const more = [makeDeployment(), makeOldDeployment({ runningCount: 3 })];
    expect(serving('web:1', { deployments: more })).toBe('web:1 still serves, 2 of 2');
    expect(serving('web:2')).toBe('nothing serves: no task of web:2 runs');
  });

  test('of other controllers, the task set’s tasks', () => {
    const set = {
      id: 'blue',
      status: 'PRIMARY',
      taskDefinition: revision('web:1'),
      computedDesiredCount: 2,
      pendingCount: 0,
      runningCount: 1,
    };
    expect(serving('web:1', { deployments: [], taskSets: [set] })).toBe(
      'web:1 still serves, 1 of 2',
    );
  });

  test('where no revision is known: nothing, or nothing is said', () => {
    expect(serving(undefined, { runningCount: 0 })).toBe('nothing serves: no task runs');
    expect(serving(undefined)).toBeUndefined();
    const { service: _, ...unseen } = scene();
    expect(aftermathOf(unseen, failed('unknown'), undefined).serving).toBeUndefined();
  });
});

describe('what goes on by itself', () => {
  const goesOn = (verdict: BadVerdict, made: Scene = {}) =>
    aftermathOf(scene(made), verdict, undefined).goesOn;
  const timedOut = { name: 'timed-out', reason: 'not over' } as const;

  test.each([
    [{ name: 'rolled-back', cause: 'unknown', reason: '' }, 'nothing: the rollback is complete'],
    [{ name: 'superseded', reason: '' }, 'the newer deployment'],
    [{ name: 'paused', reason: '' }, 'nothing until somebody decides, or the pause times out'],
    [{ name: 'error', reason: '' }, undefined],
    [{ name: 'stopped', reason: '' }, undefined],
    [{ name: 'failed', cause: 'never-deployed', reason: '' }, 'nothing'],
  ] as const)('after %j', (verdict, expected) => {
    expect(goesOn(verdict)).toBe(expected);
  });

  test.each(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'])('%s: the rollback', (status) => {
    expect(goesOn(timedOut, { own: { status } })).toBe(
      'the rollback (0 of 2 tasks running, a rollback is under way)',
    );
  });

  test('a rollback that failed too, and a deployment that has ended', () => {
    expect(goesOn(timedOut, { own: { status: 'ROLLBACK_FAILED' } })).toBe(
      'nothing: the rollback failed too',
    );
    const over = { own: { status: 'STOPPED' } };
    expect(goesOn(failed('unknown'), over)).toBe('nothing: ECS starts no more tasks of web:2');
    const { taskDefinition: _, ...nameless } = subject;
    expect(goesOn(failed('unknown'), { ...over, watch: { subject: nameless } })).toBe(
      'nothing: ECS starts no more tasks of the new revision',
    );
  });

  test('a service that runs nothing goes on being tried', () => {
    const runsNothing = { sinceMs: 0, completedAt: createdAt };
    expect(
      goesOn(failed('unknown'), { own: { status: 'SUCCESSFUL' }, watch: { runsNothing } }),
    ).toBe('ECS goes on trying to start tasks, as of any service that runs fewer than it wants');
  });

  test.each(['PENDING', 'IN_PROGRESS'])('%s: the deployment, and how far it can get', (status) => {
    const own = { status };
    expect(goesOn(timedOut, { own })).toBe('the deployment, without being watched');
    expect(goesOn(timedOut, { own: { ...own, detail: pausedAt } })).toBe(
      'nothing until somebody decides at the PAUSE hook',
    );
    expect(goesOn(timedOut, { own, service: { events: [noCapacity] } })).toBe(
      'the deployment: ECS goes on trying, and completes it once this has passed',
    );
    const blocked = makeEvent(
      'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance 0123 is missing an attribute required by your task.',
    );
    expect(goesOn(timedOut, { own, service: { events: [blocked] } })).toBe(
      'the deployment, but it gets no further until this is mended',
    );
    expect(goesOn(timedOut, { own, failures: crashed(2) })).toBe(
      'the deployment: ECS starts tasks of web:2 again and again until somebody ends it',
    );
    const rollout = makeRollout({ circuitBreaker: { enabled: true, rollback: false } });
    expect(goesOn(timedOut, { own, failures: crashed(2), service: { rollout } })).toBe(
      'the deployment, until the circuit breaker ends it',
    );
  });

  test('where its record is out of sight, as the list of deployments shows it', () => {
    const { serviceDeploymentArn: _, ...blind } = subject;
    const watch = { subject: blind };
    expect(goesOn(timedOut, { own: null, watch })).toBe('the deployment, without being watched');
    const deployments = [makeDeployment({ rolloutState: 'COMPLETED' })];
    const over = 'nothing: ECS starts no more tasks of web:2';
    expect(goesOn(timedOut, { own: null, watch, service: { deployments } })).toBe(over);
    expect(goesOn(timedOut, { own: null, watch, service: { deployments: [] } })).toBe(over);
  });
});

describe('what to do', () => {
  const advice = (verdict: Verdict, made: Scene = {}) => adviceOn(scene(made), verdict);
  const timedOut = { name: 'timed-out', reason: 'not over' } as const;

  test('at a pause: to decide, as long as nobody has', () => {
    const decide = `Decide, with CONTINUE or ROLLBACK: aws ecs continue-service-deployment --service-deployment-arn ${makeServiceDeployment().arn} --hook-id hook-1 --action CONTINUE`;
    const own = { detail: pausedAt };
    expect(advice(timedOut, { own })).toBe(decide);
    expect(advice({ name: 'stalled', reason: '' }, { own })).toBe(decide);
    expect(advice({ name: 'superseded', reason: '' }, { own })).not.toBe(decide);
  });

  test('where somebody decided so there is nothing to mend', () => {
    expect(advice({ name: 'superseded', reason: '' })).toBe(
      'Look at the run that deployed the newer one: it tells how that ends.',
    );
    const who =
      'Ask who stopped it: the event history of CloudTrail names the caller of StopServiceDeployment.';
    expect(advice({ name: 'stopped', reason: 'by hand' })).toBe(who);
    expect(advice(failed('unknown', 'A stop was requested by the user.'))).toBe(who);
  });

  test('none without a cause', () => {
    expect(advice({ name: 'stable' })).toBeUndefined();
    expect(advice(timedOut)).toBeUndefined();
  });

  test('where the revision before does not come up either, what both need', () => {
    const own = { status: 'ROLLBACK_FAILED' };
    const both = /^The revision before did not come up either/;
    expect(advice(failed('container-exit'), { own })).toMatch(both);
    expect(advice(failed('unknown'), { own })).toMatch(both);
    expect(advice(failed('image-pull'), { own })).not.toMatch(both);
    expect(advice(failed('container-exit'), { failures: crashed(1) })).not.toMatch(both);
  });

  test('on what was never deployed, on what ECS gives no cause for', () => {
    expect(advice(failed('never-deployed'))).toBe(
      'No deployment of that revision reached the service: check that the deploy command ran, against this cluster and service.',
    );
    expect(advice(failed('volume'))).toBe(
      'ECS names no cause: look at the stopped tasks of the deployment (they are visible for an hour) and at the container’s log.',
    );
  });

  test('on an alarm: the one that went off, or those that may have', () => {
    const rollout = (...names: readonly string[]) => ({
      rollout: makeRollout({ alarms: { enabled: true, rollback: true, names } }),
    });
    const look = (which: string) =>
      `Look at what made the alarm ${which} go off before deploying again: its history in CloudWatch shows the metric and the minute.`;
    const alarms = { status: 'TRIGGERED', triggered: ['a', 'b'] };
    expect(
      advice(failed('alarm'), {
        own: { detail: { ...detail, alarms } },
        service: rollout('a', 'b', 'c'),
      }),
    ).toBe(look('a, b'));
    expect(advice(failed('alarm'), { service: rollout('a') })).toBe(look('a'));
    expect(advice(failed('alarm'), { service: rollout('a', 'b') })).toBe(look('one of a, b'));
    expect(advice(failed('alarm'))).not.toMatch(/made the alarm/);
    expect(advice(failed('alarm'), { own: null, service: rollout('a') })).toBe(look('a'));
    const exit = { failures: crashed(1), service: rollout('a') };
    expect(advice(failed('container-exit'), exit)).not.toMatch(/made the alarm/);
  });
});

describe('where it stood', () => {
  const stands = (made: Scene = {}) => standing(scene(made));
  const running = [makeDeployment({ runningCount: 1 }), makeOldDeployment()];

  test('tasks, a decision that is waited for, and what else', () => {
    expect(stands({ service: { deployments: running } })).toBe(' (1 of 2 tasks running)');
    expect(stands({ own: { detail: pausedAt }, watch: { waitingFor: 'a task set' } })).toBe(
      ' (0 of 2 tasks running, waiting for a decision at a PAUSE hook, a task set)',
    );
    expect(stands({ service: { deployments: [] } })).toBe('');
    const { service: _, ...unseen } = scene();
    expect(standing(unseen)).toBe('');
  });

  test.each([
    [{ ...pausedAt.hooks[0], targetType: 'AWS_LAMBDA' }],
    [{ ...pausedAt.hooks[0], status: 'SUCCEEDED' }],
  ])('a hook that waits for nobody is no pause: %j', (hook) => {
    const hooks = [{ id: '', targetType: '', status: '', ...hook }];
    expect(stands({ own: { detail: { ...detail, hooks } } })).toBe(' (0 of 2 tasks running)');
  });

  const back = makeDeployment({
    id: 'ecs-svc/3',
    taskDefinition: revision('web:1'),
    rolloutStateReason: 'rolling back to ecs-svc/1',
  });

  test('a rollback under way, and to which revision', () => {
    const deployments = [back, makeDeployment({ status: 'ACTIVE' })];
    const to = ' (0 of 2 tasks running, a rollback to web:1 is under way)';
    expect(stands({ own: { status: 'ROLLBACK_IN_PROGRESS' }, service: { deployments } })).toBe(to);
    expect(stands({ service: { deployments } })).toBe(to);
    const complete = [{ ...back, rolloutState: 'COMPLETED' }, makeDeployment({ status: 'ACTIVE' })];
    expect(stands({ service: { deployments: complete } })).toBe(' (0 of 2 tasks running)');
    const over = { own: { status: 'ROLLBACK_SUCCESSFUL' }, service: { deployments: complete } };
    const remembered = { subject: { ...subject, rolledBackTo: { deploymentId: 'ecs-svc/3' } } };
    expect(stands({ ...over, watch: remembered })).toBe(' (0 of 2 tasks running)');
    const unlisted = { deployments: [makeDeployment({ status: 'ACTIVE' })] };
    expect(stands({ own: { status: 'ROLLBACK_REQUESTED' }, service: unlisted })).toBe(
      ' (0 of 2 tasks running, a rollback is under way)',
    );
    const { serviceDeploymentArn: _, ...blind } = subject;
    const rolledBackTo = { deploymentId: 'ecs-svc/3' };
    expect(
      stands({
        own: null,
        watch: { subject: { ...blind, rolledBackTo } },
        service: { deployments: complete },
      }),
    ).toBe(to);
  });
});

describe('what waiting tasks say of themselves', () => {
  const told = (...all: readonly ReturnType<typeof makeTimeline>[]) =>
    waitingTasks(makeWatch({ timelines: timelinesOf(...all) }));
  const target: TargetHealth = {
    targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:1:targetgroup/web/0123456789abcdef',
    target: '10.0.0.1',
    port: 3000,
    state: 'unhealthy',
    description: 'Health checks failed with these codes: [404]',
  };

  test('a container that ended while its task waits, and who waits for it', () => {
    const containers = [
      { name: 'init', exitCode: 1 },
      { name: 'app', lastStatus: 'PENDING' },
      { name: 'proxy', lastStatus: 'RUNNING' },
    ];
    expect(told(makeTimeline('t', { containers, lastStatus: 'PENDING' }))).toEqual({
      cause: 'container-exit',
      reason:
        'container init of task t ended with exit code 1, and app still waits; the task is PENDING',
    });
    const [init] = containers;
    const several = ['app', 'proxy'].map((name) => ({ name, lastStatus: 'PENDING' }));
    const both = init === undefined ? several : [init, ...several];
    expect(told(makeTimeline('t', { containers: both }))?.reason).toContain(
      ', and app and proxy still wait;',
    );
    const itself = [{ name: 'app', lastStatus: 'PENDING', reason: 'it broke' }];
    expect(told(makeTimeline('t', { containers: itself }))?.reason).not.toContain('waits');
    const saying = [{ name: 'app', exitCode: 2, reason: 'it broke' }];
    expect(told(makeTimeline('t', { containers: saying }))?.reason).toBe(
      'container app of task t ended with exit code 2 and says "it broke"; the task is RUNNING',
    );
    const clean = [{ name: 'init', exitCode: 0 }];
    expect(told(makeTimeline('t', { containers: clean }))).toBeUndefined();
    const worded = [{ name: 'app', reason: 'it broke' }];
    expect(told(makeTimeline('t', { containers: worded }))?.reason).toBe(
      'container app of task t says "it broke"; the task is RUNNING',
    );
  });

  test('a target that is unhealthy, with what it was answered', () => {
    expect(told(makeTimeline('t', { unhealthyTarget: target }))).toEqual({
      cause: 'target-health-check',
      reason:
        'target 10.0.0.1:3000 is unhealthy in web: Health checks failed with these codes: [404]',
    });
    const { description: _, port: __, ...bare } = target;
    const bareTarget = { ...bare, targetGroupArn: 'web' };
    expect(told(makeTimeline('t', { unhealthyTarget: bareTarget }))?.reason).toBe(
      'target 10.0.0.1 is unhealthy in web',
    );
    expect(
      told(makeTimeline('t', { unhealthyTarget: { ...bareTarget, reason: 'Target.Timeout' } }))
        ?.reason,
    ).toBe('target 10.0.0.1 is unhealthy in web: Target.Timeout');
    const initial = { ...target, state: 'initial' };
    expect(told(makeTimeline('t', { unhealthyTarget: initial }))).toBeUndefined();
  });

  test('a container that fails its own health check', () => {
    const containers = [
      { name: 'proxy', healthStatus: 'HEALTHY' },
      { name: 'app', healthStatus: 'UNHEALTHY' },
    ];
    expect(told(makeTimeline('t', { containers }))).toEqual({
      cause: 'container-health-check',
      reason: 'container app of task t fails its health check',
    });
  });

  test('old, stopped and healthy tasks say nothing', () => {
    const containers = [{ name: 'app', exitCode: 1, healthStatus: 'UNHEALTHY' }];
    const more = { containers, unhealthyTarget: target };
    expect(
      told(
        makeTimeline('old', { ...more, side: 'old' }),
        makeTimeline('stopped', { ...more, stoppedAt: createdAt + minute }),
        makeTimeline('healthy', { ...more, health: 'healthy' }),
      ),
    ).toBeUndefined();
  });
});
