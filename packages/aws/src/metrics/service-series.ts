/** Which metrics CloudWatch has of a service, and how those of its several ways in become one. */
import {
  balancerNamespaces,
  catalogue,
  directNamespaces,
  kindOfBalancer,
  metricKeys,
  rowOf,
  seriesName,
  serviceNamespace,
  type MetricKey,
  type SeriesName,
} from '@ecs-actions/core/metrics/catalogue';
import type { DirectCounter, MetricRow, Statistic } from '@ecs-actions/core/metrics/metric-row';
import { mapValues, noSeries, sum, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import type { Threshold } from '@ecs-actions/core/metrics/threshold';
import { partDivider, type MetricAnswer, type MetricQuery } from './metric-reader.ts';

/** A target group behind a load balancer, as CloudWatch's dimensions name both. */
export interface BalancedGroup {
  /** `targetgroup/<name>/<id>` */
  readonly group: string;
  /** `app/<name>/<id>` or `net/<name>/<id>` */
  readonly balancer: string;
  /** The load balancer forwards to no other service's targets, so that its own errors are this one's. */
  readonly isAlone: boolean;
}

/** A target group of VPC Lattice, as CloudWatch's dimension names it: `tg-<id>`. */
export interface LatticeGroup {
  readonly latticeGroup: string;
}

export interface ServiceMetricsAddress {
  readonly clusterName: string;
  readonly serviceName: string;
  /** Both of a blue/green service; empty without a load balancer. */
  readonly groups: readonly BalancedGroup[];
  /** Both of a blue/green service; empty outside VPC Lattice. */
  readonly latticeGroups: readonly LatticeGroup[];
  /** By which other services call it through Service Connect. */
  readonly discoveryNames: readonly string[];
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
  const ofRows = metricKeys.flatMap((key): readonly MetricQuery[] => {
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
        return queriesOf(key, read, '', {
          metric: row.metric,
          namespace: serviceNamespace,
          dimensions: [
            ['ClusterName', address.clusterName],
            ['ServiceName', address.serviceName],
          ],
        });
      case 'target-group':
        return [
          ...address.groups.flatMap((group, index) => groupQueries(key, read, group, index)),
          ...address.latticeGroups.flatMap((group) => latticeQueries(key, read, group)),
          ...address.discoveryNames.flatMap((name) => connectQueries(key, read, address, name)),
        ];
      case 'balancer':
        return balancers.flatMap((balancer, index) =>
          balancerQueries(key, read, balancer, index, []),
        );
    }
  });
  return [...ofRows, ...address.discoveryNames.map(queryOfName)];
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
  const { metric } = row;
  return queriesOf(key, read, `#${index}`, {
    metric,
    namespace: balancerNamespaces[kind],
    dimensions,
  });
}

/**
 * Of one target group of VPC Lattice. Its guide names the dimensions TargetGroup and AvailabilityZone and not in
 * which sets, and accounts were seen with those of the zones alone: so the whole is asked for and each zone, and
 * the zones count where there is no whole (VPC Lattice user guide, "CloudWatch metrics for Amazon VPC Lattice").
 */
export function latticeQueries(
  key: MetricKey,
  read: readonly (Statistic | '')[],
  { latticeGroup }: LatticeGroup,
): readonly MetricQuery[] {
  const row: MetricRow = catalogue[key];
  const own = row.direct?.lattice;
  if (own === undefined) return [];
  return queriesOf(key, read, `#${latticePrefix}${latticeGroup}`, {
    metric: own.metric,
    namespace: directNamespaces.lattice,
    dimensions: [['TargetGroup', latticeGroup]],
    orPartsBy: 'AvailabilityZone',
  });
}

function connectQueries(
  key: MetricKey,
  read: readonly (Statistic | '')[],
  { clusterName, serviceName }: ServiceMetricsAddress,
  name: string,
): readonly MetricQuery[] {
  const row: MetricRow = catalogue[key];
  const own = row.direct?.['service-connect'];
  if (own === undefined) return [];
  return queriesOf(key, read, `#${connectPrefix}${name}`, {
    metric: own.metric,
    namespace: directNamespaces['service-connect'],
    dimensions:
      own.by === 'callers'
        ? [['TargetDiscoveryName', name]]
        : [
            ['DiscoveryName', name],
            ['ServiceName', serviceName],
            ['ClusterName', clusterName],
          ],
  });
}

/** With these the ids of ways in begin that are no target group of a load balancer. */
const latticePrefix = 'lattice-';
const connectPrefix = 'connect-';
/** Requests to a name, whichever service has it: tells whether others have the same. */
const requestsToName = 'requests-to-name';

function queryOfName(name: string): MetricQuery {
  return {
    key: `${requestsToName}#${connectPrefix}${name}`,
    namespace: directNamespaces['service-connect'],
    metric: catalogue.requests.direct['service-connect'].metric,
    dimensions: [['DiscoveryName', name]],
    statistic: catalogue.requests.statistics[''],
  };
}

/** Of Service Connect, what the answer tells beside the series themselves. */
export interface ConnectSeen {
  /** Names with a request in the answer. Service Connect counts none of a port without an `appProtocol`. */
  readonly counted: readonly string[];
  /** Names under which other services are called too: what callers measured is theirs as well. */
  readonly shared: readonly string[];
}

/** A name is this service's alone where as many requests reached the service as were sent to the name. */
const ofAllRequests = 0.98;

export function connectSeen({ series }: MetricAnswer, names: readonly string[]): ConnectSeen {
  const requestsOf = (key: string, name: string): number =>
    sum(series.get(`${key}#${connectPrefix}${name}`)?.values() ?? []);
  return {
    counted: names.filter((name) => requestsOf('requests', name) > 0),
    shared: names.filter(
      (name) => requestsOf('requests', name) < ofAllRequests * requestsOf(requestsToName, name),
    ),
  };
}

/** The answer without the ways in through Service Connect that tell nothing of this service. */
export function withoutNames(answer: MetricAnswer, names: readonly string[]): MetricAnswer {
  const gone = new Set(names.map((name) => `${connectPrefix}${name}`));
  const isKept = ([key]: readonly [string, unknown]): boolean =>
    !gone.has(key.split('#').slice(1).join('#'));
  return {
    series: new Map([...answer.series].filter(isKept)),
    failed: new Map([...answer.failed].filter(isKept)),
  };
}

function queriesOf(
  key: MetricKey,
  read: readonly (Statistic | '')[],
  suffix: string,
  at: Omit<MetricQuery, 'key' | 'statistic'>,
): readonly MetricQuery[] {
  const row: MetricRow = catalogue[key];
  return read.flatMap((name) => {
    const statistic = row.statistics[name];
    return statistic === undefined
      ? []
      : [{ key: `${seriesName(key, name)}${suffix}`, statistic, ...at }];
  });
}

function ownKeys(statistics: MetricRow['statistics']): readonly (Statistic | '')[] {
  return Object.keys(statistics) as (Statistic | '')[];
}

/**
 * The series of each way in, by its id; of one that CloudWatch has in parts (the zones of VPC Lattice) each part.
 *
 * @param before what its keys begin with: `requests#`, `green.latency.p95#`.
 */
export function waysIn(
  { series }: MetricAnswer,
  before: string,
): ReadonlyMap<string, MinuteSeries> {
  const found = new Map(
    [...series].flatMap(([key, own]) =>
      key.startsWith(before) ? [[key.slice(before.length), own] as const] : [],
    ),
  );
  const isWhole = (id: string): boolean => (found.get(id)?.size ?? 0) > 0;
  return new Map(
    [...found].filter(([id]) => {
      const [whole = '', part] = id.split(partDivider);
      return part === undefined || !isWhole(whole);
    }),
  );
}

/** The answer in core's words. What one of several ways in lacks makes the whole unread. */
export function toServiceSeries(answer: MetricAnswer): ReadonlyMap<SeriesName, MinuteSeries> {
  const nameIn = (key: string): SeriesName => key.split('#')[0] as SeriesName;
  const isRow = (name: SeriesName): boolean => (name.split('.')[0] ?? '') in catalogue;
  const unread = new Set([...answer.failed.keys()].map(nameIn));
  const names = new Set(
    [...answer.series.keys()].map(nameIn).filter((name) => isRow(name) && !unread.has(name)),
  );
  const requests = waysIn(answer, 'requests#');
  return new Map(
    [...names].map((name): [SeriesName, MinuteSeries] => {
      const own = answer.series.get(name);
      if (own !== undefined) return [name, own];
      const row = rowOf(name);
      const parts = inUnit(row, waysIn(answer, `${name}#`));
      return [
        name,
        row.joined === 'by-requests'
          ? weightedByRequests(parts, requests)
          : total([...parts.values()]),
      ];
    }),
  );
}

/** Ways in as `waysIn` gives them, in the row's unit whoever counted them. */
export function inUnit(
  { factor }: MetricRow,
  parts: ReadonlyMap<string, MinuteSeries>,
): ReadonlyMap<string, MinuteSeries> {
  if (factor === undefined) return parts;
  return new Map(
    [...parts].map(([id, part]) => [
      id,
      counterOf(id) === undefined ? mapValues(part, (value) => value * factor) : part,
    ]),
  );
}

/** Undefined: a load balancer. */
function counterOf(id: string): DirectCounter | undefined {
  if (id.startsWith(latticePrefix)) return 'lattice';
  return id.startsWith(connectPrefix) ? 'service-connect' : undefined;
}

/** Their sum, minute by minute. */
export function total(parts: readonly MinuteSeries[]): MinuteSeries {
  const [only] = parts;
  if (parts.length <= 1) return only ?? noSeries;
  const sums = new Map<number, number>();
  for (const part of parts) {
    for (const [at, value] of part) sums.set(at, (sums.get(at) ?? 0) + value);
  }
  return sums;
}

/** Where several ways in had traffic in a minute, by their requests; percentiles do so nearly. */
export function weightedByRequests(
  parts: ReadonlyMap<string, MinuteSeries>,
  requests: ReadonlyMap<string, MinuteSeries>,
): MinuteSeries {
  const [only] = parts.values();
  if (parts.size <= 1) return only ?? noSeries;
  const minutes = new Set([...parts.values()].flatMap((part) => [...part.keys()]));
  return new Map(
    [...minutes].map((at) => {
      let weights = 0;
      let weighted = 0;
      for (const [id, part] of parts) {
        const value = part.get(at);
        if (value === undefined) continue;
        const weight = requests.get(id)?.get(at) ?? 1;
        weights += weight;
        weighted += weight * value;
      }
      return [at, weighted / weights];
    }),
  );
}
