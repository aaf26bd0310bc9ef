/** What stands in a deployment's way, and whether it is time to stop waiting for it to pass (contract, fail-fast). */
import { causeInText, isThrottledPull, passesByItself, type Cause } from './cause.ts';
import { eventCause, eventKind, eventText } from './event.ts';
import { alikeFailures, describeAlike, type TaskFailure } from './failure.ts';
import { deploymentIdOf, type Service, type ServiceEvent } from './service.ts';
import type { Subject } from './subject.ts';

/** The most telling obstacle in sight. */
export interface Obstacle {
  readonly cause: Cause;
  /** One sentence. */
  readonly reason: string;
  /** Failed tasks that count towards fail-fast; 0 where only events tell. */
  readonly failedTasks: number;
  /** A task whose container log tells more. */
  readonly example?: TaskFailure;
}

/** Reads failures and events of the subject's time as one obstacle; `undefined` where nothing is in the way. */
export function findObstacle(
  subject: Subject,
  service: Service,
  failures: readonly TaskFailure[],
): Obstacle | undefined {
  const reported =
    service.deployments.find((deployment) => deploymentIdOf(deployment) === subject.deploymentId)
      ?.failedTasks ?? 0;
  const group = alikeFailures(failures)[0];
  if (group !== undefined) {
    // ECS counts tasks that vanished before anyone saw them; they are taken to have failed like the rest.
    const unseen = Math.max(0, reported - failures.length);
    const count = group.length + unseen;
    return {
      cause: group[0].cause,
      reason: describeAlike(group, count),
      failedTasks: count,
      // The first to fail: the last lines of its log have had the time to arrive at CloudWatch.
      example: group[0],
    };
  }
  const event = newestTellingEvent(subject, service.events);
  const cause = event === undefined ? undefined : eventCause(event);
  const vanished = Math.max(0, reported - failures.length);
  if (event !== undefined && cause !== undefined) {
    return {
      cause,
      reason: eventText(event),
      failedTasks: passesByItself(cause) || isThrottledPull(event.message) ? 0 : vanished,
    };
  }
  const loop = service.events.find(
    (candidate) =>
      eventKind(candidate) === 'crash-loop' &&
      (candidate.createdAt ?? 0) >= (subject.createdAt ?? 0),
  );
  const passing = failures[0];
  if (passing !== undefined) {
    return { cause: passing.cause, reason: passing.detail, failedTasks: 0 };
  }
  if (loop !== undefined) {
    return { cause: 'unknown', reason: eventText(loop), failedTasks: vanished };
  }
  if (vanished > 0) {
    return {
      cause: 'unknown',
      reason: `${vanished} ${vanished === 1 ? 'task' : 'tasks'} failed; ECS no longer shows them`,
      failedTasks: vanished,
    };
  }
  return undefined;
}

/** The cause of a deployment that ECS ended: its own words where they name one, else what stood in the way. */
export function causeOfEnd(statusReason: string, obstacle: Obstacle | undefined): Cause {
  const named = causeInText(statusReason);
  // "tasks failed to start" and the like name no cause; an alarm or a hook does, whatever tasks did.
  if (named === 'alarm' || named === 'lifecycle-hook' || obstacle === undefined)
    return named ?? 'unknown';
  return obstacle.cause === 'unknown' ? (named ?? 'unknown') : obstacle.cause;
}

/** ECS's words on how it ended, and the obstacle behind them, as one sentence. */
export function reasonOfEnd(
  statusReason: string,
  cause: Cause,
  obstacle: Obstacle | undefined,
): string {
  const words = withoutFullStop(statusReason);
  if (obstacle === undefined || obstacle.cause !== cause) return words;
  // ECS says the same in its events; the reader needs it once.
  const said = withoutFullStop(obstacle.reason).replace(/^.*deployment failed: /, '');
  return words.includes(said) || said === 'alarm detected' ? words : `${words}: ${obstacle.reason}`;
}

function withoutFullStop(text: string): string {
  return text.replace(/\.+(?=;|$)/g, '');
}

function newestTellingEvent(
  subject: Subject,
  newestFirst: readonly ServiceEvent[],
): ServiceEvent | undefined {
  return newestFirst.find(
    (event) =>
      eventCause(event) !== undefined &&
      (subject.createdAt === undefined ||
        event.createdAt === undefined ||
        event.createdAt >= subject.createdAt),
  );
}
