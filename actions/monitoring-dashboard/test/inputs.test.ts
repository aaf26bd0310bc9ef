/** Bad input fails before the first call, in one line that names input, value and what is accepted. */
import { describe, expect, test } from '@jest/globals';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import {
  createMemoryRunner,
  inputsAsEnvironment,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { inputEnvironment } from '@ecs-actions/tooling/local/run-action-locally';
import { readManifest } from '@ecs-actions/tooling/manifest/action-manifest';
import { findRepository } from '@ecs-actions/tooling/repository';
import { parseInputs, type Inputs } from '../src/inputs.ts';

const repository = findRepository(import.meta.dirname);

function parse(given: Readonly<Record<string, string>>): Inputs {
  const all = { cluster: 'prod', 'aws-region': 'eu-central-1', ...given };
  const env = inputsAsEnvironment(all);
  return parseInputs(createInputReader(createMemoryRunner({ env, isPresent: false })), env);
}

test('inputs of nothing are the defaults of action.yml', () => {
  const manifest = readManifest(repository, 'monitoring-dashboard');
  const env = inputEnvironment(manifest, { cluster: 'prod', 'aws-region': 'eu-central-1' }, {});
  const fromManifest = parseInputs(
    createInputReader(createMemoryRunner({ env, isPresent: false })),
    env,
  );
  expect(parse({})).toEqual(fromManifest);
  expect(parse({})).toMatchObject({
    mode: 'apply',
    annotateDeploys: false,
    dashboardName: undefined,
  });
});

test.each([
  ['cpu=40', { cpuPercent: 40 }],
  ['cpu = 40 %, memory=52.5%', { cpuPercent: 40, memoryPercent: 52.5 }],
  ['requests=800\ncpu=1', { requestsPerTarget: 800, cpuPercent: 1 }],
  ['off', {}],
  ['', undefined],
])('targets: %j', (targets, expected) => {
  expect(parse({ targets }).targets).toEqual(expected);
});

describe('refused', () => {
  test.each([
    ['mode', 'plan', /apply or diff/],
    ['annotate-deploys', 'yes', /true/],
    ['dashboard-name', 'prod/web', /letters, digits/],
    ['dashboard-name', 'x'.repeat(256), /up to 255/],
    ['targets', '40', /cpu=40, memory=50/],
    ['targets', 'cpu=0', /above 0/],
    ['targets', 'cpu=40, cpu=50', /at most once/],
    ['targets', 'cpu=40, off', /at most once/],
    ['targets', 'latency=1', /cpu, memory and requests/],
    ['targets', 'toString=1', /cpu, memory and requests/],
    ['cluster', 'a b', /name or ARN/],
    ['service', 'web, web', /each service once/],
  ])('%s: %s', (name, value, accepted) => {
    expect(() => parse({ [name]: value })).toThrow(accepted);
    expect(() => parse({ [name]: value })).toThrow(new RegExp(`^Input "${name}"`));
  });

  test('several services without a name for the board', () => {
    expect(() => parse({ service: 'web, api' })).toThrow(/several services/);
    expect(parse({ service: 'web, api', 'dashboard-name': 'shop' }).dashboardName).toBe('shop');
  });
});
