import type { Service as EcsService, Task } from '@aws-sdk/client-ecs';
import { mapFact, type Fact } from '@ecs-actions/core/fact';
import { allWithin, inBatches } from '../paging.ts';
import { present } from '@ecs-actions/core/present';
import { observe } from './observe.ts';
import type { ScalingCalls } from './scaling-clients.ts';

export type TasksByService = ReadonlyMap<string, readonly Task[]>;

/** Running tasks by service name: the first hundred of one service, or all of them for many. */
export async function readTasks(
  calls: ScalingCalls,
  cluster: string,
  services: readonly EcsService[],
): Promise<Fact<TasksByService>> {
  const listed = await observe(listTasks(calls, cluster, services));
  if (!listed.known) return listed;
  const described = await observe(
    inBatches(listed.value, 100, (batch) => calls.describeTasks(cluster, batch)),
  );
  return mapFact(described, groupByService);
}

/** The cluster's own list takes fewer calls than one for each service, unless others run much in it. */
async function listTasks(
  calls: ScalingCalls,
  cluster: string,
  services: readonly EcsService[],
): Promise<readonly string[]> {
  if (services.length > 1) {
    const all = await allWithin(services.length, (token) =>
      calls.listTasks({ cluster, maxResults: 100 }, token),
    );
    if (all !== undefined) return all;
  }
  const perService = await Promise.all(
    services.map(({ serviceName }) =>
      calls.listTasks({ cluster, maxResults: 100, ...present({ serviceName }) }),
    ),
  );
  return perService.flatMap(({ items }) => items);
}

/** A task of a service has the group `service:<name>` (ECS Developer Guide, "Group related Amazon ECS tasks"). */
function groupByService(tasks: readonly Task[]): TasksByService {
  const byService = new Map<string, Task[]>();
  for (const task of tasks) {
    const name = /^service:(.+)$/.exec(task.group ?? '')?.[1];
    if (name === undefined) continue;
    byService.set(name, [...(byService.get(name) ?? []), task]);
  }
  return byService;
}
