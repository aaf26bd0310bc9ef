/** The pull request's comment: the summary's top, and what is not as it should be. */
import { heading, text } from '@ecs-actions/action-kit/markdown';
import { reasonOf, type Story } from './results.ts';
import { headline, renderJudgements } from './summary.ts';

export function renderComment(story: Story): string {
  return [
    heading(3, headline(story)),
    text(reasonOf(story)),
    renderJudgements(story),
    'Charts are in the job summary.',
  ].join('\n\n');
}

/** One comment for each service: several may be deployed by one pull request. */
export function commentMarker({ measuredService }: Story): string {
  const plain = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '-');
  return `ecs-actions/post-deploy-metrics/${plain(measuredService.clusterName)}/${plain(measuredService.service.name)}`;
}
