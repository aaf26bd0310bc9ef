import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { callGitHub, readRunTimes, type GitHubCall } from '../../src/github.ts';
import { known, unknown } from '@ecs-actions/core/fact';

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
      json(
        response,
        200,
        request.url?.includes('/jobs') === true ? { total_count: jobs.length, jobs } : run,
      );
    });
    expect(await readRunTimes(env(url), 'tok')).toEqual(
      known({
        startedAt: Date.UTC(2026, 10, 25, 3),
        createdAt: Date.UTC(2026, 10, 24, 3),
        job: {
          queuedAt: Date.UTC(2026, 10, 25, 3, 0, 10),
          startedAt: Date.UTC(2026, 10, 25, 3, 1),
        },
      }),
    );
    expect(asked.toSorted()).toEqual([
      '/api/v3/repos/o/r/actions/runs/7/attempts/2 token tok',
      '/api/v3/repos/o/r/actions/runs/7/attempts/2/jobs?per_page=100 token tok',
    ]);
  });

  test('does without the job where it cannot be told', async () => {
    const url = await serve((request, response) => {
      json(response, request.url?.includes('/jobs') === true ? 403 : 200, run);
    });
    expect(await readRunTimes(env(url), 'tok')).toEqual(
      known({ startedAt: Date.UTC(2026, 10, 25, 3), createdAt: Date.UTC(2026, 10, 24, 3) }),
    );
  });

  test('says what permission is missing', async () => {
    const url = await serve((_, response) => {
      json(response, 403, { message: 'Resource not accessible by integration' });
    });
    expect(await readRunTimes(env(url), 'tok')).toEqual(
      unknown(
        'GitHub answered 403: Resource not accessible by integration (the token needs "actions: read")',
      ),
    );
  });

  test('says why it did not ask', async () => {
    expect(await readRunTimes({}, 'tok')).toEqual(unknown('this is not a GitHub workflow run'));
    expect(await readRunTimes(env('http://127.0.0.1:1'), undefined)).toEqual(
      unknown('no github-token was given'),
    );
  });

  test.each([
    ['no JSON', (response: ServerResponse) => response.end('<html>'), 'no start of the run'],
    ['other JSON', (response: ServerResponse) => response.end('[1]'), 'no start of the run'],
    ['a cut connection', (response: ServerResponse) => response.destroy(), 'could not be reached'],
  ])('%s is a reason, not an exception', async (_, answer, reason) => {
    const url = await serve((_request, response) => answer(response));
    const times = await readRunTimes(env(url), 'tok');
    expect(times).toMatchObject({ known: false, why: expect.stringContaining(reason) });
  });
});

describe('why GitHub gave no answer is one short line', () => {
  const page = `<!DOCTYPE html>\n<h1>Bad gateway</h1>${'x'.repeat(5000)}`;
  test.each([
    ['a page of a proxy', 502, page, 'GitHub answered 502: a page, and no answer of its API'],
    [
      'too many requests',
      403,
      '{"message":"API rate limit exceeded for installation ID 1."}',
      'GitHub answered 403: API rate limit exceeded for installation ID 1.',
    ],
    [
      'a text of others',
      422,
      '{"message":"a\\r\\n::error::b"}',
      'GitHub answered 422: a ::error::b',
    ],
  ])('%s', async (_, status, body, why) => {
    const url = await serve((_request, response) => {
      response.writeHead(status, {
        'content-type': body.startsWith('{') ? 'application/json' : 'text/html',
      });
      response.end(body);
    });
    expect(await readRunTimes(env(url), 'tok')).toEqual(unknown(why));
  });

  test('a text without end is cut', async () => {
    const url = await serve((_, response) => json(response, 500, { message: 'x'.repeat(1e6) }));
    const times = await readRunTimes(env(url), 'tok');
    expect(!times.known && times.why.length).toBeLessThan(400);
  });

  test('a run that is none is not asked for', async () => {
    const asked = { ...env('http://127.0.0.1:1'), GITHUB_RUN_ID: 'seven' };
    expect(await readRunTimes(asked, 'tok')).toEqual(
      unknown('GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT are not those of a workflow run'),
    );
  });
});

const ask: GitHubCall<unknown> = async ({ request }, options) =>
  (await request('GET /x', { request: options })).data;

describe('callGitHub', () => {
  test('tries again after a 5xx what only reads, and nothing else', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      json(response, asked % 2 === 1 ? 502 : 200, { ok: 1 });
    });
    const twice = await callGitHub({ GITHUB_API_URL: url }, 'tok', ask, { attempts: 2 });
    expect(twice).toEqual({ ok: true, value: { ok: 1 } });
    const once = await callGitHub({ GITHUB_API_URL: url }, 'tok', ask);
    expect(once).toMatchObject({ ok: false, status: 502 });
    expect(asked).toBe(3);
  });

  test('gives up on a silent server, and at once when cancelled', async () => {
    const url = await serve(() => undefined);
    const env = { GITHUB_API_URL: url };
    expect(await callGitHub(env, 'tok', ask, { timeoutMs: 50 })).toEqual({
      ok: false,
      reason: 'GitHub did not answer within 0.05 s',
    });
    const signal = AbortSignal.abort();
    expect(await callGitHub(env, 'tok', ask, { signal })).toEqual({
      ok: false,
      reason: 'the step was cancelled',
    });
  });

  test('an address that is none is a reason', async () => {
    const answer = await callGitHub({ GITHUB_API_URL: 'nowhere' }, 'tok', ask);
    expect(answer).toMatchObject({ ok: false });
    expect(!answer.ok && answer.reason).toContain('GitHub could not be reached: ');
  });

  test('goes through the proxy of the process, but not for NO_PROXY', async () => {
    const connected: string[] = [];
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      json(response, 200, run);
    });
    // A proxy that leads everywhere to the same server.
    server?.on('connect', (request, socket) => {
      connected.push(request.url ?? '');
      const onward = connect(Number(new URL(url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      for (const end of [onward, socket]) end.on('error', () => end.destroy());
    });
    const api = { ...env(url), GITHUB_API_URL: 'http://github.internal.example/api' };
    const proxied = await inProcess({ ...api, HTTP_PROXY: url });
    expect(proxied).toMatchObject({ value: { startedAt: Date.UTC(2026, 10, 25, 3) } });
    expect(new Set(connected)).toEqual(new Set(['github.internal.example:80']));
    expect(asked).toContain('/api/repos/o/r/actions/runs/7/attempts/2');
    const direct = await inProcess({
      ...api,
      HTTP_PROXY: url,
      NO_PROXY: 'github.internal.example',
    });
    expect(direct).toHaveProperty('why', expect.stringContaining('could not be reached'));
  });
});

/** What `readRunTimes` finds in a process with this environment: the toolkit reads proxies from there. */
async function inProcess(env: Readonly<Record<string, string>>): Promise<unknown> {
  const module = new URL('../../src/github.ts', import.meta.url).href;
  const script = `
    const { readRunTimes } = await import('${module}');
    console.log(JSON.stringify(await readRunTimes(process.env, 'tok')));`;
  const args = ['--conditions=source', '--no-warnings', '--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout);
}
