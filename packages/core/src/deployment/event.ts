/** What a service event says: ECS's texts read on their phrase (ECS Developer Guide, "Service event messages"). */
import { explain, type Explanation } from '../failure/explain.ts';
import { withoutServicePrefix } from '../failure/message.ts';
import type { Cause } from './cause.ts';
import type { ServiceEvent } from './service.ts';

export type EventKind =
  | 'steady'
  | 'completed'
  | 'started'
  | 'stopped'
  | 'registered'
  | 'deregistered'
  | 'draining'
  | 'failed'
  | 'rolling-back'
  | 'unhealthy'
  | 'replaced'
  | 'crash-loop'
  | 'placement'
  | 'blocked'
  | 'throttled'
  | 'zones'
  | 'other';

const kinds: readonly (readonly [RegExp, EventKind])[] = [
  [/has reached a steady state/i, 'steady'],
  [/deployment completed/i, 'completed'],
  [/rolling back to (?:deployment ?(?:Id)? )?ecs-svc\//i, 'rolling-back'],
  [/deployment failed/i, 'failed'],
  [/unable to consistently start tasks successfully/i, 'crash-loop'],
  [
    /was unable to place a task|could not launch \d+ task|capacity limit was exceeded/i,
    'placement',
  ],
  [/deregistered \d+ targets? in/i, 'deregistered'],
  [/registered \d+ targets? in/i, 'registered'],
  [/has begun draining connections/i, 'draining'],
  [/has started \d+ tasks?/i, 'started'],
  [/has stopped \d+ (?:running|pending) tasks?|stopped \d+ pending tasks?/i, 'stopped'],
  [/is unhealthy in \(|failed container health checks/i, 'unhealthy'],
  [/replaced \d+ tasks? due to an unhealthy status/i, 'replaced'],
  [/unable to reach steady state|unable to stop or start tasks during a deployment/i, 'blocked'],
  [/operations are being throttled/i, 'throttled'],
  [/AZ balanced|AZ Rebalanc/i, 'zones'],
];

/** The kind of an event; `other` where this version does not know the text. */
export function eventKind(event: ServiceEvent): EventKind {
  return kinds.find(([phrase]) => phrase.test(event.message))?.[1] ?? 'other';
}

/** What an event means, where it tells of something that stands in a deployment's way. */
export function explainEvent(event: ServiceEvent): Explanation | undefined {
  switch (eventKind(event)) {
    case 'placement':
    case 'unhealthy':
    case 'blocked':
    case 'failed':
    case 'throttled':
    case 'crash-loop':
    case 'other': {
      const meaning = explain(event.message);
      return meaning?.kind === 'normal-end' ? undefined : meaning;
    }
    default:
      return undefined;
  }
}

/** The cause an event names; `undefined` where it names none. */
export function eventCause(event: ServiceEvent): Cause | undefined {
  const cause = explainEvent(event)?.cause;
  return cause === 'unknown' ? undefined : cause;
}

/** The deployments an event names, in its order: `ecs-svc/N`. */
export function deploymentsIn(event: ServiceEvent): readonly string[] {
  return event.message.match(/ecs-svc\/\d+/g) ?? [];
}

/** The ids of the tasks an event names. */
export function tasksIn(event: ServiceEvent): readonly string[] {
  return [...event.message.matchAll(/\(task ([0-9a-f]{32}|[0-9a-f-]{36})\)/g)].flatMap(([, id]) =>
    id === undefined ? [] : [id],
  );
}

/** An event without ECS's `(service NAME)` prefix, for a log that has already named the service. */
export function eventText(event: ServiceEvent): string {
  return withoutServicePrefix(event.message);
}

/** Two events are one where their ids agree; a missing id is made up for by time and text. */
export function eventKey(event: ServiceEvent): string {
  return event.id ?? `${event.createdAt ?? ''} ${event.message}`;
}
