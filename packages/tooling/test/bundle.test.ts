import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listSteps } from '../src/bundle/build.ts';
import { differences, filesOf } from '../src/bundle/compare.ts';
import { measure, packedBytes, sizeTable } from '../src/bundle/size.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-test-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('dist against the sources', () => {
  test('is alike or told file by file how it differs', () => {
    const committed = folderWith({ 'a/index.js': '1', 'a/old.js': '1', 'b/index.js': '1' });
    const built = folderWith({ 'a/index.js': '1', 'a/new.js': '1', 'b/index.js': '2' });
    expect(differences(committed, committed)).toEqual([]);
    expect(differences(committed, built)).toEqual([
      'a/new.js is not committed',
      'a/old.js is committed, but no longer built',
      'b/index.js is not what the sources give',
    ]);
    expect(filesOf(built)).toEqual(['a/index.js', 'a/new.js', 'b/index.js']);
  });

  test('has a door for each step of each action', () => {
    const repository = folderWith({
      'actions/two/action.yml': '',
      'actions/two/src/post.ts': '',
      'actions/one/action.yml': '',
      'actions/draft/src/index.ts': '',
    });
    expect(listSteps(repository)).toEqual([
      { action: 'one', name: 'index' },
      { action: 'two', name: 'index' },
      { action: 'two', name: 'post' },
    ]);
  });
});

test('sizes are of the files, and packed as a release is', () => {
  const dist = folderWith({ 'one/index.js': 'x'.repeat(50_000), 'one/package.json': '{}' });
  const size = measure(dist, 'one');
  expect(size).toMatchObject({ folder: 'one', files: 2, bytes: 50_002 });
  expect(size.packedBytes).toBeGreaterThan(100);
  expect(size.packedBytes).toBeLessThan(5000);
  expect(packedBytes(dist, [])).toBe(0);
  expect(sizeTable([{ folder: 'one', files: 2, bytes: 50_002, packedBytes: 1234 }], 1234)).toBe(
    [
      'bundle       files   size           tar.gz',
      'one              2  50 kB             1 kB',
      'all actions                1 kB of 2500 kB',
    ].join('\n'),
  );
});
