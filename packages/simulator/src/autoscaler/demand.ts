/** What a service's users ask of it, second by second, in percent of one task's CPU. */
import { createRandom } from '../world/random.ts';

export const demandShapes = ['diurnal', 'bursty', 'square', 'flash-crowd', 'noisy'] as const;
export type DemandShape = (typeof demandShapes)[number];

export type Demand = {
  readonly shape: DemandShape;
  /** Percent of one task's CPU at a time in seconds from the start. */
  readonly at: (seconds: number) => number;
};

const day = 86_400;

/** The same seed asks the same, whatever the settings of the service. */
export function createDemand(seed: number, shape: DemandShape, days: number): Demand {
  const random = createRandom(seed, 'demand', shape);
  const base = random.between(80, 320);
  const swing = random.between(0.25, 0.6);
  const peakAt = random.between(0, day);
  const noise = minuteNoise(seed, days, shape === 'noisy' ? 0.16 : 0.04);
  const events = eventsOf(shape, random, days);
  return {
    shape,
    at: (seconds) => {
      const tide = 1 + swing * Math.cos((2 * Math.PI * (seconds - peakAt)) / day);
      let factor = 1;
      for (const event of events) factor += event(seconds);
      return base * tide * factor * noise(seconds);
    },
  };
}

type Event = (seconds: number) => number;

function eventsOf(
  shape: DemandShape,
  random: ReturnType<typeof createRandom>,
  days: number,
): Event[] {
  const some = (count: number, make: () => Event): Event[] => Array.from({ length: count }, make);
  switch (shape) {
    case 'bursty':
      return some(4 * days, () => {
        const from = random.between(0, days * day);
        const length = random.between(300, 2400);
        const height = random.between(0.4, 2);
        return (seconds) => (seconds >= from && seconds < from + length ? height : 0);
      });
    case 'square': {
      const period = random.between(2, 6) * 3600;
      const height = random.between(0.6, 1.6);
      return [(seconds) => (Math.floor(seconds / period) % 2 === 0 ? 0 : height)];
    }
    case 'flash-crowd':
      return some(Math.max(2, Math.round(days / 2)), () => {
        const from = random.between(0, days * day);
        const height = random.between(2, 6);
        const fades = random.between(900, 5400);
        return (seconds) =>
          seconds < from
            ? 0
            : height * Math.min(1, (seconds - from) / 120) * Math.exp(-(seconds - from) / fades);
      });
    default:
      return [];
  }
}

/** A walk that returns to one, a value a minute, with a straight line between two minutes. */
function minuteNoise(seed: number, days: number, sigma: number): (seconds: number) => number {
  const random = createRandom(seed, 'demand-noise');
  const minutes = days * 1440 + 2;
  const walk = new Float64Array(minutes);
  let value = 0;
  for (let minute = 0; minute < minutes; minute += 1) {
    value = 0.8 * value + 0.6 * sigma * random.normal();
    walk[minute] = Math.exp(value);
  }
  return (seconds) => {
    const minute = Math.min(minutes - 2, Math.floor(seconds / 60));
    const part = seconds / 60 - minute;
    return (walk[minute] ?? 1) * (1 - part) + (walk[minute + 1] ?? 1) * part;
  };
}
