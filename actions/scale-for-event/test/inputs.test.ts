import { describe, expect, test } from '@jest/globals';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import {
  createMemoryRunner,
  inputsAsEnvironment,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { inputEnvironment } from '@ecs-actions/tooling/local/run-action-locally';
import { readManifest } from '@ecs-actions/tooling/manifest/action-manifest';
import { findRepository } from '@ecs-actions/tooling/repository';
import { parseInputs, type Inputs } from '../src/inputs.ts';

const now = Date.parse('2026-11-25T03:00:00Z');

function parse(inputs: Readonly<Record<string, string>>): Inputs {
  const given = { cluster: 'prod', 'aws-region': 'eu-central-1', ...inputs };
  const env = inputsAsEnvironment(given);
  return parseInputs(createInputReader(createMemoryRunner({ env })), env, now);
}

const raise = { action: 'raise', min: '8', for: '2h' };

describe('inputs', () => {
  test('what is left out is the default', () => {
    expect(parse(raise)).toEqual({
      action: 'raise',
      address: { cluster: 'prod', services: [] },
      region: 'eu-central-1',
      name: 'event',
      timeoutMs: 900_000,
      min: 8,
      end: { kind: 'after', ms: 7_200_000 },
      wait: true,
    });
  });

  test('the defaults of action.yml are those of the code', () => {
    const manifest = readManifest(findRepository(import.meta.dirname), 'scale-for-event');
    const env = { AWS_REGION: 'eu-central-1' };
    const given = { ...raise, cluster: 'prod' };
    const declared = inputEnvironment(manifest, given, env);
    const read = (variables: Record<string, string | undefined>): Inputs =>
      parseInputs(createInputReader(createMemoryRunner({ env: variables })), variables, now);
    const bare = inputsAsEnvironment(given);
    expect(read({ ...env, ...declared })).toEqual(read({ ...env, ...bare }));
  });

  test.each([
    ['2026-11-27T22:00:00Z', {}, '2026-11-27T22:00:00Z'],
    ['2026-11-27T22:00+01:00', {}, '2026-11-27T21:00:00Z'],
    ['2026-11-27T22:00', { timezone: 'Europe/Berlin' }, '2026-11-27T21:00:00Z'],
    ['2026-11-27 22:00:30', { timezone: 'America/New_York' }, '2026-11-28T03:00:30Z'],
    // An offset in the text decides.
    ['2026-11-27T22:00Z', { timezone: 'Europe/Berlin' }, '2026-11-27T22:00:00Z'],
  ])('until %s %j is %s', (until, more, expected) => {
    const { for: _, ...rest } = raise;
    expect(parse({ ...rest, until, ...more })).toMatchObject({
      end: { kind: 'at', at: Date.parse(expected) },
    });
  });

  test('for a restore, what raises means nothing', () => {
    const inputs = parse({ action: 'restore', min: 'many', until: 'some day', for: '1h' });
    expect(inputs).toMatchObject({ action: 'restore', name: 'event' });
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['action', { action: '' }, /"action" is required/],
    ['action', { action: 'lower' }, /"lower". Accepted: raise or restore/],
    ['name', { name: 'black/friday' }, /"black\/friday".*64 letters, digits/],
    ['name', { name: 'x'.repeat(65) }, /64 letters/],
    ['min', { min: '' }, /"min" has no value: raise needs/],
    ['min', { min: '0' }, /"0".*whole number from 1/],
    ['min', { min: '2.5' }, /"2.5".*whole number/],
    ['max', { max: '7' }, /"max" is "7". Accepted: at least min, which is 8/],
    ['for', { for: '0s' }, /"for" is "0s"/],
    ['for', { for: '59s' }, /"59s". Accepted: a duration from 1m to 24h/],
    ['for', { for: '25h' }, /"25h"/],
    ['for', { for: '90' }, /"90".*90m.*90s|90s.*90m/],
    ['until', { for: '' }, /"until" has no value: raise needs the end/],
    ['for', { until: '2026-11-27T22:00Z' }, /"until" .* and "for" .* exclude each other/],
    [
      'until',
      { for: '', until: '2026-11-25T02:59:00Z' },
      /a minute ahead.*02:59.*now is 2026-11-25T03:00/,
    ],
    ['until', { for: '', until: '2026-11-25T03:00:30Z' }, /a minute ahead/],
    ['until', { for: '', until: '2062-11-27T22:00Z' }, /within a year/],
    ['until', { for: '', until: '2026-11-27T22:00' }, /names no zone, and timezone is not given/],
    [
      'until',
      { for: '', until: '2026-02-30T22:00Z' },
      /"2026-02-30T22:00Z". Accepted: an ISO time/,
    ],
    ['until', { for: '', until: 'tomorrow' }, /"tomorrow". Accepted: an ISO time/],
    ['until', { for: '', until: '27.11.2026 22:00' }, /Accepted: an ISO time/],
    ['timezone', { timezone: 'Berlin' }, /"Berlin". Accepted: an IANA time zone/],
    ['timezone', { timezone: '+02:00' }, /IANA time zone/],
    ['wait', { wait: 'yes' }, /true or false/],
    ['timeout', { timeout: '15' }, /15m.*15s|15s.*15m/],
    ['price-per-gb-hour', { 'price-per-vcpu-hour': '0.04' }, /costs both/],
    ['price-per-vcpu-hour', { 'price-per-gb-hour': '0.04' }, /costs both/],
    [
      'price-per-vcpu-hour',
      { 'price-per-vcpu-hour': '-1', 'price-per-gb-hour': '1' },
      /at least 0/,
    ],
    ['service', { service: 'web, worker' }, /one service/],
    ['stage', { stage: 'prod' }, /exclude each other/],
  ])('a bad %s is one line: %j', (input, given, message) => {
    let error: unknown;
    try {
      parse({ ...raise, ...given });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ReadableError);
    expect(error).toMatchObject({ title: `Invalid input: ${input}` });
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });
});
