/** Following one task to its end: its states, its log, its exit code; at the deadline or a cancellation what was asked for. */
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { taskId, type Task } from '@ecs-actions/core/deployment/task';
import {
  endingOf,
  hasRun,
  runsOn,
  stopReasons,
  type Ending,
} from '@ecs-actions/core/migration/ending';
import { whyNoLog } from '@ecs-actions/core/migration/log-address';
import { phaseNames, phasesOf, phaseWords } from '@ecs-actions/core/migration/phases';
import { remedyFor } from '@ecs-actions/core/migration/cause';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, formatDuration, type DurationMs } from '@ecs-actions/core/time';
import { compareImages } from './image-check.ts';
import type { Inputs } from './inputs.ts';
import { followLog, type LogStream } from './log-stream.ts';
import { outcome, type Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import type { StateKeeper } from './state.ts';

/** How long ECS may not know a task that it has just started (eventual consistency), or one it forgot. */
const missingAtMostMs: DurationMs = durations.minute;
/** Beyond the container's stop timeout: what the contract gives the clean-up after a timeout. */
const cleanUpMs: DurationMs = 30 * durations.second;
/** What a cancelled step keeps of its last seconds for writing its results. */
const writingMs: DurationMs = 1_500;

export async function followTask(
  ports: Ports,
  inputs: Inputs,
  plan: Plan,
  state: StateKeeper,
  started: Task,
  adopted: boolean,
): Promise<Outcome> {
  const { log, clock, deadline, cancellation, now } = ports;
  const { cluster, container } = plan;
  const remarks: string[] = [];
  const noLog = whyNoLog(container);
  if (noLog !== undefined) log.line(`no log here: ${noLog}`);
  let stream: LogStream | undefined;

  if (started.lastStatus !== 'PROVISIONING') sayStatus(log, started);
  let task = started;
  let ending: Ending | undefined;
  let missingSinceMs: DurationMs | undefined;
  let stopping: 'timed-out' | 'container-ended' | undefined;
  let imagesCompared = adopted || inputs.phase === 'before-deploy';
  const finish = (verdict: Outcome['verdict'], rest: Partial<Outcome> = {}): Outcome =>
    outcome(verdict, { task, adopted, remarks, ...logOf(stream), ...rest });

  for (;;) {
    // The exit code is known, and nothing that is still to come changes it.
    if (ending !== undefined && deadline.signal().aborted) break;
    if (cancellation.signal.aborted) {
      stream?.stop();
      savePosition(state, stream);
      return finish('cancelled', await cancel(ports, inputs, plan, task));
    }
    if (deadline.signal().aborted) {
      if (inputs.onTimeout === 'leave' || stopping === 'timed-out') {
        stream?.stop();
        return finish('timed-out', timedOut(inputs, plan, task, stopping === 'timed-out'));
      }
      deadline.moveTo(clock.monotonicMs() + container.stopTimeoutMs + cleanUpMs);
      stopping = 'timed-out';
      log.line(`time is up after ${formatDuration(inputs.timeoutMs)}: stopping the task`);
      await tryStop(ports, plan, task, stopReasons.timedOut);
    }

    const seen = await look(ports, cluster, task.arn);
    if (seen instanceof ReadableError) {
      stream?.stop();
      log.error({ title: seen.title, message: seen.message });
      return finish('error', {
        reason: `${seen.message} Task ${taskId(task.arn)} goes on without being watched.`,
        followCommand: followCommand(plan, task),
      });
    }
    if (seen !== 'nothing-new') {
      if (seen === undefined) {
        missingSinceMs ??= clock.monotonicMs();
        if (clock.monotonicMs() - missingSinceMs > missingAtMostMs) {
          stream?.stop();
          return finish('error', {
            reason: `ECS no longer knows task ${task.arn}: how it ended cannot be told`,
          });
        }
      } else {
        missingSinceMs = undefined;
        sayWhatChanged(log, task, seen);
        task = seen;
      }
    }
    if (!imagesCompared && task.pullStoppedAt !== undefined) {
      imagesCompared = true;
      const remark = await compareImages(ports, plan, task);
      if (remark !== undefined) {
        log.warning({ title: 'Another image', message: remark });
        remarks.push(remark);
      }
    }
    ending = endingOf(task, container.name);
    // A container that never began has written nothing: no stream to look for, and no link to it.
    if (stream === undefined && hasRun(task, container.name)) {
      stream = openLog(ports, plan, task, state);
    }
    if (ending !== undefined) {
      stream?.containerEnded(task.executionStoppedAt ?? task.stoppedAt ?? now());
      if (runsOn(task, container.name) && stopping === undefined) {
        stopping = 'container-ended';
        log.line(`container ${container.name} has ended and others run on: stopping the task`);
        await tryStop(ports, plan, task, stopReasons.containerEnded);
      }
      if (task.lastStatus === 'STOPPED') break;
    }
    await clock.sleep(pauseMs(ports, task, ending), interruption(ports));
  }

  // The verdict stands; what is left are late lines of the log.
  await Promise.race([stream?.done, untilAborted(deadline.signal())]);
  stream?.stop();
  if (cancellation.signal.aborted) savePosition(state, stream);
  sayPhases(log, task);
  if (ending.verdict === 'succeeded') {
    for (const [title, message] of [
      ['Stopped from outside', ending.remark],
      ['Out of memory', ending.memoryRemark],
    ] as const) {
      if (message === undefined) continue;
      log.warning({ title, message });
      remarks.push(message);
    }
  }
  if (stopping === 'timed-out') {
    return finish('timed-out', {
      ...('exitCode' in ending && { exitCode: ending.exitCode }),
      cause: 'timeout',
      reason: `the task did not end within ${formatDuration(inputs.timeoutMs)} and was stopped${'exitCode' in ending ? `; container ${container.name} then exited with code ${ending.exitCode}` : ''}`,
    });
  }
  return finish(ending.verdict, {
    ...('exitCode' in ending && { exitCode: ending.exitCode }),
    ...('cause' in ending && { cause: ending.cause, reason: ending.reason }),
  });
}

function openLog(ports: Ports, plan: Plan, task: Task, state: StateKeeper): LogStream | undefined {
  const address = plan.logAddress(task);
  if (address === undefined) return undefined;
  ports.log.line(`log: ${address.url}`);
  const { group, stream, region } = address;
  state.update({ log: { group, stream, region } });
  return followLog(ports, address, { signal: () => ports.deadline.signal() });
}

function logOf(stream: LogStream | undefined): Partial<Outcome> {
  if (stream === undefined) return {};
  const logUnseen = stream.unseen();
  return {
    lastLines: stream.lastLines(),
    linesPrinted: stream.linesPrinted(),
    ...(logUnseen !== undefined && { logUnseen }),
  };
}

/** The task as it is; `undefined` where ECS does not know it; `nothing-new` where the call was cut off; an error that will not pass. */
async function look(
  { tasks, deadline }: Ports,
  cluster: string,
  arn: string,
): Promise<Task | undefined | 'nothing-new' | ReadableError> {
  try {
    const [task] = await tasks.describe(cluster, [arn]);
    return task;
  } catch (error) {
    if (deadline.signal().aborted) return 'nothing-new';
    if (error instanceof ReadableError) return error;
    throw error;
  }
}

/** Sleeping ends at the deadline too: what is asked for then is sent within a second of it. */
function interruption({ deadline }: Ports): AbortSignal {
  return deadline.signal();
}

/** Changes are near at the start and at the end; a migration of an hour is looked at every 5 s. */
function pauseMs(
  { now }: Ports,
  { startedAt, desiredStatus }: Task,
  ending: Ending | undefined,
): DurationMs {
  if (ending !== undefined || startedAt === undefined || desiredStatus === 'STOPPED') {
    return 2 * durations.second;
  }
  return now() - startedAt < durations.minute ? 2 * durations.second : 5 * durations.second;
}

/** The one stopping call of a cancelled step; its post step sees how it ends. */
async function cancel(
  { runner, cancellation, clock, log }: Ports,
  { onCancel }: Inputs,
  plan: Plan,
  task: Task,
): Promise<Partial<Outcome>> {
  const id = taskId(task.arn);
  if (onCancel === 'leave') {
    const command = followCommand(plan, task);
    log.line(`task ${id} goes on (on-cancel: leave); follow it with: ${command}`);
    return {
      reason: `the workflow was cancelled; task ${id} was left running`,
      followCommand: command,
    };
  }
  const over = new AbortController();
  const sent = new AbortController();
  void clock
    .sleep(Math.max(0, Math.min(cancellation.remainingMs(), 7_000) - writingMs), sent.signal)
    .then(() => over.abort());
  try {
    await runner.stop(plan.cluster, task.arn, stopReasons.cancelled, over.signal);
    log.line(`the workflow was cancelled: task ${id} is being stopped`);
    return { reason: `the workflow was cancelled and task ${id} was told to stop` };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    log.error({ title: 'Not stopped', message: `Task ${id} could not be stopped: ${message}` });
    return { reason: `the workflow was cancelled; task ${id} could not be stopped: ${message}` };
  } finally {
    sent.abort();
  }
}

function timedOut(inputs: Inputs, plan: Plan, task: Task, stopSent: boolean): Partial<Outcome> {
  const after = formatDuration(inputs.timeoutMs);
  if (stopSent) {
    return {
      cause: 'timeout',
      reason: `the task did not end within ${after}, was told to stop, and has not ended within its stop timeout either`,
      followCommand: followCommand(plan, task),
    };
  }
  return {
    cause: 'timeout',
    reason: `the task did not end within ${after} and was left running (on-timeout: leave)`,
    followCommand: followCommand(plan, task),
  };
}

export function followCommand(plan: Plan, task: Task): string {
  const address = plan.logAddress(task);
  return address === undefined
    ? `aws ecs describe-tasks --cluster ${plan.service.clusterArn || plan.cluster} --tasks ${task.arn}`
    : `aws logs tail ${address.group} --log-stream-names ${address.stream} --follow --region ${address.region}`;
}

async function tryStop(ports: Ports, plan: Plan, task: Task, reason: string): Promise<void> {
  try {
    await ports.runner.stop(plan.cluster, task.arn, reason);
  } catch (error) {
    // Cut off: the deadline or the cancellation has a stopping call of its own.
    if (ports.deadline.signal().aborted) return;
    if (!(error instanceof ReadableError)) throw error;
    ports.log.error({ title: 'Not stopped', message: error.message });
  }
}

function sayWhatChanged(log: Ports['log'], before: Task, now: Task): void {
  if (now.lastStatus !== before.lastStatus) sayStatus(log, now);
}

function sayStatus(log: Ports['log'], { arn, lastStatus }: Task): void {
  log.line(`task ${taskId(arn)}: ${lastStatus.toLowerCase()}`);
}

function sayPhases(log: Ports['log'], task: Task): void {
  const phases = phasesOf(task);
  const told = phaseNames.flatMap((name) => {
    const span = phases[name];
    return span === undefined ? [] : [`${phaseWords[name]} ${formatDuration(span.to - span.from)}`];
  });
  if (told.length > 0) log.line(told.join(', '));
}

/** The verdict on the log: an annotation where it is bad. */
export function sayVerdict(log: Ports['log'], end: Outcome, plan: Plan): void {
  const { verdict, reason, cause, exitCode } = end;
  if (verdict === 'succeeded') {
    log.line(`succeeded: exit code ${exitCode ?? 0} (${familyRevision(plan.definition.arn)})`);
    return;
  }
  const remedy = cause === undefined ? '' : ` ${remedyFor(cause)}`;
  const told = (reason ?? '').replace(/[.\s]*$/, '');
  log.error({
    title: verdict,
    message: `${told}${cause === undefined ? '' : ` (${cause})`}.${remedy}`,
  });
}

function savePosition(state: StateKeeper, stream: LogStream | undefined): void {
  const { log } = state.current();
  const position = stream?.position();
  if (log === undefined || position === undefined) return;
  state.update({ log: { ...log, printedUntil: position.at, printedAtIt: position.count } });
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
