import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listSteps } from '../src/bundle/build.ts';
import { differences, filesOf } from '../src/bundle/compare.ts';
import { measure, packedBytes, sizeTable } from '../src/bundle/size.ts';
import { findRepository } from '../src/repository.ts';

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

test('where a package of the SDK names CommonJS for Node, ncc is told of its ES modules', () => {
  const modules = join(findRepository(import.meta.dirname), 'node_modules');
  const settings = join(import.meta.dirname, '../src/bundle/es-modules');
  const { compilerOptions } = JSON.parse(readFileSync(join(settings, 'tsconfig.json'), 'utf8')) as {
    readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
  };
  const told = (request: string): string | undefined => {
    const [, scope = '', submodule] = /^(@[^/]+\/[^/]+)(?:\/(.+))?$/.exec(request) ?? [];
    const path = compilerOptions.paths[submodule === undefined ? scope : `${scope}/*`]?.[0];
    return path === undefined ? undefined : resolve(settings, path.replace('*', submodule ?? ''));
  };
  const expected = ['@aws-sdk', '@smithy'].flatMap((scope) =>
    readdirSync(join(modules, scope)).flatMap((name) => {
      const folder = join(modules, scope, name);
      if (!existsSync(join(folder, 'package.json'))) return [];
      const { exports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        readonly exports?: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
      };
      return Object.entries(exports).flatMap(([subpath, target]) =>
        typeof target === 'object' && String(target['node']).includes('/dist-cjs/')
          ? [[`${scope}/${name}${subpath.slice(1)}`, join(folder, String(target['module']))]]
          : [],
      );
    }),
  );
  expect(expected.length).toBeGreaterThan(15);
  expect(expected.map(([request = '']) => [request, told(request)])).toEqual(expected);
});
