/** The job summary: the verdict, then each change folded away. */
import { code, details, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import type { BodyMessage } from '@ecs-actions/aws/dashboard/dashboard-store';
import type { DescribedChange } from '@ecs-actions/core/dashboard/describe-change';

export type Verdict = 'applied' | 'unchanged' | 'differs';

/** What could not be read, and the permission it would have taken. */
export interface Unseen {
  readonly what: string;
  readonly why: string;
}

export interface Outcome {
  readonly verdict: Verdict;
  readonly name: string;
  readonly url: string;
  readonly isNew: boolean;
  /** `prod/web` */
  readonly services: readonly string[];
  readonly changes: readonly DescribedChange[];
  readonly keptOfOthers: number;
  readonly unseen: readonly Unseen[];
  readonly messages: readonly BodyMessage[];
}

/** `applied: dashboard prod-web, 10 added, 1 changed; 2 widgets of others kept`. */
export function headline({ verdict, name, isNew, changes, keptOfOthers }: Outcome): string {
  const count = (sign: string): number => changes.filter((change) => change.sign === sign).length;
  const parts = [
    [count('+'), 'added'],
    [count('~'), 'changed'],
    [count('-'), 'removed'],
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  const found = parts.length > 0 ? parts.join(', ') : 'as it should be';
  const kept =
    keptOfOthers === 0
      ? ''
      : `; ${keptOfOthers} other ${keptOfOthers === 1 ? 'widget' : 'widgets'} kept`;
  return `${verdict}: ${isNew ? 'new ' : ''}dashboard ${name}, ${found}${kept}`;
}

export function renderSummary(outcome: Outcome): readonly SummaryBlock[] {
  const { changes, unseen, messages } = outcome;
  return [
    heading(3, headline(outcome)),
    `${link('Open the dashboard', outcome.url)}: ${outcome.services.map(code).join(', ')}`,
    ...(changes.length === 0 ? [] : [renderChanges(changes)]),
    ...(unseen.length === 0
      ? []
      : [
          `Could not see:\n\n${unseen.map(({ what, why }) => `- ${text(what)}: ${text(why)}`).join('\n')}\n\nWhat is on the dashboard of these stays as it is.`,
        ]),
    ...(messages.length === 0
      ? []
      : [
          `CloudWatch took the dashboard, and says:\n\n${messages.map(({ path, message }) => `- ${code(path)}: ${text(message)}`).join('\n')}`,
        ]),
  ];
}

function renderChanges(changes: readonly DescribedChange[]): SummaryBlock {
  const columns = [{ title: '' }, { title: 'widget' }, { title: 'what' }];
  const rows = changes.map(({ sign, title, details }) => [
    code(sign),
    text(title),
    details.map(text).join('<br>'),
  ]);
  const full = table(columns, rows);
  return { full: details('Changes', full), brief: `${changes.length} changes: see the log.` };
}
