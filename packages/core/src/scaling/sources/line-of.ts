import type { Document, LineCounter } from 'yaml';

/** 1-based line of the entry at a path; undefined where it cannot be told or is worth nothing. */
export type LineOf = (path: readonly (string | number)[]) => number | undefined;

/** The line in a parsed document, JSON being YAML too. */
export function lineAt(
  document: Document,
  counter: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  // A mapping's entry begins at its key, which the node itself does not know.
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (typeof parent === 'object' && parent !== null && 'items' in parent && last !== undefined) {
    const items = parent.items as readonly { key?: { value?: unknown; range?: number[] } }[];
    // Of a key that stands twice the last counts.
    const start = items.findLast(({ key }) => key?.value === last)?.key?.range?.[0];
    if (start !== undefined) return counter.linePos(start).line;
  }
  const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
  const start = node?.range?.[0];
  return start === undefined ? undefined : counter.linePos(start).line;
}
