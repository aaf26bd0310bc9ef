/** The cells of the canary benchmark: what a step has to tell apart, with how much traffic. */
import type { Revision } from './canary-run.ts';

export interface Cell {
  readonly kind: string;
  /** Green's percent. */
  readonly weight: number;
  readonly requestsPerMinute: number;
  readonly baseErrorRate: number;
  readonly stepMinutes: number;
  readonly green: Revision;
}

const usual = { latencyFactor: 1, unanswered: 0 };

/** Green by kind, from the base error rate. */
const kinds: readonly (readonly [string, (base: number) => Revision])[] = [
  ['null', (base) => ({ ...usual, errorRate: base })],
  ['errors x2', (base) => ({ ...usual, errorRate: 2 * base })],
  ['errors x5', (base) => ({ ...usual, errorRate: 5 * base })],
  ['errors +5 points', (base) => ({ ...usual, errorRate: base + 0.05 })],
  ['p95 x1.25', (base) => ({ ...usual, errorRate: base, latencyFactor: 1.25 })],
  ['p95 x2', (base) => ({ ...usual, errorRate: base, latencyFactor: 2 })],
  ['hanging', (base) => ({ ...usual, errorRate: base, unanswered: 1 })],
];

export const weights = [5, 10, 50] as const;
export const rates = [25, 100, 600, 3000] as const;

/** All cells of the matrix; the null ones first. */
export const cells: readonly Cell[] = kinds.flatMap(([kind, green]) =>
  weights.flatMap((weight) =>
    rates.flatMap((requestsPerMinute) =>
      [0.001, 0.005, 0.01].flatMap((baseErrorRate) =>
        [6, 10].map((stepMinutes) => ({
          kind,
          weight,
          requestsPerMinute,
          baseErrorRate,
          stepMinutes,
          green: green(baseErrorRate),
        })),
      ),
    ),
  ),
);
