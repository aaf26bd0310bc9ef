import { scaleLinear } from 'd3-scale';
import type { PageThreshold, PageUnit } from '../page.ts';
import { isValue } from './grid.ts';
import type { DrawnChart } from './lines.ts';

/** The axis of values: zero (or the lowest value below it) at the bottom. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** The values of the ticks, all in the same unit. */
  readonly tickLabel: (value: number) => string;
  readonly within: readonly PageThreshold[];
  /** Thresholds so far above the values that drawing them would press the lines flat. */
  readonly above: readonly PageThreshold[];
}

/** How far above the highest value a threshold may lie and still be drawn; of a share it always is. */
const reachOfThreshold = 10;

export function valueAxis(
  { lines, envelope }: DrawnChart,
  thresholds: readonly PageThreshold[],
  unit: PageUnit,
): ValueAxis {
  const values = [
    ...lines.flatMap(({ points }) => points.flatMap(([, value]) => value ?? [])),
    ...(envelope?.stretches.flatMap(({ spread }) => (spread ? [spread.min, spread.max] : [])) ??
      []),
  ];
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  const peak = values.reduce((most, value) => Math.max(most, value), 0);
  const finite = thresholds.filter(({ value }) => isValue(value));
  const reach = peak > 0 && unit !== '%' ? peak * reachOfThreshold : Infinity;
  const within = finite.filter(({ value }) => value <= reach);
  const top = within.reduce((most, { value }) => Math.max(most, value), peak);
  const { factor, suffix } = displayUnit(unit, top);
  // A line that touches the upper edge looks cut off.
  const scale = scaleLinear(
    [lowest / factor, top - lowest > smallest ? (top * 1.04) / factor : 1],
    [0, 1],
  ).nice(4);
  const [min = 0, max = 1] = scale.domain();
  const tickText = max >= 1e6 || max < 0.001 ? shortNumber : scale.tickFormat(4);
  return {
    min: min * factor,
    max: max * factor,
    ticks: scale.ticks(4).map((tick) => tick * factor),
    tickLabel: (value) => `${tickText(value / factor)}${suffix}`,
    within,
    above: finite.filter(({ value }) => value > reach),
  };
}

/** `103 ms`, `1.24 s`, `42.1 %`, `12,300`: three digits, which is more than the eye can read off the chart. */
export function formatValue(value: number, unit: PageUnit): string {
  const { factor, suffix } = displayUnit(unit, Math.abs(value));
  return `${threeDigits.format(Math.abs(value) < smallest ? 0 : value / factor)}${suffix}`;
}

/** Less than this is nothing; written out it would be a row of zeros. */
const smallest = 1e-9;

/** `2.5M`, `1.2e-4`: a label of an axis has the room of eight characters. */
function shortNumber(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) < 1) return Number(value.toPrecision(2)).toExponential();
  return compact.format(value);
}

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

const threeDigits = new Intl.NumberFormat('en-US', {
  maximumSignificantDigits: 3,
  roundingPriority: 'morePrecision',
  maximumFractionDigits: 0,
});

function displayUnit(unit: PageUnit, largest: number): { factor: number; suffix: string } {
  switch (unit) {
    case '%':
      return { factor: 1, suffix: '\u00A0%' };
    case 'ms':
      return largest < 2000
        ? { factor: 1, suffix: '\u00A0ms' }
        : { factor: 1000, suffix: '\u00A0s' };
    case 's':
      return largest < 600 ? { factor: 1, suffix: '\u00A0s' } : { factor: 60, suffix: '\u00A0min' };
    case 'count':
      return { factor: 1, suffix: '' };
  }
}
