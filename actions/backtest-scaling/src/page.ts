/** The HTML page: load, tasks and utilisation of all settings one above the other, then tables and the frontier. */
import type { Variant } from '@ecs-actions/core/backtest/backtest';
import { costUsd } from '@ecs-actions/core/backtest/cost';
import { highOf } from '@ecs-actions/core/backtest/figures';
import { minuteMs, type History } from '@ecs-actions/core/backtest/history';
import { describeSettings } from '@ecs-actions/core/backtest/settings';
import { sentence } from '@ecs-actions/core/sentence';
import { formatInstant } from '@ecs-actions/core/time';
import type {
  Page,
  PageChart,
  PagePoint,
  PageScatter,
  PageTable,
} from '@ecs-actions/report-page/page';
import { verdictOf, type Outcome, type Tested } from './results.ts';
import { benchmarkRows, notesOn, spikeRow } from './summary.ts';
import { figureColumns, figureRow, spikeColumns } from './words.ts';

/** More lines than this cannot be told apart in one chart. */
const variantsShown = 5;
/** Of more services only the tables are shown. */
const servicesDrawn = 3;
const spikesShown = 30;

export function composePage(outcome: Outcome): Page {
  const { tested } = outcome;
  const [first] = tested;
  const verdict = verdictOf(outcome);
  const drawn = tested.slice(0, servicesDrawn);
  const name = (one: Tested, title: string) =>
    tested.length === 1 ? title : `${one.label}: ${title}`;
  return {
    title:
      tested.length === 1
        ? `Other scaling settings for ${first?.label ?? ''}`
        : `Other scaling settings for ${tested.length} services`,
    ...(first !== undefined && { subtitle: spanOf(first.result.history) }),
    verdict: {
      word: verdict,
      tone: verdict === 'pass' ? 'good' : 'unsure',
      sentence: sentence(
        tested.find(({ result }) => result.verdict === verdict)?.result.reason ?? '',
      ),
    },
    facts: drawn.flatMap(({ result }) =>
      result.variants.slice(0, 10).map((variant) => ({
        label: variant.name,
        value: describeSettings(variant.settings),
      })),
    ),
    stacked: true,
    charts: drawn.flatMap((one) =>
      chartsOf(one, outcome.inputs.linePercent).map((chart) => ({
        ...chart,
        title: name(one, chart.title),
      })),
    ),
    scatters: drawn.map((one) => {
      const frontier = frontierOf(one, outcome);
      return { ...frontier, title: name(one, frontier.title) };
    }),
    tables: tested.flatMap((one) =>
      tablesOf(one, outcome).map((table) => ({ ...table, title: name(one, table.title) })),
    ),
    notes: [
      ...tested.flatMap(({ remarks, result }) => [...remarks, ...result.remarks]),
      notesOn(outcome),
    ],
  };
}

function spanOf({ startMs, minutes }: History): string {
  return `${formatInstant(startMs)} to ${formatInstant(startMs + minutes * minuteMs)}, ${minutes} minutes`;
}

function chartsOf({ result }: Tested, linePercent: number): readonly PageChart[] {
  const { history, variants } = result;
  const shown = variants.slice(0, variantsShown);
  const chart = (
    title: string,
    unit: PageChart['unit'],
    column: (variant: Variant) => Float64Array,
    more: Partial<PageChart> = {},
  ): PageChart => ({
    title,
    unit,
    series: shown.map((variant) => ({
      name: variant.name,
      points: pointsOf(history, column(variant)),
      emphasis: true,
    })),
    bands: [],
    thresholds: [],
    events: [],
    ...more,
  });
  const line = { thresholds: [{ label: `line ${linePercent} %`, value: linePercent }] };
  return [
    loadChart(history),
    chart('Desired tasks', 'count', ({ series }) => series.desired, {
      ticks: shown.map(({ name, events }) => ({
        series: name,
        strong: momentsOf(events, 'out'),
        faint: momentsOf(events, 'in'),
        legend: 'a row for each of the settings: a tick is a scale-out, a faint one a scale-in',
      })),
    }),
    ...(history.cpu === undefined
      ? []
      : [chart('CPU utilisation', '%', ({ series }) => series.cpu, line)]),
    ...(history.memory === undefined
      ? []
      : [chart('Memory utilisation', '%', ({ series }) => series.memory, line)]),
  ];
}

/** The demand, whatever the settings: requests where they are known, else CPU in whole tasks. */
function loadChart(history: History): PageChart {
  const { cpu, tasks, memory, requests } = history;
  const inTasks = (column: Float64Array | undefined): Float64Array =>
    tasks.map((count, minute) => (count * (column?.[minute] ?? Number.NaN)) / 100);
  const [name, column]: [string, Float64Array] =
    requests !== undefined
      ? ['requests a minute', requests]
      : cpu !== undefined
        ? ['tasks at full CPU', inTasks(cpu)]
        : ['tasks at full memory', inTasks(memory)];
  return {
    title: `Load: ${name}`,
    unit: 'count',
    series: [{ name, points: pointsOf(history, column), emphasis: true }],
    bands: [],
    thresholds: [],
    events: [],
  };
}

/** More stretches than this are no finer on any screen; each keeps its lowest and its highest minute. */
const stretchesDrawn = 1440;

function pointsOf({ startMs }: History, column: Float64Array): readonly PagePoint[] {
  const width = Math.ceil(column.length / stretchesDrawn);
  const point = (minute: number): PagePoint => {
    const value = column[minute] ?? Number.NaN;
    return [startMs + minute * minuteMs, Number.isNaN(value) ? null : value];
  };
  const points: PagePoint[] = [];
  for (let from = 0; from < column.length; from += width) {
    let lowest = from;
    let highest = from;
    for (let minute = from + 1; minute < Math.min(column.length, from + width); minute += 1) {
      const value = column[minute] ?? Number.NaN;
      if (value < (column[lowest] ?? 0) || Number.isNaN(column[lowest])) lowest = minute;
      if (value > (column[highest] ?? 0) || Number.isNaN(column[highest])) highest = minute;
    }
    const first = Math.min(lowest, highest);
    const last = Math.max(lowest, highest);
    points.push(point(first));
    if (last > first) points.push(point(last));
  }
  return points;
}

function momentsOf(events: Variant['events'], direction: 'out' | 'in'): readonly number[] {
  return events.filter((event) => event.direction === direction).map(({ at }) => at);
}

function frontierOf({ result, subject }: Tested, { inputs }: Outcome): PageScatter {
  const { size } = subject;
  const inUsd = size !== undefined;
  const cost = (taskHours: number) =>
    inUsd ? (costUsd(taskHours * 3600, size, inputs.prices) ?? taskHours) : taskHours;
  const compared = result.variants.map((variant) => ({
    label: variant.name,
    x: cost(variant.series.desired.reduce((sum, count) => sum + count, 0) / 60),
    y: highOf(variant.figures.minutesOverLine) ?? 0,
  }));
  // Settings that are far more expensive or far worse than the compared ones would squeeze the rest of the chart.
  const dearest = 1.3 * Math.max(...compared.map(({ x }) => x));
  const worst = Math.max(30, 2 * Math.max(...compared.map(({ y }) => y)));
  const tried = (result.recommendation?.tried ?? []).filter(
    ({ taskHours, minutesOver }) => cost(taskHours) <= dearest && minutesOver <= worst,
  );
  const recommended = result.recommendation?.kind === 'found' ? [result.recommendation.trial] : [];
  return {
    title: 'Cost against minutes over the line',
    x: inUsd ? 'USD' : 'task-hours',
    y: `minutes over ${inputs.linePercent} %, at worst`,
    groups: [
      {
        name: 'settings compared',
        points: compared,
      },
      ...(recommended.length === 0
        ? []
        : [
            {
              name: 'recommended',
              points: recommended.map((trial) => ({
                label: 'recommended',
                x: cost(trial.taskHours),
                y: trial.minutesOver,
              })),
            },
          ]),
      ...(tried.length === 0
        ? []
        : [
            {
              name: 'tried',
              quiet: true,
              points: tried.map((trial) => ({
                label: describeSettings(trial.settings),
                x: cost(trial.taskHours),
                y: trial.minutesOver,
              })),
            },
          ]),
    ],
  };
}

function tablesOf({ result }: Tested, { inputs }: Outcome): readonly PageTable[] {
  const right = (title: string, index: number) =>
    index === 0 ? { title } : { title, align: 'right' as const };
  const titles = figureColumns.map((title) =>
    title === 'minutes over' ? `minutes over ${inputs.linePercent} %` : title,
  );
  const { spikes } = result;
  return [
    {
      title: 'What the settings would have done',
      columns: titles.map(right),
      rows: result.variants.map(figureRow),
    },
    ...(spikes.length === 0
      ? []
      : [
          {
            title: `Explain my spike: ${spikes.length} scale-outs that came too late, and where the time went`,
            columns: spikeColumns.map(right),
            rows: [...spikes.slice(0, spikesShown).map(spikeRow), ...benchmarkRows()],
          },
        ]),
  ];
}
