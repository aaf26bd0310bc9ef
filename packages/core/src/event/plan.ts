/**
 * What to do next to a service's capacity, decided from what AWS shows now. The shell does the first phase
 * of a plan, looks again, and asks for the next plan, until it has no phase left: so every plan begins
 * anew from the truth, and what was killed anywhere is finished by the next step.
 *
 * Safe between any two calls, because at every moment
 * - the action that ends last restores the usual capacity: a restore is scheduled and seen before the
 *   floor it takes back is raised, and deleted only after that floor is gone;
 * - an action that ends earlier leaves at least what every event that goes on holds, from the moment
 *   that event is reported raised;
 * - a raise sets its own event's floor and no other's, and lowers nothing.
 */
import type { EpochMs } from '../time.ts';
import { actionNameOf, type HeldCapacity, type HeldEvent } from './held-event.ts';
import { join, readLedger, type Capacity, type Ledger, type Sighting } from './ledger.ts';

/** An event as a user asks for it. */
export interface Wish {
  readonly name: string;
  readonly min: number;
  readonly max?: number;
  readonly endsAt: EpochMs;
}

/** A scheduled action to be put: of that name, anew or over the one that is there. */
export interface Restore {
  readonly actionName: string;
  readonly at: EpochMs;
  readonly leaves: Partial<HeldCapacity>;
}

/** Calls that may be sent in any order but for `schedule`, whose order is as given. */
export type Phase =
  | { readonly kind: 'schedule'; readonly restores: readonly Restore[] }
  | { readonly kind: 'register'; readonly capacity: Partial<Capacity> }
  | { readonly kind: 'unschedule'; readonly actionNames: readonly string[] };

export type RaisePlan =
  | {
      readonly kind: 'phases';
      /** None: it is held. */
      readonly phases: readonly Phase[];
      /** As it will be held. */
      readonly event: HeldEvent;
    }
  /** The usual capacity is as high as is wanted. */
  | { readonly kind: 'nothing-to-hold' }
  | { readonly kind: 'max-too-low'; readonly min: number; readonly max: number }
  /** The capacity was changed by others to less than is wanted: raising would take theirs away. */
  | { readonly kind: 'changed-by-others' };

export type RestorePlan =
  | { readonly kind: 'phases'; readonly phases: readonly Phase[]; readonly event: HeldEvent }
  | { readonly kind: 'no-such-event' };

/** The steps that are left until the event is held. */
export function planRaise(sighting: Sighting, wish: Wish): RaisePlan {
  const ledger = readLedger(sighting);
  const { usual, events } = ledger;
  const known = events.find(({ name }) => name === wish.name);
  const event = known === undefined ? wished(wish, usual) : join(known, wished(wish, usual));
  const { holds } = event;
  if (known === undefined && holds.min <= usual.min && holds.max === undefined) {
    return { kind: 'nothing-to-hold' };
  }
  const highestMax = holds.max ?? usual.max;
  if (holds.min > highestMax) return { kind: 'max-too-low', min: holds.min, max: highestMax };

  const { target } = sighting;
  const min = holds.min > target.min ? holds.min : undefined;
  const max = holds.max !== undefined && holds.max > target.max ? holds.max : undefined;
  const { changedByOthers } = ledger;
  if (
    (changedByOthers.min !== undefined && min !== undefined) ||
    (changedByOthers.max !== undefined && max !== undefined) ||
    holds.min > (max ?? target.max)
  ) {
    return { kind: 'changed-by-others' };
  }
  const others = events.filter(({ name }) => name !== wish.name);
  const { schedule, unschedule } = scheduling([...others, event], ledger);
  // What goes is deleted before the raise: one of an older shape may end sooner and leave too little.
  return {
    kind: 'phases',
    event,
    phases: [...schedule, ...unschedule, ...registering(min, max)],
  };
}

/** The steps that are left until the event is over. What others have changed is left as it is. */
export function planRestore(sighting: Sighting, name: string): RestorePlan {
  const ledger = readLedger(sighting);
  const { usual, changedByOthers } = ledger;
  const event = ledger.events.find((candidate) => candidate.name === name);
  if (event === undefined) return { kind: 'no-such-event' };
  const others = ledger.events.filter((candidate) => candidate !== event);
  const left = heldBy(others, usual);
  const { target } = sighting;
  const min = changedByOthers.min === undefined && target.min > left.min ? left.min : undefined;
  const max =
    event.holds.max !== undefined &&
    changedByOthers.max === undefined &&
    target.max > left.max &&
    // Somebody's own higher floor keeps its maximum.
    (min ?? target.min) <= left.max
      ? left.max
      : undefined;
  const { schedule, unschedule } = scheduling(others, ledger);
  // Its own action goes last: whatever happens before, AWS ends the event.
  return {
    kind: 'phases',
    event,
    phases: [...schedule, ...registering(min, max), ...unschedule],
  };
}

/** What is to be put, and what is to be deleted, so that exactly these events are scheduled. */
function scheduling(
  events: readonly HeldEvent[],
  ledger: Ledger,
): { readonly schedule: readonly Phase[]; readonly unschedule: readonly Phase[] } {
  const wanted = restoresOf(events, ledger.usual);
  const names = new Set(wanted.map(({ actionName }) => actionName));
  const restores = wanted.filter((restore) => !isScheduled(restore, ledger));
  const actionNames = ledger.restores
    .map(({ actionName }) => actionName)
    .filter((actionName) => !names.has(actionName));
  return {
    schedule: restores.length === 0 ? [] : [{ kind: 'schedule', restores }],
    unschedule: actionNames.length === 0 ? [] : [{ kind: 'unschedule', actionNames }],
  };
}

function registering(min: number | undefined, max: number | undefined): readonly Phase[] {
  if (min === undefined && max === undefined) return [];
  const capacity = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return [{ kind: 'register', capacity }];
}

/** The capacity while these events go on. */
export function heldBy(events: readonly HeldEvent[], usual: Capacity): Capacity {
  const min = Math.max(usual.min, ...events.map(({ holds }) => holds.min));
  const max = Math.max(usual.max, ...events.flatMap(({ holds }) => holds.max ?? []));
  return { min, max: Math.max(min, max) };
}

/**
 * The scheduled actions that end these events, the last to end first: written in this order, each leaves
 * a floor only where its own restore is already there.
 */
export function restoresOf(events: readonly HeldEvent[], usual: Capacity): readonly Restore[] {
  return events
    .toSorted((a, b) => b.endsAt - a.endsAt)
    .map((event) => {
      const remembered: HeldEvent = {
        ...event,
        usual: { min: usual.min, ...(event.holds.max !== undefined && { max: usual.max }) },
      };
      // Of two that end together none outlives the other, in whatever order AWS takes them.
      const later = events.filter(({ endsAt }) => endsAt > event.endsAt);
      const left = heldBy(later, usual);
      return {
        actionName: actionNameOf(remembered),
        at: event.endsAt,
        leaves: { min: left.min, ...(event.holds.max !== undefined && { max: left.max }) },
      };
    });
}

/** A maximum that is no higher than the usual one holds nothing. AWS's schedule has whole seconds. */
function wished({ name, min, max, endsAt }: Wish, usual: Capacity): HeldEvent {
  const raisesMax = max !== undefined && max > usual.max;
  return {
    name,
    holds: { min, ...(raisesMax && { max }) },
    usual: { min: usual.min, ...(raisesMax && { max: usual.max }) },
    endsAt: Math.ceil(endsAt / 1000) * 1000,
  };
}

function isScheduled(wanted: Restore, { restores }: Ledger): boolean {
  return restores.some(
    ({ actionName, endsAt, leaves }) =>
      actionName === wanted.actionName &&
      endsAt === wanted.at &&
      leaves.min === wanted.leaves.min &&
      leaves.max === wanted.leaves.max,
  );
}
