/** The pull request's comment: the summary. One for each service. */
import { summaryOf } from './results.ts';
import type { Outcome, Story } from './story.ts';

export function renderComment(
  outcome: Outcome,
  story: Story,
): { readonly marker: string; readonly body: string } {
  const plain = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '-');
  return {
    marker: `ecs-actions/analyze-canary/${plain(story.cluster ?? '')}/${plain(story.service?.name ?? '')}`,
    body: summaryOf(outcome, story).join('\n\n'),
  };
}
