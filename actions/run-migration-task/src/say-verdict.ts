/** The verdict on the log: an annotation where it is bad. */
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { remedyFor } from '@ecs-actions/core/migration/cause';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';

export function sayVerdict(log: Ports['log'], end: Outcome, plan: Plan): void {
  const { verdict, reason, cause, exitCode } = end;
  if (verdict === 'succeeded') {
    log.line(`succeeded: exit code ${exitCode ?? 0} (${familyRevision(plan.definition.arn)})`);
    return;
  }
  const remedy = cause === undefined ? '' : ` ${remedyFor(cause)}`;
  const told = (reason ?? '').replace(/[.\s]*$/, '');
  log.error({
    title: verdict,
    message: `${told}${cause === undefined ? '' : ` (${cause})`}.${remedy}`,
  });
}
