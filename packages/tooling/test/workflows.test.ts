import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { parse } from 'yaml';
import { lintWorkflow } from '../src/lint/actionlint.ts';
import { actionNames, findRepository } from '../src/repository.ts';
import { parseWorkflowFile, readWorkflow } from '../src/workflow/workflow-file.ts';

const repository = findRepository(import.meta.dirname);
const folder = join(repository, '.github', 'workflows');

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  test("is taken by GitHub's parser and by actionlint", async () => {
    const path = `.github/workflows/${name}`;
    await expect(readWorkflow(repository, path)).resolves.toMatchObject({ path });
    expect(await lintWorkflow(repository, path)).toEqual([]);
  });

  test('starts without any permission', () => {
    expect((parse(text) as { permissions?: unknown }).permissions).toEqual({});
  });

  test('pins every action of others by commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, what = '']) => what);
    const others = uses.filter((what) => !/^(?:\.|\$)\//.test(what));
    for (const what of others)
      expect(what).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(uses.length).toBeGreaterThan(0);
  });

  test('puts no expression into a shell', () => {
    const { jobs } = parse(text) as {
      jobs: Record<string, { steps?: readonly { readonly run?: string }[] }>;
    };
    const scripts = Object.values(jobs).flatMap((job) =>
      (job.steps ?? []).map((step) => step.run ?? ''),
    );
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe.each(actionNames(repository))('%s/action.yml', (name) => {
  test("is taken by GitHub's parser", () => {
    const content = readFileSync(join(repository, 'actions', name, 'action.yml'), 'utf8');
    const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });
});

test('both linters see a fault', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'workflows-'));
  mkdirSync(join(broken, 'actions'));
  const job = (step: string): string =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  writeFileSync(join(broken, 'a.yml'), job('run: echo ${{ github.nothing }}'));
  writeFileSync(join(broken, 'b.yml'), job('uses: $/elsewhere/wait-stable'));
  expect(await lintWorkflow(broken, 'a.yml')).toEqual([
    expect.stringMatching(/^a\.yml:6:\d+: property "nothing" is not defined/),
  ]);
  expect(await lintWorkflow(broken, 'b.yml')).toHaveLength(1);
  await expect(parseWorkflowFile('on: push\njobs: { a: { steps: 1 } }', 'c.yml')).rejects.toThrow(
    'Required property is missing: runs-on',
  );
  const { context } = parseAction(
    { name: 'action.yml', content: 'name: a\nruns: { using: node24, mian: x }' },
    new NoOperationTraceWriter(),
  );
  expect(context.errors.getErrors()).not.toEqual([]);
});
