/** ecs-deploy.yml run from the tree of a release, by both ways in which it names its actions. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeTree, type References } from '../../src/release/build-tree.ts';
import { identify, sourceVersion } from '../../src/release/identity.ts';
import { findRepository } from '../../src/repository.ts';
import { deploySimulated, outcomesOf } from './support/simulated-deploy.ts';

const checkout = findRepository(import.meta.dirname);
const release = identify(checkout, {
  owner: 'acme',
  repository: 'ecs',
  version: sourceVersion(checkout),
});
const scratch = mkdtempSync(join(tmpdir(), 'release-tree-'));

// The committed bundles: that they are what the sources give is checked elsewhere.
const dist = join(scratch, 'dist');
cpSync(join(checkout, 'dist'), dist, { recursive: true });
rmSync(join(dist, 'demo'), { recursive: true });
for (const references of ['self', 'tag'] as const) {
  writeTree(checkout, join(scratch, references), { dist, packages: [] }, release, references);
}

test.concurrent.each<[References]>([['self'], ['tag']])('--refs %s', async (references) => {
  const result = await deploySimulated({
    suite: { repository: join(scratch, references), self: 'acme/ecs' },
    inputs: { scaling: 'warn', dashboard: true },
  });
  expect({ conclusion: result.conclusion, log: result.log }).toEqual({
    conclusion: 'success',
    log: expect.any(String),
  });
  expect(result.outputs).toMatchObject({ verdict: 'stable' });
  expect(outcomesOf(result)).toMatchObject({
    wait: 'success',
    scaling: 'success',
    dashboard: 'success',
    summary: 'success',
  });
  expect(result.summary).toMatch(/^## web is deployed and stable after/m);
});
