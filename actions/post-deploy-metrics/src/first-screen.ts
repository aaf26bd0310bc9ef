/** What is read first: what is not as it should be, in words; what serves now; what to do. */
import { servingName } from '@ecs-actions/core/deployment/service';
import type { Judgement } from '@ecs-actions/core/metrics/judge';
import { thresholdRow } from '@ecs-actions/core/metrics/threshold-metrics';
import { formatClock } from '@ecs-actions/core/time';
import { isToBlame } from './blame.ts';
import type { Story } from './story.ts';

export interface ScreenLine {
  readonly label: 'Cause' | 'Serving now' | 'Goes on' | 'What to do';
  readonly text: string;
}

/** Breaches told in full; all are in the table. */
const toldInFull = 3;

/** The sentence to know: the breaches, else what cannot be told, else that all is well. */
export function reasonOf({ assessment, measured }: Story): string {
  const of = (outcome: Judgement['outcome']): readonly Judgement[] =>
    assessment.judgements
      .filter((judgement) => judgement.outcome === outcome)
      .sort((a, b) => telling(a) - telling(b));
  if (assessment.verdict === 'fail') {
    const breaches = of('breached');
    const more = breaches.length > toldInFull ? [`${breaches.length - toldInFull} more`] : [];
    return [...breaches.slice(0, toldInFull).map(breachInWords), ...more].join('; also ');
  }
  if (assessment.verdict === 'inconclusive') {
    const [first, ...others] = of('inconclusive');
    if (first === undefined) return 'there was nothing to judge';
    const names = others.map(({ threshold }) => threshold.text);
    const so = names.length === 0 ? '' : `; nor can ${names.join(', ')}`;
    return `${first.threshold.text} cannot be told: ${first.because}${so}`;
  }
  return `${of('kept').length} thresholds kept, on ${measured.taskCount} tasks`;
}

/** Breaches that name a task come first. */
function telling({ threshold }: Judgement): number {
  return thresholdRow(threshold.metric).namesTasks === true ? 0 : 1;
}

function breachInWords({ threshold, because }: Judgement): string {
  const { metric, comparator, text } = threshold;
  const isTooLow = comparator.startsWith('>');
  const what = isTooLow ? `${metric} is too low` : thresholdRow(metric).breach;
  return thresholdRow(metric).namesTasks === true
    ? `${what}: ${because}`
    : `${what}: ${because}, and the limit is ${text}`;
}

/** Of a verdict that is not good; empty for a pass. */
export function screenOf(story: Story): readonly ScreenLine[] {
  const {
    assessment,
    measuredService: { service },
  } = story;
  if (assessment.verdict === 'pass') return [];
  const remedy = remedyOf(story);
  return [
    { label: 'Cause', text: reasonOf(story) },
    {
      label: 'Serving now',
      text: `${servingName(service)}, ${service.runningCount} of ${service.desiredCount} tasks`,
    },
    { label: 'Goes on', text: 'nothing: this step judges and changes nothing' },
    ...(remedy === undefined ? [] : [{ label: 'What to do' as const, text: remedy }]),
  ];
}

/** The next step, by the worst breach; undefined where there is none to take. */
export function remedyOf(story: Story): string | undefined {
  const { assessment, windows } = story;
  if (assessment.verdict === 'pass') return undefined;
  if (assessment.verdict === 'inconclusive') {
    return 'Look at the service yourself, or give the step a longer window: what cannot be told is not called good.';
  }
  const [worst] = assessment.judgements
    .filter(({ outcome }) => outcome === 'breached')
    .sort((a, b) => telling(a) - telling(b));
  if (worst === undefined) return undefined;
  const look = thresholdRow(worst.threshold.metric).nextStep(
    `${formatClock(windows.observed.from)} UTC`,
  );
  return isToBlame(story)
    ? `${look} To go back, run the action rollback.`
    : `${look} It was so before the deployment too, so going back would not mend it.`;
}
