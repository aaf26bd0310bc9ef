/** The summary: what stands now, when it ends, and what AWS does by itself. */
import { code, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { serviceLink } from '@ecs-actions/core/console-link';
import { formatUsd } from '@ecs-actions/core/event/cost';
import { heldBy } from '@ecs-actions/core/event/plan';
import { readEvents } from '@ecs-actions/core/event/reading';
import { unconditionalFacts } from '@ecs-actions/core/event/objections';
import type { Progress } from '@ecs-actions/core/event/progress';
import { sentence } from '@ecs-actions/core/sentence';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { showTime } from './show-time.ts';
import { describeReadiness } from './wait.ts';

export function renderSummary(
  outcome: Outcome,
  progress: Progress,
  inputs: Inputs,
): readonly SummaryBlock[] {
  const service = progress.service?.name ?? 'scale-for-event';
  return [
    heading(3, `${service}: ${inputs.name}, ${outcome.verdict}`),
    text(sentence(outcome.reason)),
    ...renderFacts(progress, inputs),
    ...renderEvents(progress, inputs),
    ...progress.remarks.map((remark) => `> ${text(remark)}`),
    ...renderUnconditional(progress),
  ];
}

function renderFacts(progress: Progress, inputs: Inputs): readonly SummaryBlock[] {
  const { first, last, event, readiness, costUsd, costNote } = progress;
  if (first === undefined) return [];
  const after = last?.target;
  const { usual } = readEvents(first);
  const cost =
    costUsd === undefined
      ? `unknown: ${costNote ?? ''}`
      : `at most ${formatUsd(costUsd)} USD: ${costNote ?? ''}`;
  const rows: (readonly [string, string | undefined])[] = [
    ['minimum', change(first.target.min, after?.min)],
    ['maximum', change(first.target.max, after?.max)],
    ['usual', text(`${usual.min}–${usual.max}`)],
    ['healthy', readiness && event && text(describeReadiness(readiness, event.holds.min))],
    ['cost', inputs.action === 'raise' ? text(cost) : undefined],
    ['service', renderService(progress)],
  ];
  const columns = [{ title: '' }, { title: '' }];
  return [
    table(
      columns,
      rows.flatMap(([name, value]) => (value === undefined ? [] : [[text(name), value]])),
    ),
  ];
}

function change(before: number, after: number | undefined): string {
  return after === undefined || after === before ? String(before) : `${before} → **${after}**`;
}

function renderService({ service }: Progress): string {
  const { name = '', arn = '' } = service ?? {};
  const url = serviceLink(arn);
  return url === undefined ? code(name) : link(name, url);
}

/** Every event that is scheduled, and what AWS sets when it ends. */
function renderEvents({ last }: Progress, { timeZone }: Inputs): readonly SummaryBlock[] {
  if (last === undefined) return [];
  const { events, usual } = readEvents(last);
  if (events.length === 0) return [];
  const rows = events.map((event) => {
    const left = heldBy(
      events.filter(({ endsAt }) => endsAt > event.endsAt),
      usual,
    );
    const { min, max } = event.holds;
    return [
      code(event.name),
      text(max === undefined ? `min ${min}` : `min ${min}, max ${max}`),
      text(showTime(event.endsAt, timeZone)),
      text(max === undefined ? `min ${left.min}` : `min ${left.min}, max ${left.max}`),
    ];
  });
  const columns = ['event', 'holds', 'until', 'then AWS sets'].map((title) => ({ title }));
  return [table(columns, rows)];
}

function renderUnconditional({ last }: Progress): readonly SummaryBlock[] {
  if (last === undefined) return [];
  const { events } = readEvents(last);
  const end = events.at(-1)?.endsAt;
  if (end === undefined) return [];
  return [
    unconditionalFacts(end)
      .map((fact) => `- ${text(fact)}`)
      .join('\n'),
  ];
}
