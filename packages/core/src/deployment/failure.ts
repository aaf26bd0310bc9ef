/** Which stopped tasks are failures of the new revision, and which of them failed alike. */
import { causeInText, isThrottledPull, passesByItself, type Cause } from './cause.ts';
import { taskId, type Container, type Task } from './task.ts';

/** One failed task, read once when it was first seen: stopped tasks vanish after an hour. */
export interface TaskFailure {
  readonly taskArn: string;
  readonly cause: Cause;
  /** The container that brought it down, where one did. */
  readonly container?: string;
  readonly exitCode?: number;
  readonly stopCode?: string;
  /** ECS's own words, container reason before task reason. */
  readonly detail: string;
  /** Tasks of one fingerprint failed alike. */
  readonly fingerprint: string;
  /** False for what passes by itself (no capacity, quota, Spot, throttled pull): contract, fail-fast. */
  readonly counts: boolean;
}

/** Reads a stopped task as a failure; `undefined` where its end is a normal one (scaling, a user's stop). */
export function readFailure(task: Task): TaskFailure | undefined {
  const stopping = task.lastStatus === 'STOPPED' || task.desiredStatus === 'STOPPED';
  if (!stopping || isNormalEnd(task)) return undefined;

  const culprit = culpritOf(task.containers);
  const detail = culprit?.reason ?? task.stoppedReason ?? '';
  const cause = causeOfTask(task, culprit);
  const exitCode =
    cause === 'container-exit' || cause === 'out-of-memory' ? culprit?.exitCode : undefined;
  const container =
    cause === 'container-exit' || culprit?.reason !== undefined ? culprit?.name : undefined;
  return {
    taskArn: task.arn,
    cause,
    ...(container !== undefined && { container }),
    ...(exitCode !== undefined && { exitCode }),
    ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
    detail: detail === '' ? 'ECS gives no reason' : detail,
    fingerprint: [task.stopCode, cause, container, exitCode, reasonClass(detail)].join('|'),
    counts:
      !passesByItself(cause) &&
      !isThrottledPull(detail) &&
      task.stopCode !== 'InfrastructureHealth',
  };
}

/** One sentence of what happened to the task. */
export function describeFailure(failure: TaskFailure): string {
  if (failure.cause === 'container-exit' && failure.container !== undefined) {
    const code =
      failure.exitCode === undefined
        ? 'without an exit code'
        : `with exit code ${failure.exitCode}`;
    return `container ${failure.container} exited ${code}${signalHint(failure.exitCode)}`;
  }
  return failure.container === undefined
    ? failure.detail
    : `${failure.container}: ${failure.detail}`;
}

/** The failures that count, grouped by fingerprint, the most frequent first. */
export function alikeFailures(
  failures: readonly TaskFailure[],
): readonly (readonly [TaskFailure, ...TaskFailure[]])[] {
  const groups = new Map<string, [TaskFailure, ...TaskFailure[]]>();
  for (const failure of failures) {
    if (!failure.counts) continue;
    const group = groups.get(failure.fingerprint);
    if (group === undefined) groups.set(failure.fingerprint, [failure]);
    else group.push(failure);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function isNormalEnd(task: Task): boolean {
  const reason = task.stoppedReason ?? '';
  switch (task.stopCode) {
    case 'UserInitiated':
      return true;
    case 'ServiceSchedulerInitiated':
      // The scheduler stops tasks to scale and to replace; only its health checks speak against the task.
      return !/health check|unhealthy/i.test(reason);
    case undefined:
      // Seen between the decision to stop and its record: judge it when the record is there.
      return task.lastStatus !== 'STOPPED' || /Scaling activity|stopped by user/i.test(reason);
    default:
      return /Scaling activity initiated/i.test(reason);
  }
}

function causeOfTask(task: Task, culprit: Container | undefined): Cause {
  if (task.stopCode === 'SpotInterruption' || task.stopCode === 'TerminationNotice')
    return 'spot-interruption';
  const named = causeInText(culprit?.reason) ?? causeInText(task.stoppedReason);
  if (named !== undefined && named !== 'container-exit') return named;
  if (task.stopCode === 'EssentialContainerExited' || named === 'container-exit')
    return 'container-exit';
  return 'unknown';
}

/** 143 and 137 are what ECS itself sends to the containers that are still up when one has ended. */
const stoppedByEcs = new Set([143, 137]);

/**
 * The container that brought the task down. Injected agents (GuardDuty) never decide. A reason of its
 * own tells most; then an exit code that is not ECS's own stop; then a clean exit beside stopped ones.
 */
function culpritOf(containers: readonly Container[]): Container | undefined {
  const declared = containers.filter(
    (container) => !container.name.startsWith('aws-guardduty-agent'),
  );
  return (
    declared.find((container) => container.reason !== undefined && container.exitCode !== 0) ??
    declared.find(
      ({ exitCode }) => exitCode !== undefined && exitCode !== 0 && !stoppedByEcs.has(exitCode),
    ) ??
    declared.find(({ exitCode }) => exitCode === 0) ??
    declared.find(({ exitCode }) => exitCode !== undefined)
  );
}

/** A reason without what differs from task to task: ids, addresses, numbers, digests. */
function reasonClass(reason: string): string {
  return reason
    .replace(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*/gi, '#')
    .replace(/\d+/g, '#')
    .slice(0, 200);
}

function signalHint(exitCode: number | undefined): string {
  switch (exitCode) {
    case 0:
      return ' (it ended by itself: a service must keep running)';
    case 137:
      return ' (killed: often out of memory, or it did not stop in time)';
    case 139:
      return ' (segmentation fault)';
    case 143:
      return ' (it was asked to stop)';
    default:
      return '';
  }
}

/** `3 tasks` failed alike: the sentence for log and summary. */
export function describeAlike(
  group: readonly [TaskFailure, ...TaskFailure[]],
  total: number,
): string {
  const count = Math.max(group.length, total);
  const first = group[0];
  const which = group.length === 1 ? ` (task ${taskId(first.taskArn)})` : '';
  return `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${describeFailure(first)}${which}`;
}
