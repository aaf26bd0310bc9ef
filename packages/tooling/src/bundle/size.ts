import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './compare.ts';

/** A job downloads the whole tree of a release, whichever action it uses. */
export const budgetBytes = 2.5 * 1000 * 1000;

export interface FolderSize {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** As a tar.gz of its own. */
  readonly packedBytes: number;
}

export function measure(dist: string, folder: string): FolderSize {
  const files = filesOf(join(dist, folder));
  const bytes = files.reduce((sum, path) => sum + statSync(join(dist, folder, path)).size, 0);
  return { folder, files: files.length, bytes, packedBytes: packedBytes(dist, [folder]) };
}

/** The size of a tar.gz of these folders together. */
export function packedBytes(dist: string, folders: readonly string[]): number {
  if (folders.length === 0) return 0;
  const tar = ['-czf', '-', '-C', dist, ...folders];
  return execFileSync('tar', tar, { maxBuffer: 2 ** 28 }).byteLength;
}

/** A table for the terminal: what each action costs, and the whole against the budget. */
export function sizeTable(sizes: readonly FolderSize[], totalBytes: number): string {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const rows = [
    ['bundle', 'files', 'size', 'tar.gz'],
    ...sizes.map((one) => [one.folder, String(one.files), kB(one.bytes), kB(one.packedBytes)]),
    ['all actions', '', '', `${kB(totalBytes)} of ${kB(budgetBytes)}`],
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
