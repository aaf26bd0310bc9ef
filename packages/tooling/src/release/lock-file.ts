/**
 * `.github/workflows/actions.lock`, which GitHub's `gh actions-lock` writes (github/gh-actions-lock, lock file
 * v0.0.2): whether it covers every action of others that the workflows use. `$/…` is pinned by itself and has no entry.
 */
import { parse } from 'yaml';

/** Its path in every repository. */
export const lockFile = '.github/workflows/actions.lock';

interface LockFile {
  readonly version?: string;
  /** By path of the workflow: `actions/checkout@v6.0.2`. */
  readonly workflows?: Readonly<Record<string, readonly string[]>>;
  readonly dependencies?: Readonly<Record<string, Dependency>>;
}

interface Dependency {
  /** `sha1-` and the commit. */
  readonly commit?: string;
  /** What a composite action uses in turn. */
  readonly uses?: readonly string[];
}

/** What the lock file lacks or has wrong, one sentence each. @param workflows `uses` of each workflow, by its path */
export function lockFaults(
  text: string,
  workflows: Readonly<Record<string, readonly string[]>>,
): string[] {
  const { workflows: locked = {}, dependencies = {} } = parse(text) as LockFile;
  return Object.entries(workflows).flatMap(([path, uses]) => {
    const listed = locked[path];
    if (listed === undefined) return [`actions.lock does not know ${path}.`];
    return uses.flatMap((one) => {
      const key = [one, withoutPath(one)].find((candidate) => isLocked(candidate, dependencies));
      if (key === undefined) return [`actions.lock has no entry for ${one}, which ${path} uses.`];
      return [
        ...(listed.some((entry) => sameCommit(entry, one, dependencies))
          ? []
          : [`actions.lock does not list ${one} under ${path}.`]),
        ...entryFaults(key, dependencies),
      ];
    });
  });
}

type Dependencies = Readonly<Record<string, Dependency>>;

function entryFaults(key: string, dependencies: Dependencies): string[] {
  const entry = entryOf(key, dependencies);
  const pinned = /@([0-9a-f]{40})$/.exec(key)?.[1];
  const commit = /^sha1-([0-9a-f]{40})$/.exec(entry?.commit ?? '')?.[1];
  if (commit === undefined) return [`actions.lock has no commit for ${key}.`];
  if (pinned !== undefined && pinned !== commit) {
    return [`actions.lock has ${commit} for ${key}.`];
  }
  return (entry?.uses ?? []).flatMap((inner) =>
    isLocked(inner, dependencies)
      ? entryFaults(inner, dependencies)
      : [`actions.lock has no entry for ${inner}, which ${key} uses.`],
  );
}

/** By its own key, or, where a commit is named, by the entry of that commit under the name of its tag. */
function entryOf(key: string, dependencies: Dependencies): Dependency | undefined {
  const [repository = '', commit = ''] = key.split('@');
  return (
    dependencies[key] ??
    Object.entries(dependencies).find(
      ([other, { commit: of }]) => other.startsWith(`${repository}@`) && of === `sha1-${commit}`,
    )?.[1]
  );
}

function isLocked(key: string, dependencies: Dependencies): boolean {
  return entryOf(key, dependencies) !== undefined;
}

function sameCommit(entry: string, uses: string, dependencies: Dependencies): boolean {
  if (entry === uses || entry === withoutPath(uses)) return true;
  const commit = entryOf(entry, dependencies)?.commit;
  const wanted =
    entryOf(uses, dependencies)?.commit ?? entryOf(withoutPath(uses), dependencies)?.commit;
  return commit !== undefined && commit === wanted;
}

/** `github/codeql-action/upload-sarif@v4` → `github/codeql-action@v4`: a lock is of a repository. */
function withoutPath(uses: string): string {
  return uses.replace(/^([^/]+\/[^/@]+)\/[^@]*@/, '$1@');
}
