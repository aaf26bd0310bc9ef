/**
 * The metrics that are read of a service, a row each: what CloudWatch calls it, how it is asked for, in what it
 * is told, and what a missing point means. Whoever asks, reads, judges or shows a series looks here.
 */
import { mapValues, type MinuteSeries } from './series.ts';
import type { Statistic } from './threshold.ts';

/** Whose metric it is: the service's, each of its target groups', or each of its load balancers'. */
export type MetricOwner = 'service' | 'target-group' | 'balancer';

export interface MetricRow {
  readonly owner: MetricOwner;
  readonly metric: string;
  /** CloudWatch's statistic by ours; '' where the series has but one. */
  readonly statistics: Readonly<Partial<Record<Statistic | '', string>>>;
  readonly unit: '%' | 'ms' | 'count' | 'per-minute';
  /** CloudWatch's values times this are in the unit; absent: 1. */
  readonly factor?: number;
  /** How those of several target groups or load balancers become one. */
  readonly joined: 'sum' | 'by-requests';
  /** No point is a zero where that series has one: CloudWatch has none for nothing (ALB guide, CloudWatch metrics). */
  readonly zeroWhere?: 'requests' | 'elb-requests';
  /** Balancers that have it, of those that a service can stand behind. */
  readonly balancers?: readonly BalancerKind[];
}

export type BalancerKind = 'application' | 'network';

/** Of each load balancer: the namespace (ELB guides, "CloudWatch metrics"). */
export const balancerNamespaces: Readonly<Record<BalancerKind, string>> = {
  application: 'AWS/ApplicationELB',
  network: 'AWS/NetworkELB',
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

const atBalancer = { joined: 'sum', balancers: ['application'] } as const;

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
    ...atBalancer,
    owner: 'target-group',
    metric: 'RequestCount',
    statistics: { '': 'Sum' },
    unit: 'per-minute',
  },
  'target-5xx': {
    ...atBalancer,
    owner: 'target-group',
    metric: 'HTTPCode_Target_5XX_Count',
    statistics: { '': 'Sum' },
    unit: 'per-minute',
    zeroWhere: 'requests',
  },
  'unhealthy-hosts': {
    owner: 'target-group',
    metric: 'UnHealthyHostCount',
    statistics: { '': 'Maximum' },
    unit: 'count',
    joined: 'sum',
    balancers: ['application', 'network'],
  },
  latency: {
    owner: 'target-group',
    metric: 'TargetResponseTime',
    statistics: cloudWatchStatistics,
    unit: 'ms',
    // CloudWatch has seconds.
    factor: 1000,
    joined: 'by-requests',
    balancers: ['application'],
  },
  'elb-requests': {
    ...atBalancer,
    owner: 'balancer',
    metric: 'RequestCount',
    statistics: { '': 'Sum' },
    unit: 'per-minute',
  },
  'elb-5xx': {
    ...atBalancer,
    owner: 'balancer',
    metric: 'HTTPCode_ELB_5XX_Count',
    statistics: { '': 'Sum' },
    unit: 'per-minute',
    zeroWhere: 'elb-requests',
  },
} as const satisfies Readonly<Record<string, MetricRow>>;

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
