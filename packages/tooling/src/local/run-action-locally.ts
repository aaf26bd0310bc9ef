import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { inputVariable } from '@ecs-actions/action-kit/inputs';
import { readFileCommands } from '@ecs-actions/action-kit/test-support/runner-protocol';
import {
  readManifest,
  type ActionManifest,
  type PostCondition,
} from '../manifest/action-manifest.ts';
import {
  inheritedEnvironment,
  runStepProcess,
  type ProcessEnd,
  type RunningStep,
} from './step-process.ts';

/** What one run of an action's bundle is given. */
export interface LocalRun {
  /** The repository's folder, absolute: `action.yml` and the bundles are found from there. */
  readonly repository: string;
  /** `wait-stable` */
  readonly action: string;
  /** Inputs as a workflow's `with` gives them; the defaults of `action.yml` apply to the others. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The whole environment of the step. Nothing of this process's own is added but PATH and HOME. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Sets GITHUB_ACTIONS, so that the bundle speaks to a runner. */
  readonly asRunner: boolean;
  /** Gets stdout and stderr as they come. */
  readonly onOutput?: (text: string) => void;
  /** The step's working folder; default: this process's. */
  readonly cwd?: string;
  /** The Node binary; default: the one that runs this. */
  readonly node?: string;
  /** RUNNER_TEMP; default: a new folder. */
  readonly temp?: string;
  /** Called once a step's process runs, main or post, to send it signals. */
  readonly onStart?: (step: RunningStep) => void;
}

export interface StepResult extends ProcessEnd {
  readonly summaryPath: string;
  readonly summary: string;
}

export interface LocalResult extends StepResult {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** There is one where `action.yml` names it and its `post-if` held after main. */
  readonly post: StepResult | undefined;
}

/**
 * Runs `dist/<action>` in a process of its own, as the runner would: inputs as INPUT_*, the files for
 * outputs, state and summary, RUNNER_TEMP, and the post step afterwards with the state that was saved.
 */
export async function runActionLocally(run: LocalRun): Promise<LocalResult> {
  const manifest = readManifest(run.repository, run.action);
  const temp = run.temp ?? mkdtempSync(join(tmpdir(), 'ecs-actions-'));
  const base = {
    ...inheritedEnvironment(),
    ...run.env,
    ...inputEnvironment(manifest, run.inputs, run.env),
  };
  let cancelled = false;
  const main = await runStep(run, manifest.main, base, temp, 'main', () => {
    cancelled = true;
  });
  const state = readFileCommands(readFileSync(join(temp, 'main-state'), 'utf8'));
  const outputs = readFileCommands(readFileSync(join(temp, 'main-output'), 'utf8'));
  const wanted = postIsWanted(manifest.postIf, { cancelled, exitCode: main.exitCode });
  if (manifest.post === undefined || !wanted) return { ...main, outputs, state, post: undefined };
  const saved = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
  const post = await runStep(run, manifest.post, { ...base, ...saved }, temp, 'post');
  return { ...main, outputs, state, post };
}

/**
 * The INPUT_ variables of a step: what was given, else the default of `action.yml`, else empty, as on the
 * runner. The only expression our defaults hold is `${{ github.token }}`: GITHUB_TOKEN, if there is one.
 */
export function inputEnvironment(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const unknown = Object.keys(given).find(
    (name) => !manifest.inputs.some((one) => one.name === name),
  );
  if (unknown !== undefined) {
    throw new ReadableError('Unknown input', `${manifest.name} has no input "${unknown}".`);
  }
  return Object.fromEntries(
    manifest.inputs.map((input) => {
      const preset = (input.default ?? '').replace(/\$\{\{.*?\}\}/g, (expression) =>
        /github\.token/.test(expression) ? (env['GITHUB_TOKEN'] ?? '') : '',
      );
      return [inputVariable(input.name), given[input.name] ?? preset];
    }),
  );
}

async function runStep(
  run: LocalRun,
  entry: string,
  env: Readonly<Record<string, string | undefined>>,
  temp: string,
  step: 'main' | 'post',
  onSignal: () => void = () => undefined,
): Promise<StepResult> {
  // Not `resolve`: ncc would take it for a path of the build machine and bundle what it finds there.
  const bundle = join(run.repository, 'actions', run.action, entry);
  if (!existsSync(bundle)) {
    throw new ReadableError('Not built', `There is no ${bundle}. Run "npm run bundle" first.`);
  }
  const file = (name: string): string => {
    const path = join(temp, `${step}-${name}`);
    writeFileSync(path, '');
    return path;
  };
  const summaryPath = file('summary.md');
  const stepEnv = {
    ...env,
    ...(run.asRunner && { GITHUB_ACTIONS: 'true', CI: 'true' }),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: summaryPath,
    RUNNER_TEMP: temp,
  };
  const end = await runStepProcess({
    file: run.node ?? process.execPath,
    args: [bundle],
    cwd: run.cwd ?? process.cwd(),
    env: stepEnv,
    onOutput: run.onOutput,
    onStart: ({ pid, kill }) =>
      run.onStart?.({
        pid,
        kill: (signal) => {
          onSignal();
          kill(signal);
        },
      }),
  });
  return { ...end, summaryPath, summary: readFileSync(summaryPath, 'utf8') };
}

/** Whoever sends a step a signal cancels it, as far as conditions are concerned. */
function postIsWanted(
  condition: PostCondition,
  main: { readonly cancelled: boolean; readonly exitCode: number },
): boolean {
  switch (condition) {
    case 'always()':
      return true;
    case 'cancelled()':
      return main.cancelled;
    case '!cancelled()':
      return !main.cancelled;
    case 'success()':
      return !main.cancelled && main.exitCode === 0;
    case 'failure()':
      return !main.cancelled && main.exitCode !== 0;
  }
}
