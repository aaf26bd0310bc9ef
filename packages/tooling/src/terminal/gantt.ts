import { formatDuration } from '@ecs-actions/core/time';
import { padEnd, padStart, width } from './text-layout.ts';
import type { Style } from './style.ts';

export interface Bar {
  readonly label: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly marks: readonly string[];
}

type Row = { readonly section: string } | Bar;

export interface Gantt {
  readonly title: string | undefined;
  /** Sections and bars in their order. */
  readonly rows: readonly Row[];
}

/** Reads the charts that `action-kit/mermaid` writes (`dateFormat x`); any other diagram is undefined. */
export function readGantt(source: string): Gantt | undefined {
  const lines = source.split('\n').map((line) => line.trim());
  if (lines[0] !== 'gantt' || !lines.includes('dateFormat x')) return undefined;
  const title = lines.find((line) => line.startsWith('title '))?.slice('title '.length);
  return { title, rows: lines.flatMap(readRow) };
}

/** A mermaid Gantt chart drawn with blocks, each bar with its length; undefined for any other diagram. */
export function drawGantt(source: string, columns: number, style: Style): string | undefined {
  const gantt = readGantt(source);
  if (gantt === undefined) return undefined;
  const { title, rows } = gantt;
  const bars = rows.filter((row): row is Bar => 'label' in row);
  if (bars.length === 0) return title;
  const from = Math.min(...bars.map((bar) => bar.startMs));
  const to = Math.max(...bars.map((bar) => bar.endMs), from + 1);
  const lengths = bars.map((bar) => lengthOf(bar));
  const labelColumns =
    Math.min(Math.floor(columns / 2), Math.max(...bars.map((bar) => width(bar.label)))) + 2;
  const lengthColumns = Math.max(...lengths.map((one) => width(one)));
  const chartColumns = Math.max(10, columns - labelColumns - lengthColumns - 4);
  const drawn = rows.map((row) => {
    if ('section' in row) return style.bold(row.section);
    const place = (ms: number): number =>
      Math.round(((ms - from) / (to - from)) * (chartColumns - 1));
    const [first, last] = [place(row.startMs), place(row.endMs)];
    const milestone = row.marks.includes('milestone');
    const blocks = milestone ? '◆' : '█'.repeat(Math.max(1, last - first));
    const chart = padEnd(' '.repeat(first) + colour(row, blocks, style), chartColumns);
    const label = padEnd(row.label, labelColumns);
    return `  ${label}${chart}${style.dim(padStart(lengthOf(row), lengthColumns))}`;
  });
  return [...(title === undefined ? [] : [style.bold(title)]), ...drawn].join('\n');
}

function readRow(line: string): Row[] {
  const section = /^section (.*)$/.exec(line)?.[1];
  if (section !== undefined) return [{ section }];
  const match = /^(.*?) ?:((?:(?:done|active|crit|milestone), )*)(\d+), (\d+)(ms)?$/.exec(line);
  if (match === null) return [];
  const [, label = '', marks = '', start = '', end = '', isLength] = match;
  const startMs = Number(start);
  const endMs = isLength === undefined ? Number(end) : startMs + Number(end);
  return [{ label, startMs, endMs, marks: marks.split(', ').filter((mark) => mark !== '') }];
}

function lengthOf(bar: Bar): string {
  if (bar.marks.includes('milestone')) return '';
  const length = formatDuration(bar.endMs - bar.startMs);
  // On GitHub, where the bar shows no length of its own, the label often ends in it.
  return bar.label.endsWith(` ${length}`) ? '' : length;
}

function colour(bar: Bar, blocks: string, style: Style): string {
  if (bar.marks.includes('crit')) return style.red(blocks);
  if (bar.marks.includes('active')) return style.cyan(blocks);
  if (bar.marks.includes('done')) return style.dim(blocks);
  return style.green(blocks);
}
