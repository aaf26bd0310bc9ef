import type { EpochMs } from '@ecs-actions/core/time';
import type { PageUnit } from '../page.ts';
import { rangesOn, type Range } from './grid.ts';
import type { DrawnChart } from './lines.ts';
import { formatValue } from './value-axis.ts';

/** The numbers of a chart, read off at each stretch of its grid that has any. */
export interface Readings {
  /** The names over the numbers: the lines, then the envelope's least, median and most. */
  readonly columns: readonly ReadingColumn[];
  /** As long as the grid has stretches; a row of `undefined` only where nothing is known. */
  readonly rows: readonly ReadingRow[];
}

export interface ReadingColumn {
  readonly name: string;
  /** The line's look; `undefined` for the envelope. */
  readonly look?: number;
}

export interface ReadingRow {
  readonly atMs: EpochMs;
  /** `41.2 %`, or `38 %–44 %` where the stretch holds several points; `undefined` where there is no data. */
  readonly cells: readonly (string | undefined)[];
}

export function readingsOf({ lines, envelope, grid }: DrawnChart, unit: PageUnit): Readings {
  const columns = lines.map(({ points }) =>
    rangesOn(grid, points).map((range) => range && formatRange(range, unit)),
  );
  if (envelope !== undefined) {
    const part = (of: 'min' | 'median' | 'max') =>
      rangesOn(
        grid,
        envelope.stretches.map(({ atMs, spread }) => [atMs, spread?.[of] ?? null] as const),
      );
    columns.push(part('min').map((range) => range && formatValue(range.min, unit)));
    columns.push(part('median').map((range) => range && formatRange(range, unit)));
    columns.push(part('max').map((range) => range && formatValue(range.max, unit)));
  }
  return {
    columns: [
      ...lines.map(({ name, look }) => ({ name, look })),
      ...(envelope === undefined
        ? []
        : ['least', 'median', 'most'].map((part) => ({ name: `${envelope.name}, ${part}` }))),
    ],
    rows: Array.from({ length: grid.count }, (_, index) => ({
      atMs: grid.startMs + index * grid.widthMs,
      cells: columns.map((column) => column[index]),
    })),
  };
}

function formatRange({ min, max }: Range, unit: PageUnit): string {
  const low = formatValue(min, unit);
  const high = formatValue(max, unit);
  return low === high ? low : `${low} – ${high}`;
}
