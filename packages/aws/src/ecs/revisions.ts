/** Revisions of task definitions, read and registered whole. What they hold is never printed. */
import {
  registrable,
  type Definition,
  type Revision,
  type Tag,
} from '@ecs-actions/core/task-definition/definition';
import { ecsCalls } from '../calls/ecs.ts';
import { ecsClient } from '../clients.ts';
import { readable } from '../failure.ts';
import { readingBackFirst } from '../lost-answer.ts';
import type { Session } from '../session.ts';
import { knownPartOf, meansTheSame } from './known-members.ts';
import type { RawJson } from './raw-json.ts';
import {
  describeTaskDefinition,
  isRefusedInput,
  registerTaskDefinition,
} from './raw-task-definition.ts';

export interface RegisteredRevision extends Revision {
  /** Paths of members that ECS describes and does not take back: the revision is without them. */
  readonly lostMembers: readonly string[];
}

export interface Revisions {
  /** Undefined where ECS does not know it (any more). */
  describe(taskDefinition: string): Promise<Revision | undefined>;
  /** The newest of the family's newest few active revisions that mean the same as the definition. */
  findSame(definition: Definition): Promise<Revision | undefined>;
  /**
   * Registers a revision, members newer than the SDK included; where ECS refuses these, without them. After an
   * answer that was lost, the one that is there is taken.
   */
  register(definition: Definition, tags: readonly Tag[]): Promise<RegisteredRevision>;
}

/** For readers alone: each revision is asked for once in a run, whatever becomes of it meanwhile. */
export const rememberedRevisions = (session: Session): Revisions => session.shared(makeRemembering);

function makeRemembering(session: Session): Revisions {
  const revisions = createRevisions(session);
  const described = new Map<string, Promise<Revision | undefined>>();
  return {
    ...revisions,
    describe: (name) => {
      const asked = described.get(name) ?? revisions.describe(name);
      described.set(name, asked);
      return asked;
    },
  };
}

const newestRead = 5;
const registering = 'ecs:RegisterTaskDefinition';

export function createRevisions(session: Session): Revisions {
  const client = ecsClient(session);
  const describe: Revisions['describe'] = async (taskDefinition) => {
    const described = await describeTaskDefinition(session, client, taskDefinition);
    return described && toRevision(described.raw, described.tags);
  };
  const findSame: Revisions['findSame'] = async (definition) => {
    const newest = await ecsCalls(session).listTaskDefinitions({
      familyPrefix: definition.family,
      status: 'ACTIVE',
      sort: 'DESC',
      maxResults: newestRead,
    });
    for (const arn of newest) {
      const revision = await describe(arn);
      if (revision !== undefined && meansTheSame(revision.definition, definition)) return revision;
    }
    return undefined;
  };
  /** @throws what the SDK throws */
  const registerAsIs = (definition: Definition, tags: readonly Tag[]): Promise<Revision> =>
    session.send(
      readingBackFirst(
        () => findSame(definition),
        async (options) => {
          const input = { ...definition, ...(tags.length > 0 && { tags }) };
          const answer = await registerTaskDefinition(client, input, options);
          return toRevision(answer.raw, answer.tags);
        },
      ),
    );
  return {
    describe,
    findSame,
    register: async (definition, tags) => {
      try {
        return { ...(await registerAsIs(definition, tags)), lostMembers: [] };
      } catch (error) {
        const known = knownPartOf(definition);
        const { lostMembers } = known;
        if (lostMembers.length === 0 || !isRefusedInput(error)) throw readable(error, registering);
        // An earlier run may have been refused them too.
        const there = await findSame(known.definition);
        if (there !== undefined) return { ...there, lostMembers };
        const revision = await registerAsIs(known.definition, tags).catch((again: unknown) => {
          throw readable(again, registering);
        });
        return { ...revision, lostMembers };
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
