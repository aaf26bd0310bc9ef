/** Revisions of task definitions, read and registered whole. What they hold is never printed. */
import {
  registrable,
  type CopyLosses,
  type Definition,
  type Revision,
  type Tag,
} from '@ecs-actions/core/task-definition/definition';
import { askedOnce } from '../asked-once.ts';
import { ecsCalls } from '../calls/ecs.ts';
import { ecsClient } from '../clients.ts';
import { deniedAction, NotAllowedError, readable } from '../failure.ts';
import { readingBackFirst } from '../lost-answer.ts';
import type { SendOptions, Session } from '../session.ts';
import { knownPartOf, meansTheSame } from './known-members.ts';
import type { RawJson } from './raw-json.ts';
import {
  describeTaskDefinition,
  isRefusedInput,
  registerTaskDefinition,
} from './raw-task-definition.ts';

export type RegisteredRevision = Revision & CopyLosses;

export interface Revisions {
  /** Undefined where ECS does not know it (any more). */
  describe(taskDefinition: string, options?: SendOptions): Promise<Revision | undefined>;
  /**
   * The newest of the family's newest few active revisions that mean the same as the definition. Where they may
   * not be listed, the newest alone is looked at, which ECS describes by the family's name (API reference,
   * DescribeTaskDefinition).
   *
   * @param onDenied told of the missing IAM action
   */
  findSame(
    definition: Definition,
    onDenied?: (action: string) => void,
  ): Promise<Revision | undefined>;
  /**
   * Registers a revision, members newer than the SDK included; where ECS refuses these, without them, and where
   * tags may not be set, without tags. After an answer that was lost, the one that is there is taken.
   *
   * @param onUnsure told where an answer was lost: should this fail after all, one may have been registered
   */
  register(
    definition: Definition,
    tags: readonly Tag[],
    onUnsure?: () => void,
  ): Promise<RegisteredRevision>;
}

/** For readers alone: each revision is asked for once in a run, whatever becomes of it meanwhile. */
export const rememberedRevisions = (session: Session): Revisions => session.shared(makeRemembering);

function makeRemembering(session: Session): Revisions {
  const revisions = createRevisions(session);
  const describe = askedOnce(
    ([name, options]: Parameters<Revisions['describe']>) => revisions.describe(name, options),
    ([name]) => name,
    // What is not allowed stays so; anything else may come the next time.
    (error) => error instanceof NotAllowedError,
  );
  return { ...revisions, describe: (...question) => describe(question) };
}

const newestRead = 5;
const registering = 'ecs:RegisterTaskDefinition';
const taggingAction = 'ecs:TagResource';

export function createRevisions(session: Session): Revisions {
  const client = ecsClient(session);
  const describe: Revisions['describe'] = async (taskDefinition, options) => {
    const described = await describeTaskDefinition(session, taskDefinition, options);
    return described && toRevision(described.raw, described.tags);
  };
  const findSame: Revisions['findSame'] = async (definition, onDenied) => {
    const { family } = definition;
    const newest = await ecsCalls(session)
      .newestRevisions(family, newestRead)
      .catch((error: unknown) => {
        if (!(error instanceof NotAllowedError)) throw error;
        onDenied?.(error.action);
        return [family];
      });
    for (const name of newest) {
      const revision = await describe(name);
      if (revision !== undefined && meansTheSame(revision.definition, definition)) return revision;
    }
    return undefined;
  };
  /** @throws what the SDK throws */
  const registerAsIs = (
    definition: Definition,
    tags: readonly Tag[],
    onUnsure?: () => void,
  ): Promise<Revision> =>
    session.send(
      readingBackFirst(
        () => findSame(definition),
        async (options) => {
          const input = { ...definition, ...(tags.length > 0 && { tags }) };
          const answer = await registerTaskDefinition(client, input, options);
          return toRevision(answer.raw, answer.tags);
        },
        onUnsure,
      ),
    );
  return {
    describe,
    findSame,
    register: async (definition, tags, onUnsure) => {
      const known = knownPartOf(definition);
      let untagged = false;
      let lostMembers: readonly string[] = [];
      for (;;) {
        const isWhole = lostMembers.length === 0;
        const copy = isWhole ? definition : known.definition;
        // An earlier run may have been refused them too.
        const there = isWhole ? undefined : await findSame(copy);
        if (there !== undefined) return { ...there, lostMembers, untagged };
        try {
          const registered = await registerAsIs(copy, untagged ? [] : tags, onUnsure);
          return { ...registered, lostMembers, untagged };
        } catch (error) {
          if (tags.length > 0 && !untagged && deniedAction(error, '') === taggingAction) {
            untagged = true;
          } else if (isWhole && known.lostMembers.length > 0 && isRefusedInput(error)) {
            lostMembers = known.lostMembers;
          } else throw readable(error, registering);
        }
      }
    },
  };
}

function toRevision(
  described: RawJson,
  tags: readonly { readonly key?: string | undefined; readonly value?: string | undefined }[],
): Revision {
  const { taskDefinitionArn: arn, status } = described;
  return {
    arn: typeof arn === 'string' ? arn : '',
    status: typeof status === 'string' ? status : 'ACTIVE',
    definition: registrable(described),
    // AWS's own tags cannot be set by others.
    tags: tags.flatMap(({ key, value = '' }) =>
      key === undefined || key.startsWith('aws:') ? [] : [{ key, value }],
    ),
  };
}
