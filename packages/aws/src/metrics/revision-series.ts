/** Which metrics CloudWatch has of one revision of a service: those of its own target groups. */
import {
  answers,
  catalogue,
  cloudWatchStatistics,
  namespaces,
} from '@ecs-actions/core/metrics/catalogue';
import type { RevisionSeries } from '@ecs-actions/core/canary/sample';
import type { MinuteSeries } from '@ecs-actions/core/metrics/series';
import type { Statistic } from '@ecs-actions/core/metrics/threshold';
import type { MetricAnswer, MetricQuery } from './metric-reader.ts';
import {
  inUnit,
  latticeAddress,
  total,
  waysIn,
  weightedByRequests,
  type BalancedGroup,
  type LatticeGroup,
} from './service-series.ts';

/** A target group that tells the requests of a revision. */
export type RevisionGroup = BalancedGroup | LatticeGroup;

/** Their names by ours. */
function countsOf(counter: keyof typeof answers): Readonly<Record<string, string>> {
  return {
    requests: catalogue.requests.metric[counter].name,
    ...answers[counter],
    '5xx': catalogue['target-5xx'].metric[counter].name,
  };
}

/** @param revision the caller's name for it, `green`: part of the keys. */
export function revisionQueries(
  revision: string,
  groups: readonly RevisionGroup[],
  latency: readonly Statistic[],
): readonly MetricQuery[] {
  // The spread of latencies, which tells how exact a percentile is, takes these two.
  const statistics =
    latency.length === 0 ? [] : [...new Set<Statistic>(['p50', 'p95', ...latency])];
  return groups.flatMap((each, index) => {
    const isLattice = 'latticeGroup' in each;
    const counter = isLattice ? 'lattice' : 'application';
    const at = isLattice
      ? latticeAddress(each)
      : {
          namespace: namespaces.application,
          dimensions: [
            ['TargetGroup', each.group],
            ['LoadBalancer', each.balancer],
          ] as const,
        };
    const query = (name: string, metric: string, statistic: string): MetricQuery => ({
      key: `${revision}.${name}#${isLattice ? each.latticeGroup : index}`,
      metric,
      statistic,
      ...at,
    });
    return [
      ...Object.entries(countsOf(counter)).map(([name, metric]) => query(name, metric, 'Sum')),
      ...statistics.map((name) =>
        query(
          `latency.${name}`,
          catalogue.latency.metric[counter].name,
          cloudWatchStatistics[name],
        ),
      ),
    ];
  });
}

/** The answer in core's words; several target groups of a revision are taken together. */
export function toRevisionSeries(revision: string, answer: MetricAnswer): RevisionSeries {
  const groupsOf = (name: string): ReadonlyMap<string, MinuteSeries> =>
    waysIn(answer, `${revision}.${name}#`);
  const all = (...names: readonly string[]): MinuteSeries =>
    total(names.flatMap((name) => [...groupsOf(name).values()]));
  const requests = groupsOf('requests');
  const known = Object.keys(cloudWatchStatistics) as Statistic[];
  return {
    requests: all('requests'),
    answered: all('2xx', '3xx', '4xx', '5xx'),
    target5xx: all('5xx'),
    connectionErrors: all('unreachable'),
    latency: new Map(
      known.flatMap((name) => {
        const groups = groupsOf(`latency.${name}`);
        if (groups.size === 0) return [];
        const inMs = new Map(
          [...groups].map(([id, group]) => [id, inUnit(catalogue.latency, id, group)]),
        );
        return [[name, weightedByRequests(inMs, requests)] as const];
      }),
    ),
  };
}
