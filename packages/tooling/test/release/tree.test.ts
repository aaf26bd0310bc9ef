/** The tree of a release, built from the sources as they are, and used as a job would use it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { filesOf } from '../../src/bundle/compare.ts';
import { budgetBytes } from '../../src/bundle/size.ts';
import { hurriedClock } from '../../src/local/hurried-clock.ts';
import { runActionLocally } from '../../src/local/run-action-locally.ts';
import { pack } from '../../src/release/archive.ts';
import {
  buildBundles,
  reusableWorkflows,
  writeTree,
  type Bundles,
} from '../../src/release/build-tree.ts';
import { resolveUses, treeFaults } from '../../src/release/check-tree.ts';
import { identify, sourceVersion } from '../../src/release/identity.ts';
import { actionNames, findRepository } from '../../src/repository.ts';
import { deploySimulated, outcomesOf } from '../workflow/support/simulated-deploy.ts';
import { simulatedAccount } from '../../src/local/simulated-account.ts';

const checkout = findRepository(import.meta.dirname);
const version = sourceVersion(checkout);
const release = identify(checkout, { owner: 'acme', repository: 'ecs', version });
const folder = (): string => mkdtempSync(join(tmpdir(), 'release-test-'));
const tree = folder();
const actions = actionNames(checkout);
let bundles: Bundles;

beforeAll(() => {
  bundles = buildBundles(checkout);
  writeTree(checkout, tree, bundles, release, 'self');
}, 600_000);

const read = (path: string): string => readFileSync(join(tree, path), 'utf8');

test('it is whole, and holds nothing else', () => {
  expect(treeFaults(tree, release)).toEqual([]);
});

test('everything users name is in it', () => {
  expect(actions.length).toBeGreaterThan(0);
  for (const name of actions) {
    expect(resolveUses(tree, `acme/ecs/${name}@v1`, release)).toBe(`${name}/action.yml`);
    expect(resolveUses(tree, `$/actions/${name}`, release)).toBe(`actions/${name}/action.yml`);
  }
  for (const path of reusableWorkflows(checkout)) {
    expect(resolveUses(tree, `acme/ecs/${path}@v1`, release)).toBe(path);
    // A token without the permission "workflows" may push a workflow only as it stands on main.
    expect(read(path)).toBe(readFileSync(join(checkout, path), 'utf8'));
  }
  expect(read('README.md')).toContain('uses: acme/ecs/wait-stable@v1');
});

test('with --refs tag, it names its actions by the tag and is as whole', () => {
  const pinned = folder();
  writeTree(checkout, pinned, bundles, release, 'tag');
  expect(treeFaults(pinned, release)).toEqual([]);
  const workflows = reusableWorkflows(checkout).map((path) =>
    readFileSync(join(pinned, path), 'utf8'),
  );
  expect(workflows.filter((text) => /uses:\s*\$\//.test(text))).toEqual([]);
});

test('it fits the budget, and packs to the same bytes each time', () => {
  const archive = pack(tree, `ecs-${version}`);
  expect(archive.byteLength).toBeLessThanOrEqual(budgetBytes);
  expect(pack(tree, `ecs-${version}`).equals(archive)).toBe(true);
  const unpacked = folder();
  writeFileSync(join(unpacked, 'a.tar.gz'), archive);
  execFileSync('tar', ['-xzf', 'a.tar.gz'], { cwd: unpacked });
  expect(filesOf(join(unpacked, `ecs-${version}`))).toEqual(filesOf(tree));
});

test('its checksums hold, for every file', () => {
  const checked = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: tree,
    encoding: 'utf8',
  });
  const ok = checked.trim().split('\n').toSorted();
  expect(ok).toEqual(
    filesOf(tree)
      .filter((path) => path !== 'SHA256SUMS')
      .map((path) => `${path}: OK`)
      .toSorted(),
  );
});

test('it is written into an empty folder only', () => {
  expect(() => writeTree(checkout, tree, bundles, release, 'self')).toThrow('holds files already');
});

describe('its bill of materials', () => {
  test('is valid CycloneDX 1.6 and has every package of the bundles, by name and version', async () => {
    const sbom = read('sbom.cdx.json');
    expect(await new JsonStrictValidator(Version.v1dot6).validate(sbom)).toBeNull();
    const { components } = JSON.parse(sbom) as { components: { purl: string }[] };
    expect(components).toHaveLength(bundles.packages.length);
    const lock = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string } | undefined>;
    };
    expect(components.map(({ purl }) => purl)).toContain(
      `pkg:npm/%40aws-sdk/client-ecs@${lock.packages['node_modules/@aws-sdk/client-ecs']?.version}`,
    );
  });

  test('would not be valid with a component that has no name', async () => {
    const broken = read('sbom.cdx.json').replace(/"name": "core",/, '');
    expect(await new JsonStrictValidator(Version.v1dot6).validate(broken)).not.toBeNull();
  });

  test('goes with the text of every licence', () => {
    const notices = read('THIRD-PARTY-NOTICES.txt');
    for (const one of bundles.packages) {
      expect(notices).toContain(`${one.name} ${one.version} (${one.license})`);
    }
  });
});

// Each waits for processes of its own, and for AWS's pace; side by side they wait at once.
describe('used as a job uses it', () => {
  test.concurrent.each(['self', 'tag'] as const)(
    'ecs-deploy.yml from a tree with --refs %s deploys, migrates, checks and writes one summary',
    async (references) => {
      const repository = folder();
      writeTree(checkout, repository, bundles, release, references);
      const result = await deploySimulated({
        suite: { repository, self: 'acme/ecs' },
        inputs: {
          'migration-command': 'sh -c "echo migrated; exit 0"',
          scaling: 'warn',
          dashboard: true,
        },
      });
      const { conclusion, outputs, summary, log } = result;
      expect({ conclusion, outputs, log }).toMatchObject({
        conclusion: 'success',
        outputs: { verdict: 'stable', 'migration-exit-code': '0' },
      });
      expect(outcomesOf(result)).toMatchObject({
        wait: 'success',
        scaling: 'success',
        dashboard: 'success',
        summary: 'success',
      });
      expect(summary).toMatch(/^## web is deployed and stable after \d+ s\n/);
    },
  );

  test.concurrent.each(actions)(
    '%s starts, and without an input says what is missing',
    async (action) => {
      const { exitCode, stdout, stderr, outputs } = await runActionLocally({
        repository: tree,
        action,
        inputs: {},
        env: { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: devNull },
        asRunner: true,
      });
      expect(stderr).toBe('');
      expect(stdout).not.toMatch(/bug of ours|\n\s+at /);
      expect([0, 1]).toContain(exitCode);
      expect(outputs.get('verdict')).toMatch(/^[a-z-]+$/);
    },
  );

  test.concurrent('wait-stable, named as users do, follows a deployment to its end', async () => {
    // What `uses: acme/ecs/wait-stable@v1` reads must be what was run.
    expect(read('wait-stable/action.yml').replaceAll('../dist/', '../../dist/')).toBe(
      read('actions/wait-stable/action.yml'),
    );
    expect(existsSync(join(tree, 'wait-stable', '../dist/wait-stable/index.js'))).toBe(true);
    const clock = hurriedClock(5);
    const region = createRegion({ seed: 7, scenario: 'good', speed: 12, startAt: clock.now() });
    const server = await startServer({ answers: region, clock: clock.now });
    try {
      const { exitCode, outputs } = await runActionLocally({
        repository: tree,
        action: 'wait-stable',
        inputs: { cluster: 'prod', service: 'web', 'poll-interval': '1s' },
        env: { ...simulatedAccount(server.url, 'AKIARELEASE'), ...clock.env },
        asRunner: true,
      });
      expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({
        exitCode: 0,
        verdict: 'stable',
      });
    } finally {
      await server.close();
    }
  });
});
