/** The pull request's comment: what the summary says, short. */
import { heading } from '@ecs-actions/action-kit/markdown';
import { listFindings } from '@ecs-actions/core/scaling/report/findings';
import {
  countFindings,
  type Verdict,
  type Verification,
} from '@ecs-actions/core/scaling/report/verification';
import type { Inputs } from './inputs.ts';
import { renderFailures } from './summary.ts';
import { headline } from './words.ts';

/** Rows of the table; the rest is folded. */
const rowsShown = 20;

/**
 * Tells our comment of this check from those of others: a pull request that is checked against two stages
 * keeps one comment for each.
 */
export function commentMarker({ source, profile }: Inputs): string {
  const what =
    source.kind === 'plan'
      ? [...source.paths, ...source.services]
      : [source.address.cluster ?? source.address.stage ?? 'default', ...source.address.services];
  const words = [...what, profile].map((word) => word.replaceAll(/[^\w]+/g, '-'));
  return ['ecs-actions', 'verify-scaling-config', ...words].join('/');
}

export function renderComment(verification: Verification, verdict: Verdict): string {
  const counts = countFindings(verification);
  const names = verification.services.map(({ setup }) => setup.service.label);
  const checked = names.length > 3 ? `${names.length} services` : names.join(', ');
  return [
    heading(3, `ECS scaling of ${checked}: ${headline(verdict, counts, verification.profile)}`),
    ...renderFailures(listFindings(verification), rowsShown),
    'Each fix is in the job summary of this check.',
  ].join('\n\n');
}
