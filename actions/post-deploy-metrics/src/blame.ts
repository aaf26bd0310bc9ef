/** Whether the deployment is to blame for a breach, or it was there before. */
import type { Judgement } from '@ecs-actions/core/metrics/judge';
import { wasBreachedBefore, type Assessment } from '@ecs-actions/core/metrics/verdict';
import type { Story } from './story.ts';

export function breachesOf({ judgements }: Assessment): readonly Judgement[] {
  return judgements.filter(({ outcome }) => outcome === 'breached');
}

export function isOld({ measured, windows, inputs }: Story, judgement: Judgement): boolean {
  return wasBreachedBefore(judgement, measured, windows, {
    isDefault: inputs.thresholdsAreDefault,
  });
}

/** Whether a threshold is breached that the time before the deployment had not breached. */
export function isToBlame(story: Story): boolean {
  return breachesOf(story.assessment).some((judgement) => !isOld(story, judgement));
}
