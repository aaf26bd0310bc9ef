/** A job with steps: one after the other or in the background, each under its condition, and at the end the post steps. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMapping } from '@actions/workflow-parser';
import { ReadableError } from '@ecs-actions/core/readable-error';
import {
  asText,
  evaluate,
  evaluateTexts,
  evaluateToken,
  isTruthy,
  members,
  type Contexts,
  type JobStatus,
  type Scope,
} from './expression.ts';
import { githubVariables, type GitHubContext } from './github-context.ts';
import type { JobRun } from './job-run.ts';
import { createMasks } from './masks.ts';
import { createBackgroundSteps } from './background-steps.ts';
import type { RunOptions } from './run-options.ts';
import { runMain } from './run-step.ts';
import type { StepEnd, StepOutcome, StepResult } from './step-result.ts';
import type { JobDefinition, StepDefinition } from './workflow-file.ts';

export interface JobResult {
  readonly id: string;
  readonly result: StepOutcome;
  readonly outputs: Readonly<Record<string, string>>;
  /** Post steps included, at the end. */
  readonly steps: readonly StepResult[];
  /** The name of the concurrency group it would wait in. */
  readonly concurrencyGroup: string | undefined;
  readonly cancelsInProgress: boolean;
  readonly environment: string | undefined;
  /** As GitHub would show it on the deployment. */
  readonly environmentUrl: string | undefined;
  readonly runsOn: unknown;
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
    RUNNER_NAME: 'simulated',
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
  const concurrency = job.concurrency && evaluateToken(job.concurrency, jobScope);
  const group = textMember(concurrency, 'group');
  const queue = textMember(concurrency, 'queue') === 'max' ? 'max' : 'single';
  const leave =
    group === undefined ? () => undefined : await options.groups.enter(group, { queue });
  const facts = {
    id: job.id,
    concurrencyGroup: group,
    cancelsInProgress: textMember(concurrency, 'cancel-in-progress') === 'true',
    environment: environmentName(job, jobScope),
    runsOn: job.runsOn && evaluateToken(job.runsOn, jobScope),
  };
  if (leave === 'cancelled') {
    return { ...facts, result: 'cancelled', outputs: {}, steps: [], environmentUrl: undefined };
  }
  const timeout = new AbortController();
  const minutes = job.timeoutMinutes && Number(evaluateToken(job.timeoutMinutes, jobScope));
  const timer = setTimeout(() => timeout.abort(), (minutes ?? 360) * options.pace.minuteMs);
  const cancel = AbortSignal.any([timeout.signal, options.cancel]);
  try {
    return { ...facts, ...(await runSteps(job, run, place, cancel)) };
  } finally {
    clearTimeout(timer);
    leave();
  }
}

async function runSteps(
  job: JobDefinition,
  run: JobRun,
  place: JobPlace,
  cancel: AbortSignal,
): Promise<Pick<JobResult, 'result' | 'outputs' | 'steps' | 'environmentUrl'>> {
  const background = createBackgroundSteps();
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
      runner: { os: 'Linux', temp: run.variables['RUNNER_TEMP'], name: 'simulated' },
    },
  });
  const note = (result: StepResult): void => {
    results.push(result);
    if (result.conclusion === 'failure') failed = true;
    run.options.observer?.stepEnded?.(result);
  };
  const remember = (result: StepResult): void => {
    note(result);
    const { id, outcome, conclusion, outputs } = result;
    if (id !== undefined) steps[id] = { outcome, conclusion, outputs };
  };
  for (const step of job.steps) {
    const name =
      typeof step.name === 'string' ? step.name : asText(evaluateToken(step.name, scope()));
    if (step.control !== undefined) {
      const { ended, outcome } = await background.control(step.control);
      for (const result of ended) remember(result);
      remember({ ...skipped, name, id: step.id, outcome, conclusion: outcome });
    } else if (step.isBackground && isTruthy(evaluate(step.if, scope()))) {
      // Its expressions see the job as it is now.
      const now = scope();
      background.start(step.id ?? name, (stop) =>
        runStep(run, step, name, () => now, cancel, stop),
      );
    } else {
      remember(await runStep(run, step, name, scope, cancel));
    }
  }
  for (const result of await background.rest()) remember(result);
  for (const post of run.state.posts.toReversed()) {
    if (!isTruthy(evaluate(post.if, scope()))) continue;
    run.options.observer?.stepStarted?.(post.name);
    const end = await post.run(new AbortController().signal);
    const outcome = end.exitCode === 0 ? 'success' : 'failure';
    note({ ...end, name: post.name, id: undefined, outcome, conclusion: outcome });
  }
  const environment = job.environment && evaluateToken(job.environment, scope());
  return {
    result: status(),
    outputs: outputsOf(job, run, scope()),
    steps: results,
    environmentUrl: textMember(environment, 'url') || undefined,
  };
}

async function runStep(
  run: JobRun,
  step: StepDefinition,
  name: string,
  scope: () => Scope,
  cancel: AbortSignal,
  /** The workflow itself cancels a step in the background. */
  cancelStep?: AbortSignal,
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
  const onCancelStep = (): void => stop.abort('cancelled');
  cancelStep?.addEventListener('abort', onCancelStep, { once: true });
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
    cancelStep?.removeEventListener('abort', onCancelStep);
  }
}

/** A step that was told to end is cancelled, or has timed out, whatever its exit code. */
function outcomeOf({ exitCode }: StepEnd, stop: AbortSignal): StepOutcome {
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

/** The url beside it may name what steps give, so it is read at the end. */
export function environmentName({ environment }: JobDefinition, scope: Scope): string | undefined {
  if (environment === undefined) return undefined;
  const name = isMapping(environment) ? members(environment).get('name') : environment;
  return (name && asText(evaluateToken(name, scope))) || undefined;
}

function textMember(value: unknown, name: string): string | undefined {
  if (typeof value === 'string') return name === 'group' || name === 'name' ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const member: unknown = Reflect.get(value, name);
  return member === undefined ? undefined : asText(member);
}
