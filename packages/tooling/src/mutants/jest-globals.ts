/**
 * What the tests of core import as `@jest/globals` during mutation testing: jest's own `expect` and `each`, and a
 * `test` that keeps the test instead of running it, so that one load of a file serves many mutants.
 */
import { expect } from 'expect';
import { bind } from 'jest-each';

export interface LoadedTest {
  /** The test file, the describe blocks and the title: the same in every process. */
  readonly id: string;
  readonly run: () => unknown;
}

const between = ' › ';

export const fileOfTest = (id: string): string => id.split(between, 1)[0] ?? id;

interface Loading {
  readonly file: string;
  readonly titles: string[];
  readonly tests: LoadedTest[];
}

// Test files know this module and nothing else of us, so where their tests go is said here.
let loading: Loading | undefined;

function current(): Loading {
  if (loading === undefined) throw new Error('A test is declared while no test file is loaded.');
  return loading;
}

/** Runs `load`, which imports a test file, and gives the tests that the file declares, in its order. */
export async function loadTests(
  file: string,
  load: () => Promise<unknown>,
): Promise<readonly LoadedTest[]> {
  const own: Loading = { file, titles: [], tests: [] };
  loading = own;
  try {
    await load();
  } finally {
    loading = undefined;
  }
  return own.tests;
}

function declareTest(title: string, run: () => unknown): void {
  const { file, titles, tests } = current();
  const name = [file, ...titles, title].join(between);
  const namesakes = tests.filter(({ id }) => id === name || id.startsWith(`${name} #`)).length;
  tests.push({ id: namesakes === 0 ? name : `${name} #${namesakes + 1}`, run });
}

function declareGroup(title: string, declare: () => void): void {
  const { titles } = current();
  titles.push(title);
  declare();
  titles.pop();
}

/** @public Test files import it. */
export const test = Object.assign(declareTest, { each: bind(declareTest, false) });
/** @public Test files import it. */
export const describe = Object.assign(declareGroup, { each: bind(declareGroup, false) });
/** @public Test files import it. */
export { expect };
