import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { withoutUnreached } from './memory.ts';
import { renderScores, scoreOf, type Score } from './scores.ts';

const folders = [
  'packages/core/src/deployment',
  'packages/core/src/migration',
  'packages/core/src/scaling/rules',
];
/** In percent. */
const lowest = 85;

/**
 * Prints the score of each file and of each path, and resolves to the exit code. Has to be started in the root of the
 * repository.
 */
export async function runMutants(paths: readonly string[], force: boolean): Promise<0 | 1> {
  const chosen = (paths.length === 0 ? folders : paths).map((path) => relative('', resolve(path)));
  const scores: Score[] = [];
  for (const [folder, own] of Map.groupBy(chosen, folderOf)) {
    const results = await resultsOf(folder, own, force);
    const files = [...new Set(results.map(({ fileName }) => fileName))];
    console.log(`\n${renderScores(files.map((file) => scoreOf(file, results)))}\n`);
    scores.push(...own.map((path) => scoreOf(path, results)));
  }
  console.log(renderScores(scores));
  return scores.some(({ percent }) => percent < lowest) ? 1 : 0;
}

const isWithin = (file: string, path: string): boolean =>
  file === path || file.startsWith(`${path}/`);

function folderOf(path: string): string {
  return folders.find((folder) => isWithin(path, folder)) ?? path;
}

/** What became of each change to these files and folders; they lie in `folder`, which has a memory of its own. */
async function resultsOf(
  folder: string,
  paths: readonly string[],
  force: boolean,
): Promise<readonly MutantResult[]> {
  const memory = `coverage/mutants/${folder.replaceAll('/', '-')}`;
  const incrementalFile = `${memory}.json`;
  const isChosen = (file: string) => paths.some((path) => isWithin(file, path));
  if (existsSync(incrementalFile)) {
    const kept = withoutUnreached(readFileSync(incrementalFile, 'utf8'), isChosen);
    writeFileSync(incrementalFile, kept);
  }
  const pluginPath = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const stryker = new Stryker({
    mutate: paths.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`)),
    plugins: ['test-runner.ts', 'reporter.ts', 'ignorer.ts'].map(pluginPath),
    ignorers: ['exhaustive'],
    testRunner: 'core',
    testRunnerNodeArgs: ['--conditions=source', '--no-warnings'],
    coverageAnalysis: 'perTest',
    allowEmpty: true,
    // All that tests of core read in the repository; the simulator they find in node_modules.
    ignorePatterns: ['**', '!packages/core/**', '!actions/verify-scaling-config/**'],
    disableTypeChecks: false,
    incremental: true,
    force,
    incrementalFile,
    tempDirName: 'coverage/mutants/sandbox',
    htmlReporter: { fileName: `${memory}.html` },
    reporters: ['as-they-come', 'html'],
    concurrency: 1,
    // The tests of one mutant take a second or two: what takes this much longer is stuck, on a busy machine too.
    timeoutFactor: 4,
    timeoutMS: 60_000,
    // Modules that were loaded anew for a mutant stay in memory.
    maxTestRunnerReuse: 300,
    warnings: false,
    allowConsoleColors: false,
  });
  // Results of an earlier run over other files of the folder come back too.
  return (await stryker.runMutationTest())
    .map((mutant) => ({ ...mutant, fileName: relative('', mutant.fileName) }))
    .filter(({ fileName }) => isChosen(fileName));
}
