/** The HTML report: the same story with real charts, in one file under RUNNER_TEMP. */
import { serviceLink } from '@ecs-actions/core/console-link';
import { formatCost } from '@ecs-actions/core/metrics/poll-plan';
import { minutesOf } from '@ecs-actions/core/metrics/series';
import { formatDuration, formatInstant } from '@ecs-actions/core/time';
import type { Page, PageBand, PageFact, PageTable, Tone } from '@ecs-actions/report-page/page';
import { chartsOf, timeShown } from './charts.ts';
import { reasonOf, type Story } from './results.ts';
import { outcomeWords, sortedJudgements, sourceOfTasks, whoseErrors } from './words.ts';

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
    subtitle: `deployed ${formatInstant(measuredService.deployment.deployedAt)}, stable ${formatInstant(measuredService.deployment.stableAt)}`,
    verdict: {
      word: assessment.verdict,
      tone: tones[assessment.verdict],
      sentence: reasonOf(story),
    },
    facts: factsOf(story),
    charts: chartsOf(story).map(({ title, unit, series, limits }) => ({
      title,
      unit,
      series: series.map(({ name, points, emphasis }) => ({
        name,
        points: minutes.map((at) => [at, points.get(at) ?? null] as const),
        ...(emphasis !== undefined && { emphasis }),
      })),
      bands,
      thresholds: limits,
      events: findings.activities.map(({ at, to }) => ({ label: `scaled to ${to}`, atMs: at })),
    })),
    tables: [thresholdsTable(story), ...historyTable(story)],
    notes: notesOf(story),
  };
}

function bandsOf({ windows }: Story): readonly PageBand[] {
  const { baseline, rollout, observed } = windows;
  return [
    ...(baseline === undefined
      ? []
      : [
          {
            label: 'before',
            startMs: baseline.from,
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
  return [
    { label: 'service', value: measuredService.service.name, ...(href !== undefined && { href }) },
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

function thresholdsTable({ assessment }: Story): PageTable {
  return {
    title: 'Thresholds',
    columns: [{ title: 'threshold' }, { title: 'result' }, { title: 'measured' }],
    rows: sortedJudgements(assessment).map(({ threshold, outcome, because }) => [
      threshold.text,
      outcomeWords[outcome],
      because,
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
    ...measured.unseen,
    sourceOfTasks(measured),
    ...[whoseErrors(measured)].filter((line) => line !== undefined),
    `Cost: ${metricsRequested} metrics requested of CloudWatch, ${formatCost(metricsRequested)}.`,
  ];
}
