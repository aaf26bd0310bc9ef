/** What of a task definition the SDK's model of RegisterTaskDefinition knows: ECS may be newer than the SDK. */
import { RegisterTaskDefinitionRequest$ } from '@aws-sdk/client-ecs';
import type { Definition } from '@ecs-actions/core/task-definition/definition';
import { sameDefinition } from '@ecs-actions/core/task-definition/same-definition';
import { NormalizedSchema } from '@smithy/core/schema';

export interface KnownPart {
  readonly definition: Definition;
  /** Paths of the members that it is without: `pidMode`, `containerDefinitions[0].newOption`. */
  readonly lostMembers: readonly string[];
}

/** The definition without the members that the SDK does not know. */
export function knownPartOf(definition: object): KnownPart {
  const lostMembers: string[] = [];
  const schema = NormalizedSchema.of(RegisterTaskDefinitionRequest$);
  const known = keepKnown(definition, schema, '', lostMembers) as Definition;
  return { definition: known, lostMembers };
}

/**
 * Whether a described definition means what is wanted. What is newer than the SDK counts only where the wanted
 * one has such members too: otherwise nobody asked for them, and ECS may have filled them in.
 */
export function meansTheSame(described: Definition, wanted: Definition): boolean {
  if (sameDefinition(described, wanted)) return true;
  return (
    knownPartOf(wanted).lostMembers.length === 0 &&
    sameDefinition(knownPartOf(described).definition, wanted)
  );
}

function keepKnown(
  value: unknown,
  schema: NormalizedSchema,
  path: string,
  lostMembers: string[],
): unknown {
  if (Array.isArray(value)) {
    if (!schema.isListSchema()) return value;
    const item = schema.getValueSchema();
    return value.map((one, index) => keepKnown(one, item, `${path}[${index}]`, lostMembers));
  }
  if (typeof value !== 'object' || value === null || !schema.isStructSchema()) return value;
  const members = new Map(schema.structIterator());
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, given]): [string, unknown][] => {
      const here = path === '' ? name : `${path}.${name}`;
      const member = members.get(name);
      if (member !== undefined) return [[name, keepKnown(given, member, here, lostMembers)]];
      if (given !== null) lostMembers.push(here);
      return [];
    }),
  );
}
