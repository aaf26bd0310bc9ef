/** The pull request's comment: what the summary says, short. */
import { heading } from '@ecs-actions/action-kit/markdown';
import { listFindings } from '@ecs-actions/core/scaling/report/findings';
import { countFindings, type Verification } from '@ecs-actions/core/scaling/report/verification';
import { headline, renderFailures } from './summary.ts';

/** Rows of the table; the rest is in the job summary. */
const rowsShown = 20;

export function renderComment(verification: Verification, verdict: string): string {
  const counts = countFindings(verification);
  return [
    heading(3, `ECS scaling: ${headline(verdict, counts, verification.profile)}`),
    renderFailures(listFindings(verification), rowsShown),
    'Each fix is in the job summary of this check.',
  ].join('\n\n');
}
