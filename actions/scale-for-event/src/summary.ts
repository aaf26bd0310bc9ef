/** The summary: what stands now, when it ends, and what AWS does by itself. */
import { code, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { serviceLink } from '@ecs-actions/core/console-link';
import { formatUsd } from '@ecs-actions/core/event/cost';
import { heldBy } from '@ecs-actions/core/event/plan';
import { readLedger } from '@ecs-actions/core/event/ledger';
import { unconditionalFacts } from '@ecs-actions/core/event/objections';
import type { Inputs } from './inputs.ts';
import type { Outcome, Story } from './outcome.ts';
import { showTime } from './show-time.ts';
import { describeReadiness } from './wait.ts';

export function renderSummary(
  outcome: Outcome,
  story: Story,
  inputs: Inputs,
): readonly SummaryBlock[] {
  const { service = 'scale-for-event' } = story;
  return [
    heading(3, `${service}: ${inputs.name}, ${outcome.verdict}`),
    text(sentence(outcome.reason)),
    ...renderFacts(story, inputs),
    ...renderEvents(story, inputs),
    ...story.remarks.map((remark) => `> ${text(remark)}`),
    ...renderUnconditional(story),
  ];
}

function renderFacts(story: Story, inputs: Inputs): readonly SummaryBlock[] {
  const { first, last, event, readiness, costUsd, costNote } = story;
  if (first === undefined) return [];
  const after = last?.target;
  const { usual } = readLedger(first);
  const cost =
    costUsd === undefined
      ? `unknown${costNote === undefined || costNote === '' ? '' : `: ${costNote}`}`
      : `${formatUsd(costUsd)} USD: ${costNote ?? ''}`;
  const rows: (readonly [string, string | undefined])[] = [
    ['minimum', change(first.target.min, after?.min)],
    ['maximum', change(first.target.max, after?.max)],
    ['usual', text(`${usual.min}–${usual.max}`)],
    ['healthy', readiness && event && text(describeReadiness(readiness, event.holds.min))],
    [
      costUsd === undefined ? 'cost' : 'cost at most',
      inputs.action === 'raise' ? text(cost) : undefined,
    ],
    ['service', renderService(story)],
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

function renderService({ service = '', serviceArn = '' }: Story): string {
  const url = serviceLink(serviceArn);
  return url === undefined ? code(service) : link(service, url);
}

/** Every event that is scheduled, and what AWS sets when it ends. */
function renderEvents({ last }: Story, { timeZone }: Inputs): readonly SummaryBlock[] {
  if (last === undefined) return [];
  const { events, usual } = readLedger(last);
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

function renderUnconditional({ last }: Story): readonly SummaryBlock[] {
  if (last === undefined) return [];
  const { events } = readLedger(last);
  const end = events.at(-1)?.endsAt;
  if (end === undefined) return [];
  return [
    unconditionalFacts(end)
      .map((fact) => `- ${text(fact)}`)
      .join('\n'),
  ];
}

function sentence(reason: string): string {
  const first = reason.slice(0, 1).toUpperCase();
  return `${first}${reason.slice(1)}${reason.endsWith('.') ? '' : '.'}`;
}
