/**
 * The metrics that are read of a service, a row each: what CloudWatch calls it, how it is asked for, in what it
 * is told, and what a missing point means. Whoever asks, reads, judges or shows a series looks here.
 */
import { mapValues, type MinuteSeries } from './series.ts';
import type { Statistic } from './threshold.ts';

/** Whose metric it is: the service's, each of its ways in (a target group, a Service Connect name), or each of its load balancers'. */
export type MetricOwner = 'service' | 'way-in' | 'balancer';

export interface MetricRow {
  readonly owner: MetricOwner;
  /** What CloudWatch calls it; of a way in: what each kind of counter calls it, of those that have it. */
  readonly metric: string | Readonly<Partial<Record<TrafficCounter, CounterMetric>>>;
  /** CloudWatch's statistic by ours; '' where the series has but one. */
  readonly statistics: Readonly<Partial<Record<Statistic | '', string>>>;
  readonly unit: '%' | 'ms' | 'count' | 'per-minute';
  /** How those of several ways in or load balancers become one. */
  readonly joined: 'sum' | 'by-requests';
  /** No point is a zero where that series has one: CloudWatch has none for nothing (ALB guide, CloudWatch metrics). */
  readonly zeroWhere?: 'requests' | 'elb-requests';
}

/** What counts the requests to a service, or its connections: a kind of load balancer, VPC Lattice, Service Connect. */
export type TrafficCounter = 'application' | 'network' | 'lattice' | 'service-connect';

export interface CounterMetric {
  readonly name: string;
  /** CloudWatch's values times this are in the row's unit; absent: 1. */
  readonly factor?: number;
  /**
   * Service Connect counts a request where it arrives, by the service, and its outcome where it was sent, by
   * the name it was sent to in all clusters (ECS guide, "Amazon ECS CloudWatch metrics").
   */
  readonly countedAt?: 'service' | 'callers';
}

/** ELB guides and VPC Lattice user guide, "CloudWatch metrics for …"; ECS guide, "Amazon ECS CloudWatch metrics". */
export const namespaces: Readonly<Record<TrafficCounter, string>> = {
  application: 'AWS/ApplicationELB',
  network: 'AWS/NetworkELB',
  lattice: 'AWS/VpcLattice',
  'service-connect': 'AWS/ECS',
};
export const serviceNamespace = 'AWS/ECS';

const ofTasks = { avg: 'Average', min: 'Minimum', max: 'Maximum' } as const;

export const cloudWatchStatistics = {
  avg: 'Average',
  max: 'Maximum',
  min: 'Minimum',
  p50: 'p50',
  p90: 'p90',
  p95: 'p95',
  p99: 'p99',
} as const satisfies Record<Statistic, string>;

export const catalogue = {
  cpu: {
    owner: 'service',
    metric: 'CPUUtilization',
    statistics: ofTasks,
    unit: '%',
    joined: 'sum',
  },
  memory: {
    owner: 'service',
    metric: 'MemoryUtilization',
    statistics: ofTasks,
    unit: '%',
    joined: 'sum',
  },
  requests: {
    owner: 'way-in',
    metric: {
      application: { name: 'RequestCount' },
      lattice: { name: 'TotalRequestCount' },
      'service-connect': { name: 'RequestCount', countedAt: 'service' },
    },
    statistics: { '': 'Sum' },
    unit: 'per-minute',
    joined: 'sum',
  },
  'target-5xx': {
    owner: 'way-in',
    metric: {
      application: { name: 'HTTPCode_Target_5XX_Count' },
      lattice: { name: 'HTTPCode_5XX_Count' },
      'service-connect': { name: 'HTTPCode_Target_5XX_Count', countedAt: 'callers' },
    },
    statistics: { '': 'Sum' },
    unit: 'per-minute',
    joined: 'sum',
    zeroWhere: 'requests',
  },
  'unhealthy-hosts': {
    owner: 'way-in',
    metric: {
      application: { name: 'UnHealthyHostCount' },
      network: { name: 'UnHealthyHostCount' },
    },
    statistics: { '': 'Maximum' },
    unit: 'count',
    joined: 'sum',
  },
  latency: {
    owner: 'way-in',
    metric: {
      // Load balancers have seconds, the others milliseconds.
      application: { name: 'TargetResponseTime', factor: 1000 },
      lattice: { name: 'RequestTime' },
      'service-connect': { name: 'TargetResponseTime', countedAt: 'callers' },
    },
    statistics: cloudWatchStatistics,
    unit: 'ms',
    joined: 'by-requests',
  },
  'elb-requests': {
    owner: 'balancer',
    metric: { application: { name: 'RequestCount' } },
    statistics: { '': 'Sum' },
    unit: 'per-minute',
    joined: 'sum',
  },
  'elb-5xx': {
    owner: 'balancer',
    metric: { application: { name: 'HTTPCode_ELB_5XX_Count' } },
    statistics: { '': 'Sum' },
    unit: 'per-minute',
    joined: 'sum',
    zeroWhere: 'elb-requests',
  },
} as const satisfies Readonly<Record<string, MetricRow>>;

/** What became of the requests to one target group, beside its 5xx: by these a revision is judged for itself. */
export const answers = {
  application: {
    '2xx': 'HTTPCode_Target_2XX_Count',
    '3xx': 'HTTPCode_Target_3XX_Count',
    '4xx': 'HTTPCode_Target_4XX_Count',
    unreachable: 'TargetConnectionErrorCount',
  },
  // A target that it cannot reach leaves a request without an answer, or with a 5xx of VPC Lattice's own.
  lattice: {
    '2xx': 'HTTPCode_2XX_Count',
    '3xx': 'HTTPCode_3XX_Count',
    '4xx': 'HTTPCode_4XX_Count',
  },
} as const satisfies Readonly<Partial<Record<TrafficCounter, Readonly<Record<string, string>>>>>;

type Catalogue = typeof catalogue;
export type MetricKey = keyof Catalogue;

/** `requests`, `latency.p95`, `cpu.max`, …: a row, and its statistic where it has several. */
export type SeriesName = {
  [Key in MetricKey]: {
    [Of in keyof Catalogue[Key]['statistics'] & string]: Of extends '' ? Key : `${Key}.${Of}`;
  }[keyof Catalogue[Key]['statistics'] & string];
}[MetricKey];

export function rowOf(name: SeriesName): MetricRow {
  return catalogue[name.split('.')[0] as MetricKey];
}

/** The series with the zeros that CloudWatch leaves out. */
export function withZeros(
  name: SeriesName,
  series: MinuteSeries,
  all: ReadonlyMap<SeriesName, MinuteSeries>,
): MinuteSeries {
  const { zeroWhere } = rowOf(name);
  const traffic = zeroWhere === undefined ? undefined : all.get(zeroWhere);
  return traffic === undefined ? series : new Map([...mapValues(traffic, () => 0), ...series]);
}
