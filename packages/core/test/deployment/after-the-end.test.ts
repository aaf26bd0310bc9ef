/** What a verdict is told with: notices and warnings of "What stable means" and "What is judged", and the moments of polls that may be stale. */
import { describe, expect, test } from '@jest/globals';
import { outcomeOf, type RolloutOutcome } from '../../src/deployment/outcome.ts';
import type { WatchOptions } from '../../src/deployment/options.ts';
import type { Service } from '../../src/deployment/service.ts';
import type { TargetHealth } from '../../src/deployment/task.ts';
import {
  compareVerdicts,
  verdictsWorstFirst,
  type VerdictName,
} from '../../src/deployment/verdict.ts';
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
  minute,
  revision,
  runStart,
  second,
} from './support/make.ts';
import { tell, textOf, type Poll } from './support/tell.ts';
import { known, unknown } from '../../src/fact.ts';

const endedAt = createdAt + 3 * minute;
const done = makeServiceDeployment({ status: 'SUCCESSFUL', finishedAt: endedAt });

function poll(service: Partial<Service> = {}, more: Partial<Poll> = {}): Poll {
  return {
    service: makeService({
      deployments: [makeDeployment({ rolloutState: 'COMPLETED' })],
      ...service,
    }),
    recent: known([done]),
    ...more,
  };
}

function outcome(polls: readonly Poll[], options: Partial<WatchOptions> = {}): RolloutOutcome {
  const { watch, verdict } = tell(makeOptions(options), polls, minute);
  if (verdict === undefined) throw new Error('no verdict');
  return outcomeOf('web', watch, verdict);
}

const target = (state: string): TargetHealth => ({
  targetGroupArn: 'tg',
  target: '10.0.0.1',
  state,
});

describe('after the end, what changes no verdict is reported', () => {
  test.each<readonly [string, 'notice' | 'warning', Poll, string]>([
    [
      'fewer run than are wanted: nobody said that it is being scaled',
      'warning',
      poll({ desiredCount: 5 }),
      '5 tasks are wanted and 2 run. No event says why.',
    ],
    [
      'fewer run than are wanted: what the events say',
      'warning',
      poll({
        desiredCount: 5,
        events: [
          makeEvent(
            'was unable to place a task because no container instance met all of its requirements.',
            endedAt + second,
          ),
        ],
      }),
      '5 tasks are wanted and 2 run. The service was unable to place a task because no container instance met all of its requirements.',
    ],
    [
      'blue and green tasks side by side',
      'notice',
      poll({
        runningCount: 4,
        deployments: [
          makeDeployment({ rolloutState: 'COMPLETED', runningCount: 2 }),
          makeOldDeployment({ runningCount: 2 }),
        ],
      }),
      '4 tasks run where 2 are wanted. Tasks of the deployment before still run beside the new ones.',
    ],
    [
      'zone rebalancing',
      'notice',
      poll({
        runningCount: 3,
        events: [makeEvent('is not AZ balanced with 2 tasks in eu-central-1a.', endedAt + second)],
      }),
      '3 tasks run where 2 are wanted. ECS rebalances them across availability zones.',
    ],
    [
      'old tasks still draining',
      'notice',
      poll(
        { rollout: makeRollout({ earlySuccess: { sourceCleanup: 'DEFERRED' } }) },
        { tasks: known([makeRunningTask('old', { startedBy: 'ecs-svc/1' })]) },
      ),
      'Old tasks still drain: the service ends its deployments early (earlySuccessCriteria).',
    ],
    [
      'desired 0: nothing ran',
      'warning',
      poll({ desiredCount: 0, runningCount: 0 }),
      'The desired count is 0: the deployment is complete, but nothing of it ran.',
    ],
    [
      'targets unused: not checked',
      'warning',
      poll({}, { targets: known([target('unused'), target('draining')]) }),
      'The targets are unused, so their health is not checked: no listener forwards to the target group.',
    ],
  ])('%s, as a %s', (_, level, seen, text) => {
    const { verdict, remarks } = outcome([seen]);
    expect(verdict).toBe('stable');
    expect(remarks).toContainEqual({ level, text });
  });

  test('nothing is reported where there is nothing', () => {
    expect(outcome([poll()]).remarks).toEqual([]);
  });

  test('what could not be seen is reported, whatever the verdict', () => {
    const blind = poll({}, { recent: unknown('not allowed to ecs:ListServiceDeployments') });
    expect(outcome([blind]).remarks).toEqual([
      {
        level: 'notice',
        text: 'Could not see service deployments: not allowed to ecs:ListServiceDeployments.',
      },
    ]);
  });
});

describe('ended before deployed-after', () => {
  const before = (status: string): Poll => {
    const made = { createdAt: runStart - 9 * minute, finishedAt: runStart - 5 * minute };
    return poll(
      { deployments: [makeOldDeployment({ status: 'PRIMARY' })] },
      { recent: known([makeServiceDeployment({ number: '1', status, ...made })]) },
    );
  };

  test.each(['stable', 'rolled-back'])('judged too: %s, with the notice since when', (verdict) => {
    const status = verdict === 'stable' ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL';
    expect(outcome([before(status)])).toMatchObject({
      verdict,
      beforeThisRun: true,
      durationMs: 4 * minute,
      remarks: [
        {
          level: 'notice',
          text: 'No deployment since 2026-11-25T03:00:00Z: what is judged is ecs-svc/1, which ended before.',
        },
      ],
    });
  });

  test('where the run’s start is out of sight, nothing is claimed of it', () => {
    const { deployedAfter: _out, ...options } = makeOptions();
    const { watch, verdict } = tell(options, [before('SUCCESSFUL')], minute);
    if (verdict === undefined) throw new Error('no verdict');
    expect(outcomeOf('web', watch, verdict)).toMatchObject({ beforeThisRun: false, remarks: [] });
  });

  test('an answer right after an update may be old: it is looked at again for ten seconds', () => {
    const { elapsedMs, lines } = tell(makeOptions(), [before('SUCCESSFUL')], minute);
    expect(elapsedMs).toBe(10 * second);
    expect(textOf(lines)).toContain('looking again for 10 s');
  });

  test('and the new deployment that appears meanwhile is followed', () => {
    const begun = poll({}, { recent: known([makeServiceDeployment()]) });
    const { verdict, watch } = tell(
      makeOptions(),
      [before('ROLLBACK_SUCCESSFUL'), begun],
      30 * second,
    );
    expect(verdict).toBeUndefined();
    expect(watch.subject?.deploymentId).toBe('ecs-svc/2');
  });

  test('but one seen to run is believed at its end at once', () => {
    const running = poll({}, { recent: known([makeServiceDeployment()]) });
    expect(tell(makeOptions(), [running, poll()]).polls).toBe(2);
  });
});

describe('a list that fails to come', () => {
  test('at first is made up for: the service deployment is pinned as soon as it is listed', () => {
    const { recent: _none, ...blind } = poll({
      deployments: [makeDeployment(), makeOldDeployment()],
    });
    const listed = { ...blind, recent: known([makeServiceDeployment()]) };
    const { watch } = tell(makeOptions(), [blind, listed]);
    expect(watch.subject?.serviceDeploymentArn).toBe(makeServiceDeployment().arn);
  });

  test('late never takes an end back', () => {
    const running = poll({}, { recent: known([makeServiceDeployment()]) });
    expect(tell(makeOptions(), [running, poll(), running]).verdict?.name).toBe('stable');
  });
});

describe('the revision now serving', () => {
  test.each([
    ['stable: the one deployed', done, 'web:2', [makeDeployment({ rolloutState: 'COMPLETED' })]],
    [
      'rolled back: the one returned to',
      { ...done, status: 'ROLLBACK_SUCCESSFUL' },
      'web:1',
      [makeOldDeployment({ status: 'PRIMARY' })],
    ],
    [
      'failed: the one that still runs',
      { ...done, status: 'STOPPED', statusReason: 'circuit breaker' },
      'web:1',
      [makeDeployment({ rolloutState: 'FAILED' }), makeOldDeployment()],
    ],
  ])('%s', (_, own, serving, deployments) => {
    const seen = poll({ deployments }, { recent: known([own]) });
    expect(outcome([seen]).servingTaskDefinition).toBe(revision(serving));
  });
});

describe('answers that do not fit together', () => {
  test('are waited for, and then an error that says which', () => {
    const { verdict, elapsedMs } = tell(
      makeOptions(),
      [poll({ deployments: [] }, { recent: known([]) })],
      2 * minute,
    );
    expect(elapsedMs).toBe(30 * second);
    expect(verdict).toEqual({ name: 'error', reason: 'service web has no deployment to watch' });
  });

  test('a deployment-id that is not there is an error that names it, and what could not be seen', () => {
    const deploymentId = 'ecs-svc/99';
    expect(outcome([poll()], { deploymentId }).reason).toBe(
      'deployment-id ecs-svc/99 is not among the recent deployments of web',
    );
    const blind = poll({}, { recent: unknown('not allowed to ecs:ListServiceDeployments') });
    expect(outcome([blind], { deploymentId }).reason).toMatch(
      /; could not see its service deployments: not allowed to ecs:ListServiceDeployments$/,
    );
  });
});

test('scalars are the worst service’s: error > failed > rolled-back > stopped > stalled > timed-out > paused > cancelled > superseded > reached > stable', () => {
  const order: readonly VerdictName[] = [
    'error',
    'failed',
    'rolled-back',
    'stopped',
    'stalled',
    'timed-out',
    'paused',
    'cancelled',
    'superseded',
    'reached',
    'stable',
  ];
  expect(verdictsWorstFirst).toEqual(order);
  expect([...order].reverse().sort(compareVerdicts)).toEqual(order);
});
