/** Thresholds as people write them, and what they are told where they cannot be read. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds, parseThresholds } from '../../src/metrics/threshold.ts';
import { defaultThresholds, metricNames } from '../../src/metrics/threshold-metrics.ts';
import { ReadableError } from '../../src/readable-error.ts';

describe('what is read', () => {
  test.each([
    ['5xx-rate < 1%', { metric: '5xx-rate', limit: { kind: 'absolute', value: 1, unit: '%' } }],
    ['cpu.max<80%', { metric: 'cpu', statistic: 'max', comparator: '<' }],
    [
      '  latency.p95  <=  1.5x   baseline  ',
      { statistic: 'p95', limit: { kind: 'relative', factor: 1.5, to: 'baseline' } },
    ],
    ['latency.p99 < 2s', { limit: { kind: 'absolute', value: 2000, unit: 'ms' } }],
    [
      'requests > 0.5x baseline',
      { comparator: '>', limit: { kind: 'relative', factor: 0.5, to: 'baseline' } },
    ],
    ['elb-5xx < 10', { limit: { kind: 'absolute', value: 10, unit: 'count' } }],
    ['elb-5xx < 1%', { limit: { kind: 'absolute', value: 1, unit: '%' } }],
    ['restarts < 1', { metric: 'restarts' }],
  ])('%s', (text, expected) => {
    expect(parseThresholds(text)).toEqual([expect.objectContaining(expected)]);
  });

  test('empty lines, comments and Windows line ends; equal thresholds are kept once', () => {
    expect(
      parseThresholds(
        '# errors\r\n5xx-rate < 1%\r\n\r\n5xx-rate  <  1%\n   # more\ncpu < 50% # half\n',
      ).map(({ text }) => text),
    ).toEqual(['5xx-rate < 1%', 'cpu < 50%']);
  });

  test('the documented set', () => {
    expect(
      parseThresholds(defaultThresholds)
        .map(({ text }) => text)
        .join('\n'),
    ).toBe(defaultThresholds);
  });
});

describe('each error names line and column, and an example', () => {
  test.each([
    ['cpus < 80%', 1, 1, 'no metric is called "cpus"'],
    ['< 80%', 1, 1, 'a metric is missing'],
    ['cpu.mean < 80%', 1, 5, 'no statistic "mean": cpu has avg, max, min, p50, p90, p95, p99'],
    ['restarts.max < 1', 1, 10, 'restarts has no statistics'],
    ['cpu', 1, 4, 'expected <, <=, > or >=, not the end of the line'],
    ['cpu == 80%', 1, 5, 'not "=="'],
    ['cpu < ', 1, 7, 'expected a number such as 80 or 1.5, not the end of the line'],
    ['cpu < 80,5%', 1, 7, 'not "80,5"'],
    ['cpu < -1%', 1, 7, 'not "-1"'],
    ['cpu < 80', 1, 7, 'a bare number: 80%?'],
    ['latency.p95 < 500', 1, 15, 'a bare number: 500ms or 500s?'],
    ['latency.p95 < 500%', 1, 18, 'no unit "%": latency takes ms or s'],
    ['5xx-rate < 101%', 1, 12, 'at most 100%'],
    ['latency.p95 < 1.5x', 1, 19, 'expected the word baseline behind "x"'],
    ['latency.p95 < 1.5x basline', 1, 20, 'not "basline"'],
    ['latency.p95 < 0x baseline', 1, 15, 'more than 0'],
    ['restarts < 2x baseline', 1, 12, 'restarts cannot be compared with the baseline'],
    ['cpu < 80% now', 1, 11, 'nothing more is expected, not "now"'],
    ['cpu < 80%\n\n  memory <> 50%', 3, 10, 'not "<>"'],
  ])('%j', (text, line, column, problem) => {
    expect(() => parseThresholds(text)).toThrow(ReadableError);
    expect(() => parseThresholds(text)).toThrow(`line ${line}, column ${column}: `);
    expect(() => parseThresholds(text)).toThrow(problem);
    expect(() => parseThresholds(text)).toThrow(/; e\.g\. "[^"]+"$/);
  });

  test('every example can be read', () => {
    const examples = metricNames.map((metric) => {
      try {
        parseThresholds(`${metric} ?`);
        return '';
      } catch (error) {
        return /e\.g\. "([^"]+)"$/.exec((error as Error).message)?.[1] ?? '';
      }
    });
    expect(examples.map((text) => parseThresholds(text).length)).toEqual(examples.map(() => 1));
  });

  test('none at all', () => {
    expect(() => parseThresholds('\n# nothing\n')).toThrow('there is none');
  });

  test('any text is read or refused in one readable line', () => {
    const pieces = fc.constantFrom(
      'cpu',
      '.max',
      ' ',
      '<',
      '>=',
      '80',
      '1.5x',
      '%',
      'baseline',
      '\n',
      '😀',
      '"',
      '::',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        let said = 'read';
        try {
          parseThresholds(parts.join(''));
        } catch (error) {
          said = error instanceof ReadableError ? error.message : 'a bug';
        }
        expect(said).toMatch(/^(?:read|thresholds: [^\n\r]*)$/);
      }),
    );
  });
});

test('a threshold is what must hold', () => {
  expect([holds(1, '<', 1), holds(1, '<=', 1), holds(1, '>', 1), holds(1, '>=', 1)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
