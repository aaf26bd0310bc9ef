/** What a change does to a widget, in lines a person reads. */
import { isObject, rectangleOf, sameJson, type Widget } from './body.ts';
import type { Change } from './merge.ts';

export interface DescribedChange {
  /** `+`, `~`, `-` */
  readonly sign: string;
  readonly title: string;
  /** What is different; empty for widgets that come or go. */
  readonly details: readonly string[];
}

/** Longer values are cut: the report has them whole. */
const longestValue = 120;

export function describeChange(change: Change): DescribedChange {
  const { title, before, after } = change;
  switch (change.kind) {
    case 'added':
      return { sign: '+', title: `${title}${placeOf(after)}`, details: [] };
    case 'removed':
      return { sign: '-', title, details: [] };
    case 'released':
      return {
        sign: '~',
        title,
        details: ['a copy: it becomes yours, and is left alone from now on'],
      };
    case 'changed':
      return { sign: '~', title, details: differences(before, after, '') };
  }
}

function placeOf(widget: Widget | undefined): string {
  const place = widget && rectangleOf(widget);
  return place ? ` (${place.width}×${place.height} at column ${place.x}, row ${place.y})` : '';
}

function differences(before: unknown, after: unknown, path: string): readonly string[] {
  if (sameJson(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(before[key], after[key], join(path, key)));
  }
  if (Array.isArray(before) || Array.isArray(after)) {
    return [
      ...only(before, after).map((item) => `${path}: removed ${show(item)}`),
      ...only(after, before).map((item) => `${path}: added ${show(item)}`),
      ...(sameItems(before, after) ? [`${path}: in another order`] : []),
    ];
  }
  return [`${path}: ${show(before)} → ${show(after)}`];
}

function join(path: string, key: string): string {
  // `properties` is in every path and tells nothing.
  if (path === '') return key === 'properties' ? '' : key;
  return `${path}.${key}`;
}

function only(items: unknown, others: unknown): readonly unknown[] {
  return list(items).filter((item) => !list(others).some((other) => sameJson(item, other)));
}

function sameItems(a: unknown, b: unknown): boolean {
  return only(a, b).length === 0 && only(b, a).length === 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** An annotation by its label, which says it all; anything else as JSON. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const edge: unknown = Array.isArray(value) ? value[0] : value;
  if (isObject(edge) && typeof edge['label'] === 'string' && 'value' in edge) {
    const at = typeof edge['value'] === 'string' ? ` (${edge['value']})` : '';
    return `"${edge['label']}"${at}${edge['visible'] === false ? ', hidden' : ''}`;
  }
  const text = JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
