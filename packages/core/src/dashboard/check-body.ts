/** The last check of a body before it is sent: what CloudWatch would refuse is said in words of the board. */
import { Validator } from '@cfworker/json-schema';
import { ReadableError } from '../readable-error.ts';
import {
  gridColumns,
  isObject,
  rectangleOf,
  titleOf,
  type DashboardBody,
  type Widget,
} from './body.ts';
import { widgetSchema } from './schema.ts';

/** CloudWatch user guide, "CloudWatch service quotas": widgets a dashboard, metrics a widget and a dashboard. */
export const bodyLimits = {
  widgets: 500,
  metricsPerWidget: 500,
  metrics: 2500,
  /** AWS documents no limit; larger bodies load slowly, and requests of this size are where AWS APIs end. */
  bytes: 1024 * 1024,
} as const;

/** @throws ReadableError where the board is larger than CloudWatch allows. */
export function checkBody(body: DashboardBody, dashboardName: string, text: string): void {
  const tooMuch = (what: string, most: number, count: number): never => {
    throw new ReadableError(
      'Dashboard too large',
      `Dashboard ${dashboardName} would have ${count} ${what}, and CloudWatch allows ${most}: show fewer services on it (service, dashboard-name), or remove widgets of your own.`,
    );
  };
  const { widgets } = body;
  if (widgets.length > bodyLimits.widgets) {
    tooMuch('widgets', bodyLimits.widgets, widgets.length);
  }
  const counts = widgets.map(({ properties }) =>
    isObject(properties) && Array.isArray(properties['metrics']) ? properties['metrics'].length : 0,
  );
  const most = Math.max(0, ...counts);
  if (most > bodyLimits.metricsPerWidget) {
    tooMuch('metrics in one widget', bodyLimits.metricsPerWidget, most);
  }
  const metrics = counts.reduce((sum, count) => sum + count, 0);
  if (metrics > bodyLimits.metrics) tooMuch('metrics', bodyLimits.metrics, metrics);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > bodyLimits.bytes) {
    throw new ReadableError(
      'Dashboard too large',
      `Dashboard ${dashboardName} would be ${bytes} bytes of JSON, and at most ${bodyLimits.bytes} are sent: show fewer services on it, or remove widgets of your own.`,
    );
  }
}

/**
 * What is wrong with the widgets as we plan them; empty where nothing is. Looked at before a person's
 * annotations are on them, for those are not ours to judge.
 */
export function problemsOf(widgets: readonly Widget[]): readonly string[] {
  const validator = new Validator(widgetSchema, '7', false);
  return widgets.flatMap((widget) => {
    const name = titleOf(widget) ?? String(widget.type);
    const { errors } = validator.validate(widget);
    const deepest = [...errors].sort(
      (a, b) => b.instanceLocation.length - a.instanceLocation.length,
    )[0];
    const place = rectangleOf(widget);
    return [
      ...(deepest ? [`${name}: ${deepest.instanceLocation}: ${deepest.error}`] : []),
      ...(place && place.x + place.width > gridColumns
        ? [`${name}: ends in column ${place.x + place.width} of ${gridColumns}`]
        : []),
    ];
  });
}
