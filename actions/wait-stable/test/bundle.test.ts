/** The committed bundle in a process of its own, as the runner starts it, against the simulator over HTTP, in virtual time. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import type { LocalResult } from '@ecs-actions/tooling/local/run-action-locally';
import { runInVirtualTime } from '@ecs-actions/tooling/local/run-in-virtual-time';
import { present } from '@ecs-actions/core/present';

type RegionOptions = Parameters<typeof createRegion>[0];
type Region = ReturnType<typeof createRegion>;

interface Run {
  readonly region: Omit<RegionOptions, 'startAt' | 'seed'>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
  /** Called before each call is answered; may change the world, or send a signal. */
  readonly onCall?: (region: Region, kill: (signal: NodeJS.Signals) => void) => void;
}

const startAt = Date.UTC(2026, 10, 25, 3);

async function runBundle(run: Run): Promise<LocalResult & { readonly region: Region }> {
  const region = createRegion({
    seed: 7,
    startAt,
    github: { run: () => ({ createdAt: startAt - 5_000, attemptsStartedAt: [startAt - 3_000] }) },
    ...run.region,
  });
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  const result = await runInVirtualTime({
    action: 'wait-stable',
    region,
    beginAt: startAt,
    gitHub: 'region',
    inputs: { cluster: 'prod', service: 'web', 'github-token': 'a-token', ...run.inputs },
    env: {
      ...present({ AWS_ACCESS_KEY_ID: run.accessKeyId }),
      GITHUB_REPOSITORY: 'org/web',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
    },
    onStart: (step) => {
      kill = step.kill;
    },
    onRequest: () => run.onCall?.(region, kill),
  });
  return { ...result, region };
}

const operations = (region: Region): readonly string[] =>
  region.calls.map(({ operation }) => operation);

/** Whether a later poll has begun since the record of the newest deployment was asked for: then its answer was read. */
const hasSeenTheRecord = (region: Region): boolean => {
  const { calls } = region;
  const createdAt = region.truth().at(-1)?.createdAt ?? Infinity;
  const asked = calls.findIndex(
    ({ operation, at }) => operation === 'DescribeServiceDeployments' && at > createdAt,
  );
  const later = asked < 0 ? [] : calls.slice(asked);
  return later.filter(({ operation }) => operation === 'DescribeServices').length >= 2;
};

describe('the bundle', () => {
  test('a good deployment: exit 0, every output, a summary, a report', async () => {
    const { exitCode, outputs, summary, stdout, post, region } = await runBundle({
      region: { scenario: 'good' },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.any(String) });
    const truth = region.truth().at(-1);
    expect(Object.fromEntries(outputs)).toMatchObject({
      verdict: 'stable',
      'deployment-id': truth?.deploymentId,
      'task-definition': truth?.taskDefinition,
      'stable-at': new Date(truth?.endedAt ?? 0).toISOString().replace(/\.\d+Z$/, 'Z'),
      'duration-seconds': String(
        Math.round(((truth?.endedAt ?? 0) - (truth?.createdAt ?? 0)) / 1000),
      ),
      cause: '',
      reason: '',
    });
    expect(Number(outputs.get('end-to-end-seconds'))).toBeGreaterThanOrEqual(3);
    const report = JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8')) as Record<
      string,
      unknown
    >;
    expect(report).toMatchObject({ 'schema-version': 1, verdict: 'stable' });
    expect(summary).toMatch(/^### web is stable: web:2 after/);
    expect(summary).toMatch(/```\ndeployment\n {2}created to stable +█+ +2 m 1[0-9] s\n/);
    expect(post).toBeUndefined();
  });

  test('a rollback: exit 1, an error annotation, the log of the failed container', async () => {
    const { exitCode, outputs, stdout, summary } = await runBundle({
      region: { scenario: 'rollback' },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.any(String) });
    expect(outputs.get('verdict')).toBe('rolled-back');
    expect(outputs.get('cause')).toBe('container-exit');
    expect(stdout).toMatch(/^::error title=web was rolled back%3A.*::.*exit code 1/m);
    expect(stdout).toContain('connect ECONNREFUSED');
    expect(summary).toContain('connect ECONNREFUSED');
  });

  test('bad input: one line, no call to AWS', async () => {
    const { exitCode, outputs, stdout, region } = await runBundle({
      region: { scenario: 'good' },
      inputs: { timeout: '15' },
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('error');
    expect(stdout).toMatch(/^::error title=Invalid input%3A timeout::.*15m.*15s|15s.*15m/m);
    expect(stdout).not.toContain('    at ');
    expect(region.calls).toEqual([]);
  });

  test('a missing permission is named, in one line', async () => {
    const { exitCode, outputs, stdout } = await runBundle({
      region: { scenario: 'good', principals: { AKIANOTHING: { allow: [] } } },
      accessKeyId: 'AKIANOTHING',
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('error');
    expect(stdout).toMatch(/^::error title=Not allowed::.*ecs:DescribeServices/m);
    // Debug lines, which the runner hides, have it.
    expect(stdout.replace(/^::debug::.*$/gm, '')).not.toContain('    at ');
  });

  test('an expired token fails at once, and what was known is written', async () => {
    let armed = false;
    const { exitCode, outputs, stdout, summary, region } = await runBundle({
      region: { scenario: 'good' },
      onCall: (world) => {
        if (armed || !hasSeenTheRecord(world)) return;
        armed = true;
        world.fault({ kind: 'expired-token', operation: 'ecs:DescribeServices' });
      },
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('error');
    expect(outputs.get('deployment-id')).toBe(region.truth().at(-1)?.deploymentId);
    expect(stdout).toMatch(/^::error title=Credentials expired::/m);
    expect(summary).toContain('credentials expired');
  });

  test('cancelled with on-cancel: rollback: the one call is sent, post sees it through', async () => {
    let sent = false;
    const { exitCode, outputs, summary, post, region } = await runBundle({
      region: { scenario: 'good' },
      inputs: { 'on-cancel': 'rollback' },
      onCall: (world, kill) => {
        // A deployment can be stopped once its own record has been seen.
        if (sent || !hasSeenTheRecord(world)) return;
        sent = true;
        kill('SIGINT');
      },
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('cancelled');
    expect(summary).toContain('asked to roll back');
    expect(operations(region).filter((name) => name === 'StopServiceDeployment')).toHaveLength(1);
    expect(post?.exitCode).toBe(0);
    expect(post?.summary).toContain('rolled back');
    expect(region.truth().at(-1)).toMatchObject({ outcome: 'rolled-back', trigger: 'user' });
  });

  test('killed outright: post leaves the deployment alone and says so', async () => {
    let sent = false;
    const { post, region } = await runBundle({
      region: { scenario: 'slow-drain' },
      onCall: (world, kill) => {
        if (sent || !hasSeenTheRecord(world)) return;
        sent = true;
        kill('SIGKILL');
      },
    });
    expect(post?.summary).toContain('left alone');
    expect(operations(region)).not.toContain('StopServiceDeployment');
  });
});
