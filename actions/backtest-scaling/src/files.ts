/** The files of the run: history and plan in, the page out. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '@ecs-actions/action-kit/environment';
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

/** @returns the absolute path */
export function writePage(env: Environment, markup: string): string {
  const temp = env['RUNNER_TEMP'];
  const root = temp === undefined || temp === '' ? tmpdir() : temp;
  const path = join(mkdtempSync(join(root, 'backtest-scaling-')), 'report.html');
  writeFileSync(path, markup, { mode: 0o600 });
  return path;
}
