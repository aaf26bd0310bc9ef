/**
 * The metrics of a service that CloudWatch has, a row each: whoever asks for a series, reads, judges, draws or
 * explains it looks here, so that a new metric is a new row.
 *
 * Sources: ECS Developer Guide, "Amazon ECS CloudWatch metrics"; Application Load Balancers, Network Load Balancers
 * and VPC Lattice, "CloudWatch metrics".
 */
import {
  statistics,
  type BalancerKind,
  type DirectCounter,
  type MetricRow,
  type Statistic,
  type ThresholdRow,
  type TrafficCounter,
} from './metric-row.ts';
import { mapValues, type MinuteSeries } from './series.ts';

export const balancerKinds: readonly BalancerKind[] = ['application', 'network'];

/** The namespaces of CloudWatch. */
export const balancerNamespaces: Readonly<Record<BalancerKind, string>> = {
  application: 'AWS/ApplicationELB',
  network: 'AWS/NetworkELB',
};
export const directNamespaces: Readonly<Record<DirectCounter, string>> = {
  lattice: 'AWS/VpcLattice',
  'service-connect': 'AWS/ECS',
};
export const serviceNamespace = 'AWS/ECS';
/** Of Container Insights; what it has of single tasks takes enhanced observability. */
export const insightsNamespace = 'ECS/ContainerInsights';
export const perTask = { cpu: 'TaskCpuUtilization', memory: 'TaskMemoryUtilization' } as const;

/** CloudWatch's statistic by ours. */
export const cloudWatchStatistics = {
  avg: 'Average',
  max: 'Maximum',
  min: 'Minimum',
  p50: 'p50',
  p90: 'p90',
  p95: 'p95',
  p99: 'p99',
} as const satisfies Record<Statistic, string>;

/** AWS/ECS has the mean of a service's tasks, and of each minute the least and the most loaded task. */
const ofTasks = {
  owner: 'service',
  statistics: { avg: 'Average', min: 'Minimum', max: 'Maximum' },
  unit: '%',
  joined: 'sum',
  readOf: ['service'],
  lines: { max: 'most loaded task', avg: 'average' },
} as const;

const loadThreshold = {
  what: 'Percent of what the task reserves. `max` is the busiest task by its mean over the window; percentiles are over the minutes of all tasks. Only `avg`, `min` and `max` can be compared with the baseline',
  units: ['%'],
  unit: '%',
  statistics,
  relative: true,
  judgedBy: 'minutes',
} as const;

/** Sums that an Application Load Balancer has of each target group. */
const ofTargets = {
  owner: 'target-group',
  statistics: { '': 'Sum' },
  unit: 'per-minute',
  joined: 'sum',
  balancers: ['application'],
} as const;

/** Levels of each target group, behind both kinds of load balancers; the worst minute counts. */
const ofHosts = {
  owner: 'target-group',
  unit: 'count',
  joined: 'sum',
  balancers: ['application', 'network'],
} as const;

/** What a whole load balancer has: it serves other services too, unless it is the service's own. */
const ofBalancer = {
  owner: 'balancer',
  statistics: { '': 'Sum' },
  unit: 'per-minute',
  joined: 'sum',
} as const;

export const catalogue = {
  latency: {
    owner: 'target-group',
    metric: 'TargetResponseTime',
    statistics: cloudWatchStatistics,
    readsOnlyAsked: true,
    unit: 'ms',
    // Of load balancers CloudWatch has seconds; of the others milliseconds.
    factor: 1000,
    joined: 'by-requests',
    balancers: ['application'],
    direct: {
      lattice: { metric: 'RequestTime' },
      'service-connect': { metric: 'TargetResponseTime', by: 'callers' },
    },
    readOf: ['service', 'revision'],
    threshold: {
      what: '`TargetResponseTime`',
      units: ['ms', 's'],
      unit: 'ms',
      statistics,
      relative: true,
      judgedBy: 'requests',
      example: 'latency.p95 < 500ms',
      byDefault: 'latency.p95 < 1.5x baseline',
      chart: 'Latency',
      breach: 'the service answers too slowly',
      nextStep: (since) =>
        `Look at what requests wait for since ${since}: the database, other services, CPU.`,
      ofRevision: 'by-requests',
      comparedWithBlue: true,
    },
    lines: { p95: 'p95', p50: 'p50', p99: 'p99' },
    widget: {
      graph: 'latency',
      lines: [
        { statistic: 'p50', label: 'p50', color: '#1f77b4' },
        { statistic: 'p95', label: 'p95', color: '#ff7f0e' },
        { statistic: 'p99', label: 'p99', color: '#d62728' },
      ],
    },
  },
  // Only its sum means anything, and it is the average already.
  'requests-per-target': {
    ...ofTargets,
    metric: 'RequestCountPerTarget',
    readOf: [],
    widget: {
      graph: 'requests',
      lines: [{ statistic: 'Sum', label: 'per target' }],
      perMinute: 't',
    },
  },
  requests: {
    ...ofTargets,
    metric: 'RequestCount',
    direct: {
      lattice: { metric: 'TotalRequestCount' },
      'service-connect': { metric: 'RequestCount' },
    },
    readOf: ['service', 'revision'],
    threshold: {
      what: 'Requests a minute',
      units: [''],
      unit: 'count',
      statistics: ['avg', 'max', 'min'],
      relative: true,
      judgedBy: 'minutes',
      example: 'requests > 0.5x baseline',
      chart: 'Requests a minute',
      breach: 'there are too many requests',
      nextStep: (since) => `See whether clients, DNS or the listener changed at ${since}.`,
      ofRevision: 'by-requests',
    },
    lines: { '': 'requests' },
    widget: {
      graph: 'requests',
      lines: [{ statistic: 'Sum', label: 'all' }],
      perMinute: 'r',
      axis: 'right',
    },
  },
  cpu: {
    ...ofTasks,
    metric: 'CPUUtilization',
    threshold: {
      ...loadThreshold,
      example: 'cpu.max < 80%',
      byDefault: 'cpu.max < 90%',
      chart: 'CPU',
      breach: 'CPU is too high',
      nextStep: (since) => `Compare what the tasks do since ${since} with the hour before.`,
    },
  },
  memory: {
    ...ofTasks,
    metric: 'MemoryUtilization',
    threshold: {
      ...loadThreshold,
      example: 'memory.max < 80%',
      byDefault: 'memory.max < 90%',
      chart: 'Memory',
      breach: 'memory is too high',
      nextStep: (since) => `Compare the memory of the tasks since ${since} with the hour before.`,
    },
  },
  'healthy-hosts': {
    ...ofHosts,
    metric: 'HealthyHostCount',
    statistics: { '': 'Minimum' },
    readOf: [],
    widget: {
      graph: 'hosts',
      lines: [{ statistic: 'Minimum', label: 'healthy', color: '#2ca02c' }],
    },
  },
  'unhealthy-hosts': {
    ...ofHosts,
    metric: 'UnHealthyHostCount',
    statistics: { '': 'Maximum' },
    readOf: ['service'],
    threshold: {
      what: 'Unhealthy targets',
      units: [''],
      unit: 'count',
      statistics: ['avg', 'max', 'min'],
      relative: false,
      judgedBy: 'minutes',
      example: 'unhealthy-hosts < 1',
      byDefault: 'unhealthy-hosts < 1',
      chart: 'Unhealthy targets',
      breach: 'targets are unhealthy',
      nextStep: () =>
        'See the reason in the health of the target group: it names the code or the timeout.',
      ofRevision: 'by-health',
    },
    lines: { '': 'unhealthy' },
    widget: {
      graph: 'hosts',
      lines: [{ statistic: 'Maximum', label: 'unhealthy', color: '#d62728' }],
    },
  },
  'target-2xx': {
    ...ofTargets,
    metric: 'HTTPCode_Target_2XX_Count',
    direct: { lattice: { metric: 'HTTPCode_2XX_Count' } },
    readOf: ['revision'],
  },
  'target-3xx': {
    ...ofTargets,
    metric: 'HTTPCode_Target_3XX_Count',
    direct: { lattice: { metric: 'HTTPCode_3XX_Count' } },
    readOf: ['revision'],
  },
  'target-4xx': {
    ...ofTargets,
    metric: 'HTTPCode_Target_4XX_Count',
    direct: { lattice: { metric: 'HTTPCode_4XX_Count' } },
    readOf: ['revision'],
  },
  'target-5xx': {
    ...ofTargets,
    metric: 'HTTPCode_Target_5XX_Count',
    direct: {
      lattice: { metric: 'HTTPCode_5XX_Count' },
      'service-connect': { metric: 'HTTPCode_Target_5XX_Count', by: 'callers' },
    },
    zeroWhere: 'requests',
    readOf: ['service', 'revision'],
    widget: {
      graph: 'errors',
      lines: [{ statistic: 'Sum', label: 'target 5xx' }],
      perMinute: 'e',
    },
  },
  // VPC Lattice leaves such a request without an answer, or with a 5xx of its own.
  'connection-errors': {
    ...ofTargets,
    metric: 'TargetConnectionErrorCount',
    readOf: ['revision'],
  },
  'elb-requests': {
    ...ofBalancer,
    metric: 'RequestCount',
    balancers: ['application'],
    readOf: ['service'],
  },
  'elb-5xx': {
    ...ofBalancer,
    metric: 'HTTPCode_ELB_5XX_Count',
    zeroWhere: 'elb-requests',
    balancers: ['application'],
    readOf: ['service'],
    widget: {
      graph: 'errors',
      lines: [{ statistic: 'Sum', label: 'load balancer 5xx', color: '#9467bd' }],
      perMinute: 'b',
    },
  },
  // Connections that targets ended with a reset: where there is no HTTP they are the nearest to an error.
  'target-resets': {
    ...ofBalancer,
    metric: 'TCP_Target_Reset_Count',
    balancers: ['network'],
    readOf: [],
    widget: {
      graph: 'errors',
      lines: [{ statistic: 'Sum', label: 'resets by targets' }],
      perMinute: 's',
    },
  },
  'open-connections': {
    ...ofBalancer,
    metric: 'ActiveFlowCount',
    statistics: { '': 'Average' },
    unit: 'count',
    balancers: ['network'],
    readOf: [],
    widget: {
      graph: 'requests',
      lines: [{ statistic: 'Average', label: 'open connections' }],
    },
  },
} as const satisfies Readonly<Record<string, MetricRow>>;

type Catalogue = typeof catalogue;
export type MetricKey = keyof Catalogue;
export const metricKeys = Object.keys(catalogue) as readonly MetricKey[];

/** Those of which a threshold may be written. */
export type JudgedKey = {
  [Key in MetricKey]: Catalogue[Key] extends { readonly threshold: ThresholdRow } ? Key : never;
}[MetricKey];

/** `requests`, `latency.p95`, `cpu.max`, …: a row, and its statistic where it has several. */
export type SeriesName = {
  [Key in MetricKey]: {
    [Of in keyof Catalogue[Key]['statistics'] & string]: Of extends '' ? Key : `${Key}.${Of}`;
  }[keyof Catalogue[Key]['statistics'] & string];
}[MetricKey];

export function seriesName(key: MetricKey, statistic: Statistic | ''): SeriesName {
  return (statistic === '' ? key : `${key}.${statistic}`) as SeriesName;
}

/** @param loadBalancer as CloudWatch's dimension names it: `app/<name>/<id>` or `net/<name>/<id>` */
export function kindOfBalancer(loadBalancer: string): BalancerKind {
  return loadBalancer.startsWith('net/') ? 'network' : 'application';
}

export function rowOf(name: SeriesName): MetricRow {
  return catalogue[name.split('.')[0] as MetricKey];
}

/** All that have it. */
export function countersOf({ balancers = [], direct = {} }: MetricRow): readonly TrafficCounter[] {
  return [...balancers, ...(Object.keys(direct) as DirectCounter[])];
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
