import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { callGitHub, readRunTimes } from '../src/github.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server | undefined;

async function serve(answer: Answer): Promise<string> {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => answer(request, response, body));
  });
  const listening = server;
  await new Promise<void>((resolve) => {
    listening.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

const run = { run_started_at: '2026-11-25T03:00:00Z', created_at: '2026-11-24T03:00:00Z' };
const env = (url: string) => ({
  GITHUB_API_URL: `${url}/api/v3/`,
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  RUNNER_NAME: 'runner 1',
});

describe('readRunTimes', () => {
  test('asks for this attempt, with the token, and finds this job by its runner', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization}`);
      const jobs = [
        { runner_name: 'runner 1', status: 'completed', created_at: 'x', started_at: 'x' },
        {
          runner_name: 'runner 1',
          status: 'in_progress',
          created_at: '2026-11-25T03:00:10Z',
          started_at: '2026-11-25T03:01:00Z',
        },
      ];
      json(response, 200, request.url?.includes('/jobs') === true ? { jobs } : run);
    });
    expect(await readRunTimes(env(url), 'tok')).toEqual({
      startedAt: Date.UTC(2026, 10, 25, 3),
      createdAt: Date.UTC(2026, 10, 24, 3),
      job: { queuedAt: Date.UTC(2026, 10, 25, 3, 0, 10), startedAt: Date.UTC(2026, 10, 25, 3, 1) },
    });
    expect(asked.toSorted()).toEqual([
      '/api/v3/repos/o/r/actions/runs/7/attempts/2 Bearer tok',
      '/api/v3/repos/o/r/actions/runs/7/attempts/2/jobs?per_page=100 Bearer tok',
    ]);
  });

  test('does without the job where it cannot be told', async () => {
    const url = await serve((request, response) => {
      json(response, request.url?.includes('/jobs') === true ? 403 : 200, run);
    });
    expect(await readRunTimes(env(url), 'tok')).toEqual({
      startedAt: Date.UTC(2026, 10, 25, 3),
      createdAt: Date.UTC(2026, 10, 24, 3),
    });
  });

  test('says what permission is missing', async () => {
    const url = await serve((_, response) => {
      json(response, 403, { message: 'Resource not accessible by integration' });
    });
    expect(await readRunTimes(env(url), 'tok')).toEqual({
      unseen:
        'GitHub answered 403: Resource not accessible by integration (the token needs "actions: read")',
    });
  });

  test('says why it did not ask', async () => {
    expect(await readRunTimes({}, 'tok')).toEqual({ unseen: 'this is not a GitHub workflow run' });
    expect(await readRunTimes(env('http://127.0.0.1:1'), undefined)).toEqual({
      unseen: 'no github-token was given',
    });
  });

  test.each([
    ['no JSON', (response: ServerResponse) => response.end('<html>'), 'something that is no JSON'],
    ['other JSON', (response: ServerResponse) => response.end('[1]'), 'no start of the run'],
    ['a cut connection', (response: ServerResponse) => response.destroy(), 'could not be reached'],
  ])('%s is a reason, not an exception', async (_, answer, reason) => {
    const url = await serve((_request, response) => answer(response));
    const times = await readRunTimes(env(url), 'tok');
    expect('unseen' in times && times.unseen).toContain(reason);
  });
});

describe('callGitHub', () => {
  test('tries a GET again after a 5xx, and never a POST', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.method ?? '');
      json(response, asked.length === 1 || request.method === 'POST' ? 502 : 200, { ok: 1 });
    });
    const answer = await callGitHub({ GITHUB_API_URL: url }, 'tok', { path: '/x' });
    expect(answer).toEqual({ ok: true, status: 200, body: { ok: 1 } });
    const post = await callGitHub({ GITHUB_API_URL: url }, 'tok', {
      method: 'POST',
      path: '/x',
      body: { a: 1 },
    });
    expect(post).toEqual({ ok: false, status: 502, reason: 'GitHub answered 502' });
    expect(asked).toEqual(['GET', 'GET', 'POST']);
  });

  test('sends JSON', async () => {
    const url = await serve((request, response, body) => {
      json(response, 201, { type: request.headers['content-type'], body });
    });
    const request = { method: 'POST', path: '/x', body: { body: 'é' } } as const;
    expect(await callGitHub({ GITHUB_API_URL: url }, 'tok', request)).toEqual({
      ok: true,
      status: 201,
      body: { type: 'application/json', body: '{"body":"é"}' },
    });
  });

  test('gives up on a silent server, and at once when cancelled', async () => {
    const url = await serve(() => undefined);
    expect(await callGitHub({ GITHUB_API_URL: url }, 'tok', { path: '/x', timeoutMs: 50 })).toEqual(
      {
        ok: false,
        reason: 'GitHub did not answer within 0.05 s',
      },
    );
    const controller = new AbortController();
    controller.abort();
    expect(
      await callGitHub({ GITHUB_API_URL: url }, 'tok', { path: '/x', signal: controller.signal }),
    ).toEqual({ ok: false, reason: 'the step was cancelled' });
  });

  test('goes through the proxy of the environment, but not for NO_PROXY', async () => {
    const asked: string[] = [];
    const proxy = await serve((request, response) => {
      asked.push(request.url ?? '');
      json(response, 200, {});
    });
    const api = 'http://github.internal.example/api';
    const answer = await callGitHub({ GITHUB_API_URL: api, HTTP_PROXY: proxy }, 'tok', {
      path: '/x',
    });
    expect(answer.ok).toBe(true);
    expect(asked).toEqual([`${api}/x`]);
    const direct = await callGitHub(
      { GITHUB_API_URL: `${proxy}/api`, HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' },
      'tok',
      { path: '/y' },
    );
    expect(direct.ok).toBe(true);
    expect(asked.at(-1)).toBe('/api/y');
  });

  test('an address that is none is a reason', async () => {
    expect(await callGitHub({ GITHUB_API_URL: 'nowhere' }, 'tok', { path: '/x' })).toEqual({
      ok: false,
      reason: 'GITHUB_API_URL is no address',
    });
  });
});
