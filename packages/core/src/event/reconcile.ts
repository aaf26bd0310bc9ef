/**
 * From what AWS shows of a service's capacity to what the plan wants, one call at a time: each observation is
 * answered with the next action, until two in a row leave nothing to do. Pure: the action performs it.
 */
import type { DurationMs, EpochMs } from '../time.ts';
import { readRestore, type ScheduledAction } from './held-event.ts';
import {
  nothingKnown,
  remember,
  type CapacityObservation,
  type Memory,
  type ScalableTarget,
} from './reading.ts';
import type { Phase } from './plan.ts';

/** A plan: phases that are left, or something else that ends it. */
type AnyPlan =
  { readonly kind: 'phases'; readonly phases: readonly Phase[] } | { readonly kind: string };

export interface ReconcileState {
  /** What was seen before. */
  readonly memory: Memory;
  /** By phase: when it was sent last, and how often. */
  readonly sent: ReadonlyMap<string, { readonly atMs: DurationMs; readonly times: number }>;
  /** The last observation left nothing to do: it ended as this kind of plan. */
  readonly endedAs?: string;
}

export type ReconcileAction =
  | { readonly kind: 'send'; readonly phase: Phase }
  | { readonly kind: 'observe'; readonly afterMs: DurationMs }
  | { readonly kind: 'done' }
  /** AWS accepted it so many times and never showed it. */
  | { readonly kind: 'no-effect'; readonly phase: Phase; readonly times: number };

/**
 * How long AWS may show an old answer (Application Auto Scaling is eventually consistent): what was sent is
 * sent again only after this long, and an end must hold for a moment.
 */
const shownWithinMs: DurationMs = 10_000;
const observeAgainMs: DurationMs = 1_000;
const confirmAfterMs: DurationMs = 2_000;
const sentAtMost = 5;

export const notReconciled: ReconcileState = { memory: nothingKnown, sent: new Map() };

/** @param atMs of the observation, on any clock that only goes forward. */
export function reconcileCapacity(
  state: ReconcileState,
  observation: CapacityObservation,
  plan: AnyPlan,
  atMs: DurationMs,
): { readonly state: ReconcileState; readonly action: ReconcileAction } {
  const memory = remember(state.memory, observation);
  const { sent, endedAs } = state;
  const phase = 'phases' in plan ? plan.phases[0] : undefined;
  if (phase === undefined) {
    return {
      state: { memory, sent, endedAs: plan.kind },
      action:
        endedAs === plan.kind ? { kind: 'done' } : { kind: 'observe', afterMs: confirmAfterMs },
    };
  }
  const key = JSON.stringify(phase);
  const before = sent.get(key);
  if (before !== undefined && atMs - before.atMs < shownWithinMs) {
    return { state: { memory, sent }, action: { kind: 'observe', afterMs: observeAgainMs } };
  }
  const times = (before?.times ?? 0) + 1;
  if (times > sentAtMost) {
    return { state: { memory, sent }, action: { kind: 'no-effect', phase, times: sentAtMost } };
  }
  return {
    state: afterSend({ memory, sent }, phase, atMs),
    action: { kind: 'send', phase },
  };
}

/** The call has been answered at this moment: it is sent again only a while after. */
export function answered(state: ReconcileState, phase: Phase, atMs: DurationMs): ReconcileState {
  const key = JSON.stringify(phase);
  const times = state.sent.get(key)?.times ?? 1;
  return { ...state, sent: new Map([...state.sent, [key, { atMs, times }]]) };
}

function afterSend(state: ReconcileState, phase: Phase, atMs: DurationMs): ReconcileState {
  const key = JSON.stringify(phase);
  const times = (state.sent.get(key)?.times ?? 0) + 1;
  return { ...state, sent: new Map([...state.sent, [key, { atMs, times }]]) };
}

/** A restore that is due just now: AWS may have made it, or not yet. */
const dueMs = { before: 20_000, after: 60_000 } as const;

export interface CapacityAnswers {
  /** The target before and after the actions were read: no restore has come in between. */
  readonly before: ScalableTarget;
  readonly actions: readonly ScheduledAction[];
  readonly after: ScalableTarget;
  readonly at: EpochMs;
}

/** Target and scheduled actions as they belong together; `undefined`: they are to be read again. */
export function observationOf(answers: CapacityAnswers): {
  readonly observation: CapacityObservation | undefined;
  readonly restoreIsDue: boolean;
} {
  const { before, actions, after, at } = answers;
  const restoreIsDue = actions.some((action) => {
    const endsAt = readRestore(action)?.endsAt;
    return endsAt !== undefined && endsAt > at - dueMs.after && endsAt < at + dueMs.before;
  });
  const settled = !restoreIsDue && before.min === after.min && before.max === after.max;
  return { observation: settled ? { at, target: after, actions } : undefined, restoreIsDue };
}
