import { request as requestHttp, Agent as HttpAgent } from 'node:http';
import { request as requestHttps, Agent as HttpsAgent } from 'node:https';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { Environment } from './environment.ts';

/**
 * The few things asked of GitHub's REST API.
 *
 * Why not `@actions/github`: 1.16 MB and 270 kB of the release tree for each action, all of it loaded on
 * every run for the one GET below. Node 24's own client takes HTTPS_PROXY and NO_PROXY (`proxyEnv`, from
 * 24.5 on), which is what was left to wish for.
 */

export interface GitHubRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From the API's root on: `/repos/o/r/actions/runs/1/attempts/1`. */
  readonly path: string;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** For the whole call. Default 10 s. */
  readonly timeoutMs?: DurationMs;
}

/** An answer, or one sentence about why there is none. Nothing is thrown. */
export type GitHubAnswer =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly status?: number; readonly reason: string };

/** One call. GETs are tried a second time after a 5xx, a reset or a timeout. */
export async function callGitHub(
  env: Environment,
  token: string,
  request: GitHubRequest,
): Promise<GitHubAnswer> {
  const first = await callOnce(env, token, request);
  const passing = !first.ok && (first.status === undefined || first.status >= 500);
  const again = passing && (request.method ?? 'GET') === 'GET' && request.signal?.aborted !== true;
  return again ? callOnce(env, token, request) : first;
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
): Promise<RunTimes | { readonly unseen: string }> {
  const repository = env['GITHUB_REPOSITORY'];
  const runId = env['GITHUB_RUN_ID'];
  if (repository === undefined || runId === undefined) {
    return { unseen: 'this is not a GitHub workflow run' };
  }
  if (token === undefined) return { unseen: 'no github-token was given' };
  const path = `/repos/${repository}/actions/runs/${runId}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
  const cancel = signal === undefined ? {} : { signal };
  const [run, jobs] = await Promise.all([
    callGitHub(env, token, { path, ...cancel }),
    callGitHub(env, token, { path: `${path}/jobs?per_page=100`, ...cancel }),
  ]);
  if (!run.ok) {
    const denied = run.status === 403 || run.status === 404;
    return { unseen: denied ? `${run.reason} (the token needs "actions: read")` : run.reason };
  }
  const startedAt = instantOf(run.body, 'run_started_at');
  const createdAt = instantOf(run.body, 'created_at');
  if (startedAt === undefined || createdAt === undefined) {
    return { unseen: 'the answer of GitHub holds no start of the run' };
  }
  const job = jobs.ok ? thisJob(jobs.body, env['RUNNER_NAME']) : undefined;
  return job === undefined ? { startedAt, createdAt } : { startedAt, createdAt, job };
}

/**
 * The environment tells a job's key in the workflow, the API only its display name; but a runner runs one
 * job at a time, so the job in progress on this runner is this one.
 */
function thisJob(body: unknown, runnerName: string | undefined): RunTimes['job'] | undefined {
  const jobs = property(body, 'jobs');
  if (!Array.isArray(jobs) || runnerName === undefined) return undefined;
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

async function callOnce(
  env: Environment,
  token: string,
  { method = 'GET', path, body, signal, timeoutMs = 10 * durations.second }: GitHubRequest,
): Promise<GitHubAnswer> {
  const root = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
  if (!URL.canParse(root + path)) return { ok: false, reason: `GITHUB_API_URL is no address` };
  const url = new URL(root + path);
  const timeout = AbortSignal.timeout(timeoutMs);
  const stop = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'ecs-actions',
    'x-github-api-version': '2022-11-28',
    ...(payload === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
  };
  try {
    return await new Promise<GitHubAnswer>((resolve, reject) => {
      const options = { method, headers, signal: stop };
      const proxyEnv = { ...env };
      const call =
        url.protocol === 'http:'
          ? requestHttp(url, { ...options, agent: new HttpAgent({ proxyEnv }) })
          : requestHttps(url, { ...options, agent: new HttpsAgent({ proxyEnv }) });
      call.on('error', reject);
      call.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve(read(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')));
        });
      });
      call.end(payload);
    });
  } catch (error) {
    if (signal?.aborted === true) return { ok: false, reason: 'the step was cancelled' };
    if (timeout.aborted) {
      return { ok: false, reason: `GitHub did not answer within ${timeoutMs / 1000} s` };
    }
    const cause = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `GitHub could not be reached: ${cause}` };
  }
}

function read(status: number, text: string): GitHubAnswer {
  const body = parseJson(text);
  if (status >= 200 && status < 300) {
    if (body === undefined && text !== '') {
      return { ok: false, status, reason: 'GitHub answered something that is no JSON' };
    }
    return { ok: true, status, body };
  }
  const message = property(body, 'message');
  const said = typeof message === 'string' ? `: ${message}` : '';
  return { ok: false, status, reason: `GitHub answered ${status}${said}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function instantOf(value: unknown, name: string): EpochMs | undefined {
  const text = property(value, name);
  const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
