/** What users copy, run as it stands: the README's quick start, and a template. Only their tools are stand-ins. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createRegion } from '@ecs-actions/simulator/region';
import { setTrafficStage } from '@ecs-actions/simulator/scenario/shapes';
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
  const cluster = /Web-production/.test(args) ? 'prod' : /prod/.test(args) ? 'shop-prod' : 'shop-staging';
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

type World = ReturnType<typeof createRegion>['world'];

function twoStages(world: World): void {
  for (const clusterName of ['shop-staging', 'shop-prod']) {
    setStage(world, { clusterName, scaling: { min: 2, max: 4 } });
  }
}

async function runCaller(
  yaml: string,
  build = twoStages,
): Promise<
  WorkflowResult & { readonly log: string; readonly region: ReturnType<typeof createRegion> }
> {
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
      build,
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
    return { ...result, log, region };
  } finally {
    await server.close();
  }
}

test.concurrent('the quick start of the README', async () => {
  const snippet = /## Ten lines.*?```yaml\n(.*?)```/s.exec(read('README.md'))?.[1] ?? '';
  // CloudWatch's minutes cannot be hurried, so the metrics are tested elsewhere.
  const yaml = `on: push\n${snippet.replace(/^( +)(stage: .*)$/m, "$1$2\n$1metrics: 'off'")}`;
  const { conclusion, jobs, log } = await runCaller(yaml);
  expect({ conclusion, log }).toEqual({ conclusion: 'success', log: expect.any(String) });
  expect(jobs.map(({ id }) => id)).toEqual(['deploy / deploy']);
  expect(log).toContain('tool sst deploy --stage prod\n');
  expect(jobs[0]?.outputs).toMatchObject({ verdict: 'stable', 'migration-exit-code': '0' });
});

test.concurrent('the template for SST: staging, then production', async () => {
  const yaml = read('action-templates/ecs-deploy-sst.yml')
    .replace('$default-branch', 'main')
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
      .replace('$default-branch', 'main')
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

test.concurrent(
  'the template for a canary: the judge begins before the deploy command, and concludes after it',
  async () => {
    const yaml = read('action-templates/ecs-deploy-canary.yml')
      .replace('$default-branch', 'main')
      .replaceAll(/stage: production/g, 'stage: prod');
    const { conclusion, jobs, log, region } = await runCaller(yaml, (world) => {
      // Steps of seconds are too short for minutes of CloudWatch: only that both ran beside each other is seen here.
      setTrafficStage(world, {
        strategy: 'CANARY',
        canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
        bakeTimeInMinutes: 2,
      });
    });
    expect({ conclusion, log }).toEqual({ conclusion: 'success', log: expect.any(String) });
    const outcomes = Object.fromEntries(
      (jobs[0]?.steps ?? []).map(({ id, name, outcome }) => [id ?? name, outcome]),
    );
    expect(outcomes).toMatchObject({ deploy: 'success', wait: 'success' });
    expect(log).toContain(
      'judging the CANARY deployment of web: green against blue at 10 %, 100 %',
    );
    expect(region.truth().at(-1)?.outcome).toBe('completed');
    const summary = (jobs[0]?.steps ?? []).map((step) => step.summary).join('');
    expect(summary).toMatch(/canary/i);
  },
);
