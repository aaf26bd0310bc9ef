/** Which metrics CloudWatch has of a service, and how those of several target groups become one. */
import {
  balancerNamespaces,
  catalogue,
  kindOfBalancer,
  metricKeys,
  rowOf,
  seriesName,
  serviceNamespace,
  type MetricKey,
  type SeriesName,
} from '@ecs-actions/core/metrics/catalogue';
import type { MetricRow, Statistic } from '@ecs-actions/core/metrics/metric-row';
import { mapValues, noSeries, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import type { Threshold } from '@ecs-actions/core/metrics/threshold';
import type { MetricAnswer, MetricQuery } from './metric-reader.ts';

/** A target group behind a load balancer, as CloudWatch's dimensions name both. */
export interface BalancedGroup {
  /** `targetgroup/<name>/<id>` */
  readonly group: string;
  /** `app/<name>/<id>` or `net/<name>/<id>` */
  readonly balancer: string;
  /** The load balancer forwards to no other service's targets, so that its own errors are this one's. */
  readonly isAlone: boolean;
}

export interface ServiceMetricsAddress {
  readonly clusterName: string;
  readonly serviceName: string;
  /** Both of a blue/green service; empty without a load balancer. */
  readonly groups: readonly BalancedGroup[];
}

/**
 * The queries for a poll of the whole service. Where each statistic costs, only those that are drawn or judged
 * are read.
 */
export function serviceQueries(
  address: ServiceMetricsAddress,
  thresholds: readonly Pick<Threshold, 'metric' | 'statistic'>[],
): readonly MetricQuery[] {
  const balancers = [...new Set(address.groups.map(({ balancer }) => balancer))];
  return metricKeys.flatMap((key): readonly MetricQuery[] => {
    const row: MetricRow = catalogue[key];
    if (!row.readOf.includes('service')) return [];
    const asked = thresholds.flatMap(({ metric, statistic = 'avg' }) =>
      metric === key ? [statistic] : [],
    );
    const wanted: ReadonlySet<string> = new Set([...asked, ...Object.keys(row.lines ?? {})]);
    const read = ownKeys(row.statistics).filter(
      (name) => row.readsOnlyAsked !== true || wanted.has(name),
    );
    switch (row.owner) {
      case 'service':
        return queriesOf(key, read, '', serviceNamespace, [
          ['ClusterName', address.clusterName],
          ['ServiceName', address.serviceName],
        ]);
      case 'target-group':
        return address.groups.flatMap((group, index) => groupQueries(key, read, group, index));
      case 'balancer':
        return balancers.flatMap((balancer, index) =>
          balancerQueries(key, read, balancer, index, []),
        );
    }
  });
}

/** Of one target group, where its load balancer has the metric. */
export function groupQueries(
  key: MetricKey,
  read: readonly (Statistic | '')[],
  { group, balancer }: Pick<BalancedGroup, 'group' | 'balancer'>,
  index: number,
): readonly MetricQuery[] {
  return balancerQueries(key, read, balancer, index, [['TargetGroup', group]]);
}

function balancerQueries(
  key: MetricKey,
  read: readonly (Statistic | '')[],
  balancer: string,
  index: number,
  group: MetricQuery['dimensions'],
): readonly MetricQuery[] {
  const kind = kindOfBalancer(balancer);
  const row: MetricRow = catalogue[key];
  if (row.balancers?.includes(kind) !== true) return [];
  const dimensions = [...group, ['LoadBalancer', balancer] as const];
  return queriesOf(key, read, `#${index}`, balancerNamespaces[kind], dimensions);
}

function queriesOf(
  key: MetricKey,
  read: readonly (Statistic | '')[],
  suffix: string,
  namespace: string,
  dimensions: MetricQuery['dimensions'],
): readonly MetricQuery[] {
  const row: MetricRow = catalogue[key];
  return read.flatMap((name) => {
    const statistic = row.statistics[name];
    if (statistic === undefined) return [];
    const { metric } = row;
    return [{ key: `${seriesName(key, name)}${suffix}`, namespace, metric, dimensions, statistic }];
  });
}

function ownKeys(statistics: MetricRow['statistics']): readonly (Statistic | '')[] {
  return Object.keys(statistics) as (Statistic | '')[];
}

/** The answer in core's words. What one of several target groups lacks makes the whole unread. */
export function toServiceSeries(answer: MetricAnswer): ReadonlyMap<SeriesName, MinuteSeries> {
  const names = new Set(
    [...answer.series.keys(), ...answer.failed.keys()].map(
      (key) => key.split('#')[0] as SeriesName,
    ),
  );
  const partsOf = (name: SeriesName): readonly MinuteSeries[] =>
    [...answer.series].filter(([key]) => key.split('#')[0] === name).map(([, series]) => series);
  const isWhole = (name: SeriesName): boolean =>
    [...answer.failed.keys()].every((key) => key.split('#')[0] !== name);
  const requests = partsOf('requests');
  return new Map(
    [...names].filter(isWhole).map((name): [SeriesName, MinuteSeries] => {
      const parts = partsOf(name);
      const { joined, factor } = rowOf(name);
      const whole = joined === 'by-requests' ? weightedByRequests(parts, requests) : sumOf(parts);
      return [name, factor === undefined ? whole : mapValues(whole, (value) => value * factor)];
    }),
  );
}

function sumOf(parts: readonly MinuteSeries[]): MinuteSeries {
  return parts.length === 1 ? (parts[0] ?? noSeries) : total(parts);
}

export function total(parts: readonly MinuteSeries[]): MinuteSeries {
  const sums = new Map<number, number>();
  for (const part of parts) {
    for (const [at, value] of part) sums.set(at, (sums.get(at) ?? 0) + value);
  }
  return sums;
}

/** Where two target groups had traffic in a minute, by their requests; percentiles do so nearly. */
export function weightedByRequests(
  parts: readonly MinuteSeries[],
  requests: readonly MinuteSeries[],
): MinuteSeries {
  if (parts.length === 1) return parts[0] ?? noSeries;
  const minutes = new Set(parts.flatMap((part) => [...part.keys()]));
  return new Map(
    [...minutes].map((at) => {
      let weights = 0;
      let sum = 0;
      for (const [index, part] of parts.entries()) {
        const value = part.get(at);
        if (value === undefined) continue;
        const weight = requests[index]?.get(at) ?? 1;
        weights += weight;
        sum += weight * value;
      }
      return [at, sum / weights];
    }),
  );
}
