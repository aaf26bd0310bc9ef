import { describe, expect, test } from '@jest/globals';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import {
  createMemoryRunner,
  inputsAsEnvironment,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { defaultThresholds } from '@ecs-actions/core/metrics/threshold-metrics';
import { parseThresholds } from '@ecs-actions/core/metrics/threshold';
import { inputEnvironment } from '@ecs-actions/tooling/local/run-action-locally';
import { readManifest } from '@ecs-actions/tooling/manifest/action-manifest';
import { findRepository } from '@ecs-actions/tooling/repository';
import { parseInputs } from '../src/inputs.ts';

function parseEnvironment(env: Readonly<Record<string, string | undefined>>) {
  return parseInputs(createInputReader(createMemoryRunner({ env })), env);
}

function parse(inputs: Readonly<Record<string, string>>) {
  const given = { cluster: 'prod', service: 'web', 'aws-region': 'eu-west-1', ...inputs };
  return parseEnvironment(inputsAsEnvironment(given));
}

const minute = 60_000;

describe('what is given', () => {
  test('nothing but the service', () => {
    expect(parse({})).toEqual({
      address: { cluster: 'prod', services: ['web'] },
      region: 'eu-west-1',
      windowMs: 10 * minute,
      baselineMs: 60 * minute,
      thresholds: parseThresholds(defaultThresholds),
      thresholdsAreDefault: true,
      failOn: 'breach',
      phases: new Map(),
      record: false,
      comment: 'off',
      htmlReport: true,
    });
  });

  test('nothing is the same as the defaults of action.yml', () => {
    const manifest = readManifest(findRepository(import.meta.dirname), 'post-deploy-metrics');
    const given = { cluster: 'prod', service: 'web', 'aws-region': 'eu-west-1' };
    expect(parseEnvironment(inputEnvironment(manifest, given, {}))).toEqual(parse({}));
  });

  test('what wait-stable hands over, empty where it knows nothing', () => {
    const empty = { 'duration-seconds': '', 'end-to-end-seconds': '', phases: '', 'stable-at': '' };
    expect(parse(empty)).toEqual(parse({}));
    expect(
      parse({
        'stable-at': '2026-11-25T03:02:24Z',
        'duration-seconds': '702',
        'end-to-end-seconds': '900',
        phases: '{"pull":{"median":12.5,"slowest":14,"slowest-task":"id"},"drain":null}',
      }),
    ).toMatchObject({
      stableAt: Date.UTC(2026, 10, 25, 3, 2, 24),
      durationMs: 702_000,
      endToEndMs: 900_000,
      phases: new Map([['pull', { median: 12.5, slowest: 14 }]]),
    });
  });
});

describe('what is malformed names the input, before any call', () => {
  test.each([
    [{ window: '10' }, /window.*10s or 10m/],
    [{ window: '30s' }, /window.*at least 1m, or 0/],
    [{ baseline: '5m' }, /baseline.*at least 15m/],
    [{ 'stable-at': 'yesterday' }, /stable-at/],
    [
      { 'deployed-at': '2026-11-25T03:05:00Z', 'stable-at': '2026-11-25T03:00:00Z' },
      /stable-at.*after deployed-at/,
    ],
    [{ thresholds: 'cpu.max < 80' }, /thresholds: line 1, column 11: .*e\.g\. "cpu\.max < 80%"/],
    [{ 'fail-on': 'always' }, /fail-on.*breach/],
    [{ 'duration-seconds': '-1' }, /duration-seconds/],
    [{ phases: '{"pull":{"median":"fast"}}' }, /phases/],
    [{ phases: '[1]' }, /phases/],
    [{ phases: 'pull' }, /phases/],
    [{ record: 'yes' }, /record/],
    [{ comment: 'issue' }, /comment/],
    [{ stage: 'prod' }, /cluster.*stage|stage.*cluster/],
  ] as const)('%j', (inputs, message) => {
    expect(() => parse(inputs)).toThrow(message);
  });
});
