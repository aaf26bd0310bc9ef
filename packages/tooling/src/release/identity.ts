/** What a release is called, and what it was built from. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { actionNames } from '../repository.ts';

export interface ReleaseIdentity {
  /** Owner and name of the repository the release lives in, as users write them after `uses:`. */
  readonly owner: string;
  readonly repository: string;
  /** `v1.2.3`, or `v1.2.3-rc.1` */
  readonly version: string;
  /** The commit of main, 40 hex digits. */
  readonly commit: string;
  readonly committedAt: Date;
}

/** Names the release; a version that is none, or not the one the sources name, is a ReadableError. */
export function identify(
  checkout: string,
  names: Pick<ReleaseIdentity, 'owner' | 'repository' | 'version'>,
): ReleaseIdentity {
  const { owner, repository, version } = names;
  refuseUnless('--owner', owner, /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/, 'a GitHub owner');
  refuseUnless('--repository', repository, /^[\w.-]+$/, 'the name of a repository');
  refuseUnless('--version', version, /^v\d+\.\d+\.\d+(?:-[\w.]+)?$/, 'vX.Y.Z');
  refuseOtherVersion(checkout, version);
  const [commit = '', seconds = ''] = execFileSync(
    'git',
    ['-C', checkout, 'show', '--no-patch', '--format=%H %ct', 'HEAD'],
    { encoding: 'utf8' },
  )
    .trim()
    .split(' ');
  return { owner, repository, version, commit, committedAt: new Date(Number(seconds) * 1000) };
}

/** The version of the sources, as `--version` takes it. */
export function sourceVersion(checkout: string): string {
  return `v${versionIn(join(checkout, 'package.json'))}`;
}

/** The actions send their version to AWS in the user agent, so it must be the release's. */
function refuseOtherVersion(checkout: string, version: string): void {
  const files = [
    'package.json',
    ...actionNames(checkout).map((name) => `actions/${name}/package.json`),
  ];
  const other = files.find((file) => `v${versionIn(join(checkout, file))}` !== version);
  if (other === undefined) return;
  throw new ReadableError(
    'Another version',
    `${other} says ${versionIn(join(checkout, other))}, the release is ${version}. Set it first: npm version ${version.slice(1)} --workspaces --include-workspace-root --no-git-tag-version`,
  );
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

function refuseUnless(flag: string, value: string, pattern: RegExp, accepted: string): void {
  if (pattern.test(value)) return;
  throw new ReadableError('Invalid option', `${flag} is "${value}". Accepted: ${accepted}.`);
}
