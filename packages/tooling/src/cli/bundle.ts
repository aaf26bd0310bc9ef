/** `npm run bundle [-- --check]`: compiles and bundles all actions and the demo into `dist/`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist, compile, listSteps, sharedFolder } from '../bundle/build.ts';
import { differences } from '../bundle/compare.ts';
import { budgetBytes, measure, packedBytes, sizeTable } from '../bundle/size.ts';
import { actionNames, findRepository } from '../repository.ts';
import { runCommand } from './report-error.ts';

await runCommand(() => {
  const check = process.argv.includes('--check');
  const repository = findRepository(import.meta.dirname);
  const committed = join(repository, 'dist');
  const temp = mkdtempSync(join(tmpdir(), 'bundle-'));
  const dist = check ? join(temp, 'dist') : committed;
  try {
    console.log('Compiling …');
    compile(repository);
    buildDist(repository, listSteps(repository), dist, (folder) => {
      console.log(`Bundled ${folder}`);
    });
    const total = packedBytes(dist, [...actionNames(repository), sharedFolder]);
    const sizes = [sharedFolder, 'demo'].map((folder) => measure(dist, folder));
    console.log(`\n${sizeTable(sizes, total)}\n`);
    if (total > budgetBytes) {
      console.error(`The actions' tree is too big: ${total} bytes of at most ${budgetBytes}.`);
      return 1;
    }
    if (!check) return 0;
    const changed = differences(committed, dist);
    if (changed.length === 0) {
      console.log('dist/ is what the sources give.');
      return 0;
    }
    console.error('dist/ is out of date. Run "npm run bundle" and commit dist/:');
    for (const line of changed) console.error(`  ${line}`);
    return 1;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
});
