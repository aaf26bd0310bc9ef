/** The tasks of the deployment: which ones died, and what single ones did. */
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { readTaskSeries } from '@ecs-actions/aws/metrics/task-series';
import { readFailure } from '@ecs-actions/core/deployment/failure';
import { taskId, type Task } from '@ecs-actions/core/deployment/task';
import { sampleEvenly } from '@ecs-actions/core/metrics/poll-plan';
import type { TaskMetrics } from '@ecs-actions/core/metrics/measured';
import type { Window } from '@ecs-actions/core/metrics/series';
import type { Aws } from './connect.ts';
import type { MeasuredService } from './discover.ts';
import type { Unseen } from './unseen.ts';
import { present } from '@ecs-actions/core/present';

const tasksAtMost = 5_000;
const stoppedAtMost = 500;

/** Tasks of the deployment that died by themselves since it was stable; scaling and Spot do not count. */
export async function readRestarts(
  { ecs }: { readonly ecs: DeploymentReader },
  { cluster, service, deployment, deploymentId }: MeasuredService,
  unseen: Unseen,
): Promise<number | undefined> {
  const tasks = await unseen.orUndefined(
    'whether tasks died',
    (async (): Promise<readonly Task[]> => {
      const arns = await ecs.listStoppedTasks(cluster, service.name, stoppedAtMost);
      return arns.length === 0 ? [] : ecs.describeTasks(cluster, arns);
    })(),
  );
  return tasks?.filter((task) => {
    const endedAt = task.stoppingAt ?? task.stoppedAt ?? 0;
    const isOurs = deploymentId === undefined || task.startedBy === deploymentId;
    return isOurs && endedAt >= deployment.stableAt && readFailure(task)?.counts === true;
  }).length;
}

/** CPU and memory of single tasks over the window: Container Insights, else its log, else none. */
export async function readTasks(
  { ecs, metrics, performanceLog }: Pick<Aws, 'ecs' | 'metrics' | 'performanceLog'>,
  measuredService: MeasuredService,
  window: Window,
  unseen: Unseen,
): Promise<TaskMetrics | undefined> {
  const { cluster, clusterName, service, deploymentId, insights, plan } = measuredService;
  if (deploymentId === undefined || window.until <= window.from) return undefined;
  if (insights === 'disabled') {
    unseen.note(
      'Container Insights is off: the least and the most loaded task are known (AWS/ECS), not which they are',
    );
    return undefined;
  }
  const tasks = await unseen.orUndefined(
    'single tasks',
    (async () => {
      const arns = await ecs.listTasksStartedBy(cluster, deploymentId, tasksAtMost);
      return ecs.describeTasks(cluster, arns);
    })(),
  );
  if (tasks === undefined || tasks.length === 0) return undefined;
  const addressOf = (some: readonly Task[]) => ({
    clusterName,
    serviceName: service.name,
    tasks: some.map(({ arn, startedAt }) => ({
      taskId: taskId(arn),
      ...present({ startedAt }),
    })),
  });
  if (insights === 'enabled') {
    const read = await unseen.orUndefined(
      'single tasks in the performance log of Container Insights',
      performanceLog.read(addressOf(tasks), window),
    );
    return read === undefined || read.length === 0
      ? undefined
      : { source: 'performance-log', tasks: read, count: tasks.length };
  }
  const some = sampleEvenly(tasks, plan.tasksRead);
  const read = await unseen.orUndefined(
    'the metrics of single tasks',
    readTaskSeries(metrics, addressOf(some), window),
  );
  const withData = read?.filter(({ cpu, memory }) => cpu.size > 0 || memory.size > 0) ?? [];
  if (withData.length === 0) {
    unseen.note(
      'CloudWatch has no metrics of single tasks; AWS/ECS tells of the least and the most loaded one',
    );
    return undefined;
  }
  if (some.length < tasks.length) {
    unseen.note(
      `read ${some.length} of ${tasks.length} tasks, evenly chosen: more would cost over two cents; the extremes of AWS/ECS cover them all`,
    );
  }
  return { source: 'container-insights', tasks: withData, count: tasks.length };
}
