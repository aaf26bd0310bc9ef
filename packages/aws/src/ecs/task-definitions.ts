/** Reading a task definition, and registering a changed copy of it. Its environment is never taken out of here. */
import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import type * as Sdk from '@aws-sdk/client-ecs';
import {
  defaultRestartPeriodMs,
  defaultStopTimeoutMs,
  type ContainerDefinition,
  type TaskDefinition,
} from '@ecs-actions/core/migration/task-definition';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { registrable, type CopyLosses } from '@ecs-actions/core/task-definition/definition';
import { ecsCalls, type DescribedTaskDefinition } from '../calls/ecs.ts';
import { ecsClient } from '../clients.ts';
import { deniedAction, readable } from '../failure.ts';
import { present } from '@ecs-actions/core/present';
import type { Session } from '../session.ts';
import { knownPartOf } from './known-members.ts';
import type { RawJson } from './raw-json.ts';
import {
  describeTaskDefinition,
  isRefusedInput,
  registerTaskDefinition,
} from './raw-task-definition.ts';

/** A copy of a task definition that differs in one container. */
export interface CopyOrder {
  /** The definition that is copied. */
  readonly taskDefinition: string;
  readonly container: string;
  /** Another image for that container. */
  readonly image?: string;
  /** Without that container's restart policy. */
  readonly withoutRestartPolicy: boolean;
  readonly family: string;
  /** Written on the copy, so that one whose registration was never answered can be found. */
  readonly mark: string;
}

export interface RegisteredCopy extends CopyLosses {
  /** ARN of the new revision. */
  readonly arn: string;
  /** It took several calls: one whose answer was lost may have registered another revision. */
  readonly perhapsMore: boolean;
}

export interface TaskDefinitions {
  /** @throws ReadableError where ECS does not know it. */
  describe(taskDefinition: string): Promise<TaskDefinition>;
  /** Everything of the original is in the copy, members newer than the SDK and tags included. */
  registerCopy(order: CopyOrder): Promise<RegisteredCopy>;
  /** The active revisions of a family that bear the mark, of its newest few. */
  findMarked(family: string, mark: string): Promise<readonly string[]>;
  deregister(taskDefinition: string): Promise<void>;
}

/** The Docker label that bears the mark: a tag would need a permission of its own. */
const markLabel = 'ecs-actions.migration';
const newestRead = 10;

export function createTaskDefinitions(session: Session): TaskDefinitions {
  const client = ecsClient(session);
  const describe = async (taskDefinition: string): Promise<DescribedTaskDefinition> => {
    const described = await describeTaskDefinition(session, taskDefinition);
    if (described !== undefined) return described;
    throw new ReadableError(
      'Task definition not found',
      `task-definition: ECS knows no ${taskDefinition} in this account and region`,
    );
  };
  return {
    describe: async (name) => toTaskDefinition((await describe(name)).known),
    registerCopy: async (order) => {
      const original = await describe(order.taskDefinition);
      let calls = 0;
      const register = async (copy: RawJson): Promise<string> => {
        const { raw } = await session.send((options) => {
          calls += 1;
          return registerTaskDefinition(client, copy, options);
        });
        const { taskDefinitionArn: arn } = raw;
        return typeof arn === 'string' ? arn : '';
      };
      try {
        const made = await registerWhatIsTaken(register, original, order);
        return { ...made, perhapsMore: calls > 1 };
      } catch (error) {
        throw readable(error, 'ecs:RegisterTaskDefinition');
      }
    },
    findMarked: async (familyPrefix, mark) => {
      const newest = await ecsCalls(session).newestRevisions(familyPrefix, newestRead);
      const found = await Promise.all(newest.map(describe));
      return found.flatMap(({ known: { taskDefinitionArn, containerDefinitions = [] } }) =>
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
    ...(raw.restartPolicy?.enabled === true && {
      restartPolicy: {
        attemptPeriodMs:
          raw.restartPolicy.restartAttemptPeriod === undefined
            ? defaultRestartPeriodMs
            : raw.restartPolicy.restartAttemptPeriod * 1000,
      },
    }),
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

/** Registers everything; where ECS refuses members that only its answers have, or the tags, once more without these. */
async function registerWhatIsTaken(
  register: (copy: RawJson) => Promise<string>,
  { raw, tags }: DescribedTaskDefinition,
  order: CopyOrder,
): Promise<Omit<RegisteredCopy, 'perhapsMore'>> {
  const kept = tags.filter(({ key = '' }) => !/^aws:/i.test(key));
  const known = knownPartOf(registrable(raw));
  let untagged = false;
  let lostMembers: readonly string[] = [];
  for (;;) {
    const isWhole = lostMembers.length === 0;
    const copy = copyOf(isWhole ? raw : known.definition, order);
    const withTags = kept.length > 0 && !untagged;
    try {
      return {
        arn: await register(withTags ? { ...copy, tags: kept } : copy),
        lostMembers,
        untagged,
      };
    } catch (error) {
      if (withTags && deniedAction(error, '') === 'ecs:TagResource') {
        untagged = true;
      } else if (isWhole && known.lostMembers.length > 0 && isRefusedInput(error)) {
        lostMembers = known.lostMembers;
      } else throw error;
    }
  }
}

function copyOf(raw: RawJson, order: CopyOrder): RawJson {
  const { container, image, withoutRestartPolicy, family, mark } = order;
  const containers = (raw['containerDefinitions'] ?? []) as readonly RawJson[];
  return {
    ...(registrable(raw) as RawJson),
    family,
    containerDefinitions: containers.map((definition) => {
      if (definition['name'] !== container) return definition;
      const { restartPolicy, ...rest } = definition;
      return {
        ...rest,
        ...(!withoutRestartPolicy && restartPolicy !== undefined && { restartPolicy }),
        ...present({ image }),
        dockerLabels: { ...(definition['dockerLabels'] as RawJson | undefined), [markLabel]: mark },
      };
    }),
  };
}
