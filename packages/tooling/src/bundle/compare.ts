import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a folder, by their path in it with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** How two folders differ, one line a file; empty if byte for byte alike. */
export function differences(committed: string, built: string): string[] {
  const [before, after] = [new Set(filesOf(committed)), new Set(filesOf(built))];
  return [...new Set([...before, ...after])].toSorted().flatMap((path) => {
    if (!after.has(path)) return [`${path} is committed, but no longer built`];
    if (!before.has(path)) return [`${path} is not committed`];
    const same = readFileSync(join(committed, path)).equals(readFileSync(join(built, path)));
    return same ? [] : [`${path} is not what the sources give`];
  });
}
