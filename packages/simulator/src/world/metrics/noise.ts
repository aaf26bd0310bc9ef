// Taken once: these are called millions of times, and reading a global is slow where code runs in a sandbox.
const { cos, exp, imul, log, max, PI, round, sqrt } = Math;

/** A series' own number, from the seed and its name. */
export function seriesKey(...parts: readonly (string | number)[]): number {
  let h = 2166136261;
  for (const character of parts.join('|')) {
    h = imul(h ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return h >>> 0;
}

/** Uniform in (0, 1), the same for the same key and number. */
export function uniform(key: number, n: number): number {
  let h = imul(key ^ imul(n, 2654435761), 2246822507);
  h = imul(h ^ (h >>> 13), 3266489909);
  h = imul(h ^ (h >>> 16), 668265263);
  h ^= h >>> 15;
  return ((h >>> 0) + 0.5) / 4294967296;
}

/** Standard normal, the same for the same key and number (Box-Muller). */
export function normal(key: number, n: number): number {
  const radius = sqrt(-2 * log(uniform(key, 2 * n)));
  return radius * cos(2 * PI * uniform(key, 2 * n + 1));
}

/** Correlation of one minute's noise with the next's. */
const memory = 0.65;
const reach = 14;
const scale = sqrt(1 - memory * memory);

/** Noise with a memory: standard normal in each minute, correlated with the minutes before. */
export function drift(key: number, minute: number): number {
  return createDrift(key)(minute);
}

/**
 * The drift of one series, for reading many minutes of it: each minute's noise is drawn once and remembered
 * for the minutes after it. What it says depends on the minute only, never on what was asked before.
 */
export function createDrift(key: number): (minute: number) => number {
  const minutes: number[] = [];
  const drawn: number[] = [];
  const noiseIn = (minute: number): number => {
    const place = ((minute % reach) + reach) % reach;
    if (minutes[place] !== minute) {
      minutes[place] = minute;
      drawn[place] = normal(key, minute);
    }
    return drawn[place] ?? 0;
  };
  return (minute) => {
    let sum = 0;
    let weight = scale;
    for (let back = 0; back < reach; back += 1) {
      sum += weight * noiseIn(minute - back);
      weight *= memory;
    }
    return sum;
  };
}

/** A Poisson number with this mean; a rounded normal where the mean is large. */
export function poisson(key: number, n: number, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > 60) return max(0, round(mean + sqrt(mean) * normal(key, n)));
  const limit = exp(-mean);
  let product = 1;
  let count = -1;
  let draw = 0;
  while (product > limit) {
    product *= uniform(key ^ 0x5bd1e995, n * 101 + draw);
    draw += 1;
    count += 1;
  }
  return count;
}
