/** `npm run mutants`: how its scores are counted and shown, and which tests a changed file concerns. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as globals from '../src/mutants/jest-globals.ts';
import { findRepository } from '../src/repository.ts';
import { withoutUnreached } from '../src/mutants/memory.ts';
import { readersOf } from '../src/mutants/readers-of.ts';
import { renderMutant, renderScores, scoreOf } from '../src/mutants/scores.ts';
import { testFiles } from '../src/mutants/test-files.ts';

type Mutant = Parameters<typeof renderMutant>[0];

const mutant = (
  fileName: string,
  status: Mutant['status'],
  more: Partial<Mutant> = {},
): Mutant => ({
  id: '1',
  fileName,
  mutatorName: 'EqualityOperator',
  replacement: 'a <= b',
  location: { start: { line: 2, column: 8 }, end: { line: 2, column: 13 } },
  status,
  ...more,
});

describe('the score', () => {
  const results = [
    mutant('src/a.ts', 'Killed'),
    mutant('src/a.ts', 'Timeout'),
    mutant('src/a.ts', 'Survived'),
    mutant('src/a.ts', 'NoCoverage'),
    mutant('src/a.ts', 'Ignored'),
    mutant('src/deep/b.ts', 'Killed'),
    mutant('src-more/c.ts', 'Survived'),
  ];

  test('counts what a test noticed, of all that was tried', () => {
    expect(scoreOf('src/a.ts', results)).toMatchObject({ noticed: 2, all: 4, percent: 50 });
    expect(scoreOf('src', results)).toMatchObject({ noticed: 3, all: 5, percent: 60 });
    expect(scoreOf('elsewhere', results)).toMatchObject({ all: 0, percent: 100 });
  });

  test('is shown with the worst first', () => {
    const table = renderScores(['src/deep/b.ts', 'src/a.ts'].map((path) => scoreOf(path, results)));
    expect(table).toBe(' 50.0 %        2 of 4  src/a.ts\n100.0 %        1 of 1  src/deep/b.ts');
  });
});

describe('a change that no test noticed', () => {
  const source = 'first\nreturn a < b;\nlast one\n';

  test('is shown with its place, and what became what', () => {
    expect(renderMutant(mutant('a.ts', 'Survived'), source)).toBe(
      'a.ts:2:8 EqualityOperator: a < b → a <= b',
    );
    const lines = { start: { line: 2, column: 8 }, end: { line: 3, column: 5 } };
    expect(
      renderMutant(mutant('a.ts', 'NoCoverage', { location: lines, replacement: '{}' }), source),
    ).toBe('a.ts:2:8 EqualityOperator: a < b; last → {} (no test reaches it)');
  });
});

test('what survived and no test is known to reach is tried anew, in the files that are chosen', () => {
  const killed = { id: '1', status: 'Killed', coveredBy: ['a'] };
  const reached = { id: '2', status: 'Survived', coveredBy: ['a'] };
  const unreached = { id: '3', status: 'Survived', coveredBy: [] };
  const mutants = [killed, reached, unreached, { id: '4', status: 'Survived' }];
  const memory = {
    schemaVersion: '1.0',
    files: { 'a.ts': { source: 'a', mutants }, 'b.ts': { source: 'b', mutants } },
  };
  const kept = withoutUnreached(JSON.stringify(memory), (path) => path === 'a.ts');
  expect(JSON.parse(kept)).toEqual({
    ...memory,
    files: { ...memory.files, 'a.ts': { source: 'a', mutants: [killed, reached] } },
  });
});

test('a file concerns the tests that import it, directly or through others', () => {
  const importers = new Map([
    ['core', new Set(['middle', 'test-1'])],
    ['middle', new Set(['test-2', 'core'])],
    ['other', new Set(['test-3'])],
  ]);
  expect([...readersOf('core', importers)].sort()).toEqual(['core', 'middle', 'test-1', 'test-2']);
  expect(globals.fileOfTest('a.test.ts › group › title')).toBe('a.test.ts');
});

test('every test file takes no more from jest than there is without jest', () => {
  const root = findRepository(import.meta.dirname);
  const missing = testFiles(root).flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const [, names = ''] = /import \{([^}]*)\} from '@jest\/globals'/.exec(source) ?? [];
    return names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !(name in globals))
      .map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});
