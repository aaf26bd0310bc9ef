/** The HTML report: the same story with real charts, in one file under RUNNER_TEMP. */
import { serviceLink, taskDefinitionLink } from '@ecs-actions/core/console-link';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { formatCost } from '@ecs-actions/core/metrics/poll-plan';
import { minutesOf } from '@ecs-actions/core/metrics/series';
import { formatDuration, formatInstant } from '@ecs-actions/core/time';
import type { Page, PageBand, PageFact, PageTable, Tone } from '@ecs-actions/report-page/page';
import { chartsOf, timeShown } from './charts.ts';
import { reasonOf } from './first-screen.ts';
import type { Story } from './story.ts';
import {
  chanceWords,
  outcomeWords,
  sortedJudgements,
  sourceOfTasks,
  whoseErrors,
} from './words.ts';
import { present } from '@ecs-actions/core/present';

const tones: Readonly<Record<Story['assessment']['verdict'], Tone>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'unsure',
};

export function composePage(story: Story): Page {
  const { assessment, measuredService, findings } = story;
  const bands = bandsOf(story);
  const minutes = minutesOf(timeShown(story));
  return {
    title: `${measuredService.service.name} in ${measuredService.clusterName}`,
    moments: [
      { label: 'deployed', atMs: measuredService.deployment.deployedAt },
      { label: 'stable', atMs: measuredService.deployment.stableAt },
    ],
    verdict: {
      word: assessment.verdict,
      tone: tones[assessment.verdict],
      sentence: reasonOf(story),
    },
    facts: factsOf(story),
    charts: chartsOf(story).map(({ title, unit, series, limits, tone }) => ({
      title,
      unit,
      ...present({ tone }),
      series: series.map(({ name, points, emphasis, tone: lineTone }) => ({
        name,
        points: minutes.map((at) => [at, points.get(at) ?? null] as const),
        ...present({ emphasis, tone: lineTone }),
      })),
      bands,
      thresholds: limits,
      events: findings.activities.map(({ at, to }) => ({ label: `scaled to ${to}`, atMs: at })),
    })),
    tables: [thresholdsTable(story), ...historyTable(story)],
    notes: notesOf(story),
  };
}

function bandsOf(story: Story): readonly PageBand[] {
  const { baseline, rollout, observed } = story.windows;
  const shownFrom = timeShown(story).from;
  return [
    ...(baseline === undefined
      ? []
      : [
          {
            label: 'before',
            startMs: Math.max(baseline.from, shownFrom),
            endMs: baseline.until,
            kind: 'baseline' as const,
          },
        ]),
    { label: 'rollout', startMs: rollout.from, endMs: rollout.until, kind: 'rollout' },
    { label: 'after', startMs: observed.from, endMs: observed.until, kind: 'observed' },
  ];
}

function factsOf({ measuredService, inputs, measured }: Story): readonly PageFact[] {
  const href = serviceLink(measuredService.service.arn);
  const revision = measuredService.service.taskDefinition;
  const revisionHref = revision === undefined ? undefined : taskDefinitionLink(revision);
  return [
    { label: 'service', value: measuredService.service.name, ...present({ href }) },
    ...(revision === undefined
      ? []
      : [
          {
            label: 'revision',
            value: familyRevision(revision),
            ...present({ href: revisionHref }),
          },
        ]),
    { label: 'tasks', value: String(measured.taskCount) },
    ...(measuredService.durationMs === undefined
      ? []
      : [{ label: 'deploy', value: formatDuration(measuredService.durationMs) }]),
    ...(measuredService.history.medianMs === undefined
      ? []
      : [{ label: 'usual deploy', value: formatDuration(measuredService.history.medianMs) }]),
    ...(inputs.endToEndMs === undefined
      ? []
      : [{ label: 'end to end', value: formatDuration(inputs.endToEndMs) }]),
  ];
}

const rowTones = {
  breached: 'bad',
  inconclusive: 'unsure',
  kept: 'quiet',
  skipped: 'quiet',
} as const;

function thresholdsTable({ assessment }: Story): PageTable {
  return {
    title: 'Thresholds',
    tones: sortedJudgements(assessment).map(({ outcome }) => rowTones[outcome]),
    columns: ['threshold', 'result', 'measured', 'by chance'].map((title) => ({ title })),
    rows: sortedJudgements(assessment).map(({ threshold, outcome, because, comparison }) => [
      threshold.text,
      outcomeWords[outcome],
      because,
      chanceWords(comparison),
    ]),
  };
}

function historyTable({ measuredService }: Story): readonly PageTable[] {
  const { deploys } = measuredService.history;
  if (deploys.length === 0) return [];
  return [
    {
      title: `Earlier deploys: ${deploys.length}`,
      columns: [{ title: 'began' }, { title: 'took', align: 'right' }, { title: 'ended' }],
      rows: deploys.map(({ at, durationMs, outcome }) => [
        formatInstant(at),
        formatDuration(durationMs),
        outcome,
      ]),
    },
  ];
}

function notesOf(story: Story): readonly string[] {
  const { measured, findings, windows, metricsRequested, endedEarly, measuredService } = story;
  return [
    ...findings.warnings,
    ...(measuredService.deployment.remark === undefined ? [] : [measuredService.deployment.remark]),
    ...(endedEarly ? ['The window ended early: a breach was certain.'] : []),
    ...(windows.baselineCut === undefined
      ? []
      : [`The time before is shorter than asked for: ${windows.baselineCut}.`]),
    ...(windows.baseline !== undefined && windows.baseline.from < timeShown(story).from
      ? [
          `Compared are ${formatDuration(windows.baseline.until - windows.baseline.from)} before the deployment; the charts show the last ${formatDuration(windows.baseline.until - timeShown(story).from)} of them.`,
        ]
      : []),
    ...measured.unseen,
    sourceOfTasks(measured),
    ...[whoseErrors(measured)].filter((line) => line !== undefined),
    `Cost: ${metricsRequested} metrics requested of CloudWatch, ${formatCost(metricsRequested)}.`,
  ];
}
