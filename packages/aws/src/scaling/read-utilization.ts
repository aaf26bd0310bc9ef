/** What the tasks of services used of late, by ECS's own metrics. */
import type { MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch';
import type { Service as EcsService } from '@aws-sdk/client-ecs';
import { nameInArn } from '@ecs-actions/core/arn';
import { catalogue, serviceNamespace } from '@ecs-actions/core/metrics/catalogue';
import { mapFact, unknown, type Fact } from '@ecs-actions/core/fact';
import type { Utilization, UtilizationRange } from '@ecs-actions/core/scaling/model/service-setup';
import { durations, type EpochMs } from '@ecs-actions/core/time';
import { outOfCalls, type CallBudget } from './call-budget.ts';
import { observe } from './observe.ts';
import type { ScalingCalls } from './scaling-clients.ts';

const days = 14;
/** GetMetricData takes this many queries (API reference, GetMetricData). */
const queriesPerCall = 500;
const servicesPerCall = queriesPerCall / 2;

/** Hourly averages of the last two weeks, as far as calls are left: they are for advice alone. */
export async function readUtilization(
  calls: ScalingCalls,
  budget: CallBudget,
  cluster: string,
  services: readonly EcsService[],
  now: EpochMs,
): Promise<readonly Fact<Utilization>[]> {
  const read: Fact<Utilization>[] = [];
  for (let at = 0; at < services.length; at += servicesPerCall) {
    const batch = services.slice(at, at + servicesPerCall);
    read.push(...(await readBatch(calls, budget, cluster, batch, now)));
  }
  return read;
}

async function readBatch(
  calls: ScalingCalls,
  budget: CallBudget,
  cluster: string,
  services: readonly EcsService[],
  now: EpochMs,
): Promise<readonly Fact<Utilization>[]> {
  if (!budget.take()) return services.map(() => unknown(outOfCalls));
  const queries = services.flatMap(({ serviceName = '' }, index) =>
    (['cpu', 'memory'] as const).map((metric) => query(cluster, serviceName, metric, index)),
  );
  const hour = durations.hour;
  const end = Math.floor(now / hour) * hour;
  const answer = await observe(
    calls.getMetricData({
      MetricDataQueries: [...queries],
      StartTime: new Date(end - days * 24 * hour),
      EndTime: new Date(end),
    }),
  );
  return services.map((_, index) =>
    mapFact(answer, ({ MetricDataResults: results = [] }) => ({
      cpu: rangeOf(results, `cpu${index}`),
      memory: rangeOf(results, `memory${index}`),
    })),
  );
}

function query(
  cluster: string,
  service: string,
  metric: 'cpu' | 'memory',
  index: number,
): MetricDataQuery {
  return {
    Id: `${metric}${index}`,
    MetricStat: {
      Metric: {
        Namespace: serviceNamespace,
        MetricName: catalogue[metric].metric,
        Dimensions: [
          { Name: 'ClusterName', Value: nameInArn(cluster) },
          { Name: 'ServiceName', Value: service },
        ],
      },
      Period: 3600,
      Stat: 'Average',
    },
  };
}

function rangeOf(results: readonly MetricDataResult[], id: string): UtilizationRange | undefined {
  const values = results.find(({ Id }) => Id === id)?.Values ?? [];
  if (values.length === 0) return undefined;
  return {
    lowest: Math.min(...values),
    average: values.reduce((sum, value) => sum + value, 0) / values.length,
    highest: Math.max(...values),
    days: Math.max(1, Math.round(values.length / 24)),
  };
}
