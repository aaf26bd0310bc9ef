import { median } from 'd3-array';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';
import type { Detail } from '../limits.ts';
import type { PageChart, PagePoint, PageSeries } from '../page.ts';
import { namedLooks } from '../palette.ts';
import {
  gridOver,
  isInstant,
  isValue,
  rangesOn,
  usualStep,
  type Grid,
  type Range,
} from './grid.ts';
import { present } from '@ecs-actions/core/present';

/** A line that is drawn by itself. */
export interface Line {
  readonly name: string;
  /** Which of the palette's colours and dash patterns. */
  readonly look: number;
  /** Drawn stronger: it is what the reader is to see. */
  readonly strong: boolean;
  readonly tone?: 'bad';
  /** In order of time, finite or `null`; a `null` is put in where points are missing. */
  readonly points: readonly PagePoint[];
}

/** Lines too many to be told apart, as one band. */
export interface Envelope {
  readonly name: string;
  readonly stretches: readonly EnvelopeStretch[];
  readonly grid: Grid;
}

export interface EnvelopeStretch {
  readonly atMs: EpochMs;
  readonly spread?: { readonly min: number; readonly median: number; readonly max: number };
}

/** What of a chart's series is drawn, and over which time. */
export interface DrawnChart {
  readonly lines: readonly Line[];
  readonly envelope?: Envelope;
  /** As fine as tables and readouts show it. */
  readonly grid: Grid;
}

/** More lines than this cannot be told apart. */
const maxLines = 8;

/** Points further apart than this many usual steps are not joined: what lies between is not known. */
const gapSteps = 2.5;

/**
 * Decides what of a chart's series is drawn by itself, and what as an envelope. Of a line with more
 * points than the detail allows, the extremes are drawn.
 */
export function drawnChart(
  chart: PageChart,
  { points: maxPoints, readings }: Pick<Detail, 'points' | 'readings'>,
): DrawnChart {
  const series = chart.series.map((one) => ({ ...one, points: inOrder(one.points) }));
  const { single, rest } = choose(series);
  const span = spanOf({ ...chart, series });
  const data = {
    stepMs: usualStep(series.map(({ points }) => points)),
    firstMs: firstTime(series) ?? span.startMs,
  };
  const lineGrid = gridOver(span, data, maxPoints / 2);
  return {
    grid: gridOver(span, data, readings),
    lines: single.map(({ name, points, emphasis, tone, colour }, index) => ({
      name,
      look: colour === undefined ? index : namedLooks[colour],
      strong: emphasis === true || tone === 'bad',
      ...present({ tone }),
      points: withGaps(
        points.length > maxPoints ? extremesOn(lineGrid, points) : points,
        gapSteps * Math.max(data.stepMs, points.length > maxPoints ? lineGrid.widthMs : 0),
      ),
    })),
    ...(rest.length > 0 && { envelope: envelopeOf(rest, single.length, lineGrid) }),
  };
}

/** All by themselves where they can be told apart, else those with emphasis. */
function choose<T extends PageSeries>(series: readonly T[]): { single: T[]; rest: T[] } {
  if (series.length <= maxLines) return { single: [...series], rest: [] };
  const single = series
    .filter(({ emphasis, tone }) => emphasis === true || tone === 'bad')
    .slice(0, maxLines);
  const chosen = new Set(single);
  return { single, rest: series.filter((one) => !chosen.has(one)) };
}

/** In order of time, each time once (the last counts), nothing that is not finite. */
function inOrder(points: readonly PagePoint[]): PagePoint[] {
  const byTime = new Map<EpochMs, number | null>();
  for (const [at, value] of points) {
    if (!isInstant(at)) continue;
    byTime.set(at, isValue(value) ? value : null);
  }
  return [...byTime].sort(([a], [b]) => a - b);
}

/** All that the chart shows; its series have their points in order of time. */
function spanOf({ series, bands, events }: PageChart): { startMs: EpochMs; endMs: EpochMs } {
  // A band ends before its end; a point and an event have to lie within.
  const whole = [
    ...series.flatMap(({ points }) =>
      [points[0], points.at(-1)].flatMap((point) => point?.[0] ?? []),
    ),
    ...events.map(({ atMs }) => atMs),
  ].flatMap((at) => [at, at + 1]);
  const edges = [...bands.flatMap(({ startMs, endMs }) => [startMs, endMs]), ...whole].filter(
    (at) => isInstant(at),
  );
  const startMs = edges.reduce((first, at) => Math.min(first, at), Infinity);
  const endMs = edges.reduce((last, at) => Math.max(last, at), -Infinity);
  return startMs <= endMs ? { startMs, endMs } : { startMs: 0, endMs: 0 };
}

function firstTime(series: readonly { points: readonly PagePoint[] }[]): EpochMs | undefined {
  return series.find(({ points }) => points.length > 0)?.points[0]?.[0];
}

function extremesOn(grid: Grid, points: readonly PagePoint[]): PagePoint[] {
  return rangesOn(grid, points).flatMap((range): PagePoint[] => {
    if (range === undefined) return [];
    const low: PagePoint = [range.minAtMs, range.min];
    const high: PagePoint = [range.maxAtMs, range.max];
    if (range.minAtMs === range.maxAtMs) return [low];
    return range.minAtMs < range.maxAtMs ? [low, high] : [high, low];
  });
}

function withGaps(points: readonly PagePoint[], longestMs: DurationMs): PagePoint[] {
  return points.flatMap((point, index): PagePoint[] => {
    const before = points[index - 1];
    const gap = before !== undefined && point[0] - before[0] > longestMs;
    return gap ? [[before[0] + 1, null], point] : [point];
  });
}

function envelopeOf(
  series: readonly { readonly points: readonly PagePoint[] }[],
  others: number,
  grid: Grid,
): Envelope {
  const ranges: (Range | undefined)[][] = series.map(({ points }) => rangesOn(grid, points));
  const stretches = Array.from({ length: grid.count }, (_, index): EnvelopeStretch => {
    const here = ranges.flatMap((line) => line[index] ?? []);
    const atMs = grid.startMs + index * grid.widthMs;
    if (here.length === 0) return { atMs };
    const min = here.reduce((least, range) => Math.min(least, range.min), Infinity);
    const max = here.reduce((most, range) => Math.max(most, range.max), -Infinity);
    const middle = median(here, (range) => (range.min + range.max) / 2) ?? min;
    return { atMs, spread: { min, median: middle, max } };
  });
  const count = series.length.toLocaleString('en-US');
  return {
    name: others > 0 ? `the other ${count}` : `all ${count}`,
    grid,
    stretches,
  };
}
