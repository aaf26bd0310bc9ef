/** From the start of a process to its first request, beside the official action's, and with what another step compiled. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, quantile, type Figure } from './figure.ts';

/** A process to start, and its share of the environment. */
interface Start {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Ratios of starts that took turns, so that noise on the machine meets all alike; the medians of `runs`.
 *
 * @param official the bundle of the official deploy action; left out: without that ratio.
 */
export async function starts(
  dist: string,
  runs: number,
  official: string | undefined,
): Promise<readonly Figure[]> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const temp = mkdtempSync(join(tmpdir(), 'start-up-'));
  const file = (name: string): string => join(temp, name);
  writeFileSync(file('output'), '');
  writeFileSync(file('task-definition.json'), '{"family":"web","containerDefinitions":[]}');
  mkdirSync(file('warm'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: temp,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('output'),
    GITHUB_STEP_SUMMARY: file('output'),
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIABENCH',
    AWS_SECRET_ACCESS_KEY: 'none',
    'INPUT_AWS-REGION': 'eu-west-1',
    INPUT_CLUSTER: 'prod',
    INPUT_SERVICE: 'web',
  };
  const ours = join(dist, 'wait-stable/index.js');
  const first: Start = { path: ours, env: {} };
  const later: Start = { path: ours, env: { RUNNER_TEMP: file('warm') } };
  const theirs: Start | undefined =
    official !== undefined && existsSync(official)
      ? { path: official, env: { 'INPUT_TASK-DEFINITION': 'task-definition.json' } }
      : undefined;

  const firstRequestMs = async (start: Start): Promise<number> => {
    const startedAt = performance.now();
    const step = spawn(process.execPath, [start.path], {
      stdio: 'ignore',
      env: { ...env, ...start.env },
    });
    const [request] = (await once(server, 'request')) as [{ readonly socket: { destroy(): void } }];
    const tookMs = performance.now() - startedAt;
    // Its compile cache is written as it ends, so it is asked to.
    step.kill('SIGINT');
    request.socket.destroy();
    const killing = setTimeout(() => step.kill('SIGKILL'), 5_000);
    await once(step, 'exit');
    clearTimeout(killing);
    return tookMs;
  };

  const took = new Map<Start, number[]>();
  for (const start of [first, later, theirs]) if (start !== undefined) took.set(start, []);
  for (const start of took.keys()) await firstRequestMs(start);
  for (let run = 0; run < runs; run += 1) {
    for (const [start, times] of took) times.push(await firstRequestMs(start));
  }
  server.close();
  rmSync(temp, { recursive: true, force: true });
  const medianMs = (start: Start): number => quantile(took.get(start) ?? [], 0.5);
  const ratio = (one: Start, other: Start): number => medianMs(one) / medianMs(other);
  console.log(
    `first request, median of ${runs}: ${medianMs(first).toFixed(0)} ms, of a later action ${medianMs(later).toFixed(0)} ms (${ratio(later, first).toFixed(2)} of that)${theirs === undefined ? '' : `, the official action ${medianMs(theirs).toFixed(0)} ms`}`,
  );
  if (theirs === undefined) return [];
  return [
    atMost("first request, of the official action's", ratio(first, theirs), 0.78, '', 2),
    atMost(
      "the same of a job's 2nd action, of the official action's",
      ratio(later, theirs),
      0.68,
      '',
      2,
    ),
  ];
}
