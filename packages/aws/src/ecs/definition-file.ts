/** What RegisterTaskDefinition takes, by the SDK's own model of the API: every name and type of it. */
import { RegisterTaskDefinitionRequest$ } from '@aws-sdk/client-ecs';
import { isAddedByEcs } from '@ecs-actions/core/task-definition/definition';
import { NormalizedSchema } from '@smithy/core/schema';

/**
 * The first thing in a task definition that the API does not take, with its path; undefined where all is well.
 *
 * @returns half a sentence: `containerDefinitions[0].imagee is no field of the API`
 */
export function firstFaultOf(document: unknown): string | undefined {
  return faultIn(document, NormalizedSchema.of(RegisterTaskDefinitionRequest$), '');
}

function faultIn(value: unknown, schema: NormalizedSchema, path: string): string | undefined {
  const here = path === '' ? 'it' : path;
  const wrong = (expected: string): string => `${here} is ${kindOf(value)}, not ${expected}`;
  if (schema.isStructSchema()) {
    if (!isRecord(value)) return wrong('an object');
    const members = new Map(schema.structIterator());
    for (const [name, given] of Object.entries(value)) {
      const inner = path === '' ? name : `${path}.${name}`;
      const member = members.get(name);
      if (member === undefined) return unknownField(name, inner, path, [...members.keys()]);
      const fault = faultIn(given, member, inner);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return wrong('a list');
    return firstOf(
      value.map((item, index) => [`${path}[${index}]`, item]),
      schema,
    );
  }
  if (schema.isMapSchema()) {
    if (!isRecord(value)) return wrong('an object');
    return firstOf(
      Object.entries(value).map(([name, item]) => [`${path}.${name}`, item]),
      schema,
    );
  }
  if (schema.isStringSchema()) return typeof value === 'string' ? undefined : wrong('a text');
  if (schema.isBooleanSchema()) {
    return typeof value === 'boolean' ? undefined : wrong('true or false');
  }
  if (schema.isNumericSchema()) return typeof value === 'number' ? undefined : wrong('a number');
  return undefined;
}

function firstOf(
  items: readonly (readonly [path: string, value: unknown])[],
  schema: NormalizedSchema,
): string | undefined {
  for (const [path, value] of items) {
    const fault = faultIn(value, schema.getValueSchema(), path);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function unknownField(name: string, inner: string, path: string, known: readonly string[]): string {
  if (path === '' && name === 'taskDefinition') {
    return 'it is what describe-task-definition prints: give what is under taskDefinition, without what ECS adds';
  }
  if (path === '' && isAddedByEcs(name)) {
    return `${inner} is added by ECS and cannot be registered: take it out`;
  }
  const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
  const hint = meant === undefined ? '' : `; it is spelled ${meant}`;
  return `${inner} is no field of the API${hint}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? `the number ${value}` : JSON.stringify(value);
}
