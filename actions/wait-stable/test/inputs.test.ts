import { describe, expect, test } from '@jest/globals';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import {
  createMemoryRunner,
  inputsAsEnvironment,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { parseInputs } from '../src/inputs.ts';

function parse(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) {
  const given = { cluster: 'prod', service: 'web', 'aws-region': 'eu-west-1', ...inputs };
  const all = { ...env, ...inputsAsEnvironment(given) };
  return parseInputs(createInputReader(createMemoryRunner({ env: all })), all);
}

const minute = 60_000;

describe('what is given', () => {
  test('nothing but the service: the defaults of action.yml', () => {
    expect(parse({})).toEqual({
      address: { cluster: 'prod', services: ['web'] },
      region: 'eu-west-1',
      watch: {
        timeoutMs: 15 * minute,
        failFast: 3,
        requireDeployment: false,
        onFailure: 'report',
        rollbackTimeoutMs: 10 * minute,
        onPause: 'wait',
      },
      onCancel: 'leave',
      logLines: 50,
    });
  });

  test('is read, every input of it', () => {
    const parsed = parse({
      service: 'web,\n worker',
      timeout: '1h30m',
      'stall-timeout': '6m',
      'task-definition': 'web:42',
      'deployed-after': '2026-11-25T03:00:00Z',
      'fail-fast': 'off',
      'on-failure': 'rollback',
      'rollback-timeout': '90s',
      'on-cancel': 'rollback',
      'on-pause': 'continue',
      'start-budget': '45s',
      'poll-interval': '2s',
      'log-lines': '0',
      'github-token': 't',
    });
    expect(parsed).toEqual({
      address: { cluster: 'prod', services: ['web', 'worker'] },
      region: 'eu-west-1',
      watch: {
        timeoutMs: 90 * minute,
        stallTimeoutMs: 6 * minute,
        taskDefinition: 'web:42',
        requireDeployment: false,
        onFailure: 'rollback',
        rollbackTimeoutMs: 90_000,
        onPause: 'continue',
        startBudgetMs: 45_000,
      },
      deployedAfter: Date.UTC(2026, 10, 25, 3),
      onCancel: 'rollback',
      pollIntervalMs: 2_000,
      logLines: 0,
      githubToken: 't',
    });
  });

  test.each([
    ['the input', { 'aws-region': 'eu-north-1' }, { AWS_REGION: 'us-east-1' }, 'eu-north-1'],
    [
      'AWS_REGION',
      { 'aws-region': '' },
      { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-2' },
      'us-east-1',
    ],
    ['AWS_DEFAULT_REGION', { 'aws-region': '' }, { AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-2'],
    [
      'an ARN',
      { 'aws-region': '', cluster: 'arn:aws-cn:ecs:cn-north-1:123456789012:cluster/prod' },
      {},
      'cn-north-1',
    ],
  ])('the region comes from %s', (_, inputs, env, region) => {
    expect(parse(inputs, env).region).toBe(region);
  });
});

describe('bad input is one line that names the input, its value and what is accepted', () => {
  const durations = [
    'timeout',
    'stall-timeout',
    'rollback-timeout',
    'start-budget',
    'poll-interval',
  ];
  const malformed = ['abc', '-5m', '5 m', '1.5h', '5M', '25h', '1m30', 's', '0s', '٣m', '1h 5m'];
  test.each(durations.flatMap((input) => malformed.map((value) => [input, value] as const)))(
    '%s: %s',
    (input, value) => {
      expect(() => parse({ [input]: value })).toThrow(
        expect.objectContaining({ input, message: expect.stringContaining(value) }),
      );
      expect(() => parse({ [input]: value })).toThrow(/a duration such as 1h30m, 15m or 90s/);
    },
  );

  test.each(durations)('%s: a bare number shows both readings', (input) => {
    expect(() => parse({ [input]: '15' })).toThrow(/15m.*15s|15s.*15m/);
  });

  test.each([
    ['fail-fast', '0', /whole number from 1 to 1000.*off/],
    ['fail-fast', '3x', /"3x".*off/],
    ['fail-fast', '-1', /"-1"/],
    ['log-lines', 'all', /"all".*from 0 to 10000/],
    ['log-lines', '1e3', /"1e3"/],
    ['on-failure', 'retry', /"retry".*report.*rollback/],
    ['on-cancel', 'Leave', /"Leave".*leave.*rollback/],
    ['on-pause', 'stop', /"stop".*wait.*fail.*continue/],
    ['deployment-id', 'ecs-svc/abc', /"ecs-svc\/abc".*ecs-svc\/NUMBER/],
    ['deployment-id', 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web', /service deployment/],
    ['task-definition', 'web', /"web".*family:revision/],
    ['task-definition', 'web:0', /"web:0"/],
    ['deployed-after', 'yesterday', /"yesterday"/],
    ['deployed-after', '2026-11-25 03:00', /"2026-11-25 03:00"/],
    ['cluster', 'my cluster', /"my cluster".*name or ARN/],
    ['cluster', 'arn:aws:s3:::bucket', /name or ARN of a cluster/],
    ['service', ' , ', /separated by commas or line breaks/],
    ['service', 'web, web', /each service once/],
    ['service', 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod', /names or ARNs of services/],
    ['aws-region', 'Ireland', /"Ireland".*eu-west-1/],
  ])('%s: %s', (input, value, message) => {
    expect(() => parse({ [input]: value })).toThrow(message);
  });

  test('cluster and stage', () => {
    expect(() => parse({ stage: 'prod' })).toThrow(/cluster.*stage/);
  });

  test('neither cluster nor stage', () => {
    expect(() => parse({ cluster: '' })).toThrow(/cluster or stage is needed/);
  });

  test('a deployment of several services', () => {
    expect(() => parse({ service: 'web, worker', 'deployment-id': 'ecs-svc/1' })).toThrow(
      /deployment-id.*service/,
    );
  });

  test('no region anywhere', () => {
    expect(() => parse({ 'aws-region': '' })).toThrow(/no region is known: give aws-region/);
  });
});
