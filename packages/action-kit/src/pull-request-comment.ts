/** One comment on the pull request of the run, written once and then kept up to date. */
import { readFileSync } from 'node:fs';
import type { Environment } from './environment.ts';
import { callGitHub, type GitHubAnswer } from './github.ts';

export interface PullRequestComment {
  /** Tells our comment from all others; invisible in it. Letters, digits, `-` and `/`. */
  readonly marker: string;
  /** Markdown. What is beyond GitHub's limit is cut. */
  readonly body: string;
  readonly signal?: AbortSignal;
}

/** Where the comment stands, or one sentence about why there is none. Nothing is thrown. */
export type CommentOutcome = { readonly url: string } | { readonly unwritten: string };

/** GitHub refuses longer bodies (65,536 characters). */
const longestBody = 65_000;
const commentPages = 10;

export async function writePullRequestComment(
  env: Environment,
  token: string | undefined,
  { marker, body, signal }: PullRequestComment,
): Promise<CommentOutcome> {
  const repository = env['GITHUB_REPOSITORY'];
  const number = pullRequestNumber(env);
  if (repository === undefined || number === undefined) {
    return { unwritten: 'this run belongs to no pull request' };
  }
  if (token === undefined) return { unwritten: 'no github-token was given' };
  const hidden = `<!-- ${marker} -->`;
  const cancel = signal === undefined ? {} : { signal };
  const call = (method: 'GET' | 'POST' | 'PATCH', path: string, payload?: unknown) =>
    callGitHub(env, token, { method, path, ...cancel, ...(payload ? { body: payload } : {}) });
  const comments = `/repos/${repository}/issues/${number}/comments`;
  const text = `${hidden}\n${body.length > longestBody ? `${body.slice(0, longestBody)}\n\n… cut.` : body}`;

  for (let page = 1; page <= commentPages; page += 1) {
    const listed = await call('GET', `${comments}?per_page=100&page=${page}`);
    if (!listed.ok) return { unwritten: explain(listed) };
    const found = asList(listed.body);
    const own = found.find((comment) => String(field(comment, 'body')).startsWith(hidden));
    if (own !== undefined) {
      const id = field(own, 'id') as number;
      return outcome(
        await call('PATCH', `/repos/${repository}/issues/comments/${id}`, { body: text }),
      );
    }
    if (found.length < 100) break;
  }
  return outcome(await call('POST', comments, { body: text }));
}

/** From the event's own payload; a push or a schedule has none. */
function pullRequestNumber(env: Environment): number | undefined {
  const ref = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  if (ref !== undefined) return Number(ref);
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined) return undefined;
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const number = field(field(event, 'pull_request'), 'number');
    return typeof number === 'number' ? number : undefined;
  } catch {
    return undefined;
  }
}

function outcome(answer: GitHubAnswer): CommentOutcome {
  return answer.ok
    ? { url: String(field(answer.body, 'html_url')) }
    : { unwritten: explain(answer) };
}

function explain(answer: Extract<GitHubAnswer, { ok: false }>): string {
  const denied = answer.status === 403 || answer.status === 404;
  return denied ? `${answer.reason} (the token needs "pull-requests: write")` : answer.reason;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
