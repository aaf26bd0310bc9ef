/** The steps that a start is made of: each is an action, the state after it, and what is said. */
import type { Task } from '../deployment/task.ts';
import { durations, type DurationMs } from '../time.ts';
import type { StartAction, StartState, StartStep } from './start-state.ts';
import type { EndWithoutTask, Message } from './verdict.ts';

export const pollEveryMs: DurationMs = 5 * durations.second;
export const contestEveryMs: DurationMs = durations.second;

export function list(
  state: StartState,
  afterMs: DurationMs,
  messages: readonly Message[] = [],
): StartStep {
  const { phase, remembered } = state;
  return step(
    state,
    { kind: 'list-tasks', afterMs, remembered, bestEffort: phase.kind !== 'before' },
    messages,
  );
}

export function follow(
  state: StartState,
  task: Task,
  adopted: boolean,
  messages: readonly Message[] = [],
): StartStep {
  return step(state, { kind: 'follow', task, adopted, timeIsUp: false }, messages);
}

export function end(state: StartState, how: EndWithoutTask): StartStep {
  return step(state, { kind: 'end', end: how });
}

export function step(
  state: StartState,
  action: StartAction,
  messages: readonly Message[] = [],
): StartStep {
  return { state, action, messages };
}

export function sayOnce(
  { waitingFor }: StartState,
  key: string,
  text: string = key,
): readonly Message[] {
  return key === waitingFor ? [] : [line(text)];
}

export function line(message: string): Message {
  return { level: 'line', message };
}

export function wait(state: StartState, forWhat: string): StartStep {
  if (state.settings.onRunning === 'fail') {
    return end(state, {
      verdict: 'refused',
      cause: 'already-running',
      reason: `nothing was started: ${forWhat} (on-running: fail)`,
    });
  }
  return list(
    { ...state, hasWaited: true, waitingFor: forWhat },
    pollEveryMs,
    sayOnce(state, forWhat, `waiting: ${forWhat}`),
  );
}
