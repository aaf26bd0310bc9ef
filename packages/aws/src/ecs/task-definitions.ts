/** Reading a task definition, and registering a copy of it with another image. Its environment is never taken out of here. */
import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  type ECSClient,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import type * as Sdk from '@aws-sdk/client-ecs';
import {
  defaultStopTimeoutMs,
  type ContainerDefinition,
  type TaskDefinition,
} from '@ecs-actions/core/migration/task-definition';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { registrable } from '@ecs-actions/core/task-definition/definition';
import { readable } from '../failure.ts';
import { present } from '../present.ts';
import type { Session } from '../session.ts';

export interface ImageChange {
  /** The definition that is copied. */
  readonly taskDefinition: string;
  readonly container: string;
  readonly image: string;
  readonly family: string;
  /** Written on the copy, so that one whose registration was never answered can be found. */
  readonly mark: string;
}

export interface RegisteredCopy {
  /** ARN of the new revision. */
  readonly arn: string;
  /** It took several calls: one whose answer was lost may have registered another revision. */
  readonly perhapsMore: boolean;
}

export interface TaskDefinitions {
  /** @throws ReadableError where ECS does not know it. */
  describe(taskDefinition: string): Promise<TaskDefinition>;
  registerWithImage(change: ImageChange): Promise<RegisteredCopy>;
  /** The active revisions of a family that bear the mark, of its newest few. */
  findMarked(family: string, mark: string): Promise<readonly string[]>;
  deregister(taskDefinition: string): Promise<void>;
}

/** The Docker label that bears the mark: a tag would need a permission of its own. */
const markLabel = 'ecs-actions.migration';
const newestLookedAt = 10;

export function createTaskDefinitions(session: Session, client: ECSClient): TaskDefinitions {
  const describeRaw = async (taskDefinition: string): Promise<Sdk.TaskDefinition> => {
    try {
      const answer = await session.send((options) =>
        client.send(new DescribeTaskDefinitionCommand({ taskDefinition }), options),
      );
      if (answer.taskDefinition !== undefined) return answer.taskDefinition;
    } catch (error) {
      if (!isUnknown(error)) throw readable(error, 'ecs:DescribeTaskDefinition');
    }
    throw new ReadableError(
      'Task definition not found',
      `task-definition: ECS knows no ${taskDefinition} in this account and region`,
    );
  };
  return {
    describe: async (name) => toTaskDefinition(await describeRaw(name)),
    registerWithImage: async (change) => {
      const input = copyWithImage(await describeRaw(change.taskDefinition), change);
      let calls = 0;
      const answer = await session.call('ecs:RegisterTaskDefinition', (options) => {
        calls += 1;
        return client.send(new RegisterTaskDefinitionCommand(input), options);
      });
      const arn = answer.taskDefinition?.taskDefinitionArn ?? '';
      return { arn, perhapsMore: calls > 1 };
    },
    findMarked: async (familyPrefix, mark) => {
      const answer = await session.call('ecs:ListTaskDefinitions', (options) =>
        client.send(
          new ListTaskDefinitionsCommand({
            familyPrefix,
            status: 'ACTIVE',
            sort: 'DESC',
            maxResults: newestLookedAt,
          }),
          options,
        ),
      );
      const found = await Promise.all((answer.taskDefinitionArns ?? []).map(describeRaw));
      return found.flatMap(({ taskDefinitionArn, containerDefinitions = [] }) =>
        taskDefinitionArn !== undefined &&
        containerDefinitions.some(({ dockerLabels }) => dockerLabels?.[markLabel] === mark)
          ? [taskDefinitionArn]
          : [],
      );
    },
    deregister: async (taskDefinition) => {
      await session.call('ecs:DeregisterTaskDefinition', (options) =>
        client.send(new DeregisterTaskDefinitionCommand({ taskDefinition }), options),
      );
    },
  };
}

export function toTaskDefinition(raw: Sdk.TaskDefinition): TaskDefinition {
  return {
    arn: raw.taskDefinitionArn ?? '',
    family: raw.family ?? '',
    containers: (raw.containerDefinitions ?? []).map(toContainer),
    ...present({ networkMode: raw.networkMode }),
  };
}

function toContainer(raw: Sdk.ContainerDefinition): ContainerDefinition {
  const { logConfiguration: log } = raw;
  const { options = {} } = log ?? {};
  return {
    name: raw.name ?? '',
    image: raw.image ?? '',
    essential: raw.essential ?? true,
    entryPoint: raw.entryPoint ?? [],
    stopTimeoutMs: raw.stopTimeout === undefined ? defaultStopTimeoutMs : raw.stopTimeout * 1000,
    ...present({ memoryMiB: raw.memory }),
    ...(log?.logDriver !== undefined && {
      log: {
        driver: log.logDriver,
        ...present({
          group: options['awslogs-group'],
          region: options['awslogs-region'],
          streamPrefix: options['awslogs-stream-prefix'],
        }),
      },
    }),
  };
}

function copyWithImage(
  raw: Sdk.TaskDefinition,
  { container, image, family, mark }: ImageChange,
): RegisterTaskDefinitionCommandInput {
  return {
    ...(registrable(raw) as object),
    family,
    containerDefinitions: (raw.containerDefinitions ?? []).map((definition) =>
      definition.name === container
        ? {
            ...definition,
            image,
            dockerLabels: { ...definition.dockerLabels, [markLabel]: mark },
          }
        : definition,
    ),
  };
}

function isUnknown(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:ClientException|InvalidParameterException)$/.test(error.name) &&
    /unable to describe|not found|invalid/i.test(error.message)
  );
}
