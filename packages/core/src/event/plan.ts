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
import {
  actionNameOf,
  type HeldCapacity,
  type HeldEvent,
  type ScheduledRestore,
} from './held-event.ts';
import {
  join,
  readEvents,
  type Capacity,
  type EventReading,
  type Memory,
  type CapacityObservation,
} from './reading.ts';
import { present } from '../present.ts';

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
  | {
      readonly kind: 'phases';
      readonly phases: readonly Phase[];
      readonly event: HeldEvent | undefined;
    }
  | { readonly kind: 'no-such-event' };

/** The steps that are left until the event is held. */
export function planRaise(
  observation: CapacityObservation,
  wish: Wish,
  memory?: Memory,
): RaisePlan {
  const reading = readEvents(observation, memory);
  const { usual, events } = reading;
  const known = events.find(({ name }) => name === wish.name);
  const asked = wished(wish, usual);
  const event = known === undefined ? asked : join(known, asked);
  const { holds } = event;
  if (known === undefined && holds.min <= usual.min && holds.max === undefined) {
    return { kind: 'nothing-to-hold' };
  }
  const highestMax = holds.max ?? usual.max;
  if (holds.min > highestMax) return { kind: 'max-too-low', min: holds.min, max: highestMax };

  const { target } = observation;
  const min = holds.min > target.min ? holds.min : undefined;
  const max = holds.max !== undefined && holds.max > target.max ? holds.max : undefined;
  const { changedByOthers } = reading;
  if (
    (changedByOthers.min !== undefined && min !== undefined) ||
    (changedByOthers.max !== undefined && max !== undefined) ||
    holds.min > (max ?? target.max)
  ) {
    return { kind: 'changed-by-others' };
  }
  const { schedule, unschedule } = scheduling(reading, wish.name, event);
  // What an action of an older shape holds explains the present floor, so it goes last.
  return {
    kind: 'phases',
    event,
    phases: [...schedule, ...registering(min, max), ...unschedule],
  };
}

/** The steps that are left until the event is over. What others have changed is left as it is. */
export function planRestore(
  observation: CapacityObservation,
  name: string,
  memory?: Memory,
): RestorePlan {
  const reading = readEvents(observation, memory);
  const { usual, changedByOthers } = reading;
  const event = reading.events.find((candidate) => candidate.name === name);
  const others = reading.events.filter((candidate) => candidate !== event);
  const left = heldBy(others, usual);
  const { target } = observation;
  const min =
    changedByOthers.min === undefined
      ? goal(target.min, left.min, [usual.min, ...others.map(({ holds }) => holds.min)])
      : undefined;
  const floor = min ?? target.min;
  const wantedMax =
    changedByOthers.max === undefined
      ? goal(target.max, left.max, [usual.max, ...others.flatMap(({ holds }) => holds.max ?? [])])
      : undefined;
  // A floor never stands above its maximum, be it somebody else's floor or maximum.
  const max =
    floor > (wantedMax ?? target.max) ? (left.max >= floor ? left.max : undefined) : wantedMax;
  const { schedule, unschedule } = scheduling(reading, name);
  // Its own action goes last: whatever happens before, AWS ends the event. Without the event there may
  // still be something to mend, where another step deleted or kept what this one counted on.
  const phases = [...schedule, ...registering(min, max), ...unschedule];
  return event === undefined && phases.length === 0
    ? { kind: 'no-such-event' }
    : { kind: 'phases', event, phases };
}

/**
 * What the end of an event does to a capacity that may be its own: what AWS would set, but that a value
 * which others account for (an infrastructure deploy, another event) is not raised.
 */
function goal(found: number, left: number, others: readonly number[]): number | undefined {
  if (found > left) return left;
  return found < left && !others.includes(found) ? left : undefined;
}

/**
 * What is to be put, and what is to be deleted, so that of this name exactly this event is scheduled, and
 * every other action leaves what is right then. Others' actions keep their names: each accounts for a
 * floor that may stand.
 */
function scheduling(
  { restores, usual }: EventReading,
  name: string,
  event?: HeldEvent,
): { readonly schedule: readonly Phase[]; readonly unschedule: readonly Phase[] } {
  const others = restores.filter((restore) => restore.name !== name);
  const own = event === undefined ? [] : [{ ...event, actionName: actionNameOf(event) }];
  const wanted = withLeaves([...others, ...own], usual);
  const puts = wanted.filter((restore) => !isScheduled(restore, restores));
  const actionNames = restores
    .filter((restore) => restore.name === name)
    .map(({ actionName }) => actionName)
    .filter((actionName) => actionName !== own[0]?.actionName);
  return {
    schedule: puts.length === 0 ? [] : [{ kind: 'schedule', restores: puts }],
    unschedule: actionNames.length === 0 ? [] : [{ kind: 'unschedule', actionNames }],
  };
}

function registering(min: number | undefined, max: number | undefined): readonly Phase[] {
  if (min === undefined && max === undefined) return [];
  const capacity = present({ min, max });
  return [{ kind: 'register', capacity }];
}

/** The capacity while these events go on. */
export function heldBy(events: readonly HeldEvent[], usual: Capacity): Capacity {
  const min = Math.max(usual.min, ...events.map(({ holds }) => holds.min));
  const max = Math.max(usual.max, ...events.flatMap(({ holds }) => holds.max ?? []));
  return { min, max: Math.max(min, max) };
}

/**
 * What each of these leaves, the last to end first: written in this order, an action leaves a floor only
 * where that floor's own restore is already there.
 */
function withLeaves(
  events: readonly (HeldEvent & { readonly actionName: string })[],
  usual: Capacity,
): readonly Restore[] {
  return events
    .toSorted((a, b) => b.endsAt - a.endsAt)
    .map((event) => {
      // Of two that end together none outlives the other, in whatever order AWS takes them.
      const later = events.filter(({ endsAt }) => endsAt > event.endsAt);
      const left = heldBy(later, usual);
      // A floor that goes on brings its maximum along: a deploy may have reset both.
      const setsMax = [event, ...later].some(({ holds }) => holds.max !== undefined);
      const { actionName, endsAt } = event;
      return {
        actionName,
        at: endsAt,
        leaves: { min: left.min, ...(setsMax && { max: left.max }) },
      };
    });
}

/** The event as it was planned, to be asked for from then on: another step may take it away meanwhile. */
export function wishOf({ name, holds, endsAt }: HeldEvent): Wish {
  return { name, ...holds, endsAt };
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

function isScheduled(wanted: Restore, restores: readonly ScheduledRestore[]): boolean {
  return restores.some(
    ({ actionName, endsAt, leaves }) =>
      actionName === wanted.actionName &&
      endsAt === wanted.at &&
      leaves.min === wanted.leaves.min &&
      leaves.max === wanted.leaves.max,
  );
}
