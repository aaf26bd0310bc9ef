/**
 * Runs a workflow file as GitHub does, as far as the files of this suite need it: it exists to test them
 * and to show them (`npm start`), not to be a runner for everybody. What it does not know it refuses.
 */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isString } from '@actions/workflow-parser';
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
import { createConcurrencyGroups } from './concurrency-groups.ts';
import { createGitHubContext, type GitHubContext } from './github-context.ts';
import { runnersPace, type Pace } from './interruption.ts';
import { combinationsOf, describeCombination, type Combination } from './matrix.ts';
import { environmentName, runJob, type JobResult } from './run-job.ts';
import type { Observer, RunOptions } from './run-options.ts';
import type { StepOutcome } from './step-result.ts';
import {
  checkInputs,
  checkPermissions,
  checkSecrets,
  type InputValue,
  type Permissions,
} from './workflow-call.ts';
import { readWorkflow, type JobDefinition, type WorkflowFile } from './workflow-file.ts';

export interface WorkflowRun {
  /** Where the suite lies: its actions and bundles; also on its branch for a release. */
  readonly repository: string;
  /** The folder of the caller: the workspace. Default: the suite. */
  readonly workspace?: string;
  /** In the suite, or in the workspace where it begins with `./`. */
  readonly workflow: string;
  /** Inputs of `workflow_call`. */
  readonly inputs?: Readonly<Record<string, InputValue>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Secrets of each environment of the repository, by its name. */
  readonly environments?: RunOptions['environments'];
  /** What the caller of a reusable workflow grants; default: what the workflow asks for. */
  readonly permissions?: Permissions;
  readonly github?: Partial<GitHubContext>;
  readonly machine?: Readonly<Record<string, string | undefined>>;
  readonly self?: string;
  /** By action: inputs a step has beside its `with`, for a world whose time runs faster. */
  readonly extraInputs?: RunOptions['extraInputs'];
  readonly temp?: string;
  readonly node?: string;
  readonly cancel?: AbortSignal;
  readonly pace?: Partial<Pace>;
  readonly observer?: Observer;
}

export interface WorkflowResult {
  readonly conclusion: StepOutcome;
  /** Of `workflow_call`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Jobs of called workflows as `caller / job`. */
  readonly jobs: readonly JobResult[];
}

export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const { repository } = run;
  let folders = 0;
  const options: RunOptions = {
    repository,
    self: run.self ?? 'org/ecs-actions',
    machine: run.machine ?? {},
    extraInputs: run.extraInputs ?? {},
    temp: run.temp ?? mkdtempSync(join(tmpdir(), 'ecs-actions-run-')),
    node: run.node,
    cancel: run.cancel ?? new AbortController().signal,
    pace: { ...runnersPace, ...run.pace },
    groups: createConcurrencyGroups(),
    environments: run.environments ?? {},
    observer: run.observer,
    nextFolder: () => (folders += 1),
  };
  const github = createGitHubContext(run.workspace ?? repository, run.github);
  const root = run.workflow.startsWith('./') ? github.workspace : repository;
  const file = await readWorkflow(root, run.workflow.replace(/^\.\//, ''));
  const { inputs = {}, secrets = {}, permissions } = run;
  const call = { inputs, secrets, permissions, github };
  return runFile(file, root, call, options);
}

interface Call {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Undefined at the top, where the workflow says itself what it may. */
  readonly permissions: Permissions | undefined;
  readonly github: GitHubContext;
}

async function runFile(
  file: WorkflowFile,
  root: string,
  call: Call,
  options: RunOptions,
): Promise<WorkflowResult> {
  const { github } = call;
  const base: Scope = { contexts: { github, vars: {} }, status: 'success' };
  const definition = file.call ?? { inputs: new Map(), secrets: new Map(), outputs: new Map() };
  const inputs = checkInputs(definition, call.inputs, base, file.path);
  const secrets =
    file.call === undefined ? call.secrets : checkSecrets(definition, call.secrets, file.path);
  const contexts = {
    ...base.contexts,
    inputs,
    secrets: { ...secrets, GITHUB_TOKEN: github.token },
  };
  const env = evaluateTexts(file.env, { contexts, status: 'success' });
  const results = new Map<string, AnyJobResult>();
  for (const job of inOrder(file)) {
    const needs = Object.fromEntries(
      job.needs.map((id) => [
        id,
        { result: results.get(id)?.result, outputs: results.get(id)?.outputs ?? {} },
      ]),
    );
    const scope: Scope = {
      contexts: { ...contexts, env, needs },
      status: statusOf(job, results, options),
    };
    const place = { root, github, env, contexts: scope.contexts, secrets, call, file };
    results.set(job.id, await runAnyJob(job, scope, place, options));
  }
  const jobs = [...results.values()];
  const closing: Scope = {
    contexts: { ...contexts, jobs: Object.fromEntries(results) },
    status: 'success',
  };
  return {
    conclusion: conclusionOf(jobs),
    outputs: Object.fromEntries(
      [...definition.outputs].map(([name, value]) => [name, asText(evaluateToken(value, closing))]),
    ),
    jobs: jobs.flatMap((job) => job.inner ?? [job]),
  };
}

interface AnyJobPlace {
  readonly root: string;
  readonly github: GitHubContext;
  readonly env: Readonly<Record<string, string>>;
  readonly contexts: Contexts;
  readonly secrets: Readonly<Record<string, string>>;
  readonly call: Call;
  readonly file: WorkflowFile;
}

type AnyJobResult = JobResult & { readonly inner?: readonly JobResult[] };

/** A job, or all jobs of its matrix side by side. */
async function runAnyJob(
  job: JobDefinition,
  scope: Scope,
  place: AnyJobPlace,
  options: RunOptions,
): Promise<AnyJobResult> {
  if (!isTruthy(evaluate(job.if, scope))) return { ...nothing, id: job.id };
  const strategy = job.strategy && evaluateToken(job.strategy, scope);
  const combinations = combinationsOf(strategy);
  if (combinations === undefined) return runOneJob(job, scope, place, options);
  const legs = await Promise.all(
    combinations.map((matrix) => runLeg(job, matrix, scope, place, options)),
  );
  return {
    ...nothing,
    id: job.id,
    result: conclusionOf(legs),
    // Of several legs GitHub keeps for each output what the last to end has set.
    outputs: Object.assign({}, ...legs.map(({ outputs }) => outputs)) as Record<string, string>,
    inner: legs.flatMap((leg) => leg.inner ?? [leg]),
  };
}

/** One combination of a matrix. */
async function runLeg(
  job: JobDefinition,
  matrix: Combination,
  scope: Scope,
  place: AnyJobPlace,
  options: RunOptions,
): Promise<AnyJobResult> {
  const more = { matrix, strategy: {} };
  const leg = { ...job, id: `${job.id} (${describeCombination(matrix)})` };
  return runOneJob(
    leg,
    { ...scope, contexts: { ...scope.contexts, ...more } },
    { ...place, contexts: { ...place.contexts, ...more } },
    options,
  );
}

const nothing: Omit<JobResult, 'id'> = {
  result: 'skipped',
  outputs: {},
  steps: [],
  concurrencyGroup: undefined,
  cancelsInProgress: false,
  environment: undefined,
  environmentUrl: undefined,
  runsOn: undefined,
};

async function runOneJob(
  job: JobDefinition,
  scope: Scope,
  place: AnyJobPlace,
  options: RunOptions,
): Promise<AnyJobResult> {
  const permissions = permissionsOf(job, place, scope);
  const { root, github, env } = place;
  if (job.uses === undefined) {
    const { contexts, secrets } = withEnvironment(job, scope, place, options);
    return runJob(
      job,
      { root, github, permissions, contexts: { ...contexts, env }, secrets },
      options,
    );
  }
  const { secrets } = place;
  const called = locate(job.uses, place, options);
  const given = (job.with && evaluateToken(job.with, scope)) ?? {};
  const inherits = job.secrets !== undefined && isString(job.secrets);
  const inner = await runFile(
    await readWorkflow(called.root, called.path),
    called.root,
    {
      inputs: given as Record<string, unknown>,
      // A secret that does not exist is an empty one.
      secrets: inherits ? secrets : evaluateTexts(job.secrets, scope),
      permissions,
      github,
    },
    options,
  );
  return {
    ...nothing,
    id: job.id,
    result: inner.conclusion,
    outputs: inner.outputs,
    inner: inner.jobs.map((one) => ({ ...one, id: `${job.id} / ${one.id}` })),
  };
}

/**
 * A job with an environment sees the environment's secrets in place of others of the same name; in a called
 * workflow only those that the caller passes.
 */
function withEnvironment(
  job: JobDefinition,
  scope: Scope,
  { contexts, secrets, file }: AnyJobPlace,
  { environments }: RunOptions,
): Pick<AnyJobPlace, 'contexts' | 'secrets'> {
  const name = environmentName(job, scope);
  const own = Object.entries(environments[name ?? ''] ?? {}).filter(
    ([secret]) => file.call === undefined || secrets[secret] !== undefined,
  );
  const all = { ...secrets, ...Object.fromEntries(own) };
  const shown = { ...(contexts['secrets'] as object), ...Object.fromEntries(own) };
  return { secrets: all, contexts: { ...contexts, secrets: shown } };
}

function permissionsOf(job: JobDefinition, { file, call }: AnyJobPlace, scope: Scope): Permissions {
  const said = job.permissions ?? file.permissions;
  const asked = said && (evaluateToken(said, scope) as Permissions | string);
  if (typeof asked === 'string') {
    throw new ReadableError(
      'Not known to this runner',
      `${file.path} has "permissions: ${asked}"; name each scope.`,
    );
  }
  if (asked === undefined) return call.permissions ?? {};
  if (call.permissions !== undefined) checkPermissions(asked, call.permissions, file.path);
  return asked;
}

/** Where a reusable workflow lies: beside its caller, or in this suite by its published name. */
function locate(
  uses: string,
  place: AnyJobPlace,
  { self, repository }: RunOptions,
): { readonly root: string; readonly path: string } {
  if (/^[.$]\//.test(uses)) return { root: place.root, path: uses.slice(2) };
  const [address = ''] = uses.split('@');
  const path = address.slice(self.length + 1);
  if (!address.startsWith(`${self}/`) || !existsSync(join(repository, path))) {
    throw new ReadableError('No such workflow', `${uses} is none of ${self}.`);
  }
  return { root: repository, path };
}

/** Jobs after all they need, else as they stand. The parser has refused circles. */
function inOrder({ jobs }: WorkflowFile): readonly JobDefinition[] {
  const ordered = new Set<JobDefinition>();
  const add = (job: JobDefinition | undefined): void => {
    if (job === undefined) return;
    for (const id of job.needs) add(jobs.get(id));
    ordered.add(job);
  };
  for (const job of jobs.values()) add(job);
  return [...ordered];
}

function statusOf(
  job: JobDefinition,
  results: ReadonlyMap<string, JobResult>,
  { cancel }: RunOptions,
): JobStatus {
  if (cancel.aborted) return 'cancelled';
  const needed = job.needs.map((id) => results.get(id)?.result);
  if (needed.every((result) => result === 'success')) return 'success';
  return needed.includes('failure') ? 'failure' : 'skipped';
}

function conclusionOf(jobs: readonly JobResult[]): StepOutcome {
  const worst = (['cancelled', 'failure', 'success'] as const).find((outcome) =>
    jobs.some(({ result }) => result === outcome),
  );
  return worst ?? 'skipped';
}
