/** One figure, measured, beside the bar that it has to hold. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly bar: string;
  readonly holds: boolean;
}

/** A figure that may be at most so large. */
export function atMost(what: string, value: number, bar: number, unit: string, digits = 1): Figure {
  const text = (one: number): string => `${one.toFixed(digits)}${unit}`;
  return { what, measured: text(value), bar: `≤ ${text(bar)}`, holds: value <= bar };
}

/** The value below which this share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
