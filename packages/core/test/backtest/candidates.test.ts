import { describe, expect, test } from '@jest/globals';
import {
  applyChange,
  parseCandidates,
  settingsAlone,
  type Candidate,
} from '@ecs-actions/core/backtest/candidates';
import { authorSettings, describeSettings } from '@ecs-actions/core/backtest/settings';
import { onCpu } from './support/minutes.ts';

function only(line: string): Candidate {
  const parsed = parseCandidates(line);
  if ('problem' in parsed) throw new Error(parsed.problem);
  const [candidate] = parsed;
  if (candidate === undefined) throw new Error('no candidate');
  return candidate;
}

describe('candidates', () => {
  test('are read one a line; author stands for the principles’ own', () => {
    const parsed = parseCandidates('\nearly: min 2, max 64, cpu 40, scale-out 0s\r\n\nauthor\n');
    expect(parsed).toMatchObject([
      { name: 'early', change: { min: 2, max: 64, targets: { cpu: 40 }, scaleOutSeconds: 0 } },
      { name: 'author' },
    ]);
  });

  test("the author's settings are the principles' own", () => {
    const settings = settingsAlone(only('author').change);
    expect(settings).toEqual(authorSettings);
    expect(describeSettings(authorSettings)).toBe(
      'min 2, max 64, cpu 40, memory 50, scale-out 0s, scale-in 12h',
    );
  });

  test('what is left out stays as it is', () => {
    const changed = applyChange(onCpu(60, { scaleIn: 600 }), only('a: memory 70').change);
    expect(typeof changed === 'string' ? changed : describeSettings(changed)).toBe(
      'min 2, max 64, cpu 60, memory 70, scale-out 5m, scale-in 10m',
    );
  });

  test('a metric is switched off', () => {
    const changed = applyChange(authorSettings, only('a: memory off, requests 500').change);
    expect(typeof changed === 'string' ? changed : describeSettings(changed)).toBe(
      'min 2, max 64, cpu 40, requests 500, scale-out 0s, scale-in 12h',
    );
  });

  test('20 s metrics need three datapoints of 20 s', () => {
    const changed = applyChange(onCpu(50), only('fast: resolution 20s').change);
    expect(changed).toMatchObject({
      policies: [{ resolutionSeconds: 20, high: { datapoints: 3 }, low: { datapoints: 45 } }],
    });
  });

  test('what a candidate makes of itself is read again the same', () => {
    const line = describeSettings(authorSettings);
    expect(settingsAlone(only(`x: ${line}`).change)).toEqual(authorSettings);
  });

  test.each([
    ['min 2', 1, 'no candidate'],
    [': min 2', 1, 'no name'],
    ['a: min 2\na: min 3', 2, 'a second time'],
    ['a: min two', 1, 'min is "two"'],
    ['a: min 9, max 3', 1, 'above max'],
    ['a: cpu 140', 1, 'cpu is "140"'],
    ['a: cpu', 1, '"cpu"'],
    ['a: cpu 40, cpu 50', 1, 'cpu twice'],
    ['a: scale-in 12', 1, 'scale-in is "12"'],
    ['a: scale-in 25h', 1, 'at most 24h'],
    ['a: resolution 30s', 1, '20s or 60s'],
    ['a: speed 3', 1, 'unknown setting "speed"'],
    ['a:', 1, 'no settings'],
    ['a: min 2,, max 3', 1, 'empty setting'],
    ['\nauthor: max 9', 2, 'stands alone'],
  ])('%j is refused, with its line', (text, line, problem) => {
    expect(parseCandidates(text)).toEqual({ line, problem: expect.stringContaining(problem) });
  });

  test('current settings need their limits and a metric', () => {
    expect(settingsAlone(only('a: cpu 40').change)).toMatch(/min and max missing/);
    expect(settingsAlone(only('a: min 2, max 4').change)).toMatch(
      /cpu, memory or requests missing/,
    );
    expect(settingsAlone(only('a: min 4, max 4').change)).toMatchObject({ policies: [] });
  });
});
