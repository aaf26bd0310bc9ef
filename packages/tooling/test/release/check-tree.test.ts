import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { resolveUses, treeFaults } from '../../src/release/check-tree.ts';
import type { ReleaseIdentity } from '../../src/release/identity.ts';

const release: ReleaseIdentity = {
  owner: 'acme',
  repository: 'ecs',
  version: 'v1.2.3',
  commit: 'c0ffee0000000000000000000000000000000000',
  committedAt: new Date(0),
};

const whole = mkdtempSync(join(tmpdir(), 'tree-'));
const files = {
  'README.md': '[wait](actions/wait/README.md)\n\n- uses: acme/ecs/wait@v1\n',
  LICENSE: 'Apache',
  'wait/action.yml': 'runs: { using: node24, main: ../dist/wait/index.js }\n',
  'actions/wait/action.yml': 'runs: { using: node24, main: ../../dist/wait/index.js }\n',
  'actions/wait/README.md': '[home](../../README.md)\n',
  'dist/wait/index.js': "import { steps } from '../shared/index.js';\n\nawait steps.wait();\n",
  'dist/shared/index.js': 'export const steps = {};\n',
  '.github/workflows/ecs-deploy.yml':
    'jobs: { a: { steps: [{ uses: $/actions/wait }, { uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd }] } }\n',
};
for (const [path, text] of Object.entries(files)) put(whole, path, text);

let tree = '';
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'tree-'));
  cpSync(whole, tree, { recursive: true });
});

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('a tree that is whole has no faults', () => {
  expect(treeFaults(tree, release)).toEqual([]);
});

describe.each([
  ['src/index.ts', '', 'src/index.ts has no business in a release.'],
  ['dist/demo/index.js', '', 'dist/demo/index.js has no business in a release.'],
  ['dist/shared/index.js.map', '', 'dist/shared/index.js.map has no business in a release.'],
  [
    '.github/workflows/ci.yml',
    'jobs: {}',
    '.github/workflows/ci.yml has no business in a release.',
  ],
  [
    'wait/action.yml',
    'runs: { main: ../../dist/wait/index.js }',
    'wait/action.yml names ../dist/wait/index.js, which is not in the tree.',
  ],
  [
    'actions/wait/action.yml',
    'runs: { main: ../../dist/wait/index.js, post: ../../dist/wait/post.js }',
    'actions/wait/action.yml names dist/wait/post.js, which is not in the tree.',
  ],
  [
    '.github/workflows/ecs-deploy.yml',
    'jobs: { a: { steps: [{ uses: $/actions/wate }] } }',
    '.github/workflows/ecs-deploy.yml uses $/actions/wate, which is not in the tree.',
  ],
  [
    '.github/workflows/ecs-deploy.yml',
    'jobs: { a: { uses: ./.github/workflows/x.yml } }',
    ".github/workflows/ecs-deploy.yml uses ./.github/workflows/x.yml, a path in the caller's repository.",
  ],
  [
    '.github/workflows/ecs-deploy.yml',
    'jobs: { a: { steps: [{ uses: actions/checkout@v6 }] } }',
    '.github/workflows/ecs-deploy.yml uses actions/checkout@v6, which no commit pins.',
  ],
  [
    'README.md',
    '[x](CONTRIBUTING.md)',
    'README.md names CONTRIBUTING.md, which is not in the tree.',
  ],
  ['README.md', '[x](../else)', 'README.md names ../else, which is not in the tree.'],
  [
    'README.md',
    '      - uses: acme/ecs/wate@v1',
    'README.md names acme/ecs/wate@v1, which is not in the tree.',
  ],
  [
    'dist/wait/index.js',
    "import { steps } from '../shard/index.js';\n",
    'dist/wait/index.js names dist/shard/index.js, which is not in the tree.',
  ],
])('with %s of %j', (path, text, fault) => {
  test('it says so', () => {
    put(tree, path, text);
    expect(treeFaults(tree, release)).toEqual([fault]);
  });
});

test('a link of the file system is refused', () => {
  symlinkSync('../actions', join(tree, 'dist', 'link'));
  expect(treeFaults(tree, release)).toContain('dist/link is neither a file nor a folder.');
});

test.each([
  ['acme/ecs/wait@v1', 'wait/action.yml'],
  ['Acme/ECS/wait@v1.2.3', 'wait/action.yml'],
  ['acme/ecs/.github/workflows/ecs-deploy.yml@v1', '.github/workflows/ecs-deploy.yml'],
  ['$/actions/wait', 'actions/wait/action.yml'],
  ['acme/ecs/dist@v1', undefined],
  ['other/ecs/wait@v1', undefined],
])('uses: %s leads to %s', (uses, file) => {
  expect(resolveUses(tree, uses, release)).toBe(file);
});
