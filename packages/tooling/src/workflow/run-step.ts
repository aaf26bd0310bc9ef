/** One step of a job: its process, what it leaves, and its post step. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { inputEnvironment } from '../local/run-action-locally.ts';
import { inheritedEnvironment, runStepProcess, type RunningStep } from '../local/step-process.ts';
import { readManifestIn } from '../manifest/action-manifest.ts';
import { asText, evaluateTexts, evaluateToken, type Scope } from './expression.ts';
import { interrupt } from './interruption.ts';
import type { JobRun } from './job-run.ts';
import { standIns } from './stand-ins.ts';
import { createStepFiles, type StepLeavings } from './step-files.ts';
import { createStepOutput } from './step-output.ts';
import type { StepEnd } from './step-result.ts';
import type { StepDefinition } from './workflow-file.ts';

/** Runs the step's main; aborted, it is ended as the runner ends it. */
export async function runMain(
  job: JobRun,
  step: StepDefinition,
  name: string,
  scope: Scope,
  signal: AbortSignal,
): Promise<StepEnd> {
  const env = evaluateTexts(step.env, scope);
  const withEnv: Scope = {
    ...scope,
    contexts: { ...scope.contexts, env: { ...job.state.env, ...env } },
  };
  if (step.run !== undefined) return runScript(job, step, env, withEnv, signal);
  const uses = step.uses ?? '';
  const given = evaluateTexts(step.with, withEnv);
  const found = locate(job, uses);
  if (found !== undefined) return runOurs(job, found, name, { given, env }, signal);
  return runStandIn(job, uses, given);
}

async function runScript(
  job: JobRun,
  step: StepDefinition,
  env: Readonly<Record<string, string>>,
  scope: Scope,
  signal: AbortSignal,
): Promise<StepEnd> {
  const script = join(job.newFolder(), 'script.sh');
  writeFileSync(script, `${asText(step.run && evaluateToken(step.run, scope))}\n`);
  const folder = step.workingDirectory && asText(evaluateToken(step.workingDirectory, scope));
  const [file, ...args] = shellOf(step.shell);
  return runProcess(job, { file, args: [...args, script], env, folder: folder || '.' }, signal);
}

/** As actions/runner starts them (`ScriptHandlerHelpers.cs`). */
function shellOf(shell: string | undefined): [string, ...string[]] {
  switch (shell) {
    case undefined:
      return ['bash', '-e'];
    case 'bash':
      return ['bash', '--noprofile', '--norc', '-eo', 'pipefail'];
    case 'sh':
      return ['sh', '-e'];
    default:
      throw new ReadableError('Not known to this runner', `There is no shell "${shell}" here.`);
  }
}

/** An action of this repository: where its `action.yml` lies. */
interface ActionPlace {
  readonly root: string;
  readonly folder: string;
}

/**
 * `$/actions/x` lies beside the workflow, `./x` in the workspace, and `org/ecs-actions/x@v1` is this
 * repository, whether as on main (`actions/x`) or as in a release (`x`).
 */
function locate(job: JobRun, uses: string): ActionPlace | undefined {
  if (uses.startsWith('$/')) return { root: job.root, folder: uses.slice(2) };
  if (uses.startsWith('./')) return { root: job.github.workspace, folder: uses.slice(2) };
  const [address = ''] = uses.split('@');
  const self = `${job.options.self}/`;
  if (!address.startsWith(self)) return undefined;
  const root = job.options.repository;
  const folder = address.slice(self.length);
  const released = existsSync(join(root, folder, 'action.yml'));
  return { root, folder: released ? folder : join('actions', folder) };
}

async function runOurs(
  job: JobRun,
  { root, folder }: ActionPlace,
  name: string,
  step: {
    readonly given: Readonly<Record<string, string>>;
    readonly env: Readonly<Record<string, string>>;
  },
  signal: AbortSignal,
): Promise<StepEnd> {
  const manifest = readManifestIn(root, folder);
  const given = { ...step.given, ...job.options.extraInputs[basename(folder)] };
  const inputs = inputEnvironment(manifest, given, { GITHUB_TOKEN: job.github.token });
  const state: Record<string, string> = {};
  const start = (entry: string, until: AbortSignal): Promise<StepEnd> => {
    const bundle = join(root, folder, entry);
    if (!existsSync(bundle)) {
      throw new ReadableError('Not built', `There is no ${bundle}. Run "npm run bundle" first.`);
    }
    const env = { ...step.env, ...inputs, ...state, GITHUB_ACTION_REPOSITORY: job.options.self };
    const file = job.options.node ?? process.execPath;
    const keep = (left: StepLeavings): void => {
      for (const [key, value] of left.state) state[`STATE_${key}`] = value;
    };
    return runProcess(job, { file, args: [bundle], env, folder: '.', keep }, until);
  };
  const { post, postIf } = manifest;
  if (post !== undefined) {
    job.state.posts.push({
      name: `Post ${name}`,
      if: postIf,
      run: (until) => start(post, until),
    });
  }
  return start(manifest.main, signal);
}

function runStandIn(
  job: JobRun,
  uses: string,
  given: Readonly<Record<string, string>>,
): Promise<StepEnd> {
  const [name = ''] = uses.split('@');
  const standIn = standIns[name];
  if (standIn === undefined) {
    throw new ReadableError('Not known to this runner', `There is no stand-in for ${uses}.`);
  }
  const earlierCalls = job.state.standInCalls.get(name) ?? 0;
  job.state.standInCalls.set(name, earlierCalls + 1);
  const output = createStepOutput(job.state.masks, job.onOutput);
  try {
    const effect = standIn({
      with: given,
      permissions: job.permissions,
      workspace: job.github.workspace,
      earlierCalls,
    });
    for (const value of effect.masks ?? []) job.state.masks.add(value);
    Object.assign(job.state.env, effect.env);
    output.push(`Stand-in for ${name}: ${effect.log}\n`);
    return Promise.resolve(endOf(0, output, { outputs: effect.outputs ?? {}, summary: '' }));
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    output.push(`::error title=${error.title}::${error.message}\n`);
    return Promise.resolve(endOf(1, output, { outputs: {}, summary: '' }));
  }
}

interface ProcessSpec {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** In the workspace, or absolute. */
  readonly folder: string;
  readonly keep?: (left: StepLeavings) => void;
}

async function runProcess(job: JobRun, spec: ProcessSpec, signal: AbortSignal): Promise<StepEnd> {
  const { state, github, options } = job;
  const files = createStepFiles(job.newFolder());
  const output = createStepOutput(state.masks, job.onOutput);
  const path = [
    ...state.path,
    state.env['PATH'] ?? options.machine['PATH'] ?? process.env['PATH'],
  ].join(':');
  let interruption: { readonly stop: () => void } | undefined;
  const onStart = (running: RunningStep): void => {
    options.observer?.processStarted?.(running);
    const end = (): void => {
      interruption = interrupt(running, options.pace);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  };
  const cwd = isAbsolute(spec.folder) ? spec.folder : join(github.workspace, spec.folder);
  if (!existsSync(cwd)) throw new ReadableError('No such folder', `There is no ${cwd}.`);
  const { exitCode } = await runStepProcess({
    file: spec.file,
    args: spec.args,
    cwd,
    env: {
      ...inheritedEnvironment(),
      ...options.machine,
      ...state.env,
      ...spec.env,
      ...job.variables,
      ...files.variables,
      PATH: path,
    },
    onOutput: output.push,
    onStart,
  });
  interruption?.stop();
  output.end();
  const left = files.read();
  Object.assign(state.env, Object.fromEntries(left.env));
  state.path.unshift(...left.path);
  spec.keep?.(left);
  return endOf(exitCode, output, {
    outputs: Object.fromEntries(left.outputs),
    summary: state.masks.apply(left.summary),
  });
}

function endOf(
  exitCode: number,
  output: ReturnType<typeof createStepOutput>,
  left: Pick<StepEnd, 'outputs' | 'summary'>,
): StepEnd {
  return { exitCode, ...left, log: output.log(), annotations: output.annotations };
}
