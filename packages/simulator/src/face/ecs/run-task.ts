import type { NetworkConfiguration, TaskDefinition } from '../../world/model.ts';
import { rememberedTasks, runTasks, type RunRequest } from '../../world/one-off.ts';
import { stopTask } from '../../world/task-stop.ts';
import { arn } from '../../world/world.ts';
import { flag, number, record, records, requiredText, text, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { needing, passing, type Context, type Need, type Operations } from '../operation.ts';
import { clusterNameOf, findCluster, findTaskDefinition, inCluster, lastPart } from './find.ts';
import { readTags } from './read-tags.ts';
import { renderTask } from './render-task.ts';

const limits = {
  count: 10,
  overrides: 8192,
  startedBy: 128,
  clientToken: 64,
  reason: 1024,
} as const;

/** RunTask and StopTask. */
export const runTaskOperations: Operations = {
  RunTask: { needs: runNeeds, bucket: 'cluster-resource-modify', run: runTask },
  StopTask: {
    needs: needing(
      'ecs:StopTask',
      (context, input) =>
        arn(
          context.world,
          'ecs',
          `task/${clusterNameOf(input)}/${lastPart(text(input, 'task') ?? '')}`,
        ),
      inCluster,
    ),
    bucket: 'cluster-resource-modify',
    run: (context, input) => {
      const cluster = findCluster(context.world, input);
      const task = context.world.tasks.get(lastPart(requiredText(input, 'task')));
      if (task === undefined || task.cluster !== cluster) {
        throw new ApiError('InvalidParameterException', 'The referenced task was not found.');
      }
      const reason = text(input, 'reason') ?? 'Task stopped by user';
      if (reason.length > limits.reason) {
        throw new ApiError(
          'InvalidParameterException',
          `Reason must be at most ${limits.reason} characters.`,
        );
      }
      stopTask(context.world, task, 'UserInitiated', reason);
      return { task: renderTask(task, false) };
    },
  },
};

function runNeeds(context: Context, input: Input): Need[] {
  const { world } = context;
  const name = text(input, 'taskDefinition') ?? '';
  const overrides = record(input, 'overrides') ?? {};
  const definition = definitionOrNothing(context, name);
  const resource =
    definition?.arn ??
    (name.startsWith('arn:') ? name : arn(world, 'ecs', `task-definition/${name}`));
  const roles = [
    text(overrides, 'executionRoleArn') ?? definition?.executionRoleArn,
    text(overrides, 'taskRoleArn') ?? definition?.taskRoleArn,
  ];
  const needs: Need[] = [
    { action: 'ecs:RunTask', resource, conditions: inCluster(context, input) },
    ...passing(roles),
  ];
  if (records(input, 'tags').length > 0) {
    needs.push({
      action: 'ecs:TagResource',
      resource: arn(world, 'ecs', `task/${clusterNameOf(input)}/*`),
      conditions: { 'ecs:CreateAction': 'RunTask' },
    });
  }
  return needs;
}

function definitionOrNothing({ world }: Context, name: string): TaskDefinition | undefined {
  try {
    return findTaskDefinition(world, name);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

function runTask(context: Context, input: Input): unknown {
  const { world } = context;
  const request = readRequest(context, input);
  const token = text(input, 'clientToken');
  if (token !== undefined && (token.length > limits.clientToken || !/^[!-~]+$/.test(token))) {
    throw new ApiError('InvalidParameterException', 'clientToken is invalid.');
  }
  const key = `${request.cluster.name}/${token ?? ''}`;
  const said = canonical({ ...input, clientToken: undefined });
  const before = token === undefined ? undefined : rememberedTasks(world, key);
  if (before !== undefined) {
    if (before.request !== said) {
      throw new ApiError(
        'ConflictException',
        'The RunTask request could not be processed due to conflicts. The provided clientToken is already in use with a different RunTask request.',
        400,
        { resourceIds: before.tasks.map((task) => task.arn) },
      );
    }
    return { tasks: before.tasks.map((task) => renderTask(task, true)), failures: [] };
  }
  const { tasks, failures } = runTasks(world, request);
  if (token !== undefined && tasks.length > 0)
    world.clientTokens.set(key, { request: said, tasks });
  return {
    tasks: tasks.map((task) => renderTask(task, true)),
    failures: failures.map(({ reason, detail }) => ({
      arn: request.cluster.arn,
      reason,
      detail,
    })),
  };
}

/** A request as text, whatever the order of its members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

function readRequest(context: Context, input: Input): RunRequest {
  const { world } = context;
  const cluster = findCluster(world, input);
  const definition = findRunnable(
    context,
    requiredText(input, 'taskDefinition', 'ClientException'),
  );
  const count = number(input, 'count') ?? 1;
  if (!Number.isInteger(count) || count < 1 || count > limits.count) {
    throw new ApiError('InvalidParameterException', `Count must be between 1 and ${limits.count}.`);
  }
  const strategy = records(input, 'capacityProviderStrategy');
  const launchType = text(input, 'launchType');
  if (strategy.length > 0 && launchType !== undefined) {
    throw new ApiError(
      'InvalidParameterException',
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
  if (
    strategy.length === 0 &&
    (launchType ?? 'EC2') === 'EC2' &&
    cluster.containerInstances === 0
  ) {
    throw new ApiError(
      'InvalidParameterException',
      'No Container Instances were found in your cluster.',
    );
  }
  const startedBy = text(input, 'startedBy');
  if (
    startedBy !== undefined &&
    (startedBy.length > limits.startedBy || !/^[\w/-]+$/.test(startedBy))
  ) {
    throw new ApiError(
      'InvalidParameterException',
      'startedBy contains invalid characters or is longer than 128 characters.',
    );
  }
  if (text(input, 'propagateTags') === 'SERVICE') {
    throw new ApiError(
      'InvalidParameterException',
      'SERVICE is not a valid propagateTags value for RunTask.',
    );
  }
  const overrides = readOverrides(definition, input);
  const providers = strategy.map((item) => text(item, 'capacityProvider') ?? '');
  if (providers.some((name) => !cluster.capacityProviders.includes(name))) {
    throw new ApiError(
      'InvalidParameterException',
      'The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again.',
    );
  }
  const provider = providers[0];
  const platformVersion = text(input, 'platformVersion');
  return {
    cluster,
    definition,
    count,
    network: readNetwork(definition, input),
    group: text(input, 'group') ?? `family:${definition.family}`,
    ...(startedBy !== undefined && { startedBy }),
    ...(provider === undefined
      ? { launchType: launchType ?? 'EC2' }
      : { capacityProvider: provider, launchType: 'FARGATE' }),
    platformVersion:
      platformVersion === undefined || platformVersion === 'LATEST' ? '1.4.0' : platformVersion,
    enableExecuteCommand: flag(input, 'enableExecuteCommand'),
    overrides,
    command: records(overrides, 'containerOverrides').flatMap((item) => texts(item, 'command')),
    tags: [
      ...(text(input, 'propagateTags') === 'TASK_DEFINITION' ? definition.tags : []),
      ...readTags(input),
    ],
  };
}

function findRunnable({ world }: Context, name: string): TaskDefinition {
  const short = lastPart(name);
  try {
    const definition = findTaskDefinition(world, name);
    if (definition.status === 'ACTIVE') return definition;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError('ClientException', `TaskDefinition not found.`);
  }
  throw new ApiError('ClientException', `TaskDefinition is inactive: ${short}`);
}

function readOverrides(definition: TaskDefinition, input: Input): Input {
  const overrides = record(input, 'overrides') ?? {};
  if (JSON.stringify(overrides).length > limits.overrides) {
    throw new ApiError(
      'InvalidParameterException',
      `Container Overrides length must be at most ${limits.overrides}`,
    );
  }
  for (const item of records(overrides, 'containerOverrides')) {
    const name = text(item, 'name') ?? '';
    if (!definition.containers.some((container) => container.name === name)) {
      throw new ApiError(
        'InvalidParameterException',
        `Override for container named ${name} is not a container in the TaskDefinition.`,
      );
    }
  }
  return overrides;
}

function readNetwork(definition: TaskDefinition, input: Input): NetworkConfiguration {
  const awsvpc = record(record(input, 'networkConfiguration') ?? {}, 'awsvpcConfiguration');
  if (awsvpc === undefined && definition.networkMode === 'awsvpc') {
    throw new ApiError(
      'InvalidParameterException',
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    );
  }
  const subnets = texts(awsvpc ?? {}, 'subnets');
  if (awsvpc !== undefined && subnets.length === 0) {
    throw new ApiError('InvalidParameterException', 'subnets can not be empty.');
  }
  return {
    subnets,
    securityGroups: texts(awsvpc ?? {}, 'securityGroups'),
    assignPublicIp: text(awsvpc ?? {}, 'assignPublicIp') === 'ENABLED' ? 'ENABLED' : 'DISABLED',
  };
}
