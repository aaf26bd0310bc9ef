/** The shapes of reports: what is written fits the schema and is read back, and what is broken is read as unknown. */
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { reports } from '../../src/reports/all.ts';
import { reportSchema } from '../../src/reports/json-schema.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { flag, instant, list, map, number, object, oneOf, text } from '../../src/reports/shape.ts';

const shape = object({
  verdict: oneOf(['pass', 'fail']),
  tookSeconds: number(),
  beganAt: instant(),
  isOld: flag(),
  counts: object({ errors: number() }),
  services: list(object({ name: text() })),
  byMetric: map(number()),
});

const json = {
  'schema-version': 1,
  verdict: 'pass',
  'took-seconds': 3,
  'began-at': '2026-11-25T03:00:00Z',
  'is-old': true,
  counts: { errors: 2 },
  services: [{ name: 'web' }],
  'by-metric': { 'cpu-p95': 4 },
};

describe('a report', () => {
  test('is read by the names of its members', () => {
    expect(readReport(shape, JSON.stringify(json))).toEqual({
      verdict: 'pass',
      tookSeconds: 3,
      beganAt: Date.UTC(2026, 10, 25, 3),
      isOld: true,
      counts: { errors: 2 },
      services: [{ name: 'web' }],
      byMetric: new Map([['cpu-p95', 4]]),
    });
  });

  const unknown = {
    verdict: undefined,
    tookSeconds: undefined,
    beganAt: undefined,
    isOld: false,
    counts: { errors: undefined },
    services: [],
    byMetric: new Map(),
  };
  test.each([
    ['none', undefined],
    ['not JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    [
      'other kinds',
      '{"verdict":"odd","took-seconds":"3","began-at":"soon","is-old":1,"counts":7,"services":{},"by-metric":3}',
    ],
  ])('that is %s is unknown, not an error', (_, given) => {
    expect(readReport(shape, given)).toEqual(unknown);
  });

  test('fits its schema; a member of another name or kind does not', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const fits = ajv.compile(reportSchema('x', shape, { isClosed: true }));
    expect(fits(json)).toBe(true);
    expect(fits({ ...json, verdict: null, counts: null })).toBe(true);
    expect(fits({ ...json, 'took-minutes': 3 })).toBe(false);
    expect(fits({ ...json, services: ['web'] })).toBe(false);
    expect(fits({ verdict: 'pass' })).toBe(false);
    expect(ajv.compile({ ...reportSchema('x', shape), $id: 'open' })({ ...json, more: 1 })).toBe(
      true,
    );
  });

  test.each(Object.keys(reports))('%s: has a verdict and a reason', (action) => {
    const members = Object.keys(reports[action]?.members ?? {});
    expect(members).toEqual(expect.arrayContaining(['verdict', 'reason']));
  });
});
