import { statSync } from 'node:fs';
import * as core from '@actions/core';
import { isOnRunner } from './environment.ts';
import type { Runner } from './runner.ts';

/**
 * The runner of this process, through `@actions/core`. Outputs and state go nowhere where there are no files
 * for them (no runner): the toolkit would print them as commands that runners no longer take.
 */
export function createToolkitRunner(): Runner {
  const has = (variable: string): boolean => Boolean(process.env[variable]);
  const summaryPath = process.env['GITHUB_STEP_SUMMARY'];
  return {
    isPresent: isOnRunner(process.env),
    info: core.info,
    notice: core.notice,
    warning: core.warning,
    error: core.error,
    debug: core.debug,
    startGroup: core.startGroup,
    endGroup: core.endGroup,
    drained: async () =>
      new Promise((resolve) => {
        process.stdout.write('', () => resolve());
      }),
    setSecret: core.setSecret,
    getInput: (name) => core.getInput(name, { trimWhitespace: false }),
    getBooleanInput: core.getBooleanInput,
    saveState: (name, value) => {
      if (has('GITHUB_STATE')) core.saveState(name, value);
    },
    getState: core.getState,
    setOutput: (name, value) => {
      if (has('GITHUB_OUTPUT')) core.setOutput(name, value);
    },
    summary: summaryPath
      ? {
          usedBytes: () => statSync(summaryPath).size,
          append: async (markdown) => {
            await core.summary.addRaw(markdown).write();
          },
        }
      : undefined,
  };
}
