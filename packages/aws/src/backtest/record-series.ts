/** The series of a service over weeks, with as few metrics requested as there is need for. */
import {
  balancerNamespaces,
  catalogue,
  insightsNamespace,
  serviceNamespace,
} from '@ecs-actions/core/metrics/catalogue';
import type { MinuteSeries, Window } from '@ecs-actions/core/metrics/series';
import { durations, type EpochMs } from '@ecs-actions/core/time';
import { assertSomething, type MetricQuery, type MetricReader } from '../metrics/metric-reader.ts';
import type { BalancedGroup } from '../metrics/service-series.ts';

/** CloudWatch keeps minutes for 15 days and means of five for 63 (API reference, GetMetricData); an hour to spare. */
const minutesKeptMs = 15 * 24 * durations.hour - durations.hour;
const fiveMinutesMs = 5 * durations.minute;
/** The newest datapoints are not there yet. */
const latenessMs = 3 * durations.minute;

export interface RecordWindows {
  readonly whole: Window;
  /** Before it only means over five minutes are left. */
  readonly finestFrom: EpochMs;
}

export function recordWindows(now: EpochMs, historyMs: number): RecordWindows {
  const until = Math.floor((now - latenessMs) / durations.minute) * durations.minute;
  const from = Math.ceil((now - historyMs) / fiveMinutesMs) * fiveMinutesMs;
  const finest = Math.ceil((now - minutesKeptMs) / fiveMinutesMs) * fiveMinutesMs;
  return { whole: { from, until }, finestFrom: Math.max(from, finest) };
}

export const seriesNames = [
  'cpu',
  'memory',
  'running',
  'desired',
  'requests',
  'healthyHosts',
  'requestsPerTarget',
] as const;
export type SeriesName = (typeof seriesNames)[number];

export interface RecordAddress {
  readonly clusterName: string;
  readonly serviceName: string;
  readonly groups: readonly BalancedGroup[];
  readonly hasInsights: boolean;
}

/** @throws ReadableError where nothing can be read at all */
export async function readSeries(
  reader: MetricReader,
  address: RecordAddress,
  { whole, finestFrom }: RecordWindows,
): Promise<Readonly<Record<SeriesName, MinuteSeries>>> {
  const found = Object.fromEntries(
    seriesNames.map((name) => [name, new Map<EpochMs, number>()]),
  ) as Record<SeriesName, Map<EpochMs, number>>;
  const parts = [
    { window: { from: whole.from, until: finestFrom }, periodSeconds: 300 as const },
    { window: { from: finestFrom, until: whole.until }, periodSeconds: 60 as const },
  ].filter(({ window }) => window.until > window.from);
  for (const { window, periodSeconds } of parts) {
    const queries = queriesFor(address).map((query) => ({ ...query, periodSeconds }));
    const answer = assertSomething(await reader.read(queries, window));
    for (const [key, series] of answer.series) {
      const own = found[key.split('#')[0] as SeriesName];
      // Several target groups of one service (blue and green) add up.
      for (const [at, value] of series) own.set(at, (own.get(at) ?? 0) + value);
    }
  }
  return found;
}

function queriesFor({
  clusterName,
  serviceName,
  groups,
  hasInsights,
}: RecordAddress): readonly MetricQuery[] {
  const dimensions = [
    ['ClusterName', clusterName],
    ['ServiceName', serviceName],
  ] as const;
  const own = (key: SeriesName, namespace: string, metric: string): MetricQuery => ({
    key,
    namespace,
    metric,
    dimensions,
    statistic: 'Average',
  });
  return [
    own('cpu', serviceNamespace, catalogue.cpu.metric),
    own('memory', serviceNamespace, catalogue.memory.metric),
    ...(hasInsights
      ? [
          own('running', insightsNamespace, 'RunningTaskCount'),
          own('desired', insightsNamespace, 'DesiredTaskCount'),
        ]
      : []),
    ...groups.flatMap(({ group, balancer }, index) => {
      const query = (key: SeriesName, metric: string, statistic: string): MetricQuery => ({
        key: `${key}#${index}`,
        namespace: balancerNamespaces.application,
        metric,
        dimensions: [
          ['TargetGroup', group],
          ['LoadBalancer', balancer],
        ],
        statistic,
      });
      return [
        query('requests', catalogue.requests.metric, 'Sum'),
        // Where Container Insights counts the tasks, these two would be paid for in vain.
        ...(hasInsights
          ? []
          : [
              query('healthyHosts', catalogue['healthy-hosts'].metric, 'Average'),
              query('requestsPerTarget', catalogue['requests-per-target'].metric, 'Sum'),
            ]),
      ];
    }),
  ];
}
