/** One comment on the pull request of the run, written once and then kept up to date. */
import { readFileSync } from 'node:fs';
import { durations } from '@ecs-actions/core/time';
import type { Environment } from './environment.ts';
import { callGitHub, repositoryOf, type GitHubAnswer, type Octokit } from './github.ts';

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

export async function writePullRequestComment(
  env: Environment,
  token: string | undefined,
  { marker, body, signal }: PullRequestComment,
): Promise<CommentOutcome> {
  const repository = repositoryOf(env);
  const number = pullRequestNumber(env);
  if (repository === undefined || number === undefined) {
    return { unwritten: 'this run belongs to no pull request' };
  }
  if (token === undefined) return { unwritten: 'no github-token was given' };
  const hidden = `<!-- ${marker} -->`;
  const text = `${hidden}\n${body.length > longestBody ? `${body.slice(0, longestBody)}\n\n… cut.` : body}`;
  const options = signal === undefined ? {} : { signal };

  const own = await callGitHub(
    env,
    token,
    async ({ paginate, rest, graphql }, request) => {
      const issue = { ...repository, issue_number: number, per_page: 100, request };
      const marked: { readonly id: number; readonly author: string | undefined }[] = [];
      for await (const { data } of paginate.iterator(rest.issues.listComments, issue)) {
        for (const { id, body: before, user } of data) {
          if (before?.startsWith(hidden)) marked.push({ id, author: user?.login });
        }
      }
      if (marked.length === 0) return undefined;
      const self = await ownLogin(graphql, request);
      return marked.find(({ author }) => author === self)?.id;
    },
    { ...options, attempts: 2, timeoutMs: 30 * durations.second },
  );
  if (!own.ok) return { unwritten: explain(own) };
  const commentId = own.value;
  const written = await callGitHub(
    env,
    token,
    async ({ rest }, request) => {
      const comment = { ...repository, body: text, request };
      const { data } =
        commentId === undefined
          ? await rest.issues.createComment({ ...comment, issue_number: number })
          : await rest.issues.updateComment({ ...comment, comment_id: commentId });
      return data.html_url;
    },
    options,
  );
  return written.ok ? { url: written.value } : { unwritten: explain(written) };
}

/** Who a workflow's own token writes as. */
const workflowLogin = 'github-actions[bot]';

/**
 * Who writes with this token. Anybody can write a comment that begins like ours; in one of theirs, our findings
 * would be in their hands.
 */
async function ownLogin(
  graphql: Octokit['graphql'],
  request: { readonly signal: AbortSignal },
): Promise<string> {
  try {
    const { viewer } = await graphql<{ viewer: { login: string } }>('query { viewer { login } }', {
      request,
    });
    return viewer.login;
  } catch {
    // Some servers do not tell a token who it is.
    return workflowLogin;
  }
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

function explain(answer: Extract<GitHubAnswer<unknown>, { ok: false }>): string {
  const denied = answer.status === 403 || answer.status === 404;
  return denied ? `${answer.reason} (the token needs "pull-requests: write")` : answer.reason;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
