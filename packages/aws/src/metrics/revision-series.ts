/** Which metrics CloudWatch has of one revision of a service: those of its own target groups. */
import { cloudWatchStatistics } from '@ecs-actions/core/metrics/catalogue';
import type { RevisionSeries } from '@ecs-actions/core/canary/sample';
import { mapValues, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import type { Statistic } from '@ecs-actions/core/metrics/threshold';
import type { MetricAnswer, MetricQuery } from './metric-reader.ts';
import { total, weightedByRequests, type BalancedGroup } from './service-series.ts';

const counts = [
  ['requests', 'RequestCount'],
  ['2xx', 'HTTPCode_Target_2XX_Count'],
  ['3xx', 'HTTPCode_Target_3XX_Count'],
  ['4xx', 'HTTPCode_Target_4XX_Count'],
  ['5xx', 'HTTPCode_Target_5XX_Count'],
  ['unreachable', 'TargetConnectionErrorCount'],
] as const;

/** @param revision the caller's name for it, `green`: part of the keys. */
export function revisionQueries(
  revision: string,
  groups: readonly BalancedGroup[],
  latency: readonly Statistic[],
): readonly MetricQuery[] {
  // The spread of latencies, which tells how exact a percentile is, takes these two.
  const statistics =
    latency.length === 0 ? [] : [...new Set<Statistic>(['p50', 'p95', ...latency])];
  return groups.flatMap(({ group, balancer }, index) => {
    const query = (name: string, metric: string, statistic: string): MetricQuery => ({
      key: `${revision}.${name}#${index}`,
      namespace: 'AWS/ApplicationELB',
      metric,
      dimensions: [
        ['TargetGroup', group],
        ['LoadBalancer', balancer],
      ],
      statistic,
    });
    return [
      ...counts.map(([name, metric]) => query(name, metric, 'Sum')),
      ...statistics.map((name) =>
        query(`latency.${name}`, 'TargetResponseTime', cloudWatchStatistics[name]),
      ),
    ];
  });
}

/** The answer in core's words; several target groups of a revision are taken together. */
export function toRevisionSeries(revision: string, answer: MetricAnswer): RevisionSeries {
  const partsOf = (name: string): readonly MinuteSeries[] =>
    [...answer.series]
      .filter(([key]) => key.startsWith(`${revision}.${name}#`))
      .map(([, series]) => series);
  const all = (...names: readonly string[]): MinuteSeries => total(names.flatMap(partsOf));
  const requests = partsOf('requests');
  const known = Object.keys(cloudWatchStatistics) as Statistic[];
  return {
    requests: total(requests),
    answered: all('2xx', '3xx', '4xx', '5xx'),
    target5xx: all('5xx'),
    connectionErrors: all('unreachable'),
    latency: new Map(
      known.flatMap((name) => {
        const parts = partsOf(`latency.${name}`);
        if (parts.length === 0) return [];
        // TargetResponseTime is in seconds.
        const whole = weightedByRequests(parts, requests);
        return [[name, mapValues(whole, (seconds) => seconds * 1000)] as const];
      }),
    ),
  };
}
