import type { Task } from '../../world/service.ts';
import { arn } from '../../world/world.ts';
import { page, text, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { needing, type Context, type Operations } from '../operation.ts';
import { clusterNameOf, findCluster, findService, inCluster, lastPart } from './find.ts';
import { renderTask } from './render-task.ts';

const describeLimit = 100;

/** ListTasks and DescribeTasks. */
export const taskOperations: Operations = {
  ListTasks: {
    needs: needing('ecs:ListTasks', () => '*', inCluster),
    bucket: 'cluster-resource-read',
    run: listTasks,
  },
  DescribeTasks: {
    needs: (context, input) =>
      texts(input, 'tasks').map((task) => ({
        action: 'ecs:DescribeTasks',
        resource: arn(context.world, 'ecs', `task/${clusterNameOf(input)}/${lastPart(task)}`),
        conditions: inCluster(context, input),
      })),
    bucket: 'cluster-resource-read',
    run: describeTasks,
  },
};

function listTasks(context: Context, input: Input): unknown {
  const { world } = context;
  const cluster = findCluster(world, input);
  const startedBy = text(input, 'startedBy');
  const family = text(input, 'family');
  const serviceName = text(input, 'serviceName');
  const launchType = text(input, 'launchType');
  const containerInstance = text(input, 'containerInstance');
  const desiredStatus = text(input, 'desiredStatus') ?? 'RUNNING';
  if (
    startedBy !== undefined &&
    (family ?? serviceName ?? launchType ?? containerInstance ?? text(input, 'desiredStatus')) !==
      undefined
  ) {
    throw new ApiError(
      'InvalidParameterException',
      'startedBy must be the only filter used when listing tasks.',
    );
  }
  if (serviceName !== undefined && findService(world, cluster, serviceName) === undefined) {
    throw new ApiError('ServiceNotFoundException', 'Service not found.');
  }
  const found: string[] = [];
  for (const task of world.tasks.values()) {
    if (
      task.cluster === cluster &&
      task.desiredStatus === desiredStatus &&
      (startedBy === undefined || task.startedBy === startedBy) &&
      (family === undefined || task.definition.family === family) &&
      (serviceName === undefined || task.group === `service:${lastPart(serviceName)}`) &&
      (launchType === undefined || task.launchType === launchType) &&
      containerInstance === undefined &&
      !context.showsOldWorld(task.createdAt)
    ) {
      found.push(task.arn);
    }
  }
  const cut = page(found, input, { default: 100, most: 100, kind: 'tasks' });
  return { taskArns: cut.items, ...(cut.nextToken && { nextToken: cut.nextToken }) };
}

function describeTasks(context: Context, input: Input): unknown {
  const { world } = context;
  const cluster = findCluster(world, input);
  const names = texts(input, 'tasks');
  if (names.length === 0) throw new ApiError('InvalidParameterException', 'Tasks cannot be empty.');
  if (names.length > describeLimit) {
    throw new ApiError(
      'InvalidParameterException',
      `Tasks cannot have more than ${describeLimit} elements.`,
    );
  }
  const withTags = texts(input, 'include').includes('TAGS');
  const tasks: unknown[] = [];
  const failures: unknown[] = [];
  for (const name of names) {
    const task: Task | undefined = world.tasks.get(lastPart(name));
    if (task === undefined || task.cluster !== cluster || context.showsOldWorld(task.createdAt)) {
      failures.push({
        arn: arn(world, 'ecs', `task/${cluster.name}/${lastPart(name)}`),
        reason: 'MISSING',
      });
    } else {
      tasks.push(renderTask(task, withTags));
    }
  }
  return { tasks, failures };
}
