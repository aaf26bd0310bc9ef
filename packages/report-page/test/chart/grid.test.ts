import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { gridOver, rangesOn, usualStep } from '../../src/chart/grid.ts';
import type { PagePoint } from '../../src/page.ts';
import { hold } from '../support/property.ts';

const minute = 60_000;
const three = Date.UTC(2026, 10, 25, 3);

describe('gridOver', () => {
  test('is as fine as the data, and in step with it', () => {
    const span = { startMs: three + 13_000, endMs: three + 10 * minute };
    const grid = gridOver(span, { stepMs: minute, firstMs: three + 13_000 }, 120);
    expect(grid).toEqual({ startMs: three + 13_000, widthMs: minute, count: 10 });
  });

  test('a coarser one has widths and starts of the clock', () => {
    const span = { startMs: three + 13 * minute, endMs: three + 613 * minute };
    const grid = gridOver(span, { stepMs: minute, firstMs: span.startMs }, 120);
    expect(grid).toEqual({ startMs: three + 10 * minute, widthMs: 10 * minute, count: 61 });
  });

  test('property: covers the span, within the limit, with nothing to spare', () => {
    hold(
      fc.property(
        fc.integer({ min: -8e15, max: 8e15 }),
        fc.integer({ min: 0, max: 1e16 }),
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 4, max: 500 }),
        (startMs, lengthMs, stepMs, limit) => {
          const endMs = Math.min(startMs + lengthMs, 8e15);
          const grid = gridOver({ startMs, endMs }, { stepMs, firstMs: startMs }, limit);
          expect(grid.count).toBeGreaterThanOrEqual(1);
          expect(grid.count).toBeLessThanOrEqual(limit);
          expect(grid.startMs).toBeLessThanOrEqual(startMs);
          expect(startMs - grid.startMs).toBeLessThan(grid.widthMs);
          expect(grid.startMs + grid.count * grid.widthMs).toBeGreaterThanOrEqual(endMs);
        },
      ),
      1000,
    );
  });
});

test('usualStep is the distance where nothing is missing, and a minute where there is none', () => {
  const points: PagePoint[] = [0, 180, 240, 540, 900, 960, 1020].map((s) => [s * 1000, 1]);
  expect(usualStep([points])).toBe(minute);
  expect(usualStep([[[5, 1]], []])).toBe(minute);
});

describe('rangesOn', () => {
  test('knows least and most of each stretch and when they were', () => {
    const points: PagePoint[] = [
      [0, 4],
      [10, 9],
      [20, 2],
      [30, null],
      [90, 5],
    ];
    expect(rangesOn({ startMs: 0, widthMs: 40, count: 3 }, points)).toEqual([
      { min: 2, minAtMs: 20, max: 9, maxAtMs: 10 },
      undefined,
      { min: 5, minAtMs: 90, max: 5, maxAtMs: 90 },
    ]);
  });
});
