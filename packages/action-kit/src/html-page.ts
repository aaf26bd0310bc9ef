/** HTML pages of a step, each in a folder of its own under RUNNER_TEMP. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.ts';

/**
 * @param action part of the folder's name.
 * @returns the absolute path
 */
export function writeHtmlPage(env: Environment, action: string, markup: string): string {
  const temp = env['RUNNER_TEMP'];
  const root = temp === undefined || temp === '' ? tmpdir() : temp;
  const path = join(mkdtempSync(join(root, `${action}-`)), 'report.html');
  writeFileSync(path, markup, { mode: 0o600 });
  return path;
}
