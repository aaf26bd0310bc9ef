/** Which stopped tasks are failures of the new revision, which container brought them down, and which failed alike. */
import { exitAdvice, signalHint } from '../failure/exit.ts';
import { explain } from '../failure/explain.ts';
import { withoutServicePrefix } from '../failure/message.ts';
import type { Cause } from '../failure/cause.ts';
import { taskId, type Container, type Task } from './task.ts';
import { present } from '../present.ts';

/** One failed task, read once when it was first seen: stopped tasks vanish after an hour. */
export interface TaskFailure {
  readonly taskArn: string;
  readonly cause: Cause;
  /** Tasks of one kind ask for the same step: `secret-denied`; see `failure/`. */
  readonly kind: string;
  /** What to do about it, with the role, action, secret or port that the text names. */
  readonly advice: string;
  /** The container that brought it down, where one did; the first of `suspects`. */
  readonly container?: string;
  readonly exitCode?: number;
  /** All that may have brought it down, where exit codes do not tell which of them: their logs may. */
  readonly suspects: readonly Suspect[];
  readonly stopCode?: string;
  /** ECS's own words, container reason before task reason. */
  readonly detail: string;
  /** Tasks of one fingerprint failed alike. */
  readonly fingerprint: string;
  /** False for what passes by itself (no capacity, quota, Spot, throttled pull): never counted by fail-fast. */
  readonly counts: boolean;
}

export interface Suspect {
  readonly name: string;
  readonly exitCode?: number;
}

/** Reads a stopped task as a failure; `undefined` where its end is a normal one (scaling, a user's stop). */
export function readFailure(task: Task): TaskFailure | undefined {
  const stopping = task.lastStatus === 'STOPPED' || task.desiredStatus === 'STOPPED';
  if (!stopping || isNormalEnd(task)) return undefined;

  const culprits = culpritsOf(task.containers);
  const [culprit] = culprits;
  const { cause, kind, advice, passes, told } = meaningOf(task, culprit);
  const isExit = cause === 'container-exit' || cause === 'out-of-memory';
  const isOfContainer = isExit || (culprit?.reason !== undefined && told === culprit.reason);
  const detail = told ?? culprit?.reason ?? task.stoppedReason ?? '';
  const exitCode = isExit ? culprit?.exitCode : undefined;
  const container = isOfContainer ? culprit?.name : undefined;
  return {
    taskArn: task.arn,
    cause,
    kind,
    advice,
    suspects: isOfContainer ? culprits.map(toSuspect) : [],
    ...present({ container, exitCode, stopCode: task.stopCode }),
    detail: detail === '' ? 'ECS gives no reason' : withoutServicePrefix(detail),
    fingerprint: [task.stopCode, cause, container, exitCode, reasonClass(detail)].join('|'),
    counts: !passes && task.stopCode !== 'InfrastructureHealth',
  };
}

function toSuspect({ name, exitCode }: Container): Suspect {
  return { name, ...present({ exitCode }) };
}

/** One sentence of what happened to the task. */
export function describeFailure(failure: TaskFailure): string {
  const { container, exitCode, suspects } = failure;
  if (failure.cause === 'container-exit' && container !== undefined) {
    if (suspects.length > 1) {
      const names = suspects.map(({ name }) => name).join(' and ');
      const codes = suspects.map(({ name, exitCode: code }) => `${name}: ${code ?? 'none'}`);
      return `containers ${names} ended, and their exit codes do not tell which of them first (${codes.join(', ')})`;
    }
    const code = exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
    return `container ${container} exited ${code}${signalHint(exitCode)}`;
  }
  const beside =
    failure.cause === 'out-of-memory' && exitCode === 0 ? ' (and still reported exit code 0)' : '';
  return container === undefined ? failure.detail : `${container}: ${failure.detail}${beside}`;
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
      // The scheduler stops tasks to scale and to replace them; only a failed health check is a failure of the task.
      return !/health check|unhealthy/i.test(withoutServicePrefix(reason));
    case undefined:
      // Seen between the decision to stop and its record: judge it when the record is there.
      return task.lastStatus !== 'STOPPED' || explain(reason)?.kind === 'normal-end';
    default:
      return explain(reason)?.kind === 'normal-end';
  }
}

interface Meaning {
  readonly cause: Cause;
  readonly kind: string;
  readonly advice: string;
  readonly passes: boolean;
  /** The text that told it. */
  readonly told?: string;
}

/** The container's reason tells more than the task's; a Spot interruption is told by the stop code alone. */
function meaningOf(task: Task, culprit: Container | undefined): Meaning {
  const { stopCode, stoppedReason } = task;
  if (stopCode === 'SpotInterruption') {
    const spot = explain('Your Spot Task was interrupted.');
    if (spot !== undefined) return spot;
  }
  for (const text of [culprit?.reason, stoppedReason]) {
    const meaning = explain(text);
    if (meaning === undefined || text === undefined) continue;
    if (meaning.kind !== 'exit' && meaning.kind !== 'breaker') return { ...meaning, told: text };
  }
  if (stopCode === 'TerminationNotice' || stopCode === 'InfrastructureHealth') {
    const lost = explain('The underlying infrastructure failed');
    if (lost !== undefined) return lost;
  }
  const isExit = stopCode === 'EssentialContainerExited' || explain(stoppedReason)?.kind === 'exit';
  return isExit
    ? {
        cause: 'container-exit',
        kind: 'exit',
        advice: exitAdvice(culprit?.exitCode),
        passes: false,
      }
    : {
        cause: 'unknown',
        kind: 'unknown',
        advice:
          'ECS gives no reason that is known here: look at the stopped task in the ECS console, and at its log.',
        passes: false,
      };
}

/** 143 and 137 are what ECS itself sends to the containers that are still up when one has ended. */
const asked = 143;
const killed = 137;

/**
 * The containers that may have brought the task down, the likeliest first.
 *
 * Only essential ones can; what the task definition does not declare (GuardDuty's agent) never does. A
 * reason of its own tells most, then an exit code that is not ECS's own stop. A kill and a clean end look
 * the same whether they came first or were the answer to SIGTERM, so that both remain; but for a log
 * router, which ends with 0 when it is asked to.
 */
function culpritsOf(containers: readonly Container[]): readonly Container[] {
  const able = containers.filter(
    ({ essential, name }) => essential !== false && !name.startsWith('aws-guardduty-agent'),
  );
  const withReason = able.filter(
    ({ reason, exitCode }) =>
      reason !== undefined && (exitCode !== 0 || explain(reason)?.kind === 'oom'),
  );
  if (withReason.length > 0) return withReason.slice(0, 1);
  const ended = able.filter(({ exitCode }) => exitCode !== undefined);
  const byThemselves = ended.filter(
    ({ exitCode }) => exitCode !== 0 && exitCode !== killed && exitCode !== asked,
  );
  if (byThemselves.length > 0) return byThemselves;
  const perhaps = ended.filter(({ exitCode }) => exitCode !== asked);
  const withoutRouters = perhaps.filter(
    ({ isLogRouter, exitCode }) => !(isLogRouter === true && exitCode === 0),
  );
  const killedFirst = (withoutRouters.length > 0 ? withoutRouters : perhaps).toSorted(
    (a, b) => (b.exitCode ?? 0) - (a.exitCode ?? 0),
  );
  return killedFirst.length > 0 ? killedFirst : ended;
}

/** A reason without what differs from task to task: ids, addresses, numbers, digests. */
function reasonClass(reason: string): string {
  return reason
    .replace(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*/gi, '#')
    .replace(/\d+/g, '#')
    .slice(0, 200);
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
