/**
 * How long wait-stable takes from the start of its process to its first request, against a server that answers
 * nothing: `npx node --conditions=source packages/tooling/bench/start-up.ts [runs] [repository …]`. Several
 * checkouts with their `dist` are measured in turn, so that noise on the machine meets all alike.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRepository } from '../src/repository.ts';

const [runs = '15', ...given] = process.argv.slice(2);
const repositories = given.length > 0 ? given : [findRepository(import.meta.dirname)];

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const temp = mkdtempSync(join(tmpdir(), 'start-up-'));
const output = join(temp, 'output');
writeFileSync(output, '');

async function firstRequestMs(repository: string): Promise<number> {
  const startedAt = performance.now();
  const step = spawn(process.execPath, [join(repository, 'dist', 'wait-stable', 'index.js')], {
    stdio: 'ignore',
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      GITHUB_STATE: output,
      GITHUB_STEP_SUMMARY: output,
      RUNNER_TEMP: temp,
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'AKIABENCH',
      AWS_SECRET_ACCESS_KEY: 'none',
      'INPUT_AWS-REGION': 'eu-west-1',
      INPUT_CLUSTER: 'prod',
      INPUT_SERVICE: 'web',
    },
  });
  const [request] = (await once(server, 'request')) as [{ readonly socket: { destroy(): void } }];
  const tookMs = performance.now() - startedAt;
  step.kill('SIGKILL');
  await once(step, 'exit');
  request.socket.destroy();
  return tookMs;
}

const measured = repositories.map((repository) => ({ repository, tookMs: new Array<number>() }));
for (const { repository } of measured) await firstRequestMs(repository);
for (let run = 0; run < Number(runs); run += 1) {
  for (const { repository, tookMs } of measured) tookMs.push(await firstRequestMs(repository));
}
for (const { repository, tookMs } of measured) {
  const sorted = tookMs.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
  console.log(`${repository}: median of ${runs} ${at(0.5)} ms, ${at(0)} to ${at(0.999)} ms`);
}
server.close();
