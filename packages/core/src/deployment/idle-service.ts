/** A service whose deployment is complete, and which still runs nothing, or less than it wants. */
import type { EpochMs } from '../time.ts';
import type { Cause } from '../failure/cause.ts';
import { eventCause, eventKind, eventText } from './event.ts';
import type { Watch } from './watch.ts';
import type { Service, ServiceEvent } from './service.ts';

export interface IdleService {
  /** `the service wants 2 tasks and runs none` */
  readonly what: string;
  /** What an event since the end says of it. */
  readonly why?: string;
  /** Given where an event since the end tells that tasks cannot be placed or do not stay up. */
  readonly cause?: Cause;
}

/** `undefined` where the service runs some task, or wants none. */
export function idleService(watch: Watch, endedAt: EpochMs | undefined): IdleService | undefined {
  const { service } = watch;
  if (service === undefined || service.desiredCount === 0 || service.runningCount > 0) {
    return undefined;
  }
  const what = `the service wants ${taskCount(service.desiredCount)} and runs none`;
  const event = eventInTheWay(service, endedAt);
  if (event === undefined) return { what };
  return { what, why: eventText(event), cause: eventCause(event) ?? 'unknown' };
}

/**
 * The newest event since a moment that says why tasks do not run. One that only says that tasks do not start gives
 * way to an earlier one that says why, unless the service was steady in between.
 */
export function eventInTheWay(
  service: Service,
  since: EpochMs | undefined,
): ServiceEvent | undefined {
  const after = service.events.filter(({ createdAt = 0 }) => createdAt >= (since ?? 0));
  const isInTheWay = (event: ServiceEvent): boolean =>
    ['placement', 'crash-loop', 'blocked'].includes(eventKind(event)) ||
    eventCause(event) !== undefined;
  const newest = after.findIndex(isInTheWay);
  if (newest === -1) return undefined;
  const steady = after.findIndex((event, at) => at > newest && eventKind(event) === 'steady');
  const before = after.slice(newest, steady === -1 ? undefined : steady);
  return before.find((event) => eventCause(event) !== undefined) ?? after[newest];
}

/** An event as a sentence about the service: ECS's own begin with their verb once the name is off. */
export function saidOf(who: string, text: string): string {
  return /^(?:was|is|has|had|could|cannot|failed) /.test(text)
    ? `${who} ${text}`
    : `${who} says: ${text}`;
}

export function taskCount(count: number): string {
  return `${count} ${count === 1 ? 'task' : 'tasks'}`;
}
