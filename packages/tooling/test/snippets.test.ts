import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { asWorkflow, snippetsOf } from '../src/docs/snippets.ts';
import { ownUses, useFaults } from '../src/lint/action-uses.ts';
import { findRepository } from '../src/repository.ts';

type Workflow = Parameters<typeof useFaults>[1];
const repository = findRepository(import.meta.dirname);

test('every fence of a document is found, with its language and heading, in lists too', () => {
  const markdown =
    '```\na\n```\n\n# One\n\n- x\n\n  ```yaml\n  b: 1\n  ```\n\n## Two `c`\n\n```sh\nd\n```\n';
  expect(snippetsOf(markdown)).toEqual([
    { language: '', text: 'a', heading: '' },
    { language: 'yaml', text: 'b: 1', heading: 'One' },
    { language: 'sh', text: 'd', heading: 'Two `c`' },
  ]);
});

const step = '- uses: org/ecs-actions/wait-stable@v1\n  with: { cluster: prod }';
test.each([
  [
    'a workflow',
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      ${step.replace('\n', '\n      ')}`,
  ],
  ['jobs', `jobs:\n  a:\n    runs-on: x\n    steps:\n      ${step.replace('\n', '\n      ')}`],
  ['steps', `steps:\n  ${step.replace('\n', '\n  ')}`],
  ['a list of steps', step],
])('%s is made a whole workflow', (_, yaml) => {
  const workflow = parse(asWorkflow(yaml) ?? '') as Workflow & { readonly on: string };
  expect(workflow.on).toBe('push');
  expect(ownUses(workflow)).toBe(1);
  expect(useFaults(repository, workflow)).toEqual([]);
});

test('other YAML is none', () => {
  expect(asWorkflow('profiles:\n  production: {}\n')).toBeUndefined();
});

describe('a step that gives an action of ours', () => {
  test.each([
    ['an unknown input', 'wait-stable@v1', { clutser: 'x' }, 'wait-stable has no input "clutser".'],
    [
      'not all it needs',
      'run-migration-task@v1',
      {},
      'run-migration-task needs the input "command".',
    ],
    ['no version', 'wait-stable@main', {}, '"org/ecs-actions/wait-stable@main" names no version.'],
    ['another name', 'wait-stabel@v1', {}, 'There is no action "wait-stabel".'],
  ])('%s is told so', (_, uses, given, fault) => {
    const steps = [{ uses: `org/ecs-actions/${uses}`, with: given }];
    expect(useFaults(repository, { jobs: { a: { steps } } })).toEqual([fault]);
  });
});
