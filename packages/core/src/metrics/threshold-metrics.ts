/** The metrics that a threshold can name: those of the catalogue, and those made of several series or of tasks. */
import { catalogue, metricKeys, type JudgedKey } from './catalogue.ts';
import type { MetricRow, ThresholdRow } from './metric-row.ts';

const failedRequests = {
  statistics: [],
  relative: true,
  chart: 'Failed requests',
  breach: 'too many requests fail',
  nextStep: (since: string) =>
    `Look for the failed requests in the log of the tasks since ${since}.`,
  ofRevision: 'by-requests',
} as const;

/** Made of several series: `measurement.ts` says how. */
const ofRequests = {
  '5xx-rate': {
    ...failedRequests,
    what: "Failed requests in percent of all: the targets', and the load balancer's own where it serves no other service",
    units: ['%'],
    unit: '%',
    isShare: true,
    example: '5xx-rate < 1%',
    byDefault: '5xx-rate < 1%',
    comparedWithBlue: true,
  },
  '5xx': {
    ...failedRequests,
    what: 'The same as a count over the window',
    units: [''],
    unit: 'count',
    example: '5xx < 10',
  },
  'elb-5xx': {
    what: 'What the load balancer answered with 5xx itself, as a count or in percent of its requests',
    units: ['', '%'],
    unit: 'count',
    statistics: [],
    relative: true,
    isShare: true,
    example: 'elb-5xx < 1%',
    byDefault: 'elb-5xx < 1%',
    chart: 'Load balancer 5xx',
    breach: 'the load balancer itself answers too many requests with 5xx',
    nextStep: (since) =>
      `See which code the load balancer answers with since ${since}: 502 is a connection that the app closed, 503 no healthy target, 504 no answer in time.`,
    whyNotOfRevision:
      "the load balancer's own errors name no target group; 5xx-rate counts the requests that no target of green answered",
  },
} as const satisfies Readonly<Record<string, ThresholdRow>>;

const countOfTasks = {
  units: [''],
  unit: 'count',
  statistics: [],
  relative: false,
} as const;

/** Tasks that are counted one by one. */
const ofSingleTasks = {
  restarts: {
    ...countOfTasks,
    what: 'Tasks of the deployment that died by themselves since stable; scaling and Spot do not count',
    example: 'restarts < 1',
    byDefault: 'restarts < 1',
    breach: 'tasks restarted',
    nextStep: () => 'Read the reasons of the stopped tasks, and the end of their log.',
    ofRevision: 'by-health',
  },
  'hot-tasks': {
    ...countOfTasks,
    what: 'Tasks far above their peers: 25 points and 1.5 times their median CPU, in four of five minutes',
    namesTasks: true,
    example: 'hot-tasks < 1',
    byDefault: 'hot-tasks < 1',
    chart: 'CPU',
    breach: 'the load is uneven',
    nextStep: (since) =>
      `See what that task does since ${since} and the others do not: a loop, one heavy client, a job on a timer.`,
  },
  'leaking-tasks': {
    ...countOfTasks,
    what: 'Tasks whose memory climbs steadily and would be full within a day; see below',
    namesTasks: true,
    example: 'leaking-tasks < 1',
    byDefault: 'leaking-tasks < 1',
    chart: 'Memory',
    breach: 'memory climbs and does not come down',
    nextStep: () =>
      'Compare what the new revision keeps in memory with the one before; a restart helps for a while only.',
  },
} as const satisfies Readonly<Record<string, ThresholdRow>>;

export type MetricName = keyof typeof ofRequests | JudgedKey | keyof typeof ofSingleTasks;

const rows: ReadonlyMap<MetricName, ThresholdRow> = new Map<MetricName, ThresholdRow>([
  ...entries(ofRequests),
  ...metricKeys.flatMap((key): [MetricName, ThresholdRow][] => {
    const row: MetricRow = catalogue[key];
    return row.threshold === undefined ? [] : [[key as JudgedKey, row.threshold]];
  }),
  ...entries(ofSingleTasks),
]);

function entries<Key extends MetricName>(
  table: Readonly<Record<Key, ThresholdRow>>,
): readonly [Key, ThresholdRow][] {
  return Object.entries(table) as [Key, ThresholdRow][];
}

export const metricNames: readonly MetricName[] = [...rows.keys()];

export function thresholdRow(metric: MetricName): ThresholdRow {
  return rows.get(metric) as ThresholdRow;
}

/** The set that stands where none is given. */
export const defaultThresholds = [...rows.values()]
  .flatMap(({ byDefault }) => byDefault ?? [])
  .join('\n');
