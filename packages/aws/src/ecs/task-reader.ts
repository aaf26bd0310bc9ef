/** Finding the tasks of migrations: live ones by `startedBy`, stopping and stopped ones by family. */
import {
  DescribeTasksCommand,
  ListTasksCommand,
  type ECSClient,
  type ListTasksCommandInput,
} from '@aws-sdk/client-ecs';
import type { Task } from '@ecs-actions/core/deployment/task';
import { readable } from '../failure.ts';
import { present } from '../present.ts';
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

export function createTaskReader(session: Session, client: ECSClient): TaskReader {
  const list = async (
    filter: Omit<ListTasksCommandInput, 'nextToken'>,
    limit: number,
    options: SendOptions,
  ): Promise<readonly string[]> => {
    const all: string[] = [];
    let nextToken: string | undefined;
    try {
      do {
        const answer = await session.send(
          (sendOptions) =>
            client.send(
              new ListTasksCommand({ ...filter, ...present({ nextToken }) }),
              sendOptions,
            ),
          options,
        );
        all.push(...(answer.taskArns ?? []));
        nextToken = answer.nextToken === '' ? undefined : answer.nextToken;
      } while (nextToken !== undefined && all.length < limit);
    } catch (error) {
      throw readable(error, 'ecs:ListTasks');
    }
    return all.slice(0, limit);
  };
  return {
    // startedBy must be the only filter (aws-facts.md, "Read first", 6).
    listLive: (cluster, startedBy) => list({ cluster, startedBy }, Infinity, {}),
    listStopped: (cluster, family, limit) =>
      list({ cluster, family, desiredStatus: 'STOPPED' }, limit, {}),
    listOfService: (cluster, serviceName, limit) =>
      list({ cluster, serviceName, maxResults: limit }, limit, { patienceMs: shortPatienceMs }),
    describe: async (cluster, arns, options = {}) => {
      const batches = Array.from({ length: Math.ceil(arns.length / describedAtMost) }, (_, index) =>
        arns.slice(index * describedAtMost, (index + 1) * describedAtMost),
      );
      try {
        const answers = await Promise.all(
          batches.map((tasks) =>
            session.send(
              (sendOptions) =>
                client.send(new DescribeTasksCommand({ cluster, tasks: [...tasks] }), sendOptions),
              options,
            ),
          ),
        );
        return answers.flatMap(({ tasks }) => (tasks ?? []).map(toTask));
      } catch (error) {
        throw readable(error, 'ecs:DescribeTasks');
      }
    },
  };
}
