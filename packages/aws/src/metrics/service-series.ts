/** Which metrics CloudWatch has of a service, and how those of several target groups become one. */
import {
  balancerNamespaces,
  catalogue,
  rowOf,
  serviceNamespace,
  type BalancerKind,
  type MetricKey,
  type MetricRow,
  type SeriesName,
} from '@ecs-actions/core/metrics/catalogue';
import { mapValues, noSeries, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import type { Statistic } from '@ecs-actions/core/metrics/threshold';
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

/** Those know requests, errors and latency; Network Load Balancers do not. */
export function isApplicationBalancer(balancer: string): boolean {
  return balancer.startsWith('app/');
}

export interface ServiceMetricsAddress {
  readonly clusterName: string;
  readonly serviceName: string;
  /** Both of a blue/green service; empty without a load balancer. */
  readonly groups: readonly BalancedGroup[];
}

/** The page and the summary show these, whatever the thresholds ask for. */
const latencyShown: ReadonlySet<Statistic> = new Set(['p50', 'p95', 'p99']);

/**
 * The queries for a poll of the whole service. Only the latency statistics named are read beside those
 * that are always shown: each costs.
 */
export function serviceQueries(
  address: ServiceMetricsAddress,
  latency: readonly Statistic[],
): readonly MetricQuery[] {
  const wanted: ReadonlySet<string> = new Set([...latency, ...latencyShown]);
  const balancers = [...new Set(address.groups.map(({ balancer }) => balancer))];
  return metricKeys.flatMap((key): readonly MetricQuery[] => {
    const row: MetricRow = catalogue[key];
    const names = Object.entries(row.statistics).filter(
      ([name]) => key !== 'latency' || wanted.has(name),
    );
    const queries = (
      suffix: string,
      namespace: string,
      dimensions: MetricQuery['dimensions'],
    ): readonly MetricQuery[] =>
      names.map(([name, statistic]) => ({
        key: `${name === '' ? key : `${key}.${name}`}${suffix}`,
        namespace,
        metric: row.metric,
        dimensions,
        statistic,
      }));
    const atBalancer = (
      balancer: string,
      index: number,
      group: MetricQuery['dimensions'],
    ): readonly MetricQuery[] => {
      const kind = kindOf(balancer);
      if (row.balancers?.includes(kind) !== true) return [];
      const dimensions = [...group, ['LoadBalancer', balancer] as const];
      return queries(`#${index}`, balancerNamespaces[kind], dimensions);
    };
    switch (row.owner) {
      case 'service':
        return queries('', serviceNamespace, [
          ['ClusterName', address.clusterName],
          ['ServiceName', address.serviceName],
        ]);
      case 'target-group':
        return address.groups.flatMap(({ group, balancer }, index) =>
          atBalancer(balancer, index, [['TargetGroup', group]]),
        );
      case 'balancer':
        return balancers.flatMap((balancer, index) => atBalancer(balancer, index, []));
    }
  });
}

const metricKeys = Object.keys(catalogue) as readonly MetricKey[];

function kindOf(balancer: string): BalancerKind {
  return balancer.startsWith('net/') ? 'network' : 'application';
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
