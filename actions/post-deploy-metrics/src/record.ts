/** What `record` puts into CloudWatch, and what earlier runs have put there. */
import type { MetricReader } from '@ecs-actions/aws/metrics/metric-reader';
import { recordNamespace, type RecordedValue } from '@ecs-actions/aws/metrics/recorder';
import type { PhaseName } from '@ecs-actions/core/deployment/phases';
import { phaseMemoryMs, type PhaseHistory } from '@ecs-actions/core/metrics/findings/slow-start';
import { floorMinute } from '@ecs-actions/core/metrics/windows';
import type { Inputs } from './inputs.ts';
import type { MeasuredService } from './discover.ts';

/**
 * DeploymentDuration and EndToEndDuration, and PhaseDuration (the median task's) with the dimension Phase:
 * seven metrics a service at most.
 */
export function valuesToRecord(
  inputs: Inputs,
  measuredService: MeasuredService,
): readonly RecordedValue[] {
  const seconds = (metric: string, ms: number | undefined): readonly RecordedValue[] =>
    ms === undefined ? [] : [{ metric, seconds: ms / 1000 }];
  return [
    ...seconds('DeploymentDuration', measuredService.durationMs),
    ...seconds('EndToEndDuration', inputs.endToEndMs),
    ...[...inputs.phases].map(([name, { median }]) => ({
      metric: 'PhaseDuration',
      dimensions: [['Phase', name]] as const,
      seconds: median,
    })),
  ];
}

/** Of the phases that wait-stable handed over, what earlier deploys of the last two weeks have recorded. */
export async function readPhaseHistory(
  metrics: MetricReader,
  { phases }: Inputs,
  { clusterName, service, deployment }: MeasuredService,
): Promise<ReadonlyMap<PhaseName, PhaseHistory>> {
  if (phases.size === 0) return new Map();
  const until = floorMinute(deployment.deployedAt);
  const { series } = await metrics.read(
    [...phases.keys()].map((name) => ({
      key: name,
      namespace: recordNamespace,
      metric: 'PhaseDuration',
      dimensions: [
        ['ClusterName', clusterName],
        ['ServiceName', service.name],
        ['Phase', name],
      ],
      statistic: 'Average',
    })),
    { from: until - phaseMemoryMs, until },
  );
  return new Map(
    [...phases].map(([name, { median }]) => {
      const beforeMs = [...(series.get(name)?.values() ?? [])].map((seconds) => seconds * 1000);
      return [name, { nowMs: median * 1000, beforeMs }];
    }),
  );
}
