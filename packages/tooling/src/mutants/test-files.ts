/** Which tests mutants are held against. */
import { globSync } from 'node:fs';

/**
 * Left out: each takes seconds for every mutant that it meets, and what it holds is not the three folders. A score
 * without them can only be lower.
 */
const leftOut: Readonly<Record<string, string>> = {
  'packages/core/test/scaling/fixes-files.test.ts': 'printed fixes, by running them',
  'packages/core/test/scaling/fixes-fit.test.ts': 'printed fixes, by running them',
  'packages/core/test/scaling/fixes-cdk.test.ts': 'printed fixes, by the CDK',
  'packages/core/test/scaling/same-stack.test.ts': 'the readers of plans and templates, by the CDK',
  'packages/core/test/scaling/same-findings.test.ts': 'the readers of plans and templates',
  'packages/core/test/scaling/bad-input.test.ts': 'the readers of plans and templates',
};

/** @param root the repository or a copy of it */
export function testFiles(root: string): readonly string[] {
  return globSync('packages/core/test/**/*.test.ts', { cwd: root })
    .filter((file) => leftOut[file] === undefined)
    .sort();
}
