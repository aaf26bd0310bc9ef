/** Which metrics CloudWatch has of a service, and how those of several target groups become one. */
import type { SeriesName } from '@ecs-actions/core/metrics/measured';
import { mapValues, noSeries, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import { statistics, type Statistic } from '@ecs-actions/core/metrics/threshold';
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

export const latencyStatistics: Readonly<Record<Statistic, string>> = {
  avg: 'Average',
  max: 'Maximum',
  min: 'Minimum',
  p50: 'p50',
  p90: 'p90',
  p95: 'p95',
  p99: 'p99',
};
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
  const own = [
    ['ClusterName', address.clusterName],
    ['ServiceName', address.serviceName],
  ] as const;
  const load = (['cpu', 'memory'] as const).flatMap((what) =>
    (['avg', 'min', 'max'] as const).map((statistic) => ({
      key: `${what}.${statistic}`,
      namespace: 'AWS/ECS',
      metric: what === 'cpu' ? 'CPUUtilization' : 'MemoryUtilization',
      dimensions: own,
      statistic: latencyStatistics[statistic],
    })),
  );
  const wanted = statistics.filter((name) => latency.includes(name) || latencyShown.has(name));
  const groups = address.groups.flatMap(({ group, balancer }, index) => {
    const isApplication = isApplicationBalancer(balancer);
    const query = (name: string, metric: string, statistic: string): MetricQuery => ({
      key: `${name}#${index}`,
      namespace: isApplication ? 'AWS/ApplicationELB' : 'AWS/NetworkELB',
      metric,
      dimensions: [
        ['TargetGroup', group],
        ['LoadBalancer', balancer],
      ],
      statistic,
    });
    const hosts = query('unhealthy-hosts', 'UnHealthyHostCount', 'Maximum');
    // It knows connections, no requests, and counts those of all its groups together.
    if (!isApplication) return [hosts];
    return [
      query('requests', 'RequestCount', 'Sum'),
      query('target-5xx', 'HTTPCode_Target_5XX_Count', 'Sum'),
      hosts,
      ...wanted.map((name) =>
        query(`latency.${name}`, 'TargetResponseTime', latencyStatistics[name]),
      ),
    ];
  });
  const balancers = [...new Set(address.groups.map(({ balancer }) => balancer))]
    .filter(isApplicationBalancer)
    .flatMap((balancer, index) =>
      [
        ['elb-requests', 'RequestCount'] as const,
        ['elb-5xx', 'HTTPCode_ELB_5XX_Count'] as const,
      ].map(([name, metric]) => ({
        key: `${name}#${index}`,
        namespace: 'AWS/ApplicationELB',
        metric,
        dimensions: [['LoadBalancer', balancer]] as const,
        statistic: 'Sum',
      })),
    );
  return [...load, ...groups, ...balancers];
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
      if (name.startsWith('latency.')) {
        // TargetResponseTime is in seconds.
        return [name, mapValues(weightedByRequests(parts, requests), (seconds) => seconds * 1000)];
      }
      return [name, parts.length === 1 ? (parts[0] ?? noSeries) : total(parts)];
    }),
  );
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
