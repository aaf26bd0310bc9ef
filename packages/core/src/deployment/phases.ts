/** Where the time of a rollout went: provision, pull, start, health, drain. */
import { formatDuration, type DurationMs, type EpochMs } from '../time.ts';
import type { TaskTimeline, Timelines } from './timeline.ts';

export const phaseNames = ['provision', 'pull', 'start', 'health', 'drain'] as const;
export type PhaseName = (typeof phaseNames)[number];

export interface PhaseStatistics {
  readonly medianMs: DurationMs;
  readonly slowestMs: DurationMs;
  readonly slowestTask: string;
  /** How many tasks the phase was measured on. */
  readonly tasks: number;
  /** When the first task entered and the last one left it. */
  readonly from: EpochMs;
  readonly to: EpochMs;
}

export type Phases = { readonly [P in PhaseName]?: PhaseStatistics };

interface Span {
  readonly task: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Statistics of each phase over the tasks whose both ends are known. New tasks only, but for the drain of old ones. */
export function measurePhases(timelines: Timelines): Phases {
  const all = [...timelines.values()];
  return Object.fromEntries(
    phaseNames.flatMap((name) => {
      const spans = all.flatMap((timeline) => spanOf(name, timeline) ?? []);
      return spans.length === 0 ? [] : [[name, statisticsOf(spans)]];
    }),
  );
}

/** One phase of one task, where both its ends are known (any stamp may be absent: ECS, API reference, Task). */
export function spanOf(name: PhaseName, timeline: TaskTimeline): Span | undefined {
  const isDrain = name === 'drain';
  if ((timeline.side === 'old') !== isDrain || (timeline.failed && isDrain)) return undefined;
  const [from, to] = endsOf(name, timeline);
  return from === undefined || to === undefined || to < from
    ? undefined
    : { task: timeline.taskId, from, to };
}

function endsOf(
  name: PhaseName,
  t: TaskTimeline,
): readonly [EpochMs | undefined, EpochMs | undefined] {
  switch (name) {
    case 'provision':
      return [t.createdAt, t.pullStartedAt];
    case 'pull':
      return [t.pullStartedAt, t.pullStoppedAt];
    case 'start':
      return [t.pullStoppedAt, t.startedAt];
    case 'health':
      return [t.startedAt, t.healthyAt];
    case 'drain':
      return [t.stoppingAt, t.executionStoppedAt ?? t.stoppedAt];
    default:
      return name satisfies never;
  }
}

function statisticsOf(spans: readonly Span[]): PhaseStatistics {
  const byLength = [...spans].sort((a, b) => a.to - a.from - (b.to - b.from));
  const slowest = byLength.at(-1) as Span;
  const middle = (byLength.length - 1) / 2;
  const lower = byLength[Math.floor(middle)] as Span;
  const upper = byLength[Math.ceil(middle)] as Span;
  return {
    medianMs: (lower.to - lower.from + upper.to - upper.from) / 2,
    slowestMs: slowest.to - slowest.from,
    slowestTask: slowest.task,
    tasks: spans.length,
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

export interface Rollout {
  readonly timelines: Timelines;
  readonly durationMs: DurationMs;
  readonly deregistrationDelaysMs: ReadonlyMap<string, DurationMs>;
  /** Bake times and traffic steps of its own configuration. */
  readonly bakesForMs: DurationMs;
}

/**
 * One clause on what cost most: the phase in which some task was for the longest part of the rollout. Only what
 * took half of it or more is called most. `undefined` where no phase could be measured.
 */
export function costliestPhase(rollout: Rollout): string | undefined {
  const { timelines, durationMs, deregistrationDelaysMs, bakesForMs } = rollout;
  const told = (what: string, ms: DurationMs): string =>
    `${ms * 2 >= durationMs ? 'most went into' : 'the longest phase was'} ${what}: ${formatDuration(ms)} of ${formatDuration(durationMs)}`;
  const costs = phaseNames
    .map((name) => {
      const spans = [...timelines.values()].flatMap((timeline) => spanOf(name, timeline) ?? []);
      return { name, ms: unionMs(spans) };
    })
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => b.ms - a.ms);
  const most = costs[0];
  if (most === undefined) return undefined;
  if (bakesForMs > most.ms && bakesForMs <= durationMs) {
    return told('bake time and traffic steps of its own configuration', bakesForMs);
  }
  const longestDelayMs = Math.max(0, ...deregistrationDelaysMs.values());
  if (most.name === 'drain' && longestDelayMs > 0 && most.ms >= longestDelayMs * 0.8) {
    return told(`the deregistration delay of ${longestDelayMs / 1000} s`, most.ms);
  }
  return told(phaseWords[most.name], most.ms);
}

export const phaseWords: Readonly<Record<PhaseName, string>> = {
  provision: 'waiting for capacity and network',
  pull: 'pulling images',
  start: 'starting containers',
  health: 'waiting for health checks',
  drain: 'draining old tasks',
};

/** Length of the time in which at least one span was open. */
function unionMs(spans: readonly Span[]): DurationMs {
  let total = 0;
  let until = -Infinity;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= until) continue;
    total += to - Math.max(from, until);
    until = to;
  }
  return total;
}
