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
import { hurriedClock } from '../../src/local/hurried-clock.ts';
import { simulatedAws } from '../../src/local/simulated-account.ts';

const repository = findRepository(import.meta.dirname);
const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

/** Says what it was called with; a deploy calls UpdateService in the cluster of its stage. */
const tool = `#!/usr/bin/env node
const args = process.argv.slice(2).join(' ');
console.log('tool', args);
if (/deploy/.test(args)) {
  const cluster = /Web-production/.test(args) ? 'prod' : /prod/.test(args) ? 'shop-prod' : 'shop-staging';
  const {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: key,
    AWS_REGION: region,
    SERVICE: service = 'web',
  } = process.env;
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.UpdateService',
      authorization: \`AWS4-HMAC-SHA256 Credential=\${key}/x/\${region}/ecs\`,
    },
    body: JSON.stringify({ cluster, service, taskDefinition: service + ':2' }),
  }).then((response) => process.exit(response.ok ? 0 : 1));
}
`;

interface CallerResult extends WorkflowResult {
  readonly log: string;
  /** By region: services that serve `web:2` and the like. */
  readonly serving: Readonly<Record<string, readonly string[]>>;
}

type World = ReturnType<typeof createRegion>['world'];

type CallerOptions = {
  /** In place of the shop's two stages. */
  readonly build?: (world: World) => void;
  readonly regions?: readonly string[];
  readonly services?: readonly string[];
  /** Executable files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** Sees each call, with the folder of the repository. */
  readonly onCall?: (operation: string, workspace: string) => void;
};

async function runCaller(
  yaml: string,
  { regions = ['eu-central-1'], services = ['web'], files = {}, build, onCall }: CallerOptions = {},
): Promise<CallerResult> {
  const workspace = mkdtempSync(join(tmpdir(), 'caller-'));
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
  writeFileSync(join(workspace, '.github/workflows/deploy.yml'), yaml);
  const tools = join(workspace, 'tools');
  mkdirSync(tools);
  const tooled = ['npx', 'npm', 'aws', 'docker'].map((name) => [join('tools', name), tool]);
  for (const [path = '', text = ''] of [...tooled, ...Object.entries(files)]) {
    writeFileSync(join(workspace, path), text);
    chmodSync(join(workspace, path), 0o755);
  }
  const clock = hurriedClock(5);
  const startAt = clock.now();
  const worlds = new Map(
    regions.map((region) => [
      region,
      createRegion({
        seed: 7,
        speed: 20,
        startAt,
        region,
        throttling: false,
        github: { run: () => ({ createdAt: startAt - 5000, attemptsStartedAt: [startAt - 3000] }) },
        scenario: {
          name: 'shop',
          description: '',
          build: (world) => {
            if (build !== undefined) {
              build(world);
              return;
            }
            for (const clusterName of ['shop-staging', 'shop-prod']) {
              for (const serviceName of services) {
                setStage(world, { clusterName, serviceName, scaling: { min: 2, max: 4 } });
              }
            }
          },
        },
      }),
    ]),
  );
  const [first] = worlds.values();
  if (first === undefined) throw new Error('no region');
  const server = await startServer({
    answers: {
      // Whoever signs for a region is answered by it.
      handle: (request, at) => {
        const [, region = ''] =
          /Credential=[^/]*\/[^/]*\/([^/]*)/.exec(request.headers['authorization'] ?? '') ?? [];
        onCall?.((request.headers['x-amz-target'] ?? '').split('.').at(-1) ?? '', workspace);
        return (worlds.get(region) ?? first).handle(request, at);
      },
    },
    clock: clock.now,
  });
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
        ...clock.env,
      },
      extraInputs: { 'wait-stable': { 'poll-interval': '1s' } },
      observer: { output: (text) => (log += text) },
    });
    const serving = Object.fromEntries(
      [...worlds].map(([region, { world }]) => [
        region,
        [...world.services.values()].flatMap(({ cluster, deployments }) => {
          const definition = deployments[0]?.revision.definition;
          return cluster.name.endsWith('prod')
            ? `${definition?.family}:${definition?.revision}`
            : [];
        }),
      ]),
    );
    return { ...result, log, serving };
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
  'a matrix over regions and accounts: no deploy takes the place of another',
  async () => {
    const yaml = `
on: push
permissions: {}
jobs:
  deploy:
    strategy:
      fail-fast: false
      matrix:
        region: [eu-central-1, eu-west-1, us-east-1]
        account: ['222222222222', '444444444444']
    permissions: { contents: read, id-token: write, actions: read }
    uses: org/ecs-actions/.github/workflows/ecs-deploy.yml@v1
    with:
      stage: prod
      aws-region: \${{ matrix.region }}
      role-to-assume: arn:aws:iam::\${{ matrix.account }}:role/deploy
      deploy-command: npx sst deploy
      wait-timeout: soon`;
    const { jobs } = await runCaller(yaml);
    // Each has its turn and is refused for itself; one that another took the place of would be cancelled.
    expect(jobs.map(({ result }) => result)).toEqual(jobs.map(() => 'failure'));
    expect(new Set(jobs.map(({ concurrencyGroup }) => concurrencyGroup)).size).toBe(6);
  },
);

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

test.concurrent(
  'the template for a canary: the judge begins before the deploy command, and concludes after it',
  async () => {
    const yaml = read('action-templates/ecs-deploy-canary.yml')
      .replace('$default-branch', 'main')
      .replaceAll(/stage: production/g, 'stage: prod');
    const { conclusion, jobs, log, serving } = await runCaller(yaml, {
      build: (world) => {
        // Steps of seconds are too short for minutes of CloudWatch: only that both ran beside each other is seen here.
        setTrafficStage(world, {
          strategy: 'CANARY',
          canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
          bakeTimeInMinutes: 2,
        });
      },
    });
    expect({ conclusion, log }).toEqual({ conclusion: 'success', log: expect.any(String) });
    const outcomes = Object.fromEntries(
      (jobs[0]?.steps ?? []).map(({ id, name, outcome }) => [id ?? name, outcome]),
    );
    expect(outcomes).toMatchObject({ deploy: 'success', wait: 'success' });
    expect(log).toContain(
      'judging the CANARY deployment of web: green against blue at 10 %, 100 %',
    );
    expect(serving).toEqual({ 'eu-central-1': ['web:2'] });
    const summary = (jobs[0]?.steps ?? []).map((step) => step.summary).join('');
    expect(summary).toMatch(/canary/i);
  },
);

test.concurrent(
  'the template of a job of one’s own: three services and regions, smoke tests beside the rollout',
  async () => {
    const yaml = read('action-templates/ecs-deploy-own-job.yml')
      .replace('$default-branch', 'main')
      .replaceAll(/stage: production/g, 'stage: prod')
      // CloudWatch's minutes cannot be hurried.
      .replace(/(- id: metrics\n +if: ).*/, '$1false');
    // They end once somebody follows the deployment that they run beside; in one region they fail.
    const smoke = `#!/usr/bin/env bash
      until [ -e followed ]; do sleep 0.05; done
      rm followed
      echo "smoke tests of $AWS_REGION"
      [ "$AWS_REGION" = eu-central-1 ]`;
    const { conclusion, jobs, log, serving } = await runCaller(yaml, {
      regions: ['eu-central-1', 'us-east-1'],
      services: ['web', 'worker'],
      files: { 'smoke-tests.sh': smoke },
      onCall: (operation, workspace) => {
        if (operation === 'DescribeServiceDeployments')
          writeFileSync(join(workspace, 'followed'), '');
      },
    });
    expect({ conclusion, log }).toEqual({ conclusion: 'failure', log: expect.any(String) });
    expect(serving).toEqual({
      'eu-central-1': ['web:2', 'worker:2'],
      'us-east-1': ['web:2', 'worker:3'],
    });
    const told = jobs.map(({ id, result, steps }) => ({
      id,
      result,
      steps: ['deploy', 'wait', 'smoke', 'migrate'].map(
        (name) => steps.find((step) => step.id === name)?.outcome,
      ),
      headlines: steps.flatMap(({ summary }) => summary.match(/^## .*/gm) ?? []),
    }));
    expect(told).toEqual([
      {
        id: 'deploy (web, eu-central-1, 222222222222)',
        result: 'success',
        steps: ['success', 'success', 'success', 'success'],
        headlines: [expect.stringMatching(/^## web is deployed and stable after \d+ s$/)],
      },
      {
        id: 'deploy (web, us-east-1, 222222222222)',
        result: 'failure',
        steps: ['success', 'success', 'failure', 'skipped'],
        headlines: [expect.stringMatching(/ s, but another step of the job failed$/)],
      },
      {
        id: 'deploy (worker, eu-central-1, 444444444444)',
        result: 'success',
        steps: ['success', 'success', 'success', 'skipped'],
        headlines: [expect.stringMatching(/^## worker is deployed and stable after \d+ s$/)],
      },
    ]);
  },
);
