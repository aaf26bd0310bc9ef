/** The scripts of release.yml as they stand there, run against a repository of their own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { pack } from '../../src/release/archive.ts';
import { checksums } from '../../src/release/build-tree.ts';
import { releaseNotes } from '../../src/release/changelog.ts';
import { findRepository } from '../../src/repository.ts';

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: string;
        readonly environment?: string;
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly name?: string; readonly run?: string }[];
      }
    >
  >;
}

const repository = findRepository(import.meta.dirname);
const workflow = parse(
  readFileSync(join(repository, '.github/workflows/release.yml'), 'utf8'),
) as Workflow;

function script(job: string, name: string): string {
  const run = workflow.jobs[job]?.steps.find((step) => step.name === name)?.run;
  if (run === undefined) throw new Error(`release.yml has no step "${name}" in the job ${job}.`);
  return run;
}

/**
 * The rules that CONTRIBUTING.md asks for, as GitHub enforces them: versions never change, `v1` and the branches of
 * releases go forward only.
 */
const rulesets = `#!/bin/sh
ref=$1 old=$2 new=$3 none=0000000000000000000000000000000000000000
[ "$old" = "$none" ] && exit 0
case $ref in
  refs/tags/v*.*.*) echo "update of $ref is forbidden"; exit 1 ;;
  refs/tags/v* | refs/heads/releases/*)
    [ "$new" = "$none" ] && { echo "deletion of $ref is forbidden"; exit 1; }
    git merge-base --is-ancestor "$old" "$new" || { echo "$ref may not go back"; exit 1; } ;;
esac
`;

let world = '';
let checkout = '';

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' }).trim();

/** A checkout with a remote of its own, and a `gh` that writes down what it was asked. */
function openWorld(): void {
  world = mkdtempSync(join(tmpdir(), 'release-workflow-'));
  checkout = join(world, 'checkout');
  execFileSync('git', ['init', '--quiet', '--bare', join(world, 'origin.git')]);
  writeFileSync(join(world, 'origin.git', 'hooks', 'update'), rulesets);
  chmodSync(join(world, 'origin.git', 'hooks', 'update'), 0o755);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', checkout]);
  git('remote', 'add', 'origin', join(world, 'origin.git'));
  writeFileSync(join(checkout, 'source.ts'), 'source');
  writeFileSync(join(checkout, '.gitignore'), 'dist/\n');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'main');
  git('push', '--quiet', 'origin', 'main');
  mkdirSync(join(world, 'bin'));
  writeFileSync(join(world, 'bin', 'gh'), `#!/bin/sh\necho "$@" >> "${world}/gh.log"\n`);
  chmodSync(join(world, 'bin', 'gh'), 0o755);
}

/** Puts what the job "build" hands over where the job "publish" finds it. */
function handOver(
  version: string,
  content: string,
  unlisted: Readonly<Record<string, string>> = {},
): void {
  const tree = mkdtempSync(join(world, 'tree-'));
  mkdirSync(join(tree, 'dist'));
  writeFileSync(join(tree, 'README.md'), content);
  writeFileSync(join(tree, 'dist', 'index.js'), 'bundle\r\n');
  writeFileSync(join(tree, 'SHA256SUMS'), checksums(tree));
  for (const [path, text] of Object.entries(unlisted)) writeFileSync(join(tree, path), text);
  const assets = join(world, 'temp', 'assets');
  mkdirSync(assets, { recursive: true });
  writeFileSync(join(assets, `ecs-${version}.tar.gz`), pack(tree, `ecs-${version}`));
  writeFileSync(join(assets, `ecs-${version}.cdx.json`), '{}');
  writeFileSync(join(assets, 'SHA256SUMS'), checksums(assets).replace(/^.*SHA256SUMS\n/m, ''));
  writeFileSync(join(assets, 'notes.md'), 'notes');
}

/** As the runner runs it: `bash -e`. */
function run(text: string, version: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', text], {
    cwd: checkout,
    encoding: 'utf8',
    env: {
      PATH: `${join(world, 'bin')}:${process.env['PATH']}`,
      HOME: world,
      VERSION: version,
      RUNNER_TEMP: join(world, 'temp'),
      GITHUB_REPOSITORY: 'acme/ecs',
      GITHUB_SHA: git('rev-parse', 'main'),
    },
  });
  return { status, output: stdout + stderr };
}

const fileByFile = 'Every file of the tag is that of the attested archive, and there is no other';

function release(version: string, content = version): void {
  execFileSync('rm', ['-rf', join(world, 'temp')]);
  handOver(version, content);
  expect(run(script('publish', 'Tag the tree'), version)).toMatchObject({ status: 0 });
  git('fetch', '--quiet', '--tags', '--force', 'origin');
  // The assets, as they are downloaded again.
  execFileSync('rm', ['-rf', join(world, 'temp', `ecs-${version}`), join(world, 'temp', 'index')]);
  git('-c', 'advice.detachedHead=false', 'checkout', '--quiet', version);
  expect(run(script('verify', fileByFile), version)).toEqual({ status: 0, output: '' });
  expect(run(script('major', 'Move the major tag'), version)).toMatchObject({ status: 0 });
  git('checkout', '--quiet', 'main');
}

const remote = (tag: string): string => git('ls-remote', 'origin', `refs/tags/${tag}`).slice(0, 40);

describe('a release', () => {
  beforeEach(openWorld);

  test('is a commit that holds the tree to the byte and names its source', () => {
    release('v1.0.0');
    git('fetch', '--quiet', 'origin', 'tag', 'v1.0.0');
    expect(git('rev-list', '--count', 'v1.0.0')).toBe('1');
    expect(git('ls-tree', '-r', '--name-only', 'v1.0.0').split('\n')).toEqual([
      'README.md',
      'SHA256SUMS',
      'dist/index.js',
    ]);
    expect(git('log', '-1', '--format=%B', 'v1.0.0')).toContain(git('rev-parse', 'main'));
    expect(remote('v1')).toBe(remote('v1.0.0'));
  });

  test('stands on a branch that only goes forward, and so does v1: three in a row', () => {
    const versions = ['v1.0.0', 'v1.0.1', 'v1.1.0'];
    for (const version of versions) {
      release(version);
      expect(remote('v1')).toBe(remote(version));
    }
    const origin = (...args: string[]): string =>
      execFileSync('git', ['-C', join(world, 'origin.git'), ...args], { encoding: 'utf8' }).trim();
    const line = origin('rev-list', '--reverse', '--parents', 'releases/v1').split('\n');
    expect(line.map((commit) => commit.split(' ').length)).toEqual([1, 2, 2]);
    expect(line.map((commit) => commit.slice(0, 40))).toEqual(versions.map(remote));
    // What an organisation pins stays within reach: each version leads on to the branch and to v1.
    for (const version of versions) {
      for (const tip of ['refs/heads/releases/v1', 'refs/tags/v1']) {
        expect(origin('merge-base', version, tip)).toBe(remote(version));
      }
    }
  });

  test('v1 cannot be sent back or away, nor a version be moved', () => {
    release('v1.0.0');
    const first = remote('v1.0.0');
    release('v1.0.1');
    for (const [ref, why] of [
      [`+${first}:refs/tags/v1`, 'may not go back'],
      [`+${first}:refs/heads/releases/v1`, 'may not go back'],
      [':refs/tags/v1', 'is forbidden'],
      [`+${first}:refs/tags/v1.0.1`, 'is forbidden'],
    ] as const) {
      const { status, stderr } = spawnSync('git', ['-C', checkout, 'push', 'origin', ref], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
    }
    expect(remote('v1')).toBe(remote('v1.0.1'));
  });

  test('of another tree than the attested archive is refused, file by file', () => {
    release('v1.0.0');
    git('checkout', '--quiet', 'v1.0.0');
    writeFileSync(join(checkout, 'dist', 'index.js'), 'other');
    writeFileSync(join(checkout, 'dist', 'more.js'), 'more');
    writeFileSync(join(checkout, 'SHA256SUMS'), checksums(join(checkout, 'dist')));
    git('add', '--force', '.');
    git('-c', 'user.name=m', '-c', 'user.email=m@example.com', 'commit', '--quiet', '-m', 'v1.0.0');
    execFileSync('rm', ['-rf', join(world, 'temp')]);
    handOver('v1.0.0', 'v1.0.0');
    const { status, output } = run(script('verify', fileByFile), 'v1.0.0');
    expect(status).toBe(1);
    expect(output).toMatch(/^M\tSHA256SUMS\nM\tdist\/index\.js\nA\tdist\/more\.js$/m);
    expect(output).toContain('::error title=Not what was attested::');
  });

  test('with a file that its sums do not list is refused', () => {
    handOver('v1.0.0', 'v1.0.0', { 'dist/more.js': 'more' });
    const { status, output } = run(script('verify', fileByFile), 'v1.0.0');
    expect([status, output]).toEqual([1, expect.stringContaining('> dist/more.js')]);
  });

  test('never changes: a second one of the same version is refused, and v1 stays', () => {
    release('v1.0.0', 'first');
    const first = remote('v1.0.0');
    execFileSync('rm', ['-rf', join(world, 'temp')]);
    handOver('v1.0.0', 'second');
    const again = run(script('publish', 'Tag the tree'), 'v1.0.0');
    expect(again).toMatchObject({
      status: 1,
      output: expect.stringContaining('a released version never changes'),
    });
    expect([remote('v1.0.0'), remote('v1')]).toEqual([first, first]);
  });

  test('of damaged assets is refused before anything is pushed', () => {
    handOver('v1.0.0', 'first');
    writeFileSync(join(world, 'temp', 'assets', 'ecs-v1.0.0.tar.gz'), 'damaged');
    expect(run(script('publish', 'Tag the tree'), 'v1.0.0').status).not.toBe(0);
    expect(remote('v1.0.0')).toBe('');
  });

  test('moves v1 on, but never back, and not for a prerelease', () => {
    release('v1.9.0');
    release('v1.10.0');
    expect(remote('v1')).toBe(remote('v1.10.0'));
    release('v1.9.1');
    release('v1.11.0-rc.1');
    release('v2.0.0');
    expect(remote('v1')).toBe(remote('v1.10.0'));
    expect(remote('v2')).toBe(remote('v2.0.0'));
  });

  test('is published with its assets, as a prerelease if it is one', () => {
    for (const version of ['v1.0.0', 'v1.1.0-rc.1']) {
      execFileSync('rm', ['-rf', join(world, 'temp')]);
      handOver(version, version);
      expect(run(script('publish', 'Publish the release'), version)).toMatchObject({ status: 0 });
    }
    const [first = '', second = ''] = readFileSync(join(world, 'gh.log'), 'utf8').split('\n');
    expect(first).toBe(
      'release create v1.0.0 --repo acme/ecs --verify-tag --title v1.0.0 --notes-file notes.md -- ecs-v1.0.0.tar.gz ecs-v1.0.0.cdx.json SHA256SUMS',
    );
    expect(second).toContain('--prerelease');
  });
});

describe('release.yml', () => {
  test('asks for approval before it publishes and before v1 moves, and believes only main', () => {
    expect(workflow.jobs['publish']?.environment).toBe('release');
    expect(workflow.jobs['major']?.environment).toBe('release');
    const verify = script('verify', 'The archive is from this workflow, on main');
    expect(verify).toContain('--source-ref refs/heads/main --source-digest "$GITHUB_SHA"');
  });

  test('moves v1 after everything else', () => {
    const order = ['build', 'attest', 'publish', 'verify', 'major'];
    expect(Object.keys(workflow.jobs)).toEqual(order);
    expect(order.map((job) => workflow.jobs[job]?.needs)).toEqual([
      undefined,
      ...order.slice(0, -1),
    ]);
  });

  test('writes only where it must', () => {
    const written = Object.entries(workflow.jobs).map(([name, { permissions }]) => [
      name,
      Object.keys(permissions).filter((one) => permissions[one] === 'write'),
    ]);
    expect(Object.fromEntries(written)).toEqual({
      build: [],
      attest: ['id-token', 'attestations'],
      publish: ['contents'],
      verify: [],
      major: ['contents'],
    });
  });
});

describe('the notes of a release', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-11-25\n\n### Added\n\n- b\n\n## [1.0.0]\n\n- a\n';
  test('are its section of the changelog', () => {
    expect(releaseNotes(changelog, 'v1.1.0')).toBe('### Added\n\n- b\n');
    expect(releaseNotes(changelog, 'v1.0.0')).toBe('- a\n');
  });
  test.each(['v1.0.1', 'v1.1', 'vUnreleased'])('are missing for %s', (version) => {
    expect(() => releaseNotes(changelog, version)).toThrow('CHANGELOG.md says nothing under');
  });
});
