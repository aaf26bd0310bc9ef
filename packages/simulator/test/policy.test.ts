/** Policies as IAM evaluates them: actions, resources and conditions, on every resource of a call. */
import { describe, expect, test } from '@jest/globals';
import { decide, type PolicyStatement } from '../src/face/policy.ts';
import { createRegion } from '../src/region.ts';
import { call } from './call.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const arnOf = (resource: string) => `arn:aws:ecs:eu-central-1:123456789012:${resource}`;
const allow = (statement: Partial<PolicyStatement>): PolicyStatement => ({
  Effect: 'Allow',
  Action: 'ecs:ListTasks',
  Resource: '*',
  ...statement,
});
const listTasks = {
  action: 'ecs:ListTasks',
  resource: '*',
  conditions: { 'ecs:cluster': arnOf('cluster/prod') },
};
const describeTasks = { action: 'ecs:DescribeTasks', resource: arnOf('task/prod/0123') };

test.each([
  ['the action alone', listTasks, [allow({})], 'allowed'],
  ['letters of any size', listTasks, [allow({ Action: 'ECS:listtasks' })], 'allowed'],
  ['a pattern of actions', listTasks, [allow({ Action: ['logs:*', 'ecs:L?st*'] })], 'allowed'],
  ['nothing', listTasks, [], 'not allowed'],
  [
    'an ARN where there is no resource',
    listTasks,
    [allow({ Resource: arnOf('*') })],
    'not allowed',
  ],
  [
    'a pattern of ARNs',
    describeTasks,
    [allow({ Action: 'ecs:*', Resource: ['arn:aws:s3:::x', 'arn:aws:ecs:*:*:task/prod/*'] })],
    'allowed',
  ],
  [
    'the ARN of another cluster',
    describeTasks,
    [allow({ Action: 'ecs:*', Resource: arnOf('task/staging/*') })],
    'not allowed',
  ],
  [
    'a dot that is no wildcard',
    { ...describeTasks, resource: arnOf('task/prodx0123') },
    [allow({ Action: 'ecs:*', Resource: arnOf('task/prod.0123') })],
    'not allowed',
  ],
  [
    'a condition that holds',
    listTasks,
    [allow({ Condition: { ArnLike: { 'ECS:cluster': arnOf('cluster/pr*') } } })],
    'allowed',
  ],
  [
    'a condition that does not hold',
    listTasks,
    [allow({ Condition: { ArnEquals: { 'ecs:cluster': arnOf('cluster/staging') } } })],
    'not allowed',
  ],
  [
    'one of two conditions',
    listTasks,
    [
      allow({
        Condition: {
          ArnLike: { 'ecs:cluster': arnOf('cluster/*') },
          StringEquals: { 'aws:PrincipalTag/team': 'web' },
        },
      }),
    ],
    'not allowed',
  ],
  [
    'a condition on what the call does not have, if it exists',
    listTasks,
    [allow({ Condition: { StringEqualsIfExists: { 'ecs:task-cpu': ['256'] } } })],
    'allowed',
  ],
  [
    'a deny beside an allow',
    listTasks,
    [allow({}), allow({ Effect: 'Deny', Action: 'ecs:List*' })],
    'denied',
  ],
] as const)('%s', (_, need, statements, decision) => {
  expect(decide([{ Statement: statements }], need)).toBe(decision);
});

test('an operator that is not evaluated is a fault of the test, not a denial', () => {
  const statement = allow({ Condition: { NumericLessThan: { 'ecs:task-cpu': '512' } } });
  const need = { ...listTasks, conditions: { 'ecs:task-cpu': '256' } };
  expect(() => decide([{ Statement: [statement] }], need)).toThrow('NumericLessThan');
});

describe('what calls need', () => {
  const asking = (
    statements: readonly PolicyStatement[],
    operation: string,
    input: Readonly<Record<string, unknown>>,
  ): unknown => {
    const region = createRegion({
      scenario: 'good',
      startAt,
      principals: { AKIAPOLICY: { policy: { Statement: statements } } },
    });
    region.advanceTo(startAt + 20_000);
    const { status, body } = call(region, 'ecs', operation, input, 'AKIAPOLICY');
    return status === 200 ? 'answered' : body['message'];
  };
  const onDeployment = { serviceDeploymentArn: arnOf('service-deployment/prod/web/abc') };

  test.each(['StopServiceDeployment', 'ContinueServiceDeployment'])(
    '%s is checked against the service as well as the deployment',
    (operation) => {
      const resource = arnOf('service-deployment/*');
      const alone = [allow({ Action: `ecs:${operation}`, Resource: resource })];
      expect(asking(alone, operation, onDeployment)).toContain(
        `not authorized to perform: ecs:${operation} on resource: ${arnOf('service/prod/web')}`,
      );
      const both = [
        allow({ Action: `ecs:${operation}`, Resource: [resource, arnOf('service/prod/web')] }),
      ];
      expect(asking(both, operation, onDeployment)).toBe('Service deployment not found.');
    },
  );

  test('DescribeServiceRevisions is checked against the service as well as the revision', () => {
    const input = { serviceRevisionArns: [arnOf('service-revision/prod/web/42')] };
    const alone = [
      allow({ Action: 'ecs:DescribeServiceRevisions', Resource: arnOf('service-revision/*') }),
    ];
    expect(asking(alone, 'DescribeServiceRevisions', input)).toContain(arnOf('service/prod/web'));
  });

  test('ListTasks has the cluster as a condition', () => {
    const limitedTo = (cluster: string) => [
      allow({ Condition: { ArnEquals: { 'ecs:cluster': arnOf(`cluster/${cluster}`) } } }),
    ];
    expect(asking(limitedTo('prod'), 'ListTasks', { cluster: 'prod' })).toBe('answered');
    expect(asking(limitedTo('other'), 'ListTasks', { cluster: 'prod' })).toContain('ecs:ListTasks');
  });

  test('roles are passed to tasks of ECS', () => {
    const update = { cluster: 'prod', service: 'web', taskDefinition: 'web:2' };
    const passedTo = (service: string) => [
      allow({ Action: 'ecs:UpdateService' }),
      allow({
        Action: 'iam:PassRole',
        Condition: { StringEquals: { 'iam:PassedToService': service } },
      }),
    ];
    expect(asking(passedTo('ecs-tasks.amazonaws.com'), 'UpdateService', update)).toBe('answered');
    expect(asking(passedTo('ecs.amazonaws.com'), 'UpdateService', update)).toContain(
      'iam:PassRole',
    );
  });
});
