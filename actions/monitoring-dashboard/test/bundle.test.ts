/** The bundle in a process of its own, as the runner starts it, against the simulator over HTTP. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { runActionLocally, type LocalResult } from '@ecs-actions/tooling/local/run-action-locally';
import { findRepository } from '@ecs-actions/tooling/repository';
import { boardOf, scaled, type Region } from './support/simulated-run.ts';
import { simulatedAccount } from '@ecs-actions/tooling/local/simulated-account';

const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

type Step = (
  inputs?: Readonly<Record<string, string>>,
  accessKeyId?: string,
) => Promise<LocalResult>;

async function startRegion(): Promise<{ readonly region: Region; readonly step: Step }> {
  const region = createRegion({
    seed: 7,
    speed: 10,
    startAt: Date.now(),
    scenario: scaled,
    principals: { AKIANOTHING: { allow: [] } },
  });
  const server = await startServer({ answers: region });
  servers.push(server);
  const step: Step = (inputs = {}, accessKeyId = 'AKIABUNDLE') =>
    runActionLocally({
      repository: findRepository(import.meta.dirname),
      action: 'monitoring-dashboard',
      inputs: { cluster: 'prod', service: 'web', ...inputs },
      env: simulatedAccount(server.url, accessKeyId),
      asRunner: true,
    });
  return { region, step };
}

describe('the bundle', () => {
  test('diff, apply, and nothing left to do: every output, a summary, a report', async () => {
    const { region, step } = await startRegion();
    const diff = await step({ mode: 'diff' });
    expect(Object.fromEntries(diff.outputs)).toMatchObject({ verdict: 'differs', changed: '11' });
    expect(region.world.dashboards.size).toBe(0);

    const first = await step();
    expect({ exitCode: first.exitCode, stderr: first.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(Object.fromEntries(first.outputs)).toMatchObject({
      verdict: 'applied',
      changed: '11',
      'dashboard-url': expect.stringMatching(/^https:.*#dashboards\/dashboard\/prod-web$/),
    });
    expect(first.summary).toMatch(/^### applied: new dashboard prod-web, 11 added/);
    const report = JSON.parse(readFileSync(first.outputs.get('report') ?? '', 'utf8')) as Record<
      string,
      unknown
    >;
    expect(report).toMatchObject({ 'schema-version': 1, verdict: 'applied', 'body-before': null });
    expect(JSON.parse(String(report['body-after']))).toEqual(boardOf(region));

    const second = await step();
    expect(Object.fromEntries(second.outputs)).toMatchObject({
      verdict: 'unchanged',
      changed: '0',
    });
    const puts = region.calls.filter(({ operation }) => operation === 'PutDashboard');
    expect(puts).toHaveLength(1);
  });

  test('bad input: one line, no call to AWS', async () => {
    const { region, step } = await startRegion();
    const { exitCode, outputs, stdout } = await step({ targets: 'cpu=fast' });
    expect(exitCode).toBe(1);
    expect(Object.fromEntries(outputs)).toMatchObject({
      verdict: 'error',
      changed: '',
      'dashboard-url': '',
    });
    expect(stdout).toMatch(/^::error title=Invalid input%3A targets::.*cpu=fast.*cpu=40/m);
    expect(stdout.replace(/^::debug::.*$/gm, '')).not.toContain('    at ');
    expect(region.calls).toEqual([]);
  });

  test('a missing permission is named, in one line', async () => {
    const { step } = await startRegion();
    const { exitCode, outputs, stdout } = await step({}, 'AKIANOTHING');
    expect({ exitCode, verdict: outputs.get('verdict') }).toEqual({
      exitCode: 1,
      verdict: 'error',
    });
    expect(stdout).toMatch(/^::error title=Not allowed::.*ecs:DescribeServices/m);
    expect(stdout.replace(/^::debug::.*$/gm, '')).not.toContain('    at ');
  });
});
