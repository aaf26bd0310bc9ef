/** What users copy, run as it stands: the README's quick start, and a template. Only their tools are stand-ins. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { startServer } from '@ecs-actions/simulator/server';
import { expect, test } from '@jest/globals';
import { findRepository } from '../../src/repository.ts';
import { runWorkflow, type WorkflowResult } from '../../src/workflow/run-workflow.ts';
import { simulatedAws } from '../../src/local/simulated-account.ts';

const repository = findRepository(import.meta.dirname);
const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

/** Says what it was called with; a deploy calls UpdateService in the cluster of its stage. */
const tool = `#!/usr/bin/env node
const args = process.argv.slice(2).join(' ');
console.log('tool', args);
if (/deploy/.test(args)) {
  const cluster = /prod/.test(args) ? 'shop-prod' : 'shop-staging';
  const { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: key } = process.env;
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.UpdateService',
      authorization: \`AWS4-HMAC-SHA256 Credential=\${key}/x\`,
    },
    body: JSON.stringify({ cluster, service: 'web', taskDefinition: 'web:2' }),
  }).then((response) => process.exit(response.ok ? 0 : 1));
}
`;

async function runCaller(yaml: string): Promise<WorkflowResult & { readonly log: string }> {
  const workspace = mkdtempSync(join(tmpdir(), 'caller-'));
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
  writeFileSync(join(workspace, '.github/workflows/deploy.yml'), yaml);
  const tools = join(workspace, 'tools');
  mkdirSync(tools);
  for (const name of ['npx', 'npm', 'aws', 'docker']) {
    writeFileSync(join(tools, name), tool);
    chmodSync(join(tools, name), 0o755);
  }
  const startAt = Date.now();
  const region = createRegion({
    seed: 7,
    speed: 40,
    startAt,
    throttling: false,
    github: { run: () => ({ createdAt: startAt - 5000, attemptsStartedAt: [startAt - 3000] }) },
    scenario: {
      name: 'shop',
      description: '',
      build: (world) => {
        for (const clusterName of ['shop-staging', 'shop-prod']) {
          setStage(world, { clusterName, scaling: { min: 2, max: 4 } });
        }
      },
    },
  });
  const server = await startServer({ answers: region });
  let log = '';
  try {
    const result = await runWorkflow({
      repository,
      workspace,
      workflow: './.github/workflows/deploy.yml',
      github: { api_url: server.url, token: 'a-token' },
      machine: {
        PATH: [tools, process.env['PATH']].join(delimiter),
        ...simulatedAws(server.url),
      },
      extraInputs: { 'wait-stable': { 'poll-interval': '1s' } },
      observer: { output: (text) => (log += text) },
    });
    return { ...result, log };
  } finally {
    await server.close();
  }
}

test.concurrent('the quick start of the README', async () => {
  const snippet = /## Ten lines.*?```yaml\n(.*?)```/s.exec(read('README.md'))?.[1] ?? '';
  // CloudWatch's minutes cannot be hurried, so the metrics are tested elsewhere.
  const yaml = snippet.replace(
    /^( +)(stage: .*)$/m,
    "$1$2\n$1metrics: 'off'\n$1migration-command: npm run migrate",
  );
  const { conclusion, jobs, log } = await runCaller(yaml);
  expect({ conclusion, log }).toEqual({ conclusion: 'success', log: expect.any(String) });
  expect(jobs.map(({ id }) => id)).toEqual(['deploy / deploy']);
  expect(log).toContain('tool sst deploy --stage prod\n');
  expect(jobs[0]?.outputs).toMatchObject({ verdict: 'stable', 'migration-exit-code': '0' });
});

test.concurrent('the template for SST: staging, then production', async () => {
  const yaml = read('action-templates/ecs-deploy-sst.yml')
    .replaceAll(/stage: production/g, 'stage: prod')
    .replaceAll(/metrics: (?!'off').*/g, "metrics: 'off'")
    // The quick start has one; each waits eleven seconds for late lines of its log.
    .replaceAll(/^ +migration-command: .*\n/gm, '');
  const { conclusion, jobs, log } = await runCaller(yaml);
  expect({ conclusion, log }).toEqual({ conclusion: 'success', log: expect.any(String) });
  expect(jobs.map(({ id, result }) => [id, result])).toEqual([
    ['staging / deploy', 'success'],
    ['production / deploy', 'success'],
  ]);
  expect(jobs.map(({ environment }) => environment)).toEqual(['staging', 'production']);
  expect(jobs.every(({ outputs }) => outputs['verdict'] === 'stable')).toBe(true);
});

test.concurrent(
  'the template for an image: migrated in it before the rollout, in staging and production',
  async () => {
    const yaml = read('action-templates/ecs-deploy-image.yml')
      // Nothing is pushed here, and what is not in ECR is refused.
      .replaceAll('333333333333.dkr.ecr.eu-central-1.amazonaws.com', 'ghcr.io/acme')
      .replaceAll(/stage: production/g, 'stage: prod')
      .replaceAll(/metrics: (?!'off').*/g, "metrics: 'off'")
      .replaceAll(/^ +on-breach: .*\n/gm, '')
      .replaceAll(/scaling: error/g, 'scaling: warn');
    const { conclusion, jobs, log } = await runCaller(yaml);
    expect({ conclusion, log }).toEqual({ conclusion: 'success', log: expect.any(String) });
    expect(log).toMatch(/tool buildx build \. --push/);
    expect(jobs.map(({ outputs }) => outputs)).toEqual([
      expect.objectContaining({ verdict: 'stable', 'migration-exit-code': '0' }),
      expect.objectContaining({ verdict: 'stable', 'migration-exit-code': '0' }),
    ]);
  },
);
