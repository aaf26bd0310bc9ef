/** The figures of one set of settings, over everything that stays unknown. */
import { durations, type DurationMs } from '../time.ts';
import { costUsd, type Prices, type TaskSize } from './cost.ts';
import type { Replayed, ReplayedEvent } from './replay.ts';

/** A number where it is the same whatever is unknown, else its range; undefined where nothing tells it. */
export type Figure = number | { readonly low: number; readonly high: number } | undefined;

export interface Figures {
  readonly scaleOuts: Figure;
  readonly scaleIns: Figure;
  readonly flaps: Figure;
  readonly minutesOverLine: Figure;
  readonly minutesAtMaximum: Figure;
  readonly taskHours: Figure;
  readonly costUsd: Figure;
}

/** Out and in again, or in and out again, within the hour. */
const flapWindowMs: DurationMs = durations.hour;

export function countFlaps(events: readonly ReplayedEvent[]): number {
  return events.filter((event, index) => {
    const before = events[index - 1];
    return (
      before !== undefined &&
      before.direction !== event.direction &&
      event.at - before.at <= flapWindowMs
    );
  }).length;
}

export interface FigureOptions {
  readonly size: TaskSize | undefined;
  readonly prices: Prices;
  /** Whether utilisation is known at all. */
  readonly hasUtilisation: boolean;
}

export function figuresOf(
  replays: readonly Replayed[],
  { size, prices, hasUtilisation }: FigureOptions,
): Figures {
  const over = (value: (replayed: Replayed) => number | undefined, digits = 0): Figure =>
    figure(replays.map(value), digits);
  const count = (direction: ReplayedEvent['direction']) =>
    over(({ events }) => events.filter((event) => event.direction === direction).length);
  return {
    scaleOuts: count('out'),
    scaleIns: count('in'),
    flaps: over(({ events }) => countFlaps(events)),
    minutesOverLine: hasUtilisation ? over(({ minutesOver }) => minutesOver) : undefined,
    minutesAtMaximum: over(({ minutesAtMaximum }) => minutesAtMaximum),
    taskHours: over(({ taskSeconds }) => taskSeconds / 3600, 2),
    costUsd: over(({ taskSeconds }) => costUsd(taskSeconds, size, prices), 2),
  };
}

export function figure(values: readonly (number | undefined)[], digits: number): Figure {
  const known = values.flatMap((value) =>
    value === undefined ? [] : [Number(value.toFixed(digits))],
  );
  if (known.length === 0) return undefined;
  const low = Math.min(...known);
  const high = Math.max(...known);
  return low === high ? low : { low, high };
}

export function highOf(value: Figure): number | undefined {
  return typeof value === 'object' ? value.high : value;
}

/** `12`, `12 to 15`, `unknown`; `show` writes one number. */
export function showFigure(value: Figure, show: (n: number) => string = String): string {
  if (value === undefined) return 'unknown';
  return typeof value === 'object' ? `${show(value.low)} to ${show(value.high)}` : show(value);
}
