/** The verdict over all thresholds. */
import { findHotTasks } from './findings/hot-task.ts';
import { findLeaks } from './findings/leak.ts';
import { judge, type Judgement, type JudgeOptions } from './judge.ts';
import { holds } from './threshold.ts';
import type { Measured } from './measured.ts';
import type { Found } from './measurement.ts';
import type { Threshold } from './threshold.ts';
import type { Windows } from './windows.ts';

export type MetricsVerdict = 'pass' | 'fail' | 'inconclusive';

export interface Assessment {
  readonly verdict: MetricsVerdict;
  readonly judgements: readonly Judgement[];
  readonly found: Found;
}

export function assess(
  thresholds: readonly Threshold[],
  measured: Measured,
  windows: Windows,
  options: JudgeOptions,
): Assessment {
  const found: Found = {
    hotTasks: findHotTasks(measured, windows.observed),
    leaks: findLeaks(measured, windows.observed, windows.baseline),
  };
  const judgements = thresholds.map((threshold) =>
    judge(threshold, measured, windows, found, options),
  );
  return { verdict: metricsVerdictOf(judgements), judgements, found };
}

/**
 * Whether a breach was there before the deployment: judged over the baseline alone, the same threshold is
 * breached too, or looks so but for too few minutes or requests to tell. Such a breach is no reason to roll
 * the deployment back. A threshold relative to the baseline, one without a baseline, and the restarts of the
 * new tasks never were.
 */
export function wasBreachedBefore(
  { threshold }: Judgement,
  measured: Measured,
  { baseline, rollout }: Windows,
  options: JudgeOptions,
): boolean {
  const { metric, limit } = threshold;
  if (baseline === undefined || limit.kind === 'relative' || metric === 'restarts') return false;
  const found: Found = {
    hotTasks: findHotTasks(measured, baseline),
    leaks: findLeaks(measured, baseline, undefined),
  };
  const before = judge(threshold, measured, { rollout, observed: baseline }, found, options);
  if (before.outcome === 'breached') return true;
  return (
    before.outcome === 'inconclusive' &&
    before.value !== undefined &&
    !holds(before.value, threshold.comparator, limit.value)
  );
}

/**
 * One breach is `fail`; without one, a threshold that cannot be told, or none that could be judged, is
 * `inconclusive`.
 */
export function metricsVerdictOf(judgements: readonly Judgement[]): MetricsVerdict {
  const has = (outcome: Judgement['outcome']): boolean =>
    judgements.some((judgement) => judgement.outcome === outcome);
  if (has('breached')) return 'fail';
  return has('inconclusive') || !has('kept') ? 'inconclusive' : 'pass';
}
