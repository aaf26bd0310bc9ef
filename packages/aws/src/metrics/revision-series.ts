/** Which metrics CloudWatch has of one revision of a service: those of its own target groups. */
import {
  catalogue,
  metricKeys,
  seriesName,
  type SeriesName,
} from '@ecs-actions/core/metrics/catalogue';
import type { RevisionSeries } from '@ecs-actions/core/canary/sample';
import { mapValues, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import { statistics, type MetricRow, type Statistic } from '@ecs-actions/core/metrics/metric-row';
import type { MetricAnswer, MetricQuery } from './metric-reader.ts';
import { groupQueries, total, weightedByRequests, type BalancedGroup } from './service-series.ts';

/** @param revision the caller's name for it, `green`: part of the keys. */
export function revisionQueries(
  revision: string,
  groups: readonly BalancedGroup[],
  latency: readonly Statistic[],
): readonly MetricQuery[] {
  // The spread of latencies, which tells how exact a percentile is, takes these two.
  const percentiles =
    latency.length === 0 ? [] : [...new Set<Statistic>(['p50', 'p95', ...latency])];
  return groups.flatMap((group, index) =>
    metricKeys.flatMap((key) => {
      const row: MetricRow = catalogue[key];
      if (!row.readOf.includes('revision')) return [];
      const read = row.readsOnlyAsked === true ? percentiles : ([''] as const);
      return groupQueries(key, read, group, index).map((query) => ({
        ...query,
        key: `${revision}.${query.key}`,
      }));
    }),
  );
}

/** The answer in core's words; several target groups of a revision are taken together. */
export function toRevisionSeries(revision: string, answer: MetricAnswer): RevisionSeries {
  const partsOf = (name: SeriesName): readonly MinuteSeries[] =>
    [...answer.series]
      .filter(([key]) => key.startsWith(`${revision}.${name}#`))
      .map(([, series]) => series);
  const all = (...names: readonly SeriesName[]): MinuteSeries => total(names.flatMap(partsOf));
  const requests = partsOf('requests');
  return {
    requests: total(requests),
    answered: all('target-2xx', 'target-3xx', 'target-4xx', 'target-5xx'),
    target5xx: all('target-5xx'),
    connectionErrors: all('connection-errors'),
    latency: new Map(
      statistics.flatMap((name) => {
        const parts = partsOf(seriesName('latency', name));
        if (parts.length === 0) return [];
        const whole = weightedByRequests(parts, requests);
        return [[name, mapValues(whole, (value) => value * catalogue.latency.factor)] as const];
      }),
    ),
  };
}
