/** ecs-verify-plan.yml on a template that CDK has written, with a pull request on 127.0.0.1. */
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findRepository } from '../../src/repository.ts';
import { runWorkflow, type WorkflowResult } from '../../src/workflow/run-workflow.ts';
import type { InputValue } from '../../src/workflow/workflow-call.ts';

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
  template = 'cdk-spot.template.json',
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
      secrets: { 'plan-env': `TEMPLATE=${join(templates, template)}` },
      github: {
        api_url: github.url,
        token: 'a-token',
        event_name: 'pull_request',
        ref: 'refs/pull/7/merge',
      },
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
  const better = 'cdk-field-guide.template.json';
  const again = await verify({ 'fail-on': 'never' }, [...comments], better);
  expect(again).toMatchObject({ conclusion: 'success' });
  expect(again.comments).toHaveLength(1);
  expect(again.comments[0]).not.toBe(comments[0]);
});

test('without SARIF and comment, and a plan command that fails', async () => {
  const quiet = await verify({ sarif: false, comment: false, 'fail-on': 'never' });
  expect(quiet).toMatchObject({ conclusion: 'success', comments: [] });
  expect(quiet.outcome('Show the findings in code scanning')).toBe('skipped');
  expect(existsSync(join(quiet.workspace, 'ecs-scaling.sarif'))).toBe(false);

  const failed = await verify({ 'plan-command': 'echo no credentials; false | cat' });
  expect(failed).toMatchObject({ conclusion: 'failure', comments: [] });
  expect(failed.outcome('Verify')).toBe('skipped');
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
