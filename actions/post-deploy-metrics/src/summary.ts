/** The job summary: the verdict, the one sentence to know, then tables and charts folded away. */
import { code, details, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import { lineChart } from '@ecs-actions/action-kit/mermaid-line-chart';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { serviceLink } from '@ecs-actions/core/console-link';
import { phaseNames, phaseWords } from '@ecs-actions/core/deployment/phases';
import { formatCost } from '@ecs-actions/core/metrics/poll-plan';
import { minuteMs } from '@ecs-actions/core/metrics/series';
import { formatClock, formatDuration, formatInstant } from '@ecs-actions/core/time';
import { chartsOf, timeShown, valuesOver } from './charts.ts';
import { reasonOf, screenOf } from './first-screen.ts';
import type { Story } from './story.ts';
import {
  chanceWords,
  outcomeWords,
  sortedJudgements,
  sourceOfTasks,
  whoseErrors,
} from './words.ts';

export function renderSummary(story: Story): readonly SummaryBlock[] {
  return [
    heading(3, headline(story)),
    renderScreen(story),
    ...warningsOf(story),
    figures(story),
    renderJudgements(story),
    ...renderCharts(story),
    ...renderPhases(story),
    ...renderHistory(story),
    renderNotes(story),
  ];
}

export function renderScreen(story: Story): string {
  const lines = screenOf(story);
  if (lines.length === 0) return text(reasonOf(story));
  return lines.map(({ label, text: line }) => `- **${label}:** ${text(line)}`).join('\n');
}

export function headline({ assessment, measuredService }: Story): string {
  const name = measuredService.service.name;
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

function warningsOf({ findings, measuredService }: Story): readonly string[] {
  const { remark } = measuredService.deployment;
  return [...(remark === undefined ? [] : [remark]), ...findings.warnings].map((line) =>
    text(line),
  );
}

function figures(story: Story): string {
  const { measuredService, windows, inputs, measured, metricsRequested } = story;
  const span = ({ from, until }: { from: number; until: number }): string =>
    `${formatClock(from)} to ${formatClock(until)} UTC, ${formatDuration(until - from)}`;
  const address = serviceLink(measuredService.service.arn);
  const took =
    measuredService.durationMs === undefined
      ? undefined
      : formatDuration(measuredService.durationMs);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['deploy', measuredService.history.sentence ?? took],
    ['end to end', inputs.endToEndMs === undefined ? undefined : formatDuration(inputs.endToEndMs)],
    ['before', windows.baseline === undefined ? 'nothing to compare with' : span(windows.baseline)],
    ['after', `${span(windows.observed)}${story.endedEarly ? ' (a breach was certain)' : ''}`],
    ['tasks', String(measured.taskCount)],
    ['cost', formatCost(metricsRequested)],
  ];
  return table(
    [{ title: '' }, { title: '' }],
    [
      ...rows.flatMap(([name, value]) => (value === undefined ? [] : [[text(name), text(value)]])),
      ...(address === undefined ? [] : [['console', link(measuredService.service.name, address)]]),
    ],
  );
}

export function renderJudgements({ assessment }: Story): string {
  const sorted = sortedJudgements(assessment);
  const count = (outcome: string): number =>
    sorted.filter((judgement) => judgement.outcome === outcome).length;
  const columns = ['threshold', 'result', 'measured', 'by chance'].map((title) => ({ title }));
  return details(
    `Thresholds: ${count('breached')} breached, ${count('inconclusive')} cannot be told, ${count('kept')} kept`,
    table(
      columns,
      sorted.map(({ threshold, outcome, because, comparison }) => [
        code(threshold.text),
        outcome === 'breached' ? `**${outcomeWords[outcome]}**` : outcomeWords[outcome],
        text(because),
        text(chanceWords(comparison)),
      ]),
    ),
  );
}

const unitWords = { '%': 'percent', ms: 'ms', count: 'number' } as const;

/** The first line of each chart, and its limit as a flat one. */
function renderCharts(story: Story): readonly SummaryBlock[] {
  const shown = timeShown(story);
  const stable = story.windows.observed.from;
  const blocks = chartsOf(story).flatMap(({ title, unit, series, limits }) => {
    const [first] = series;
    // A line of nothing but zeros says less than the table.
    if (first === undefined || [...first.points.values()].every((value) => value === 0)) return [];
    const values = valuesOver(first.points, shown);
    const [limit] = limits;
    const chart = lineChart({
      title: `${title}, ${first.name}${limit === undefined ? '' : ` (the flat line is the limit)`}`,
      x: {
        label: 'minutes from stable',
        from: (shown.from - stable) / minuteMs,
        to: (shown.until - stable) / minuteMs,
      },
      unit: unitWords[unit],
      lines: limit === undefined ? [values] : [values, values.map(() => limit.value)],
    });
    return chart === undefined ? [] : [chart];
  });
  return blocks.length === 0 ? [] : [details('Charts', blocks.join('\n\n'))];
}

function renderPhases({ inputs }: Story): readonly SummaryBlock[] {
  const rows = phaseNames.flatMap((name) => {
    const phase = inputs.phases.get(name);
    return phase === undefined
      ? []
      : [
          [
            text(phaseWords[name]),
            text(formatDuration(phase.median * 1000)),
            text(formatDuration(phase.slowest * 1000)),
          ],
        ];
  });
  if (rows.length === 0) return [];
  const columns = [
    { title: 'phase' },
    { title: 'median', align: 'right' as const },
    { title: 'slowest', align: 'right' as const },
  ];
  return [details('Phases of the deploy', table(columns, rows))];
}

function renderHistory({ measuredService }: Story): readonly SummaryBlock[] {
  const { deploys } = measuredService.history;
  if (deploys.length === 0) return [];
  const columns = [
    { title: 'began' },
    { title: 'took', align: 'right' as const },
    { title: 'ended' },
  ];
  const rows = deploys.map(({ at, durationMs, outcome }) => [
    text(formatInstant(at)),
    text(formatDuration(durationMs)),
    text(outcome),
  ]);
  return [details(`Earlier deploys: ${deploys.length}`, table(columns, rows))];
}

function renderNotes({ measured, windows }: Story): string {
  const lines = [
    sourceOfTasks(measured),
    ...[whoseErrors(measured)].filter((line) => line !== undefined),
    ...(windows.baselineCut === undefined
      ? []
      : [`The time before is shorter than asked for: ${windows.baselineCut}.`]),
    ...measured.unseen,
  ];
  return details('How it was measured', lines.map((line) => `- ${text(line)}`).join('\n'));
}
