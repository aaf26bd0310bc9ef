/** The callers in `action-templates/`: what users copy must be right to the last input. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { lintWorkflow } from '../src/lint/actionlint.ts';
import { useFaults } from '../src/lint/action-uses.ts';
import { callFaults, type Caller } from '../src/lint/workflow-calls.ts';
import { findRepository } from '../src/repository.ts';
import { parseWorkflowFile } from '../src/workflow/workflow-file.ts';

const repository = findRepository(import.meta.dirname);
const folder = 'action-templates';
const files = readdirSync(join(repository, folder));
const templates = files.filter((name) => name.endsWith('.yml'));
const read = (name: string): string => readFileSync(join(repository, folder, name), 'utf8');

interface Template {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Caller & { readonly concurrency?: unknown }>>;
}

test('there is one for each way to deploy, with its properties', () => {
  expect(templates.filter((name) => name.startsWith('ecs-deploy-'))).toEqual(
    ['canary', 'cdk', 'image', 'own-job', 'pulumi', 'sst', 'terraform'].map(
      (tool) => `ecs-deploy-${tool}.yml`,
    ),
  );
  expect(files.filter((name) => name.endsWith('.properties.json'))).toEqual(
    templates.map((name) => name.replace(/\.yml$/, '.properties.json')),
  );
});

describe.each(templates)('%s', (name) => {
  const text = read(name);
  const template = parse(text) as Template;

  test("is taken by GitHub's parser and by actionlint", async () => {
    await expect(parseWorkflowFile(text, name)).resolves.toMatchObject({ path: name });
    expect(await lintWorkflow(repository, `${folder}/${name}`)).toEqual([]);
  });

  test('gives the reusable workflows what they declare, and the permissions they ask for', () => {
    expect(template.permissions).toEqual({});
    expect(useFaults(repository, template)).toEqual([]);
  });

  test('leaves the queue to the reusable workflow', () => {
    const called = Object.values(template.jobs).filter(({ uses }) => uses !== undefined);
    expect(called.map(({ concurrency }) => concurrency)).toEqual(called.map(() => undefined));
  });

  test('takes any runner: no root, no machine of one kind', () => {
    expect(text).not.toMatch(/\bsudo\b|_amd64|\/usr\/local/);
  });

  test('marks every line that is made up', () => {
    const madeUp =
      /\d{12}|eu-central-1|^ *(?:stage|cluster|service|working-directory|migration-command): |cluster=|(?<!DEPLOY_ENV: \$\{\{ )secrets\.|^ *branches: /;
    const unmarked = text
      .split('\n')
      .filter(
        (line) => madeUp.test(line) && !line.includes('change') && !line.includes('${{ matrix.'),
      );
    expect(unmarked).toEqual([]);
  });

  test('is described for the gallery of workflows', () => {
    const properties = JSON.parse(read(name.replace(/\.yml$/, '.properties.json'))) as unknown;
    expect(properties).toEqual({
      name: expect.stringMatching(/^\S.*Amazon ECS/),
      description: expect.stringMatching(/^[A-Z].*\.$/),
      iconName: expect.stringMatching(/^octicon [a-z-]+$/),
      categories: expect.arrayContaining([expect.any(String)]),
    });
  });
});

describe('a call', () => {
  const uses = 'org/ecs-actions/.github/workflows/ecs-deploy.yml@v1';
  const good: Caller = {
    uses,
    permissions: { contents: 'read', 'id-token': 'write', actions: 'read' },
    with: { stage: 'prod', 'deploy-command': './deploy', 'aws-region': 'eu-west-1' },
  };
  test.each<[string, Caller, string]>([
    ['an unknown input', { ...good, with: { ...good.with, stge: 'x' } }, 'has no input "stge"'],
    ['a missing input', { ...good, with: {} }, 'needs the input "aws-region"'],
    [
      'a value of another type',
      { ...good, with: { ...good.with, dashboard: 'yes' } },
      'wants a boolean for "dashboard"',
    ],
    ['an unknown secret', { ...good, secrets: { env: 'x' } }, 'has no secret "env"'],
    ['too few permissions', { ...good, permissions: {} }, 'asks for contents: read'],
    [
      'too many permissions',
      { ...good, permissions: { ...good.permissions, packages: 'read' } },
      'does not ask for packages: read',
    ],
    ['no such workflow', { ...good, uses: uses.replace('deploy', 'x') }, 'There is no'],
  ])('with %s is told so', (_, caller, fault) => {
    expect(callFaults(repository, good)).toEqual([]);
    expect(callFaults(repository, caller).join('\n')).toContain(fault);
  });
});
