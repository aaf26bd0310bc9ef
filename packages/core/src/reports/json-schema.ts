/** The JSON Schema of a report: what is published beside its action, and what the tests hold reports to. */
import { toKebabCase, type Members, type Shape } from './shape.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface SchemaOptions {
  /** For tests: a member that the schema does not name is an error. Published ones leave room for new members. */
  readonly isClosed?: boolean;
}

/** @param action `wait-stable` */
export function reportSchema(
  action: string,
  shape: Extract<Shape, { readonly members: Members }>,
  options: SchemaOptions = {},
): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'report.schema.json',
    title: `Report of ${action}`,
    description: `${shape.about} What is unknown is null or absent.`,
    type: 'object',
    ...objectOf(shape.members, options, { 'schema-version': { const: 1 } }),
    required: ['schema-version'],
  };
}

function schemaOf(shape: Shape, options: SchemaOptions): JsonSchema {
  const about = shape.about === '' ? {} : { description: shape.about };
  switch (shape.kind) {
    case 'text':
      return { ...about, type: ['string', 'null'] };
    case 'number':
      return { ...about, type: ['number', 'null'] };
    case 'flag':
      return { ...about, type: ['boolean', 'null'] };
    case 'instant':
      return { ...about, type: ['string', 'null'], format: 'date-time' };
    case 'one-of':
      return { ...about, enum: [...shape.values, null] };
    case 'list':
      return { ...about, type: ['array', 'null'], items: schemaOf(shape.item, options) };
    case 'map':
      return {
        ...about,
        type: ['object', 'null'],
        additionalProperties: schemaOf(shape.item, options),
      };
    case 'object':
    case 'partial':
      return { ...about, type: ['object', 'null'], ...objectOf(shape.members, options) };
    case 'any':
      return about;
  }
}

function objectOf(members: Members, options: SchemaOptions, more: JsonSchema = {}): JsonSchema {
  return {
    properties: {
      ...more,
      ...Object.fromEntries(
        Object.entries(members).map(([name, member]) => [
          toKebabCase(name),
          schemaOf(member, options),
        ]),
      ),
    },
    ...(options.isClosed === true && { additionalProperties: false }),
  };
}
