import { valueOf } from '../../fact.ts';
import type { ServiceSetup, UtilizationRange } from '../model/service-setup.ts';
import type { RuleContext } from '../rule.ts';

type Tracked = 'cpu' | 'memory';

/** Room that a target leaves above what an idle task uses, in percent of the task. */
const roomAboveIdle = 15;
const highest = 90;

/**
 * The highest target that is accepted, in percent. Memory is mostly a constant of each task, and new tasks
 * bring theirs along: a target that idle tasks are above already would scale the service to its maximum
 * and keep it there. So where the use of late is known, the target is above what the tasks use when idle.
 */
export function highestTarget(setup: ServiceSetup, context: RuleContext, metric: Tracked): number {
  const usual = context.thresholds[`${metric}-target`];
  if (metric === 'cpu') return usual;
  const idle = rangeOf(setup, metric)?.lowest;
  // Target tracking takes tasks away below nine tenths of its target.
  if (idle === undefined || idle < 0.9 * usual) return usual;
  const fitting = 5 * Math.ceil((idle + roomAboveIdle) / 5);
  return Math.max(usual, Math.min(highest, fitting));
}

/** What the tasks used, against the target that the rules ask for; undefined where nothing speaks against it. */
export function useOfLate(
  setup: ServiceSetup,
  context: RuleContext,
  metric: Tracked,
): string | undefined {
  const range = rangeOf(setup, metric);
  if (!range) return undefined;
  const usual = context.thresholds[`${metric}-target`];
  const seen = `In ${days(range)} the hourly averages lay between ${round(range.lowest)} and ${round(range.highest)} %`;
  if (metric === 'memory') {
    const fitting = highestTarget(setup, context, metric);
    if (fitting === usual) return undefined;
    return `${seen}: a target of ${usual} % would be below what the tasks use when idle, and hold the service at its maximum. ${fitting} % fits; better still, find out what takes that memory.`;
  }
  const factor = range.average / usual;
  if (factor <= 1.1) return undefined;
  return `${seen}: at a target of ${usual} % it runs about ${factor.toFixed(1)} times as many tasks as now, on average.`;
}

function rangeOf(setup: ServiceSetup, metric: Tracked): UtilizationRange | undefined {
  return valueOf(setup.utilization)?.[metric];
}

function days({ days: count }: UtilizationRange): string {
  return count === 1 ? 'the last day' : `the last ${count} days`;
}

function round(value: number): string {
  return String(Math.round(value));
}
