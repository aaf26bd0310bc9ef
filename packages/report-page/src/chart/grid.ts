import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { PagePoint } from '../page.ts';

/** Equal stretches of time, one beside the other; the first begins at `startMs`. */
export interface Grid {
  readonly startMs: EpochMs;
  readonly widthMs: DurationMs;
  readonly count: number;
}

/** What a line did within one stretch of a grid. */
export interface Range {
  readonly min: number;
  readonly minAtMs: EpochMs;
  readonly max: number;
  readonly maxAtMs: EpochMs;
}

/** Whether this is an instant that a calendar has (ECMAScript's go to 8.64e15 ms; a little room is kept). */
export function isInstant(at: EpochMs): boolean {
  return Math.abs(at) <= 8e15;
}

/** Whether a chart can show it. */
export function isValue(value: number | null): value is number {
  return value !== null && Math.abs(value) <= 1e15;
}

/** Widths people can read the clock by, for grids coarser than the data. */
const readableWidths: readonly DurationMs[] = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * durations.second),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * durations.minute),
  ...[1, 2, 3, 6, 12, 24, 48, 168, 720, 8760].map((n) => n * durations.hour),
];

/**
 * A grid over a span (its end not included), at most `limit` stretches long: as fine as the data where that fits, so that
 * each stretch holds one point of a line, else of a width people can read the clock by.
 */
export function gridOver(
  span: { readonly startMs: EpochMs; readonly endMs: EpochMs },
  data: { readonly stepMs: DurationMs; readonly firstMs: EpochMs },
  limit: number,
): Grid {
  const lengthMs = span.endMs - span.startMs;
  // The first stretch may begin before the span.
  const countOf = (widthMs: DurationMs) => Math.ceil(lengthMs / widthMs) + 1;
  const fine = countOf(data.stepMs) <= limit;
  const widthMs = fine
    ? data.stepMs
    : (readableWidths.find((width) => width > data.stepMs && countOf(width) <= limit) ??
      Math.ceil(lengthMs / (limit - 1)));
  const phaseMs = fine ? data.firstMs % widthMs : 0;
  const startMs = Math.floor((span.startMs - phaseMs) / widthMs) * widthMs + phaseMs;
  return { startMs, widthMs, count: Math.max(1, Math.ceil((span.endMs - startMs) / widthMs)) };
}

/**
 * The distance between two points of a line where none is missing: the lower quartile, since in sparse
 * data most distances span something missing. A minute where there are not two points.
 */
export function usualStep(lines: readonly (readonly PagePoint[])[]): DurationMs {
  const steps: number[] = [];
  for (const points of lines.slice(0, 50)) {
    for (let i = 1; i < points.length; i += 1) {
      const step = (points[i]?.[0] ?? 0) - (points[i - 1]?.[0] ?? 0);
      if (step > 0) steps.push(step);
    }
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? durations.minute;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a line (points in order of time) did in each stretch; `undefined` where it has no data. */
export function rangesOn(grid: Grid, points: readonly PagePoint[]): (Range | undefined)[] {
  const ranges: (Writable<Range> | undefined)[] = Array.from({ length: grid.count });
  for (const [at, value] of points) {
    const index = Math.floor((at - grid.startMs) / grid.widthMs);
    if (value === null || index < 0 || index >= grid.count) continue;
    const range = ranges[index];
    if (range === undefined) {
      ranges[index] = { min: value, minAtMs: at, max: value, maxAtMs: at };
      continue;
    }
    if (value < range.min) {
      range.min = value;
      range.minAtMs = at;
    }
    if (value > range.max) {
      range.max = value;
      range.maxAtMs = at;
    }
  }
  return ranges;
}
