/** Application Auto Scaling in a few lines: a range, and one-off scheduled actions that AWS obeys blindly. */
import type { ScheduledAction } from '../../../src/event/held-event.ts';
import { readRestore, scheduleAt } from '../../../src/event/held-event.ts';
import type { Capacity, CapacityObservation } from '../../../src/event/reading.ts';
import type { Phase } from '../../../src/event/plan.ts';

/** One call to AWS that changes something. */
export type Change =
  | { readonly kind: 'put'; readonly action: ScheduledAction }
  | { readonly kind: 'delete'; readonly name: string }
  | { readonly kind: 'register'; readonly capacity: Partial<Capacity> };

export interface ModelAws {
  readonly now: () => number;
  readonly capacity: () => Capacity;
  readonly actions: () => readonly ScheduledAction[];
  readonly sight: () => CapacityObservation;
  readonly apply: (change: Change) => void;
  /** Lets scheduled actions fire until then; of several at one time the order is `flip`'s. */
  readonly advanceTo: (at: number, flip: boolean) => void;
}

/** @param keepsSpent whether AWS goes on listing a one-off action after it has run. */
export function createModelAws(
  usual: Capacity,
  keepsSpent: boolean,
  onChange: () => void,
): ModelAws {
  let now = 0;
  let capacity = usual;
  let actions: readonly ScheduledAction[] = [];
  const set = (next: Partial<Capacity>): void => {
    const changed = { ...capacity, ...next };
    if (changed.min > changed.max) throw new Error(`AWS refuses ${JSON.stringify(changed)}`);
    capacity = changed;
    onChange();
  };
  return {
    now: () => now,
    capacity: () => capacity,
    actions: () => actions,
    sight: () => ({
      at: now,
      target: { ...capacity, suspended: { scaleIn: false, scaleOut: false, scheduled: false } },
      actions,
    }),
    apply: (change) => {
      if (change.kind === 'register') {
        set(change.capacity);
        return;
      }
      const name = change.kind === 'put' ? change.action.name : change.name;
      actions = actions.filter((action) => action.name !== name);
      if (change.kind === 'put') {
        if ((readRestore(change.action)?.endsAt ?? 0) <= now) throw new Error('in the past');
        actions = [...actions, change.action];
      }
      onChange();
    },
    advanceTo: (to, flip) => {
      for (;;) {
        const due = actions
          .map((action) => ({ action, at: readRestore(action)?.endsAt ?? 0 }))
          .filter(({ at }) => at > now && at <= to)
          .sort((a, b) => a.at - b.at);
        const first = due[0];
        if (first === undefined) break;
        const together = due.filter(({ at }) => at === first.at).map(({ action }) => action);
        now = first.at;
        for (const action of flip ? together.toReversed() : together) {
          if (!keepsSpent) actions = actions.filter((other) => other !== action);
          const { min, max } = action;
          const next = { min: min ?? capacity.min, max: max ?? capacity.max };
          // AWS cannot carry it out; the capacity stays.
          if (next.min <= next.max) set(next);
        }
      }
      now = to;
    },
  };
}

/** The calls of a phase, one by one. */
export function callsOf(phase: Phase): readonly Change[] {
  switch (phase.kind) {
    case 'schedule':
      return phase.restores.map(({ actionName, at, leaves }) => ({
        kind: 'put',
        action: { name: actionName, schedule: scheduleAt(at), timezone: 'UTC', ...leaves },
      }));
    case 'unschedule':
      return phase.actionNames.map((name) => ({ kind: 'delete', name }));
    default:
      return [{ kind: 'register', capacity: phase.capacity }];
  }
}
