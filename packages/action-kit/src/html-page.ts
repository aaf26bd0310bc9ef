/** HTML pages of a step, each in a folder of its own under RUNNER_TEMP. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import type { Log } from './log.ts';
import { originFacts } from './origin.ts';

/**
 * Writes pages of an action, with the commit and the run among their facts.
 *
 * @param action part of the folder's name.
 * @param load the renderer, loaded with the first page.
 * @returns a function that returns the absolute path
 */
export function pageWriter<Page extends { readonly facts: readonly unknown[] }>(
  env: Environment,
  action: string,
  load: () => Promise<{ readonly renderPage: (page: Page) => string }>,
): (page: Page) => Promise<string> {
  return async (page) => {
    const { renderPage } = await load();
    const markup = renderPage({ ...page, facts: [...page.facts, ...originFacts(env)] });
    const temp = env['RUNNER_TEMP'];
    const root = temp === undefined || temp === '' ? tmpdir() : temp;
    const path = join(mkdtempSync(join(root, `${action}-`)), 'report.html');
    writeFileSync(path, markup, { mode: 0o600 });
    return path;
  };
}

/** The page's path; without the page, of which a warning tells, the verdict stands. */
export async function leavePage(
  log: Pick<Log, 'warning'>,
  write: () => Promise<string>,
): Promise<string | undefined> {
  try {
    return await write();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    log.warning({ title: 'No HTML report', message });
    return undefined;
  }
}
