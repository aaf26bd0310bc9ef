/** A robust trend: Theil and Sen's slope, and Mann and Kendall's test of it, for autocorrelated series. */
import { median } from 'simple-statistics';

export interface Trend {
  /** Theil-Sen: the median of the slopes between all pairs, in value per unit of `x`. */
  readonly slope: number;
  /** Kendall's S: pairs that rise less those that fall. */
  readonly s: number;
  /** How many standard deviations S is above what no trend gives, corrected for continuity. */
  readonly z: number;
}

/**
 * @param points at least two, `x` rising
 * @param inflation how many times larger the variance of S is than with independent values
 */
export function trendOf(
  points: readonly (readonly [x: number, y: number])[],
  inflation = 1,
): Trend {
  const slopes: number[] = [];
  let s = 0;
  for (const [index, [x1, y1]] of points.entries()) {
    for (const [x2, y2] of points.slice(index + 1)) {
      slopes.push((y2 - y1) / (x2 - x1));
      s += Math.sign(y2 - y1);
    }
  }
  const deviation = Math.sqrt(inflation * varianceOfS(points.map(([, y]) => y)));
  const z = deviation === 0 || s === 0 ? 0 : (s - Math.sign(s)) / deviation;
  return { slope: median(slopes), s, z };
}

function varianceOfS(values: readonly number[]): number {
  const n = values.length;
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const part = (count: number): number => count * (count - 1) * (2 * count + 5);
  const ties = [...counts.values()].reduce((sum, count) => sum + part(count), 0);
  return (part(n) - ties) / 18;
}
