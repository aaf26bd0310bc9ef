import type { RunnerState } from './runner.ts';

/**
 * What a step leaves for its `post` step, another process minutes later. Written at once, so that it is
 * there even if this process is killed in the next moment; a later value of a name replaces the earlier.
 * Never put anything secret here: the runner keeps it in the job's memory and debug log.
 */
export function saveState(
  runner: Pick<RunnerState, 'saveState'>,
  name: string,
  value: unknown,
): void {
  runner.saveState(name, JSON.stringify(value));
}

/**
 * What the main step saved under a name; undefined if it saved nothing, or nothing that `parse` accepts
 * (state of another version of the action, say).
 */
export function readState<Value>(
  runner: Pick<RunnerState, 'getState'>,
  name: string,
  parse: (value: unknown) => Value | undefined,
): Value | undefined {
  const text = runner.getState(name);
  if (text === '') return undefined;
  try {
    return parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
