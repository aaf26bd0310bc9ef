/** Finding the tasks of migrations: live ones by `startedBy`, stopping and stopped ones by family. */
import type { ListTasksCommandInput } from '@aws-sdk/client-ecs';
import type { Task } from '@ecs-actions/core/deployment/task';
import { ecsCalls } from '../calls/ecs.ts';
import { allPages, inBatches } from '../paging.ts';
import { shortPatienceMs, type SendOptions, type Session } from '../session.ts';
import { toTask } from './mapping.ts';

export interface TaskReader {
  /** ARNs of the tasks ECS wants to run. */
  listLive(cluster: string, startedBy: string): Promise<readonly string[]>;
  /** ARNs of the tasks of a family that stop or have stopped within about an hour, at most `limit`. */
  listStopped(cluster: string, family: string, limit: number): Promise<readonly string[]>;
  /** ARNs of a service's running tasks, at most `limit`. */
  listOfService(cluster: string, service: string, limit: number): Promise<readonly string[]>;
  /** Tasks that ECS does not know (any more, or yet) are left out. */
  describe(
    cluster: string,
    arns: readonly string[],
    options?: SendOptions,
  ): Promise<readonly Task[]>;
}

const describedAtMost = 100;

export function createTaskReader(session: Session): TaskReader {
  const calls = ecsCalls(session);
  const list = (
    filter: Omit<ListTasksCommandInput, 'nextToken'>,
    limit: number,
    options: SendOptions,
  ): Promise<readonly string[]> =>
    allPages((nextToken) => calls.listTasks(filter, nextToken, options), limit);
  return {
    listLive: (cluster, startedBy) => list({ cluster, startedBy }, Infinity, {}),
    listStopped: (cluster, family, limit) =>
      list({ cluster, family, desiredStatus: 'STOPPED' }, limit, {}),
    listOfService: (cluster, serviceName, limit) =>
      list({ cluster, serviceName, maxResults: limit }, limit, { patienceMs: shortPatienceMs }),
    describe: (cluster, arns, options) =>
      inBatches(arns, describedAtMost, async (tasks) =>
        (await calls.describeTasks(cluster, tasks, options)).map(toTask),
      ),
  };
}
