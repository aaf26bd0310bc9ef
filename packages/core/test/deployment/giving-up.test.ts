/** The inputs `fail-fast`, `stall-timeout`, `timeout`, `on-failure`, `on-pause` and `task-definition`: when waiting ends before the deployment does. */
import { describe, expect, test } from '@jest/globals';
import {
  cancel,
  deadlineMs,
  deploymentToRollBack,
  expire,
  rollbackRefused,
} from '../../src/deployment/interruption.ts';
import { outcomeOf } from '../../src/deployment/outcome.ts';
import type { WatchOptions } from '../../src/deployment/options.ts';
import type { Deployment, ServiceDeployment } from '../../src/deployment/service.ts';
import type { Task } from '../../src/deployment/task.ts';
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
  runStart,
  second,
  serviceDeploymentArn,
} from './support/make.ts';
import { tell, textOf, type Poll, type Told } from './support/tell.ts';
import { known, unknown } from '../../src/fact.ts';

const running = makeServiceDeployment({ detail: { hooks: [], sourceServiceRevisionArns: [] } });
const breaker = makeRollout({ circuitBreaker: { enabled: true, rollback: true } });

interface Scene {
  readonly tasks?: readonly Task[];
  readonly failedTasks?: number;
  readonly deployment?: Partial<Deployment>;
  readonly own?: ServiceDeployment;
  readonly service?: Parameters<typeof makeService>[0];
  readonly blind?: boolean;
}

function poll({ tasks, failedTasks = 0, deployment, own = running, service, blind }: Scene): Poll {
  return {
    service: makeService({
      deployments: [makeDeployment({ failedTasks, ...deployment }), makeOldDeployment()],
      ...service,
    }),
    recent: blind === true ? unknown('not allowed to ecs:ListServiceDeployments') : known([own]),
    ...(blind !== true && { described: known([own]) }),
    tasks: known(tasks ?? []),
  };
}

const crashed = (count: number, more: Partial<Task> = {}): readonly Task[] =>
  Array.from({ length: count }, (_, index) => makeStoppedTask(`t${index}`, more));

function told(scene: Scene, options: Partial<WatchOptions> = {}, untilMs = 0): Told {
  return tell(makeOptions(options), [poll(scene)], untilMs);
}

describe('fail-fast', () => {
  test('alike failed tasks with none healthy end the wait, with cause and reason', () => {
    const { verdict, requests } = told({ tasks: crashed(3), failedTasks: 3 });
    expect(verdict).toEqual({
      name: 'failed',
      cause: 'container-exit',
      reason: '3 tasks failed: container app exited with exit code 1',
    });
    expect(requests).toMatchObject([{ kind: 'show-log', failure: { container: 'app' } }]);
  });

  test('the log shown is that of the first to fail: the last lines of the others are still on their way', () => {
    const { requests } = told({ tasks: crashed(5), failedTasks: 5 });
    expect(requests).toMatchObject([{ failure: { taskArn: makeStoppedTask('t0').arn } }]);
  });

  test('counts the deployment’s failedTasks where that is higher than the tasks seen', () => {
    expect(told({ tasks: crashed(1), failedTasks: 3 }).verdict?.name).toBe('failed');
    expect(told({ tasks: crashed(3), failedTasks: 0 }).verdict?.name).toBe('failed');
  });

  test('the cause may come from placement events where tasks have vanished', () => {
    const events = [
      makeEvent(
        'was unable to place a task. Reason: ResourceInitializationError: unable to pull secrets or registry auth: x.',
      ),
    ];
    expect(told({ failedTasks: 4, service: { events } }).verdict).toMatchObject({
      name: 'failed',
      cause: 'secrets-or-registry-auth',
    });
  });

  test('an event of the deployment before tells nothing', () => {
    const events = [
      makeEvent('was unable to place a task. Reason: CannotPullContainerError', createdAt - 1),
    ];
    expect(told({ failedTasks: 4, service: { events } }).verdict).toMatchObject({
      cause: 'unknown',
    });
  });

  test.each<readonly [string, Scene, Partial<WatchOptions>]>([
    ['fewer than that', { tasks: crashed(2), failedTasks: 2 }, {}],
    ['a number of the user’s own', { tasks: crashed(4), failedTasks: 4 }, { failFast: 5 }],
    [
      'not alike',
      {
        tasks: [0, 1, 2].map((code) =>
          makeStoppedTask(`t${code}`, { containers: [{ name: 'app', exitCode: code + 1 }] }),
        ),
      },
      {},
    ],
    [
      'a new one is healthy',
      {
        tasks: [...crashed(3), makeRunningTask('ok', { healthStatus: 'HEALTHY' })],
        failedTasks: 3,
      },
      {},
    ],
    ['tasks of another deployment', { tasks: crashed(3, { startedBy: 'ecs-svc/1' }) }, {}],
    [
      'tasks out of sight, and some that run',
      { failedTasks: 3, deployment: { runningCount: 1 } },
      {},
    ],
  ])('goes on: %s', (name, scene, options) => {
    const one = poll(scene);
    const blind = name.startsWith('tasks out of sight');
    const seen: Poll = blind ? { ...one, tasks: unknown('not allowed to ecs:ListTasks') } : one;
    expect(tell(makeOptions(options), [seen]).verdict).toBeUndefined();
  });

  test('off', () => {
    const { failFast: _off, ...options } = makeOptions();
    expect(tell(options, [poll({ tasks: crashed(30), failedTasks: 30 })]).verdict).toBeUndefined();
  });

  test.each<readonly [string, Partial<Task>]>([
    [
      'no-capacity',
      { stopCode: 'TaskFailedToStart', stoppedReason: 'Capacity is unavailable at this time' },
    ],
    ['service-quota', { stopCode: 'TaskFailedToStart', stoppedReason: 'You’ve reached the limit' }],
    ['spot-interruption', { stopCode: 'SpotInterruption' }],
    [
      'a throttled pull',
      { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: toomanyrequests' },
    ],
    ['AWS’s own infrastructure', { stopCode: 'InfrastructureHealth' }],
  ])('%s never counts', (_, more) => {
    const tasks = crashed(10, { containers: [], ...more });
    expect(told({ tasks, failedTasks: 10 }).verdict).toBeUndefined();
  });

  test('throttled pulls do not count where only the event is left of them', () => {
    const events = [
      makeEvent(
        'was unable to place a task. Reason: CannotPullContainerError: 429 Too Many Requests.',
      ),
    ];
    expect(told({ failedTasks: 9, service: { events } }).verdict).toBeUndefined();
  });

  test('where the circuit breaker will end it, cause and log come at once, and it is followed on', () => {
    const own: ServiceDeployment = {
      ...running,
      detail: {
        hooks: [],
        sourceServiceRevisionArns: [],
        circuitBreaker: { status: 'MONITORING', failureCount: 3, threshold: 5 },
      },
    };
    const scene = { tasks: crashed(3), failedTasks: 3, own, service: { rollout: breaker } };
    const { verdict, lines, requests } = told(scene);
    expect(verdict).toBeUndefined();
    expect(requests).toHaveLength(1);
    expect(textOf(lines)).toContain('The circuit breaker (3 of 5) will end the deployment');
    const over = { ...own, status: 'ROLLBACK_SUCCESSFUL', finishedAt: createdAt + minute };
    expect(tell(makeOptions(), [poll(scene), poll({ ...scene, own: over })]).verdict).toMatchObject(
      { name: 'rolled-back', cause: 'container-exit' },
    );
  });

  test('a breaker that the deployment itself records will end it, whatever the service says by now', () => {
    const own: ServiceDeployment = {
      ...running,
      detail: {
        hooks: [],
        sourceServiceRevisionArns: [],
        circuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
      },
    };
    const { verdict, lines } = told({ tasks: crashed(3), failedTasks: 3, own });
    expect(verdict).toBeUndefined();
    expect(textOf(lines)).toContain('The circuit breaker (3 of 3) will end the deployment');
  });

  test('where an alarm will end it', () => {
    const own: ServiceDeployment = {
      ...running,
      detail: {
        hooks: [],
        sourceServiceRevisionArns: [],
        alarms: { status: 'TRIGGERED', triggered: ['web-5xx'] },
      },
    };
    const { verdict, lines } = told({ tasks: crashed(3), failedTasks: 3, own });
    expect(verdict).toBeUndefined();
    expect(textOf(lines)).toContain('The alarm that went off will end the deployment');
    const over = {
      ...own,
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because alarm web-5xx was detected.',
      finishedAt: createdAt + minute,
    };
    const ended = tell(makeOptions(), [poll({ own }), poll({ own: over })]);
    if (ended.verdict === undefined) throw new Error('no verdict');
    expect(outcomeOf('web', ended.watch, ended.verdict)).toMatchObject({
      cause: 'alarm',
      remedy: expect.stringMatching(/^Look at what made the alarm web-5xx go off/),
    });
  });

  test('a health check on the way is told with the code it was answered', () => {
    const tasks = crashed(3, {
      containers: [],
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Task failed ELB health checks in (target-group prod-web)',
    });
    const events = [
      makeEvent(
        '(task 44ab) (port 8080) is unhealthy in (target-group arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/prod-web/0123456789abcdef) due to (reason Health checks failed with these codes: [503]).',
      ),
    ];
    const { lines } = told({ tasks, failedTasks: 3, service: { rollout: breaker, events } });
    expect(textOf(lines)).toContain(
      '3 tasks failed: health check on port 8080 of target group prod-web: Health checks failed with these codes: [503]. ',
    );
  });

  test('a deploy that will loop for ever after red gets the exact command that stops it', () => {
    const { watch, verdict } = told({ tasks: crashed(3), failedTasks: 3 });
    if (verdict === undefined) throw new Error('no verdict');
    expect(outcomeOf('web', watch, verdict).stopCommand).toBe(
      `aws ecs stop-service-deployment --service-deployment-arn ${serviceDeploymentArn('sd2')} --stop-type ROLLBACK`,
    );
    const blind = told({ tasks: crashed(3), failedTasks: 3, blind: true });
    if (blind.verdict === undefined) throw new Error('no verdict');
    expect(outcomeOf('web', blind.watch, blind.verdict).stopCommand).toBe(
      'aws ecs update-service --cluster prod --service web --task-definition web:1',
    );
  });
});

describe('stall-timeout: nothing changed for this long', () => {
  const options = makeOptions({ stallTimeoutMs: 2 * minute });
  const quiet = poll({});

  test('stalled, with where it stood', () => {
    const { verdict, elapsedMs } = tell(options, [quiet], 10 * minute);
    expect(elapsedMs).toBe(2 * minute);
    expect(verdict).toEqual({
      name: 'stalled',
      reason: 'nothing changed for 2 m 00 s (0 of 2 tasks running)',
    });
  });

  test.each<readonly [string, Poll]>([
    ['counts', poll({ deployment: { runningCount: 1 } })],
    ['failed tasks', poll({ failedTasks: 1 })],
    [
      'target health',
      {
        ...quiet,
        targets: known([{ targetGroupArn: 'tg', target: '10.0.0.1', state: 'initial' }]),
      },
    ],
    [
      'stage',
      poll({
        own: {
          ...running,
          detail: { hooks: [], sourceServiceRevisionArns: [], lifecycleStage: 'BAKE_TIME' },
        },
      }),
    ],
    ['a new kind of event', poll({ service: { events: [makeEvent('has started 1 tasks')] } })],
  ])('a change of %s starts it anew', (_, changed) => {
    const before = Array.from({ length: 13 }, () => quiet);
    expect(tell(options, [...before, changed], 20 * minute).elapsedMs).toBe(
      3 * minute + 5 * second,
    );
  });

  test('one more event of a kind is no change', () => {
    const event = (at: number) =>
      makeEvent('was unable to place a task. Reason: Internal error', at);
    const polls = Array.from({ length: 40 }, (_, index) =>
      poll({
        service: {
          events: index < 2 ? [event(createdAt)] : [event(createdAt + index), event(createdAt)],
        },
      }),
    );
    expect(tell(options, polls).elapsedMs).toBe(2 * minute);
  });

  test('off: never', () => {
    expect(tell(makeOptions(), [quiet], 60 * minute).verdict).toBeUndefined();
  });
});

describe('timeout', () => {
  test('says where it stood, and what stood in the way', () => {
    const { watch } = told({ tasks: crashed(2), failedTasks: 2 });
    expect(expire(watch, 15 * minute).verdict).toEqual({
      name: 'timed-out',
      cause: 'container-exit',
      reason:
        'not at its end after 15 m 00 s (0 of 2 tasks running): 2 tasks failed: container app exited with exit code 1',
    });
  });

  test.each([
    [
      'bake time',
      { strategy: 'BLUE_GREEN', bakeTimeMs: 20 * minute },
      /bakes.*20 m 00 s.*timeout is 15 m 00 s/,
    ],
    [
      'steps',
      { strategy: 'LINEAR', linear: { stepPercent: 10, stepBakeTimeMs: 6 * minute } },
      /54 m 00 s at least.*LINEAR/,
    ],
    [
      'pauses',
      { pauses: [{ stages: ['POST_TEST_TRAFFIC_SHIFT'], atMostMs: 60 * minute }] },
      /pauses at post test traffic shift until somebody decides, up to 1 h 00 m; timeout is 15 m/,
    ],
  ])(
    'where the deployment’s own %s make it impossible, the first line says so',
    (_, more, text) => {
      const [first] = told({ service: { rollout: makeRollout(more) } }).lines;
      expect(textOf(first === undefined ? [] : [first])).toMatch(text);
    },
  );
});

describe('on-failure: rollback', () => {
  const rollback = { onFailure: 'rollback', stallTimeoutMs: minute } as const;

  test.each<readonly [string, () => Told | ReturnType<typeof expire>]>([
    ['failed', () => told({ tasks: crashed(3), failedTasks: 3 }, rollback)],
    ['stalled', () => told({}, rollback, 10 * minute)],
    ['timed-out', () => expire(told({}, rollback).watch, 15 * minute)],
  ])('for %s, sent before anything else, and followed for rollback-timeout', (name, act) => {
    const { verdict, requests, watch } = act();
    expect(verdict).toBeUndefined();
    expect(requests[0]).toEqual({
      kind: 'roll-back',
      serviceDeploymentArn: serviceDeploymentArn('sd2'),
    });
    expect(watch.rollback?.first.name).toBe(name);
    expect(deadlineMs(watch)).toBe((watch.rollback?.elapsedMs ?? 0) + 10 * minute);
  });

  const over = (status: string): Poll =>
    poll({ own: makeServiceDeployment({ status, finishedAt: createdAt + 5 * minute }) });
  const failing = poll({ tasks: crashed(3), failedTasks: 3 });

  test('the verdict becomes rolled-back with the first cause kept', () => {
    expect(tell(makeOptions(rollback), [failing, over('ROLLBACK_SUCCESSFUL')]).verdict).toEqual({
      name: 'rolled-back',
      cause: 'container-exit',
      reason: '3 tasks failed: container app exited with exit code 1; rolled back by this step',
      endedAt: createdAt + 5 * minute,
    });
  });

  test.each([
    ['ROLLBACK_FAILED', 'failed', /^3 tasks failed.*the rollback failed too$/],
    ['STOPPED', 'stopped', /^3 tasks failed.*it was stopped before it was rolled back$/],
  ])('%s is %s', (status, name, reason) => {
    expect(tell(makeOptions(rollback), [failing, over(status)]).verdict).toMatchObject({
      name,
      reason: expect.stringMatching(reason),
    });
  });

  test('one that is not over in time leaves the first verdict', () => {
    const { watch } = told({ tasks: crashed(3), failedTasks: 3 }, rollback);
    expect(expire(watch, 11 * minute).verdict).toMatchObject({
      name: 'failed',
      reason: expect.stringMatching(/the rollback was not over after 10 m 00 s$/),
    });
  });

  test('one that AWS refuses leaves it too, with why, and the command that stops the deployment', () => {
    const { watch } = told({ tasks: crashed(3), failedTasks: 3 }, rollback);
    const refused = rollbackRefused(watch, 'not allowed');
    if (refused.verdict === undefined) throw new Error('no verdict');
    expect(refused.verdict).toMatchObject({
      name: 'failed',
      reason: expect.stringMatching(/could not be rolled back: not allowed$/),
    });
    expect(outcomeOf('web', refused.watch, refused.verdict).stopCommand).toContain(
      '--stop-type ROLLBACK',
    );
  });

  test.each<readonly [string, Scene, RegExp]>([
    [
      'service deployments are out of sight',
      { tasks: crashed(3), failedTasks: 3, blind: true },
      /could not be rolled back: its service deployment is out of sight \(not allowed to ecs:ListServiceDeployments\)$/,
    ],
    [
      'ECS has ended it',
      {
        own: makeServiceDeployment({
          status: 'STOPPED',
          statusReason: 'the circuit breaker tripped',
          finishedAt: createdAt,
        }),
      },
      /could not be rolled back: ECS has already ended it$/,
    ],
  ])('where there is nothing to roll back with, the verdict says why: %s', (_, scene, reason) => {
    expect(told(scene, rollback, minute).verdict).toMatchObject({
      name: 'failed',
      reason: expect.stringMatching(reason),
    });
  });

  test('report: nothing is touched', () => {
    expect(told({ tasks: crashed(3), failedTasks: 3 }).requests).toMatchObject([
      { kind: 'show-log' },
    ]);
  });
});

describe('on-cancel', () => {
  const { watch } = told({ deployment: { runningCount: 1 } });

  test('leave: nothing is asked for, and the reason says that it goes on', () => {
    const { verdict, requests } = cancel(watch, minute, false);
    expect(requests).toEqual([]);
    expect(verdict).toEqual({
      name: 'cancelled',
      reason:
        'the workflow was cancelled (1 of 2 tasks running); the deployment goes on without being watched',
    });
  });

  test('rollback: the one stopping call', () => {
    expect(cancel(watch, minute, true).requests).toEqual([
      { kind: 'roll-back', serviceDeploymentArn: serviceDeploymentArn('sd2') },
    ]);
  });

  test('rollback, where there is no service deployment to stop', () => {
    const { verdict, requests } = cancel(told({ blind: true }).watch, minute, true);
    expect(requests).toEqual([]);
    expect(verdict).toMatchObject({
      reason: expect.stringContaining('its service deployment could not be seen (not allowed to'),
    });
  });

  test('rollback of a deployment of this run that is not listed yet: it is named', () => {
    const { watch } = tell(makeOptions(), [{ service: makeService(), recent: known([]) }]);
    expect(cancel(watch, minute, true).verdict).toMatchObject({
      reason: expect.stringMatching(/ecs-svc\/2\S* was not listed yet.*the post step looks for it/),
    });
  });

  test('rollback, while the answers still show what was before this run: it is left alone', () => {
    const deployments = [makeOldDeployment({ status: 'PRIMARY' })];
    const old = makeServiceDeployment({
      number: '1',
      status: 'SUCCESSFUL',
      createdAt: runStart - 24 * 60 * minute,
      finishedAt: runStart - 23 * 60 * minute,
    });
    const stale = tell(makeOptions(), [
      { service: makeService({ deployments }), recent: known([old]) },
    ]);
    expect(stale.verdict).toBeUndefined();
    const { verdict, requests } = cancel(stale.watch, minute, true);
    expect(requests).toEqual([]);
    expect(verdict).toMatchObject({
      reason: expect.stringContaining('no deployment of this run had been seen yet'),
    });
    expect(deploymentToRollBack(stale.watch)).toBeUndefined();
  });
});

describe('on-pause, at a PAUSE hook', () => {
  const paused = (stage: string): Poll =>
    poll({
      own: {
        ...running,
        detail: {
          lifecycleStage: stage,
          sourceServiceRevisionArns: [],
          hooks: [
            {
              id: 'h1',
              targetType: 'PAUSE',
              status: 'AWAITING_ACTION',
              expiresAt: Date.UTC(2026, 10, 26, 3),
              timeoutAction: 'ROLLBACK',
            },
          ],
        },
      },
    });
  const command = `aws ecs continue-service-deployment --service-deployment-arn ${serviceDeploymentArn('sd2')} --hook-id h1 --action CONTINUE`;

  test('wait: says it once, with the command that continues it', () => {
    const { verdict, lines } = tell(makeOptions(), [
      paused('POST_SCALE_UP'),
      paused('POST_SCALE_UP'),
    ]);
    expect(verdict).toBeUndefined();
    expect(textOf(lines).split(command)).toHaveLength(2);
    expect(textOf(lines)).toContain('ends by itself at 2026-11-26T03:00:00Z (ROLLBACK)');
  });

  test('fail: paused', () => {
    const { verdict } = tell(makeOptions({ onPause: 'fail' }), [paused('POST_SCALE_UP')]);
    expect(verdict).toMatchObject({ name: 'paused', reason: expect.stringContaining(command) });
  });

  test('continue: once at each stage that the hook stands at', () => {
    const stages = ['POST_SCALE_UP', 'POST_SCALE_UP', 'POST_TEST_TRAFFIC_SHIFT'];
    const { requests } = tell(makeOptions({ onPause: 'continue' }), stages.map(paused));
    expect(requests).toEqual(
      [1, 2].map(() => ({
        kind: 'continue',
        serviceDeploymentArn: serviceDeploymentArn('sd2'),
        hookId: 'h1',
      })),
    );
  });

  test('a Lambda hook is no pause', () => {
    const hook = { id: 'h1', targetType: 'AWS_LAMBDA', status: 'IN_PROGRESS' };
    const own = { ...running, detail: { hooks: [hook], sourceServiceRevisionArns: [] } };
    expect(told({ own }, { onPause: 'fail' }).verdict).toBeUndefined();
  });
});

describe('task-definition that nobody deploys', () => {
  test('not there after 2 min is failed, cause never-deployed, and names what is there', () => {
    const quiet = makeService({
      taskDefinition: revision('web:1'),
      deployments: [makeOldDeployment({ status: 'PRIMARY' })],
    });
    const { verdict, elapsedMs, lines } = tell(
      makeOptions({ taskDefinition: 'web:2', onFailure: 'rollback' }),
      [
        {
          service: quiet,
          recent: known([makeServiceDeployment({ number: '1', status: 'SUCCESSFUL' })]),
        },
      ],
      10 * minute,
    );
    expect(elapsedMs).toBe(2 * minute);
    expect(verdict).toEqual({
      name: 'failed',
      cause: 'never-deployed',
      reason: 'web:2 was not deployed within 2 m 00 s; the service is on web:1',
    });
    expect(textOf(lines)).toBe('waiting for a deployment of web:2; the service is on web:1');
  });
});

describe('start-budget', () => {
  const pulled = { pullStartedAt: createdAt + 10 * second, startedAt: createdAt + 12 * second };
  const slow = poll({ tasks: [makeRunningTask('slow', pulled), makeRunningTask('also', pulled)] });

  test('warns when a new task takes longer from pull to healthy, once a task', () => {
    const { lines } = tell(
      makeOptions({ startBudgetMs: 30 * second }),
      [slow],
      minute - 10 * second,
    );
    const warnings = lines.filter((line) => line.kind === 'warning');
    expect(warnings).toHaveLength(2);
    expect(textOf(warnings)).toMatch(
      /Slow start: Task slow is not healthy 35 s after its pull began; start-budget is 30 s\./,
    );
  });

  test('off: never', () => {
    expect(textOf(tell(makeOptions(), [slow], minute).lines)).not.toContain('Slow start');
  });
});
