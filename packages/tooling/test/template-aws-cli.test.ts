/** What the template for the AWS CLI runs, with that CLI, against a region in a box. */
import { spawnSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { parse } from 'yaml';
import { findRepository } from '../src/repository.ts';
import { simulatedAccount } from '../src/local/simulated-account.ts';

const template = parse(
  readFileSync(
    join(findRepository(import.meta.dirname), 'action-templates/ecs-deploy-aws-cli.yml'),
    'utf8',
  ),
) as { readonly jobs: Record<string, { readonly with: Record<string, string> } | undefined> };

const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;
// Every runner of GitHub has both; on a machine without them there is nothing to try.
const withTools = has('aws') && has('jq') ? describe : describe.skip;

withTools('with aws and jq on the PATH', () => {
  test('the deploy command deploys the image, and keeps everything else', async () => {
    const script = (template.jobs['production']?.with['deploy-command'] ?? '').replaceAll(
      'cluster=production',
      'cluster=prod',
    );
    expect(script).toContain('cluster=prod ');
    const region = createRegion({ seed: 1, scenario: 'quiet', startAt: Date.now() });
    const server = await startServer({ answers: region });
    try {
      const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: mkdtempSync(join(tmpdir(), 'template-')),
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          ...simulatedAccount(server.url, 'AKIATEMPLATE'),
          AWS_DEFAULT_REGION: 'eu-central-1',
          GITHUB_SHA: 'c0ffee',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      child.stdout.on('data', (text: Buffer) => (output += text.toString()));
      child.stderr.on('data', (text: Buffer) => (output += text.toString()));
      const exitCode = await new Promise((resolve) => child.on('close', resolve));
      expect({ exitCode, output }).toEqual({ exitCode: 0, output: '' });
      expect(region.calls.map(({ operation }) => operation)).toEqual([
        'DescribeServices',
        'DescribeTaskDefinition',
        'RegisterTaskDefinition',
        'UpdateService',
      ]);
      const deployed = region.truth().at(-1)?.taskDefinition ?? '';
      const [before, after] = [
        await revision(server.url, 'web:1'),
        await revision(server.url, deployed),
      ];
      expect(after).toEqual({
        ...before,
        containerDefinitions: before.containerDefinitions.map((container) => ({
          ...container,
          ...(container.name === 'app' && {
            image: '333333333333.dkr.ecr.eu-central-1.amazonaws.com/web:c0ffee',
          }),
        })),
      });
    } finally {
      await server.close();
    }
  });
});

interface TaskDefinition {
  readonly containerDefinitions: readonly { readonly name: string; readonly image: string }[];
}

/** A revision as ECS gives it, without what differs from one to the next. */
async function revision(url: string, taskDefinition: string): Promise<TaskDefinition> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.DescribeTaskDefinition',
      authorization: 'AWS4-HMAC-SHA256 Credential=AKIATEMPLATE/x',
    },
    body: JSON.stringify({ taskDefinition }),
  });
  const { taskDefinition: found } = (await response.json()) as { taskDefinition: TaskDefinition };
  const own = new Set(['taskDefinitionArn', 'revision', 'registeredAt', 'registeredBy']);
  return Object.fromEntries(
    Object.entries(found).filter(([name]) => !own.has(name)),
  ) as unknown as TaskDefinition;
}
