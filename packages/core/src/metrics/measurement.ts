/** What a threshold is about: which of the measured series, and how their minutes become one value. */
import { quantile } from 'simple-statistics';
import {
  catalogue,
  countersOf,
  seriesName,
  withZeros,
  type JudgedKey,
  type MetricKey,
} from './catalogue.ts';
import type { HotTasks } from './findings/hot-task.ts';
import type { Leaks } from './findings/leak.ts';
import type { Measured } from './measured.ts';
import {
  mapValues,
  mean,
  noSeries,
  sum,
  within,
  type MinuteSeries,
  type Window,
} from './series.ts';
import type { BalancerKind, MetricRow, Statistic } from './metric-row.ts';
import type { MetricName } from './threshold-metrics.ts';
import type { Threshold } from './threshold.ts';

export type Measurement =
  /** Hits among so many, minute by minute: a rate in percent. */
  | { readonly kind: 'share'; readonly hits: MinuteSeries; readonly of: MinuteSeries }
  /** Events, minute by minute, in the minutes in which there could have been any. */
  | { readonly kind: 'count'; readonly events: MinuteSeries }
  | {
      readonly kind: 'level';
      readonly series: MinuteSeries;
      /** One value for a window; undefined without data. */
      readonly value: (window: Window) => number | undefined;
      /** A statistic over requests: it takes this many to be one. */
      readonly requests?: { readonly series: MinuteSeries; readonly atLeast: number };
    }
  | { readonly kind: 'number'; readonly value: number; readonly detail: string }
  /** There is nothing to judge, and that is not a lack: no load balancer, no peers. */
  | { readonly kind: 'not-applicable'; readonly why: string }
  | { readonly kind: 'unread'; readonly why: string };

/** What was found beside the thresholds, which can count it. */
export interface Found {
  readonly hotTasks: HotTasks;
  readonly leaks: Leaks;
}

export function measurementOf(threshold: Threshold, measured: Measured, found: Found): Measurement {
  const { metric, statistic = 'avg', limit } = threshold;
  switch (metric) {
    case '5xx-rate':
    case '5xx': {
      const failures = failuresOf(measured);
      if (failures === undefined) return unseen(measured, metric, 'target-5xx');
      return metric === '5xx'
        ? { kind: 'count', events: failures.hits }
        : { kind: 'share', ...failures };
    }
    case 'elb-5xx': {
      const requests = measured.series.get('elb-requests');
      const errors = measured.series.get('elb-5xx');
      if (requests === undefined || errors === undefined)
        return unseen(measured, metric, 'elb-5xx');
      const hits = withZeros('elb-5xx', errors, measured.series);
      if (limit.kind === 'relative' || limit.unit === 'count')
        return { kind: 'count', events: hits };
      // RequestCount leaves out what was answered before a target was chosen (ALB guide, "CloudWatch metrics").
      return { kind: 'share', hits, of: mapValues(hits, (n, at) => n + (requests.get(at) ?? 0)) };
    }
    case 'cpu':
    case 'memory':
      return loadOf(metric, statistic, limit.kind === 'relative', measured);
    case 'restarts':
      return measured.restarts === undefined
        ? { kind: 'unread', why: 'the tasks could not be read' }
        : { kind: 'number', value: measured.restarts, detail: '' };
    case 'hot-tasks':
      return numberOf(found.hotTasks);
    case 'leaking-tasks':
      return numberOf(found.leaks);
    default:
      return ofSeries(metric, statistic, measured);
  }
}

/** Of a metric that is one row of the catalogue. */
function ofSeries(metric: JudgedKey, statistic: Statistic, measured: Measured): Measurement {
  const row: MetricRow = catalogue[metric];
  switch (row.threshold?.judgedBy) {
    case 'requests':
      return weightedByRequests(metric, statistic, measured);
    case 'total':
      return totalOf(metric, measured);
    default:
      return levelOf(metric, statistic, measured);
  }
}

function numberOf(finding: HotTasks | Leaks): Measurement {
  if (finding.kind === 'none-possible') return { kind: 'not-applicable', why: finding.why };
  if (finding.kind === 'unknown') return { kind: 'unread', why: finding.why };
  return { kind: 'number', value: finding.count, detail: finding.sentence ?? '' };
}

/**
 * Failed requests and all of them. When a container dies its targets report nothing and the load balancer
 * answers 502 or 503 itself; that counts too where it serves nobody else. RequestCount leaves those out.
 */
export function failuresOf(
  measured: Measured,
): { readonly hits: MinuteSeries; readonly of: MinuteSeries } | undefined {
  const requests = measured.series.get('requests');
  const errors = measured.series.get('target-5xx');
  const atBalancer = measured.balancerIsAlone ? measured.series.get('elb-5xx') : noSeries;
  if (requests === undefined || errors === undefined || atBalancer === undefined) return undefined;
  return {
    hits: added(withZeros('target-5xx', errors, measured.series), atBalancer),
    of: added(requests, atBalancer),
  };
}

function added(a: MinuteSeries, b: MinuteSeries): MinuteSeries {
  return new Map([...a, ...mapValues(b, (value, at) => value + (a.get(at) ?? 0))]);
}

/** A series that is not there: it could not be read, or nothing before the service counts it. */
function unseen(measured: Measured, metric: MetricName, key: MetricKey): Measurement {
  const row: MetricRow = catalogue[key];
  if (countersOf(row).some((counter) => measured.counters.includes(counter))) {
    return { kind: 'unread', why: `${metric} could not be read` };
  }
  const { balancers = [] } = row;
  const [only, ...others] = balancers;
  const name = only === undefined || others.length > 0 ? 'load balancer' : balancerNames[only];
  return { kind: 'not-applicable', why: `the service has no ${name}` };
}

const balancerNames: Readonly<Record<BalancerKind, string>> = {
  application: 'Application Load Balancer',
  network: 'Network Load Balancer',
};

function unseenRow(measured: Measured, metric: JudgedKey): Measurement {
  return unseen(measured, metric, metric);
}

/** The series of a row with one statistic, or of the statistic asked for. */
function seriesOf(
  { series }: Measured,
  metric: JudgedKey,
  statistic: Statistic,
): MinuteSeries | undefined {
  const row: MetricRow = catalogue[metric];
  const name = seriesName(metric, '' in row.statistics ? '' : statistic);
  const points = series.get(name);
  return points && withZeros(name, points, series);
}

/** So many happened, in the minutes that have data. */
function totalOf(metric: JudgedKey, measured: Measured): Measurement {
  const events = seriesOf(measured, metric, 'avg');
  return events === undefined ? unseenRow(measured, metric) : { kind: 'count', events };
}

/** Ten times one over the share that lies beyond the percentile: with fewer requests a single one decides it. */
const requestsAtLeast: Readonly<Record<Statistic, number>> = {
  avg: 30,
  max: 1,
  min: 1,
  p50: 20,
  p90: 100,
  p95: 200,
  p99: 1000,
};

function weightedByRequests(
  metric: JudgedKey,
  statistic: Statistic,
  measured: Measured,
): Measurement {
  const series = seriesOf(measured, metric, statistic);
  const requests = measured.series.get('requests');
  if (series === undefined) return unseenRow(measured, metric);
  return {
    kind: 'level',
    series,
    value: (window) => {
      const values = within(series, window);
      if (values.size === 0) return undefined;
      if (statistic === 'max') return Math.max(...values.values());
      if (statistic === 'min') return Math.min(...values.values());
      const weights = mapValues(values, (_, at) => requests?.get(at) ?? 1);
      return (
        sum(mapValues(values, (value, at) => value * (weights.get(at) ?? 1)).values()) /
        sum(weights.values())
      );
    },
    ...(requests !== undefined && {
      requests: { series: requests, atLeast: requestsAtLeast[statistic] },
    }),
  };
}

function levelOf(metric: JudgedKey, statistic: Statistic, measured: Measured): Measurement {
  const series = seriesOf(measured, metric, statistic);
  if (series === undefined) return unseenRow(measured, metric);
  return {
    kind: 'level',
    series,
    value: (window) => {
      const values = [...within(series, window).values()];
      if (values.length === 0) return undefined;
      if (statistic === 'max') return Math.max(...values);
      return statistic === 'min' ? Math.min(...values) : mean(values);
    },
  };
}

/**
 * CPU and memory. `max` is the busiest task by its mean over the window, `min` the idlest; percentiles are
 * over the minutes of all tasks. Without figures of single tasks the extremes of AWS/ECS stand for them,
 * and always where the baseline is compared: those tasks are gone.
 */
function loadOf(
  metric: 'cpu' | 'memory',
  statistic: Statistic,
  isRelative: boolean,
  measured: Measured,
): Measurement {
  const isExtreme = statistic === 'max' || statistic === 'min';
  const service =
    isExtreme || statistic === 'avg' ? measured.series.get(`${metric}.${statistic}`) : undefined;
  const { tasks } = measured;
  // Of a sample the extremes are not those of all; the percentiles nearly are.
  const isEnough = tasks !== undefined && (tasks.tasks.length >= tasks.count || !isExtreme);
  if (isEnough && !isRelative && statistic !== 'avg') {
    const own = tasks.tasks.map((task) => task[metric]);
    return {
      kind: 'level',
      series: extremeSeries(own, statistic === 'min' ? Math.min : Math.max),
      value: (window) => {
        const each = own
          .map((series) => [...within(series, window).values()])
          .filter((values) => values.length > 0);
        if (each.length === 0) return undefined;
        if (!isExtreme) return quantile(each.flat(), Number(statistic.slice(1)) / 100);
        const means = each.map((values) => mean(values) ?? 0);
        return statistic === 'max' ? Math.max(...means) : Math.min(...means);
      },
    };
  }
  if (service === undefined) {
    const why =
      isExtreme || statistic === 'avg'
        ? `${metric} could not be read`
        : `${metric}.${statistic} takes Container Insights`;
    return { kind: 'unread', why };
  }
  return {
    kind: 'level',
    series: service,
    value: (window) => mean([...within(service, window).values()]),
  };
}

function extremeSeries(
  all: readonly MinuteSeries[],
  pick: (a: number, b: number) => number,
): MinuteSeries {
  const result = new Map<number, number>();
  for (const series of all) {
    for (const [at, value] of series) result.set(at, pick(result.get(at) ?? value, value));
  }
  return result;
}
