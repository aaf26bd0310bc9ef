/**
 * Which widgets of a board are ours.
 *
 * Every widget we make carries a marker, `ecsactions_<kind>_<section>`, where people do not look and where
 * it survives an edit in the console: the `id` of a graph's first line, the last line of a log query (a
 * comment), the fragment of a link in a text. A widget without one is a person's, whatever its title.
 */
import { isObject, type JsonObject, type Widget } from './body.ts';

export const widgetKinds = [
  'header',
  'requests',
  'latency',
  'errors',
  'tasks',
  'hosts',
  'restarts',
  'cpu',
  'memory',
  'scaling',
  'logs',
] as const;
export type WidgetKind = (typeof widgetKinds)[number];

export interface Marker {
  /** A kind of this version, or of another one. */
  readonly kind: string;
  readonly section: string;
}

/** Where the project lives; the fragment behind it is the marker of a text. */
const home = 'https://github.com/org/ecs-actions';

const shape = /^ecsactions_([a-z]+)_([0-9a-f]{16})$/;
const inText = new RegExp(String.raw`${home}#(ecsactions_[a-z]+_[0-9a-f]{16})`);
const inQuery = /\n# (ecsactions_[a-z]+_[0-9a-f]{16})$/;

/** The part of a board that shows one service: 16 hexadecimal digits, the same in every run. */
export function sectionOf(region: string, cluster: string, service: string): string {
  return fnv1a64(`${region}/${cluster}/${service}`);
}

export function markerText({ kind, section }: Marker): string {
  return `ecsactions_${kind}_${section}`;
}

/** A link to the project, with the marker in it. */
export function markedLink(marker: Marker): string {
  return `[monitoring-dashboard](${home}#${markerText(marker)})`;
}

/** A log query with the marker as its last line. */
export function markedQuery(query: string, marker: Marker): string {
  return `${query}\n# ${markerText(marker)}`;
}

/** The marker a widget carries; undefined: it is a person's. */
export function markerOf(widget: Widget): Marker | undefined {
  const match = shape.exec(markerIn(widget) ?? '');
  const [, kind, section] = match ?? [];
  return kind === undefined || section === undefined ? undefined : { kind, section };
}

/** The same widget without its marker: a copy that a person made of one of ours is theirs. */
export function withoutMarker(widget: Widget): Widget {
  const { properties } = widget;
  if (!isObject(properties)) return widget;
  if (widget.type === 'text') return withProperty(widget, 'markdown', inText, home);
  if (widget.type === 'log') return withProperty(widget, 'query', inQuery, '');
  const [first, ...rest] = properties['metrics'] as unknown[][];
  const unmarked = (first ?? []).map((part) => {
    if (!isObject(part)) return part;
    const { id: _marker, ...others } = part;
    return others;
  });
  return { ...widget, properties: { ...properties, metrics: [unmarked, ...rest] } };
}

function markerIn({ type, properties }: Widget): string | undefined {
  if (!isObject(properties)) return undefined;
  if (type === 'text') return captured(inText, properties['markdown']);
  if (type === 'log') return captured(inQuery, properties['query']);
  if (type !== 'metric') return undefined;
  const { metrics } = properties;
  const first: unknown = Array.isArray(metrics) ? metrics[0] : undefined;
  const options: unknown = Array.isArray(first) ? first.at(-1) : undefined;
  const id = isObject(options) ? options['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function captured(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' ? pattern.exec(value)?.[1] : undefined;
}

function withProperty(widget: Widget, name: string, pattern: RegExp, by: string): Widget {
  const properties = widget.properties as JsonObject;
  const value = String(properties[name]).replace(pattern, by);
  return { ...widget, properties: { ...properties, [name]: value } };
}

/** FNV-1a, 64 bits (draft-eastlake-fnv): not for secrets, but the same everywhere and short. */
function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
