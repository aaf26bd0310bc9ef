/**
 * Following one task to its end: each observation is answered with what is to be done before the next.
 * Pure: the action performs what is decided here.
 */
import { taskId, type Task } from '../deployment/task.ts';
import { durations, formatDuration, type DurationMs, type EpochMs } from '../time.ts';
import { endingOf, hasRun, runsOn, stopReasons, type Ending } from './ending.ts';
import type { Cause } from './cause.ts';
import type { Message, VerdictName } from './verdict.ts';
import { present } from '../present.ts';

/** What stays the same from the first observation to the end. */
export interface WatchSettings {
  /** Whose exit code decides. */
  readonly container: string;
  readonly stopTimeoutMs: DurationMs;
  readonly timeoutMs: DurationMs;
  readonly onTimeout: 'leave' | 'stop';
  readonly onCancel: 'leave' | 'stop';
  /** Whether the image is to be compared with the service's, once it is pulled. */
  readonly comparesImages: boolean;
}

export interface WatchState {
  readonly settings: WatchSettings;
  /** As last seen. */
  readonly task: Task;
  readonly ending?: Ending;
  /** Since when ECS does not know the task. */
  readonly missingSinceMs?: DurationMs;
  /** Why we have told it to stop. */
  readonly stopping?: 'timed-out' | 'container-ended';
  readonly imagesCompared: boolean;
}

export type WatchObservation =
  /** `now`: AWS's clock. */
  | { readonly kind: 'seen'; readonly task: Task; readonly now: EpochMs }
  /** ECS does not know it; on the step's own clock. */
  | { readonly kind: 'missing'; readonly atMs: DurationMs }
  /** Asking will not succeed any more. */
  | { readonly kind: 'unseeable'; readonly why: string }
  | { readonly kind: 'time-up' }
  | { readonly kind: 'cancelled' };

/** Done in order; the last one is always `poll` or `end`. */
export type WatchAction =
  | { readonly kind: 'say'; readonly message: Message }
  /** Unless it is open; asked again with each observation, for its address may not be known at first. */
  | { readonly kind: 'open-log' }
  /** The container has ended: the log's late lines are waited for, and no longer. */
  | { readonly kind: 'log-ends'; readonly at: EpochMs }
  | { readonly kind: 'compare-images' }
  /** For the stop timeout and the clean-up. */
  | { readonly kind: 'extend-deadline'; readonly byMs: DurationMs }
  | { readonly kind: 'stop-task'; readonly reason: string }
  | { readonly kind: 'poll'; readonly afterMs: DurationMs }
  | { readonly kind: 'end'; readonly end: WatchEnd };

export interface WatchEnd {
  readonly verdict: VerdictName;
  readonly exitCode?: number;
  readonly cause?: Cause;
  readonly reason?: string;
  /** ECS's own words. */
  readonly told?: string;
  /** The late lines of the log are waited for. */
  readonly drainsLog: boolean;
  /** Cancelled: whether the one stopping call is sent, or the task is left. */
  readonly onCancel?: 'stop' | 'leave';
  /** It goes on: the reader is told how to follow it. */
  readonly goesOn: boolean;
  readonly remarks: readonly Message[];
}

export interface WatchStep {
  readonly state: WatchState;
  readonly actions: readonly WatchAction[];
}

/** How long ECS may not know a task that it has just started (eventual consistency), or one it forgot. */
const missingAtMostMs: DurationMs = durations.minute;
/** How long the answer on a container may be behind that on its task. */
const behindAtMostMs: DurationMs = 15 * durations.second;
/** Beyond the container's stop timeout, after a timeout. */
const cleanUpMs: DurationMs = 30 * durations.second;
const soonMs: DurationMs = 2 * durations.second;
const laterMs: DurationMs = 5 * durations.second;

export function beginWatch(settings: WatchSettings, task: Task): WatchStep {
  const state: WatchState = { settings, task, imagesCompared: false };
  const said = task.lastStatus === 'PROVISIONING' ? [] : [sayStatus(task)];
  return { state, actions: [...said, { kind: 'poll', afterMs: 0 }] };
}

export function nextWatch(state: WatchState, observation: WatchObservation): WatchStep {
  switch (observation.kind) {
    case 'seen':
      return afterSeen(state, observation.task, observation.now);
    case 'missing':
      return afterMissing(state, observation.atMs);
    case 'unseeable':
      return end(state, {
        verdict: 'error',
        reason: `${observation.why} Task ${taskId(state.task.arn)} goes on without being watched.`,
        goesOn: true,
      });
    case 'time-up':
      return afterTimeUp(state);
    case 'cancelled':
      return afterCancel(state);
    default:
      return observation satisfies never;
  }
}

function afterSeen(before: WatchState, task: Task, now: EpochMs): WatchStep {
  const { settings, missingSinceMs: _, ...rest } = before;
  const { container } = settings;
  const ending = isBehind(task, container, now) ? undefined : endingOf(task, container);
  const actions: WatchAction[] = [];
  if (task.lastStatus !== before.task.lastStatus) actions.push(sayStatus(task));
  // A container that never began has written nothing: no stream to look for, and no link to it.
  if (hasRun(task, container)) actions.push({ kind: 'open-log' });
  const comparesNow =
    settings.comparesImages && !before.imagesCompared && task.pullStoppedAt !== undefined;
  if (comparesNow) actions.push({ kind: 'compare-images' });
  let state: WatchState = {
    ...rest,
    settings,
    task,
    imagesCompared: before.imagesCompared || comparesNow,
    ...present({ ending }),
  };
  if (ending !== undefined) {
    actions.push({ kind: 'log-ends', at: task.executionStoppedAt ?? task.stoppedAt ?? now });
    if (runsOn(task, container) && state.stopping === undefined) {
      state = { ...state, stopping: 'container-ended' };
      actions.push(say(`container ${container} has ended and others run on: stopping the task`), {
        kind: 'stop-task',
        reason: stopReasons.containerEnded,
      });
    }
    if (task.lastStatus === 'STOPPED') {
      const last = ended(state, ending);
      return { state: last.state, actions: [...actions, ...last.actions] };
    }
  }
  return { state, actions: [...actions, { kind: 'poll', afterMs: pollAfterMs(state, now) }] };
}

/** A task that is over in which the container is still said to run: its exit code may follow in a moment. */
function isBehind(task: Task, container: string, now: EpochMs): boolean {
  const own = task.containers.find(({ name }) => name === container);
  return (
    task.lastStatus === 'STOPPED' &&
    own?.lastStatus === 'RUNNING' &&
    own.exitCode === undefined &&
    now - (task.stoppedAt ?? 0) < behindAtMostMs
  );
}

function afterMissing(before: WatchState, atMs: DurationMs): WatchStep {
  const state = { ...before, missingSinceMs: before.missingSinceMs ?? atMs };
  if (atMs - state.missingSinceMs <= missingAtMostMs) {
    return { state, actions: [{ kind: 'poll', afterMs: soonMs }] };
  }
  return end(state, {
    verdict: 'error',
    reason: `ECS no longer knows task ${state.task.arn}: how it ended cannot be told`,
    goesOn: false,
  });
}

function afterTimeUp(state: WatchState): WatchStep {
  const { settings, stopping, ending } = state;
  // The exit code is known, and nothing that is still to come changes it.
  if (ending !== undefined) {
    const last = ended(state, ending);
    if (stopping === 'timed-out') return last;
    // The last lines of the log may still be on their way.
    return { ...last, actions: [{ kind: 'extend-deadline', byMs: cleanUpMs }, ...last.actions] };
  }
  const after = formatDuration(settings.timeoutMs);
  if (stopping === 'timed-out') {
    return end(state, {
      verdict: 'timed-out',
      cause: 'timeout',
      reason: `the task did not end within ${after}, was told to stop, and has not ended within its stop timeout either`,
      goesOn: true,
    });
  }
  if (settings.onTimeout === 'leave') {
    return end(state, {
      verdict: 'timed-out',
      cause: 'timeout',
      reason: `the task did not end within ${after} and was left running (on-timeout: leave)`,
      goesOn: true,
    });
  }
  return {
    state: { ...state, stopping: 'timed-out' },
    actions: [
      { kind: 'extend-deadline', byMs: settings.stopTimeoutMs + cleanUpMs },
      say(`time is up after ${after}: stopping the task`),
      { kind: 'stop-task', reason: stopReasons.timedOut },
      { kind: 'poll', afterMs: 0 },
    ],
  };
}

function afterCancel(state: WatchState): WatchStep {
  const { settings, ending } = state;
  if (ending !== undefined) return ended(state, ending);
  return end(state, {
    verdict: 'cancelled',
    onCancel: settings.onCancel,
    goesOn: settings.onCancel === 'leave',
  });
}

/** The verdict stands; what is left are late lines of the log. */
function ended(state: WatchState, ending: Ending): WatchStep {
  const { settings, stopping } = state;
  const { container, timeoutMs } = settings;
  const exitCode = 'exitCode' in ending ? { exitCode: ending.exitCode } : {};
  if (stopping === 'timed-out') {
    const how =
      'exitCode' in ending
        ? `; container ${container} then exited with code ${ending.exitCode}`
        : '';
    return end(state, {
      verdict: 'timed-out',
      ...exitCode,
      cause: 'timeout',
      reason: `the task did not end within ${formatDuration(timeoutMs)} and was stopped${how}`,
      drainsLog: true,
      goesOn: false,
      remarks: remarksOn(ending),
    });
  }
  return end(state, {
    verdict: ending.verdict,
    ...exitCode,
    ...('cause' in ending && { cause: ending.cause, reason: ending.reason }),
    ...('told' in ending && { told: ending.told }),
    drainsLog: true,
    goesOn: false,
    remarks: remarksOn(ending),
  });
}

function remarksOn(ending: Ending): readonly Message[] {
  if (ending.verdict !== 'succeeded') return [];
  const { remark, memoryRemark } = ending;
  return [
    ...(remark === undefined ? [] : [warning('Stopped from outside', remark)]),
    ...(memoryRemark === undefined ? [] : [warning('Out of memory', memoryRemark)]),
  ];
}

function end(
  state: WatchState,
  how: Omit<WatchEnd, 'drainsLog' | 'remarks'> & Partial<Pick<WatchEnd, 'drainsLog' | 'remarks'>>,
): WatchStep {
  return { state, actions: [{ kind: 'end', end: { drainsLog: false, remarks: [], ...how } }] };
}

/** Changes are near at the start and at the end; a migration of an hour is looked at every 5 s. */
function pollAfterMs({ task, ending }: WatchState, now: EpochMs): DurationMs {
  const { startedAt, desiredStatus } = task;
  if (ending !== undefined || startedAt === undefined || desiredStatus === 'STOPPED') return soonMs;
  return now - startedAt < durations.minute ? soonMs : laterMs;
}

function sayStatus({ arn, lastStatus }: Task): WatchAction {
  return say(`task ${taskId(arn)}: ${lastStatus.toLowerCase()}`);
}

function say(message: string): WatchAction {
  return { kind: 'say', message: { level: 'line', message } };
}

function warning(title: string, message: string): Message {
  return { level: 'warning', title, message };
}
