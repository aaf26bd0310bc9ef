/** Where the time of a one-off task went, by AWS's own stamps. */
import type { Task } from '../deployment/task.ts';
import type { DurationMs, EpochMs } from '../time.ts';

export const phaseNames = ['queued', 'pull', 'start', 'run'] as const;
export type PhaseName = (typeof phaseNames)[number];

export interface Span {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

export type Phases = { readonly [Name in PhaseName]?: Span };

export const phaseWords: Readonly<Record<PhaseName, string>> = {
  queued: 'queued (capacity, network)',
  pull: 'image pull',
  start: 'container start',
  run: 'command',
};

/** Each phase whose both ends ECS has stamped; any stamp may be missing (ECS, API reference, Task). */
export function phasesOf(task: Task): Phases {
  const { createdAt, pullStartedAt, pullStoppedAt, startedAt } = task;
  return {
    ...span('queued', createdAt, pullStartedAt),
    ...span('pull', pullStartedAt, pullStoppedAt),
    ...span('start', pullStoppedAt, startedAt),
    ...span('run', startedAt, endedAt(task)),
  };
}

/** When its containers ended: the stop of the network behind it is no time of the migration's. */
export function endedAt(task: Task): EpochMs | undefined {
  return task.executionStoppedAt ?? task.stoppedAt;
}

/** Created to ended; absent until both are known. */
export function durationOf(task: Task): DurationMs | undefined {
  const to = endedAt(task);
  return task.createdAt === undefined || to === undefined
    ? undefined
    : Math.max(0, to - task.createdAt);
}

function span(name: PhaseName, from: EpochMs | undefined, to: EpochMs | undefined): Phases {
  return from === undefined || to === undefined || to < from ? {} : { [name]: { from, to } };
}
