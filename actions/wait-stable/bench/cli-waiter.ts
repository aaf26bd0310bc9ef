/** `aws ecs wait services-stable`: the real CLI, whose sleeps move the simulated clock instead of passing. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { withControls } from '@ecs-actions/simulator/controls';
import { startServer } from '@ecs-actions/simulator/server';
import type { Contender } from './contender.ts';
import { ended } from './ended.ts';

/** Loaded by Python before the CLI: time.sleep asks the bench to advance its clock. */
const sleepElsewhere = `
import os, time, urllib.request
_clock = os.environ.get('BENCH_CLOCK')
if _clock:
    time.sleep = lambda seconds: urllib.request.urlopen(_clock + '?ms=%d' % int(seconds * 1000)).read()
`;

export const cliWaiter: Contender = {
  name: 'aws ecs wait services-stable',
  absent: () =>
    spawnSync('aws', ['--version'], { stdio: 'ignore' }).status === 0
      ? undefined
      : 'there is no aws CLI on this machine',
  wait: async (region, beginAt) => {
    const { answers, clock } = withControls(region, beginAt);
    const server = await startServer({ answers, clock });
    const pythonPath = mkdtempSync(join(tmpdir(), 'ecs-actions-bench-'));
    writeFileSync(join(pythonPath, 'sitecustomize.py'), sleepElsewhere);
    try {
      const { exitCode, output } = await runCli(server.url, {
        PYTHONPATH: pythonPath,
        BENCH_CLOCK: `${server.url}/_simulator/advance`,
      });
      const green = exitCode === 0;
      return { said: green ? 'success' : 'gave up', green, output, endedAt: clock() };
    } finally {
      await server.close();
    }
  },
};

async function runCli(
  endpoint: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const command = ['ecs', 'wait', 'services-stable', '--cluster', 'prod', '--services', 'web'];
  const child = spawn('aws', ['--endpoint-url', endpoint, ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      AWS_ACCESS_KEY_ID: 'AKIABENCH',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_CONFIG_FILE: devNull,
      ...env,
    },
  });
  return ended(child);
}
