/** The post step: what a cancelled or killed step could not do in its last seconds. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Log } from '@ecs-actions/action-kit/log';
import { code, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { taskId, type Task } from '@ecs-actions/core/deployment/task';
import { hasStopped } from '@ecs-actions/core/migration/reconcile';
import { endingOf, hasRun, stopReasons } from '@ecs-actions/core/migration/ending';
import { present } from '@ecs-actions/core/present';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, formatDuration, type DurationMs } from '@ecs-actions/core/time';
import type { Aws } from './connect.ts';
import { deregisterCopies, nameOfCopy } from './copy.ts';
import { followLog, type LogStream } from './log-stream.ts';
import { logAddressOf, type LogAddress } from '@ecs-actions/core/migration/log-address';
import { createMigrationList } from './list-migrations.ts';
import type { SavedState } from './state.ts';

export interface FinishPorts extends Aws {
  readonly log: Log;
  readonly clock: Clock;
  readonly cancellation: Cancellation;
}

/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs: DurationMs = 4 * durations.minute;
const pollEveryMs: DurationMs = 2 * durations.second;
/** A task whose RunTask was never answered shows up in ECS's lists within this long. */
const searchForMs: DurationMs = 12 * durations.second;

export async function finish(ports: FinishPorts, state: SavedState): Promise<ActionResult> {
  if (state.finished && state.copy === undefined) return { exitCode: 0 };
  const task = state.finished ? undefined : await endTask(ports, state);
  const tidied = [...(await tidyCopy(ports, state)), ...(await tidyLock(ports, state, task))];
  if (state.finished) return { exitCode: 0 };
  return { exitCode: 0, summary: renderFinish(state, task, tidied) };
}

/** The task as last seen; `undefined` where none was started. */
async function endTask(ports: FinishPorts, state: SavedState): Promise<Task | undefined> {
  const { log, runner, clock } = ports;
  try {
    const task = await findTask(ports, state);
    if (task === undefined) {
      log.line('no task of this step was started');
      return undefined;
    }
    const hasEnded = hasStopped(task) || endingOf(task, state.container) !== undefined;
    if (state.onCancel === 'leave' && !hasEnded) {
      log.line(`task ${taskId(task.arn)} was left running (on-cancel: leave)`);
      return task;
    }
    if (state.onCancel === 'stop' && !hasStopped(task)) {
      await runner.stop(state.cluster, task.arn, stopReasons.cancelled);
    }
    return await followToEnd(ports, state, task, clock.monotonicMs() + followForMs);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    log.error({ title: error.title, message: error.message });
    return undefined;
  }
}

/** By its ARN, else by the names it was asked for with: the answer may have been lost with the process. */
async function findTask(ports: FinishPorts, state: SavedState): Promise<Task | undefined> {
  const { tasks, clock } = ports;
  if (state.taskArn !== undefined) {
    const [task] = await tasks.describe(state.cluster, [state.taskArn]);
    if (task !== undefined) return task;
  }
  const { cluster, startedBy, group, families } = state;
  const migrations = createMigrationList(ports, {
    cluster,
    families,
    identity: { startedBy, group, key: '' },
  });
  const untilMs = clock.monotonicMs() + searchForMs;
  for (;;) {
    const own = (await migrations.list()).filter((task) => task.group === group);
    const newest = [...own].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
    if (newest !== undefined || clock.monotonicMs() >= untilMs) return newest;
    await clock.sleep(pollEveryMs, ports.cancellation.signal);
  }
}

async function followToEnd(
  ports: FinishPorts,
  state: SavedState,
  found: Task,
  untilMs: DurationMs,
): Promise<Task> {
  const { clock, tasks, cancellation, log } = ports;
  const { printed } = state;
  const openLog = (seen: Task): LogStream | undefined => {
    const address = addressOf(state, seen);
    if (address === undefined) return undefined;
    return followLog(ports, address, {
      signal: () => cancellation.signal,
      ...present({ before: printed }),
    });
  };
  let stream = openLog(found);
  let task = found;
  while (clock.monotonicMs() < untilMs && !cancellation.signal.aborted) {
    const [seen] = await tasks.describe(state.cluster, [task.arn]);
    task = seen ?? task;
    stream ??= openLog(task);
    if (task.lastStatus === 'STOPPED') break;
    await clock.sleep(pollEveryMs, cancellation.signal);
  }
  stream?.containerEnded(task.executionStoppedAt ?? task.stoppedAt ?? ports.now());
  if (task.lastStatus === 'STOPPED') await stream?.done;
  stream?.stop();
  const unseen = stream?.lacksLastLines() === true ? stream.unseen() : undefined;
  if (unseen !== undefined) log.line(`the log is not complete: ${unseen}`);
  log.line(`task ${taskId(task.arn)}: ${howItEnded(state, task)}`);
  return task;
}

/** `undefined`: the container has not run, or its log is not in CloudWatch. */
function addressOf({ container, log, region }: SavedState, task: Task): LogAddress | undefined {
  return hasRun(task, container)
    ? logAddressOf({ name: container, ...present({ log }) }, task, region)
    : undefined;
}

function howItEnded({ container, onCancel }: SavedState, task: Task): string {
  const ending = endingOf(task, container);
  if (ending === undefined) {
    return onCancel === 'leave'
      ? 'left running (on-cancel: leave)'
      : `told to stop, and still ${task.lastStatus.toLowerCase()}`;
  }
  if (ending.verdict === 'never-started') return `ended before it began: ${ending.reason}`;
  return `container ${container} ended with exit code ${ending.exitCode}`;
}

/** The revision that was registered for `image`, or that was about to be when the process was killed. */
async function tidyCopy(
  { definitions, log }: FinishPorts,
  { copy }: SavedState,
): Promise<readonly string[]> {
  if (copy === undefined) return [];
  try {
    const arns = await deregisterCopies(definitions, copy);
    for (const arn of arns) log.line(`deregistered ${arn}`);
    return arns.map((arn) => `deregistered ${arn}`);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    const message = `${nameOfCopy(copy)} was not deregistered: ${error.message}`;
    log.error({ title: error.title, message });
    return [message];
  }
}

/** A task that goes on keeps its lock. */
async function tidyLock(
  { openLock, log }: FinishPorts,
  { lock, finished }: SavedState,
  task: Task | undefined,
): Promise<readonly string[]> {
  if (lock === undefined || finished || (task !== undefined && !hasStopped(task))) return [];
  try {
    const { fence, ...names } = lock;
    await openLock(names).release(fence);
    log.line('the lock was given back');
    return ['the lock was given back'];
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    log.error({ title: error.title, message: error.message });
    return [`the lock was not given back: ${error.message}`];
  }
}

function renderFinish(
  state: SavedState,
  task: Task | undefined,
  tidied: readonly string[],
): readonly string[] {
  const address = task === undefined ? undefined : addressOf(state, task);
  const rows = [
    ['task', task === undefined ? 'none was started' : code(taskId(task.arn))],
    ...(task === undefined ? [] : [['end', text(howItEnded(state, task))]]),
    ...(task?.startedAt === undefined || task.stoppedAt === undefined
      ? []
      : [
          [
            'ran for',
            text(formatDuration((task.executionStoppedAt ?? task.stoppedAt) - task.startedAt)),
          ],
        ]),
    ...(address === undefined ? [] : [['log', link(address.stream, address.url)]]),
    ...tidied.map((line) => ['cleared away', text(line)]),
  ];
  return [
    heading(3, `Migration of ${state.service}: after the cancel`),
    table([{ title: '' }, { title: '' }], rows),
  ];
}
