import { describe, expect, test } from '@jest/globals';
import { createInputReader } from '../src/inputs.ts';
import { readRegion } from '../src/service-inputs.ts';
import { createMemoryRunner, inputsAsEnvironment } from '../src/test-support/memory-runner.ts';

const arnOf = (region: string) => `arn:aws:ecs:${region}:123456789012:cluster/prod`;

function region(
  input: string,
  arns: readonly (string | undefined)[],
  env: Readonly<Record<string, string>> = {},
): string {
  const runner = createMemoryRunner({ env: inputsAsEnvironment({ 'aws-region': input }) });
  return readRegion(createInputReader(runner), env, arns);
}

describe('the region', () => {
  const env = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' };

  test.each([
    ['the input first', 'us-east-1', ['prod'], env, 'us-east-1'],
    ['the input beside an ARN of it', 'us-east-1', [arnOf('us-east-1')], env, 'us-east-1'],
    ['an ARN before the environment', '', [undefined, arnOf('us-east-1'), 'web'], env, 'us-east-1'],
    ['AWS_REGION before AWS_DEFAULT_REGION', '', ['prod'], env, 'eu-west-1'],
    ['AWS_DEFAULT_REGION', '', [], { AWS_DEFAULT_REGION: 'cn-north-1' }, 'cn-north-1'],
    ['an empty variable is none', '', [], { ...env, AWS_REGION: '' }, 'eu-west-2'],
    ['a sovereign cloud', 'eusc-de-east-1', [], {}, 'eusc-de-east-1'],
  ] as const)('%s', (_, input, arns, variables, expected) => {
    expect(region(input, arns, variables)).toBe(expected);
  });

  test('an ARN of another region than the input is an error that names both', () => {
    expect(() => region('us-east-1', [arnOf('eu-west-1')])).toThrow(
      `aws-region says "us-east-1" and "${arnOf('eu-west-1')}" says "eu-west-1"`,
    );
  });

  test('so are two ARNs', () => {
    expect(() => region('', [arnOf('us-east-1'), arnOf('eu-west-1')])).toThrow(
      /says "us-east-1" and .* says "eu-west-1"/,
    );
  });

  test.each([
    ['aws-region', 'Frankfurt', {}],
    ['AWS_REGION', '', { AWS_REGION: 'eu-central-1a' }],
  ] as const)('a malformed %s is named', (source, input, variables) => {
    expect(() => region(input, [], variables)).toThrow(new RegExp(`^${source} is "`));
  });

  test('none at all says how to give one', () => {
    expect(() => region('', ['prod'])).toThrow(/^no region is known: give aws-region/);
  });
});

describe('an endpoint in place of AWS’s', () => {
  test.each([
    ['AWS_ENDPOINT_URL', 'banana'],
    ['AWS_ENDPOINT_URL_ECS', 'localhost:4566'],
    ['AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2', 'ftp://127.0.0.1'],
  ])('%s=%s is an error that names it', (name, value) => {
    expect(() => region('eu-west-1', [], { [name]: value })).toThrow(
      `${name} is "${value}". Accepted: an address with http:// or https://.`,
    );
  });

  test.each([
    { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' },
    { AWS_ENDPOINT_URL: '' },
    { AWS_ENDPOINT_URL: 'banana', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
  ])('%j is fine', (env) => {
    expect(region('eu-west-1', [], env)).toBe('eu-west-1');
  });
});
