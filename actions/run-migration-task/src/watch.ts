/** Performs what core decides of a running task: describes it, prints its log, stops it, and says how it ended. */
import { taskId, type Task } from '@ecs-actions/core/deployment/task';
import {
  beginWatch,
  nextWatch,
  type WatchAction,
  type WatchEnd,
  type WatchObservation,
} from '@ecs-actions/core/migration/watch';
import { whyNoLog } from '@ecs-actions/core/migration/log-address';
import { stopReasons } from '@ecs-actions/core/migration/ending';
import { phaseNames, phasesOf, phaseWords } from '@ecs-actions/core/migration/phases';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { quote, shellCommand } from '@ecs-actions/core/shell-command';
import { formatDuration, type DurationMs } from '@ecs-actions/core/time';
import { compareImages } from './image-check.ts';
import type { Inputs } from './inputs.ts';
import { followLog, type LogStream } from './log-stream.ts';
import { outcome, type Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { say } from './say.ts';
import type { StateKeeper } from './state.ts';
import { present } from '@ecs-actions/core/present';

/** What a cancelled step keeps of its last seconds for writing its results. */
const writingMs: DurationMs = 1_500;

export async function watchTask(
  ports: Ports,
  inputs: Inputs,
  plan: Plan,
  state: StateKeeper,
  started: Task,
  adopted: boolean,
): Promise<Outcome> {
  const { log, deadline } = ports;
  const { container } = plan;
  const noLog = whyNoLog(container);
  if (noLog !== undefined) log.line(`no log here: ${noLog}`);
  const remarks: string[] = [];
  let stream: LogStream | undefined;
  let task = started;

  /** @returns the end, where this is the last action. */
  const perform = async (action: WatchAction): Promise<Outcome | undefined> => {
    switch (action.kind) {
      case 'say':
        say(log, action.message);
        return undefined;
      case 'open-log':
        stream ??= openLog(ports, plan, task);
        return undefined;
      case 'log-ends':
        stream?.containerEnded(action.at);
        return undefined;
      case 'compare-images': {
        const remark = await compareImages(ports, plan, task);
        if (remark !== undefined) {
          log.warning({ title: 'Another image', message: remark });
          remarks.push(remark);
        }
        return undefined;
      }
      case 'extend-deadline':
        deadline.moveTo(ports.clock.monotonicMs() + action.byMs);
        return undefined;
      case 'stop-task':
        await tryStop(ports, plan, task, action.reason);
        return undefined;
      case 'poll':
        await ports.clock.sleep(action.afterMs, deadline.signal());
        return undefined;
      case 'end':
        return conclude(action.end);
      default:
        return action satisfies never;
    }
  };

  const conclude = async (end: WatchEnd): Promise<Outcome> => {
    if (end.drainsLog) await Promise.race([stream?.done, untilAborted(deadline.signal())]);
    stream?.stop();
    if (end.drainsLog && stream !== undefined) sayWhatIsNotHere(ports, stream);
    if (ports.cancellation.signal.aborted) saveTail(state, stream);
    if (end.drainsLog) sayPhases(log, task);
    for (const message of end.remarks) say(log, message);
    const reason =
      end.onCancel === undefined ? end.reason : await cancel(ports, plan, task, end.onCancel);
    const { verdict, exitCode, cause, told, goesOn } = end;
    return outcome(verdict, {
      task,
      adopted,
      remarks: [...remarks, ...end.remarks.map(({ message }) => message)],
      ...logOf(stream),
      ...present({ logUnseen: noLog, exitCode, cause, told, reason }),
      ...(goesOn && { followCommand: followCommand(plan, task) }),
    });
  };

  let step = beginWatch(
    {
      container: container.name,
      stopTimeoutMs: container.stopTimeoutMs,
      timeoutMs: inputs.timeoutMs,
      onTimeout: inputs.onTimeout,
      onCancel: inputs.onCancel,
      comparesImages: !adopted && inputs.phase !== 'before-deploy',
    },
    started,
  );
  for (;;) {
    for (const action of step.actions) {
      const end = await perform(action);
      if (end !== undefined) return end;
    }
    const observation = await observe(ports, plan.cluster, task.arn);
    if (observation.kind === 'seen') task = observation.task;
    step = nextWatch(step.state, observation);
  }
}

/** What there is to see now; a call that the deadline or the cancellation cut off tells of these. */
async function observe(
  { tasks, clock, deadline, cancellation, now, log }: Ports,
  cluster: string,
  arn: string,
): Promise<WatchObservation> {
  const interruption = (): WatchObservation | undefined => {
    if (cancellation.signal.aborted) return { kind: 'cancelled' };
    return deadline.signal().aborted ? { kind: 'time-up' } : undefined;
  };
  const before = interruption();
  if (before !== undefined) return before;
  try {
    const [task] = await tasks.describe(cluster, [arn]);
    return task === undefined
      ? { kind: 'missing', atMs: clock.monotonicMs() }
      : { kind: 'seen', task, now: now() };
  } catch (error) {
    const cutOff = interruption();
    if (cutOff !== undefined) return cutOff;
    if (!(error instanceof ReadableError)) throw error;
    log.error({ title: error.title, message: error.message });
    return { kind: 'unseeable', why: error.message };
  }
}

function openLog(ports: Ports, plan: Plan, task: Task): LogStream | undefined {
  const address = plan.logAddress(task);
  if (address === undefined) return undefined;
  ports.log.line(`log: ${address.url}`);
  return followLog(ports, address, { signal: () => ports.deadline.signal() });
}

function logOf(stream: LogStream | undefined): Partial<Outcome> {
  if (stream === undefined) return {};
  const logUnseen = stream.unseen();
  return {
    lastLines: stream.lastLines(),
    linesPrinted: stream.linesPrinted(),
    ...present({ logUnseen }),
  };
}

/** The one stopping call of a cancelled step; its post step sees how it ends. */
async function cancel(
  { runner, cancellation, clock, log }: Ports,
  plan: Plan,
  task: Task,
  how: 'stop' | 'leave',
): Promise<string> {
  const id = taskId(task.arn);
  if (how === 'leave') {
    log.line(`task ${id} goes on (on-cancel: leave); follow it with: ${followCommand(plan, task)}`);
    return `the workflow was cancelled; task ${id} was left running`;
  }
  const over = new AbortController();
  const sent = new AbortController();
  void clock
    .sleep(Math.max(0, Math.min(cancellation.remainingMs(), 7_000) - writingMs), sent.signal)
    .then(() => over.abort());
  try {
    await runner.stop(plan.cluster, task.arn, stopReasons.cancelled, over.signal);
    log.line(`the workflow was cancelled: task ${id} is being stopped`);
    return `the workflow was cancelled and task ${id} was told to stop`;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    log.error({ title: 'Not stopped', message: `Task ${id} could not be stopped: ${message}` });
    return `the workflow was cancelled; task ${id} could not be stopped: ${message}`;
  } finally {
    sent.abort();
  }
}

export function followCommand(plan: Plan, task: Task): string {
  const address = plan.logAddress(task);
  return address === undefined
    ? shellCommand('aws ecs describe-tasks', {
        cluster: plan.service.clusterArn || plan.cluster,
        tasks: task.arn,
      })
    : `${shellCommand(`aws logs tail ${quote(address.group)}`, {
        'log-stream-names': address.stream,
        region: address.region,
      })} --follow`;
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

function sayPhases(log: Ports['log'], task: Task): void {
  const phases = phasesOf(task);
  const told = phaseNames.flatMap((name) => {
    const span = phases[name];
    return span === undefined ? [] : [`${phaseWords[name]} ${formatDuration(span.to - span.from)}`];
  });
  if (told.length > 0) log.line(told.join(', '));
}

/** Where a cancel, the deadline or AWS ended the reading before the last lines were in. */
function sayWhatIsNotHere({ log, cancellation }: Ports, stream: LogStream): void {
  if (!stream.lacksLastLines()) return;
  const why = stream.unseen() ?? 'time was up before its last lines were in';
  log.line(
    cancellation.signal.aborted
      ? 'cancelled while the last lines of the log were waited for: the post step prints what is still to come'
      : `the log is not complete: ${why}`,
  );
}

function saveTail(state: StateKeeper, stream: LogStream | undefined): void {
  const printed = stream?.tail();
  if (printed !== undefined) state.update({ printed });
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
