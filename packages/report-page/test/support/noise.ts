/** A random source that a seed repeats (mulberry32), between 0 and 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Noise as services have it: each value remembers the one before (lag-1 autocorrelation 0.6), about 0, deviation about 1. */
export function correlatedNoise(random: () => number): () => number {
  let last = 0;
  return () => {
    const fresh = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    last = 0.6 * last + 0.8 * fresh;
    return last;
  };
}
