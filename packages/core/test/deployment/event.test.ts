import { describe, expect, test } from '@jest/globals';
import {
  deploymentsIn,
  eventCause,
  eventKind,
  eventText,
  tasksIn,
} from '../../src/deployment/event.ts';

const id = '0b69d5c0d6a14e2f8a4c7e2d1f3b5a69';

describe('an event is read on its phrase, in both prefix styles', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['steady', 'has reached a steady state.'],
    ['completed', '(deployment ecs-svc/2) deployment completed.'],
    [
      'rolling-back',
      '(deployment ecs-svc/2) deployment failed: tasks failed to start. rolling back to deployment ecs-svc/1.',
    ],
    ['rolling-back', 'rolling back to ecs-svc/1.'],
    ['rolling-back', 'rolling back to deploymentId ecs-svc/1.'],
    ['rolling-back', 'rolling back to deployment Id ecs-svc/1.'],
    ['failed', '(deployment ecs-svc/2) deployment failed: alarm detected.'],
    ['crash-loop', 'is unable to consistently start tasks successfully.'],
    ['placement', 'was unable to place a task. Reason: Internal error.'],
    ['placement', 'could not launch 3 tasks for deployment ecs-svc/2'],
    ['placement', 'could not launch 10 tasks for deployment ecs-svc/2'],
    ['placement', 'could not launch 1 task for deployment ecs-svc/2'],
    ['placement', 'the capacity limit was exceeded'],
    ['registered', 'registered 1 targets in (target-group arn:aws:…)'],
    ['registered', 'registered 10 targets in (target-group arn:aws:…)'],
    ['registered', 'registered 1 target in (target-group arn:aws:…)'],
    ['deregistered', 'deregistered 2 targets in (target-group arn:aws:…)'],
    ['deregistered', 'deregistered 10 targets in (target-group arn:aws:…)'],
    ['deregistered', 'deregistered 1 target in (target-group arn:aws:…)'],
    ['draining', '(task x) has begun draining connections on 2 tasks.'],
    ['started', `has started 1 tasks: (task ${id}).`],
    ['started', `has started 10 tasks: (task ${id}).`],
    ['started', `has started 1 task: (task ${id}).`],
    ['stopped', 'has stopped 1 running tasks: (task x).'],
    ['stopped', 'has stopped 10 running tasks: (task x).'],
    ['stopped', 'has stopped 1 running task: (task x).'],
    ['stopped', 'has stopped 2 pending tasks.'],
    ['stopped', 'stopped 10 pending tasks.'],
    ['stopped', 'stopped 1 pending task.'],
    ['unhealthy', '(instance i-1) (port 80) is unhealthy in (elb classic) due to (reason x)'],
    ['unhealthy', '(task x) failed container health checks.'],
    ['replaced', 'Amazon ECS replaced 2 tasks due to an unhealthy status.'],
    ['replaced', 'Amazon ECS replaced 10 tasks due to an unhealthy status.'],
    ['replaced', 'Amazon ECS replaced 1 task due to an unhealthy status.'],
    [
      'blocked',
      'was unable to stop or start tasks during a deployment because of its configuration',
    ],
    ['blocked', 'was unable to reach steady state because task set is protected'],
    ['throttled', 'operations are being throttled on elb. Will try again later.'],
    ['zones', 'is not AZ balanced with 3 tasks in eu-central-1a'],
    ['zones', 'has stopped a task for AZ Rebalancing'],
    ['other', 'said something new'],
  ];
  test.each(kinds)('%s: %s', (kind, message) => {
    for (const prefix of ['(service web) ', 'service web ', '(service web, taskSet ecs-svc/9) ']) {
      expect(eventKind({ message: prefix + message })).toBe(kind);
    }
  });
});

describe('the cause may come from events', () => {
  test.each([
    ['no-capacity', 'was unable to place a task. Reason: Capacity is unavailable at this time.'],
    [
      'target-health-check',
      '(port 80) is unhealthy in (target-group x) due to (reason Request timed out)',
    ],
    ['configuration', 'TARGET GROUP IS NOT FOUND'],
    [
      'deployment-limits',
      'was unable to stop or start tasks during a deployment because of the service deployment configuration.',
    ],
    [undefined, 'has stopped 1 running tasks: (task x) while Capacity is unavailable'],
    [undefined, 'has reached a steady state.'],
  ])('%s: %s', (cause, message) => {
    expect(eventCause({ message })).toBe(cause);
  });
});

test('an event names deployments and tasks', () => {
  const message = `(service web) (deployment ecs-svc/2) has started 2 tasks: (task ${id}) (task 1f2e3d4c-5b6a-7988-0a1b-2c3d4e5f6a7b). back to ecs-svc/1`;
  expect(deploymentsIn({ message })).toEqual(['ecs-svc/2', 'ecs-svc/1']);
  expect(tasksIn({ message })).toEqual([id, '1f2e3d4c-5b6a-7988-0a1b-2c3d4e5f6a7b']);
});

test.each([
  ['(service web) has reached a steady state.', 'has reached a steady state.'],
  ['service web has started 1 tasks.', 'has started 1 tasks.'],
  ['(service web, taskSet ecs-svc/9) has started 1 tasks.', 'has started 1 tasks.'],
])('the log has named the service, so the event need not: %s', (message, text) => {
  expect(eventText({ message })).toBe(text);
});
