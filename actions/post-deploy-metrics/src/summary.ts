/** The job summary: the verdict, the one sentence to know, then tables and charts folded away. */
import { details, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import type { Judgement } from '@ecs-actions/core/metrics/judge';
import { formatCost } from '@ecs-actions/core/metrics/look-plan';
import { formatClock, formatDuration } from '@ecs-actions/core/time';
import { reasonOf, type Story } from './results.ts';

export function renderSummary(story: Story): readonly SummaryBlock[] {
  return [
    heading(3, headline(story)),
    text(reasonOf(story)),
    figures(story),
    renderJudgements(story),
  ];
}

export function headline({ assessment, subject }: Story): string {
  const name = subject.service.name;
  switch (assessment.verdict) {
    case 'pass':
      return `${name}: the deploy was good`;
    case 'fail':
      return `${name}: the deploy was bad`;
    case 'inconclusive':
      return `${name}: whether the deploy was good cannot be told`;
    default:
      return assessment.verdict satisfies never;
  }
}

function figures(story: Story): string {
  const { subject, windows, inputs, metricsRequested } = story;
  const span = ({ from, until }: { from: number; until: number }): string =>
    `${formatClock(from)} to ${formatClock(until)} UTC`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      'deploy',
      subject.history.sentence ??
        (subject.durationMs === undefined ? undefined : formatDuration(subject.durationMs)),
    ],
    ['end to end', inputs.endToEndMs === undefined ? undefined : formatDuration(inputs.endToEndMs)],
    ['before', windows.baseline === undefined ? 'nothing to compare with' : span(windows.baseline)],
    ['after', span(windows.observed)],
    ['cost', formatCost(metricsRequested)],
  ];
  return table(
    [{ title: '' }, { title: '' }],
    rows.flatMap(([name, value]) => (value === undefined ? [] : [[text(name), text(value)]])),
  );
}

const words: Readonly<Record<Judgement['outcome'], string>> = {
  breached: '**breached**',
  inconclusive: 'cannot be told',
  kept: 'kept',
  skipped: 'skipped',
};
const order: readonly Judgement['outcome'][] = ['breached', 'inconclusive', 'kept', 'skipped'];

export function renderJudgements({ assessment }: Story): string {
  const sorted = [...assessment.judgements].sort(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome),
  );
  const columns = ['threshold', '', 'measured'].map((title) => ({ title }));
  return details(
    `${sorted.length} thresholds`,
    table(
      columns,
      sorted.map(({ threshold, outcome, because }) => [
        text(threshold.text),
        words[outcome],
        text(because),
      ]),
    ),
  );
}
