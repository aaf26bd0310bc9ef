/** What is drawn, in the summary and on the page: a few series over the whole time. */
import { catalogue, seriesName, type JudgedKey } from '@ecs-actions/core/metrics/catalogue';
import type { Measured } from '@ecs-actions/core/metrics/measured';
import type { MetricRow, Statistic, Unit } from '@ecs-actions/core/metrics/metric-row';
import {
  minuteMs,
  minutesOf,
  noSeries,
  type MinuteSeries,
  type Window,
} from '@ecs-actions/core/metrics/series';
import { floorMinute } from '@ecs-actions/core/metrics/windows';
import type { DurationMs } from '@ecs-actions/core/time';
import { failuresOf } from '@ecs-actions/core/metrics/measurement';
import {
  metricNames,
  thresholdRow,
  type MetricName,
} from '@ecs-actions/core/metrics/threshold-metrics';
import type { Story } from './story.ts';

export interface Chart {
  readonly title: string;
  readonly unit: Unit;
  readonly series: readonly ChartSeries[];
  readonly limits: readonly { readonly label: string; readonly value: number }[];
  /** Given where one of its thresholds is breached. */
  readonly tone?: 'bad';
}

export interface ChartSeries {
  readonly name: string;
  readonly points: MinuteSeries;
  readonly emphasis?: boolean;
  /** The task that a breach is about. */
  readonly tone?: 'bad';
}

/** The charts show the time before the deployment this many times as long as the time after it. */
const beforeByAfter = 2;
const leastBeforeMs: DurationMs = 15 * minuteMs;

/** From the last of the baseline to the end of the window. The whole baseline is compared, whatever is shown. */
export function timeShown({ windows }: Story): Window {
  const { baseline, rollout, observed } = windows;
  const beforeMs = Math.max(leastBeforeMs, beforeByAfter * (observed.until - observed.from));
  return {
    from:
      baseline === undefined
        ? observed.from
        : Math.max(baseline.from, floorMinute(rollout.from - beforeMs)),
    until: observed.until,
  };
}

/** Those of breached thresholds first; charts without a point are left out. */
export function chartsOf(story: Story): readonly Chart[] {
  const breached = new Set(
    story.assessment.judgements.flatMap(({ outcome, threshold }) =>
      outcome === 'breached' ? [thresholdRow(threshold.metric).chart] : [],
    ),
  );
  const titles = new Set(metricNames.flatMap((metric) => thresholdRow(metric).chart ?? []));
  const rank = (title: string): number => (breached.has(title) ? 0 : 1);
  return [...titles]
    .sort((a, b) => rank(a) - rank(b))
    .map((title): Chart => {
      const shown = metricNames.filter((metric) => thresholdRow(metric).chart === title);
      const unit = shown.map(unitDrawn).find((each) => each !== undefined) ?? 'count';
      return {
        title,
        unit,
        series: shown.flatMap((metric) => linesOf(story, metric)).filter(hasPoints),
        limits: shown.flatMap((metric) => limitsOf(story, metric, unit)),
        ...(breached.has(title) && { tone: 'bad' }),
      };
    })
    .filter(({ series }) => series.length > 0);
}

function hasPoints({ points }: ChartSeries): boolean {
  return points.size > 0;
}

/** Undefined of a metric that has no line of its own, but is seen in another's. */
function unitDrawn(metric: MetricName): Unit | undefined {
  switch (metric) {
    case '5xx-rate':
    case 'elb-5xx':
      return '%';
    case '5xx':
    case 'restarts':
    case 'hot-tasks':
    case 'leaking-tasks':
      return undefined;
    default:
      return thresholdRow(metric).unit;
  }
}

function linesOf(story: Story, metric: MetricName): readonly ChartSeries[] {
  const { measured } = story;
  switch (metric) {
    case '5xx-rate':
      return [rate(measured)];
    case 'elb-5xx':
      return [elbErrors(measured)];
    case 'cpu':
    case 'memory':
      return load(story, metric);
    case '5xx':
    case 'restarts':
    case 'hot-tasks':
    case 'leaking-tasks':
      return [];
    default:
      return rowLines(measured, metric);
  }
}

/** The lines that the catalogue names. */
function rowLines({ series }: Measured, metric: JudgedKey): readonly ChartSeries[] {
  const row: MetricRow = catalogue[metric];
  return Object.entries(row.lines ?? {}).map(([statistic, name]) => ({
    name,
    points: series.get(seriesName(metric, statistic as Statistic | '')) ?? noSeries,
  }));
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
  return {
    name: 'load balancer 5xx',
    points: new Map(
      [...requests].map(([at, n]) => [at, n === 0 ? 0 : (100 * (errors.get(at) ?? 0)) / n]),
    ),
  };
}

/** The service as a whole, and after the deployment each task that was read. */
function load({ measured, assessment }: Story, what: 'cpu' | 'memory'): readonly ChartSeries[] {
  const { hotTasks, leaks } = assessment.found;
  const finding = what === 'cpu' ? hotTasks : leaks;
  const conspicuous = new Set(
    finding.kind === 'known' ? finding.tasks.map(({ taskId }) => taskId) : [],
  );
  const tasks = measured.tasks?.tasks ?? [];
  return [
    ...tasks
      .filter(({ taskId }) => conspicuous.has(taskId))
      .map((task) => ({
        name: `task ${task.taskId.slice(0, 8)}, ${what === 'cpu' ? 'hot' : 'leaking'}`,
        points: task[what],
        emphasis: true,
        tone: 'bad' as const,
      })),
    ...rowLines(measured, what).map((line) => ({ ...line, emphasis: true })),
    ...tasks
      .filter(({ taskId }) => !conspicuous.has(taskId))
      .map((task) => ({ name: `task ${task.taskId.slice(0, 8)}`, points: task[what] })),
  ];
}

/** The limits that a line of minutes can show: those in its unit, and not those of a whole window. */
function limitsOf(
  { assessment }: Story,
  metric: MetricName,
  unit: Unit,
): readonly { readonly label: string; readonly value: number }[] {
  return assessment.judgements.flatMap(({ threshold, baseline }) => {
    const row = thresholdRow(metric);
    if (threshold.metric !== metric || row.judgedBy === 'total') return [];
    const { limit, text: label } = threshold;
    if (limit.kind === 'absolute')
      return limit.unit === unit ? [{ label, value: limit.value }] : [];
    const isShown = baseline !== undefined && row.unit === unit;
    return isShown ? [{ label, value: baseline * limit.factor }] : [];
  });
}

/** The values of a series at each minute of the time shown; a gap is undefined. */
export function valuesOver(points: MinuteSeries, window: Window): readonly (number | undefined)[] {
  return minutesOf(window).map((at) => points.get(at));
}
