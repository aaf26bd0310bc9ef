import type { ContainerDefinition, TaskDefinition } from '../../world/model.ts';
import { seconds, text, texts } from '../input.ts';
import { needing, type Operations } from '../operation.ts';
import { findTaskDefinition } from './find.ts';
import { renderTags } from './render-service.ts';

/** DescribeTaskDefinition. */
export const taskDefinitionOperations: Operations = {
  DescribeTaskDefinition: {
    needs: needing('ecs:DescribeTaskDefinition', () => '*'),
    bucket: 'task-definition-read',
    run: ({ world }, input) => {
      const definition = findTaskDefinition(world, text(input, 'taskDefinition') ?? '');
      const withTags = texts(input, 'include').includes('TAGS');
      return {
        taskDefinition: renderTaskDefinition(definition),
        tags: withTags ? renderTags(definition.tags) : [],
      };
    },
  },
};

export function renderTaskDefinition(definition: TaskDefinition) {
  return {
    taskDefinitionArn: definition.arn,
    containerDefinitions: definition.containers.map(renderContainerDefinition),
    family: definition.family,
    ...(definition.taskRoleArn !== undefined && { taskRoleArn: definition.taskRoleArn }),
    ...(definition.executionRoleArn !== undefined && {
      executionRoleArn: definition.executionRoleArn,
    }),
    networkMode: definition.networkMode,
    revision: definition.revision,
    volumes: [],
    status: definition.status,
    requiresAttributes: [
      { name: 'com.amazonaws.ecs.capability.logging-driver.awslogs' },
      { name: 'ecs.capability.execution-role-awslogs' },
      { name: 'com.amazonaws.ecs.capability.docker-remote-api.1.19' },
    ],
    placementConstraints: [],
    compatibilities: ['EC2', ...definition.compatibilities.filter((name) => name !== 'EC2')],
    requiresCompatibilities: definition.compatibilities,
    cpu: definition.cpu,
    memory: definition.memory,
    registeredAt: seconds(definition.registeredAt),
    ...(definition.deregisteredAt !== undefined && {
      deregisteredAt: seconds(definition.deregisteredAt),
    }),
    registeredBy: definition.registeredBy,
    ...definition.rest,
  };
}

function renderContainerDefinition(container: ContainerDefinition) {
  return { mountPoints: [], volumesFrom: [], systemControls: [], ...container };
}
