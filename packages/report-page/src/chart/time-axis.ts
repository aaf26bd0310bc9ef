import { scaleUtc } from 'd3-scale';
import { durations, formatInstant, type EpochMs } from '@ecs-actions/core/time';
import type { Grid } from './grid.ts';

export interface TimeAxis {
  readonly startMs: EpochMs;
  readonly endMs: EpochMs;
  readonly ticks: readonly TimeTick[];
  /** From 0 at the left edge to 100 at the right, with three decimals. */
  readonly percent: (at: EpochMs) => number;
}

export interface TimeTick {
  readonly atMs: EpochMs;
  readonly label: string;
}

/** The axis of time, in UTC: a page is read by people in many places, and its logs are in UTC. */
export function timeAxis({ startMs, widthMs, count }: Grid): TimeAxis {
  const endMs = startMs + count * widthMs;
  const label = instantLabels(startMs, endMs);
  const scale = scaleUtc([startMs, endMs], [0, 1]);
  // D3 takes a wish, not an order: of the round distances it knows, the nearest.
  const mostTicks = label(startMs).length > 5 ? 6 : 8;
  const ticks =
    [7, 6, 5, 4, 3].map((wish) => scale.ticks(wish)).find(({ length }) => length <= mostTicks) ??
    [];
  return {
    startMs,
    endMs,
    ticks: ticks.map((tick) => ({ atMs: tick.getTime(), label: label(tick.getTime()) })),
    percent: (at) => Math.round(((at - startMs) / (endMs - startMs)) * 100_000) / 1000,
  };
}

/** How instants are written within a span: with the day where there are several, with seconds where it is short. */
export function instantLabels(startMs: EpochMs, endMs: EpochMs): (at: EpochMs) => string {
  const oneDay = formatInstant(startMs).slice(0, 10) === formatInstant(endMs - 1).slice(0, 10);
  const short = endMs - startMs < 5 * durations.minute;
  const long = endMs - startMs > 5 * 24 * durations.hour;
  return (at) => {
    const text = formatInstant(at);
    const day = text.slice(5, 10);
    const clock = text.slice(11, short ? 19 : 16);
    if (oneDay) return clock;
    return long || clock === '00:00' ? day : clock;
  };
}

/** `11-25 03:12`, for rows that are read one by one. */
export function rowLabel(at: EpochMs, grid: Grid): string {
  const text = formatInstant(at);
  const endMs = grid.startMs + grid.count * grid.widthMs;
  const oneDay = formatInstant(grid.startMs).slice(0, 10) === formatInstant(endMs - 1).slice(0, 10);
  const clock = text.slice(
    11,
    at % durations.minute === 0 && grid.widthMs >= durations.minute ? 16 : 19,
  );
  return oneDay ? clock : `${text.slice(5, 10)} ${clock}`;
}
