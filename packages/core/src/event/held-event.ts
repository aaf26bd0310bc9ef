/**
 * An event that holds a service's floor up, as AWS remembers it: one scheduled action that ends it. The
 * action bears everything there is to know, so that no other place has to be kept in step:
 *
 * - its name tells the event, what the event holds, and the usual capacity that comes back in the end:
 *   `ecs-actions-event.black-friday.holds-8.usual-2`, with maxima `….holds-20-40.usual-2-12`;
 * - its schedule, a one-off `at(…)` in UTC, is the event's end;
 * - its MinCapacity and MaxCapacity are what AWS sets then, without asking: the usual capacity, or what
 *   the events that go on still hold.
 *
 * Scheduled actions take no tags, and their names no `:`, `/` or `|` (Application Auto Scaling, API reference,
 * PutScheduledAction).
 */
import type { EpochMs } from '../time.ts';
import { present } from '../present.ts';

/** Tasks. The maximum is absent where an event leaves it alone. */
export interface HeldCapacity {
  readonly min: number;
  readonly max?: number;
}

export interface HeldEvent {
  readonly name: string;
  readonly holds: HeldCapacity;
  /** What was there before any event; the maximum only where the event raised it. */
  readonly usual: HeldCapacity;
  readonly endsAt: EpochMs;
}

/** A scheduled action as Application Auto Scaling lists it. */
export interface ScheduledAction {
  readonly name: string;
  /** `at(2026-11-27T22:00:00)`, `cron(…)`, `rate(…)`. */
  readonly schedule: string;
  /** IANA; absent means UTC. */
  readonly timezone?: string;
  readonly min?: number;
  readonly max?: number;
}

/** A held event and the scheduled action that bears it. */
export interface ScheduledRestore extends HeldEvent {
  readonly actionName: string;
  /** What AWS sets at the end. */
  readonly leaves: Partial<HeldCapacity>;
}

const prefix = 'ecs-actions-event';
const pattern =
  /^ecs-actions-event\.([A-Za-z0-9_-]{1,64})\.holds-(\d{1,9})(?:-(\d{1,9}))?\.usual-(\d{1,9})(?:-(\d{1,9}))?$/;

export function isEventName(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}

export function actionNameOf({ name, holds, usual }: HeldEvent): string {
  return `${prefix}.${name}.holds-${numbers(holds)}.usual-${numbers(usual)}`;
}

/** The event that a scheduled action bears; `undefined` where it is nobody's of ours. */
export function readRestore(action: ScheduledAction): ScheduledRestore | undefined {
  const match = pattern.exec(action.name);
  const endsAt = readAt(action);
  if (match === null || endsAt === undefined) return undefined;
  const [, name = '', min, max, usualMin, usualMax] = match;
  return {
    actionName: action.name,
    name,
    holds: capacity(min, max),
    usual: capacity(usualMin, usualMax),
    endsAt,
    leaves: {
      ...present({ min: action.min, max: action.max }),
    },
  };
}

/** `at(2026-11-27T22:00:00)`: whole seconds, UTC. */
export function scheduleAt(at: EpochMs): string {
  return `at(${new Date(at).toISOString().slice(0, 19)})`;
}

function readAt({ schedule, timezone = 'UTC' }: ScheduledAction): EpochMs | undefined {
  const match = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(schedule);
  if (match === null || !/^(?:UTC|Etc\/UTC)$/.test(timezone)) return undefined;
  const at = Date.parse(`${match[1] ?? ''}Z`);
  return Number.isNaN(at) ? undefined : at;
}

function numbers({ min, max }: HeldCapacity): string {
  return max === undefined ? String(min) : `${min}-${max}`;
}

function capacity(min: string | undefined, max: string | undefined): HeldCapacity {
  return { min: Number(min), ...(max !== undefined && { max: Number(max) }) };
}
