/** Memory that climbs steadily: a leak, extrapolated to its limit. */
import { median } from 'simple-statistics';
import { durations, formatDuration, type DurationMs } from '../../time.ts';
import { formatValue } from '../format.ts';
import type { Measured, TaskSeries } from '../measured.ts';
import { mean, within, type MinuteSeries, type Window } from '../series.ts';
import { lag1Autocorrelation, varianceInflation } from '../statistics/autocorrelation.ts';
import { upperTail } from '../statistics/normal.ts';
import { trendOf } from '../statistics/trend.ts';

export interface Leak {
  readonly taskId: string;
  /** Percent of the reservation an hour (Theil-Sen). */
  readonly percentPerHour: number;
  readonly percentNow: number;
  /** Until 100 % at this pace. */
  readonly fullInMs: DurationMs;
}

export type Leaks =
  | {
      readonly kind: 'known';
      readonly count: number;
      /** Soonest full first. */
      readonly tasks: readonly Leak[];
      /** That all tasks together climb so by chance. */
      readonly pValue?: number;
      readonly sentence?: string;
    }
  | { readonly kind: 'none-possible'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

const leastMinutes = 8;
/** The tasks taken together. */
const significance = 0.005;
/** A task by itself, once all together are significant. A leak is in the code: half of the tasks must show it. */
const significanceOfOne = 0.05;
const leastShare = 0.5;
/** Growth that could be seen by eye: points of the reservation within the window. */
const leastGrowthPoints = 1;
const fullWithinMs = 24 * durations.hour;
/** Memory that fills up like a cache grows ever more slowly: the second half must keep this part of the pace. */
const leastPersistence = 0.3;
/** A task cannot tell the memory of a few minutes of noise; what services usually have is assumed at least. */
const leastAutocorrelation = 0.5;

/**
 * Each task's slope by Theil and Sen, its significance by Mann and Kendall with the variance of
 * autocorrelated minutes; the tasks, which are independent, together by Stouffer's sum of z.
 *
 * Not a leak: what levels off, and what is still below the level the tasks before the deployment had (a
 * new task fills its memory).
 */
export function findLeaks(
  measured: Measured,
  observed: Window,
  baseline: Window | undefined,
): Leaks {
  const minutes = (observed.until - observed.from) / durations.minute;
  if (minutes < leastMinutes) {
    return {
      kind: 'none-possible',
      why: `a leak shows in ${leastMinutes} minutes at the earliest`,
    };
  }
  const tasks = seriesOf(measured).map((task) => ({
    ...task,
    memory: within(task.memory, observed),
  }));
  const long = tasks.filter(({ memory }) => memory.size >= leastMinutes);
  if (long.length === 0) return { kind: 'unknown', why: 'memory: no data' };

  const autocorrelation = Math.max(
    leastAutocorrelation,
    median(long.map(({ memory }) => lag1Autocorrelation(memory) ?? leastAutocorrelation)),
  );
  const trends = long.map(({ taskId, memory }) => {
    const points = [...memory].sort(([a], [b]) => a - b);
    const inflation = varianceInflation(autocorrelation, points.length);
    return { taskId, points, ...trendOf(points, inflation) };
  });
  const z = trends.reduce((total, trend) => total + trend.z, 0) / Math.sqrt(trends.length);
  const pValue = upperTail(z);
  const before =
    baseline === undefined
      ? undefined
      : mean([...within(measured.series.get('memory.avg') ?? new Map(), baseline).values()]);
  const levelsOff = paceKept(trends.map(({ points }) => points)) < leastPersistence;
  const climbing = trends
    .filter((trend) => upperTail(trend.z) <= significanceOfOne)
    .flatMap(({ taskId, slope, points }) => leakOf(taskId, slope, points, before) ?? [])
    .sort((a, b) => a.fullInMs - b.fullInMs);
  const isLeak =
    pValue <= significance && !levelsOff && climbing.length >= leastShare * trends.length;
  const leaks = isLeak ? climbing : [];
  const [soonest] = leaks;
  if (soonest === undefined) return { kind: 'known', count: 0, tasks: [], pValue };
  const which = leaks.length === 1 ? `task ${soonest.taskId}` : `${leaks.length} tasks`;
  return {
    kind: 'known',
    count: leaks.length,
    tasks: leaks,
    pValue,
    sentence: `memory of ${which} climbs by ${formatValue(soonest.percentPerHour, '%')} of its reservation an hour, from ${formatValue(soonest.percentNow, '%')} full in ${formatDuration(soonest.fullInMs)} at the earliest`,
  };
}

/** Without figures of single tasks, their average stands for them. */
function seriesOf({ tasks, series }: Measured): readonly Pick<TaskSeries, 'taskId' | 'memory'>[] {
  if (tasks !== undefined) return tasks.tasks;
  const average: MinuteSeries = series.get('memory.avg') ?? new Map();
  return [{ taskId: 'of the average', memory: average }];
}

function leakOf(
  taskId: string,
  slope: number,
  points: readonly (readonly [number, number])[],
  before: number | undefined,
): Leak | undefined {
  const [firstAt = 0] = points[0] ?? [];
  const [lastAt = 0] = points.at(-1) ?? [];
  const percentNow = median(points.slice(-3).map(([, value]) => value));
  const fullInMs = (100 - percentNow) / slope;
  const isStillFilling = before !== undefined && percentNow < before + leastGrowthPoints;
  return slope * (lastAt - firstAt) < leastGrowthPoints || fullInMs > fullWithinMs || isStillFilling
    ? undefined
    : { taskId, percentPerHour: slope * durations.hour, percentNow, fullInMs };
}

/** The pace of the second half by that of the first, the tasks' median; 1 is steady. */
function paceKept(all: readonly (readonly (readonly [number, number])[])[]): number {
  const slopes = (
    part: (points: readonly (readonly [number, number])[]) => typeof points,
  ): number => median(all.map((points) => trendOf(part(points)).slope));
  const first = slopes((points) => points.slice(0, Math.ceil(points.length / 2)));
  const second = slopes((points) => points.slice(Math.floor(points.length / 2)));
  return first <= 0 ? 1 : second / first;
}
