/**
 * `npm run corpus -- DIR [--findings]`: runs the rules of verify-scaling-config over every file of a
 * folder (plans, templates, previews) and prints what they say: a table of the files, the findings by
 * rule, and what was refused with its line. With --findings each finding too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkFile } from '../corpus/check-file.ts';
import { renderCorpus } from '../corpus/render-corpus.ts';
import { runCommand } from './report-error.ts';

await runCommand(() => {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  if (folder === undefined) {
    console.error('Which folder? npm run corpus -- DIR [--findings]');
    return 1;
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const now = Date.now();
  const checked = files.map((path) => checkFile(readFileSync(path), relative(folder, path), now));
  console.log(renderCorpus(checked, process.argv.includes('--findings')));
  return checked.some(({ broken }) => broken !== undefined) ? 1 : 0;
});
