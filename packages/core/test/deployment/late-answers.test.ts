/** Answers that are behind, deployments that begin later, services that run nothing, and what counts at the timeout. */
import { describe, expect, test } from '@jest/globals';
import { expire } from '../../src/deployment/interruption.ts';
import { outcomeOf } from '../../src/deployment/outcome.ts';
import type { WatchOptions } from '../../src/deployment/options.ts';
import type { Service, ServiceDeployment, TaskSet } from '../../src/deployment/service.ts';
import { missing } from '../../src/deployment/step.ts';
import { observeService } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
  makeOldDeployment,
  makeOptions,
  makeRunningTask,
  makeService,
  makeServiceDeployment,
  minute,
  revision,
  runStart,
  second,
  serviceRevisionArn,
} from './support/make.ts';
import { tell, textOf, type Poll, type Told } from './support/tell.ts';
import { known, unknown } from '../../src/fact.ts';

const day = 24 * 60 * minute;
const old = makeServiceDeployment({
  number: '1',
  status: 'SUCCESSFUL',
  createdAt: runStart - day,
  finishedAt: runStart - day + 3 * minute,
});
const oldOnly = [makeOldDeployment({ status: 'PRIMARY' })];

function poll(
  service: Partial<Service>,
  recent?: readonly ServiceDeployment[],
  more: Partial<Poll> = {},
): Poll {
  return { service: makeService(service), ...(recent && { recent: known(recent) }), ...more };
}

function told(polls: readonly Poll[], options: Partial<WatchOptions> = {}, untilMs = 0): Told {
  return tell(makeOptions(options), polls, untilMs);
}

describe('a PRIMARY that ListServiceDeployments does not show yet is the newest deployment', () => {
  test.each(['SUCCESSFUL', 'IN_PROGRESS', 'ROLLBACK_SUCCESSFUL', 'STOPPED'])(
    'whatever the state of the listed one: %s',
    (status) => {
      const listed = { ...old, status };
      const { watch, verdict } = told([poll({}, [listed])]);
      expect(verdict).toBeUndefined();
      expect(watch.subject).toMatchObject({ deploymentId: 'ecs-svc/2', createdAt });
    },
  );

  test('it gets its service deployment once that is listed, and is judged by it', () => {
    const done = makeServiceDeployment({ status: 'SUCCESSFUL', finishedAt: createdAt + minute });
    const { verdict, watch } = told([poll({}, [old]), poll({}, [done, old])]);
    expect(verdict).toEqual({ name: 'stable', endedAt: createdAt + minute });
    expect(watch.subject?.serviceDeploymentArn).toBe(done.arn);
  });

  test('its end is confirmed by the list for half a minute, then believed', () => {
    const completed = poll({ deployments: [makeDeployment({ rolloutState: 'COMPLETED' })] }, [old]);
    const { verdict, elapsedMs } = told([poll({}, [old]), completed], {}, 5 * minute);
    expect(verdict?.name).toBe('stable');
    expect(elapsedMs).toBeGreaterThanOrEqual(30 * second);
    expect(elapsedMs).toBeLessThan(minute);
  });

  test('one of more than 90 days is never listed: the newest that is decides', () => {
    const ancient = [makeOldDeployment({ status: 'PRIMARY', createdAt: runStart - 100 * day })];
    const { watch } = told([poll({ deployments: ancient }, [old])]);
    expect(watch.subject?.serviceDeploymentArn).toBe(old.arn);
  });

  test('the PRIMARY that a rollback started has no service deployment and is not waited for', () => {
    const failed = makeServiceDeployment({
      status: 'ROLLBACK_SUCCESSFUL',
      finishedAt: createdAt + 3 * minute,
    });
    const back = [
      makeOldDeployment({ id: 'ecs-svc/3', status: 'PRIMARY', createdAt: createdAt + 2 * minute }),
    ];
    const { verdict } = told([poll({ deployments: back }, [failed, old])], {}, minute);
    expect(verdict?.name).toBe('rolled-back');
  });

  test('a newer one that was there before the first poll is followed, not called a winner', () => {
    const second_ = makeServiceDeployment({ number: '3', createdAt: createdAt + 2 * second });
    const cutShort = makeServiceDeployment({
      status: 'STOPPED',
      finishedAt: createdAt + 4 * second,
    });
    const newer = [makeDeployment({ id: 'ecs-svc/3', createdAt: createdAt + 2 * second })];
    const { watch, verdict } = told([
      poll({}, [makeServiceDeployment(), old]),
      poll({ deployments: newer }, [second_, cutShort, old]),
    ]);
    expect(verdict).toBeUndefined();
    expect(watch.subject?.deploymentId).toBe('ecs-svc/3');
  });
});

describe('a service that AWS does not show', () => {
  test('is looked for again for ten seconds, then it is gone', () => {
    const { watch } = told([poll({}, [makeServiceDeployment(), old])]);
    const first = missing(watch, 'web', minute);
    expect(first.verdict).toBeUndefined();
    const still = missing(first.watch, 'web', minute + 9 * second);
    expect(still.verdict).toBeUndefined();
    expect(missing(still.watch, 'web', minute + 10 * second).verdict).toMatchObject({
      name: 'error',
      reason: expect.stringContaining('gone'),
    });
  });

  test('once it is shown again the ten seconds begin anew', () => {
    const { watch } = told([poll({}, [makeServiceDeployment(), old])]);
    const gone = missing(watch, 'web', 5 * second).watch;
    expect(gone.missingSinceMs).toBe(5 * second);
    const back = { service: makeService(), at: createdAt + 9 * second, elapsedMs: 9 * second };
    const shown = observeService(gone, back);
    expect(missing(shown, 'web', 16 * second).watch.missingSinceMs).toBe(16 * second);
  });
});

describe('CodeDeploy and other controllers begin later than they are asked', () => {
  const taskSet = (more: Partial<TaskSet> = {}): TaskSet => ({
    id: 'ecs-svc/1',
    status: 'PRIMARY',
    taskDefinition: revision('web:1'),
    computedDesiredCount: 2,
    pendingCount: 0,
    runningCount: 2,
    createdAt: runStart - day,
    stabilityStatus: 'STEADY_STATE',
    stabilityStatusAt: runStart - day + minute,
    ...more,
  });
  const before = poll({ controller: 'CODE_DEPLOY', deployments: [], taskSets: [taskSet()] });
  const green = taskSet({
    id: 'ecs-svc/2',
    status: 'ACTIVE',
    createdAt,
    stabilityStatus: 'STABILIZING',
  });
  const begun = poll({ controller: 'CODE_DEPLOY', deployments: [], taskSets: [green, taskSet()] });

  test('no verdict before two minutes; then the older one, with "no deployment since"', () => {
    expect(told([before], {}, 119 * second).verdict).toBeUndefined();
    const { verdict, watch } = told([before], {}, 3 * minute);
    if (verdict === undefined) throw new Error('no verdict');
    expect(verdict.name).toBe('stable');
    const { remarks, beforeThisRun } = outcomeOf('web', watch, verdict);
    expect(beforeThisRun).toBe(true);
    expect(remarks.map(({ text }) => text).join('\n')).toMatch(/^No deployment since/m);
  });

  test('a task set of this run is followed as soon as it is there', () => {
    const { watch, verdict } = told([before, before, begun]);
    expect(verdict).toBeUndefined();
    expect(watch.subject?.deploymentId).toBe('ecs-svc/2');
  });

  test('at the timeout it is not green, and the reason says what was waited for', () => {
    const { watch } = told([before], {}, minute);
    expect(expire(watch, minute).verdict).toMatchObject({
      name: 'timed-out',
      reason: expect.stringContaining('CODE_DEPLOY has made no task set since the run began'),
    });
  });

  test('where the run’s start is not known the newest is judged at once', () => {
    const { deployedAfter: _start, ...options } = makeOptions();
    expect(tell(options, [before], 30 * second).verdict?.name).toBe('stable');
  });
});

describe('a complete deployment of which nothing runs is not stable', () => {
  const idle = (more: Partial<Service> = {}): Poll =>
    poll({ deployments: oldOnly, runningCount: 0, ...more }, [old]);

  test('twice seen, a minute apart: failed', () => {
    const { verdict, elapsedMs } = told([idle()], {}, 5 * minute);
    expect(verdict).toEqual({
      name: 'failed',
      cause: 'unknown',
      reason: 'the service wants 2 tasks and runs none',
    });
    expect(elapsedMs).toBeGreaterThanOrEqual(minute);
  });

  test('with an event since the end that says why: at once, with its cause', () => {
    const events = [
      makeEvent(
        'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0b69) has insufficient memory available.',
        runStart - minute,
      ),
    ];
    const { verdict, elapsedMs } = told([idle({ events })], {}, 5 * minute);
    expect(verdict).toMatchObject({ name: 'failed', cause: 'no-capacity' });
    expect(elapsedMs).toBeLessThan(30 * second);
  });

  test('that tasks do not start says less than the event before it that says why', () => {
    const vague = makeEvent(
      'is unable to consistently start tasks successfully. For more information, see the docs.',
      runStart - second,
    );
    const why = makeEvent(
      'was unable to place a task. Reason: Capacity is unavailable at this time.',
      runStart - minute,
    );
    const steady = makeEvent('has reached a steady state.', runStart - 30 * second);
    const cured = told([idle({ events: [vague, steady, why] })], {}, 5 * minute);
    expect(cured.verdict).toMatchObject({ name: 'failed', cause: 'unknown' });
    const { verdict, watch } = told([idle({ events: [vague, why] })], {}, 5 * minute);
    expect(verdict).toMatchObject({
      name: 'failed',
      cause: 'no-capacity',
      reason: expect.stringMatching(/wants 2 tasks and runs none: it was unable to place a task/),
    });
    if (verdict === undefined) throw new Error('no verdict');
    const outcome = outcomeOf('web', watch, verdict);
    expect(outcome).toMatchObject({ runsNothing: true, beforeThisRun: true });
  });

  test('an event from before the end says nothing', () => {
    const events = [makeEvent('was unable to place a task. Reason: X.', runStart - 2 * day)];
    expect(told([idle({ events })], {}, 40 * second).verdict).toBeUndefined();
  });

  test('tasks that come meanwhile: stable', () => {
    const well = poll({ deployments: oldOnly }, [old]);
    expect(told([idle(), idle(), idle(), well], {}, 3 * minute).verdict?.name).toBe('stable');
  });

  test('a desired count of 0 is stable', () => {
    expect(told([idle({ desiredCount: 0 })], {}, minute).verdict?.name).toBe('stable');
  });
});

describe('require-deployment', () => {
  const before = poll({ deployments: oldOnly }, [old]);
  test('what had ended before the run began is a failure', () => {
    expect(told([before], { requireDeployment: true }, minute).verdict).toMatchObject({
      name: 'failed',
      cause: 'never-deployed',
      reason: expect.stringContaining('no deployment since'),
    });
  });

  test('a deployment of this run passes', () => {
    const done = makeServiceDeployment({ status: 'SUCCESSFUL', finishedAt: createdAt + minute });
    const { verdict } = told([poll({}, [done, old])], { requireDeployment: true }, minute);
    expect(verdict?.name).toBe('stable');
  });

  test('where nobody knows when the run began it cannot be said', () => {
    const { deployedAfter: _start, ...options } = makeOptions({ requireDeployment: true });
    expect(tell(options, [before], minute).verdict).toMatchObject({
      name: 'error',
      reason: expect.stringContaining('deployed-after'),
    });
  });
});

describe('a named revision that a newer one overtook', () => {
  const winner = makeServiceDeployment({ number: '3', createdAt: createdAt + minute });
  const overtaken = makeServiceDeployment({
    status: 'STOPPED',
    finishedAt: createdAt + 61 * second,
  });
  const revisions = known(
    new Map([
      [serviceRevisionArn('2'), revision('web:2')],
      [serviceRevisionArn('3'), revision('web:3')],
    ]),
  );
  const deployments = [makeDeployment({ id: 'ecs-svc/3', taskDefinition: revision('web:3') })];

  test('is superseded where the run’s start is not known too', () => {
    const { deployedAfter: _start, ...options } = makeOptions({ taskDefinition: 'web:2' });
    const seen = poll({ deployments }, [winner, overtaken, old], { revisions, afterMs: 0 });
    const { verdict } = tell(options, [seen, { ...seen, afterMs: 5 * second }], minute);
    expect(verdict).toMatchObject({ name: 'superseded', winner: { id: 'ecs-svc/3' } });
  });
});

describe('without service deployments', () => {
  const blind = { recent: unknown('not allowed to ecs:ListServiceDeployments') };
  test('a deployment of this run listed as FAILED beside a newer PRIMARY of the old revision is no green', () => {
    const deployments = [
      makeOldDeployment({ id: 'ecs-svc/3', status: 'PRIMARY', createdAt: createdAt + minute }),
      makeDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' }),
    ];
    const { verdict } = told([poll({ deployments }, undefined, blind)], {}, minute);
    expect(verdict?.name).toBe('failed');
  });

  test('beside a newer PRIMARY of a newer revision that one is judged', () => {
    const deployments = [
      makeDeployment({
        id: 'ecs-svc/3',
        taskDefinition: revision('web:3'),
        createdAt: createdAt + minute,
        rolloutState: 'COMPLETED',
      }),
      makeDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' }),
    ];
    const { verdict } = told([poll({ deployments }, undefined, blind)], {}, minute);
    expect(verdict?.name).toBe('stable');
  });
});

describe('at the timeout', () => {
  test('an end that is only being confirmed is the verdict', () => {
    const { watch, verdict } = told([poll({ deployments: oldOnly }, [old])]);
    expect(verdict).toBeUndefined();
    expect(expire(watch, 4 * second).verdict?.name).toBe('stable');
  });

  test('a rollback under way is in the reason', () => {
    const rollingBack = makeServiceDeployment({ status: 'ROLLBACK_IN_PROGRESS' });
    const { watch } = told([poll({ deployments: oldOnly }, [rollingBack, old])]);
    expect(expire(watch, minute).verdict).toMatchObject({
      name: 'timed-out',
      reason: expect.stringContaining('a rollback to web:1 is under way'),
    });
  });

  test('so is a container that failed while its task waits', () => {
    const task = makeRunningTask('t1', {
      lastStatus: 'PENDING',
      containers: [
        { name: 'init', lastStatus: 'STOPPED', exitCode: 1 },
        { name: 'app', lastStatus: 'PENDING' },
      ],
    });
    const { watch } = told([poll({}, [makeServiceDeployment(), old], { tasks: known([task]) })]);
    expect(expire(watch, minute).verdict).toMatchObject({
      cause: 'container-exit',
      reason: expect.stringContaining(
        'container init of task t1 ended with exit code 1, and app still waits',
      ),
    });
  });

  test('so is what a health check was answered, and what an event says', () => {
    const task = makeRunningTask('t1', { network: { addresses: ['10.0.0.1'], ports: [] } });
    const targetGroups = [{ arn: 'arn:aws:elasticloadbalancing:x:1:targetgroup/web/1' }];
    const target = {
      targetGroupArn: targetGroups[0]?.arn ?? '',
      target: '10.0.0.1',
      port: 3000,
      state: 'unhealthy',
      description: 'Health checks failed with these codes: [503]',
    };
    const seen = poll({ targetGroups }, [makeServiceDeployment(), old], {
      tasks: known([task]),
      targets: known([target]),
    });
    expect(expire(told([seen]).watch, minute).verdict).toMatchObject({
      cause: 'target-health-check',
      reason: expect.stringContaining(
        'target 10.0.0.1:3000 is unhealthy in web: Health checks failed with these codes: [503]',
      ),
    });
    const events = [makeEvent('is unable to consistently start tasks successfully.')];
    const looping = poll({ events }, [makeServiceDeployment(), old]);
    expect(expire(told([looping]).watch, minute).verdict).toMatchObject({
      reason: expect.stringContaining('is unable to consistently start tasks'),
    });
  });
});

test('fail-fast waits where a task of unknown health has outlived those that failed', () => {
  const failed = (id: string, ranMs: number) =>
    makeRunningTask(id, {
      lastStatus: 'STOPPED',
      desiredStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      containers: [{ name: 'app', exitCode: 1 }],
      startedAt: createdAt,
      stoppingAt: createdAt + ranMs,
      stoppedAt: createdAt + ranMs,
    });
  const crashed = [failed('a', second), failed('b', second), failed('c', 2 * second)];
  const running = (sinceMs: number) =>
    makeRunningTask('r', { startedAt: createdAt + 5 * second - sinceMs });
  const at = (tasks: readonly ReturnType<typeof failed>[]): Told =>
    told([poll({}, [makeServiceDeployment(), old], { tasks: known(tasks) })]);
  expect(at([...crashed, running(4 * second)]).verdict).toBeUndefined();
  expect(at([...crashed, running(second)]).verdict?.name).toBe('failed');
  expect(textOf(at(crashed).lines)).toContain('exit code 1');
});
