/** What is done about a step that was judged. */
import type { StepVerdict } from './judge-step.ts';

export interface DecisionOptions {
  readonly onFail: 'rollback' | 'report';
  readonly onInconclusive: 'wait' | 'continue' | 'rollback';
}

export type Decision = 'continue' | 'rollback' | 'wait' | 'report';

/**
 * @param isDue the sample that was planned for the step is there.
 * @param isPaused the deployment waits at a hook; without one a step goes on by itself.
 */
export function decide(
  verdict: StepVerdict,
  isDue: boolean,
  isPaused: boolean,
  { onFail, onInconclusive }: DecisionOptions,
): Decision {
  if (verdict === 'fail') return onFail;
  if (!isDue) return 'wait';
  if (verdict === 'pass') return isPaused ? 'continue' : 'wait';
  if (onInconclusive === 'rollback') return 'rollback';
  return onInconclusive === 'continue' && isPaused ? 'continue' : 'wait';
}

export const canaryVerdicts = [
  'pass',
  'fail',
  'inconclusive',
  'rolled-back',
  'superseded',
  'timed-out',
  'cancelled',
  'error',
] as const;

export type CanaryVerdict = (typeof canaryVerdicts)[number];

/** The verdict over the steps of a deployment that completed; a step without one was too short to judge. */
export function verdictOverSteps(steps: readonly (StepVerdict | undefined)[]): StepVerdict {
  const judged = steps.filter((step) => step !== undefined);
  if (judged.includes('fail')) return 'fail';
  return judged.length === 0 || judged.includes('inconclusive') ? 'inconclusive' : 'pass';
}

export function exitCodeOf(
  verdict: CanaryVerdict,
  failOn: 'fail' | 'inconclusive' | 'never',
): 0 | 1 {
  if (verdict === 'pass' || failOn === 'never') return 0;
  if (verdict === 'inconclusive') return failOn === 'inconclusive' ? 1 : 0;
  return 1;
}
