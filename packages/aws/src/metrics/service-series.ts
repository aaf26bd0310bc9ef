/** Which metrics CloudWatch has of a service, and how those of its several ways in become one. */
import {
  catalogue,
  namespaces,
  rowOf,
  serviceNamespace,
  type CounterMetric,
  type MetricKey,
  type MetricRow,
  type SeriesName,
  type TrafficCounter,
} from '@ecs-actions/core/metrics/catalogue';
import { mapValues, noSeries, sum, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import type { Statistic } from '@ecs-actions/core/metrics/threshold';
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

/** Those know requests, errors and latency; Network Load Balancers do not. */
export function isApplicationBalancer(balancer: string): boolean {
  return balancer.startsWith('app/');
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

type Address = Omit<MetricQuery, 'key' | 'metric' | 'statistic'>;

/**
 * Where CloudWatch has the metrics of a target group of VPC Lattice. Its guide names the dimensions TargetGroup
 * and AvailabilityZone and not in which sets, and accounts were seen with those of the zones alone: so the whole
 * is asked for and each zone, and the zones count where there is no whole (VPC Lattice user guide, "CloudWatch
 * metrics for Amazon VPC Lattice").
 */
export function latticeAddress({ latticeGroup }: LatticeGroup): Address {
  return {
    namespace: namespaces.lattice,
    dimensions: [['TargetGroup', latticeGroup]],
    orPartsBy: 'AvailabilityZone',
  };
}

/** One way in, with where CloudWatch has a metric of it. */
interface WayIn {
  readonly counter: TrafficCounter;
  /** Part of the keys. */
  readonly id: string;
  readonly addressOf: (metric: CounterMetric) => Address;
}

function waysInto(address: ServiceMetricsAddress): readonly WayIn[] {
  const { clusterName, serviceName } = address;
  return [
    ...address.groups.map(({ group, balancer }, index): WayIn => {
      const counter = kindOf(balancer);
      const dimensions = [
        ['TargetGroup', group],
        ['LoadBalancer', balancer],
      ] as const;
      return {
        counter,
        id: `${index}`,
        addressOf: () => ({ namespace: namespaces[counter], dimensions }),
      };
    }),
    ...address.latticeGroups.map((group): WayIn => ({
      counter: 'lattice',
      id: group.latticeGroup,
      addressOf: () => latticeAddress(group),
    })),
    ...address.discoveryNames.map((name): WayIn => ({
      counter: 'service-connect',
      id: `${connectPrefix}${name}`,
      addressOf: ({ countedAt }) => ({
        namespace: namespaces['service-connect'],
        dimensions:
          countedAt === 'callers'
            ? [['TargetDiscoveryName', name]]
            : [
                ['DiscoveryName', name],
                ['ServiceName', serviceName],
                ['ClusterName', clusterName],
              ],
      }),
    })),
  ];
}

const connectPrefix = 'connect-';
/** Requests to a name, whichever service has it: tells whether others have the same. */
const requestsToName = 'requests-to-name';

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
  const ways = waysInto(address);
  const toNames = address.discoveryNames.map((name): MetricQuery => ({
    key: `${requestsToName}#${connectPrefix}${name}`,
    namespace: namespaces['service-connect'],
    metric: 'RequestCount',
    dimensions: [['DiscoveryName', name]],
    statistic: 'Sum',
  }));
  const ofCatalogue = metricKeys.flatMap((key): readonly MetricQuery[] => {
    const row: MetricRow = catalogue[key];
    const { metric } = row;
    const queries = (id: string, name: string, at: Address): readonly MetricQuery[] =>
      Object.entries(row.statistics)
        .filter(([ours]) => key !== 'latency' || wanted.has(ours))
        .map(([ours, statistic]) => ({
          key: `${ours === '' ? key : `${key}.${ours}`}${id === '' ? '' : `#${id}`}`,
          metric: name,
          statistic,
          ...at,
        }));
    if (typeof metric === 'string') {
      const dimensions = [
        ['ClusterName', address.clusterName],
        ['ServiceName', address.serviceName],
      ] as const;
      return queries('', metric, { namespace: serviceNamespace, dimensions });
    }
    if (row.owner === 'way-in') {
      return ways.flatMap(({ counter, id, addressOf }) => {
        const own = metric[counter];
        return own === undefined ? [] : queries(id, own.name, addressOf(own));
      });
    }
    return balancers.flatMap((balancer, index) => {
      const counter = kindOf(balancer);
      const own = metric[counter];
      const dimensions = [['LoadBalancer', balancer]] as const;
      return own === undefined
        ? []
        : queries(`${index}`, own.name, { namespace: namespaces[counter], dimensions });
    });
  });
  return [...ofCatalogue, ...toNames];
}

/** The page and the summary show these, whatever the thresholds ask for. */
const latencyShown: ReadonlySet<Statistic> = new Set(['p50', 'p95', 'p99']);

const metricKeys = Object.keys(catalogue) as readonly MetricKey[];

function kindOf(balancer: string): 'application' | 'network' {
  return isApplicationBalancer(balancer) ? 'application' : 'network';
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
  const isShown = (name: SeriesName): boolean => (name.split('.')[0] ?? '') in catalogue;
  const unread = new Set([...answer.failed.keys()].map(nameIn));
  const names = new Set(
    [...answer.series.keys()].map(nameIn).filter((name) => isShown(name) && !unread.has(name)),
  );
  const requests = waysIn(answer, 'requests#');
  return new Map(
    [...names].map((name): [SeriesName, MinuteSeries] => {
      const own = answer.series.get(name);
      if (own !== undefined) return [name, own];
      const parts = new Map(
        [...waysIn(answer, `${name}#`)].map(([id, part]) => [id, inUnit(rowOf(name), id, part)]),
      );
      const isWeighted = rowOf(name).joined === 'by-requests';
      return [name, isWeighted ? weightedByRequests(parts, requests) : total([...parts.values()])];
    }),
  );
}

/**
 * In the row's unit, whoever counted it.
 *
 * @param id of the way in, as in `waysIn`.
 */
export function inUnit({ metric }: MetricRow, id: string, part: MinuteSeries): MinuteSeries {
  if (typeof metric === 'string') return part;
  const counter = id.startsWith('tg-')
    ? 'lattice'
    : id.startsWith(connectPrefix)
      ? 'service-connect'
      : 'application';
  const { factor } = metric[counter] ?? {};
  return factor === undefined ? part : mapValues(part, (value) => value * factor);
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
