import { codeBlock } from './markdown.ts';
import { printable, shorten } from './printable.ts';

/**
 * Lines over one axis, as mermaid's `xychart-beta` draws them: no legend, so the title must say what is what. Looked at
 * with mermaid 11.17.2 in its themes `default` and `dark`.
 */
export interface LineChart {
  readonly title: string;
  /** What the x axis counts, and its ends: `minutes from stable`, −60 to 10. */
  readonly x: { readonly label: string; readonly from: number; readonly to: number };
  readonly unit: string;
  /** Values at equal distances along x, the same number in each line; absent ones are drawn through. */
  readonly lines: readonly (readonly (number | undefined)[])[];
}

/** More points than this are no finer in a summary's width; `thin` brings a line down to it. */
export const maxPoints = 60;

/** Blue for what was measured, red for the limit: mermaid's own first colour is next to invisible on white. */
const palette =
  '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7, #e5534b"}}}}%%';

/** The chart as a mermaid block, or undefined where no line has two values: there is nothing to draw. */
export function lineChart({ title, x, unit, lines }: LineChart): string | undefined {
  const drawn = lines.map((line) => bridged(thin(line))).filter((line) => line !== undefined);
  if (drawn.length === 0) return undefined;
  const highest = Math.max(...drawn.flat());
  // An axis of no height cannot be drawn.
  const top = highest <= 0 ? 1 : highest * 1.1;
  return codeBlock(
    [
      palette,
      'xychart-beta',
      `    title "${mermaidLabel(title)}"`,
      `    x-axis "${mermaidLabel(x.label)}" ${short(x.from)} --> ${short(x.to)}`,
      `    y-axis "${mermaidLabel(unit)}" 0 --> ${short(top)}`,
      ...drawn.map((line) => `    line [${line.map(short).join(', ')}]`),
    ].join('\n'),
    'mermaid',
  );
}

const maxLabelLength = 80;

/** A text in quotes: one line without the signs that mermaid reads as syntax. */
function mermaidLabel(text: string): string {
  const label = printable(text, 'remove')
    .replace(/:/g, '∶')
    .replace(/;/g, ',')
    .replace(/[#%<>{}"`\\|~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return shorten(label === '' ? '·' : label, maxLabelLength);
}

/** Means of equal stretches. */
function thin(line: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const size = Math.ceil(line.length / maxPoints);
  if (size <= 1) return line;
  return Array.from({ length: Math.ceil(line.length / size) }, (_, index) => {
    const there = line
      .slice(index * size, (index + 1) * size)
      .filter((value) => value !== undefined);
    return there.length === 0
      ? undefined
      : there.reduce((sum, value) => sum + value, 0) / there.length;
  });
}

/** xychart knows no gaps: the last value goes on, at the beginning the first. */
function bridged(line: readonly (number | undefined)[]): readonly number[] | undefined {
  const there = line.filter((value) => value !== undefined);
  if (there.length < 2) return undefined;
  let last = there[0] as number;
  return line.map((value) => (last = value ?? last));
}

/** Four digits, written out: mermaid's xychart reads no exponents. */
function short(value: number): string {
  const rounded = Number(value.toPrecision(4));
  const written = String(rounded);
  if (!written.includes('e')) return written;
  return Math.abs(rounded) < 1 ? '0' : String(BigInt(rounded));
}
