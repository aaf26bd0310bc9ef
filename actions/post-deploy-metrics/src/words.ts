/** Words that summary, comment and page share. */
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
