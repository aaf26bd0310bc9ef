/** The files of the run: history and plan. */
import { readFileSync } from 'node:fs';
import { InputError } from '@ecs-actions/action-kit/inputs';

/**
 * @param input the input that names the file
 * @throws InputError that names input and path where it cannot be read
 */
export function readFile(path: string, input: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const why = message.includes('ENOENT')
      ? `there is no such file (relative to ${process.cwd()})`
      : (message.split(', ')[0] ?? message);
    throw new InputError(input, `Input "${input}" is ${JSON.stringify(path)}: ${why}.`);
  }
}
