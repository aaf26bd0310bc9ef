import type { ContainerDefinition, Tag, TaskDefinition } from './model.ts';
import { arn, type World } from './world.ts';

export type TaskDefinitionSpec = {
  readonly family: string;
  /** Default one essential container `app`. */
  readonly containers?: readonly Partial<ContainerDefinition>[];
  readonly image?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly executionRoleArn?: string;
  readonly taskRoleArn?: string;
  readonly networkMode?: string;
  readonly compatibilities?: readonly string[];
  readonly rest?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly Tag[];
  readonly registeredBy?: string;
  /** Registered through the API: nothing is filled in. */
  readonly bare?: boolean;
};

/** Registers the next revision of a family. */
export function addTaskDefinition(world: World, spec: TaskDefinitionSpec): TaskDefinition {
  const revisions = world.taskDefinitions.get(spec.family) ?? [];
  const revision = (revisions.at(-1)?.revision ?? 0) + 1;
  const account = `arn:${world.partition}:iam::${world.account}:role`;
  const containers = (spec.containers ?? [{}]).map((container) =>
    containerDefinition(world, spec, container, revision),
  );
  const definition: TaskDefinition = {
    arn: arn(world, 'ecs', `task-definition/${spec.family}:${revision}`),
    family: spec.family,
    revision,
    cpu: spec.cpu ?? '256',
    memory: spec.memory ?? '512',
    ...(spec.executionRoleArn === undefined
      ? spec.bare === true
        ? {}
        : { executionRoleArn: `${account}/ecsTaskExecutionRole` }
      : { executionRoleArn: spec.executionRoleArn }),
    ...(spec.taskRoleArn !== undefined && { taskRoleArn: spec.taskRoleArn }),
    networkMode: spec.networkMode ?? 'awsvpc',
    compatibilities: spec.compatibilities ?? ['FARGATE'],
    containers,
    rest: spec.rest ?? {},
    tags: spec.tags ?? [],
    status: 'ACTIVE',
    registeredAt: world.now,
    registeredBy: spec.registeredBy ?? `arn:${world.partition}:iam::${world.account}:user/deployer`,
  };
  revisions.push(definition);
  world.taskDefinitions.set(spec.family, revisions);
  return definition;
}

function containerDefinition(
  world: World,
  spec: TaskDefinitionSpec,
  container: Partial<ContainerDefinition>,
  revision: number,
): ContainerDefinition {
  const name = container.name ?? 'app';
  return {
    cpu: 0,
    essential: true,
    environment: [],
    portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
    ...(spec.bare !== true && {
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': `/ecs/${spec.family}`,
          'awslogs-region': world.region,
          'awslogs-stream-prefix': 'ecs',
        },
      },
    }),
    ...container,
    name,
    image:
      container.image ??
      spec.image ??
      `${world.account}.dkr.ecr.${world.region}.amazonaws.com/${spec.family}:v${revision}`,
  };
}
