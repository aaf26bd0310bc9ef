/** A job with steps: one after the other, each under its condition, and at the end the post steps. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import {
  asText,
  evaluate,
  evaluateTexts,
  evaluateToken,
  isTruthy,
  type Contexts,
  type JobStatus,
  type Scope,
} from './expression.ts';
import { githubVariables, type GitHubContext } from './github-context.ts';
import { createMasks, type Masks } from './masks.ts';
import type { RunOptions } from './run-options.ts';
import { runMain, type PendingPost, type StepEnd } from './run-step.ts';
import type { JobDefinition, StepDefinition } from './workflow-file.ts';

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult extends StepEnd {
  readonly name: string;
  readonly id: string | undefined;
  /** Before `continue-on-error`. */
  readonly outcome: Outcome;
  readonly conclusion: Outcome;
}

export interface JobResult {
  readonly id: string;
  readonly result: Outcome;
  readonly outputs: Readonly<Record<string, string>>;
  /** Post steps included, at the end. */
  readonly steps: readonly StepResult[];
  /** The name of the concurrency group it would wait in. */
  readonly concurrencyGroup: string | undefined;
  readonly cancelsInProgress: boolean;
  readonly environment: string | undefined;
  readonly runsOn: unknown;
}

/** A job under way, for its steps. */
export interface JobRun {
  readonly options: RunOptions;
  /** Where the workflow lies: what `$/` means. */
  readonly root: string;
  readonly github: GitHubContext;
  readonly permissions: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly state: JobState;
  readonly onOutput: (text: string) => void;
  readonly newFolder: () => string;
}

/** What steps leave for those after them. */
export interface JobState {
  readonly env: Record<string, string>;
  readonly path: string[];
  readonly masks: Masks;
  readonly posts: PendingPost[];
  readonly standInCalls: Map<string, number>;
}

export interface JobPlace {
  readonly root: string;
  readonly github: GitHubContext;
  readonly permissions: Readonly<Record<string, string>>;
  /** `inputs`, `needs`, `secrets`, `vars`; and `env`, which is the workflow's. */
  readonly contexts: Contexts & { readonly env: Readonly<Record<string, string>> };
  readonly secrets: Readonly<Record<string, string>>;
}

const skipped = { exitCode: 0, outputs: {}, summary: '', log: '', annotations: [] };

export async function runJob(
  job: JobDefinition,
  place: JobPlace,
  options: RunOptions,
): Promise<JobResult> {
  const temp = join(options.temp, `${job.id}-${options.nextFolder()}`);
  const variables = {
    ...githubVariables(place.github, job.id),
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    RUNNER_NAME: 'in the box',
  };
  mkdirSync(temp, { recursive: true });
  writeFileSync(variables.GITHUB_EVENT_PATH, JSON.stringify(place.github.event));
  const jobScope: Scope = { contexts: place.contexts, status: 'success' };
  const run: JobRun = {
    options,
    root: place.root,
    github: place.github,
    permissions: place.permissions,
    variables,
    onOutput: (text) => options.observer?.output?.(text),
    newFolder: () => {
      const folder = join(temp, '_step', String(options.nextFolder()));
      mkdirSync(folder, { recursive: true });
      return folder;
    },
    state: {
      env: { ...place.contexts.env, ...evaluateTexts(job.env, jobScope) },
      path: [],
      masks: createMasks(Object.values(place.secrets)),
      posts: [],
      standInCalls: new Map(),
    },
  };
  const timeout = new AbortController();
  const minutes = job.timeoutMinutes && Number(evaluateToken(job.timeoutMinutes, jobScope));
  const timer = setTimeout(() => timeout.abort(), (minutes ?? 360) * options.pace.minuteMs);
  const cancel = AbortSignal.any([timeout.signal, options.cancel]);
  try {
    return await runSteps(job, run, place, jobScope, cancel);
  } finally {
    clearTimeout(timer);
  }
}

async function runSteps(
  job: JobDefinition,
  run: JobRun,
  place: JobPlace,
  jobScope: Scope,
  cancel: AbortSignal,
): Promise<JobResult> {
  const results: StepResult[] = [];
  const steps: Record<string, unknown> = {};
  let failed = false;
  const status = (): JobStatus => (cancel.aborted ? 'cancelled' : failed ? 'failure' : 'success');
  const scope = (): Scope => ({
    status: status(),
    contexts: {
      ...place.contexts,
      github: { ...place.github, job: job.id },
      env: run.state.env,
      steps,
      job: { status: status() },
      runner: { os: 'Linux', temp: run.variables['RUNNER_TEMP'], name: 'in the box' },
    },
  });
  const note = (result: StepResult): void => {
    results.push(result);
    if (result.conclusion === 'failure') failed = true;
    run.options.observer?.stepEnded?.(result);
  };
  for (const step of job.steps) {
    const name =
      typeof step.name === 'string' ? step.name : asText(evaluateToken(step.name, scope()));
    const result = await runStep(run, step, name, scope, cancel);
    note(result);
    const { outcome, conclusion, outputs } = result;
    if (step.id !== undefined) steps[step.id] = { outcome, conclusion, outputs };
  }
  for (const post of run.state.posts.toReversed()) {
    if (!isTruthy(evaluate(post.if, scope()))) continue;
    run.options.observer?.stepStarted?.(post.name);
    const end = await post.run(new AbortController().signal);
    const outcome = end.exitCode === 0 ? 'success' : 'failure';
    note({ ...end, name: post.name, id: undefined, outcome, conclusion: outcome });
  }
  const concurrency = job.concurrency && evaluateToken(job.concurrency, jobScope);
  return {
    id: job.id,
    result: status(),
    outputs: outputsOf(job, run, scope()),
    steps: results,
    concurrencyGroup: textMember(concurrency, 'group'),
    cancelsInProgress: textMember(concurrency, 'cancel-in-progress') === 'true',
    environment:
      textMember(job.environment && evaluateToken(job.environment, jobScope), 'name') || undefined,
    runsOn: job.runsOn && evaluateToken(job.runsOn, jobScope),
  };
}

async function runStep(
  run: JobRun,
  step: StepDefinition,
  name: string,
  scope: () => Scope,
  cancel: AbortSignal,
): Promise<StepResult> {
  const { observer, pace } = run.options;
  const wanted = (): boolean => isTruthy(evaluate(step.if, scope()));
  if (!wanted()) {
    return { ...skipped, name, id: step.id, outcome: 'skipped', conclusion: 'skipped' };
  }
  observer?.stepStarted?.(name, step);
  const stop = new AbortController();
  // A step whose condition holds for a cancelled job too goes on (StepsRunner.cs).
  const onCancel = (): void => {
    if (!wanted()) stop.abort('cancelled');
  };
  if (!cancel.aborted) cancel.addEventListener('abort', onCancel, { once: true });
  const minutes = step.timeoutMinutes && Number(evaluateToken(step.timeoutMinutes, scope()));
  const timer =
    minutes === undefined
      ? undefined
      : setTimeout(() => stop.abort('timed out'), minutes * pace.minuteMs);
  try {
    const end = await runMain(run, step, name, scope(), stop.signal);
    const outcome = outcomeOf(end, stop.signal);
    const goesOn =
      step.continueOnError !== undefined && isTruthy(evaluateToken(step.continueOnError, scope()));
    const conclusion = outcome === 'failure' && goesOn ? 'success' : outcome;
    return { ...end, name, id: step.id, outcome, conclusion };
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    const annotation = { level: 'error', title: error.title, message: error.message } as const;
    const log = `${error.title}: ${error.message}\n`;
    run.onOutput(log);
    const end = { ...skipped, exitCode: 1, log, annotations: [annotation] };
    return { ...end, name, id: step.id, outcome: 'failure', conclusion: 'failure' };
  } finally {
    clearTimeout(timer);
    cancel.removeEventListener('abort', onCancel);
  }
}

/** A step that was told to end is cancelled, or has timed out, whatever its exit code. */
function outcomeOf({ exitCode }: StepEnd, stop: AbortSignal): Outcome {
  if (stop.aborted) return stop.reason === 'cancelled' ? 'cancelled' : 'failure';
  return exitCode === 0 ? 'success' : 'failure';
}

/** GitHub drops an output that holds a secret. */
function outputsOf(job: JobDefinition, run: JobRun, scope: Scope): Record<string, string> {
  return Object.fromEntries(
    Object.entries(evaluateTexts(job.outputs, scope)).filter(
      ([, value]) => !run.state.masks.holds(value),
    ),
  );
}

function textMember(value: unknown, name: string): string | undefined {
  if (typeof value === 'string') return name === 'group' || name === 'name' ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const member: unknown = Reflect.get(value, name);
  return member === undefined ? undefined : asText(member);
}
