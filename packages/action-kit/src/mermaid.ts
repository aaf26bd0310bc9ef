import type { EpochMs } from '@ecs-actions/core/time';
import { printable, shorten } from './printable.ts';
import { codeBlock } from './markdown.ts';

/** Something that took time. Times are absolute: GitHub draws them in the reader's own time zone. */
export interface GanttBar {
  readonly label: string;
  readonly startMs: EpochMs;
  readonly endMs: EpochMs;
  /** `crit` is drawn red, `done` grey, `active` highlighted; `milestone` is a point at `startMs`. */
  readonly mark?: 'done' | 'active' | 'crit' | 'milestone';
}

export interface GanttSection {
  readonly name: string;
  readonly bars: readonly GanttBar[];
}

export interface Gantt {
  readonly title?: string;
  readonly sections: readonly GanttSection[];
}

/** GitHub's mermaid refuses a diagram of more than 50,000 characters (`maxTextSize`). */
const maxCharacters = 45_000;
/** More bars than this nobody can read in a summary's width. */
const maxBars = 120;
const maxLabelLength = 80;

/**
 * A Gantt chart as a mermaid block for GitHub, always small enough to be drawn: what is beyond the limit is
 * left out from the end, and the last section says how many bars that were.
 */
export function gantt(chart: Gantt): string {
  // Whoever reads it later would find the line that marks "today" far off the chart.
  const lines = ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', '    todayMarker off'];
  if (chart.title !== undefined) lines.push(`    title ${mermaidLabel(chart.title)}`);
  const total = chart.sections.reduce((sum, section) => sum + section.bars.length, 0);
  let drawn = 0;
  let left = maxCharacters - lines.join('\n').length;
  for (const section of chart.sections) {
    const head = `    section ${mermaidLabel(section.name)}`;
    for (const [index, bar] of section.bars.entries()) {
      const added = index === 0 ? [head, barLine(bar)] : [barLine(bar)];
      const size = added.reduce((sum, line) => sum + line.length + 1, 0);
      if (drawn >= maxBars || size > left) break;
      lines.push(...added);
      left -= size;
      drawn += 1;
    }
  }
  if (drawn < total) lines.push(`    section … and ${total - drawn} more`);
  return codeBlock(lines.join('\n'), 'mermaid');
}

/**
 * A text as a label of a diagram: one line without the signs mermaid reads as syntax, and never one of its
 * words at the start. Not for copying; that is what tables are for.
 */
export function mermaidLabel(text: string): string {
  const label = printable(text, 'remove')
    .replace(/:/g, '∶')
    .replace(/;/g, ',')
    .replace(/[#%<>{}"`\\|~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const first = /^\p{L}\S*/u.exec(label)?.[0].toLowerCase() ?? '';
  const safe = keywords.some((word) => first.startsWith(word)) ? `· ${label}` : label;
  return shorten(safe === '' ? '·' : safe, maxLabelLength);
}

/** Words with which a line of a mermaid Gantt chart may start. */
const keywords = [
  'gantt',
  'title',
  'section',
  'click',
  'dateformat',
  'axisformat',
  'tickinterval',
  'inclusiveenddates',
  'topaxis',
  'excludes',
  'includes',
  'todaymarker',
  'weekday',
  'weekend',
  'acctitle',
  'accdescr',
  'vert',
  'end',
];

function barLine(bar: GanttBar): string {
  const start = Math.round(bar.startMs);
  // A bar of no length is not drawn at all.
  const end = Math.max(start + 1, Math.round(bar.endMs));
  const times = bar.mark === 'milestone' ? `${start}, 0ms` : `${start}, ${end}`;
  return `    ${mermaidLabel(bar.label)} :${bar.mark === undefined ? '' : `${bar.mark}, `}${times}`;
}
