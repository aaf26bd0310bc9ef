/** ecs-verify-plan.yml on a template that CDK has written, with a pull request on 127.0.0.1. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveScaledPast } from '@ecs-actions/simulator/autoscaler/past';
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { startServer } from '@ecs-actions/simulator/server';
import { expect, test } from '@jest/globals';
import { simulatedAws } from '../../src/local/simulated-account.ts';
import { findRepository } from '../../src/repository.ts';
import { runWorkflow, type WorkflowResult } from '../../src/workflow/run-workflow.ts';
import type { InputValue } from '../../src/workflow/workflow-call.ts';
import { present } from '@ecs-actions/core/present';

const repository = findRepository(import.meta.dirname);
const templates = join(repository, 'packages/core/test/scaling/files');

interface Verified extends WorkflowResult {
  readonly workspace: string;
  readonly comments: readonly string[];
  readonly log: string;
  readonly outcome: (name: string) => string | undefined;
}

async function verify(
  inputs: Readonly<Record<string, InputValue>>,
  comments: string[] = [],
  template = join(templates, 'cdk-spot.template.json'),
  { machine = {}, sha }: { machine?: Readonly<Record<string, string>>; sha?: string } = {},
): Promise<Verified> {
  const workspace = mkdtempSync(join(tmpdir(), 'verify-plan-'));
  const github = await listen(comments);
  let log = '';
  try {
    const result = await runWorkflow({
      repository,
      workspace,
      workflow: '.github/workflows/ecs-verify-plan.yml',
      inputs: { plan: 'plan.json', 'plan-command': 'cp "$TEMPLATE" plan.json', ...inputs },
      secrets: { 'plan-env': `TEMPLATE=${template}` },
      github: {
        api_url: github.url,
        token: 'a-token',
        event_name: 'pull_request',
        ref: 'refs/pull/7/merge',
        ...present({ sha }),
      },
      machine,
      observer: { output: (text) => (log += text) },
    });
    const steps = result.jobs.flatMap((job) => job.steps);
    const outcome = (name: string) => steps.find((step) => step.name === name)?.outcome;
    return { ...result, workspace, comments, log, outcome };
  } finally {
    github.close();
  }
}

/** The comments of pull request 7. */
async function listen(comments: string[]): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const index =
        Number(/comments\/(\d+)$/.exec(request.url ?? '')?.[1] ?? comments.length + 1) - 1;
      response.setHeader('content-type', 'application/json');
      if (request.url === '/graphql') {
        response.end(JSON.stringify({ data: { viewer: { login: 'github-actions[bot]' } } }));
        return;
      }
      if (request.method !== 'GET') comments[index] = (JSON.parse(body) as { body: string }).body;
      const user = { login: 'github-actions[bot]' };
      const all = comments.map((text, n) => ({
        id: n + 1,
        body: text,
        html_url: `c/${n + 1}`,
        user,
      }));
      response.end(JSON.stringify(request.method === 'GET' ? all : all[index]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

test('a plan with errors: red, its findings uploaded, and one comment that is kept up to date', async () => {
  const { conclusion, outputs, workspace, comments, outcome, log } = await verify({});
  expect({ conclusion, log }).toEqual({ conclusion: 'failure', log: expect.any(String) });
  expect(outputs['verdict']).toBe('fail');
  expect(Number(outputs['errors'])).toBeGreaterThan(0);
  expect(outcome('Show the findings in code scanning')).toBe('success');
  expect(existsSync(join(workspace, 'ecs-scaling.sarif'))).toBe(true);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain('`spot-alone`');
  const better = join(templates, 'cdk-field-guide.template.json');
  const again = await verify({ 'fail-on': 'never' }, [...comments], better);
  expect(again).toMatchObject({ conclusion: 'success' });
  expect(again.comments).toHaveLength(1);
  expect(again.comments[0]).not.toBe(comments[0]);
});

test('goes without SARIF and comment, and fails where the plan command does', async () => {
  const quiet = await verify({ sarif: false, comment: false, 'fail-on': 'never' });
  expect(quiet).toMatchObject({ conclusion: 'success', comments: [] });
  expect(quiet.outcome('Show the findings in code scanning')).toBe('skipped');
  expect(existsSync(join(quiet.workspace, 'ecs-scaling.sarif'))).toBe(false);

  const failed = await verify({ 'plan-command': 'echo no credentials; false | cat' });
  expect(failed).toMatchObject({ conclusion: 'failure', comments: [] });
  expect(failed.outcome('Verify')).toBe('skipped');
});

/** Service `web`, a day of which its policy scaled, and a template that changes the policy. */
async function withHistory(
  act: (template: string, machine: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const policy = { metric: 'cpu', target: 50, scaleOutCooldown: 60, scaleInCooldown: 300 } as const;
  const region = createRegion({
    seed: 7,
    startAt: Date.now(),
    throttling: false,
    scenario: {
      name: 'scaled-past',
      description: 'A service with a day in which its policy scaled it.',
      build: (world) => {
        const { service } = setStage(world, { desiredCount: 2 });
        const settings = { min: 2, max: 30, policies: [{ ...policy, periodSeconds: 60 as const }] };
        giveScaledPast(world, service, { seed: 5, days: 1, shape: 'bursty', settings });
      },
    },
  });
  const server = await startServer({ answers: region });
  const template = join(mkdtempSync(join(tmpdir(), 'scaling-template-')), 'template.json');
  writeFileSync(template, JSON.stringify(scalingTemplate));
  try {
    await act(template, simulatedAws(server.url));
  } finally {
    await server.close();
  }
}

const scalingTemplate = {
  Resources: {
    Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: 'prod' } },
    Web: {
      Type: 'AWS::ECS::Service',
      Properties: { ServiceName: 'web', Cluster: { Ref: 'Cluster' }, DesiredCount: 2 },
    },
    Target: {
      Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      Properties: {
        ServiceNamespace: 'ecs',
        ScalableDimension: 'ecs:service:DesiredCount',
        ResourceId: 'service/prod/web',
        MinCapacity: 4,
        MaxCapacity: 40,
      },
    },
    Policy: {
      Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
      Properties: {
        PolicyName: 'cpu',
        PolicyType: 'TargetTrackingScaling',
        ScalingTargetId: { Ref: 'Target' },
        TargetTrackingScalingPolicyConfiguration: {
          TargetValue: 35,
          ScaleInCooldown: 600,
          PredefinedMetricSpecification: {
            PredefinedMetricType: 'ECSServiceAverageCPUUtilization',
          },
        },
      },
    },
  },
};

test('backtest: what the change would have done is a section of the comment, of one commit', async () => {
  const inputs = {
    backtest: true,
    cluster: 'prod',
    service: 'web',
    'aws-region': 'eu-central-1',
    'role-to-assume': 'arn:aws:iam::123456789012:role/read',
    'fail-on': 'never',
    sarif: false,
  };
  await withHistory(async (template, machine) => {
    const once = await verify(inputs, [], template, { machine });
    expect({ conclusion: once.conclusion, log: once.log }).toEqual({
      conclusion: 'success',
      log: expect.stringContaining('plan: '),
    });
    expect(once.outcome('Backtest')).toBe('success');
    expect(once.comments).toHaveLength(1);
    expect(once.comments[0]).toMatch(/^<!-- ecs-actions\/verify-scaling-config\/plan-json\/web\//);
    expect(once.comments[0]).toContain('ECS scaling of');
    expect(once.comments[0]).toContain('other scaling settings for');
    expect(once.comments[0]).toContain('min 4, max 40, cpu 35, scale-out 5m, scale-in 10m');

    // For the next commit a cluster that is not there: red is the backtest alone, and nothing old is left standing.
    const again = { ...inputs, cluster: 'nowhere' };
    const failed = await verify(again, [...once.comments], template, { machine, sha: 'c0ffee' });
    expect(failed.conclusion).toBe('success');
    expect(failed.outcome('Backtest')).toBe('failure');
    expect(failed.comments).toHaveLength(1);
    expect(failed.comments[0]).not.toContain('other scaling settings for');
  });
});

test('a baseline is written once, kept as an artifact, and accepts what it holds', async () => {
  const baseline = 'scaling-baseline.json';
  const written = await verify({
    baseline,
    'baseline-mode': 'write',
    comment: false,
    sarif: false,
  });
  expect(written).toMatchObject({ conclusion: 'success' });
  expect(written.outcome('Keep the baseline')).toBe('success');
  const file = join(written.workspace, baseline);
  expect(existsSync(file)).toBe(true);
  const checked = await verify({
    baseline,
    comment: false,
    sarif: false,
    'setup-command': `cp '${file}' .`,
  });
  expect(checked).toMatchObject({ conclusion: 'success', outputs: { verdict: 'pass' } });
  expect(checked.outcome('Keep the baseline')).toBe('skipped');
});
