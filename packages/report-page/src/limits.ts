import type { Page, PageChart, PageScatter, PageTable } from './page.ts';
import { present } from '@ecs-actions/core/present';

/** How much of a page is written. */
export interface Detail {
  /** Points of a drawn line. */
  readonly points: number;
  /** Rows of a chart's numbers. */
  readonly readings: number;
  /** Whether a chart says its numbers under a pointer. */
  readonly readouts: boolean;
  readonly tableRows: number;
  /** Characters of a name, a label, a cell. */
  readonly label: number;
  /** Characters of a sentence or a note. */
  readonly sentence: number;
}

/** From all anyone can read down to what certainly fits; the first that fits is taken. */
export const details: readonly Detail[] = [
  { points: 480, readings: 120, readouts: true, tableRows: 200, label: 300, sentence: 2000 },
  { points: 240, readings: 60, readouts: true, tableRows: 100, label: 120, sentence: 1000 },
  { points: 120, readings: 30, readouts: true, tableRows: 40, label: 80, sentence: 500 },
  { points: 60, readings: 6, readouts: false, tableRows: 4, label: 24, sentence: 200 },
];

/** How long a page may be, in UTF-8 bytes: what a phone opens at once, and an artifact nobody minds keeping. */
export const maxPageBytes = 1_500_000;

const counts = {
  facts: 40,
  charts: 24,
  scatters: 6,
  scatterPoints: 400,
  tables: 12,
  columns: 12,
  bars: 60,
  notes: 40,
  bands: 24,
  thresholds: 12,
} as const;

/** The page with no more in it than the detail allows; what is left out is said in a note. */
export function limitPage(page: Page, detail: Detail): Page {
  const label = (text: string) => shorten(text, detail.label);
  const sentence = (text: string) => shorten(text, detail.sentence);
  const notes = [
    ...leftOut('figures', page.facts.length, counts.facts),
    ...leftOut('charts', page.charts.length, counts.charts),
    ...leftOut('tables', page.tables.length, counts.tables),
    ...leftOut('phases', page.waterfall?.bars.length ?? 0, counts.bars),
    ...leftOut('notes', page.notes.length, counts.notes),
  ];
  return {
    title: label(page.title),
    ...(page.moments !== undefined && {
      moments: page.moments
        .slice(0, counts.facts)
        .map((moment) => ({ ...moment, label: label(moment.label) })),
    }),
    ...(page.subtitle !== undefined && { subtitle: sentence(page.subtitle) }),
    verdict: {
      word: label(page.verdict.word),
      tone: page.verdict.tone,
      sentence: sentence(page.verdict.sentence),
    },
    facts: page.facts.slice(0, counts.facts).map((fact) => ({
      ...fact,
      label: label(fact.label),
      value: label(fact.value),
    })),
    charts: page.charts.slice(0, counts.charts).map((chart) => limitChart(chart, label)),
    ...present({ stacked: page.stacked }),
    ...(page.scatters !== undefined && {
      scatters: page.scatters
        .slice(0, counts.scatters)
        .map((scatter) => limitScatter(scatter, label)),
    }),
    tables: page.tables.slice(0, counts.tables).map((table) => limitTable(table, label, detail)),
    ...(page.waterfall !== undefined && {
      waterfall: {
        bars: page.waterfall.bars
          .slice(0, counts.bars)
          .map((bar) => ({ ...bar, label: label(bar.label) })),
      },
    }),
    notes: [...page.notes.slice(0, counts.notes).map((note) => sentence(note)), ...notes],
  };
}

/** No more bytes than the page will have: each UTF-16 unit of a cell is written, as one byte or more. */
export function leastBytes({ tables }: Page): number {
  return tables
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length, 0), 0);
}

function limitChart(chart: PageChart, label: (text: string) => string): PageChart {
  return {
    ...chart,
    title: label(chart.title),
    series: chart.series.map((one) => ({ ...one, name: label(one.name) })),
    bands: chart.bands.slice(0, counts.bands).map((one) => ({ ...one, label: label(one.label) })),
    thresholds: chart.thresholds
      .slice(0, counts.thresholds)
      .map((one) => ({ ...one, label: label(one.label) })),
    events: chart.events.map((one) => ({ ...one, label: label(one.label) })),
    ...(chart.ticks !== undefined && {
      ticks: chart.ticks.map((one) => ({
        ...one,
        series: label(one.series),
        legend: label(one.legend),
      })),
    }),
  };
}

function limitScatter(scatter: PageScatter, label: (text: string) => string): PageScatter {
  return {
    title: label(scatter.title),
    x: label(scatter.x),
    y: label(scatter.y),
    groups: scatter.groups.slice(0, counts.columns).map((group) => ({
      ...group,
      name: label(group.name),
      points: group.points
        .slice(0, counts.scatterPoints)
        .map((point) => ({ ...point, label: label(point.label) })),
    })),
  };
}

/** Rows left out are counted under the table, where they are missed. */
function limitTable(
  { title, columns, rows, tones }: PageTable,
  label: (text: string) => string,
  { tableRows }: Detail,
): PageTable {
  const kept = rows
    .slice(0, tableRows)
    .map((row) => columns.slice(0, counts.columns).map((_, index) => label(row[index] ?? '')));
  const left = rows.length - kept.length;
  return {
    title: label(title),
    columns: columns
      .slice(0, counts.columns)
      .map((column) => ({ ...column, title: label(column.title) })),
    ...(tones !== undefined && { tones: tones.slice(0, tableRows) }),
    rows: left > 0 ? [...kept, [`… and ${left.toLocaleString('en-US')} more`]] : kept,
  };
}

function leftOut(what: string, given: number, most: number): string[] {
  return given > most ? [`${given - most} ${what} are left out to keep this page small.`] : [];
}

/** At most so many UTF-16 units of a text; where some are left out, `…` says so. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
