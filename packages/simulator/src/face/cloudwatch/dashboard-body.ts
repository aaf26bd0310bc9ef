import { number, record, records, text, type Input } from '../input.ts';

export type Objection = { readonly DataPath: string; readonly Message: string };

const types = new Set(['metric', 'text', 'log', 'alarm', 'explorer', 'chart', 'custom']);
const limits = { widgets: 500, metrics: 500, gridWidth: 24, height: 1000 } as const;

/** What CloudWatch objects to in a dashboard body (Dashboard body structure and syntax). */
export function dashboardObjections(body: string): Objection[] {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    return [{ DataPath: '', Message: 'The field DashboardBody must be a valid JSON object' }];
  }
  if (typeof read !== 'object' || read === null || !Array.isArray((read as Input)['widgets'])) {
    return [{ DataPath: '/widgets', Message: 'Should have required property "widgets"' }];
  }
  const widgets = records(read as Input, 'widgets');
  if (widgets.length > limits.widgets) {
    return [{ DataPath: '/widgets', Message: `Should NOT have more than ${limits.widgets} items` }];
  }
  return widgets.flatMap((widget, index) => widgetObjections(widget, `/widgets/${index}`));
}

function widgetObjections(widget: Input, path: string): Objection[] {
  const objections: Objection[] = [];
  const object = (at: string, Message: string): void => {
    objections.push({ DataPath: `${path}${at}`, Message });
  };
  const within = (name: string, low: number, high: number): void => {
    const value = widget[name];
    if (value === undefined) return;
    const given = number(widget, name);
    if (given === undefined || !Number.isInteger(given) || given < low || given > high) {
      object(`/${name}`, `Should be an integer between ${low} and ${high}`);
    }
  };
  within('x', 0, limits.gridWidth - 1);
  within('y', 0, Number.MAX_SAFE_INTEGER);
  within('width', 1, limits.gridWidth);
  within('height', 1, limits.height);
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
  if (type === 'metric') {
    const { metrics } = properties;
    if (text(properties, 'region') === undefined) {
      object('/properties', 'Should have required property "region"');
    }
    if (!Array.isArray(metrics) && properties['annotations'] === undefined) {
      object('/properties/metrics', 'Should be an array');
    } else if (Array.isArray(metrics) && metrics.length > limits.metrics) {
      object('/properties/metrics', `Should NOT have more than ${limits.metrics} items`);
    }
  }
  if (type === 'text' && text(properties, 'markdown') === undefined) {
    object('/properties', 'Should have required property "markdown"');
  }
  if (type === 'log' && text(properties, 'query') === undefined) {
    object('/properties', 'Should have required property "query"');
  }
  if (type === 'alarm' && !Array.isArray(properties['alarms'])) {
    object('/properties', 'Should have required property "alarms"');
  }
  return objections;
}
