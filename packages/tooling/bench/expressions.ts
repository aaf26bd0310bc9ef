/**
 * Every regular expression of the actions, held against recheck (https://makenowjust-labs.github.io/recheck/), which
 * looks for texts that one takes very long over. Exits with 1 where one takes exponential time. Those that take the
 * square of a text's length, or its cube, are printed: whatever is matched by one has to be short
 * (`packages/core/src/failure/message.ts` cuts what AWS and logs say), which `npm run bench:long-input` and
 * `packages/core/test/failure/long-text.test.ts` hold.
 *
 *     npm install --no-save recheck@4.5.0 && npm run bench:expressions     some minutes
 *
 * recheck is no dependency of ours: it brings 50 MB, and is asked when expressions change.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { findRepository } from '../src/repository.ts';

interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

interface Checked {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly type: string; readonly summary: string };
  readonly error?: { readonly kind: string };
}

interface Checker {
  checkSync(pattern: string, flags: string, options: object): Checked;
}

const repository = findRepository(import.meta.dirname);
const sources = ['packages/core', 'packages/aws', 'packages/action-kit', 'packages/report-page'];

function expressionsOf(file: string): readonly Found[] {
  const text = readFileSync(join(repository, file), 'utf8');
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral') {
      const { pattern, flags } = node as unknown as Found;
      found.push({ file, pattern, flags });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseSync(text, { syntax: 'typescript', target: 'es2023' }));
  return found;
}

async function loadChecker(): Promise<Checker> {
  const name = 'recheck';
  try {
    return (await import(name)) as Checker;
  } catch {
    throw new Error('recheck is not there: npm install --no-save recheck@4.5.0');
  }
}

const checker = await loadChecker();
const files = execFileSync(
  'git',
  ['ls-files', ...sources.map((folder) => `${folder}/src/*.ts`), 'actions/*/src/*.ts'],
  { cwd: repository, encoding: 'utf8' },
);
const all = files.trim().split('\n').flatMap(expressionsOf);
const distinct = [...new Map(all.map((one) => [`/${one.pattern}/${one.flags}`, one])).entries()];
const tally = new Map<string, number>();
for (const [expression, { file, pattern, flags }] of distinct) {
  // The same answer every time; what takes longer to be judged is printed as unknown.
  const { status, complexity, error } = checker.checkSync(pattern, flags, {
    randomSeed: 1,
    timeout: 20_000,
  });
  const told = status === 'vulnerable' ? (complexity?.summary ?? status) : status;
  tally.set(told, (tally.get(told) ?? 0) + 1);
  if (status !== 'safe')
    console.log(`${told}${error ? ` (${error.kind})` : ''}: ${file}: ${expression}`);
  if (complexity?.type === 'exponential') process.exitCode = 1;
}
console.log(`${distinct.length} expressions: ${JSON.stringify(Object.fromEntries(tally))}`);
