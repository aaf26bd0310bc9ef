/** The deployments that are judged, and what is promised of them. */
import type { SimulatedCase } from './simulated-deployment.ts';

export interface PromisedCase extends SimulatedCase {
  /** The share of seeds that may fail, or must. */
  readonly promise:
    | { readonly kind: 'no-false-fail'; readonly atMost: number }
    /** Found; with few requests it may be left open instead, never passed. */
    | { readonly kind: 'found'; readonly atLeast: number; readonly orInconclusive: boolean }
    /** Beyond what is promised; shown all the same. */
    | { readonly kind: 'none' };
}

const good = { kind: 'no-false-fail', atMost: 0.01 } as const;
const found = { kind: 'found', atLeast: 0.99, orInconclusive: false } as const;
const notPassed = { kind: 'found', atLeast: 0.99, orInconclusive: true } as const;

export const cases: readonly PromisedCase[] = [
  { name: 'good, 600/min', requestsPerMinute: 600, promise: good },
  { name: 'good, 60/min', requestsPerMinute: 60, promise: good },
  { name: 'good, 25/min', requestsPerMinute: 25, promise: good },
  { name: 'good, 5/min', requestsPerMinute: 5, promise: good },
  {
    name: 'good, memory warms up',
    requestsPerMinute: 60,
    warmUp: { points: 15, minutes: 10 },
    promise: good,
  },
  { name: 'p95 doubled, 600/min', requestsPerMinute: 600, slower: 2, promise: found },
  { name: 'p95 doubled, 60/min', requestsPerMinute: 60, slower: 2, promise: found },
  { name: 'p95 doubled, 5/min', requestsPerMinute: 5, slower: 2, promise: notPassed },
  { name: '3 % errors, 600/min', requestsPerMinute: 600, errors: 0.03, promise: found },
  { name: '3 % errors, 60/min', requestsPerMinute: 60, errors: 0.03, promise: notPassed },
  { name: '3 % errors, 5/min', requestsPerMinute: 5, errors: 0.03, promise: notPassed },
  { name: 'leak of 30 %/h', requestsPerMinute: 60, leak: 30, promise: { ...found, atLeast: 0.9 } },
  {
    name: 'good, twice the noise',
    requestsPerMinute: 600,
    noise: 2,
    promise: { kind: 'none' },
  },
  {
    name: 'p95 doubled, twice noise',
    requestsPerMinute: 600,
    slower: 2,
    noise: 2,
    promise: { kind: 'none' },
  },
];
