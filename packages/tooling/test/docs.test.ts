import { join } from 'node:path';
import { permissions } from '@ecs-actions/aws/permissions';
import { describe, expect, test } from '@jest/globals';
import { iamPolicy, permissionsSection } from '../src/docs/iam-policy.ts';
import { newReadme, renderSections, replaceSections } from '../src/docs/readme.ts';
import { parseManifest, readManifest } from '../src/manifest/action-manifest.ts';
import { actionNames, findRepository } from '../src/repository.ts';

const needs = [
  {
    action: 'ecs:ListTasks',
    needed: 'always',
    conditions: ['in-cluster'],
    withoutIt: 'No phases.',
  },
  {
    action: 'ecs:DescribeTasks',
    needed: 'always',
    resources: ['task'],
    withoutIt: 'No phases.',
  },
  { action: 'ecs:ListClusters', needed: { when: '`a|b`' }, withoutIt: 'It fails.' },
] as const;

describe('the generated parts of a README', () => {
  const manifest = readManifest(join(import.meta.dirname, 'fixture'), 'echo');
  const rendered = renderSections(manifest, needs);

  test('list inputs and outputs from action.yml', () => {
    expect(rendered.inputs.split('\n')).toEqual([
      '| Input | Default | Description |',
      '| --- | --- | --- |',
      '| `say` | **required** | What to say. |',
      '| `list` |  | Several things, comma or newline; `a\\|b` for instance. |',
      '| `loud` | `false` | Whether to shout. |',
      '| `wait` | `0` | How long to sleep before the end. |',
      '| `mode` | `fine` | How to end, one of `fine`, `bug` and `fault`. |',
      '| `github-token` | `${{ github.token }}` | A token. |',
    ]);
    expect(rendered.outputs).toContain('| `said` | What was said. |');
  });

  test('hold a policy that allows exactly what the table lists, limited where it can be', () => {
    expect(JSON.parse(iamPolicy(needs))).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['ecs:ListClusters'], Resource: '*' },
        {
          Effect: 'Allow',
          Action: ['ecs:ListTasks'],
          Resource: '*',
          Condition: { ArnLike: { 'ecs:cluster': 'arn:aws:ecs:*:*:cluster/*' } },
        },
        { Effect: 'Allow', Action: ['ecs:DescribeTasks'], Resource: 'arn:aws:ecs:*:*:task/*' },
      ],
    });
    expect(permissionsSection(needs)).toContain(
      '| `ecs:ListClusters` | when `a\\|b` | It fails. |',
    );
  });

  test('go between their marks; the rest of the README stays', () => {
    const readme = ['inputs', 'outputs', 'permissions']
      .map((name) => `before ${name}\n<!-- ${name}:start -->\nold\n<!-- ${name}:end -->\nafter`)
      .join('\n');
    const once = replaceSections(readme, rendered, 'README.md');
    expect(once).not.toContain('old');
    expect(once).toContain(
      `<!-- inputs:start -->\n\n${rendered.inputs}\n\n<!-- inputs:end -->\nafter`,
    );
    expect(replaceSections(once, rendered, 'README.md')).toBe(once);
  });

  test('have a place in a README that is made anew', () => {
    const readme = replaceSections(newReadme(manifest), rendered, 'README.md');
    expect(readme.startsWith('# Echo\n\nSays what it was given')).toBe(true);
    for (const part of Object.values(rendered)) expect(readme).toContain(part);
  });

  test('need their marks', () => {
    expect(() => replaceSections('# Echo', rendered, 'actions/echo/README.md')).toThrow(
      'actions/echo/README.md needs the lines <!-- inputs:start --> and <!-- inputs:end -->.',
    );
  });
});

describe('action.yml', () => {
  const whole = {
    name: 'n',
    description: 'd',
    inputs: { a: { description: 'x' } },
    runs: { main: 'm' },
  };
  test.each([
    [{ ...whole, inputs: { a: { required: true } } }, 'the description of input "a" is missing'],
    [{ ...whole, outputs: { b: {} } }, 'the description of output "b" is missing'],
    [{ ...whole, description: ' ' }, 'the description is missing'],
    [{ ...whole, runs: {} }, '"runs.main" is missing'],
    [{ ...whole, inputs: { a: { description: 'x', default: [1] } } }, 'the default of input "a"'],
  ])('%j is refused', (document, message) => {
    expect(() => parseManifest(JSON.stringify(document), 'p/action.yml')).toThrow(
      `p/action.yml: ${message}`,
    );
  });

  const repository = findRepository(import.meta.dirname);
  test.each(actionNames(repository))(
    '%s describes itself in sentences and knows its permissions',
    (name) => {
      const manifest = readManifest(repository, name);
      for (const { name: what, description } of [...manifest.inputs, ...manifest.outputs]) {
        expect(`${what}: ${description}`).toMatch(/^[a-z0-9-]+: [A-Z].*\.$/s);
      }
      expect(Object.keys(permissions)).toContain(name);
    },
  );

  const showsTheirs = 'summarize-deploy';
  const others = actionNames(repository).filter((name) => name !== showsTheirs);
  test.each(others)(`%s can leave its summary to ${showsTheirs}`, (name) => {
    const { inputs } = readManifest(repository, name);
    expect(inputs.find((input) => input.name === 'job-summary')).toMatchObject({ default: 'true' });
  });
});
