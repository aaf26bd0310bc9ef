/** Which packages of others the bundles really hold, and under which licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier of `acceptedLicenses`. */
  readonly license: string;
  /** Home of its sources as the package names it, an http(s) URL. */
  readonly sources: string | undefined;
  readonly author: string | undefined;
  /** The text of its licence file; undefined where the package comes without one. */
  readonly licenseText: string | undefined;
  /** The NOTICE file, which Apache-2.0 asks to pass on. */
  readonly noticeText: string | undefined;
}

/** What may be shipped with Apache-2.0 code, with no duty but to pass on the notice. */
export const acceptedLicenses: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
];

/** Webpack's statistics, as ncc's `--stats-out` writes them; of it what we read. */
interface StatsModule {
  readonly nameForCondition?: string | null;
  /** The modules that were concatenated into this one. */
  readonly modules?: readonly StatsModule[];
}

/**
 * The folders of the packages that gave at least one module to the bundles, sorted. They are taken from the
 * build, not from the lock file: of most packages a bundle holds a part, of many of them nothing.
 */
export function packageFolders(stats: { readonly modules?: readonly StatsModule[] }): string[] {
  const folders = new Set<string>();
  const visit = (module: StatsModule): void => {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(
      module.nameForCondition ?? '',
    )?.[0];
    if (folder !== undefined) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of stats.modules ?? []) visit(module);
  return [...folders].toSorted();
}

/** Reads what a package says of itself; a licence we may not ship is a ReadableError that names it. */
export function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
    readonly repository?: string | { readonly url?: string };
    readonly author?: string | { readonly name?: string };
  };
  const { name, version, license, repository, author } = manifest;
  if (typeof license !== 'string' || !acceptedLicenses.includes(license)) {
    throw new ReadableError(
      'Licence not accepted',
      `The bundles hold ${name}@${version}, whose licence is ${JSON.stringify(license)}. Accepted: ${acceptedLicenses.join(', ')}.`,
    );
  }
  return {
    name,
    version,
    license,
    sources: webAddress(typeof repository === 'string' ? repository : repository?.url),
    author: typeof author === 'string' ? author : author?.name,
    licenseText: textOf(folder, /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i),
    noticeText: textOf(folder, /^notice(?:\.(?:md|txt))?$/i),
  };
}

/** `git+https://github.com/a/b.git`, `github:a/b` and `a/b` → `https://github.com/a/b` */
function webAddress(repository: string | undefined): string | undefined {
  if (repository === undefined) return undefined;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(repository)?.[1];
  if (short !== undefined) return `https://github.com/${short}`;
  const url = repository
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/\.git$/, '');
  return /^https?:\/\//.test(url) ? url : undefined;
}

function textOf(folder: string, pattern: RegExp): string | undefined {
  const file = readdirSync(folder).find((name) => pattern.test(name));
  if (file === undefined) return undefined;
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
