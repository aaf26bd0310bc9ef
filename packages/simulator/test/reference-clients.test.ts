import { execFile, spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { readCbor } from '../src/face/cbor.ts';
import { randomRollout } from '../src/random-rollout.ts';
import { createRegion, type Region } from '../src/region.ts';
import { setRegistryStage } from '../src/scenario/images.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { scenarios } from '../src/scenarios.ts';
import { startServer } from '../src/server.ts';
import { addRepository, archiveImage } from '../src/world/registry/registry.ts';
import { collectAnswers } from './collect.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const minute = 60_000;
/** Random rollouts held against botocore; more: `RUNS=100 npm test -- packages/simulator/test/reference-clients`. */
const rollouts = Number(process.env['RUNS'] ?? 15);
const clients = new URL('reference-clients/', import.meta.url).pathname;
const hasBoto = spawnSync('python3', ['-c', 'import boto3']).status === 0;
const hasCli = spawnSync('aws', ['--version']).status === 0;

const describeWithBoto = hasBoto ? describe : describe.skip;
const describeWithCli = hasCli ? describe : describe.skip;

/** A repository with an index, an archived image, a lifecycle policy and a cache of another registry. */
const registryLife: Scenario = {
  name: 'registry',
  description: '',
  build: (world) => {
    const selection = {
      tagStatus: 'any',
      countType: 'imageCountMoreThan',
      countNumber: 9,
    } as const;
    const stage = setRegistryStage(world, {
      rules: [{ rulePriority: 1, selection, action: { type: 'expire' } }],
    });
    stage.push({ tags: ['v3'], asIndex: true });
    archiveImage(world, stage.push({ tags: ['old'] }));
    addRepository(world, { name: 'docker-hub/nginx', pullThrough: true });
  },
};

function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      [...args],
      { env: { ...process.env, ...env }, timeout: 300_000 },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

function validate(lines: readonly string[]) {
  return spawnSync('python3', [`${clients}validate_shapes.py`], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

describeWithBoto(hasBoto ? 'botocore' : 'botocore (skipped: no boto3 on this machine)', () => {
  test('knows every member, type and enum value of our answers', () => {
    const lines: string[] = [];
    const live = (region: Region, steps: number): void => {
      for (let step = 0; step < steps; step += 1) {
        region.advanceTo(startAt + (step * 15 * minute) / steps);
        for (const answer of collectAnswers(region)) lines.push(JSON.stringify(answer));
      }
    };
    for (const scenario of scenarios) {
      if (scenario.name === 'huge') continue;
      live(createRegion({ scenario, startAt, throttling: false }), 8);
    }
    for (let seed = 1; seed <= rollouts; seed += 1) {
      live(createRegion({ scenario: randomRollout(seed), seed, startAt, throttling: false }), 6);
    }
    live(createRegion({ scenario: registryLife, startAt, throttling: false }), 3);
    expect(lines.some((line) => line.includes('"imageStatus":"ARCHIVED"'))).toBe(true);
    const judged = validate(lines);
    expect(judged.stdout).toBe('');
    expect(judged.stderr).toContain(`held ${lines.length} answers`);
    expect(judged.status).toBe(0);
  }, 300_000);

  test('objects to an unknown member, a wrong type and a wrong enum value', () => {
    const services = [{ launchType: 'BARGE', desiredCount: '2', deployments: [{ state: 'x' }] }];
    const line = { service: 'ecs', operation: 'DescribeServices', body: { services } };
    expect(
      validate([JSON.stringify(line)])
        .stdout.trim()
        .split('\n'),
    ).toEqual([
      "DescribeServices.services[].launchType: 'BARGE' is none of LaunchType",
      "DescribeServices.services[].desiredCount: not an integer: '2'",
      'DescribeServices.services[].deployments[]: Deployment has no member state',
    ]);
  });

  test('reads everything over HTTP, and its waiter ends', async () => {
    const region = createRegion({
      scenario: 'good',
      startAt: Date.now(),
      speed: 60,
      consistencyLagMs: 0,
    });
    region.world.freeAddresses.set('subnet-06d97f13d5fa2d612', 7);
    const server = await startServer({ answers: region });
    try {
      const { stdout, stderr } = await run('python3', [`${clients}read_all.py`, server.url]);
      expect(stderr).toBe('');
      const read = JSON.parse(stdout) as Record<string, unknown>;
      expect(read).toMatchObject({
        cluster: 'prod',
        rolloutState: 'COMPLETED',
        status: 'SUCCESSFUL',
        family: 'web',
        tasks: ['RUNNING', 'RUNNING'],
        lines: ['listening on :8080', 'connected to database'],
        free: { 'subnet-070fc8b7200cdf7bb': 4091, 'subnet-06d97f13d5fa2d612': 7 },
        quota: ['Fargate On-Demand vCPU resource count', 4000],
        missing: 'ClusterNotFoundException',
      });
      expect(read['health']).toContain('healthy');
      const [truth] = region.truth();
      const tookMs = (truth?.endedAt ?? 0) - (truth?.createdAt ?? 0);
      expect(read['took']).toBeCloseTo(tookMs / 1000, 2);
    } finally {
      await server.close();
    }
  }, 300_000);
});

describeWithBoto(hasBoto ? 'boto3' : 'boto3 (skipped: none on this machine)', () => {
  test('reads metrics in CBOR, dashboards and scaling', async () => {
    const region = createRegion({
      scenario: 'event',
      startAt: Date.now(),
      protocols: [readCbor],
    });
    const server = await startServer({ answers: region });
    try {
      const { stdout, stderr } = await run('python3', [`${clients}read_metrics.py`, server.url]);
      expect(stderr).toBe('');
      const read = JSON.parse(stdout) as Record<string, unknown>;
      expect(read).toMatchObject({
        status: 'Complete',
        ascending: true,
        listed: true,
        dashboard: 'web',
        size: 15,
        missing: 'ResourceNotFound',
        min: 2,
        policies: ['cpu', 'memory'],
      });
      expect(read['points']).toBeGreaterThanOrEqual(57);
    } finally {
      await server.close();
    }
  }, 300_000);
});

describeWithCli(hasCli ? 'the AWS CLI' : 'the AWS CLI (skipped: none on this machine)', () => {
  test('waits until the service is stable', async () => {
    const region = createRegion({
      scenario: 'good',
      startAt: Date.now(),
      speed: 120,
      consistencyLagMs: 0,
    });
    const server = await startServer({ answers: region });
    try {
      const { code, stderr } = await run(
        'aws',
        ['ecs', 'wait', 'services-stable', '--cluster', 'prod', '--services', 'web'],
        {
          AWS_ENDPOINT_URL: server.url,
          AWS_ACCESS_KEY_ID: 'AKIACLI',
          AWS_SECRET_ACCESS_KEY: 'secret',
          AWS_DEFAULT_REGION: 'eu-central-1',
        },
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(region.calls.every(({ principal }) => principal === 'AKIACLI')).toBe(true);
    } finally {
      await server.close();
    }
  }, 300_000);
});
