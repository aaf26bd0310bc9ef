/** A stream of seeded random numbers. The same keys give the same stream, on every machine. */
export type Random = {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** A whole number in [low, high]. */
  integer(low: number, high: number): number;
  /** True with this probability (0 to 1). */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Standard normal (Box-Muller). */
  normal(): number;
  /** `length` lower-case hexadecimal digits. */
  hex(length: number): string;
  /** A decimal number of exactly `length` digits, as ECS numbers its deployments (19). */
  digits(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
};

/** 32-bit string hash (xmur3), used to spread keys over the generator's state. */
function hash(text: string): () => number {
  let h = 1779033703 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    h = Math.imul(h ^ text.charCodeAt(index), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    h ^= h >>> 16;
    return h >>> 0;
  };
}

/**
 * A generator (sfc32) for a path of keys. Giving every task and deployment a path of its own keeps
 * one course of events the same however often, and in which order, others draw.
 */
export function createRandom(...keys: readonly (number | string)[]): Random {
  const seed = hash(keys.join('/'));
  let a = seed();
  let b = seed();
  let c = seed();
  let d = 1;
  const next = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round += 1) next();
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const hex = (length: number): string => {
    let text = '';
    while (text.length < length) text += integer(0, 15).toString(16);
    return text;
  };
  return {
    next,
    integer,
    hex,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('pick() needs at least one item');
      return item;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    digits: (length) => {
      let text = String(integer(1, 9));
      while (text.length < length) text += String(integer(0, 9));
      return text;
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${integer(8, 11).toString(16)}${hex(3)}-${hex(12)}`,
  };
}
