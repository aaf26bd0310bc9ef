/** Whether a release tree is whole, and holds nothing that is no business of those who download it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { normalize } from 'node:path/posix';
import { parse } from 'yaml';
import type { ReleaseIdentity } from './identity.ts';
import { lockFaults, lockFile } from './lock-file.ts';
import { relativeLinks } from './references.ts';

/** All there may be. Sources, tests, source maps and the demo match none of it. */
const allowed: readonly RegExp[] = [
  /^(?:README\.md|LICENSE|THIRD-PARTY-NOTICES\.txt|SHA256SUMS|sbom\.cdx\.json)$/,
  /^(?:actions\/)?[a-z-]+\/action\.yml$/,
  /^actions\/[a-z-]+\/(?:README\.md|[a-z-]+\.schema\.json)$/,
  /^dist\/(?!demo\/)[a-z-]+\/(?:(?:\d+\.)?index\.js|post\.js|package\.json)$/,
  /^dist\/shared\/undici\.c?js$/,
  /^\.github\/workflows\/(?:ecs-[a-z-]+\.yml|actions\.lock)$/,
];

/** What is wrong with a tree, one sentence each, naming the file; empty if all is well. */
export function treeFaults(tree: string, release: ReleaseIdentity): string[] {
  const entries = readdirSync(tree, { recursive: true, withFileTypes: true });
  const path = (entry: (typeof entries)[number]): string =>
    relative(tree, join(entry.parentPath, entry.name)).split(sep).join('/');
  const files = entries
    .filter((entry) => entry.isFile())
    .map(path)
    .toSorted();
  return [
    ...entries
      .filter((entry) => !entry.isFile() && !entry.isDirectory())
      .map((entry) => `${path(entry)} is neither a file nor a folder.`),
    ...files
      .filter((file) => !allowed.some((pattern) => pattern.test(file)))
      .map((file) => `${file} has no business in a release.`),
    ...files.flatMap((file) => fileFaults(tree, file, release)),
    ...(files.includes(lockFile) ? lockedFaults(tree, files, release) : []),
  ];
}

/** Actions of others in the workflows of the tree that its lock file does not cover. */
function lockedFaults(tree: string, files: readonly string[], release: ReleaseIdentity): string[] {
  const read = (file: string): string => readFileSync(join(tree, file), 'utf8');
  const workflows = files.filter((file) => /^\.github\/workflows\/.*\.yml$/.test(file));
  const foreign = workflows.map((file) => [
    file,
    usesOf(parse(read(file))).filter((uses) => !uses.startsWith('$/') && !isOurs(uses, release)),
  ]);
  return lockFaults(read(lockFile), Object.fromEntries(foreign) as Record<string, string[]>);
}

function fileFaults(tree: string, file: string, release: ReleaseIdentity): string[] {
  const text = (): string => readFileSync(join(tree, file), 'utf8');
  const missing = (what: string): string => `${file} names ${what}, which is not in the tree.`;
  if (file.endsWith('/action.yml')) {
    return stepsOf(text())
      .map((step) => normalize(`${file.slice(0, -'/action.yml'.length)}/${step}`))
      .filter((step) => !existsSync(join(tree, step)))
      .map(missing);
  }
  if (file.endsWith('.yml')) {
    return usesOf(parse(text())).flatMap((uses) => referenceFault(tree, file, uses, release));
  }
  if (file.endsWith('.md')) {
    const examples = [...text().matchAll(/^\s*(?:- )?uses: ([^\s#]+)/gm)].map(
      ([, uses = '']) => uses,
    );
    return [
      ...relativeLinks(text(), file)
        .filter(({ target }) => target.startsWith('..') || !existsSync(join(tree, target)))
        .map(({ written }) => missing(written)),
      ...examples
        .filter((uses) => isOurs(uses, release) && resolveUses(tree, uses, release) === undefined)
        .map(missing),
    ];
  }
  if (/^dist\/.*\.js$/.test(file)) {
    return [...text().matchAll(/^import .* from '(\.[^']+)';$/gm)]
      .map(([, target = '']) => normalize(`${file}/../${target}`))
      .filter((target) => !existsSync(join(tree, target)))
      .map(missing);
  }
  return [];
}

/**
 * The file a `uses:` of ours leads to in the tree, as GitHub looks it up: `owner/repository/wait-stable@v1`,
 * `$/actions/wait-stable`, or a workflow by its path. Undefined: there is none, or it is not ours.
 */
export function resolveUses(
  tree: string,
  uses: string,
  release: ReleaseIdentity,
): string | undefined {
  const path = uses.startsWith('$/')
    ? uses.slice(2)
    : isOurs(uses, release)
      ? uses.slice(`${release.owner}/${release.repository}/`.length).replace(/@[^@]*$/, '')
      : undefined;
  if (path === undefined) return undefined;
  const file = /\.ya?ml$/.test(path) ? path : `${path}/action.yml`;
  return existsSync(join(tree, file)) ? file : undefined;
}

function referenceFault(
  tree: string,
  file: string,
  uses: string,
  release: ReleaseIdentity,
): string[] {
  // Such a path is looked up in the workspace of the job, which is the caller's checkout, not ours.
  if (uses.startsWith('./')) return [`${file} uses ${uses}, a path in the caller's repository.`];
  if (uses.startsWith('$/') || isOurs(uses, release)) {
    return resolveUses(tree, uses, release) === undefined
      ? [`${file} uses ${uses}, which is not in the tree.`]
      : [];
  }
  return /@[0-9a-f]{40}$/.test(uses) ? [] : [`${file} uses ${uses}, which no commit pins.`];
}

function isOurs(uses: string, { owner, repository }: ReleaseIdentity): boolean {
  return uses.toLowerCase().startsWith(`${owner}/${repository}/`.toLowerCase());
}

function stepsOf(manifest: string): string[] {
  const { runs } = parse(manifest) as { readonly runs: Readonly<Record<string, unknown>> };
  return ['main', 'pre', 'post'].flatMap((name) => {
    const step = runs[name];
    return typeof step === 'string' ? [step] : [];
  });
}

/** Every `uses` in a workflow, wherever it stands. */
function usesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'uses' && typeof inner === 'string' ? [inner] : usesOf(inner),
  );
}
