/** How often to poll, and how many single tasks to read, so that a judgement costs at most two cents. */
import { durations, type DurationMs } from '../time.ts';

export interface PollPlan {
  readonly everyMs: DurationMs;
  /** Of this many tasks the own figures are read, once, at the end. */
  readonly tasksRead: number;
}

/** USD for a metric requested of GetMetricData, us-east-1, no free tier (CloudWatch's price list). */
export const usdPerMetric = 0.01 / 1000;
const mostUsd = 0.02;
const metricsPerTask = 2;
/** Kept for the same time last week, answers in parts, and the last polls for what comes late. */
const reservePolls = 6;
const leastPolls = 12;

/**
 * @param seriesPerPoll metrics requested in a poll of the whole service
 * @param taskCount tasks whose own metrics CloudWatch has; 0 where it has none
 */
export function planPolls(
  windowMs: DurationMs,
  seriesPerPoll: number,
  taskCount: number,
): PollPlan {
  const budget = Math.floor(mostUsd / usdPerMetric) - reservePolls * seriesPerPoll;
  const forTasks = Math.max(0, budget - leastPolls * seriesPerPoll);
  const tasksRead = Math.min(taskCount, Math.floor(forTasks / metricsPerTask));
  const polls = Math.max(1, Math.floor((budget - tasksRead * metricsPerTask) / seriesPerPoll));
  const everyMs = Math.max(durations.minute, Math.ceil(windowMs / polls));
  return { everyMs, tasksRead };
}

/** Evenly over all, the same for the same tasks. */
export function sampleEvenly<T>(all: readonly T[], count: number): readonly T[] {
  if (count >= all.length) return all;
  return Array.from(
    { length: count },
    (_, index) => all[Math.floor((index * all.length) / count)] as T,
  );
}

/** `0.03 cents`, in US cents. */
export function formatCost(metricsRequested: number): string {
  const cents = metricsRequested * usdPerMetric * 100;
  return `${cents < 0.1 ? cents.toFixed(3) : cents.toFixed(2)} US cents`;
}
