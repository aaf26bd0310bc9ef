/** Outputs and report, from what was measured and judged. */
import type { Judgement } from '@ecs-actions/core/metrics/judge';
import { rowOf, withZeros } from '@ecs-actions/core/metrics/catalogue';
import type { Measured } from '@ecs-actions/core/metrics/measured';
import { mean, within, type MinuteSeries, type Window } from '@ecs-actions/core/metrics/series';
import type { Windows } from '@ecs-actions/core/metrics/windows';
import type {
  metricsOutputs,
  metricsServiceReport,
} from '@ecs-actions/core/reports/post-deploy-metrics';
import type { Written, WrittenMembers } from '@ecs-actions/core/reports/shape';
import { formatInstant, toSeconds } from '@ecs-actions/core/time';
import { breachesOf, isOld, isToBlame } from './blame.ts';
import { reasonOf, remedyOf, screenOf } from './first-screen.ts';
import type { Story } from './story.ts';

export function outputsOf(story: Story): WrittenMembers<typeof metricsOutputs> {
  const { assessment } = story;
  return {
    verdict: assessment.verdict,
    reason: reasonOf(story),
    breaches: breachesOf(assessment).map((judgement) => ({
      ...judgementForOutput(judgement),
      beforeToo: isOld(story, judgement),
    })),
    newBreaches: isToBlame(story) ? story.measuredService.service.name : undefined,
    metrics: metricsOf(story.measured, story.windows),
  };
}

function judgementForOutput(judgement: Judgement) {
  const { threshold, value, baseline, comparison, because } = judgement;
  return {
    threshold: threshold.text,
    value: rounded(value),
    baseline: rounded(baseline),
    ratio: rounded(comparison?.ratio),
    pValue: comparison?.pValue,
    reason: because,
  };
}

/** Means over the minutes of a window, so that windows of different lengths can be compared. */
type Metrics = NonNullable<WrittenMembers<typeof metricsOutputs>['metrics']>;
type Metric = Metrics extends ReadonlyMap<string, infer One> ? One : never;

function metricsOf(measured: Measured, windows: Windows): Metrics {
  const levels = [...measured.series].map(([name, series]): [string, Metric] => {
    const points = withZeros(name, series, measured.series);
    return [
      name,
      {
        observed: rounded(meanIn(points, windows.observed)),
        baseline: windows.baseline && rounded(meanIn(points, windows.baseline)),
        unit: rowOf(name).unit,
      },
    ];
  });
  return new Map<string, Metric>([
    ...levels,
    ['restarts', { observed: measured.restarts, baseline: undefined, unit: 'count' }],
    ['tasks', { observed: measured.taskCount, baseline: undefined, unit: 'count' }],
  ]);
}

function meanIn(series: MinuteSeries, window: Window): number | undefined {
  return mean([...within(series, window).values()]);
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toPrecision(6));
}

/** Everything, for machines that want more than the outputs. */
export function reportOf(story: Story): NonNullable<Written<typeof metricsServiceReport>> {
  const { measuredService, windows, measured, assessment, findings } = story;
  const span = (window: { from: number; until: number } | undefined) =>
    window && { from: formatInstant(window.from), until: formatInstant(window.until) };
  return {
    ...outputsOf(story),
    remedy: remedyOf(story),
    screen: screenOf(story),
    cluster: measuredService.clusterName,
    service: measuredService.service.name,
    deployment: {
      arn: measuredService.deployment.arn,
      deployedAt: formatInstant(measuredService.deployment.deployedAt),
      stableAt: formatInstant(measuredService.deployment.stableAt),
      durationSeconds:
        measuredService.durationMs === undefined
          ? undefined
          : toSeconds(measuredService.durationMs),
      remark: measuredService.deployment.remark,
    },
    windows: {
      baseline: span(windows.baseline),
      baselineCut: windows.baselineCut,
      rollout: span(windows.rollout),
      observed: span(windows.observed),
      endedEarly: story.endedEarly,
    },
    judgements: assessment.judgements.map((judgement) => ({
      ...judgementForOutput(judgement),
      outcome: judgement.outcome,
      autocorrelation: judgement.comparison?.autocorrelation,
      ratioBound: judgement.comparison?.ratioBound,
    })),
    findings: {
      hotTasks: assessment.found.hotTasks,
      leaks: assessment.found.leaks,
      warnings: findings.warnings,
      scalingActivities: findings.activities.map(({ at, ...activity }) => ({
        at: formatInstant(at),
        ...activity,
      })),
    },
    history: {
      medianSeconds:
        measuredService.history.medianMs === undefined
          ? undefined
          : toSeconds(measuredService.history.medianMs),
      rollbacks: measuredService.history.rollbacks,
      deploys: measuredService.history.deploys.map(({ at, durationMs, outcome }) => ({
        at: formatInstant(at),
        durationSeconds: toSeconds(durationMs),
        outcome,
      })),
    },
    taskSource: measured.tasks?.source ?? 'service-extremes',
    unseen: measured.unseen,
    metricsRequested: story.metricsRequested,
    series: new Map([...measured.series].map(([name, series]) => [name, pointsOf(series)])),
    tasks: (measured.tasks?.tasks ?? []).map((task) => ({
      taskId: task.taskId,
      cpu: pointsOf(task.cpu),
      memory: pointsOf(task.memory),
    })),
  };
}

function pointsOf(series: MinuteSeries): readonly (readonly [string, number])[] {
  return [...series]
    .sort(([a], [b]) => a - b)
    .map(([at, value]) => [formatInstant(at), Number(value.toPrecision(6))]);
}
