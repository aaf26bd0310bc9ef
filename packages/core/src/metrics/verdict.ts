/** The one word, and the sentence to know. */
import { findHotTasks } from './findings/hot-task.ts';
import { findLeaks } from './findings/leak.ts';
import { judge, type Judgement, type JudgeOptions } from './judge.ts';
import type { Measured } from './measured.ts';
import type { Found } from './subject.ts';
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
  return { verdict: verdictOf(judgements), judgements, found };
}

/** One breach fails; one doubt, or nothing that could be judged, leaves it open. */
export function verdictOf(judgements: readonly Judgement[]): MetricsVerdict {
  const has = (outcome: Judgement['outcome']): boolean =>
    judgements.some((judgement) => judgement.outcome === outcome);
  if (has('breached')) return 'fail';
  return has('inconclusive') || !has('kept') ? 'inconclusive' : 'pass';
}
