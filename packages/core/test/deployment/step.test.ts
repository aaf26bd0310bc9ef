/** What a poll comes to: the deployment that is followed, and what is waited for before there is one. */
import { describe, expect, test } from '@jest/globals';
import { choose, decide, missing } from '../../src/deployment/step.ts';
import type { ServiceDeployment } from '../../src/deployment/service.ts';
import { beginWatch, type Watch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
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
import { makeTimeline, makeWatch, subject, timelinesOf } from './support/make-watch.ts';
import { textOf } from './support/tell.ts';

const detail = { hooks: [], sourceServiceRevisionArns: [] };
const own = makeServiceDeployment({ detail });

/** A poll at this time of the step, the first one at 0, before anything was chosen. */
function at(elapsedMs: number, more: Partial<Watch> = {}): Watch {
  const { subject: _, seenInProgress: __, ...rest } = makeWatch();
  return {
    ...rest,
    seenInProgress: false,
    elapsedMs,
    at: createdAt + 5 * second + elapsedMs,
    firstPoll: { at: createdAt + 5 * second, elapsedMs: 0 },
    ...more,
  };
}
const step = (watch: Watch) => decide(watch, choose(watch));
const records = (...all: readonly Partial<ServiceDeployment>[]) => ({
  serviceDeployments: all.map((one) => ({ ...own, ...one })),
});

describe('the subject', () => {
  test('is chosen, and from the moment it runs it is kept', () => {
    const first = choose(at(0));
    expect(first.watch.subject).toMatchObject({ deploymentId: 'ecs-svc/2' });
    expect(first.watch.seenInProgress).toBe(true);
    expect(first.status).toEqual({ name: 'in-progress', rollingBack: false });
    expect(choose(at(0, { service: makeService({ status: 'DRAINING' }) }))).not.toHaveProperty(
      'status',
    );
    const { service: _, ...unseen } = at(0);
    expect(decide(unseen, choose(unseen))).toMatchObject({ lines: [], requests: [] });
  });

  test('gets its service deployment as soon as that is listed', () => {
    const { serviceDeploymentArn: _, ...blind } = subject;
    expect(choose(makeWatch({ subject: blind })).watch.subject?.serviceDeploymentArn).toBe(own.arn);
  });

  test('another one begins anew: what was gathered belonged to the one before', () => {
    const gathered = {
      timelines: timelinesOf(makeTimeline('a')),
      imageDigests: new Map([['app', 'sha256:1']]),
      knownEvents: new Set(['x']),
      countsAtTasks: { own: 1, running: 0, others: 1, failed: 1 },
      printed: { said: new Set(['x']), table: 'table' },
      waitingFor: 'something',
    };
    const before = at(0, { ...gathered, subject: { ...subject, deploymentId: 'ecs-svc/1' } });
    const { watch } = choose(before);
    const fresh = beginWatch(before.options);
    expect(watch).toMatchObject({
      subject: { deploymentId: 'ecs-svc/2' },
      timelines: fresh.timelines,
      imageDigests: fresh.imageDigests,
      knownEvents: fresh.knownEvents,
      countsAtTasks: fresh.countsAtTasks,
      printed: { said: new Set(['x']), table: '' },
    });
    expect(watch).not.toHaveProperty('waitingFor');
    expect(choose(at(0, { ...gathered, subject })).watch.timelines).toBe(gathered.timelines);
  });

  test('a rollback is remembered by its PRIMARY: once complete, nothing tells of it', () => {
    const deployments = [
      makeDeployment({ id: 'ecs-svc/3', taskDefinition: revision('web:1') }),
      makeDeployment({ status: 'ACTIVE', rolloutState: 'FAILED' }),
    ];
    const { watch } = choose(
      makeWatch({
        service: makeService({ deployments }),
        ...records({ status: 'ROLLBACK_IN_PROGRESS' }),
      }),
    );
    expect(watch.subject?.rolledBackTo).toMatchObject({ deploymentId: 'ecs-svc/3' });
  });

  test('a rollback whose PRIMARY is not listed is followed all the same', () => {
    const deployments = [makeOldDeployment()];
    const service = makeService({ deployments });
    const { watch, status } = choose(
      makeWatch({ service, ...records({ status: 'ROLLBACK_IN_PROGRESS' }) }),
    );
    expect(status).toEqual({ name: 'in-progress', rollingBack: true });
    expect(watch.subject).toEqual(subject);
  });

  test('goes back to nothing as long as no rollback is seen', () => {
    expect(choose(makeWatch()).watch.subject).not.toHaveProperty('rolledBackTo');
  });

  test('of two whose number is not known, the other one is another', () => {
    const { targetServiceRevisionArn: _, ...numberless } = own;
    const serviceDeployments = [numberless, { ...numberless, arn: 'older', createdAt: runStart }];
    const before = at(0, {
      subject: { serviceDeploymentArn: 'older' },
      serviceDeployments,
      imageDigests: new Map([['app', 'sha256:1']]),
    });
    const { watch } = choose(before);
    expect(watch.subject?.serviceDeploymentArn).toBe(own.arn);
    expect(watch.imageDigests.size).toBe(0);
  });

  test('of a service that is deleted meanwhile ends with what else the poll told', () => {
    const service = makeService({ status: 'DRAINING' });
    const first = { name: 'timed-out', reason: 'not at its end' } as const;
    const { verdict, lines } = step(makeWatch({ service, rollback: { first, elapsedMs: 0 } }));
    expect(verdict).toMatchObject({
      name: 'error',
      reason: expect.stringContaining('service web is DRAINING: it is being deleted or is gone'),
    });
    expect(textOf(lines)).toContain('following web:2, ecs-svc/2');
  });

  test('seen in progress, nothing is unsettled or being confirmed any more', () => {
    const end = { name: 'stable' } as const;
    const { watch } = choose(makeWatch({ unsettledSinceMs: 1, confirming: { end, elapsedMs: 1 } }));
    expect(watch.unsettledSinceMs).toBeUndefined();
    expect(watch.confirming).toBeUndefined();
  });
});

describe('an end that was there before anyone looked', () => {
  const ended = records({ status: 'SUCCESSFUL', finishedAt: createdAt + second });
  const look = (elapsedMs: number, more: Partial<Watch> = {}) =>
    step(at(elapsedMs, { ...ended, ...more }));
  const since = { confirming: { end: { name: 'stable' } as const, elapsedMs: 0 }, subject };

  test('is looked at again for ten seconds, and said once', () => {
    const first = look(0);
    expect(first.verdict).toBeUndefined();
    expect(textOf(first.lines)).toBe(
      'the newest deployment (web:2) had ended before this step began; looking again for 10 s, for AWS may still show what was before an update',
    );
    expect(first.watch.confirming).toMatchObject({ elapsedMs: 0 });
    expect(look(9999, { ...since, printed: first.watch.printed }).lines).toEqual([]);
    expect(look(9999, since).verdict).toBeUndefined();
    expect(look(10_000, since).verdict).toMatchObject({ name: 'stable' });
  });

  test('is said of each deployment, and without its revision where that is not known', () => {
    const first = look(0);
    const service = makeService({ deployments: [] });
    const { serviceDeployments } = records({
      status: 'SUCCESSFUL',
      arn: 'newer',
      targetServiceRevisionArn: serviceRevisionArn('3'),
    });
    const next = look(0, { service, serviceDeployments, printed: first.watch.printed });
    expect(textOf(next.lines)).toMatch(/^the newest deployment had ended before this step began;/);
  });

  test('is believed where it was seen to run, or the user named it', () => {
    expect(look(0, { subject, seenInProgress: true }).verdict?.name).toBe('stable');
    const options = makeOptions({ deploymentId: 'ecs-svc/2' });
    expect(look(0, { options }).verdict?.name).toBe('stable');
  });

  test('is the verdict of a failure too, though the service runs nothing', () => {
    const stopped = records({ status: 'STOPPED', stoppedAt: createdAt + second });
    const service = makeService({ runningCount: 0 });
    const seen = { ...stopped, service, subject, seenInProgress: true };
    expect(look(0, seen).verdict?.name).toBe('stopped');
  });

  test('is believed where its revision was named and it began since the run did', () => {
    const named = (deployedAfter: number) => ({
      options: makeOptions({ taskDefinition: 'web:2', deployedAfter }),
    });
    expect(look(0, named(runStart)).verdict?.name).toBe('stable');
    expect(look(0, named(createdAt)).verdict?.name).toBe('stable');
    expect(look(0, named(createdAt + 1)).verdict).toBeUndefined();
    const { deployedAfter: _, ...unknown } = makeOptions({ taskDefinition: 'web:2' });
    expect(look(0, { options: unknown }).verdict).toBeUndefined();
  });
});

describe('a service that AWS does not show', () => {
  test('is looked for again for ten seconds, then it is gone', () => {
    const first = missing(at(5000), 'web', 5000);
    expect(textOf(first.lines)).toBe('AWS does not show service web; looking again for 10 s');
    expect(first.watch.missingSinceMs).toBe(5000);
    expect(missing(first.watch, 'web', 14_999).verdict).toBeUndefined();
    expect(missing(first.watch, 'web', 14_999).lines).toEqual([]);
    expect(missing(first.watch, 'web', 15_000)).toMatchObject({
      lines: [],
      requests: [],
      verdict: {
        name: 'error',
        reason: 'service web is gone: it was deleted while it was followed',
      },
    });
  });
});

describe('no deployment yet', () => {
  const none = { service: makeService({ deployments: [] }), serviceDeployments: [] };

  test('is waited for half a minute', () => {
    expect(step(at(29_999, none)).verdict).toBeUndefined();
    expect(step(at(30_000, none)).verdict).toEqual({
      name: 'error',
      reason: 'service web has no deployment to watch',
    });
  });

  test('is waited for from the first poll on, however late that was', () => {
    const firstPoll = { at: createdAt, elapsedMs: 40_000 };
    expect(step(at(69_999, { ...none, firstPoll })).verdict).toBeUndefined();
    expect(step(at(70_000, { ...none, firstPoll })).verdict?.name).toBe('error');
  });

  test.each<readonly [string, Partial<Watch>, number]>([
    ['while one is waited for', none, 0],
    ['at the end of that', none, 30_000],
    ['of a service that is not active', { service: makeService({ status: 'INACTIVE' }) }, 0],
    ['while the deployment-id is waited for', { options: makeOptions({ deploymentId: 'x' }) }, 0],
    ['at the end of that', { options: makeOptions({ deploymentId: 'x' }) }, 10_000],
    ['of a revision, at the end', { options: makeOptions({ taskDefinition: 'web:9' }) }, 120_000],
  ])('has nothing to print but its verdict: %s', (_, more, elapsedMs) => {
    expect(step(at(elapsedMs, more))).toMatchObject({ lines: [], requests: [] });
  });

  test('of a service that is not active is an error', () => {
    const service = makeService({ status: 'INACTIVE' });
    expect(step(at(0, { service })).verdict).toEqual({
      name: 'error',
      reason: 'service web is INACTIVE: it is being deleted or is gone',
    });
  });

  test('of the deployment-id is waited for ten seconds', () => {
    const options = makeOptions({ deploymentId: 'ecs-svc/99' });
    const reason = 'deployment-id ecs-svc/99 is not among the recent deployments of web';
    expect(step(at(9999, { options })).verdict).toBeUndefined();
    expect(step(at(10_000, { options })).verdict).toEqual({ name: 'error', reason });
    const unseen = new Map([['deployment details', 'not allowed'] as const]);
    expect(step(at(10_000, { options, unseen })).verdict).toEqual({
      name: 'error',
      reason: `${reason}; could not see its service deployments: not allowed`,
    });
  });

  test('of the revision is waited for two minutes, and what is there is named', () => {
    const options = makeOptions({ taskDefinition: revision('web:9') });
    const first = step(at(0, { options }));
    expect(textOf(first.lines)).toBe('waiting for a deployment of web:9; the service is on web:2');
    expect(step(at(1, { options, printed: first.watch.printed })).lines).toEqual([]);
    expect(step(at(119_999, { options })).verdict).toBeUndefined();
    expect(step(at(120_000, { options })).verdict).toEqual({
      name: 'failed',
      cause: 'never-deployed',
      reason: 'web:9 was not deployed within 2 m 00 s; the service is on web:2',
    });
    const { taskDefinition: _, ...nameless } = makeService();
    expect(textOf(step(at(0, { options, service: nameless })).lines)).toContain('is on web:2');
    const bare = { ...nameless, deployments: [] };
    expect(textOf(step(at(0, { options, service: bare })).lines)).toBe(
      'waiting for a deployment of web:9',
    );
  });
});

describe('CodeDeploy and other controllers begin later than they are asked', () => {
  const set = {
    id: 'blue',
    status: 'PRIMARY',
    taskDefinition: revision('web:1'),
    computedDesiredCount: 2,
    pendingCount: 0,
    runningCount: 2,
    createdAt: runStart - minute,
    stabilityStatus: 'STEADY_STATE',
  };
  const service = makeService({ controller: 'CODE_DEPLOY', deployments: [], taskSets: [set] });
  const look = (elapsedMs: number, more: Partial<Watch> = {}) =>
    step(at(elapsedMs, { service, serviceDeployments: [], ...more }));
  const waiting = 'CODE_DEPLOY has made no task set since the run began';

  test('a task set of this run is waited for, for two minutes', () => {
    const first = look(0);
    expect(textOf(first.lines)).toBe(
      `${waiting}; waiting for one for 2 m 00 s, as its hooks may come first`,
    );
    expect(first.watch.waitingFor).toBe(waiting);
    expect(look(119_999).watch.subject).toBeUndefined();
    expect(look(120_000).watch.subject).toMatchObject({ deploymentId: 'blue' });
  });

  test.each([
    ['the run’s start is not known', { deployedAfter: undefined }],
    ['the user named it', { deploymentId: 'blue' }],
    ['its revision was named', { taskDefinition: 'web:1' }],
    ['it began since', { deployedAfter: runStart - minute }],
  ])('not where %s', (_, change) => {
    const { deployedAfter, ...rest } = { ...makeOptions(), ...change };
    const options = deployedAfter === undefined ? rest : { ...rest, deployedAfter };
    expect(look(0, { options }).watch.subject).toMatchObject({ deploymentId: 'blue' });
  });
});

describe('answers that do not fit together', () => {
  const gone = { subject, ...records({ arn: 'another' }) };
  const since = (elapsedMs: number, more: Partial<Watch> = {}) =>
    step(at(elapsedMs, { ...gone, seenInProgress: true, unsettledSinceMs: 0, ...more }));

  test('are waited for half a minute, then an error that says which', () => {
    expect(since(29_999).verdict).toBeUndefined();
    expect(since(30_000).verdict).toEqual({
      name: 'error',
      reason: "AWS's answers did not fit together for 30 s: the service deployment is out of sight",
    });
    const first = step(at(7000, { ...gone, seenInProgress: true }));
    expect(first.watch.unsettledSinceMs).toBe(7000);
  });

  describe('the service shows a newer deployment than the list does', () => {
    const third = makeDeployment({
      id: 'ecs-svc/3',
      taskDefinition: revision('web:3'),
      createdAt: createdAt + minute,
    });
    const service = makeService({ deployments: [third, makeOldDeployment()] });
    const stopped = { service, ...records({ status: 'STOPPED', stoppedAt: createdAt + second }) };

    test('a stop is taken for its doing once the list has had its time', () => {
      expect(since(29_999, { ...stopped, subject }).verdict).toBeUndefined();
      expect(since(30_000, { ...stopped, subject }).verdict).toMatchObject({
        name: 'superseded',
        winner: { id: 'ecs-svc/3' },
      });
    });

    test('at the timeout the one that took over counts, though it is not confirmed', () => {
      const { watch } = since(7000, { ...stopped, subject, unsettledSinceMs: 5000 });
      expect(watch.confirming).toMatchObject({ end: { name: 'superseded' }, elapsedMs: 5000 });
      expect(since(7000).watch.confirming).toBeUndefined();
    });

    test('one of the named revision is followed on', () => {
      const again = [{ ...third, taskDefinition: revision('web:2') }, makeOldDeployment()];
      const named = {
        ...stopped,
        subject,
        options: makeOptions({ taskDefinition: 'web:2' }),
        service: makeService({ deployments: again }),
      };
      const before = since(29_999, named).watch;
      expect(before.subject).toEqual(subject);
      expect(before.confirming).toBeUndefined();
      const { watch, verdict } = since(30_000, named);
      expect(verdict).toBeUndefined();
      expect(watch.subject).toMatchObject({ deploymentId: 'ecs-svc/3' });
    });

    test('the end of one that the list does not show is believed at once after five minutes', () => {
      const fiveMinutesAgo = createdAt + 5 * second - 5 * minute;
      const verdictOf = (created: number) => {
        const primary = { ...third, createdAt: created, rolloutState: 'COMPLETED' };
        return since(0, {
          subject: { deploymentId: 'ecs-svc/3', createdAt: created },
          service: makeService({ deployments: [primary] }),
          ...records({ createdAt: runStart - 60 * minute }),
        }).verdict;
      };
      expect(verdictOf(fiveMinutesAgo + 1)).toBeUndefined();
      expect(verdictOf(fiveMinutesAgo)?.name).toBe('stable');
    });

    test('any other end stands', () => {
      const stable = { service, ...records({ status: 'SUCCESSFUL' }) };
      expect(since(0, { ...stable, subject }).verdict?.name).toBe('stable');
      const options = makeOptions({ deploymentId: 'ecs-svc/2' });
      expect(since(0, { ...stopped, subject, options }).verdict?.name).toBe('stopped');
    });
  });
});

describe('a complete deployment of which nothing runs', () => {
  const idle = {
    service: makeService({ runningCount: 0 }),
    ...records({ status: 'SUCCESSFUL', finishedAt: createdAt }),
    subject,
    seenInProgress: true,
  };
  const what = 'the service wants 2 tasks and runs none';

  test('is looked at again for a minute, then it has failed', () => {
    const first = step(at(0, idle));
    expect(first.verdict).toBeUndefined();
    expect(textOf(first.lines)).toContain(
      `the deployment is complete, but ${what}; looking again for 1 m 00 s`,
    );
    expect(first.watch).toMatchObject({
      waitingFor: what,
      runsNothing: { sinceMs: 0, completedAt: createdAt },
    });
    const { runsNothing } = first.watch;
    expect(step(at(59_999, { ...idle, runsNothing })).verdict).toBeUndefined();
    expect(step(at(60_000, { ...idle, runsNothing })).verdict).toEqual({
      name: 'failed',
      cause: 'unknown',
      reason: what,
    });
  });

  test('a task that comes meanwhile makes it stable', () => {
    const runsNothing = { sinceMs: 0, completedAt: createdAt };
    const service = makeService({ runningCount: 1 });
    expect(step(at(60_000, { ...idle, service, runsNothing })).verdict?.name).toBe('stable');
  });

  test('is no matter for a rollback that was asked for', () => {
    const first = { name: 'timed-out', reason: '' } as const;
    expect(step(at(0, { ...idle, rollback: { first, elapsedMs: 0 } })).verdict?.name).toBe(
      'stable',
    );
  });
});

test('until: a deployment on its way back reaches nothing, nor does one that is rolled back by us', () => {
  const stage = { detail: { ...detail, lifecycleStage: 'SCALE_UP' } };
  const options = makeOptions({ until: 'RECONCILE_SERVICE' });
  const look = (status: string, more: Partial<Watch> = {}) =>
    step(makeWatch({ options, ...records({ ...stage, status }), ...more })).verdict?.name;
  expect(look('IN_PROGRESS')).toBe('reached');
  expect(look('ROLLBACK_IN_PROGRESS')).toBeUndefined();
  const first = { name: 'timed-out', reason: '' } as const;
  expect(look('IN_PROGRESS', { rollback: { first, elapsedMs: 0 } })).toBeUndefined();
});
