/** The bundle in a process of its own, as the runner starts it, against the simulator over HTTP. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { runActionLocally, type LocalResult } from '@ecs-actions/tooling/local/run-action-locally';
import { findRepository } from '@ecs-actions/tooling/repository';
import { simulatedAccount } from '@ecs-actions/tooling/local/simulated-account';

const minute = 60_000;
const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** The deployment was over long ago, so that the whole window can be read at once. */
async function runBundle(
  scenario: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<LocalResult> {
  const region = createRegion({ seed: 7, scenario, startAt: Date.now() - 25 * minute });
  const server = await startServer({ answers: region });
  servers.push(server);
  return runActionLocally({
    repository: findRepository(import.meta.dirname),
    action: 'post-deploy-metrics',
    inputs: { cluster: 'prod', service: 'web', ...inputs },
    env: simulatedAccount(server.url),
    asRunner: true,
  });
}

describe('the bundle', () => {
  test('a good deploy: exit 0, every output, a summary, a report', async () => {
    const { exitCode, outputs, stdout, summary } = await runBundle('metrics-good');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.any(String) });
    expect(outputs.get('verdict')).toBe('pass');
    expect(JSON.parse(outputs.get('breaches') ?? '')).toEqual([]);
    expect(JSON.parse(outputs.get('metrics') ?? '')).toMatchObject({
      'cpu.avg': { observed: expect.any(Number), baseline: expect.any(Number), unit: '%' },
      requests: { observed: expect.any(Number), baseline: expect.any(Number), unit: 'per-minute' },
    });
    expect(JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8'))).toMatchObject({
      'schema-version': 1,
      verdict: 'pass',
    });
    expect(summary).toMatch(/^### web: the deploy was good/);
    expect(summary).toMatch(/```mermaid\n%%\{init: .*\}%%\nxychart-beta/);
    const html = readFileSync(outputs.get('html-report') ?? '', 'utf8');
    expect(html).toContain('web in prod');
    // Every series with data is drawn: an SVG path of its own.
    for (const name of ['Latency', 'Failed requests', 'Requests a minute', 'CPU', 'Memory']) {
      expect(html).toContain(name);
    }
    expect(html.match(/<path/g)?.length).toBeGreaterThan(8);
  });

  test('a bad deploy: exit 1, one error annotation that names the task', async () => {
    const { exitCode, outputs, stdout } = await runBundle('hot-task');
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('fail');
    expect(JSON.parse(outputs.get('breaches') ?? '')).toContainEqual(
      expect.objectContaining({ threshold: 'hot-tasks < 1' }),
    );
    expect(stdout).toMatch(
      /^::error title=web%3A the deploy was bad::Cause: the load is uneven: task [0-9a-f]{32}.*%0AServing now: web:\d+, \d+ of \d+ tasks%0AGoes on: nothing: .*%0AWhat to do: See what that task does/m,
    );
  });
});
