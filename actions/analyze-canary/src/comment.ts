/** The pull request's comment: the summary. One for each service. */
import type { Comment } from '@ecs-actions/action-kit/pull-request-comment';
import { summaryOf } from './results.ts';
import type { Outcome, Story } from './story.ts';

export function composeComment(outcome: Outcome, story: Story): Comment {
  const plain = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '-');
  return {
    marker: `ecs-actions/analyze-canary/${plain(story.cluster ?? '')}/${plain(story.service?.name ?? '')}`,
    body: summaryOf(outcome, story).join('\n\n'),
  };
}
