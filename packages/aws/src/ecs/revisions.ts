/** Revisions of task definitions, read and registered whole. What they hold is never printed. */
import {
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  type ECSClient,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import {
  registrable,
  type Definition,
  type Revision,
  type Tag,
} from '@ecs-actions/core/task-definition/definition';
import { sameDefinition } from '@ecs-actions/core/task-definition/same-definition';
import { readable } from '../failure.ts';
import { lookingUpFirst } from '../lost-answer.ts';
import type { Session } from '../session.ts';

export interface Revisions {
  /** Undefined where ECS does not know it (any more). */
  describe(taskDefinition: string): Promise<Revision | undefined>;
  /** The newest of the family's newest few active revisions that mean the same as the definition. */
  findSame(definition: Definition): Promise<Revision | undefined>;
  /** Registers a revision; after an answer that was lost, the one that is there is taken. */
  register(definition: Definition, tags: readonly Tag[]): Promise<Revision>;
}

const newestLookedAt = 5;

export function createRevisions(session: Session, client: ECSClient): Revisions {
  const describe: Revisions['describe'] = async (taskDefinition) => {
    try {
      const answer = await session.send((options) =>
        client.send(
          new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }),
          options,
        ),
      );
      return answer.taskDefinition === undefined
        ? undefined
        : toRevision(answer.taskDefinition, answer.tags);
    } catch (error) {
      if (isUnknown(error)) return undefined;
      throw readable(error, 'ecs:DescribeTaskDefinition');
    }
  };
  const findSame: Revisions['findSame'] = async (definition) => {
    const answer = await session.call('ecs:ListTaskDefinitions', (options) =>
      client.send(
        new ListTaskDefinitionsCommand({
          familyPrefix: definition.family,
          status: 'ACTIVE',
          sort: 'DESC',
          maxResults: newestLookedAt,
        }),
        options,
      ),
    );
    for (const arn of answer.taskDefinitionArns ?? []) {
      const revision = await describe(arn);
      if (revision !== undefined && sameDefinition(revision.definition, definition)) {
        return revision;
      }
    }
    return undefined;
  };
  return {
    describe,
    findSame,
    register: (definition, tags) =>
      session.call(
        'ecs:RegisterTaskDefinition',
        lookingUpFirst(
          () => findSame(definition),
          async (options) => {
            const input = {
              ...definition,
              ...(tags.length > 0 && { tags }),
            } as unknown as RegisterTaskDefinitionCommandInput;
            const answer = await client.send(new RegisterTaskDefinitionCommand(input), options);
            return toRevision(answer.taskDefinition ?? {}, answer.tags);
          },
        ),
      ),
  };
}

function toRevision(
  described: {
    readonly taskDefinitionArn?: string | undefined;
    readonly status?: string | undefined;
  },
  tags: readonly { readonly key?: string | undefined; readonly value?: string | undefined }[] = [],
): Revision {
  return {
    arn: described.taskDefinitionArn ?? '',
    status: described.status ?? 'ACTIVE',
    definition: registrable(described),
    // AWS's own tags cannot be set by others.
    tags: tags.flatMap(({ key, value = '' }) =>
      key === undefined || key.startsWith('aws:') ? [] : [{ key, value }],
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
