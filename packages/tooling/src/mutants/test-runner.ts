/**
 * A test runner for Stryker that loads the tests of core once and runs for each mutant only those that reach it, in
 * one process. Stryker's runner for jest starts jest for each mutant and loads every test file that imports the
 * mutated one: seconds, where the tests themselves take milliseconds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import '../../jest-seed.mjs';
import { fileOfTest, type LoadedTest } from './jest-globals.ts';
import { readersOf } from './readers-of.ts';
import { testFiles } from './test-files.ts';
import { versionedImports } from './versioned-imports.ts';
import { present } from '@ecs-actions/core/present';

/** What the first run, without a mutant, found out; kept in the sandbox for the process that follows this one. */
interface FirstRun {
  /** For each mutated file, the test files that import it, directly or through others; the quickest first. */
  readonly testFilesOf: Readonly<Record<string, readonly string[]>>;
  /** How long each test took, by its id. */
  readonly durationsMs: Readonly<Record<string, number>>;
}

function createTestRunner(): TestRunner {
  const sandbox = process.cwd();
  const firstRunFile = join(sandbox, 'first-run.json');
  const { load, importers } = versionedImports(sandbox);
  const loaded = new Map<string, readonly LoadedTest[]>();
  // By this object mutated code knows which mutant is on, and says what was reached.
  const code: InstrumenterContext = {};
  Object.assign(globalThis, { __stryker__: code });
  let version = 0;
  let firstRun: FirstRun | undefined;

  const knownFirstRun = () =>
    (firstRun ??= JSON.parse(readFileSync(firstRunFile, 'utf8')) as FirstRun);

  /** The tests of a file, loaded while no mutant is on. */
  async function testsOf(file: string): Promise<readonly LoadedTest[]> {
    const tests = loaded.get(file) ?? (await load(file, 0));
    loaded.set(file, tests);
    return tests;
  }

  async function runTest({ id, run }: LoadedTest): Promise<TestResult> {
    const start = performance.now();
    code.currentTestId = id;
    const failure = await failureOf(run);
    delete code.currentTestId;
    const timeSpentMs = performance.now() - start;
    const result = { id, name: id, fileName: join(sandbox, fileOfTest(id)), timeSpentMs };
    return failure === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage: failure };
  }

  /** The tests of these ids, loaded while no mutant is on; the quickest first. */
  async function testsWith(ids: readonly string[]): Promise<readonly LoadedTest[]> {
    const { durationsMs } = knownFirstRun();
    const wanted = new Set(ids);
    const tests: LoadedTest[] = [];
    for (const file of new Set(ids.map(fileOfTest))) {
      tests.push(...(await testsOf(file)).filter(({ id }) => wanted.has(id)));
    }
    return tests.sort((one, other) => (durationsMs[one.id] ?? 0) - (durationsMs[other.id] ?? 0));
  }

  /** Code that runs while its module is loaded: everything is loaded anew, with the mutant that is on. */
  async function runAnew(files: readonly string[]): Promise<TestResult[]> {
    version += 1;
    const results: TestResult[] = [];
    for (const file of files) {
      const loading = load(file, version);
      const unreadable = await failureOf(() => loading);
      // A file that can't be loaded any more is a failure, as it is in jest.
      const tests =
        unreadable === undefined
          ? await loading
          : [{ id: file, run: () => Promise.reject(new Error(unreadable)) }];
      results.push(...(await untilOneFails(tests, runTest)));
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    return results;
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async dryRun({ files = [] }) {
      const all = testFiles(sandbox);
      for (const file of all) await testsOf(file);
      const readers = new Map(files.map((file) => [file, readersOf(file, importers())]));
      const tests: TestResult[] = [];
      for (const file of all) {
        if (![...readers.values()].some((paths) => paths.has(join(sandbox, file)))) continue;
        for (const test of await testsOf(file)) tests.push(await runTest(test));
      }
      const durationOf = (file: string) =>
        tests.reduce((sum, test) => sum + (fileOfTest(test.id) === file ? test.timeSpentMs : 0), 0);
      firstRun = {
        testFilesOf: Object.fromEntries(
          [...readers].map(([file, paths]) => [
            file,
            all
              .filter((candidate) => paths.has(join(sandbox, candidate)))
              .sort((one, other) => durationOf(one) - durationOf(other)),
          ]),
        ),
        durationsMs: Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])),
      };
      writeFileSync(firstRunFile, JSON.stringify(firstRun));
      const mutantCoverage = structuredClone(code.mutantCoverage);
      // A second load, without a mutant too, has to pass like the first: else every mutant would seem noticed.
      const again = await runAnew([...new Set(Object.values(firstRun.testFilesOf).flat())]);
      const broken = again.at(-1);
      if (broken?.status === TestStatus.Failed) {
        const errorMessage = `loaded once more, "${broken.id}" fails: ${broken.failureMessage}`;
        return { status: DryRunStatus.Error, errorMessage };
      }
      return {
        status: DryRunStatus.Complete,
        tests,
        ...present({ mutantCoverage }),
      };
    },

    async mutantRun({ activeMutant, testFilter, mutantActivation, sandboxFileName, hitLimit }) {
      delete code.activeMutant;
      if (hitLimit === undefined) delete code.hitLimit;
      else Object.assign(code, { hitLimit, hitCount: 0 });
      const isStatic = testFilter === undefined || mutantActivation === 'static';
      const reached = isStatic ? [] : await testsWith(testFilter);
      code.activeMutant = activeMutant.id;
      const tests = isStatic
        ? await runAnew(knownFirstRun().testFilesOf[sandboxFileName] ?? [])
        : await untilOneFails(reached, runTest);
      delete code.activeMutant;
      const endless = determineHitLimitReached(code.hitCount, code.hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, false);
    },
  };
}
createTestRunner.inject = [] as const;

async function untilOneFails(
  tests: readonly LoadedTest[],
  runTest: (test: LoadedTest) => Promise<TestResult>,
): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = await runTest(test);
    results.push(result);
    if (result.status === TestStatus.Failed) break;
  }
  return results;
}

/** What a function throws, or its promise is rejected with, in words. */
async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @public Stryker reads it; the name is its option `testRunner`. */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'core', createTestRunner),
];
