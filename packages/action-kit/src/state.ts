import type { Log } from './log.ts';
import type { RunnerState } from './runner.ts';

/**
 * What a step leaves for its `post` step, another process minutes later. Each value is written at once, so that it is
 * there even if this process is killed in the next moment; a later one replaces the earlier. Never put anything secret
 * here: the runner keeps it in the job's memory and debug log.
 *
 * Where it cannot be written (a full disk), that is said once, and the step goes on.
 */
export function createStateSaver(
  { runner, log }: { readonly runner: Pick<RunnerState, 'saveState'>; readonly log: Log },
  name: string,
): (value: unknown) => void {
  let isSaid = false;
  return (value) => {
    try {
      runner.saveState(name, JSON.stringify(value));
    } catch (error) {
      if (isSaid) return;
      isSaid = true;
      const why = error instanceof Error ? error.message : String(error);
      log.warning({
        title: 'State not saved',
        message: `${why}: if the workflow is cancelled now, no post step clears away what this step has begun.`,
      });
    }
  };
}

/**
 * What the main step saved under a name; undefined if it saved nothing, or nothing that fits (state of another version
 * of the action, say), which is said.
 *
 * @param shape what the value has to be for the post step to go by it.
 */
export function readState<Value>(
  { runner, log }: { readonly runner: Pick<RunnerState, 'getState'>; readonly log: Log },
  name: string,
  shape: StateShape<Value>,
): Value | undefined {
  const text = runner.getState(name);
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (fits(value, shape)) return value as Value;
  } catch {
    // It is no JSON, or was cut.
  }
  log.warning({
    title: 'State not readable',
    message:
      'What the step saved for its post step cannot be read, so that nothing is cleared away here: what it had begun is in its own log.',
  });
  return undefined;
}

/** What a value has to be that comes back: a description for each member of its type. */
export type StateShape<Value> = [Value] extends [string]
  ? 'text' | TextThat | OneOf
  : [Value] extends [number]
    ? 'number'
    : [Value] extends [boolean]
      ? 'flag'
      : [Value] extends [readonly (infer Item)[]]
        ? { readonly listOf: StateShape<Item> }
        : {
            readonly members: {
              readonly [Name in keyof Value]-?: object extends Pick<Value, Name>
                ? { readonly optional: StateShape<NonNullable<Value[Name]>> }
                : StateShape<Value[Name]>;
            };
          };

interface TextThat {
  /** Such a text only: `isRegion`. */
  readonly textThat: (text: string) => boolean;
}

interface OneOf {
  readonly oneOf: readonly string[];
}

/** The same for whatever type. */
type AnyShape =
  | 'text'
  | 'number'
  | 'flag'
  | TextThat
  | OneOf
  | { readonly listOf: AnyShape }
  | { readonly optional: AnyShape }
  | { readonly members: Readonly<Record<string, AnyShape>> };

function fits(value: unknown, shape: AnyShape): boolean {
  switch (shape) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    default:
      break;
  }
  if ('textThat' in shape) return typeof value === 'string' && shape.textThat(value);
  if ('oneOf' in shape) return shape.oneOf.some((one) => one === value);
  if ('optional' in shape) return value === undefined || fits(value, shape.optional);
  if ('listOf' in shape) {
    return Array.isArray(value) && value.every((item) => fits(item, shape.listOf));
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape.members).every(([name, member]) =>
      fits(Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined, member),
    )
  );
}
