import type { Input } from '../input.ts';

/** Says what is wrong at a place below the value that is looked at. */
export type Objector = (path: string, message: string) => void;

const statistics =
  /^(?:SampleCount|Average|Sum|Minimum|Maximum|IQM|(?:p|tm|tc|ts|wm)\d{1,3}(?:\.\d+)?|(?:PR|TM|TC|TS|WM)\(.*\))$/;
const hexColor = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const rendering = new Set([
  'accountId',
  'color',
  'expression',
  'id',
  'label',
  'period',
  'region',
  'stat',
  'visible',
  'yAxis',
]);
const mostDimensions = 30;

/** Each metric in the array: names, pairs of dimensions, and how it is drawn; or an expression. */
export function objectToMetrics(metrics: readonly unknown[], object: Objector): void {
  const ids = new Set<string>();
  let previous: readonly string[] | undefined;
  for (const [index, metric] of metrics.entries()) {
    const at = `/${index}`;
    if (!Array.isArray(metric) || metric.length === 0) {
      object(at, 'Should be an array');
      continue;
    }
    const last: unknown = metric.at(-1);
    const options = isInput(last) ? last : undefined;
    const names: unknown[] = options === undefined ? metric : metric.slice(0, -1);
    if (options !== undefined)
      objectToRendering(options, ids, (path, message) => object(`${at}${path}`, message));
    if (options?.['expression'] !== undefined) {
      if (names.length > 0) object(at, 'An expression should stand alone');
      continue;
    }
    if (!names.every((name): name is string => typeof name === 'string' && name !== '')) {
      object(at, 'Names should be non-empty strings');
      continue;
    }
    const full = unfold(names, previous);
    if (full === undefined)
      object(at, 'Shorthand without a metric before it that has as many parts');
    else if (full.length < 2) object(at, 'Should have a namespace and a metric name');
    else if (full.length % 2 !== 0) object(at, 'A dimension should have a value');
    else if (full.length > 2 + 2 * mostDimensions)
      object(at, `Should NOT have more than ${mostDimensions} dimensions`);
    previous = full ?? previous;
  }
  for (const [index, metric] of metrics.entries()) {
    const options: unknown = Array.isArray(metric) ? metric[0] : undefined;
    if (!isInput(options) || typeof options['expression'] !== 'string') continue;
    for (const name of idsIn(options['expression'])) {
      if (!ids.has(name))
        object(`/${index}`, `Expression refers to ${name}, which no metric is called`);
    }
  }
}

/** "." is the same as in the metric before, "..." all that stood there in the middle. */
function unfold(
  names: readonly string[],
  previous: readonly string[] | undefined,
): readonly string[] | undefined {
  const rest = names.indexOf('...');
  if (rest >= 0) {
    if (previous === undefined) return undefined;
    const tail = names.slice(rest + 1);
    return [...previous.slice(0, previous.length - tail.length), ...tail];
  }
  if (names.includes('.') && previous === undefined) return undefined;
  return names.map((name, place) => (name === '.' ? (previous?.[place] ?? '') : name));
}

/** What an expression takes from other metrics: lower-case words that are neither called nor quoted. */
export function idsIn(expression: string): readonly string[] {
  if (/^\s*SELECT\b/.test(expression)) return [];
  const bare = expression.replaceAll(/'[^']*'|"[^"]*"/g, '');
  return [...bare.matchAll(/\b[a-z]\w*\b(?!\s*\()/g)].map(([name]) => name);
}

function objectToRendering(options: Input, ids: Set<string>, object: Objector): void {
  const { id, color, period, stat, yAxis, visible, expression, label } = options;
  for (const key of Object.keys(options)) {
    if (!rendering.has(key)) object(`/${key}`, 'Should NOT have additional properties');
  }
  if (id !== undefined) {
    if (typeof id !== 'string' || !/^[a-z]\w{0,254}$/.test(id))
      object('/id', 'Should start with a lower case letter');
    else if (ids.has(id)) object('/id', `Should be unique: ${id}`);
    else ids.add(id);
  }
  if (color !== undefined && !(typeof color === 'string' && hexColor.test(color)))
    object('/color', 'Should be a hex color');
  if (period !== undefined)
    objectToPeriod(period, (path, message) => object(`/period${path}`, message));
  if (stat !== undefined && !isStatistic(stat)) object('/stat', 'Should be a statistic');
  if (yAxis !== undefined && yAxis !== 'left' && yAxis !== 'right')
    object('/yAxis', 'Should be left or right');
  if (visible !== undefined && typeof visible !== 'boolean')
    object('/visible', 'Should be boolean');
  if (label !== undefined && typeof label !== 'string') object('/label', 'Should be string');
  if (expression !== undefined && (typeof expression !== 'string' || expression.length > 2048)) {
    object('/expression', 'Should be a string of at most 2048 characters');
  }
}

export function isStatistic(value: unknown): boolean {
  return typeof value === 'string' && statistics.test(value);
}

export function objectToPeriod(period: unknown, object: Objector): void {
  const isSmall = period === 1 || period === 5 || period === 10 || period === 20 || period === 30;
  const isMinutes = typeof period === 'number' && period >= 60 && period % 60 === 0;
  if (!isSmall && !isMinutes) object('', 'Should be a multiple of 60');
}

/** Alarms stand alone; lines and bands have values of their kind. */
export function objectToAnnotations(annotations: Input, object: Objector): void {
  const { alarms, horizontal, vertical } = annotations;
  for (const key of Object.keys(annotations)) {
    if (!['alarms', 'horizontal', 'vertical'].includes(key))
      object(`/${key}`, 'Should NOT have additional properties');
  }
  if (alarms !== undefined) {
    if (!Array.isArray(alarms) || alarms.length > 1)
      object('/alarms', 'Should be an array of at most one alarm');
    else if (alarms.length > 0 && (horizontal !== undefined || vertical !== undefined)) {
      object('/alarms', 'Should NOT stand beside horizontal or vertical annotations');
    }
  }
  objectToLines(horizontal, isNumber, ['above', 'below', 'none'], (path, message) =>
    object(`/horizontal${path}`, message),
  );
  objectToLines(vertical, isInstant, ['before', 'after', 'none'], (path, message) =>
    object(`/vertical${path}`, message),
  );
}

function objectToLines(
  lines: unknown,
  isValue: (value: unknown) => boolean,
  fills: readonly string[],
  object: Objector,
): void {
  if (lines === undefined) return;
  if (!Array.isArray(lines)) return object('', 'Should be an array');
  for (const [index, item] of lines.entries()) {
    const edges: unknown[] = Array.isArray(item) ? item : [item];
    if (Array.isArray(item) && item.length !== 2)
      object(`/${index}`, 'A band should have two edges');
    for (const edge of edges) {
      if (!isInput(edge) || !isValue(edge['value'])) {
        object(`/${index}`, 'Should have a value of its kind');
        continue;
      }
      const { color, label, fill, visible } = edge;
      if (color !== undefined && !(typeof color === 'string' && hexColor.test(color)))
        object(`/${index}/color`, 'Should be a hex color');
      if (label !== undefined && typeof label !== 'string')
        object(`/${index}/label`, 'Should be string');
      if (fill !== undefined && !fills.includes(fill as string))
        object(`/${index}/fill`, `Should be one of ${fills.join(', ')}`);
      if (visible !== undefined && typeof visible !== 'boolean')
        object(`/${index}/visible`, 'Should be boolean');
    }
  }
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value));
}

export function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
