/** Which metrics CloudWatch has of one revision of a service: those of its own target groups. */
import {
  catalogue,
  metricKeys,
  seriesName,
  type SeriesName,
} from '@ecs-actions/core/metrics/catalogue';
import type { RevisionSeries } from '@ecs-actions/core/canary/sample';
import type { MinuteSeries } from '@ecs-actions/core/metrics/series';
import { statistics, type MetricRow, type Statistic } from '@ecs-actions/core/metrics/metric-row';
import type { MetricAnswer, MetricQuery } from './metric-reader.ts';
import {
  groupQueries,
  inUnit,
  latticeQueries,
  total,
  waysIn,
  weightedByRequests,
  type BalancedGroup,
  type LatticeGroup,
} from './service-series.ts';

/** A target group that tells the requests of a revision. */
export type RevisionGroup = BalancedGroup | LatticeGroup;

/** @param revision the caller's name for it, `green`: part of the keys. */
export function revisionQueries(
  revision: string,
  groups: readonly RevisionGroup[],
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
      const queries =
        'latticeGroup' in group
          ? latticeQueries(key, read, group)
          : groupQueries(key, read, group, index);
      return queries.map((query) => ({
        ...query,
        key: `${revision}.${query.key}`,
      }));
    }),
  );
}

/** The answer in core's words; several target groups of a revision are taken together. */
export function toRevisionSeries(revision: string, answer: MetricAnswer): RevisionSeries {
  const groupsOf = (name: SeriesName): ReadonlyMap<string, MinuteSeries> =>
    waysIn(answer, `${revision}.${name}#`);
  const all = (...names: readonly SeriesName[]): MinuteSeries =>
    total(names.flatMap((name) => [...groupsOf(name).values()]));
  const requests = groupsOf('requests');
  return {
    requests: all('requests'),
    answered: all('target-2xx', 'target-3xx', 'target-4xx', 'target-5xx'),
    target5xx: all('target-5xx'),
    connectionErrors: all('connection-errors'),
    latency: new Map(
      statistics.flatMap((name) => {
        const groups = groupsOf(seriesName('latency', name));
        if (groups.size === 0) return [];
        return [[name, weightedByRequests(inUnit(catalogue.latency, groups), requests)] as const];
      }),
    ),
  };
}
