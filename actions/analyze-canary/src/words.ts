/** Sentences about steps. */
import type { Step, Story } from './story.ts';

export function nameOfStep({ weight, stage }: Pick<Step, 'weight' | 'stage'>): string {
  return weight === 0 ? `the pause at ${stage || 'the beginning'}` : `the step at ${weight} %`;
}

/** What was breached, or what could not be told, with its figures. */
export function breachWords({ judgement }: Step): string {
  if (judgement === undefined) return 'nothing could be judged';
  const breached = judgement.judged.filter(({ outcome }) => outcome === 'breached');
  const open = judgement.judged.filter(({ outcome }) => outcome === 'inconclusive');
  const shown = breached.length > 0 ? breached : open;
  if (shown.length === 0) return 'all thresholds held';
  const words = shown.map(({ threshold, because }) => `${threshold.text} (${because})`).join('; ');
  return breached.length > 0
    ? `breached ${words}`
    : `too little to tell ${words}${judgement.couldShow === undefined ? '' : `; ${judgement.couldShow}`}`;
}

/** `the steps at 10 % and 100 %` */
export function nameOfSteps(steps: readonly Step[]): string {
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return nameOfStep(only);
  const weights = steps.map(({ weight }) => `${weight} %`);
  return `the steps at ${new Intl.ListFormat('en').format(weights)}`;
}

/** What an analysis found: the step, then a line for each threshold. */
export function analysisLines(step: Step): readonly string[] {
  const { judgement, judgedMinutes, plan } = step;
  const minutes = `${judgedMinutes} of ${plan.plannedMinutes} minutes`;
  return [
    `${nameOfStep(step)}, ${minutes}: ${judgement?.verdict ?? notJudged}`,
    ...(judgement?.judged ?? []).map(
      ({ threshold, outcome, because }) =>
        `          ${outcome.padEnd('inconclusive'.length)}  ${threshold.text}: ${because}`,
    ),
  ];
}

export const notJudged = 'not judged';

/** Why a step has no verdict of its own. */
export const whyNotJudged = 'the deployment was over before CloudWatch had a minute of it to judge';

export function greenName({ greenRevision }: Story): string {
  return greenRevision ?? 'the green revision';
}

export function servesNow(story: Story, step: Step | undefined): string {
  const green = greenName(story);
  const blue = story.blueRevision ?? 'the blue revision';
  const weight = step?.weight ?? 0;
  if (weight === 0) return `${blue} serves all traffic`;
  return weight >= 100
    ? `${green} serves all traffic`
    : `${green} serves ${weight} % of the traffic, ${blue} the rest`;
}
