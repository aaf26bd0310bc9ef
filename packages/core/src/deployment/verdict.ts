/** The verdicts of wait-stable, and which of several is the worst. */
import type { EpochMs } from '../time.ts';
import type { Cause } from '../failure/cause.ts';

/** From the worst to the best: a run over several services bears its worst one's (input `services`). */
export const verdictsWorstFirst = [
  'error',
  'failed',
  'rolled-back',
  'stopped',
  'stalled',
  'timed-out',
  'paused',
  'cancelled',
  'superseded',
  'reached',
  'stable',
] as const;

export type VerdictName = (typeof verdictsWorstFirst)[number];

/** How following one deployment ended. Everything but `stable` carries one sentence of reason. */
export type Verdict =
  | { readonly name: 'stable'; readonly endedAt?: EpochMs }
  | {
      readonly name: 'failed' | 'rolled-back';
      readonly cause: Cause;
      readonly reason: string;
      readonly endedAt?: EpochMs;
    }
  | {
      readonly name: 'stalled' | 'timed-out';
      /** What stood in the way, where failing tasks or events tell. */
      readonly cause?: Cause;
      readonly reason: string;
      readonly endedAt?: undefined;
    }
  | {
      readonly name: 'stopped' | 'superseded';
      readonly reason: string;
      readonly endedAt?: EpochMs;
      /** `superseded`: the deployment that won. */
      readonly winner?: { readonly id?: string; readonly taskDefinition?: string };
    }
  /** As far as `until` asked for; the deployment goes on. */
  | { readonly name: 'reached'; readonly reason: string; readonly endedAt?: undefined }
  | {
      readonly name: 'paused' | 'cancelled';
      readonly reason: string;
      readonly endedAt?: undefined;
    }
  | { readonly name: 'error'; readonly reason: string; readonly endedAt?: undefined };

/** A verdict that says how the deployment itself ended; the others say how the wait for it did. */
export type Ended = Exclude<
  Verdict,
  { readonly name: 'stalled' | 'timed-out' | 'reached' | 'paused' | 'cancelled' }
>;

/** Every verdict but `stable` and `reached`. */
export type BadVerdict = Exclude<Verdict, { readonly name: 'stable' | 'reached' }>;

export function isGood(name: VerdictName): boolean {
  return name === 'stable' || name === 'reached';
}

export function causeOf(verdict: Verdict): Cause | undefined {
  return 'cause' in verdict ? verdict.cause : undefined;
}

export function reasonOf(verdict: Verdict): string | undefined {
  return verdict.name === 'stable' ? undefined : verdict.reason;
}

/** Negative when `a` is the worse of the two. */
export function compareVerdicts(a: VerdictName, b: VerdictName): number {
  return verdictsWorstFirst.indexOf(a) - verdictsWorstFirst.indexOf(b);
}
