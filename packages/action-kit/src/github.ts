/** The few things asked of GitHub's REST API, through `@actions/github`: loaded when the first is asked. */
import type { getOctokit } from '@actions/github';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { Environment } from './environment.ts';
import { known, unknown, type Fact } from '@ecs-actions/core/fact';
import { present } from '@ecs-actions/core/present';
import { printable, shorten } from './printable.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** One or several calls of the API: `(octokit, request) => octokit.rest.issues.get({ …, request })`. */
export type GitHubCall<Value> = (
  octokit: Octokit,
  /** To be passed on with each call: ends it in time, and when the step is cancelled. */
  request: { readonly signal: AbortSignal },
) => Promise<Value>;

export interface GitHubOptions {
  readonly signal?: AbortSignal;
  /** For the whole call. Default 10 s. */
  readonly timeoutMs?: DurationMs;
  /** How often a call is tried that only reads, where GitHub is away for a moment. Default 1. */
  readonly attempts?: number;
}

/** An answer, or one sentence about why there is none. Nothing is thrown. */
export type GitHubAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly status?: number;
      readonly reason: string;
      /** The token may not: it lacks a permission. */
      readonly isDenied?: boolean;
    };

/**
 * Calls GitHub at `GITHUB_API_URL` (github.com's API without it). HTTPS_PROXY and NO_PROXY are respected, as
 * the process has them.
 */
export async function callGitHub<Value>(
  env: Environment,
  token: string,
  call: GitHubCall<Value>,
  options: GitHubOptions = {},
): Promise<GitHubAnswer<Value>> {
  const { signal, timeoutMs = 10 * durations.second, attempts = 1 } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const stop = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  try {
    const github = await import('@actions/github');
    const baseUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    const octokit = github.getOctokit(token, { baseUrl, userAgent: 'ecs-actions' });
    return { ok: true, value: await call(octokit, { signal: stop }) };
  } catch (error) {
    if (signal?.aborted === true) return { ok: false, reason: 'the step was cancelled' };
    const failure: GitHubAnswer<Value> = timeout.aborted
      ? { ok: false, reason: `GitHub did not answer within ${timeoutMs / 1000} s` }
      : failureOf(error);
    const passing = failure.status === undefined || failure.status >= 500;
    return passing && attempts > 1
      ? callGitHub(env, token, call, { ...options, attempts: attempts - 1 })
      : failure;
  }
}

/** Octokit calls a broken connection a 500 too; only a real answer comes with its `response`. */
function failureOf(error: unknown): Extract<GitHubAnswer<never>, { ok: false }> {
  const message = error instanceof Error ? error.message : String(error);
  const status = property(error, 'status');
  if (typeof status !== 'number') {
    // Octokit stumbles over what is no answer of the API.
    const why = error instanceof TypeError ? 'it is none of its API' : oneLine(message);
    return { ok: false, reason: `the answer of GitHub could not be read: ${why}` };
  }
  if (property(error, 'response') === undefined) {
    return { ok: false, reason: `GitHub could not be reached: ${oneLine(message)}` };
  }
  // Octokit takes a page for its message, and appends the address of the documentation to GitHub's own.
  const said = /^\s*</.test(message)
    ? 'a page, and no answer of its API'
    : oneLine(message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, ''));
  // GitHub refuses with 403 who asks too often, too ("Rate limits for the REST API").
  const isDenied = (status === 403 || status === 404) && !/rate limit/i.test(message);
  return { ok: false, status, reason: `GitHub answered ${status}: ${said}`, isDenied };
}

const longestReason = 300;

function oneLine(text: string): string {
  return shorten(printable(text.replace(/\s+/g, ' ').trim(), 'remove'), longestReason);
}

/** Owner and name, from `GITHUB_REPOSITORY`; undefined elsewhere than in a workflow. */
export function repositoryOf(
  env: Environment,
): { readonly owner: string; readonly repo: string } | undefined {
  const [owner, repo] = env['GITHUB_REPOSITORY']?.split('/') ?? [];
  return owner && repo ? { owner, repo } : undefined;
}

export interface RunTimes {
  /** When this attempt of the workflow run started; a re-run starts anew. */
  readonly startedAt: EpochMs;
  /** When the run was created: by the push, long before a re-run's start. */
  readonly createdAt: EpochMs;
  /** When this job was queued and when a runner took it up, if the job could be told. */
  readonly job?: { readonly queuedAt: EpochMs; readonly startedAt: EpochMs };
}

/** When this run started, or why that could not be seen. The token needs `actions: read`. */
export async function readRunTimes(
  env: Environment,
  token: string | undefined,
  signal?: AbortSignal,
): Promise<Fact<RunTimes>> {
  const repository = repositoryOf(env);
  const runId = env['GITHUB_RUN_ID'];
  if (repository === undefined || runId === undefined) {
    return unknown('this is not a GitHub workflow run');
  }
  if (token === undefined) return unknown('no github-token was given');
  const attempt = {
    ...repository,
    run_id: Number(runId),
    attempt_number: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
  };
  if (!Number.isSafeInteger(attempt.run_id) || !Number.isSafeInteger(attempt.attempt_number)) {
    return unknown('GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT are not those of a workflow run');
  }
  const options = { attempts: 2, ...present({ signal }) };
  const [run, jobs] = await Promise.all([
    callGitHub(
      env,
      token,
      async ({ rest }, request) =>
        (await rest.actions.getWorkflowRunAttempt({ ...attempt, request })).data,
      options,
    ),
    callGitHub(
      env,
      token,
      async ({ paginate, rest }, request) =>
        paginate(rest.actions.listJobsForWorkflowRunAttempt, {
          ...attempt,
          per_page: 100,
          request,
        }),
      options,
    ),
  ]);
  if (!run.ok) {
    const needed = run.isDenied === true ? ' (the token needs "actions: read")' : '';
    return unknown(`${run.reason}${needed}`);
  }
  const startedAt = instantOf(run.value, 'run_started_at');
  const createdAt = instantOf(run.value, 'created_at');
  if (startedAt === undefined || createdAt === undefined) {
    return unknown('the answer of GitHub holds no start of the run');
  }
  const job = jobs.ok ? thisJob(jobs.value, env['RUNNER_NAME']) : undefined;
  return known({ startedAt, createdAt, ...present({ job }) });
}

/**
 * The environment tells a job's key in the workflow, the API only its display name; but a runner runs one
 * job at a time, so the job in progress on this runner is this one.
 */
function thisJob(
  jobs: readonly unknown[],
  runnerName: string | undefined,
): RunTimes['job'] | undefined {
  if (runnerName === undefined) return undefined;
  const ours = jobs.filter(
    (job) =>
      property(job, 'runner_name') === runnerName && property(job, 'status') === 'in_progress',
  );
  if (ours.length !== 1) return undefined;
  const queuedAt = instantOf(ours[0], 'created_at');
  const startedAt = instantOf(ours[0], 'started_at');
  if (queuedAt === undefined || startedAt === undefined) return undefined;
  return { queuedAt, startedAt };
}

/** Octokit's types say what GitHub should answer, not what a proxy on the way does. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function instantOf(value: unknown, name: string): EpochMs | undefined {
  const text = property(value, name);
  const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
