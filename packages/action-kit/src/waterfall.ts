/**
 * Where the time went, as text in a code block: crisp in light and dark, the same in a terminal, an e-mail and a
 * job summary.
 */
import { formatDuration, type EpochMs } from '@ecs-actions/core/time';
import { codeBlock } from './markdown.ts';
import { printable, shorten } from './printable.ts';

/** Something that took time. */
export interface WaterfallBar {
  readonly label: string;
  readonly startMs: EpochMs;
  readonly endMs: EpochMs;
  /** Behind the bar instead of its length, where the bar spans many things: `median 2.9 s`. */
  readonly note?: string;
  /** Drawn lighter: it did not end well. */
  readonly isBad?: boolean;
}

export interface WaterfallSection {
  readonly name: string;
  readonly bars: readonly WaterfallBar[];
}

/** A summary shows about a hundred characters in a line of code. */
const labelColumns = 36;
const chartColumns = 42;
/** More bars than this nobody reads; the rest is counted. */
const maxBars = 60;

/** Bars under the names of their sections, all over one span of time. A section without bars is left out. */
export function waterfall(sections: readonly WaterfallSection[]): string {
  const shown = firstBars(sections);
  const bars = shown.flatMap((section) => section.bars);
  if (bars.length === 0) return '';
  const from = Math.min(...bars.map(({ startMs }) => startMs));
  const span = Math.max(1, ...bars.map(({ endMs }) => endMs - from));
  const all = sections.reduce((sum, section) => sum + section.bars.length, 0);
  const lines = shown.flatMap((section) => [
    oneLine(section.name),
    ...section.bars.map((bar) => drawBar(bar, from, span)),
  ]);
  if (all > bars.length) lines.push(`… and ${all - bars.length} more`);
  return codeBlock(lines.join('\n'));
}

function firstBars(sections: readonly WaterfallSection[]): readonly WaterfallSection[] {
  let left = maxBars;
  return sections.flatMap(({ name, bars }) => {
    const some = bars.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ name, bars: some }];
  });
}

function drawBar(bar: WaterfallBar, from: EpochMs, span: number): string {
  const place = (at: EpochMs): number => Math.round(((at - from) / span) * chartColumns);
  const first = Math.min(place(bar.startMs), chartColumns - 1);
  const length = Math.max(1, place(bar.endMs) - first);
  const drawn = `${' '.repeat(first)}${(bar.isBad === true ? '▒' : '█').repeat(length)}`;
  const took = oneLine(bar.note ?? formatDuration(bar.endMs - bar.startMs));
  const label = `  ${shorten(oneLine(bar.label), labelColumns - 2)}`.padEnd(labelColumns);
  return `${label} ${drawn.padEnd(chartColumns)} ${took}`;
}

function oneLine(text: string): string {
  return printable(text, 'remove').replace(/\s+/g, ' ').trim();
}
