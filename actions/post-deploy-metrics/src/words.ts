/** Words that summary, comment and page share. */
import type { Comparison } from '@ecs-actions/core/metrics/compare';
import type { Judgement } from '@ecs-actions/core/metrics/judge';
import type { Measured } from '@ecs-actions/core/metrics/measured';
import type { Assessment } from '@ecs-actions/core/metrics/verdict';

export const outcomeWords: Readonly<Record<Judgement['outcome'], string>> = {
  breached: 'breached',
  inconclusive: 'cannot be told',
  kept: 'kept',
  skipped: 'skipped',
};

const order: readonly Judgement['outcome'][] = ['breached', 'inconclusive', 'kept', 'skipped'];

/** The worst first. */
export function sortedJudgements({ judgements }: Assessment): readonly Judgement[] {
  return [...judgements].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

/** How likely chance alone shows such a difference; empty where nothing was compared. */
export function chanceWords(comparison: Comparison | undefined): string {
  if (comparison === undefined) return '';
  const percent = 100 * comparison.pValue;
  return percent < 0.1 ? 'under 0.1 %' : `${percent.toFixed(1)} %`;
}

/** Where the figures of single tasks come from. */
export function sourceOfTasks({ tasks }: Measured): string {
  switch (tasks?.source) {
    case 'container-insights':
      return 'Single tasks: Container Insights with enhanced observability.';
    case 'performance-log':
      return 'Single tasks: the performance log of Container Insights.';
    default:
      return 'Single tasks: only the least and the most loaded one, from AWS/ECS.';
  }
}

/** Whose 5xx are counted; undefined where nobody counts any. */
export function whoseErrors({ counters, balancerIsAlone }: Measured): string | undefined {
  if (!counters.includes('application')) {
    return counters.some((counter) => counter !== 'network')
      ? '5xx: those of its requests, whoever answered them.'
      : undefined;
  }
  return balancerIsAlone
    ? '5xx: those of the targets and those of the load balancer, which serves only this service.'
    : '5xx: those of the targets only; the load balancer serves others too, so its own are not counted.';
}
