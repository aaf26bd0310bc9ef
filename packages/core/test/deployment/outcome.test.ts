/** What is known of a service at the end: for outputs, report and summary. */
import { describe, expect, test } from '@jest/globals';
import { causeInWords, causes } from '../../src/deployment/cause.ts';
import { isBeforeRun } from '../../src/deployment/conclusion.ts';
import {
  eventInTheWay,
  idleService,
  saidOf,
  taskCount,
} from '../../src/deployment/idle-service.ts';
import { outcomeOf } from '../../src/deployment/outcome.ts';
import { readFailure } from '../../src/deployment/failure.ts';
import {
  causeOf,
  isGood,
  reasonOf,
  verdictsWorstFirst,
  type Verdict,
} from '../../src/deployment/verdict.ts';
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
  revision,
  runStart,
  second,
} from './support/make.ts';
import { makeTimeline, makeWatch, subject, timelinesOf } from './support/make-watch.ts';

const endedAt = createdAt + 3 * minute;
const stable = { name: 'stable', endedAt } as const;
const timedOut = { name: 'timed-out', reason: 'not over' } as const;
const outcome = (verdict: Verdict, watch: Partial<Watch> = {}) =>
  outcomeOf('web', makeWatch(watch), verdict);
const detail = { hooks: [], sourceServiceRevisionArns: [] };

describe('a good end', () => {
  test('is told with its deployment, its revision and its times', () => {
    expect(outcome(stable)).toEqual({
      service: 'web',
      serviceArn: makeService().arn,
      verdict: 'stable',
      deploymentId: 'ecs-svc/2',
      serviceDeploymentArn: subject.serviceDeploymentArn,
      deployedTaskDefinition: revision('web:2'),
      servingTaskDefinition: revision('web:2'),
      createdAt,
      endedAt,
      durationMs: 3 * minute,
      beforeThisRun: false,
      phases: {},
      remarks: [],
      imageDigests: new Map(),
      failures: [],
      tasks: [],
      events: [],
    });
  });

  test('is compared with the last ones, and says what cost most', () => {
    const history = { medianMs: 2 * minute, count: 5 };
    const slow = makeTimeline('t', {
      pullStartedAt: createdAt,
      pullStoppedAt: createdAt + 2 * minute,
    });
    const told = outcome(stable, { history, timelines: timelinesOf(slow) });
    expect(told.comparison).toBe('1 m 00 s slower than the usual 2 m 00 s (last 5)');
    expect(told.costliest).toBe('most went into pulling images: 2 m 00 s of 3 m 00 s');
    expect(outcome({ ...stable, name: 'stopped', reason: '' }, { history })).not.toHaveProperty(
      'comparison',
    );
    const { endedAt: _, ...open } = stable;
    const endless = outcome(open, { history, timelines: timelinesOf(slow) });
    expect(endless).not.toHaveProperty('costliest');
    expect(endless).not.toHaveProperty('comparison');
    const { createdAt: __, ...unstamped } = subject;
    const unmeasured = outcome(stable, { history, subject: unstamped });
    expect(unmeasured).not.toHaveProperty('durationMs');
    expect(unmeasured).not.toHaveProperty('comparison');
  });

  test('names the revision that served before', () => {
    const previousTaskDefinition = revision('web:1');
    expect(outcome(stable, { previousTaskDefinition })).toMatchObject({ previousTaskDefinition });
  });

  test('traffic steps of its own configuration may have cost most', () => {
    const service = makeService({ rollout: makeRollout({ bakeTimeMs: 2 * minute }) });
    const quick = makeTimeline('t', {
      pullStartedAt: createdAt,
      pullStoppedAt: createdAt + second,
    });
    expect(outcome(stable, { service, timelines: timelinesOf(quick) }).costliest).toBe(
      'most went into bake time and traffic steps of its own configuration: 2 m 00 s of 3 m 00 s',
    );
  });

  test('what was seen healthy after the end was so by then, unless it started later', () => {
    const healthyAt = (startedAt: number, at: number, verdict: Verdict = stable) =>
      outcome(verdict, {
        timelines: timelinesOf(makeTimeline('t', { startedAt, healthyAt: at })),
      }).tasks[0]?.healthyAt;
    expect(healthyAt(createdAt, endedAt + second)).toBe(endedAt);
    expect(healthyAt(endedAt, endedAt + second)).toBe(endedAt);
    expect(healthyAt(endedAt + 1, endedAt + second)).toBe(endedAt + second);
    expect(healthyAt(createdAt, endedAt - second)).toBe(endedAt - second);
    expect(healthyAt(createdAt, endedAt + second, { name: 'stopped', reason: '', endedAt })).toBe(
      endedAt + second,
    );
    const { startedAt: _, ...unstarted } = makeTimeline('t', { healthyAt: endedAt + second });
    expect(outcome(stable, { timelines: timelinesOf(unstarted) }).tasks[0]?.healthyAt).toBe(
      endedAt + second,
    );
  });

  test('phases that were measured on a part of the tasks are said to be', () => {
    const deployments = [makeDeployment({ desiredCount: 3 })];
    const service = makeService({ deployments });
    const one = makeTimeline('a');
    const old = makeTimeline('old', { side: 'old' });
    const partly = {
      level: 'notice',
      text: 'Phases are measured on 1 of 3 tasks.',
    };
    expect(outcome(stable, { service, timelines: timelinesOf(one, old) }).remarks).toEqual([
      partly,
    ]);
    const all = timelinesOf(one, makeTimeline('b'), makeTimeline('c'));
    expect(outcome(stable, { service, timelines: all }).remarks).toEqual([]);
    expect(outcome(stable, { service, timelines: timelinesOf(old) }).remarks).toEqual([]);
  });
});

describe('a deployment that had ended before this run', () => {
  const before = runStart - minute;
  const old = { subject: { ...subject, createdAt: before - minute } };

  test('is said, and its time is not this run’s', () => {
    const told = outcome({ name: 'stable', endedAt: before }, old);
    expect(told.beforeThisRun).toBe(true);
    expect(told.remarks).toEqual([
      {
        level: 'notice',
        text: 'No deployment since 2026-11-25T03:00:00Z: what is judged is ecs-svc/2, which ended before.',
      },
    ]);
    const { deploymentId: _, ...nameless } = old.subject;
    expect(
      outcome({ name: 'stable', endedAt: before }, { subject: nameless }).remarks[0]?.text,
    ).toContain('what is judged is the last one,');
  });

  test('is one that began and ended before', () => {
    const options = makeOptions();
    expect(isBeforeRun({ createdAt: runStart - 1 }, runStart - 1, options)).toBe(true);
    expect(isBeforeRun({ createdAt: runStart }, runStart - 1, options)).toBe(false);
    expect(isBeforeRun({ createdAt: runStart - 1 }, runStart, options)).toBe(false);
    expect(isBeforeRun({ createdAt: runStart - 1 }, undefined, options)).toBe(false);
    expect(isBeforeRun(undefined, runStart - 1, options)).toBe(true);
    const { deployedAfter: _, ...unknown } = options;
    expect(isBeforeRun({ createdAt: 0 }, 0, unknown)).toBe(false);
  });
});

describe('a bad end', () => {
  test('is told with its cause, what it leaves behind and what to do', () => {
    const task = makeStoppedTask('t');
    const failure = readFailure(task);
    const told = outcome(
      { name: 'failed', cause: 'container-exit', reason: 'it failed', endedAt },
      failure === undefined ? {} : { failures: new Map([[task.arn, failure]]) },
    );
    expect(told).toMatchObject({
      verdict: 'failed',
      cause: 'container-exit',
      reason: 'it failed',
      aftermath: { what: '1 task failed: container app exited with exit code 1' },
      remedy: expect.stringContaining('Read the last lines'),
      failures: [failure],
    });
    expect(told).not.toHaveProperty('runsNothing');
    expect(outcome({ name: 'reached', reason: '' })).not.toHaveProperty('aftermath');
    expect(outcome(stable)).not.toHaveProperty('aftermath');
  });

  test('a service that runs nothing, though its deployment is complete', () => {
    const runsNothing = { sinceMs: 0, completedAt: endedAt };
    const failed = { name: 'failed', cause: 'unknown', reason: '' } as const;
    expect(outcome(failed, { runsNothing }).runsNothing).toBe(true);
    expect(outcome(stable, { runsNothing })).not.toHaveProperty('runsNothing');
  });

  test('serving is what runs: a completed deployment before one in progress', () => {
    const failed = { name: 'failed', cause: 'unknown', reason: '' } as const;
    const serving = (...deployments: readonly ReturnType<typeof makeDeployment>[]) =>
      outcome(failed, { service: makeService({ deployments }) }).servingTaskDefinition;
    const own = makeDeployment({ runningCount: 1 });
    expect(serving(own, makeOldDeployment())).toBe(revision('web:1'));
    expect(serving(makeOldDeployment(), own)).toBe(revision('web:1'));
    const third = makeDeployment({ id: 'ecs-svc/3', taskDefinition: 'web:3', runningCount: 1 });
    expect(serving(third, own, makeOldDeployment())).toBe(revision('web:1'));
    expect(serving(own, makeOldDeployment({ runningCount: 0 }))).toBe(revision('web:2'));
    expect(serving(makeDeployment(), makeOldDeployment({ runningCount: 0 }))).toBeUndefined();
  });

  test('serving under other controllers is the primary task set', () => {
    const set = (id: string, status: string) => ({
      id,
      status,
      taskDefinition: revision(id),
      computedDesiredCount: 2,
      pendingCount: 0,
      runningCount: 2,
    });
    const service = makeService({ taskSets: [set('web:9', 'ACTIVE'), set('web:8', 'PRIMARY')] });
    expect(outcome(timedOut, { service }).servingTaskDefinition).toBe(revision('web:8'));
  });

  test('serving after a rollback is the PRIMARY, after a good end what was deployed', () => {
    const back = { name: 'rolled-back', cause: 'unknown', reason: '' } as const;
    const deployments = [makeOldDeployment({ status: 'PRIMARY' })];
    const service = makeService({ deployments });
    expect(outcome(back, { service }).servingTaskDefinition).toBe(revision('web:1'));
    const bare = makeService({ deployments: [] });
    expect(outcome(back, { service: bare }).servingTaskDefinition).toBe(revision('web:2'));
    const { taskDefinition: _, ...nameless } = subject;
    expect(outcome(stable, { service, subject: nameless }).servingTaskDefinition).toBe(
      revision('web:2'),
    );
    const { service: __, ...unseen } = makeWatch();
    expect(outcomeOf('web', unseen, stable)).not.toHaveProperty('servingTaskDefinition');
  });
});

describe('the command that stops what would go on for ever', () => {
  const stop = (verdict: Verdict, watch: Partial<Watch> = {}) =>
    outcome(verdict, watch).stopCommand;
  const rollback = `aws ecs stop-service-deployment --service-deployment-arn ${subject.serviceDeploymentArn} --stop-type ROLLBACK`;
  const { serviceDeploymentArn: _, ...blind } = subject;

  test.each([
    ['failed', { name: 'failed', cause: 'unknown', reason: '' }],
    ['stalled', { name: 'stalled', reason: '' }],
    ['timed-out', timedOut],
  ] as const)('is given where the wait ends as %s while it runs', (_, verdict) => {
    expect(stop(verdict)).toBe(rollback);
  });

  test('is not given for other ends, after the end, or where a rollback was asked for', () => {
    expect(stop(stable)).toBeUndefined();
    expect(stop({ name: 'cancelled', reason: '' })).toBeUndefined();
    const ended = [makeServiceDeployment({ status: 'STOPPED', detail })];
    expect(stop(timedOut, { serviceDeployments: ended })).toBeUndefined();
    const asked = { first: timedOut, elapsedMs: 0 };
    expect(stop(timedOut, { rollback: asked })).toBeUndefined();
  });

  test('without its service deployment it is the revision that still runs', () => {
    expect(stop(timedOut, { subject: blind, serviceDeployments: [] })).toBe(
      'aws ecs update-service --cluster prod --service web --task-definition web:1',
    );
    const alone = makeService({ deployments: [makeDeployment({ runningCount: 1 })] });
    expect(stop(timedOut, { subject: blind, service: alone })).toBeUndefined();
    const gone = makeService({
      deployments: [makeDeployment(), makeOldDeployment({ runningCount: 0 })],
    });
    expect(stop(timedOut, { subject: blind, service: gone })).toBeUndefined();
    const over = makeService({
      deployments: [makeDeployment({ rolloutState: 'FAILED' }), makeOldDeployment()],
    });
    expect(stop(timedOut, { subject: blind, service: over })).toBeUndefined();
    const none = makeService({ deployments: [makeOldDeployment()] });
    expect(stop(timedOut, { subject: blind, service: none })).toBeUndefined();
    const { service: __, ...unseen } = makeWatch({ subject: blind, serviceDeployments: [] });
    expect(outcomeOf('web', unseen, timedOut)).not.toHaveProperty('stopCommand');
  });
});

describe('a service that runs less than it wants', () => {
  const idle = (service: Parameters<typeof makeService>[0], since?: number) =>
    idleService(makeWatch({ service: makeService(service) }), since);
  const placement = makeEvent(
    'was unable to place a task because no container instance met all of its requirements.',
    endedAt,
  );
  const crashLoop = makeEvent('is unable to consistently start tasks successfully.', endedAt + 2);

  test('runs nothing, and what an event since the end says of it', () => {
    expect(idle({ runningCount: 1 })).toBeUndefined();
    expect(idle({ desiredCount: 0, runningCount: 0 })).toBeUndefined();
    expect(idle({ runningCount: 0 })).toEqual({
      what: 'the service wants 2 tasks and runs none',
    });
    expect(idle({ runningCount: 0, desiredCount: 1, events: [placement] }, endedAt)).toEqual({
      what: 'the service wants 1 task and runs none',
      why: 'was unable to place a task because no container instance met all of its requirements.',
      cause: expect.any(String),
    });
    expect(idle({ runningCount: 0, events: [placement] }, endedAt + 1)).toEqual({
      what: 'the service wants 2 tasks and runs none',
    });
    const { service: _, ...unseen } = makeWatch();
    expect(idleService(unseen, undefined)).toBeUndefined();
    expect(outcome(timedOut, { service: makeService({ desiredCount: 5 }) }).remarks).toEqual([]);
  });

  test('the event before that says why counts more, unless the service was steady in between', () => {
    const inTheWay = (...events: readonly ReturnType<typeof makeEvent>[]) =>
      eventInTheWay(makeService({ events }), endedAt);
    const steady = makeEvent('has reached a steady state.', endedAt + 1);
    expect(inTheWay(crashLoop, placement)).toBe(placement);
    expect(inTheWay(crashLoop, steady, placement)).toBe(crashLoop);
    expect(inTheWay(steady, crashLoop, placement)).toBe(placement);
    expect(inTheWay(steady)).toBeUndefined();
    for (const message of [
      'was unable to place a task. Reason: Internal error.',
      'was unable to reach steady state because of something new',
      '(port 80) is unhealthy in (target-group web) due to (reason Request timed out)',
    ]) {
      const event = makeEvent(message, endedAt);
      expect(inTheWay(steady, event)).toBe(event);
    }
    const { createdAt: _, ...unstamped } = placement;
    expect(eventInTheWay(makeService({ events: [unstamped] }), undefined)).toBe(unstamped);
    expect(inTheWay(unstamped)).toBeUndefined();
  });

  test('an event is a sentence about the service', () => {
    for (const verb of ['was', 'is', 'has', 'had', 'could', 'cannot', 'failed']) {
      expect(saidOf('It', `${verb} x`)).toBe(`It ${verb} x`);
    }
    expect(saidOf('It', 'no room was left')).toBe('It says: no room was left');
    expect([taskCount(1), taskCount(2), taskCount(0)]).toEqual(['1 task', '2 tasks', '0 tasks']);
  });

  test('tasks that run beside the new ones, or that no event explains', () => {
    const remark = (service: Parameters<typeof makeService>[0]) =>
      outcome(stable, { service: makeService(service) }).remarks.map(({ text }) => text);
    const alone = { deployments: [makeDeployment({ runningCount: 3 })], runningCount: 3 };
    expect(remark(alone)).toEqual(['3 tasks run where 2 are wanted. No event says why.']);
    expect(remark({ ...alone, desiredCount: 1 })).toEqual([
      '3 tasks run where 1 is wanted. No event says why.',
    ]);
    const set = (status: string, runningCount: number) => ({
      id: status,
      status,
      computedDesiredCount: 2,
      pendingCount: 0,
      runningCount,
    });
    const beside = (count: number) => ({
      ...alone,
      deployments: [],
      taskSets: [set('PRIMARY', 3), set('ACTIVE', count)],
    });
    expect(remark(beside(1))).toEqual([
      '3 tasks run where 2 are wanted. Tasks of the deployment before still run beside the new ones.',
    ]);
    expect(remark(beside(0))).toEqual(['3 tasks run where 2 are wanted. No event says why.']);
    expect(remark({ desiredCount: 3 })).toEqual([
      '3 tasks are wanted and 2 run. No event says why.',
    ]);
  });

  test('that ECS rebalances them is said where an event since the end says so', () => {
    const zones = (at: number) => ({
      service: makeService({ desiredCount: 3 }),
      events: [makeEvent('is not AZ balanced with 2 tasks in eu-central-1a.', at)],
    });
    const rebalances =
      '3 tasks are wanted and 2 run. ECS rebalances them across availability zones.';
    expect(outcome(stable, zones(endedAt)).remarks[0]?.text).toBe(rebalances);
    expect(outcome(stable, zones(endedAt - 1)).remarks[0]?.text).not.toBe(rebalances);
    expect(outcome({ name: 'stable' }, zones(endedAt)).remarks[0]?.text).not.toBe(rebalances);
  });
});

describe('old tasks that still drain', () => {
  const drains = (...timelines: readonly ReturnType<typeof makeTimeline>[]) =>
    outcome(stable, {
      service: makeService({
        deployments: [makeDeployment({ desiredCount: 1 })],
        rollout: makeRollout({ earlySuccess: { sourceCleanup: 'DEFERRED' } }),
      }),
      timelines: timelinesOf(...timelines),
    }).remarks.some(({ text }) => text.startsWith('Old tasks still drain'));
  const own = makeTimeline('own');
  const old = makeTimeline('old', { side: 'old' });

  test('are said where a deployment ends early, as long as one is left', () => {
    expect(drains(own, old)).toBe(true);
    expect(drains(own)).toBe(false);
    expect(drains(own, { ...old, stoppedAt: endedAt })).toBe(false);
    expect(drains({ ...own, stoppedAt: endedAt })).toBe(false);
  });
});

test('AWS’s words end with one full stop, wherever they have others', () => {
  const words = 'not allowed to ecs:ListTasks. See docs.aws.amazon.com.';
  const unseen = new Map([['tasks', words]] as const);
  expect(outcome(stable, { unseen }).remarks[0]?.text).toBe(`Could not see tasks: ${words}`);
  const event = makeEvent('was unable to place a task. Reason: Internal error.', endedAt);
  const service = makeService({ desiredCount: 5, events: [event] });
  expect(outcome(stable, { service }).remarks[0]?.text).toBe(
    '5 tasks are wanted and 2 run. The service was unable to place a task. Reason: Internal error.',
  );
});

describe('the words of verdicts and causes', () => {
  test('each cause is a clause of its own', () => {
    const clauses = causes.map((cause) => causeInWords[cause]);
    expect(new Set(clauses).size).toBe(causes.length);
    for (const clause of clauses)
      expect(`3 tasks failed: ${clause}`).toMatch(/: [A-Za-z].{10,}[^.]$/);
  });

  test('good are two of them, and all but stable carry a reason', () => {
    expect(verdictsWorstFirst.filter(isGood)).toEqual(['reached', 'stable']);
    expect(reasonOf(stable)).toBeUndefined();
    expect(reasonOf(timedOut)).toBe('not over');
    expect(causeOf(stable)).toBeUndefined();
    expect(causeOf({ name: 'failed', cause: 'alarm', reason: '' })).toBe('alarm');
  });
});
