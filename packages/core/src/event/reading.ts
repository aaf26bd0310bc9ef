/** What is held on a service's capacity, read from its scalable target and its scheduled actions. */
import type { EpochMs } from '../time.ts';
import {
  readRestore,
  type HeldCapacity,
  type HeldEvent,
  type ScheduledAction,
  type ScheduledRestore,
} from './held-event.ts';
import { present } from '../present.ts';

/** Tasks. */
export interface Capacity {
  readonly min: number;
  readonly max: number;
}

/** A service's registration with Application Auto Scaling. */
export interface ScalableTarget extends Capacity {
  readonly suspended: {
    readonly scaleIn: boolean;
    readonly scaleOut: boolean;
    readonly scheduled: boolean;
  };
}

/** What was read, at one moment of AWS's clock. */
export interface CapacityObservation {
  readonly at: EpochMs;
  readonly target: ScalableTarget;
  readonly actions: readonly ScheduledAction[];
}

/**
 * What a step has learned from its own looks: where another step works on the same service at the same
 * time, an event may vanish between a poll and the call that counted on it.
 */
export interface Memory {
  /** The lowest that was ever taken for usual. */
  readonly usual?: Capacity;
  /** Minima and maxima that were accounted for. */
  readonly minima: readonly number[];
  readonly maxima: readonly number[];
}

export const nothingKnown: Memory = { minima: [], maxima: [] };

export interface EventReading {
  /** Before any event, and again after the last. */
  readonly usual: Capacity;
  /** One for each name, the next to end first. */
  readonly events: readonly HeldEvent[];
  /** As they are scheduled; an event may have two while it is being changed. */
  readonly restores: readonly ScheduledRestore[];
  /** Set where the capacity is one that no event and no restore of ours ever sets. */
  readonly changedByOthers: {
    readonly min?: { readonly found: number; readonly left: number };
    readonly max?: { readonly found: number; readonly left: number };
  };
}

/**
 * Reads events and the usual capacity. A floor that is the usual one, or that any event holds, may be our
 * own doing (a step that was killed, a restore that AWS has made); any other is somebody else's.
 */
export function readEvents(
  observation: CapacityObservation,
  memory: Memory = nothingKnown,
): EventReading {
  const { target } = observation;
  const restores = restoresIn(observation);
  const events = mergeByName(restores);
  const usual = usualOf(restores, target, memory);
  const { minima, maxima } = accounted(restores, usual, memory);
  return {
    usual,
    events,
    restores,
    changedByOthers: {
      ...(!minima.includes(target.min) && {
        min: {
          found: target.min,
          left: Math.max(usual.min, ...events.map(({ holds }) => holds.min)),
        },
      }),
      ...(!maxima.includes(target.max) && {
        max: {
          found: target.max,
          left: Math.max(usual.max, ...events.flatMap(({ holds }) => holds.max ?? [])),
        },
      }),
    },
  };
}

/** When the event of this name ends, by what is scheduled. */
export function endOf(observation: CapacityObservation, name: string): EpochMs | undefined {
  return readEvents(observation).events.find((event) => event.name === name)?.endsAt;
}

/** What is known after one more poll. */
export function remember(memory: Memory, observation: CapacityObservation): Memory {
  const restores = restoresIn(observation);
  const usual = usualOf(restores, observation.target, memory);
  return { usual, ...accounted(restores, usual, memory) };
}

/** AWS may go on listing a restore whose time is over. */
function restoresIn({ at, actions }: CapacityObservation): readonly ScheduledRestore[] {
  return actions.flatMap((action) => readRestore(action) ?? []).filter(({ endsAt }) => endsAt > at);
}

function accounted(
  restores: readonly ScheduledRestore[],
  usual: Capacity,
  memory: Memory,
): Pick<Memory, 'minima' | 'maxima'> {
  const minima = [usual.min, ...restores.map(({ holds }) => holds.min), ...memory.minima];
  const maxima = [usual.max, ...restores.flatMap(({ holds }) => holds.max ?? []), ...memory.maxima];
  return { minima: [...new Set(minima)], maxima: [...new Set(maxima)] };
}

/** A second raise extends an event: of two of the same name the later end and the higher capacity count. */
export function join(event: HeldEvent, other: HeldEvent): HeldEvent {
  const max = highest(event.holds.max, other.holds.max);
  const usual = lowestUsual([event.usual, other.usual]);
  return {
    name: event.name,
    holds: {
      min: Math.max(event.holds.min, other.holds.min),
      ...present({ max }),
    },
    usual,
    endsAt: Math.max(event.endsAt, other.endsAt),
  };
}

function mergeByName(restores: readonly ScheduledRestore[]): readonly HeldEvent[] {
  const events = new Map<string, HeldEvent>();
  for (const { name, holds, usual, endsAt } of restores) {
    const event = { name, holds, usual, endsAt };
    const known = events.get(name);
    events.set(name, known === undefined ? event : join(known, event));
  }
  return [...events.values()].sort((a, b) => a.endsAt - b.endsAt || (a.name < b.name ? -1 : 1));
}

/** What the events remember; where they disagree, the lowest: a floor must never be kept by mistake. */
function usualOf(
  restores: readonly ScheduledRestore[],
  target: Capacity,
  { usual: known }: Memory,
): Capacity {
  const remembered = [
    ...restores.map(({ usual }) => usual),
    ...(known === undefined ? [] : [known]),
  ];
  if (remembered.length === 0) return { min: target.min, max: target.max };
  const { min, max } = lowestUsual(remembered);
  return { min, max: max ?? target.max };
}

function lowestUsual(all: readonly HeldCapacity[]): HeldCapacity {
  const maxima = all.flatMap(({ max }) => max ?? []);
  return {
    min: Math.min(...all.map(({ min }) => min)),
    ...(maxima.length > 0 && { max: Math.min(...maxima) }),
  };
}

function highest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
