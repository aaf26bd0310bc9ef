/** How a task has ended: by the exit code of the container that ran the command. */
import { explain } from '../failure/explain.ts';
import type { Container, Task } from '../deployment/task.ts';
import type { Cause } from './cause.ts';
import { present } from '../present.ts';

/** How the container ended. */
export type Ending =
  | {
      readonly verdict: 'succeeded';
      readonly exitCode: 0;
      /** The stop came from outside: exit code 0 is no proof. */
      readonly remark?: string;
      /** Something was killed for memory all the same. */
      readonly memoryRemark?: string;
    }
  | {
      readonly verdict: 'failed';
      readonly exitCode: number;
      readonly cause: Cause;
      readonly reason: string;
      /** ECS's own words, where there are some: the advice is chosen by them. */
      readonly told?: string;
    }
  | {
      readonly verdict: 'never-started';
      readonly cause: Cause;
      readonly reason: string;
      readonly told?: string;
    };

/** Our own StopTask of what ran on beside the container bears this; a re-run knows by it that nobody else stopped it. */
export const stopReasons = {
  containerEnded: 'ecs-actions: the container that decides has ended',
  timedOut: 'ecs-actions: timeout',
  cancelled: 'ecs-actions: the workflow was cancelled',
  yielded: 'ecs-actions: another migration of this service started first',
  lockLost: 'ecs-actions: the lock was lost before the task began',
} as const;

/**
 * How the container ended, or `undefined` while it has not: only this container's exit code counts,
 * whatever sidecars, injected agents or the task as a whole say.
 */
export function endingOf(task: Task, containerName: string): Ending | undefined {
  const container = task.containers.find(({ name }) => name === containerName);
  if (container?.exitCode !== undefined) return ofExitCode(task, container, container.exitCode);
  // An exit code may follow its container's STOPPED by a moment; the task's STOPPED is the last word.
  if (task.lastStatus !== 'STOPPED') return undefined;
  return neverStarted(task, container);
}

/** The container has begun, so it may have written something, whatever became of it. */
export function hasRun(task: Task, containerName: string): boolean {
  const container = task.containers.find(({ name }) => name === containerName);
  return (
    task.startedAt !== undefined ||
    container?.exitCode !== undefined ||
    container?.lastStatus === 'RUNNING'
  );
}

/** The container has ended and others keep the task running. */
export function runsOn(task: Task, containerName: string): boolean {
  const container = task.containers.find(({ name }) => name === containerName);
  return container?.exitCode !== undefined && task.desiredStatus === 'RUNNING';
}

function ofExitCode(task: Task, container: Container, exitCode: number): Ending {
  const outside = stoppedFromOutside(task);
  if (exitCode === 0) {
    const killed = outOfMemoryBeside(task);
    return {
      verdict: 'succeeded',
      exitCode: 0,
      ...(outside !== undefined && {
        remark: `The task was stopped from outside (${outside}), and its container still reported exit code 0: check that the migration came to its end.`,
      }),
      ...present({ memoryRemark: killed }),
    };
  }
  const cause = causeOfExit(task, container);
  const parts = [
    `container ${container.name} exited with code ${exitCode}${signalHint(exitCode, cause)}`,
    container.reason,
    endedBeside(task, container),
    outside === undefined ? undefined : `the task was stopped from outside: ${outside}`,
  ].filter((part) => part !== undefined);
  const told = [container.reason, task.stoppedReason].find(
    (text) => explain(text)?.cause === cause,
  );
  return {
    verdict: 'failed',
    exitCode,
    cause,
    reason: parts.join('; '),
    ...present({ told }),
  };
}

/**
 * Another container that ended badly, where this one was stopped by a signal: ECS stops a task once an essential
 * container of it has ended. Codes of signals are what all the others of a stopped task have.
 */
function endedBeside(task: Task, { name, exitCode }: Container): string | undefined {
  if (task.stopCode !== 'EssentialContainerExited' || !isOfStop(exitCode)) return undefined;
  const others = task.containers.filter(
    (other) =>
      other.name !== name &&
      other.exitCode !== undefined &&
      other.exitCode !== 0 &&
      !isOfStop(other.exitCode),
  );
  if (others.length === 0) return undefined;
  const codes = others.map((other) => `${other.name} with code ${other.exitCode ?? ''}`);
  return `${codes.join(' and ')} ended too: where that is essential, ECS stopped the rest of the task for it, so read its log first`;
}

/** SIGTERM, and SIGKILL after the stop timeout. */
function isOfStop(exitCode: number | undefined): boolean {
  return exitCode === 137 || exitCode === 143;
}

/** A shell or a build daemon may end with 0 after the kernel has killed its child: ECS's reason alone tells. */
function outOfMemoryBeside({ containers, stoppedReason }: Task): string | undefined {
  const killed = containers.find(({ reason }) => explain(reason)?.cause === 'out-of-memory');
  if (killed?.reason !== undefined) {
    return `Container ${killed.name} ended with "${killed.reason}" though the exit code is 0: a process in it was killed for want of memory. Check that the migration came to its end, and give it more with memory.`;
  }
  return explain(stoppedReason)?.cause === 'out-of-memory'
    ? `ECS says "${stoppedReason ?? ''}" though the exit code is 0: a process was killed for want of memory. Check that the migration came to its end, and give it more with memory.`
    : undefined;
}

function neverStarted(task: Task, container: Container | undefined): Ending {
  const told = container?.reason ?? task.stoppedReason;
  const words = told === undefined || told === '' ? 'ECS gives no reason' : told;
  const reason =
    task.startedAt === undefined
      ? words
      : `ECS gives no exit code, though the task had started, so the command may have run in part: ${words}`;
  const cause = causeOfStop(task, container);
  const own = [container?.reason, task.stoppedReason].find(
    (text) => explain(text)?.cause === cause,
  );
  return { verdict: 'never-started', cause, reason, ...present({ told: own }) };
}

function causeOfExit(task: Task, container: Container): Cause {
  if (explain(container.reason)?.cause === 'out-of-memory') return 'out-of-memory';
  if (explain(task.stoppedReason)?.cause === 'out-of-memory' && container.exitCode === 137) {
    return 'out-of-memory';
  }
  return outsideCause(task) ?? 'container-exit';
}

function causeOfStop(task: Task, container: Container | undefined): Cause {
  const named = explain(container?.reason)?.cause ?? explain(task.stoppedReason)?.cause;
  if (named !== undefined && named !== 'container-exit') return named;
  return outsideCause(task) ?? 'unknown';
}

function outsideCause({ stopCode, stoppedReason }: Task): Cause | undefined {
  switch (stopCode) {
    case 'SpotInterruption':
      return 'spot-interruption';
    case 'TerminationNotice':
      // A host that goes away, or one that AWS maintains, is no Spot capacity where ECS says so.
      return explain(stoppedReason)?.cause === 'infrastructure' ||
        explain(stoppedReason)?.kind === 'normal-end'
        ? 'infrastructure'
        : 'spot-interruption';
    case 'UserInitiated':
      return 'stopped-by-user';
    case 'InfrastructureHealth':
      return 'infrastructure';
    default:
      return undefined;
  }
}

/** Why the task was stopped, where neither it nor this action ended it. */
function stoppedFromOutside(task: Task): string | undefined {
  if (outsideCause(task) === undefined) return undefined;
  const reason = task.stoppedReason ?? task.stopCode ?? '';
  return reason.startsWith(stopReasons.containerEnded) ? undefined : reason;
}

/** Exit codes above 128 are signals (128 + number). */
function signalHint(exitCode: number, cause: Cause): string {
  if (cause === 'out-of-memory') return ' (killed: out of memory)';
  switch (exitCode) {
    case 126:
      return ' (the command is not executable)';
    case 127:
      return ' (the command was not found)';
    case 137:
      return ' (SIGKILL: out of memory, or it did not stop in time)';
    case 139:
      return ' (SIGSEGV: segmentation fault)';
    case 143:
      return ' (SIGTERM: it was asked to stop)';
    default:
      return '';
  }
}
