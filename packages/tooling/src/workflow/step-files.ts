/** The files through which a step speaks to the runner (`GITHUB_OUTPUT` and its like). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileCommands } from '@ecs-actions/action-kit/test-support/runner-protocol';

export interface StepFiles {
  readonly variables: Readonly<Record<string, string>>;
  readonly summaryPath: string;
  /** What the step has left in them. */
  readonly read: () => StepLeavings;
}

export interface StepLeavings {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  /** Folders for the front of PATH, the last one first. */
  readonly path: readonly string[];
  readonly summary: string;
}

export function createStepFiles(folder: string): StepFiles {
  mkdirSync(folder, { recursive: true });
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  const paths = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
  };
  const text = (name: keyof typeof paths): string => readFileSync(paths[name], 'utf8');
  return {
    variables: paths,
    summaryPath: paths.GITHUB_STEP_SUMMARY,
    read: () => ({
      outputs: readFileCommands(text('GITHUB_OUTPUT')),
      state: readFileCommands(text('GITHUB_STATE')),
      env: readFileCommands(text('GITHUB_ENV')),
      path: text('GITHUB_PATH').split(/\r?\n/).filter(Boolean).toReversed(),
      summary: text('GITHUB_STEP_SUMMARY'),
    }),
  };
}
