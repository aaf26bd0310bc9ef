/**
 * The widgets we make as JSON Schema (draft 7), from the CloudWatch API Reference, "Dashboard Body Structure
 * and Syntax". It is stricter than CloudWatch and knows only what we use: a person's widgets are not
 * measured by it.
 */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const color: Schema = { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' };
const region: Schema = { type: 'string', pattern: '^[a-z]{2,4}(-[a-z]+)+-[0-9]+$' };
const instant: Schema = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
};
/** A multiple of 60, from 60 on. */
const period: Schema = { type: 'integer', minimum: 60, multipleOf: 60 };
/** The documented ones; CloudWatch takes more. */
const statistic: Schema = {
  type: 'string',
  pattern: '^(SampleCount|Average|Sum|Minimum|Maximum|p[0-9]{1,2}([.][0-9]{1,2})?)$',
};
const side: Schema = { enum: ['left', 'right'] };

/** Rendering properties; an expression stands among them. */
const optionProperties: Readonly<Record<string, Schema>> = {
  expression: { type: 'string', minLength: 1, maxLength: 2048 },
  // "The Id must start with a lowercase letter"; 255 is the limit of GetMetricData.
  id: { type: 'string', pattern: '^[a-z][a-zA-Z0-9_]{0,254}$' },
  label: text,
  color,
  period,
  stat: statistic,
  visible: { type: 'boolean' },
  yAxis: side,
  region,
};
const options = object(optionProperties);

/** `[namespace, metric, name, value, …, options]`, at most 30 dimensions, or `[options]` with an expression. */
const line: Schema = {
  anyOf: [
    {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: object(optionProperties, ['expression']),
    },
    {
      type: 'array',
      minItems: 2,
      maxItems: 63,
      items: [text, text],
      additionalItems: { anyOf: [text, options] },
    },
  ],
};

const horizontalEdge = object(
  {
    value: { type: 'number' },
    label: text,
    color,
    fill: { enum: ['above', 'below', 'none'] },
    visible: { type: 'boolean' },
    yAxis: side,
  },
  ['value'],
);
const verticalEdge = object(
  {
    value: instant,
    label: text,
    color,
    fill: { enum: ['before', 'after', 'none'] },
    visible: { type: 'boolean' },
  },
  ['value'],
);

const metric = object(
  {
    title: text,
    region,
    view: { enum: ['timeSeries', 'singleValue', 'gauge', 'bar', 'pie', 'table'] },
    stacked: { type: 'boolean' },
    period,
    stat: statistic,
    metrics: { type: 'array', minItems: 1, maxItems: 500, items: line },
    yAxis: object({ left: axis(), right: axis() }),
    legend: object({ position: { enum: ['right', 'bottom', 'hidden'] } }, ['position']),
    annotations: object({ horizontal: lines(horizontalEdge), vertical: lines(verticalEdge) }),
  },
  ['title', 'region', 'view', 'metrics'],
);
const log = object(
  {
    title: text,
    region,
    query: { type: 'string', pattern: "^SOURCE '[^']+'" },
    view: { enum: ['table', 'timeSeries', 'bar', 'pie'] },
  },
  ['region', 'query'],
);
const markdown = object({ markdown: text, background: { enum: ['solid', 'transparent'] } }, [
  'markdown',
]);

/** One widget as we make it. Whether `x + width` stays within the grid no schema can say: see check-body. */
export const widgetSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  oneOf: [widget('metric', metric), widget('log', log), widget('text', markdown)],
};

function widget(type: string, properties: Schema): Schema {
  return object(
    {
      type: { const: type },
      x: { type: 'integer', minimum: 0, maximum: 23 },
      y: { type: 'integer', minimum: 0 },
      width: { type: 'integer', minimum: 1, maximum: 24 },
      height: { type: 'integer', minimum: 1, maximum: 1000 },
      properties,
    },
    ['type', 'x', 'y', 'width', 'height', 'properties'],
  );
}

function axis(): Schema {
  return object({
    label: text,
    min: { type: 'number' },
    max: { type: 'number' },
    showUnits: { type: 'boolean' },
  });
}

/** Single annotations, and bands of two. */
function lines(edge: Schema): Schema {
  return {
    type: 'array',
    items: { anyOf: [edge, { type: 'array', minItems: 2, maxItems: 2, items: edge }] },
  };
}

function object(properties: Schema, required: readonly string[] = []): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}
