import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { parse } from 'yaml';

export interface ManifestInput {
  readonly name: string;
  /** A full sentence; Markdown. */
  readonly description: string;
  readonly required: boolean;
  /** As written in `action.yml`, expressions such as `${{ github.token }}` included. */
  readonly default: string | undefined;
}

export interface ManifestOutput {
  readonly name: string;
  readonly description: string;
}

/** What `action.yml` says of an action. */
export interface ActionManifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: readonly ManifestInput[];
  readonly outputs: readonly ManifestOutput[];
  readonly main: string;
  readonly post: string | undefined;
  /** When the post step runs; always, if `action.yml` does not say. */
  readonly postIf: PostCondition;
}

/** The conditions our actions use; the runner knows more. */
export type PostCondition = (typeof postConditions)[number];

const postConditions = [
  'always()',
  'cancelled()',
  'success()',
  'failure()',
  '!cancelled()',
] as const;

/** Reads `actions/<action>/action.yml`; what is missing or malformed there is a ReadableError naming it. */
export function readManifest(repository: string, action: string): ActionManifest {
  return readManifestIn(repository, join('actions', action));
}

/** The same for any folder of a repository. */
export function readManifestIn(repository: string, folder: string): ActionManifest {
  const path = join(folder, 'action.yml');
  let text: string;
  try {
    text = readFileSync(join(repository, path), 'utf8');
  } catch (error) {
    throw new ReadableError('No such action', `There is no ${path}.`, { cause: error });
  }
  return parseManifest(text, path);
}

/** `path` is for error messages. */
export function parseManifest(text: string, path: string): ActionManifest {
  const document = record(parse(text), path, 'the document');
  const runs = record(document['runs'], path, '"runs"');
  const inputs = optionalRecord(document['inputs'], path, '"inputs"');
  const outputs = optionalRecord(document['outputs'], path, '"outputs"');
  return {
    name: required(document['name'], path, 'the name'),
    description: required(document['description'], path, 'the description'),
    main: required(runs['main'], path, '"runs.main"'),
    post: runs['post'] === undefined ? undefined : required(runs['post'], path, '"runs.post"'),
    postIf: postCondition(runs['post-if'], path),
    inputs: Object.entries(inputs).map(([name, value]) => {
      const input = record(value, path, `input "${name}"`);
      return {
        name,
        description: required(input['description'], path, `the description of input "${name}"`),
        required: input['required'] === true,
        default: scalar(input['default'], path, `the default of input "${name}"`),
      };
    }),
    outputs: Object.entries(outputs).map(([name, value]) => {
      const output = record(value, path, `output "${name}"`);
      return {
        name,
        description: required(output['description'], path, `the description of output "${name}"`),
      };
    }),
  };
}

function postCondition(value: unknown, path: string): PostCondition {
  if (value === undefined) return 'always()';
  const known = postConditions.find((one) => one === value);
  if (known !== undefined) return known;
  throw new ReadableError(
    'Malformed action.yml',
    `${path}: "runs.post-if" is none of ${postConditions.join(', ')}.`,
  );
}

function record(value: unknown, path: string, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadableError('Malformed action.yml', `${path}: ${what} is missing or no mapping.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function optionalRecord(
  value: unknown,
  path: string,
  what: string,
): Readonly<Record<string, unknown>> {
  return value === undefined || value === null ? {} : record(value, path, what);
}

function required(value: unknown, path: string, what: string): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw new ReadableError('Malformed action.yml', `${path}: ${what} is missing.`);
  }
  return value.trim();
}

function scalar(value: unknown, path: string, what: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ReadableError(
    'Malformed action.yml',
    `${path}: ${what} is no text, number or boolean.`,
  );
}
