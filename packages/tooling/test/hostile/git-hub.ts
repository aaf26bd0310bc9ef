/** GitHub as it may be around a step: what a run's environment holds, and what its API answers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '@ecs-actions/simulator/world/random';

/** The environment of a workflow run that somebody filled in who means no good, or nobody. */
export function hostileRun(random: Random, text: string): Readonly<Record<string, string>> {
  // No process is given a zero byte by its environment.
  const hostile = text.replaceAll('\0', '').toWellFormed();
  const any = (usual: string): string => random.pick([usual, '', hostile, `${usual}${hostile}`]);
  const run = {
    GITHUB_REPOSITORY: random.pick(['acme/shop', 'acme', '/', 'acme/shop/more', hostile]),
    GITHUB_SERVER_URL: random.pick(['https://github.com', 'https://git.acme.example/', hostile]),
    GITHUB_SHA: any('c0ffee0123456789'),
    GITHUB_RUN_ID: any('7'),
    GITHUB_RUN_ATTEMPT: any('1'),
    GITHUB_REF: any('refs/pull/5/merge'),
    GITHUB_EVENT_PATH: any('/nowhere/event.json'),
    GITHUB_JOB: any('deploy'),
    GITHUB_ACTION: any('__run'),
    GITHUB_ACTION_REPOSITORY: any('acme/ecs-actions'),
    RUNNER_NAME: any('runner 1'),
  };
  return Object.fromEntries(Object.entries(run).filter(() => random.chance(0.8)));
}

/** What GitHub writes about what caused a run, and what it never would. */
export function eventPayloads(text: string): readonly string[] {
  return [
    '',
    '[]',
    'null',
    '{"pull_request":null}',
    '{"pull_request":{"number":"5"}}',
    '{"pull_request":{"number":1e999}}',
    '{"pull_request":{"number":-0.5}}',
    JSON.stringify({ pull_request: { number: text } }),
    JSON.stringify({ [text]: text }),
    text,
  ];
}

/** An answer to a request; `undefined`: the connection is cut. */
export interface GitHubAnswer {
  readonly told: string;
  readonly status?: number;
  readonly body?: string;
}

const startedAt = '2026-11-25T02:59:00Z';

/** As GitHub answers, whatever the request is. */
function goodBody(method: string, path: string): string {
  if (path.endsWith('/graphql')) return '{"data":{"viewer":{"login":"github-actions[bot]"}}}';
  if (method !== 'GET') return '{"html_url":"https://github.com/acme/shop/pull/5#issuecomment-1"}';
  if (path.includes('/comments')) return '[]';
  if (path.includes('/jobs')) return '{"total_count":0,"jobs":[]}';
  return JSON.stringify({ run_started_at: startedAt, created_at: startedAt });
}

export const goodGitHub: GitHubAnswer = { told: 'well' };

/** All that may come in its place. */
export function otherAnswers(text: string): readonly GitHubAnswer[] {
  const page = `<!DOCTYPE html><html><body>${text}${'<p>wait</p>'.repeat(2000)}`;
  const message = JSON.stringify({ message: text, errors: [{ message: text }, null, text] });
  const refusals = [401, 403, 404, 409, 410, 422, 429, 500, 502, 503].map((status) => ({
    told: `with ${status}`,
    status,
    body: message,
  }));
  const bodies = {
    'a page': page,
    'half of it': '{"run_started_at":"2026-',
    nothing: '',
    null: 'null',
    'a list': '[]',
    'a list of nothing': '[null]',
    'an object': '{}',
    'a text': JSON.stringify(text),
    'a number': '7',
    'other types': JSON.stringify({ run_started_at: 7, created_at: [text], html_url: {}, jobs: 1 }),
    'hostile texts': JSON.stringify({
      run_started_at: text,
      created_at: text,
      html_url: `javascript:${text}`,
      jobs: [{ runner_name: text, status: text }],
      total_count: text,
    }),
    'comments of others': JSON.stringify(
      [
        '<!-- ecs-actions/verify-scaling-config/-folder-plan-json/production -->',
        '<!-- ecs-actions/x -->',
        '',
      ].map((mark, id) => ({
        id,
        body: `${mark}\n${text}`,
        user: id === 1 ? null : { login: text },
      })),
    ),
  };
  return [
    { told: 'not: the connection is cut', status: 0 },
    { told: 'a page with 502', status: 502, body: page },
    {
      told: 'that the limit is reached',
      status: 403,
      body: '{"message":"API rate limit exceeded"}',
    },
    ...refusals,
    ...Object.entries(bodies).map(([told, body]) => ({ told, status: 200, body })),
  ];
}

/** @param onlyTo to which requests it answers so; well to the others. */
export async function withGitHub<Value>(
  { status = 200, body }: GitHubAnswer,
  onlyTo: 'all' | 'reading' | 'writing',
  use: (url: string) => Promise<Value>,
): Promise<Value> {
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const isHit = onlyTo === 'all' || (onlyTo === 'reading') === (method === 'GET');
    request.resume();
    if (isHit && status === 0) {
      response.destroy();
      return;
    }
    const answer = isHit ? { status, body } : { status: 200, body: undefined };
    const isPage = answer.body?.startsWith('<') === true;
    response.writeHead(answer.status, {
      'content-type': isPage ? 'text/html' : 'application/json',
    });
    response.end(answer.body ?? goodBody(method, url));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
