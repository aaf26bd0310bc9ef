import { addTaskDefinition } from '../../world/build-task-definition.ts';
import type { ContainerDefinition, TaskDefinition } from '../../world/model.ts';
import { arn } from '../../world/world.ts';
import { number, page, records, requiredText, text, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { needing, passing, type Context, type Need, type Operations } from '../operation.ts';
import { findTaskDefinition, lastPart } from './find.ts';
import { readTags } from './read-tags.ts';
import { renderTags } from './render-service.ts';
import { renderTaskDefinition } from './task-definitions.ts';

/** Members that the world understands; all others are kept and given back as they came. */
const understood = new Set([
  'family',
  'containerDefinitions',
  'cpu',
  'memory',
  'executionRoleArn',
  'taskRoleArn',
  'networkMode',
  'requiresCompatibilities',
  'tags',
]);

/** RegisterTaskDefinition, DeregisterTaskDefinition and ListTaskDefinitions. */
export const registerTaskDefinitionOperations: Operations = {
  RegisterTaskDefinition: {
    needs: registerNeeds,
    bucket: 'task-definition-modify',
    run: register,
  },
  DeregisterTaskDefinition: {
    needs: needing('ecs:DeregisterTaskDefinition', () => '*'),
    bucket: 'task-definition-modify',
    run: ({ world }, input) => {
      const name = requiredText(input, 'taskDefinition');
      if (!lastPart(name).includes(':')) {
        throw new ApiError('InvalidParameterException', 'Revision is required.');
      }
      const definition = findTaskDefinition(world, name);
      definition.status = 'INACTIVE';
      definition.deregisteredAt = world.now;
      return { taskDefinition: renderTaskDefinition(definition) };
    },
  },
  ListTaskDefinitions: {
    needs: needing('ecs:ListTaskDefinitions', () => '*'),
    bucket: 'task-definition-read',
    run: ({ world }, input) => {
      const family = text(input, 'familyPrefix');
      const status = text(input, 'status') ?? 'ACTIVE';
      const arns = [...world.taskDefinitions.values()]
        .flat()
        .filter((definition) => family === undefined || definition.family === family)
        .filter((definition) => definition.status === status)
        .map((definition) => definition.arn);
      const sorted = text(input, 'sort') === 'DESC' ? arns.toReversed() : arns;
      const cut = page(sorted, input, { default: 100, most: 100, kind: 'task-definitions' });
      return { taskDefinitionArns: cut.items, nextToken: cut.nextToken };
    },
  },
};

function registerNeeds(context: Context, input: Input): Need[] {
  const family = text(input, 'family') ?? '';
  const resource = arn(context.world, 'ecs', `task-definition/${family}:*`);
  const needs: Need[] = [
    { action: 'ecs:RegisterTaskDefinition', resource },
    ...passing([text(input, 'executionRoleArn'), text(input, 'taskRoleArn')]),
  ];
  if (records(input, 'tags').length > 0) {
    const conditions = { 'ecs:CreateAction': 'RegisterTaskDefinition' };
    needs.push({ action: 'ecs:TagResource', resource, conditions });
  }
  return needs;
}

function register(context: Context, input: Input): unknown {
  const { world } = context;
  const family = requiredText(input, 'family', 'ClientException');
  if (!/^[\w-]{1,255}$/.test(family)) {
    throw new ApiError('ClientException', 'Family contains invalid characters.');
  }
  const containers = records(input, 'containerDefinitions');
  if (containers.length === 0) {
    throw new ApiError('ClientException', 'Container list cannot be empty.');
  }
  const compatibilities = texts(input, 'requiresCompatibilities');
  checkFargate(compatibilities, input);
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !understood.has(name)));
  const role = (name: string) => text(input, name);
  const executionRoleArn = role('executionRoleArn');
  const taskRoleArn = role('taskRoleArn');
  const definition: TaskDefinition = addTaskDefinition(world, {
    family,
    containers: containers.map(readContainer),
    cpu: text(input, 'cpu') ?? '256',
    memory: text(input, 'memory') ?? '512',
    ...(executionRoleArn !== undefined && { executionRoleArn }),
    ...(taskRoleArn !== undefined && { taskRoleArn }),
    networkMode: text(input, 'networkMode') ?? 'bridge',
    compatibilities: compatibilities.length === 0 ? ['EC2'] : compatibilities,
    rest,
    tags: readTags(input),
    registeredBy: context.principalArn,
    bare: true,
  });
  return { taskDefinition: renderTaskDefinition(definition), tags: renderTags(definition.tags) };
}

/** Keeps every member as registered and fills in what ECS fills in. */
function readContainer(container: Input): ContainerDefinition {
  const name = text(container, 'name');
  const image = text(container, 'image');
  if (name === undefined || image === undefined) {
    throw new ApiError('ClientException', 'Container.image should not be null or empty.');
  }
  const given = container as Partial<ContainerDefinition>;
  return {
    ...given,
    name,
    image,
    cpu: number(container, 'cpu') ?? 0,
    essential: container['essential'] !== false,
    environment: given.environment ?? [],
    portMappings: (given.portMappings ?? []).map((mapping) => ({
      ...mapping,
      hostPort: mapping.hostPort ?? mapping.containerPort,
      protocol: mapping.protocol ?? 'tcp',
    })),
  };
}

const fargateCpu = new Set(['256', '512', '1024', '2048', '4096', '8192', '16384']);

function checkFargate(compatibilities: readonly string[], input: Input): void {
  if (!compatibilities.includes('FARGATE')) return;
  if (text(input, 'networkMode') !== 'awsvpc') {
    throw new ApiError('ClientException', 'Fargate only supports network mode ‘awsvpc’.');
  }
  const cpu = text(input, 'cpu') ?? '';
  if (!fargateCpu.has(cpu) || text(input, 'memory') === undefined) {
    throw new ApiError('ClientException', 'No Fargate configuration exists for given values.');
  }
}
