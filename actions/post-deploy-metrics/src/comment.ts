/** The pull request's comment: the summary's top, and what is not as it should be. */
import { heading } from '@ecs-actions/action-kit/markdown';
import type { Comment } from '@ecs-actions/action-kit/pull-request-comment';
import type { Story } from './story.ts';
import { headline, renderJudgements, renderScreen } from './summary.ts';

/** One for each service: several may be deployed by one pull request. */
export function composeComment(story: Story): Comment {
  const body = [
    heading(3, headline(story)),
    renderScreen(story),
    renderJudgements(story),
    'Charts are in the job summary.',
  ].join('\n\n');
  return { marker: markerOf(story), body };
}

function markerOf({ measuredService }: Story): string {
  const plain = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '-');
  return `ecs-actions/post-deploy-metrics/${plain(measuredService.clusterName)}/${plain(measuredService.service.name)}`;
}
