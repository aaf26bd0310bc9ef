/** CPU and memory of single tasks, from Container Insights with enhanced observability. */
import { insightsNamespace, perTask } from '@ecs-actions/core/metrics/catalogue';
import type { TaskSeries } from '@ecs-actions/core/metrics/measured';
import { noSeries, type Window } from '@ecs-actions/core/metrics/series';
import type { EpochMs } from '@ecs-actions/core/time';
import type { MetricQuery, MetricReader } from './metric-reader.ts';

export interface TaskAddress {
  readonly clusterName: string;
  readonly serviceName: string;
  readonly tasks: readonly { readonly taskId: string; readonly startedAt?: EpochMs }[];
}

/**
 * Two metrics a task, each of which costs (CloudWatch, "Amazon ECS Container Insights with enhanced observability
 * metrics" and its price list).
 */
export async function readTaskSeries(
  reader: MetricReader,
  { clusterName, serviceName, tasks }: TaskAddress,
  window: Window,
): Promise<readonly TaskSeries[]> {
  const queries = tasks.flatMap(({ taskId }) =>
    (
      [
        ['cpu', perTask.cpu],
        ['memory', perTask.memory],
      ] as const
    ).map(([what, metric]): MetricQuery => ({
      key: `${what} ${taskId}`,
      namespace: insightsNamespace,
      metric,
      dimensions: [
        ['ClusterName', clusterName],
        ['ServiceName', serviceName],
        ['TaskId', taskId],
      ],
      statistic: 'Average',
    })),
  );
  const { series } = await reader.read(queries, window);
  return tasks.map((task) => ({
    ...task,
    cpu: series.get(`cpu ${task.taskId}`) ?? noSeries,
    memory: series.get(`memory ${task.taskId}`) ?? noSeries,
  }));
}
