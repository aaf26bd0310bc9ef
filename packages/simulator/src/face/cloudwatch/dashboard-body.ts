import { number, record, text, type Input } from '../input.ts';
import {
  isInput,
  isStatistic,
  objectToAnnotations,
  objectToMetrics,
  objectToPeriod,
} from './dashboard-metrics.ts';

export type Objection = { readonly DataPath: string; readonly Message: string };

const types = new Set(['metric', 'text', 'log', 'alarm', 'explorer', 'chart', 'custom']);
const limits = {
  widgets: 500,
  metrics: 500,
  allMetrics: 2500,
  gridWidth: 24,
  height: 1000,
} as const;

const views = new Set(['timeSeries', 'singleValue', 'gauge', 'bar', 'pie', 'table']);
const logViews = new Set(['table', 'timeSeries', 'bar', 'pie']);

/**
 * What CloudWatch objects to in a dashboard body, as its documentation has it (Dashboard body structure and
 * syntax; service quotas). The real one takes more than it documents; whoever passes here passes there.
 */
export function dashboardObjections(body: string): Objection[] {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    return [{ DataPath: '', Message: 'The field DashboardBody must be a valid JSON object' }];
  }
  if (!isInput(read) || !Array.isArray(read['widgets'])) {
    return [{ DataPath: '/widgets', Message: 'Should have required property "widgets"' }];
  }
  const widgets: unknown[] = read['widgets'];
  if (widgets.length > limits.widgets) {
    return [{ DataPath: '/widgets', Message: `Should NOT have more than ${limits.widgets} items` }];
  }
  const metrics = widgets.reduce<number>((sum, widget) => sum + metricsIn(widget), 0);
  return [
    ...(metrics > limits.allMetrics
      ? [
          {
            DataPath: '/widgets',
            Message: `Should NOT have more than ${limits.allMetrics} metrics`,
          },
        ]
      : []),
    ...bodyObjections(read),
    ...widgets.flatMap((widget, index) => {
      const path = `/widgets/${index}`;
      return isInput(widget)
        ? widgetObjections(widget, path)
        : [{ DataPath: path, Message: 'Should be an object' }];
    }),
  ];
}

function metricsIn(widget: unknown): number {
  const metrics = isInput(widget) ? record(widget, 'properties')?.['metrics'] : undefined;
  return Array.isArray(metrics) ? metrics.length : 0;
}

function bodyObjections(body: Input): Objection[] {
  const { periodOverride, start, end } = body;
  const found: Objection[] = [];
  if (periodOverride !== undefined && periodOverride !== 'auto' && periodOverride !== 'inherit') {
    found.push({ DataPath: '/periodOverride', Message: 'Should be auto or inherit' });
  }
  if (start !== undefined && typeof start !== 'string') {
    found.push({ DataPath: '/start', Message: 'Should be string' });
  }
  if (end !== undefined && start === undefined) {
    found.push({ DataPath: '/end', Message: 'Should have required property "start"' });
  }
  return found;
}

function widgetObjections(widget: Input, path: string): Objection[] {
  const objections: Objection[] = [];
  const object = (at: string, Message: string): void => {
    objections.push({ DataPath: `${path}${at}`, Message });
  };
  const below =
    (at: string) =>
    (rest: string, message: string): void =>
      object(`${at}${rest}`, message);
  const within = (name: string, low: number, high: number): void => {
    const value = widget[name];
    if (value === undefined) return;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
      object(`/${name}`, `Should be an integer between ${low} and ${high}`);
    }
  };
  within('x', 0, limits.gridWidth - 1);
  within('y', 0, Number.MAX_SAFE_INTEGER);
  within('width', 1, limits.gridWidth);
  within('height', 1, limits.height);
  if ((widget['x'] === undefined) !== (widget['y'] === undefined)) {
    object('', 'Should have both x and y, or neither');
  }
  if ((number(widget, 'x') ?? 0) + (number(widget, 'width') ?? 6) > limits.gridWidth) {
    object('/width', `x and width should not exceed ${limits.gridWidth} together`);
  }
  const type = text(widget, 'type') ?? '';
  const properties = record(widget, 'properties');
  if (!types.has(type)) object('/type', `Should be one of ${[...types].join(', ')}`);
  if (properties === undefined) {
    object('/properties', 'Should have required property "properties"');
    return objections;
  }
  if (properties['title'] !== undefined && typeof properties['title'] !== 'string') {
    object('/properties/title', 'Should be string');
  }
  if (type === 'metric') objectToMetricWidget(properties, below('/properties'));
  if (type === 'text' && text(properties, 'markdown') === undefined) {
    object('/properties', 'Should have required property "markdown"');
  }
  if (type === 'log') objectToLogWidget(properties, below('/properties'));
  if (type === 'alarm' && !Array.isArray(properties['alarms'])) {
    object('/properties', 'Should have required property "alarms"');
  }
  return objections;
}

function objectToMetricWidget(
  properties: Input,
  object: (path: string, message: string) => void,
): void {
  const { metrics, annotations, view, stat, period, legend, yAxis } = properties;
  if (text(properties, 'region') === undefined) {
    object('', 'Should have required property "region"');
  }
  if (view !== undefined && !views.has(view as string)) {
    object('/view', `Should be one of ${[...views].join(', ')}`);
  }
  if (stat !== undefined && !isStatistic(stat)) object('/stat', 'Should be a statistic');
  if (period !== undefined) {
    objectToPeriod(period, (rest, message) => object(`/period${rest}`, message));
  }
  const position = isInput(legend) ? legend['position'] : 'right';
  if (!['right', 'bottom', 'hidden'].includes(position as string)) {
    object('/legend/position', 'Should be right, bottom or hidden');
  }
  for (const side of isInput(yAxis) ? Object.keys(yAxis) : []) {
    if (side !== 'left' && side !== 'right') object(`/yAxis/${side}`, 'Should be left or right');
  }
  if (Array.isArray(metrics)) {
    if (metrics.length > limits.metrics) {
      object('/metrics', `Should NOT have more than ${limits.metrics} items`);
    }
    objectToMetrics(metrics, (rest, message) => object(`/metrics${rest}`, message));
  } else if (annotations === undefined) {
    object('/metrics', 'Should be an array');
  }
  if (annotations === undefined) return;
  if (!isInput(annotations)) object('/annotations', 'Should be an object');
  else {
    objectToAnnotations(annotations, (rest, message) => object(`/annotations${rest}`, message));
    if (Array.isArray(annotations['alarms']) && Array.isArray(metrics) && metrics.length > 0) {
      object('/annotations/alarms', 'Should NOT stand beside metrics');
    }
  }
}

function objectToLogWidget(
  properties: Input,
  object: (path: string, message: string) => void,
): void {
  const query = text(properties, 'query');
  const { view } = properties;
  if (text(properties, 'region') === undefined) {
    object('', 'Should have required property "region"');
  }
  if (view !== undefined && !logViews.has(view as string)) {
    object('/view', `Should be one of ${[...logViews].join(', ')}`);
  }
  if (query === undefined) object('', 'Should have required property "query"');
  else if (!/^(?:SOURCE '[^']+'\s*(?:\||$)\s*)+/.test(query)) {
    object('/query', 'Should begin with the log groups, each as SOURCE');
  }
}
