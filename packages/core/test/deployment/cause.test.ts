import { describe, expect, test } from '@jest/globals';
import {
  causeInText,
  causes,
  isThrottledPull,
  passesByItself,
  remedies,
} from '../../src/deployment/cause.ts';

/** ECS's own texts: stopped-task errors, service event messages, reasons of service deployments (aws-facts.md A2, A5, A6). */
const texts: readonly (readonly [string, string])[] = [
  [
    'image-pull',
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref web:v2: not found',
  ],
  ['image-pull', 'CannotPullECRContainerError: AccessDeniedException: not authorized to perform'],
  ['image-pull', 'CannotPullContainerError: … dial tcp 52.1.2.3:443: i/o timeout'],
  [
    'image-pull',
    'CannotPullContainerError: 429 Too Many Requests - toomanyrequests: pull rate limit',
  ],
  [
    'secrets-or-registry-auth',
    'ResourceInitializationError: unable to pull secrets or registry auth: There is a connection issue between the task and Amazon ECR. … dial tcp 3.28.72.11:443: i/o timeout.',
  ],
  [
    'secrets-or-registry-auth',
    'ResourceInitializationError: … unable to retrieve secret from asm: AccessDeniedException: … is not authorized to perform: secretsmanager:GetSecretValue',
  ],
  [
    'secrets-or-registry-auth',
    'ResourceInitializationError: … failed to fetch secret from ssm: invalid ssm parameters: /prod/db',
  ],
  ['no-capacity', 'was unable to place a task. Reason: Capacity is unavailable at this time.'],
  [
    'no-capacity',
    'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0b69) has insufficient memory available.',
  ],
  [
    'no-capacity',
    'was unable to place a task because No Container Instances were found in your cluster.',
  ],
  ['no-capacity', 'RESOURCE:MEMORY'],
  [
    'no-ip-address',
    "Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-1': InsufficientFreeAddressesInSubnet",
  ],
  ['container-exit', 'Essential container in task exited'],
  ['out-of-memory', 'OutOfMemoryError: Container killed due to memory usage'],
  ['container-health-check', 'Task failed container health checks'],
  ['target-health-check', 'Task failed ELB health checks in (target-group arn:aws:…)'],
  [
    'target-health-check',
    '(task 1) (port 8080) is unhealthy in (target-group arn:aws:…) due to (reason Request timed out)',
  ],
  [
    'service-quota',
    "was unable to place a task. Reason: You've reached the limit on the number of vCPUs",
  ],
  [
    'service-quota',
    'was unable to place a task. Reason: The requested CPU configuration is above your limit.',
  ],
  ['service-quota', 'tasks provisioning capacity limit was exceeded.'],
  [
    'permissions',
    'was unable to … IAM trust relationship has been misconfigured for the service-linked role',
  ],
  ['permissions', 'ECS was unable to assume the role arn:aws:iam::123456789012:role/x'],
  ['alarm', 'Service deployment rolled back because an alarm was detected: alarm detected'],
  ['alarm', 'deployment failed: alarm detected.'],
  [
    'lifecycle-hook',
    'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed.',
  ],
  ['network', 'failed to configure the network of the task'],
  [
    'volume',
    'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-1.efs…"',
  ],
  [
    'placement-constraints',
    'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0b69) is missing an attribute required by your task.',
  ],
  [
    'placement-constraints',
    'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance is already using a port required by your task.',
  ],
  [
    'configuration',
    'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: … The specified log group does not exist.',
  ],
  [
    'configuration',
    'CannotStartContainerError: … exec: "/app/entrypoint.sh": permission denied: unknown',
  ],
  ['configuration', 'TARGET GROUP IS NOT FOUND'],
  [
    'configuration',
    'Service deployment rolled back because of invalid networking configuration: subnet is gone',
  ],
  ['spot-interruption', 'Your Spot Task was interrupted.'],
  [
    'deployment-limits',
    'was unable to stop or start tasks during a deployment because of the service deployment configuration.',
  ],
];

describe('each of ECS’s texts has its cause of the contract’s list', () => {
  test.each(texts)('%s: %s', (cause, text) => {
    expect(causeInText(text)).toBe(cause);
  });

  test.each([
    'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    'ECS deployment circuit breaker: tasks failed to start.',
    'has reached a steady state.',
    'cannot read /srv/prefs/briefs.json',
    '',
  ])('a text that names none has none: %s', (text) => {
    expect(causeInText(text)).toBeUndefined();
  });

  test('every cause has a remedy of one sentence', () => {
    expect(Object.keys(remedies).sort()).toEqual([...causes].sort());
    for (const remedy of Object.values(remedies)) expect(remedy).toMatch(/^[A-Za-z][^\n]*\.$/);
  });
});

describe('`no-capacity`, `service-quota`, `spot-interruption` and throttled pulls never count', () => {
  test('nothing else passes by itself', () => {
    expect(causes.filter(passesByItself)).toEqual([
      'no-capacity',
      'service-quota',
      'spot-interruption',
    ]);
  });

  test.each([
    ['429 Too Many Requests - Server message: toomanyrequests: pull rate limit', true],
    ['CannotPullContainerError: Rate exceeded', true],
    ['CannotPullContainerError: web:v2: not found', false],
    [undefined, false],
  ])('%s', (text, throttled) => {
    expect(isThrottledPull(text)).toBe(throttled);
  });
});
