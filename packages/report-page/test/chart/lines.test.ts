import { describe, expect, test } from '@jest/globals';
import { drawnChart } from '../../src/chart/lines.ts';
import type { PageChart, PagePoint, PageSeries } from '../../src/page.ts';

const minute = 60_000;
const detail = { points: 480, readings: 120 };

function chartOf(series: readonly PageSeries[], rest: Partial<PageChart> = {}): PageChart {
  return { title: 't', unit: '%', series, bands: [], thresholds: [], events: [], ...rest };
}

function flat(name: string, value: number, minutes = 10): PageSeries {
  const points = Array.from({ length: minutes }, (_, i): PagePoint => [i * minute, value]);
  return { name, points };
}

describe('which lines', () => {
  test('eight can be told apart', () => {
    const { lines, envelope } = drawnChart(
      chartOf(Array.from({ length: 8 }, (_, i) => flat(`t${i}`, i))),
      detail,
    );
    expect(lines.map(({ name, look }) => [name, look])).toEqual(
      Array.from({ length: 8 }, (_, i) => [`t${i}`, i]),
    );
    expect(envelope).toBeUndefined();
  });

  test('of two thousand the marked ones, and the rest as an envelope that they are not in', () => {
    const tasks = Array.from({ length: 2000 }, (_, i) => ({
      ...flat(`t${i}`, i === 1234 ? 99 : i / 100),
      emphasis: i === 1234,
    }));
    const { lines, envelope } = drawnChart(chartOf(tasks), detail);
    expect(lines.map(({ name, strong }) => [name, strong])).toEqual([['t1234', true]]);
    expect(envelope?.name).toBe('the other 1,999');
    expect(envelope?.stretches).toHaveLength(10);
    // 0, 0.01 … 19.99 without 12.34: the median of those 1,999 is 9.99.
    expect(envelope?.stretches[3]?.spread).toEqual({ min: 0, median: 9.99, max: 19.99 });
  });

  test('more marked ones than colours: those beyond the eighth join the rest', () => {
    const tasks = Array.from({ length: 20 }, (_, i) => ({ ...flat(`t${i}`, i), emphasis: true }));
    const { lines, envelope } = drawnChart(chartOf(tasks), detail);
    expect(lines).toHaveLength(8);
    expect(envelope?.name).toBe('the other 12');
  });
});

describe('points', () => {
  test('any order, doubles, and numbers that are none', () => {
    const { lines } = drawnChart(
      chartOf([
        {
          name: 'a',
          points: [
            [3 * minute, 3],
            [minute, NaN],
            [2 * minute, 1],
            [2 * minute, 2],
            [NaN, 5],
            [0, 0],
          ],
        },
      ]),
      detail,
    );
    expect(lines[0]?.points).toEqual([
      [0, 0],
      [minute, null],
      [2 * minute, 2],
      [3 * minute, 3],
    ]);
  });

  test('where points are missing the line is not joined', () => {
    const times = [0, 1, 2, 3, 9, 10];
    const { lines } = drawnChart(
      chartOf([{ name: 'a', points: times.map((t): PagePoint => [t * minute, 1]) }]),
      detail,
    );
    expect(lines[0]?.points.filter(([, value]) => value === null)).toEqual([
      [3 * minute + 1, null],
    ]);
  });

  test('of a long line every extreme is drawn, when it was', () => {
    const points = Array.from({ length: 5000 }, (_, i): PagePoint => [i * minute, 10]);
    points[3333] = [3333 * minute, 999];
    points[4444] = [4444 * minute, 0];
    const { lines } = drawnChart(chartOf([{ name: 'a', points }]), detail);
    const drawn = lines[0]?.points ?? [];
    expect(drawn.length).toBeLessThanOrEqual(480);
    expect(drawn).toContainEqual([3333 * minute, 999]);
    expect(drawn).toContainEqual([4444 * minute, 0]);
    expect(drawn.filter(([, value]) => value === null)).toEqual([]);
  });

  test('an hour without data in a long line stays a gap', () => {
    const points = Array.from({ length: 5000 }, (_, i): PagePoint => [i * minute, 10]).filter(
      ([at]) => at < 1000 * minute || at > 1100 * minute,
    );
    const { lines } = drawnChart(chartOf([{ name: 'a', points }]), detail);
    expect(lines[0]?.points.filter(([, value]) => value === null)).toHaveLength(1);
  });
});

test('the axis of time covers bands and events without data', () => {
  const { grid } = drawnChart(
    chartOf([flat('a', 1, 5)], {
      bands: [{ label: 'rollout', startMs: 5 * minute, endMs: 9 * minute, kind: 'rollout' }],
      events: [{ label: 'x', atMs: -minute }],
    }),
    detail,
  );
  expect(grid).toEqual({ startMs: -minute, widthMs: minute, count: 10 });
});
