import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { writePullRequestComment } from '../../src/pull-request-comment.ts';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** GitHub with these comments on pull request 5, a hundred a page; any refusal instead of writing. */
async function gitHub(
  comments: readonly { id: number; body: string; user?: { login: string } }[],
  refusal?: number,
  viewer: string | undefined = bot.login,
) {
  const calls: Call[] = [];
  let url = '';
  const listening = createServer((request, response) => {
    let sent = '';
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
    request.on('end', () => {
      const { method = '', url: path = '' } = request;
      calls.push({ method, path, body: sent === '' ? undefined : JSON.parse(sent) });
      const answer = (status: number, body: unknown, headers = {}): void => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(body));
      };
      if (path.endsWith('/graphql')) {
        if (viewer === undefined) answer(403, { message: 'Resource not accessible' });
        else answer(200, { data: { viewer: { login: viewer } } });
      } else if (method === 'GET') {
        const page = Number(new URL(path, url).searchParams.get('page') ?? 1);
        const more = comments.length > page * 100;
        const next = `<${url}/repos/o/r/issues/5/comments?per_page=100&page=${page + 1}>; rel="next"`;
        answer(200, comments.slice((page - 1) * 100, page * 100), more ? { link: next } : {});
      } else if (refusal === undefined) {
        answer(method === 'POST' ? 201 : 200, {
          html_url: `https://github.com/o/r/pull/5#${method}`,
        });
      } else {
        answer(refusal, { message: 'Resource not accessible by integration' });
      }
    });
  });
  server = listening;
  await new Promise<void>((resolve) => {
    listening.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const env = {
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REF: 'refs/pull/5/merge',
  };
  return { env, calls };
}

const bot = { login: 'github-actions[bot]' };
const other = (id: number) => ({ id, body: 'LGTM' });
const comment = { marker: 'ecs-actions/x', body: 'found' };
const text = '<!-- ecs-actions/x -->\nfound';

describe('writePullRequestComment', () => {
  test('writes the comment the first time', async () => {
    const { env, calls } = await gitHub([other(1), { id: 2, body: `quoted ${text}` }]);
    const outcome = await writePullRequestComment(env, 'tok', comment);
    expect(outcome).toEqual({ url: 'https://github.com/o/r/pull/5#POST' });
    expect(calls.at(-1)).toEqual({
      method: 'POST',
      path: '/repos/o/r/issues/5/comments',
      body: { body: text },
    });
  });

  test('keeps its own up to date, on whatever page it is', async () => {
    const many = Array.from({ length: 130 }, (_, index) => other(index));
    const { env, calls } = await gitHub([...many, { id: 777, body: `${text} before`, user: bot }]);
    const outcome = await writePullRequestComment(env, 'tok', comment);
    expect(outcome).toEqual({ url: 'https://github.com/o/r/pull/5#PATCH' });
    expect(calls.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST', 'PATCH']);
    expect(calls.at(-1)?.path).toBe('/repos/o/r/issues/comments/777');
  });

  test('leaves alone what others wrote, whatever it begins with', async () => {
    const forged = { id: 6, body: `${text} by me`, user: { login: 'mallory' } };
    const { env, calls } = await gitHub([forged]);
    const outcome = await writePullRequestComment(env, 'tok', comment);
    expect(outcome).toEqual({ url: 'https://github.com/o/r/pull/5#POST' });
    expect(calls.at(-1)?.path).toBe('/repos/o/r/issues/5/comments');
  });

  test.each([
    ['an app', 'ecs-app[bot]', 'ecs-app[bot]'],
    ['a token that is not told who it is', undefined, bot.login],
  ])('finds its own among forged ones: %s', async (_, viewer, author) => {
    const forged = { id: 6, body: text, user: { login: 'mallory' } };
    const own = { id: 7, body: text, user: { login: author } };
    const { env, calls } = await gitHub([forged, own], undefined, viewer);
    await writePullRequestComment(env, 'tok', comment);
    expect(calls.at(-1)).toMatchObject({
      method: 'PATCH',
      path: '/repos/o/r/issues/comments/7',
    });
  });

  describe('a section of another comment of ours', () => {
    const host = '<!-- ecs-actions/host/plan-json/production -->\nfindings';
    const section = {
      marker: 'ecs-actions/x',
      body: 'figures',
      within: (marker: string) => marker.startsWith('ecs-actions/host/'),
    };
    const now = { GITHUB_SHA: 'c0ffee' };
    const written = `${host}\n\n<!-- section ecs-actions/x c0ffee -->\nfigures`;

    test.each([
      ['the first time', host],
      ['again', written.replace('figures', 'before')],
      ['for the next commit', written.replace('c0ffee', 'bad').replace('figures', 'before')],
    ])('is written behind its text: %s', async (_, before) => {
      const { env, calls } = await gitHub([{ id: 4, body: before, user: bot }]);
      await writePullRequestComment({ ...env, ...now }, 'tok', section);
      expect(calls.at(-1)).toMatchObject({ method: 'PATCH', body: { body: written } });
      expect(calls.at(-1)?.path).toBe('/repos/o/r/issues/comments/4');
    });

    test('is kept as its host is written anew for the same commit, and goes with the next', async () => {
      const { env, calls } = await gitHub([{ id: 4, body: written, user: bot }]);
      const again = { marker: 'ecs-actions/host/plan-json/production', body: 'fewer' };
      await writePullRequestComment({ ...env, ...now }, 'tok', again);
      expect(calls.at(-1)?.body).toEqual({ body: written.replace('findings', 'fewer') });
      await writePullRequestComment({ ...env, GITHUB_SHA: 'bad' }, 'tok', again);
      expect(calls.at(-1)?.body).toEqual({ body: host.replace('findings', 'fewer') });
    });

    test('stands alone where there is no such comment, or only one by somebody else', async () => {
      const { env, calls } = await gitHub([{ id: 4, body: host, user: { login: 'mallory' } }]);
      await writePullRequestComment({ ...env, ...now }, 'tok', section);
      expect(calls.at(-1)).toMatchObject({
        method: 'POST',
        body: { body: '<!-- ecs-actions/x -->\nfigures' },
      });
    });

    test('stays whole where its host has to be cut', async () => {
      const { env, calls } = await gitHub([
        { id: 4, body: `${host}${'x'.repeat(64_000)}`, user: bot },
      ]);
      await writePullRequestComment({ ...env, ...now }, 'tok', {
        ...section,
        body: 'y'.repeat(3000),
      });
      const { body } = (calls.at(-1) as Call).body as { body: string };
      expect(body.length).toBeLessThan(65_536);
      expect(body).toMatch(/x\n\n… cut\.\n\n<!-- section ecs-actions\/x c0ffee -->\ny{3000}$/);
    });
  });

  test('cuts what GitHub would refuse', async () => {
    const { env, calls } = await gitHub([]);
    await writePullRequestComment(env, 'tok', { ...comment, body: 'x'.repeat(100_000) });
    const { body } = (calls.at(-1) as Call).body as { body: string };
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/… cut\.$/);
  });

  test.each([
    ['a page', '<html>sign in</html>', 'it is none of its API'],
    ['an object', '{"message":"moved"}', 'it is no list of comments'],
    [
      'comments that are none',
      '[null,1,"x",{"id":"7","body":"<!-- ecs-actions/x -->"}]',
      'it does not say where the comment is',
    ],
  ])('%s in place of the comments is a reason', async (_, body, why) => {
    const listening = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(request.method === 'GET' ? body : '{}');
    });
    server = listening;
    await new Promise<void>((resolve) => {
      listening.listen(0, '127.0.0.1', resolve);
    });
    const env = {
      GITHUB_API_URL: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REF: 'refs/pull/5/merge',
    };
    expect(await writePullRequestComment(env, 'tok', comment)).toEqual({
      unwritten: `the answer of GitHub could not be read: ${why}`,
    });
  });

  test('says why there is none: permission, no pull request, no token', async () => {
    const { env } = await gitHub([], 403);
    expect(await writePullRequestComment(env, 'tok', comment)).toEqual({
      unwritten:
        'GitHub answered 403: Resource not accessible by integration (the token needs "pull-requests: write")',
    });
    const push = { ...env, GITHUB_REF: 'refs/heads/main' };
    expect(await writePullRequestComment(push, 'tok', comment)).toEqual({
      unwritten: 'this run belongs to no pull request',
    });
    expect(await writePullRequestComment(env, undefined, comment)).toEqual({
      unwritten: 'no github-token was given',
    });
  });
});
