/** How many tasks ran in each minute, from the best source there is. */
import type { MinuteSeries, Window } from '../metrics/series.ts';
import type { ScalingActivity } from '../scaling/model/history.ts';
import { minuteMs } from './history.ts';

export interface CountSources {
  /** Container Insights. */
  readonly running: MinuteSeries;
  readonly desired: MinuteSeries;
  /** By anybody, oldest first; undefined where they could not be read. */
  readonly activities: readonly ScalingActivity[] | undefined;
  readonly startSeconds: number;
  readonly healthyHosts: MinuteSeries;
  readonly requests: MinuteSeries;
  readonly requestsPerTarget: MinuteSeries;
  readonly desiredNow: number;
}

export interface CountedTasks {
  readonly tasks: MinuteSeries;
  readonly desired: MinuteSeries | undefined;
  /** Half a sentence: `from Container Insights`. */
  readonly source: string;
}

/** Below this share of the minutes a source is no source. */
const enough = 0.5;

export function countTasks(sources: CountSources, window: Window): CountedTasks {
  const minutes = Math.max(1, Math.round((window.until - window.from) / minuteMs));
  const covers = ({ size }: MinuteSeries) => size >= enough * minutes;
  const steps =
    sources.activities === undefined || sources.activities.length === 0
      ? undefined
      : stepsOf(sources.activities, window);
  if (covers(sources.running)) {
    const desired = covers(sources.desired) ? sources.desired : steps;
    return { tasks: sources.running, desired, source: 'from Container Insights' };
  }
  if (steps !== undefined && sources.activities !== undefined) {
    const served = sources.activities.map((activity) =>
      activity.direction === 'out'
        ? { ...activity, at: activity.at + 1000 * sources.startSeconds }
        : activity,
    );
    return {
      tasks: stepsOf(served, window),
      desired: steps,
      source: 'from the scaling activities (no Container Insights)',
    };
  }
  if (covers(sources.healthyHosts)) {
    return {
      tasks: sources.healthyHosts,
      desired: undefined,
      source: 'from the healthy targets (no Container Insights, no scaling activities)',
    };
  }
  const ratio = new Map(
    [...sources.requests].flatMap(([at, requests]): [number, number][] => {
      const each = sources.requestsPerTarget.get(at) ?? 0;
      return each > 0 ? [[at, Math.round(requests / each)]] : [];
    }),
  );
  if (covers(ratio)) {
    return {
      tasks: ratio,
      desired: undefined,
      source:
        'from RequestCount ÷ RequestCountPerTarget (no Container Insights, activities or healthy targets)',
    };
  }
  return {
    tasks: constant(sources.desiredNow, window),
    desired: undefined,
    source: `taken to be ${sources.desiredNow} all the time, as it is now: nothing recorded it`,
  };
}

function constant(value: number, { from, until }: Window): MinuteSeries {
  const series = new Map<number, number>();
  for (let at = from; at < until; at += minuteMs) series.set(at, value);
  return series;
}

/** The count that each activity set, until the next; a minute has the mean of what held in it. */
function stepsOf(activities: readonly ScalingActivity[], { from, until }: Window): MinuteSeries {
  const ordered = [...activities].sort((a, b) => a.at - b.at);
  const [first] = ordered;
  const before = first?.from ?? (first === undefined ? 0 : guessBefore(first));
  const series = new Map<number, number>();
  let next = 0;
  let count = before;
  for (let at = from; at < until; at += minuteMs) {
    let sum = 0;
    let now = at;
    for (let change = ordered[next]; change && change.at < at + minuteMs; change = ordered[next]) {
      sum += count * Math.max(0, change.at - now);
      now = Math.max(now, change.at);
      count = change.to;
      next += 1;
    }
    series.set(at, (sum + count * (at + minuteMs - now)) / minuteMs);
  }
  return series;
}

/** The oldest activity does not say what it changed; it was one task at least. */
function guessBefore({ to, direction }: ScalingActivity): number {
  return direction === 'out' ? Math.max(1, to - 1) : to + 1;
}
