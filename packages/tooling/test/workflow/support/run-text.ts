/** Runs workflows that are written in the test, in a folder of their own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  runWorkflow,
  type WorkflowResult,
  type WorkflowRun,
} from '../../../src/workflow/run-workflow.ts';
import type { StepResult } from '../../../src/workflow/step-result.ts';

export interface TextRun extends Partial<WorkflowRun> {
  /** By path: more files of the caller's repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** Sees the log as it comes. */
  readonly watch?: (text: string) => void;
}

export interface TextResult extends WorkflowResult {
  readonly log: string;
  readonly step: (name: string) => StepResult;
}

/** The folder with the actions of the tests: `$/actions/echo`. */
export const fixture = join(import.meta.dirname, '..', '..', 'fixture');

export async function runText(yaml: string, run: TextRun = {}): Promise<TextResult> {
  const { files = {}, watch, ...others } = run;
  const workspace = mkdtempSync(join(tmpdir(), 'workflow-test-'));
  for (const [path, text] of Object.entries({ ...files, '.github/workflows/test.yml': yaml })) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  let log = '';
  const output = (text: string): void => {
    log += text;
    watch?.(text);
  };
  const result = await runWorkflow({
    repository: fixture,
    // The fixture's action runs from its sources.
    machine: { NODE_OPTIONS: '--conditions=source' },
    workspace,
    workflow: './.github/workflows/test.yml',
    ...others,
    observer: { ...run.observer, output },
  });
  const steps = result.jobs.flatMap((job) => job.steps);
  const step = (name: string): StepResult => {
    const found = steps.find((one) => one.name === name || one.id === name);
    if (found === undefined) throw new Error(`no step ${name} in ${JSON.stringify(steps)}`);
    return found;
  };
  return { ...result, log, step };
}

/** A workflow of one job with these steps. */
export function stepsOf(steps: string, job = ''): string {
  return [
    'on: push',
    'jobs:',
    '  main:',
    '    runs-on: ubuntu-latest',
    ...job.split('\n').map((line) => `    ${line}`),
    '    steps:',
    ...steps.split('\n').map((line) => `      ${line}`),
  ].join('\n');
}
