/** One comment on the pull request of the run, written once and then kept up to date. */
import { readFileSync } from 'node:fs';
import { durations } from '@ecs-actions/core/time';
import type { Environment } from './environment.ts';
import { callGitHub, property, repositoryOf, type GitHubAnswer, type Octokit } from './github.ts';

export interface Comment {
  /** Tells our comment from all others; invisible in it. Letters, digits, `-` and `/`. */
  readonly marker: string;
  /** Markdown. What is beyond GitHub's limit is cut. */
  readonly body: string;
  /**
   * By its marker, a comment of ours that this one is a section of, where the pull request has it; else it stands
   * alone. A section lasts for one commit: its own action writes it anew for the next.
   */
  readonly within?: (marker: string) => boolean;
}

/** Where the comment stands, or one sentence about why there is none. Nothing is thrown. */
export type CommentOutcome = { readonly url: string } | { readonly unwritten: string };

/** GitHub refuses longer bodies (65,536 characters). */
const longestBody = 65_000;

export async function writePullRequestComment(
  env: Environment,
  token: string | undefined,
  { marker, body, within }: Comment,
  signal?: AbortSignal,
): Promise<CommentOutcome> {
  const repository = repositoryOf(env);
  const number = pullRequestNumber(env);
  if (repository === undefined || number === undefined) {
    return { unwritten: 'this run belongs to no pull request' };
  }
  if (token === undefined) return { unwritten: 'no github-token was given' };
  const commit = env['GITHUB_SHA'] ?? '';
  const options = signal === undefined ? {} : { signal };

  const own = await callGitHub(
    env,
    token,
    async ({ paginate, rest, graphql }, request) => {
      const issue = { ...repository, issue_number: number, per_page: 100, request };
      const marked: MarkedComment[] = [];
      for await (const { data } of paginate.iterator(rest.issues.listComments, issue)) {
        for (const comment of listOf(data)) {
          const before = property(comment, 'body');
          const id = property(comment, 'id');
          const found = typeof before === 'string' ? markerOf(before) : undefined;
          if (typeof id !== 'number' || typeof before !== 'string' || found === undefined) continue;
          if (found !== marker && within?.(found) !== true) continue;
          const author = property(property(comment, 'user'), 'login');
          marked.push({ id, marker: found, body: before, author });
        }
      }
      if (marked.length === 0) return undefined;
      const self = await ownLogin(graphql, request);
      const ours = marked.filter(({ author }) => author === self);
      return ours.find((comment) => comment.marker !== marker) ?? ours[0];
    },
    { ...options, attempts: 2, timeoutMs: 30 * durations.second },
  );
  if (!own.ok) return { unwritten: explain(own) };
  const before = own.value;
  const text =
    before !== undefined && before.marker !== marker
      ? withSection(before.body, { marker, commit, text: body })
      : compose(marker, body, sectionsOf(before?.body ?? '', commit));
  const written = await callGitHub(
    env,
    token,
    async ({ rest }, request) => {
      const comment = { ...repository, body: text, request };
      const { data } =
        before === undefined
          ? await rest.issues.createComment({ ...comment, issue_number: number })
          : await rest.issues.updateComment({ ...comment, comment_id: before.id });
      const address = property(data, 'html_url');
      if (typeof address === 'string') return address;
      throw new Error('it does not say where the comment is');
    },
    options,
  );
  return written.ok ? { url: written.value } : { unwritten: explain(written) };
}

interface MarkedComment {
  readonly id: number;
  readonly marker: string;
  readonly body: string;
  readonly author: unknown;
}

function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  throw new Error('it is no list of comments');
}

/** A part of a comment that another action keeps, for one commit. */
interface Section {
  readonly marker: string;
  readonly commit: string;
  readonly text: string;
}

function markerOf(body: string): string | undefined {
  return /^<!-- ([\w/-]+) -->/.exec(body)?.[1];
}

// What a section holds was escaped when it was written: no text of others can begin one.
const sectionStart = /^<!-- section ([\w/-]+) (\w*) -->\n/m;

function splitSections(body: string): readonly [text: string, sections: readonly Section[]] {
  const [text = '', ...parts] = body.split(sectionStart);
  const sections: Section[] = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [marker = '', commit = '', section = ''] = parts.slice(index, index + 3);
    sections.push({ marker, commit, text: section.trimEnd() });
  }
  return [text.trimEnd(), sections];
}

/** Those written for this commit; the others are of a state that is no more. */
function sectionsOf(body: string, commit: string): readonly Section[] {
  return splitSections(body)[1].filter((section) => section.commit === commit);
}

function withSection(body: string, section: Section): string {
  const [text] = splitSections(body);
  const others = sectionsOf(body, section.commit).filter(({ marker }) => marker !== section.marker);
  const hidden = markerOf(text) ?? '';
  return compose(hidden, text.slice(text.indexOf('\n') + 1), [...others, section]);
}

/** The sections stay whole; the comment's own text is what is cut. */
function compose(marker: string, body: string, sections: readonly Section[]): string {
  const rest = sections
    .map((section) => `\n\n<!-- section ${section.marker} ${section.commit} -->\n${section.text}`)
    .join('');
  const room = longestBody - rest.length;
  const text = body.length > room ? `${body.slice(0, Math.max(0, room))}\n\n… cut.` : body;
  return `<!-- ${marker} -->\n${text}${rest}`.slice(0, longestBody + 100);
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
    const number = property(property(event, 'pull_request'), 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
  } catch {
    return undefined;
  }
}

function explain(answer: Extract<GitHubAnswer<unknown>, { ok: false }>): string {
  const needed = answer.isDenied === true ? ' (the token needs "pull-requests: write")' : '';
  return `${answer.reason}${needed}`;
}
