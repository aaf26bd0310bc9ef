/**
 * What auto scaling would have done with a recorded demand under given settings.
 *
 * Documented, and exact here: alarms over so many datapoints; out to ceil(tasks × metric ÷ target), the largest
 * of several policies; in only where all agree; cooldowns, of which the one of scale-in counts from a completed
 * scale-in and is ended by a scale-out; no scale-in during a deployment ("Target tracking scaling policies for
 * Application Auto Scaling", "How target tracking scaling … works", "Step scaling policies", "Troubleshooting
 * service auto scaling in Amazon ECS"). What is not documented is in `unknowns.ts`.
 */
import type { EpochMs } from '../time.ts';
import { fullCpuPercent, minuteMs, tasksThatShare, type History } from './history.ts';
import { Scaler } from './scaler.ts';
import type { PolicyMetric, ScalingSettings } from './settings.ts';
import type { Unknowns } from './unknowns.ts';
import { present } from '../present.ts';

/** Minimum and maximum set by a scheduled action. */
export interface ScheduledChange {
  readonly at: EpochMs;
  readonly min?: number;
  readonly max?: number;
}

/** What happened to the service beside its load. */
export interface Circumstances {
  readonly initialTasks: number;
  /**
   * For so many minutes the count is the recorded one, so that alarms and counts are in the state they were in: a
   * history that begins in the middle of a spike would be wrong for hours else.
   */
  readonly followMinutes?: number;
  /** In order of time. */
  readonly scheduled?: readonly ScheduledChange[];
  /** Times of deployments, in order of time. */
  readonly deployments?: readonly { readonly from: EpochMs; readonly until: EpochMs }[];
  /** Utilisation in percent above which a minute is over. */
  readonly linePercent: number;
}

export interface ReplayedEvent {
  readonly at: EpochMs;
  readonly direction: 'out' | 'in';
  readonly from: number;
  readonly to: number;
  readonly metric: PolicyMetric;
  /** For a scale-out: the end of the first datapoint of the alarm that caused it. */
  readonly firstDatapointAt: EpochMs;
}

/** Columns by the minute of a replay that keeps them. */
export interface ReplayedSeries {
  readonly desired: Float64Array;
  readonly running: Float64Array;
  readonly cpu: Float64Array;
  readonly memory: Float64Array;
}

export interface Replayed {
  readonly events: readonly ReplayedEvent[];
  readonly minutesOver: number;
  readonly minutesAtMaximum: number;
  readonly taskSeconds: number;
  /** By UTC day, from the day of the first minute on. */
  readonly overByDay: readonly number[];
  readonly taskSecondsByDay: readonly number[];
  readonly series?: ReplayedSeries;
}

const dayMs = 24 * 60 * minuteMs;

export function replay(
  history: History,
  settings: ScalingSettings,
  unknowns: Unknowns,
  circumstances: Circumstances,
  { keepSeries = false }: { readonly keepSeries?: boolean } = {},
): Replayed {
  const { startMs, minutes, cpu, memory, requests, placeOfFive } = history;
  const recordedTasks = tasksThatShare(history);
  const { idleCpu, idleMemory, hiddenDemand, peakOfFive } = unknowns;
  const tickSeconds = settings.policies.some(({ resolutionSeconds }) => resolutionSeconds === 20)
    ? 20
    : 60;
  const ticksOfMinute = 60 / tickSeconds;
  const scaler = new Scaler(settings, unknowns, circumstances.initialTasks, {
    tickSeconds,
    scheduled: (circumstances.scheduled ?? []).map(({ at, min, max }) => ({
      seconds: (at - startMs) / 1000,
      min,
      max,
    })),
    deployments: (circumstances.deployments ?? []).map(({ from, until }) => ({
      from: (from - startMs) / 1000,
      until: (until - startMs) / 1000,
    })),
  });
  const { runs } = scaler;
  const metrics = runs.map(({ policy }) => policy.metric);
  const followMinutes = circumstances.followMinutes ?? 0;
  const lowPlaces = (5 - 2 * peakOfFive) / 3;

  const firstDay = Math.floor(startMs / dayMs);
  const days = Math.floor((startMs + Math.max(0, minutes - 1) * minuteMs) / dayMs) - firstDay + 1;
  const overByDay = Array.from({ length: days }, () => 0);
  const taskSecondsByDay = Array.from({ length: days }, () => 0);
  const series = keepSeries ? createSeries(minutes) : undefined;
  let minutesOver = 0;
  let minutesAtMaximum = 0;
  let taskSeconds = 0;

  for (let minute = 0; minute < minutes; minute += 1) {
    const recorded = recordedTasks[minute] ?? Number.NaN;
    const place = placeOfFive[minute] ?? 0;
    const shape = place === 0 ? 1 : place <= 2 ? peakOfFive : lowPlaces;
    const measuredCpu = cpu === undefined ? Number.NaN : (cpu[minute] ?? Number.NaN);
    const hidden = measuredCpu >= fullCpuPercent ? hiddenDemand : 1;
    const measuredMemory = memory === undefined ? Number.NaN : (memory[minute] ?? Number.NaN);
    const cpuLoad = Math.max(0, (measuredCpu - idleCpu) * recorded) * shape * hidden;
    const memoryLoad = Math.max(0, (measuredMemory - idleMemory) * recorded) * shape;
    const requestLoad =
      requests === undefined ? Number.NaN : (requests[minute] ?? Number.NaN) * shape;
    // Within a minute the load goes on as it rises or falls around it, where that matters.
    const cpuSlope = tickSeconds === 60 ? 0 : riseAt(cpu, recordedTasks, idleCpu, minute);
    const memorySlope = tickSeconds === 60 ? 0 : riseAt(memory, recordedTasks, idleMemory, minute);
    if (minute < followMinutes) {
      const ran = history.tasks[minute] ?? Number.NaN;
      const wanted = history.desired?.[minute] ?? ran;
      if (!Number.isNaN(ran)) scaler.follow(ran, Number.isNaN(wanted) ? ran : wanted);
    } else if (minute === followMinutes) {
      scaler.release(minute * 60);
    }
    let cpuOfMinute = 0;
    let memoryOfMinute = 0;
    let runningOfMinute = 0;
    let desiredSeconds = 0;

    for (let part = 0; part < ticksOfMinute; part += 1) {
      const tickStart = minute * 60 + part * tickSeconds;
      const tickEnd = tickStart + tickSeconds;
      let now = tickStart;
      let runningSeconds = 0;
      let sharedSeconds = 0;
      while (scaler.nextSeconds < tickEnd) {
        if (scaler.nextSeconds > now) {
          runningSeconds += scaler.running * (scaler.nextSeconds - now);
          sharedSeconds += (scaler.nextSeconds - now) / scaler.running;
          desiredSeconds += scaler.desired * (scaler.nextSeconds - now);
          now = scaler.nextSeconds;
        }
        scaler.advance();
      }
      runningSeconds += scaler.running * (tickEnd - now);
      sharedSeconds += (tickEnd - now) / scaler.running;
      desiredSeconds += scaler.desired * (tickEnd - now);
      const mean = runningSeconds / tickSeconds;
      // The mean of one over the tasks, by which load becomes utilisation.
      const share = sharedSeconds / tickSeconds;
      const cpuNow =
        mean > 0 ? Math.min(100, idleCpu + (cpuLoad + (part - 1) * cpuSlope) * share) : Number.NaN;
      const memoryNow =
        mean > 0
          ? Math.min(100, idleMemory + (memoryLoad + (part - 1) * memorySlope) * share)
          : Number.NaN;
      for (let index = 0; index < runs.length; index += 1) {
        const metric = metrics[index];
        const value =
          metric === 'cpu' ? cpuNow : metric === 'memory' ? memoryNow : requestLoad * share;
        runs[index]?.measure(value, mean);
      }
      cpuOfMinute += cpuNow;
      memoryOfMinute += memoryNow;
      runningOfMinute += mean;
    }

    cpuOfMinute /= ticksOfMinute;
    memoryOfMinute /= ticksOfMinute;
    const day = Math.floor((startMs + minute * minuteMs) / dayMs) - firstDay;
    if (
      cpuOfMinute > circumstances.linePercent + 1e-9 ||
      memoryOfMinute > circumstances.linePercent + 1e-9
    ) {
      minutesOver += 1;
      overByDay[day] = (overByDay[day] ?? 0) + 1;
    }
    if (scaler.desired >= scaler.max) minutesAtMaximum += 1;
    taskSeconds += desiredSeconds;
    taskSecondsByDay[day] = (taskSecondsByDay[day] ?? 0) + desiredSeconds;
    if (series !== undefined) {
      series.desired[minute] = scaler.desired;
      series.running[minute] = runningOfMinute / ticksOfMinute;
      series.cpu[minute] = cpuOfMinute;
      series.memory[minute] = memoryOfMinute;
    }
  }
  return {
    events: scaler.events.map(({ seconds, firstDatapointSeconds, ...event }) => ({
      ...event,
      at: startMs + seconds * 1000,
      firstDatapointAt: startMs + firstDatapointSeconds * 1000,
    })),
    minutesOver,
    minutesAtMaximum,
    taskSeconds,
    overByDay,
    taskSecondsByDay,
    ...present({ series }),
  };
}

/**
 * By how much the load rises from one third of a minute to the next: the smaller of the slopes to both neighbours,
 * and nothing at a peak or a jump, so that no third leaves the range of its neighbours (the minmod limiter).
 */
function riseAt(
  column: Float64Array | undefined,
  tasks: Float64Array,
  idle: number,
  minute: number,
): number {
  if (column === undefined) return 0;
  const load = (index: number): number =>
    ((column[index] ?? Number.NaN) - idle) * (tasks[index] ?? Number.NaN);
  const now = load(minute);
  const before = now - load(minute - 1);
  const after = load(minute + 1) - now;
  if (!(before * after > 0)) return 0;
  const least = Math.min(Math.abs(before), Math.abs(after), 3 * Math.abs(now));
  return (Math.sign(before) * least) / 3;
}

function createSeries(minutes: number): ReplayedSeries {
  return {
    desired: new Float64Array(minutes),
    running: new Float64Array(minutes),
    cpu: new Float64Array(minutes),
    memory: new Float64Array(minutes),
  };
}
