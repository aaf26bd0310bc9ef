/** Places widgets on the grid: new ones in rows, where they disturb nothing that is there. */
import { gridColumns, rectangleOf, type Rectangle, type Widget } from './body.ts';
import type { WidgetKind } from './ownership.ts';

interface Row {
  readonly height: number;
  /** Each kind with its share of the row; what is not shown leaves its share to the others. */
  readonly kinds: readonly (readonly [WidgetKind, number])[];
}

/**
 * In the order an on-call engineer asks: is it broken for its users, are its tasks well, where is it tight,
 * what did scaling do, what do the logs say. The first three rows fill a laptop's screen.
 */
const rows: readonly Row[] = [
  { height: 2, kinds: [['header', 1]] },
  {
    height: 5,
    kinds: [
      ['errors', 1],
      ['latency', 1],
      ['requests', 1],
    ],
  },
  {
    height: 5,
    kinds: [
      ['tasks', 1],
      ['hosts', 1],
      ['restarts', 1],
    ],
  },
  {
    height: 6,
    kinds: [
      ['cpu', 1],
      ['memory', 1],
    ],
  },
  {
    height: 6,
    kinds: [
      ['scaling', 1],
      ['logs', 2],
    ],
  },
];

/** Rectangles for the kinds given, from `y` 0 on. Every row is as wide as the grid. */
export function layOut(kinds: readonly WidgetKind[]): ReadonlyMap<WidgetKind, Rectangle> {
  const wanted = new Set(kinds);
  const placed = new Map<WidgetKind, Rectangle>();
  let y = 0;
  for (const { height, kinds: inRow } of rows) {
    const shown = inRow.filter(([kind]) => wanted.has(kind));
    if (shown.length === 0) continue;
    const shares = shown.reduce((sum, [, share]) => sum + share, 0);
    let x = 0;
    for (const [kind, share] of shown) {
      const width = Math.floor((gridColumns * share) / shares);
      placed.set(kind, { x, y, width, height });
      x += width;
    }
    y += height;
  }
  return placed;
}

export function heightOf(rectangles: Iterable<Rectangle>): number {
  return Math.max(0, ...[...rectangles].map(({ y, height }) => y + height));
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * The first line at or below `from` that no widget crosses: there rows can be pushed in between, and
 * nothing is torn apart.
 */
export function seamBelow(from: number, rectangles: readonly Rectangle[]): number {
  let line = from;
  for (;;) {
    const crossing = rectangles.filter(({ y, height }) => y < line && line < y + height);
    if (crossing.length === 0) return line;
    line = heightOf(crossing);
  }
}

/** Moves everything at or below the line down. */
export function openRows(widgets: readonly Widget[], line: number, height: number): Widget[] {
  return widgets.map((widget) => {
    const rectangle = rectangleOf(widget);
    return rectangle === undefined || rectangle.y < line
      ? widget
      : { ...widget, y: rectangle.y + height };
  });
}

/** Closes the rows that only the removed widgets had filled; a gap that a person left stays. */
export function closeRows(widgets: readonly Widget[], removed: readonly Rectangle[]): Widget[] {
  const kept = widgets.flatMap((widget) => rectangleOf(widget) ?? []);
  const freed = [
    ...new Set(removed.flatMap(({ y, height }) => Array.from({ length: height }, (_, i) => y + i))),
  ].filter((row) => !kept.some(({ y, height }) => y <= row && row < y + height));
  return widgets.map((widget) => {
    const rectangle = rectangleOf(widget);
    if (rectangle === undefined) return widget;
    const above = freed.filter((row) => row < rectangle.y).length;
    return above === 0 ? widget : { ...widget, y: rectangle.y - above };
  });
}
