import { describe, expect, test } from '@jest/globals';
import { drawnChart } from '../../src/chart/lines.ts';
import { timeAxis } from '../../src/chart/time-axis.ts';
import { formatValue, valueAxis } from '../../src/chart/value-axis.ts';
import type { PageThreshold, PageUnit } from '../../src/page.ts';

const minute = 60_000;

function axisOf(values: readonly number[], unit: PageUnit, ...thresholds: PageThreshold[]) {
  const points = values.map((value, index) => [index * minute, value] as const);
  const chart = {
    title: '',
    unit,
    series: [{ name: 'a', points }],
    bands: [],
    thresholds,
    events: [],
  };
  return valueAxis(drawnChart(chart, { points: 480, readings: 120 }), thresholds, unit);
}

function labels({ ticks, tickLabel }: ReturnType<typeof axisOf>): string {
  return ticks.map((tick) => tickLabel(tick).replace('\u00A0', ' ')).join(', ');
}

describe('the axis of values', () => {
  test('begins at zero and ends above the highest value', () => {
    const axis = axisOf([40, 93], '%');
    expect(labels(axis)).toBe('0 %, 20 %, 40 %, 60 %, 80 %, 100 %');
    expect([axis.min, axis.max]).toEqual([0, 100]);
  });

  test('milliseconds become seconds where they are many', () => {
    expect(labels(axisOf([40, 180], 'ms'))).toBe('0 ms, 50 ms, 100 ms, 150 ms, 200 ms');
    expect(labels(axisOf([40, 18_000], 'ms'))).toBe('0 s, 5 s, 10 s, 15 s, 20 s');
  });

  test('errors of one in millions fit beside the axis', () => {
    expect(labels(axisOf([0.000_19], '%'))).toBe('0 %, 5e-5 %, 1e-4 %, 1.5e-4 %, 2e-4 %');
  });

  test('millions are written short, and next to nothing as nothing', () => {
    expect(labels(axisOf([3e6], 'count'))).toBe('0, 1M, 2M, 3M, 4M');
    expect(axisOf([1e-300], 'count').max).toBe(1);
  });

  test('all zeros have a height, and so has nothing', () => {
    expect(axisOf([0, 0], 'count').max).toBe(1);
    expect(axisOf([], 'count').max).toBe(1);
  });

  test('a threshold near the values is within, one far above is named but not drawn', () => {
    const near = { label: 'near', value: 100 };
    const far = { label: 'far', value: 1000 };
    const axis = axisOf([40, 50], 'ms', near, far);
    expect(axis.within).toEqual([near]);
    expect(axis.above).toEqual([far]);
    expect(axis.max).toBeLessThan(200);
  });

  test('above values that are all zero the threshold gives the height', () => {
    const threshold = { label: '5xx-rate < 1%', value: 1 };
    const axis = axisOf([0, 0, 0], '%', threshold);
    expect(axis.within).toEqual([threshold]);
    expect(axis.max).toBeGreaterThanOrEqual(1);
  });

  test('values below zero are shown below zero', () => {
    expect(axisOf([-5, 5], 'count').min).toBeLessThanOrEqual(-5);
  });
});

test.each<[number, PageUnit, string]>([
  [0.4123, '%', '0.412 %'],
  [103.4, 'ms', '103 ms'],
  [2140, 'ms', '2.14 s'],
  [42, 's', '42 s'],
  [720, 's', '12 min'],
  [12_345, 'count', '12,345'],
  [0, '%', '0 %'],
  [1e-300, '%', '0 %'],
])('%d in %s is written %s', (value, unit, expected) => {
  expect(formatValue(value, unit).replace('\u00A0', ' ')).toBe(expected);
});

describe('the axis of time', () => {
  const three = Date.UTC(2026, 10, 25, 3);

  test('has its ticks at full quarters and its ends at 0 and 100 percent', () => {
    const axis = timeAxis({ startMs: three - 60 * minute, widthMs: minute, count: 80 });
    expect(axis.ticks.map(({ label }) => label)).toContain('02:15');
    expect(axis.ticks.map(({ label }) => label)).toContain('03:00');
    expect([axis.percent(axis.startMs), axis.percent(axis.endMs)]).toEqual([0, 100]);
  });

  test('names the day at midnight, and seconds where it is short', () => {
    const night = timeAxis({ startMs: three - 10 * 60 * minute, widthMs: minute, count: 900 });
    expect(night.ticks.map(({ label }) => label)).toContain('11-25');
    expect(night.ticks.length).toBeLessThanOrEqual(8);
    const short = timeAxis({ startMs: three, widthMs: 20_000, count: 6 });
    expect(short.ticks.map(({ label }) => label)).toContain('03:01:00');
    expect(short.ticks.length).toBeLessThanOrEqual(6);
  });
});
