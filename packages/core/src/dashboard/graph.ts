/** Short ways to write what CloudWatch calls a metric widget. */
import type { JsonObject } from './body.ts';
import { present } from '../present.ts';

/** One entry of `metrics`: a metric with its dimensions, or an expression; the last part is how it is drawn. */
export type Line = readonly [...string[], JsonObject];

export interface GraphSettings {
  readonly title: string;
  readonly region: string;
  /** The first line bears the widget's marker as `id`, so no expression may refer to it. */
  readonly lines: readonly [Line, ...Line[]];
  readonly left?: Axis;
  readonly right?: Axis;
  readonly legend?: 'bottom' | 'right' | 'hidden';
}

export interface Axis {
  readonly label?: string;
  /** Values below zero mean something, so the axis is not tied to it. */
  readonly isSigned?: true;
}

/**
 * The finest that AWS/ECS, Container Insights and Application Load Balancers report (ECS Developer Guide and
 * Application Load Balancers, "CloudWatch metrics").
 */
const periodSeconds = 60;

export function metricLine(
  namespace: string,
  name: string,
  dimensions: Readonly<Record<string, string>>,
  options: JsonObject,
): Line {
  return [namespace, name, ...Object.entries(dimensions).flat(), options];
}

export function expressionLine(expression: string, options: JsonObject): Line {
  return [{ expression, ...options }];
}

/**
 * The sum of a metric with this id per minute. CloudWatch lengthens the period with the time range that is
 * looked at, and sums grow with it; without this they would leave their scaling target behind.
 */
export function perMinute(id: string): string {
  return `${id} / (PERIOD(${id}) / 60)`;
}

/** The `properties` of a graph over time; axes start at zero, so that heights can be compared. */
export function graph(settings: GraphSettings, marker: string): JsonObject {
  const [first, ...rest] = settings.lines;
  const options = { ...(first.at(-1) as JsonObject), id: marker };
  return {
    title: settings.title,
    region: settings.region,
    view: 'timeSeries',
    stacked: false,
    period: periodSeconds,
    metrics: [[...first.slice(0, -1), options], ...rest],
    yAxis: {
      left: axis(settings.left ?? {}),
      ...(settings.right && { right: axis(settings.right) }),
    },
    ...(settings.legend && { legend: { position: settings.legend } }),
  };
}

function axis({ label, isSigned }: Axis): JsonObject {
  return {
    showUnits: false,
    ...present({ label }),
    ...(isSigned !== true && { min: 0 }),
  };
}
