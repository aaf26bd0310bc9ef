/** Seeded noise as services have it. Written apart from core and from the simulator, so that it can judge both. */

export interface Random {
  /** Between 0 and 1. */
  readonly uniform: () => number;
  readonly between: (low: number, high: number) => number;
  readonly normal: () => number;
  readonly poisson: (mean: number) => number;
  readonly binomial: (tries: number, share: number) => number;
}

/** Mulberry32; the same seed gives the same deployment. */
export function createRandom(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  let spare: number | undefined;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
  const normal = (): number => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  const poisson = (mean: number): number => {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = -1;
    for (let sum = 0; sum < mean; count += 1) sum -= Math.log(uniform());
    return Math.max(0, count);
  };
  return {
    uniform,
    normal,
    poisson,
    between: (low, high) => low + (high - low) * uniform(),
    binomial: (tries, share) => {
      if (tries * share > 50) {
        const deviation = Math.sqrt(tries * share * (1 - share));
        return Math.min(tries, Math.max(0, Math.round(tries * share + deviation * normal())));
      }
      let hits = 0;
      for (let i = 0; i < tries; i += 1) if (uniform() < share) hits += 1;
      return hits;
    },
  };
}

/** A standard normal for each call, correlated with the one before (AR(1)). */
export function createMemory(random: Random, correlation: number): () => number {
  let value = random.normal();
  return () => {
    value = correlation * value + Math.sqrt(1 - correlation * correlation) * random.normal();
    return value;
  };
}
