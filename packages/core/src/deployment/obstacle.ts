/** What stands in a deployment's way, and whether it is time to stop waiting for it to pass. */
import { explain } from '../failure/explain.ts';
import { withoutArns } from '../failure/short.ts';
import type { Cause } from '../failure/cause.ts';
import { eventCause, eventText, explainEvent } from './event.ts';
import { alikeFailures, describeAlike, describeFailure, type TaskFailure } from './failure.ts';
import { deploymentIdOf, type Service, type ServiceEvent } from './service.ts';
import type { Subject } from './subject.ts';
import type { TargetHealth } from './task.ts';

/** The most telling obstacle in sight. */
export interface Obstacle {
  readonly cause: Cause;
  /** Two obstacles of one kind ask for the same step: `secret-denied`. */
  readonly kind: string;
  /** One sentence. */
  readonly reason: string;
  /** What to do about it. */
  readonly advice: string;
  /** It passes without anybody's help. */
  readonly passes: boolean;
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
  targets: readonly TargetHealth[] = [],
): Obstacle | undefined {
  const reported =
    service.deployments.find((deployment) => deploymentIdOf(deployment) === subject.deploymentId)
      ?.failedTasks ?? 0;
  const group = alikeFailures(failures)[0];
  // ECS counts tasks that vanished before anyone saw them; they are taken to have failed like the rest.
  const vanished = Math.max(0, reported - failures.length);
  if (group !== undefined) {
    const { cause, kind, advice } = group[0];
    const count = group.length + vanished;
    const answered =
      cause === 'target-health-check' ? whatTargetsAnswer(subject, service, targets) : undefined;
    const reason = describeAlike(group, count);
    return {
      cause,
      kind,
      advice: explain(answered)?.advice ?? advice,
      reason: answered === undefined ? reason : `${reason}: ${answered}`,
      passes: false,
      failedTasks: count,
      // The first to fail: the last lines of its log have had the time to arrive at CloudWatch.
      example: group[0],
    };
  }
  const passing = failures[0];
  const event = newestTellingEvent(subject, service.events);
  const meaning = event === undefined ? undefined : explainEvent(event);
  if (event !== undefined && meaning !== undefined && meaning.cause !== 'unknown') {
    const { cause, kind, advice, passes } = meaning;
    const failedTasks = passes || passing !== undefined ? 0 : vanished;
    return { cause, kind, advice, passes, reason: eventText(event), failedTasks };
  }
  if (passing !== undefined) {
    const { cause, kind, advice } = passing;
    return {
      cause,
      kind,
      advice,
      passes: true,
      reason: describeFailure(passing),
      failedTasks: 0,
    };
  }
  if (event !== undefined && meaning !== undefined) {
    const { cause, kind, advice } = meaning;
    return {
      cause,
      kind,
      advice,
      passes: false,
      reason: eventText(event),
      failedTasks: vanished,
    };
  }
  if (vanished > 0) {
    return {
      cause: 'unknown',
      kind: 'vanished',
      passes: false,
      reason: `${vanished} ${vanished === 1 ? 'task' : 'tasks'} failed; ECS no longer shows them`,
      advice:
        'ECS shows stopped tasks for an hour only: look at the service events, and at the container’s log.',
      failedTasks: vanished,
    };
  }
  return undefined;
}

/** What ECS says when it ends a deployment only for its failed tasks: it names no cause. */
const unnamed = new Set(['breaker', 'could-not-launch', 'normal-end']);

/** The cause of a deployment that ECS ended: its own words where they name one, else what stood in the way. */
export function causeOfEnd(statusReason: string, obstacle: Obstacle | undefined): Cause {
  const own = explain(statusReason);
  // "tasks failed to start" and the like name no cause; an alarm or a hook does, whatever tasks did.
  if (own !== undefined && !unnamed.has(own.kind)) return own.cause;
  return obstacle?.cause ?? own?.cause ?? 'unknown';
}

/** What to do about a deployment that ended so: by ECS's own words where they tell, else by the obstacle. */
export function adviceOnEnd(
  reason: string,
  cause: Cause,
  obstacle: Obstacle | undefined,
): string | undefined {
  const own = explain(reason);
  if (own !== undefined && own.cause === cause && !unnamed.has(own.kind)) return own.advice;
  return obstacle?.cause === cause ? obstacle.advice : own?.advice;
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

/** What the load balancer got from the tasks, which their own end does not say: `(port 80) is unhealthy … codes: [503]`. */
function whatTargetsAnswer(
  subject: Subject,
  service: Service,
  targets: readonly TargetHealth[],
): string | undefined {
  const event = ownEvents(subject, service.events).find(
    (one) => explainEvent(one)?.facts.healthReason !== undefined,
  );
  if (event !== undefined) return withoutArns(eventText(event));
  const target = targets.find(
    ({ state, description }) => state.startsWith('unhealthy') && description !== undefined,
  );
  if (target === undefined) return undefined;
  const port = target.port === undefined ? '' : `(port ${target.port}) `;
  return `${port}is unhealthy in (target-group ${withoutArns(target.targetGroupArn)}) due to (reason ${target.description ?? ''})`;
}

/** The newest event that names a cause, else the newest that says only that something is wrong. */
function newestTellingEvent(
  subject: Subject,
  newestFirst: readonly ServiceEvent[],
): ServiceEvent | undefined {
  const own = ownEvents(subject, newestFirst);
  return (
    own.find((event) => eventCause(event) !== undefined) ??
    own.find((event) => explainEvent(event) !== undefined)
  );
}

function ownEvents(
  subject: Subject,
  newestFirst: readonly ServiceEvent[],
): readonly ServiceEvent[] {
  return newestFirst.filter(
    ({ createdAt }) =>
      subject.createdAt === undefined || createdAt === undefined || createdAt >= subject.createdAt,
  );
}
