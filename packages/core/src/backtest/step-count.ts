import type { StepPolicy } from './settings.ts';

/**
 * The count that a step policy asks for (PutScalingPolicy, StepScalingPolicyConfiguration): the step whose bounds,
 * relative to the alarm's threshold, hold the value. Above the threshold the lower bound belongs to a step, below it
 * the upper.
 */
export function steppedCount(policy: StepPolicy, tasks: number, value: number): number {
  const difference = value - policy.alarm.threshold;
  const step = policy.steps.find(({ lower, upper }) => {
    const from = lower ?? Number.NEGATIVE_INFINITY;
    const until = upper ?? Number.POSITIVE_INFINITY;
    return policy.alarm.beyond === 'above'
      ? difference >= from && difference < until
      : difference > from && difference <= until;
  });
  if (step === undefined) return tasks;
  switch (policy.adjustment) {
    case 'ExactCapacity':
      return step.by;
    case 'ChangeInCapacity':
      return Math.max(0, tasks + step.by);
    case 'PercentChangeInCapacity': {
      const exact = (tasks * step.by) / 100;
      // "Values greater than 1 are rounded down, between 0 and 1 to 1, between 0 and -1 to -1."
      const whole = Math.abs(exact) < 1 ? Math.sign(exact) : Math.trunc(exact);
      const magnitude = Math.max(Math.abs(whole), policy.minMagnitude);
      return Math.max(0, tasks + Math.sign(whole) * magnitude);
    }
  }
}
