/** The deploy step's own script: what the secret names never meets the script's variables. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findRepository } from '../../src/repository.ts';

const repository = findRepository(import.meta.dirname);
const workflow = parse(
  readFileSync(join(repository, '.github/workflows/ecs-deploy.yml'), 'utf8'),
) as { jobs: { deploy: { steps: { id?: string; run?: string }[] } } };
const script = workflow.jobs.deploy.steps.find(({ id }) => id === 'deploy')?.run ?? '';

function deploy(command: string, secret: string) {
  const outputs = join(mkdtempSync(join(tmpdir(), 'deploy-env-')), 'outputs');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GITHUB_OUTPUT: outputs,
        DEPLOY_COMMAND: command,
        DEPLOY_ENV: secret,
      },
    },
  );
  return { status, stdout, stderr, outputs: readFileSync(outputs, 'utf8') };
}

test('names of the script’s own variables are the command’s alone', () => {
  const names = ['child', 'code', 'command', 'line', 'name', 'value', 'number', 'variables'];
  const secret = [...names, 'IFS', 'PATH', 'GITHUB_OUTPUT', 'DEPLOY_ENV']
    .map((name) => `${name}=/nowhere/${name}`)
    .join('\n');
  const echo = names.map((name) => `"$${name}"`).join(' ');
  const { status, stdout, outputs } = deploy(
    `builtin echo "$PATH" "$GITHUB_OUTPUT" "$DEPLOY_ENV" ${echo}; exit 7`,
    secret,
  );
  expect(status).toBe(7);
  expect(stdout.trim().split('\n').at(-1)).toBe(
    ['PATH', 'GITHUB_OUTPUT', 'DEPLOY_ENV', ...names].map((name) => `/nowhere/${name}`).join(' '),
  );
  expect(outputs).toMatch(/^started-at=.*\nended-at=.*\n$/);
});

test('values come as they are, and are masked as one command of the runner', () => {
  const value = '100% of "it" $HOME `x` = a\\b';
  const { status, stdout } = deploy(
    'printf "%s" "$TOKEN" | od -An -c | tr -d " \\n"',
    `TOKEN=${value}`,
  );
  expect(status).toBe(0);
  expect(stdout).toContain('::add-mask::100%25 of "it"');
  expect(stdout).toContain('100%of"it"$HOME`x`=a\\b');
});

test('without the secret the command has the environment of the job', () => {
  const { status, stdout } = deploy('echo "[${DEPLOY_ENV-unset} ${DEPLOY_COMMAND-unset}]"', '');
  expect({ status, stdout }).toEqual({ status: 0, stdout: '[unset unset]\n' });
});
