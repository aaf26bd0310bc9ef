/** What is drawn, in the summary and on the page: a few series over the whole time. */
import type { Measured, SeriesName } from '@ecs-actions/core/metrics/measured';
import {
  minutesOf,
  noSeries,
  type MinuteSeries,
  type Window,
} from '@ecs-actions/core/metrics/series';
import type { MetricName, Statistic } from '@ecs-actions/core/metrics/threshold';
import { failuresOf } from '@ecs-actions/core/metrics/measurement';
import type { Story } from './results.ts';

export interface Chart {
  readonly title: string;
  readonly unit: '%' | 'ms' | 'count';
  readonly series: readonly ChartSeries[];
  readonly limits: readonly { readonly label: string; readonly value: number }[];
}

export interface ChartSeries {
  readonly name: string;
  readonly points: MinuteSeries;
  readonly emphasis?: boolean;
}

/** The title of the chart in which a metric is seen. */
const chartOf: Readonly<Partial<Record<MetricName, string>>> = {
  latency: 'Latency',
  '5xx-rate': 'Failed requests',
  '5xx': 'Failed requests',
  'elb-5xx': 'Load balancer 5xx',
  requests: 'Requests a minute',
  cpu: 'CPU',
  'hot-tasks': 'CPU',
  memory: 'Memory',
  'leaking-tasks': 'Memory',
  'unhealthy-hosts': 'Unhealthy targets',
};

/** From the beginning of the baseline to the end of the window. */
export function timeShown({ windows }: Story): Window {
  return {
    from: windows.baseline?.from ?? windows.observed.from,
    until: windows.observed.until,
  };
}

/** Those of breached thresholds first; charts without a point are left out. */
export function chartsOf(story: Story): readonly Chart[] {
  const { measured } = story;
  const latency = (statistic: Statistic): ChartSeries =>
    series(measured, `latency.${statistic}`, statistic);
  const all: readonly Chart[] = [
    {
      title: 'Latency',
      unit: 'ms',
      series: [latency('p95'), latency('p50'), latency('p99')],
      limits: limitsOf(story, 'latency'),
    },
    {
      title: 'Failed requests',
      unit: '%',
      series: [rate(measured)],
      limits: limitsOf(story, '5xx-rate'),
    },
    { title: 'Load balancer 5xx', unit: 'count', series: [elbErrors(measured)], limits: [] },
    {
      title: 'Requests a minute',
      unit: 'count',
      series: [series(measured, 'requests', 'requests')],
      limits: limitsOf(story, 'requests'),
    },
    {
      title: 'CPU',
      unit: '%',
      series: load(story, 'cpu'),
      limits: limitsOf(story, 'cpu'),
    },
    {
      title: 'Memory',
      unit: '%',
      series: load(story, 'memory'),
      limits: limitsOf(story, 'memory'),
    },
    {
      title: 'Unhealthy targets',
      unit: 'count',
      series: [series(measured, 'unhealthy-hosts', 'unhealthy')],
      limits: limitsOf(story, 'unhealthy-hosts'),
    },
  ];
  const breached = new Set(
    story.assessment.judgements.flatMap(({ outcome, threshold }) =>
      outcome === 'breached' ? [chartOf[threshold.metric]] : [],
    ),
  );
  const rank = ({ title }: Chart): number => (breached.has(title) ? 0 : 1);
  return [...all]
    .sort((a, b) => rank(a) - rank(b))
    .map((chart) => ({ ...chart, series: chart.series.filter(({ points }) => points.size > 0) }))
    .filter((chart) => chart.series.length > 0);
}

function series({ series: all }: Measured, name: SeriesName, label: string): ChartSeries {
  return { name: label, points: all.get(name) ?? noSeries };
}

function rate(measured: Measured): ChartSeries {
  const { hits, of } = failuresOf(measured) ?? { hits: noSeries, of: noSeries };
  return {
    name: '5xx',
    points: new Map([...of].map(([at, n]) => [at, (100 * (hits.get(at) ?? 0)) / n])),
  };
}

function elbErrors({ series: all }: Measured): ChartSeries {
  const requests = all.get('elb-requests') ?? noSeries;
  const errors = all.get('elb-5xx') ?? noSeries;
  const zeros = [...requests.keys()].map((at): [number, number] => [at, 0]);
  return { name: 'load balancer 5xx', points: new Map([...zeros, ...errors]) };
}

/** The service as a whole, and after the deployment each task that was read. */
function load({ measured, assessment }: Story, what: 'cpu' | 'memory'): readonly ChartSeries[] {
  const { hotTasks, leaks } = assessment.found;
  const finding = what === 'cpu' ? hotTasks : leaks;
  const conspicuous = new Set(
    finding.kind === 'known' ? finding.tasks.map(({ taskId }) => taskId) : [],
  );
  return [
    { ...series(measured, `${what}.max`, 'most loaded task'), emphasis: true },
    { ...series(measured, `${what}.avg`, 'average'), emphasis: true },
    ...(measured.tasks?.tasks ?? []).map((task) => ({
      name: `task ${task.taskId.slice(0, 8)}`,
      points: task[what],
      ...(conspicuous.has(task.taskId) && { emphasis: true }),
    })),
  ];
}

function limitsOf(
  { assessment }: Story,
  metric: MetricName,
): readonly { readonly label: string; readonly value: number }[] {
  return assessment.judgements.flatMap(({ threshold, baseline }) => {
    if (threshold.metric !== metric) return [];
    const { limit } = threshold;
    const value =
      limit.kind === 'absolute'
        ? limit.value
        : baseline === undefined
          ? undefined
          : baseline * limit.factor;
    return value === undefined ? [] : [{ label: threshold.text, value }];
  });
}

/** The values of a series at each minute of the time shown; a gap is undefined. */
export function valuesOver(points: MinuteSeries, window: Window): readonly (number | undefined)[] {
  return minutesOf(window).map((at) => points.get(at));
}
