/** undici is loaded with its first use, and does then what the toolkit uses it for. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundleBesideUndici } from '../src/bundle/build.ts';
import { findRepository } from '../src/repository.ts';

const repository = findRepository(import.meta.dirname);

test('a bundle that begins without undici gets an OIDC token, and an answer through a proxy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'undici-door-'));
  mkdirSync(join(repository, 'packages/tooling/lib'), { recursive: true });
  bundleBesideUndici(repository, 'packages/tooling/test/fixture/uses-undici.mjs', folder);

  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const isToken = request.url?.startsWith('/token') === true;
    response.setHeader('content-type', isToken ? 'application/json' : 'text/plain');
    response.end(isToken ? '{"value":"t0ken"}' : 'Keep it simple.');
  });
  server.on('connect', ({ url }, client) => {
    asked.push(`CONNECT ${url}`);
    const tunnel = connect(portOf(server), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.pipe(client).pipe(tunnel);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${portOf(server)}`;
  const step = spawn(process.execPath, [join(folder, 'index.mjs')], {
    env: {
      PATH: process.env['PATH'],
      GITHUB_API_URL: 'http://api.github.test',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/token?a=b`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'none',
      http_proxy: address,
      no_proxy: '127.0.0.1',
    },
  });
  let printed = '';
  for (const stream of [step.stdout, step.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  await once(step, 'close');
  server.close();
  server.closeAllConnections();
  expect(printed.split('\n').filter((line) => line !== '' && !line.startsWith('::'))).toEqual([
    'begun, without undici',
    'token t0ken, without undici',
    'answer Keep it simple., with undici',
  ]);
  expect(asked).toEqual(['/token?a=b&audience=me', 'CONNECT api.github.test:80', '/zen']);
}, 120_000);

function portOf(server: ReturnType<typeof createServer>): number {
  return (server.address() as AddressInfo).port;
}
