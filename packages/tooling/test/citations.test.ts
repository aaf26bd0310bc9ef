/** What the sources and documents cite, a reader can find: AWS's pages, never notes outside the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findRepository } from '../src/repository.ts';

const repository = findRepository(import.meta.dirname);
const notes = ['aws-facts', 'the contract', '(contract', 'principles.md'];

/** The notes that a text mentions, also where a comment breaks the line in between. */
function notesIn(text: string): readonly string[] {
  const plain = text.replaceAll(/\s+(?:(?:\*|\/\/|#|>)\s+)?/g, ' ').toLowerCase();
  return notes.filter((note) => plain.includes(note));
}

test('no file mentions notes that are not in the repository', () => {
  const rooms = ['packages', 'actions', '.github', 'action-templates', ':(glob)*.md'];
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', ...rooms], {
    cwd: repository,
    encoding: 'utf8',
  });
  const files = listed
    .split('\0')
    .filter((path) => !import.meta.filename.endsWith(path))
    .filter((path) => /\.(?:m?ts|md|ya?ml|json|cjs|py)$/.test(path));
  expect(files.length).toBeGreaterThan(500);
  const mentions = files
    .filter((path) => existsSync(join(repository, path)))
    .flatMap((path) =>
      notesIn(readFileSync(join(repository, path), 'utf8')).map((note) => `${path}: ${note}`),
    );
  expect(mentions).toEqual([]);
});

test.each([
  ['/** All attributes are text (aws-facts C). */', ['aws-facts']],
  ['/**\n * As the\n * contract says.\n */', ['the contract']],
  ['// The Contract\'s "Once".', ['the contract']],
  ['# the\n# contract', ['the contract']],
  ['See principles.md, and (contract, "Inputs").', ['(contract', 'principles.md']],
  ['A contractor reads the facts of AWS on principle.', []],
])('%j mentions %j', (text, found) => {
  expect(notesIn(text)).toEqual(found);
});
