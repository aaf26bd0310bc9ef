/** A text of AWS as one line of evidence. */
import { describe, expect, test } from '@jest/globals';
import { inOneLine, obstacleLine } from '../../src/deployment/evidence-line.ts';
import type { Obstacle } from '../../src/deployment/obstacle.ts';

const health =
  '(service web) (port 80) is unhealthy in (target-group arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef) due to (reason Health checks failed with these codes: [503])';
const refusal = (on: string) =>
  `AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-exec/x is not authorized to perform: secretsmanager:GetSecretValue on resource: ${on} because no identity-based policy allows the secretsmanager:GetSecretValue action`;
const secret = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf';

describe('a health check', () => {
  test('is told by its port, its target group and the answer', () => {
    expect(inOneLine(health)).toBe(
      'health check on port 80 of target group web: Health checks failed with these codes: [503]',
    );
    expect(inOneLine(health.replace('(port 80) ', ''))).toBe(
      'health check of target group web: Health checks failed with these codes: [503]',
    );
    expect(
      inOneLine(
        '(port 80) is unhealthy due to (reason Health checks failed with these codes: [503])',
      ),
    ).toBe('health check on port 80: Health checks failed with these codes: [503]');
  });
});

describe('a refusal', () => {
  test('is told by the role, the action and what it was refused on', () => {
    expect(inOneLine(refusal(secret))).toBe(
      'role web-exec is not authorized to perform secretsmanager:GetSecretValue on db',
    );
    expect(inOneLine(refusal('*'))).toBe(
      'role web-exec is not authorized to perform secretsmanager:GetSecretValue',
    );
    expect(
      inOneLine('AccessDeniedException: not authorized to perform: secretsmanager:GetSecretValue'),
    ).toBe('the role is not authorized to perform secretsmanager:GetSecretValue');
  });
});

describe('other words', () => {
  test('are AWS’s own, without what announces them', () => {
    expect(inOneLine(undefined)).toBeUndefined();
    expect(inOneLine('Task failed ELB health checks')).toBe('Task failed ELB health checks');
    expect(
      inOneLine(
        '(service web) was unable to place a task because no container instance met all of its requirements. Reason: No Container Instances were found in your cluster.',
      ),
    ).toMatch(/^No Container Instances were found/);
    expect(
      inOneLine(
        '(service web) (deployment ecs-svc/2) deployment failed: Service deployment rolled back because something new happened',
      ),
    ).toBe('something new happened');
    // The same in each form that ECS has had.
    for (const before of ['(service web) ', 'service web ', '(service web, taskSet x) ', '']) {
      expect(inOneLine(`${before}was unable to place a task. Reason: Internal error.`)).toBe(
        'Internal error.',
      );
      expect(inOneLine(`${before}is unable to place a task. Internal error.`)).toBe(
        'Internal error.',
      );
    }
    const within = 'The task of (service web) was unable to place a task. It stopped.';
    expect(inOneLine(within)).toBe(within);
    expect(inOneLine('(service web) was unable to place a task. ')).toMatch(/unable to place/);
    expect(inOneLine(`${'x'.repeat(150)} ${'y'.repeat(150)}`)?.length).toBeLessThanOrEqual(221);
  });
});

describe('what stands in the way while the deployment goes on', () => {
  const obstacle = (reason: string, failedTasks: number): Obstacle => ({
    cause: 'target-health-check',
    kind: 'elb',
    reason,
    advice: '',
    passes: false,
    failedTasks,
  });
  const answered =
    'health check on port 80 of target group web: Health checks failed with these codes: [503]';

  test('of a health check, how many tasks and what it was answered', () => {
    expect(obstacleLine(obstacle(health, 0))).toBe(answered);
    expect(obstacleLine(obstacle(health, 1))).toBe(`1 task failed: ${answered}`);
    expect(obstacleLine(obstacle(health, 2))).toBe(`2 tasks failed: ${answered}`);
  });

  test('of anything else, its own sentence', () => {
    expect(obstacleLine(obstacle('3 tasks failed: it broke', 3))).toBe('3 tasks failed: it broke');
  });
});
