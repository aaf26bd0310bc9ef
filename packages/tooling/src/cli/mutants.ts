/**
 * `npm run mutants -- [PATH...] [--force]`: changes the code of core in small ways, one at a time, and sees whether a
 * test of core fails. PATH is a folder or a file; without one, the three folders that decide most. Prints the share
 * of the changes that a test noticed, for each folder and file, the worst first, and each change that none did.
 * Results are kept in coverage/mutants, so that the next run tries only what is new (--force: everything).
 * Exits 1 where a folder is under 85 %.
 */
import { runMutants } from '../mutants/run-mutants.ts';
import { runCommand } from './report-error.ts';

await runCommand(async () => {
  const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  return runMutants(paths, process.argv.includes('--force'));
});
