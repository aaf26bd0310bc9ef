/** How a migration ends, and what is printed on the way. */
import type { Cause } from './cause.ts';

export const verdicts = [
  'succeeded',
  'failed',
  'never-started',
  'timed-out',
  'refused',
  'cancelled',
  'error',
] as const;

export type VerdictName = (typeof verdicts)[number];

/** An end without a task. */
export interface EndWithoutTask {
  readonly verdict: VerdictName;
  readonly cause?: Cause;
  /** One sentence. */
  readonly reason: string;
}

/** A line for the log; with a title it is an annotation. */
export interface Message {
  readonly level: 'line' | 'notice' | 'warning';
  readonly title?: string;
  readonly message: string;
}
