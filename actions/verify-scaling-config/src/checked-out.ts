/** What is checked out: its files' names tell which tool the infrastructure is written with. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const maxDepth = 3;
const maxEntries = 5000;
const skipped = new Set(['node_modules', 'vendor', 'dist', 'build', 'cdk.out', 'target']);

/**
 * Paths of the files in a folder and three levels below, the nearest first; hidden folders, dependencies
 * and build outputs are left out. What cannot be read is left out too: a name is only a hint.
 */
export function listFiles(root = '.'): readonly string[] {
  const found: string[] = [];
  let folders = [''];
  for (let depth = 0; depth <= maxDepth && found.length < maxEntries; depth += 1) {
    const next: string[] = [];
    for (const folder of folders) {
      for (const entry of entriesOf(join(root, folder))) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) found.push(path);
        else if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name)) {
          next.push(path);
        }
      }
      if (found.length >= maxEntries) break;
    }
    folders = next;
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
