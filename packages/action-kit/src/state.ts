import type { Environment } from './environment.ts';
import { appendFileCommand } from './file-commands.ts';

/**
 * What a step leaves for its `post` step, another process minutes later. Written at once, so that it is
 * there even if this process is killed in the next moment; a later value of a name replaces the earlier.
 * Never put anything secret here: the runner keeps it in the job's memory and debug log.
 */
export function saveState(env: Environment, name: string, value: unknown): void {
  const path = env['GITHUB_STATE'];
  if (path === undefined || path === '') return;
  appendFileCommand(path, name, JSON.stringify(value));
}

/**
 * What the main step saved under a name; undefined if it saved nothing, or nothing that `parse` accepts
 * (state of another version of the action, say).
 */
export function readState<Value>(
  env: Environment,
  name: string,
  parse: (value: unknown) => Value | undefined,
): Value | undefined {
  const text = env[`STATE_${name}`];
  if (text === undefined || text === '') return undefined;
  try {
    return parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
