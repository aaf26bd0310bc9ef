/**
 * The body of a CloudWatch dashboard (CloudWatch API Reference, "Dashboard Body Structure and Syntax").
 *
 * What a person put on it may be anything CloudWatch knows, today or later: everything here is open, and
 * what is not looked at is handed on as it is.
 */
import { ReadableError } from '../readable-error.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface DashboardBody extends JsonObject {
  readonly widgets: readonly Widget[];
}

/** `x` and `y` are absent where CloudWatch places the widget itself. */
export interface Widget extends JsonObject {
  readonly type?: unknown;
  readonly properties?: unknown;
}

/** In units of the grid, which is 24 columns wide and has no end downwards. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const gridColumns = 24;

/** CloudWatch's own default of a widget's width and height. */
const defaultSide = 6;

export const emptyBody: DashboardBody = { widgets: [] };

/** @throws ReadableError where the dashboard holds something else than the documented structure. */
export function parseBody(text: string, dashboardName: string): DashboardBody {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (isObject(value) && Array.isArray(value['widgets']) && value['widgets'].every(isObject)) {
    return value as DashboardBody;
  }
  throw new ReadableError(
    'Dashboard not readable',
    `The body of dashboard ${dashboardName} has no list of widgets: repair it in the console (Actions, View/edit source), or choose another dashboard-name.`,
  );
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a widget lies; undefined where CloudWatch places it itself. */
export function rectangleOf(widget: Widget): Rectangle | undefined {
  const { x, y, width = defaultSide, height = defaultSide } = widget;
  return typeof x === 'number' &&
    typeof y === 'number' &&
    typeof width === 'number' &&
    typeof height === 'number'
    ? { x, y, width, height }
    : undefined;
}

export function titleOf(widget: Widget): string | undefined {
  const title = isObject(widget.properties) ? widget.properties['title'] : undefined;
  return typeof title === 'string' ? title : undefined;
}

/** Whether two values are the same JSON; the order of keys means nothing. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
