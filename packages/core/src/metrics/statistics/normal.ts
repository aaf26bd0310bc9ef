/** The normal distribution. */
import { errorFunction } from 'simple-statistics';

/** The probability that a standard normal exceeds `z`; accurate to about 1e-7. */
export function upperTail(z: number): number {
  return (1 - errorFunction(z / Math.SQRT2)) / 2;
}

/** One-sided 95 %. */
export const z95 = 1.6449;
