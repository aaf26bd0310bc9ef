/** The tree of a release: what a job downloads when it names one of our actions, and nothing else. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { parse } from 'yaml';
import { buildActions, compile, listSteps } from '../bundle/build.ts';
import { filesOf } from '../bundle/compare.ts';
import { actionNames } from '../repository.ts';
import { packageFolders, readPackage, type BundledPackage } from './bundled-packages.ts';
import type { ReleaseIdentity } from './identity.ts';
import {
  linkToSources,
  manifestAtRoot,
  nameRepository,
  pinToTag,
  withoutBackgroundSteps,
} from './references.ts';
import { lockFile } from './lock-file.ts';
import { renderSbom } from './sbom.ts';
import { renderNotices } from './third-party-notices.ts';

/** How reusable workflows name the actions beside them: `$/actions/<name>`, or owner, repository and tag. */
export type References = 'self' | 'tag';

export interface Bundles {
  /** A folder as `dist/` is, without the demo. */
  readonly dist: string;
  readonly packages: readonly BundledPackage[];
}

/** Compiles and bundles the sources of a checkout, and reads from the build whose code went in. */
export function buildBundles(checkout: string): Bundles {
  const scratch = mkdtempSync(join(tmpdir(), 'release-'));
  const dist = join(scratch, 'dist');
  const statsFiles = { script: join(scratch, 'stats.json'), undici: join(scratch, 'undici.json') };
  compile(checkout);
  buildActions(checkout, listSteps(checkout), dist, statsFiles);
  const folders = Object.values(statsFiles).flatMap((file) => {
    const stats = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof packageFolders>[0];
    rmSync(file);
    return packageFolders(stats);
  });
  const packages = [...new Set(folders)].map(readPackage).toSorted(byNameAndVersion);
  if (packages.length === 0) {
    throw new ReadableError('No packages', 'The statistics of the bundles name no package at all.');
  }
  return { dist, packages };
}

/** Writes the tree into a folder that is empty or not there yet. */
export function writeTree(
  checkout: string,
  out: string,
  bundles: Bundles,
  release: ReleaseIdentity,
  references: References,
): void {
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new ReadableError('Not empty', `${out} holds files already. Name an empty folder.`);
  }
  const documents = new Map<string, string>();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  const source = (path: string): string => readFileSync(join(checkout, path), 'utf8');

  cpSync(bundles.dist, join(out, 'dist'), { recursive: true });
  for (const name of actionNames(checkout)) {
    const manifest = source(`actions/${name}/action.yml`);
    write(`actions/${name}/action.yml`, manifest);
    write(`${name}/action.yml`, manifestAtRoot(manifest));
    for (const file of readdirSync(join(checkout, 'actions', name))) {
      const path = `actions/${name}/${file}`;
      if (file.endsWith('.schema.json')) write(path, nameRepository(source(path), release));
      if (file === 'README.md') documents.set(path, source(path));
    }
  }
  for (const path of reusableWorkflows(checkout)) {
    const workflow = source(path);
    write(
      path,
      references === 'tag' ? withoutBackgroundSteps(pinToTag(workflow, release)) : workflow,
    );
  }
  // It covers the workflows as they are; those that name our actions by tag have others.
  if (references === 'self' && existsSync(join(checkout, lockFile))) {
    write(lockFile, source(lockFile));
  }
  documents.set('README.md', source('README.md'));
  write('LICENSE', source('LICENSE'));
  write('THIRD-PARTY-NOTICES.txt', renderNotices(bundles.packages, source('LICENSE').trim()));
  write('sbom.cdx.json', renderSbom(bundles.packages, release));

  const isShipped = (path: string): boolean => documents.has(path) || existsSync(join(out, path));
  for (const [path, text] of documents) {
    write(path, nameRepository(linkToSources(text, path, isShipped, release), release));
  }
  write('SHA256SUMS', checksums(out));
}

/** The workflows that other repositories can call, by their path. */
export function reusableWorkflows(checkout: string): string[] {
  const folder = '.github/workflows';
  return readdirSync(join(checkout, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.ya?ml$/.test(path) && isReusable(join(checkout, path)))
    .toSorted();
}

function isReusable(file: string): boolean {
  const { on } = parse(readFileSync(file, 'utf8')) as { readonly on?: unknown };
  return typeof on === 'object' && on !== null && 'workflow_call' in on;
}

/** As `sha256sum --check` reads them, for every file below a folder. */
export function checksums(folder: string): string {
  return filesOf(folder)
    .map((path) => `${sha256(join(folder, path))}  ${path}\n`)
    .join('');
}

export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function byNameAndVersion(a: BundledPackage, b: BundledPackage): number {
  const [left, right] = [`${a.name}@${a.version}`, `${b.name}@${b.version}`];
  return left < right ? -1 : Number(left > right);
}
