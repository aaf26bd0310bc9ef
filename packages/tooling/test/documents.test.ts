/** What readers copy from the documents: parsed, held against action.yml, and run where it can be. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { permissions } from '@ecs-actions/aws/permissions';
import { callBudget } from '@ecs-actions/core/deployment/pace';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { asWorkflow, snippetsOf } from '../src/docs/snippets.ts';
import { ownUses, useFaults } from '../src/lint/action-uses.ts';
import { relativeLinks } from '../src/release/references.ts';
import { actionNames, findRepository } from '../src/repository.ts';
import { parseWorkflowFile } from '../src/workflow/workflow-file.ts';

const repository = findRepository(import.meta.dirname);
const actions = actionNames(repository);
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  '.github/MIGRATING.md',
  '.github/QUESTIONS.md',
  '.github/PERMISSIONS.md',
  'action-templates/README.md',
  '.github/SECURITY.md',
  ...actions.map((name) => `actions/${name}/README.md`),
];
const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const workflowsIn = (path: string): string[] =>
  snippetsOf(read(path))
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text }) => asWorkflow(text) ?? []);

function jsonErrors(text: string): unknown[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [error];
  }
}

describe.each(documents)('%s', (path) => {
  test('links to files that are there', () => {
    const broken = relativeLinks(read(path), path)
      .filter(({ target }) => !existsSync(join(repository, target)))
      .map(({ written }) => written);
    expect(broken).toEqual([]);
  });

  test("its YAML is taken by GitHub's parser, and gives our actions what they have", async () => {
    for (const workflow of workflowsIn(path)) {
      await expect(parseWorkflowFile(workflow, path)).resolves.toMatchObject({ path });
      expect(useFaults(repository, parse(workflow) as Parameters<typeof useFaults>[1])).toEqual([]);
    }
  });

  test('all its other YAML and JSON can be read', () => {
    const errors = snippetsOf(read(path)).flatMap(({ language, text }) =>
      language === 'json'
        ? jsonErrors(text)
        : language === 'yaml'
          ? parseAllDocuments(text).flatMap((one) => one.errors)
          : [],
    );
    expect(errors).toEqual([]);
  });

  test('its shell can be read by a shell', () => {
    for (const { language, text } of snippetsOf(read(path))) {
      if (language !== 'sh') continue;
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });

  test('names only npm scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(path).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    // `npm run migrate` is the reader's own.
    const ours = named.filter((name) => !['migrate'].includes(name));
    expect(ours.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

test('the README begins with what it is, a picture and ten lines to copy', () => {
  const readme = read('README.md');
  expect(existsSync(join(repository, '.github/summary.png'))).toBe(true);
  const [first] = snippetsOf(readme);
  expect(first).toMatchObject({ language: 'yaml', heading: 'Ten lines' });
  expect(first?.text.split('\n').length).toBeLessThanOrEqual(10);
  expect(ownUses(parse(first?.text ?? '') as Parameters<typeof ownUses>[0])).toBe(1);
});

test.each(documents)('%s has no example and no heading twice', (path) => {
  const examples = snippetsOf(read(path)).filter(({ language }) => language === 'yaml');
  const texts = examples.map(({ text }) => text);
  const headings = [...read(path).matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
  for (const all of [texts, headings]) {
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  }
});

test.each(actions)('the README of %s begins with the shortest of its examples', (name) => {
  const [first, ...others] = snippetsOf(read(`actions/${name}/README.md`))
    .filter(
      ({ language, text }) => language === 'yaml' && text.includes(`org/ecs-actions/${name}@`),
    )
    .map(({ text, heading }) => ({ heading, lines: text.split('\n').length }));
  expect(first?.heading).toMatch(new RegExp(`${name}$`));
  expect(first?.lines).toBeLessThanOrEqual(11);
  // Another may be as short only where the first sets up what all need.
  expect(others.filter(({ lines }) => lines < (first?.lines ?? 0) - 4)).toEqual([]);
});

test('each action of others has one version in documents, templates and workflows', () => {
  const templates = readdirSync(join(repository, 'action-templates'))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `action-templates/${file}`);
  const workflows = readdirSync(join(repository, '.github/workflows'))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `.github/workflows/${file}`);
  // Coming from another action, a document shows that one as it was.
  const files = [...documents, ...templates, ...workflows].filter(
    (path) => path !== '.github/MIGRATING.md',
  );
  const majors = new Map<string, Set<string>>();
  for (const path of files) {
    for (const [, uses = '', pinned, major] of read(path).matchAll(
      /\buses: ([\w.-]+\/[\w./-]+)@(?:[0-9a-f]{40} # (v\d+)[\d.]*|(v\d+)\b)/g,
    )) {
      if (uses.startsWith('org/')) continue;
      const seen = majors.get(uses) ?? new Set();
      majors.set(uses, seen.add(pinned ?? major ?? ''));
    }
  }
  expect(majors.size).toBeGreaterThan(4);
  expect([...majors].filter(([, versions]) => versions.size > 1)).toEqual([]);
});

test.each(actions.filter((name) => name !== 'summarize-deploy'))(
  'the README of %s has three examples of it',
  (name) => {
    const examples = workflowsIn(`actions/${name}/README.md`).filter((workflow) =>
      workflow.includes(`uses: org/ecs-actions/${name}@v1`),
    );
    expect(examples.length).toBeGreaterThanOrEqual(3);
  },
);

test.each(['.github/QUESTIONS.md', 'actions/wait-stable/README.md'])(
  '%s states the budget of calls',
  (path) => {
    const { perSecond, perMinute } = callBudget;
    expect(read(path)).toContain(`at most ${perSecond} calls a second and, on average`);
    expect(read(path)).toContain(
      `${perMinute.first} a minute for the first service and ${perMinute.further} for each further one`,
    );
  },
);

describe('the commands of the README', () => {
  const commands = snippetsOf(read('README.md'))
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.trim() !== '');

  test.concurrent.each(commands)('%s', async (command) => {
    // Faster than for a reader, who wants to see something happen.
    const words = command.split(' ');
    const quick = words.includes('--') ? ['--speed', '30'] : ['--', '--speed', '30'];
    expect(command).toMatch(/^npm start\b/);
    const { stdout } = await promisify(execFile)('npm', [...words.slice(1), ...quick], {
      cwd: repository,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    });
    expect(stdout).toContain('The simulator knows: verdict');
  });
});

describe('the IAM policies to copy', () => {
  const folder = join(repository, 'action-templates', 'iam');
  const policies = readdirSync(folder).map((name) => ({
    name,
    policy: JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      Version: string;
      Statement: { Effect: string; Action: string | string[]; Resource?: string }[];
    },
  }));

  test('there is one for each action that calls AWS, one for all, and who may assume the role', () => {
    const callers = actions.filter(
      (name) => permissions[name as keyof typeof permissions].length > 0,
    );
    expect(policies.map(({ name }) => name)).toEqual(
      [...callers, 'all-actions', 'trust-branch', 'trust-environment', 'trust-pull-request']
        .map((name) => `${name}.json`)
        .toSorted(),
    );
  });

  test.each(policies)('$name allows by name, and fits into a managed policy', ({ policy }) => {
    expect(policy.Version).toBe('2012-10-17');
    const allowed = policy.Statement.flatMap(({ Action }) => Action);
    expect(allowed.filter((action) => action.includes('*'))).toEqual([]);
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html, white space not counted
    expect(JSON.stringify(policy).length).toBeLessThanOrEqual(6144);
  });

  test('the one for all allows what any of them does', () => {
    const of = (name: string): string[] =>
      policies
        .find((one) => one.name === `${name}.json`)
        ?.policy.Statement.flatMap(({ Action, Resource }) =>
          [Action].flat().map((action) => `${action} ${Resource}`),
        ) ?? [];
    const all = new Set(of('all-actions'));
    for (const name of actions) expect(of(name).filter((one) => !all.has(one))).toEqual([]);
  });

  test('the trust policies differ in the subject alone', () => {
    const [branch, environment, pull] = ['branch', 'environment', 'pull-request'].map((name) =>
      readFileSync(join(folder, `trust-${name}.json`), 'utf8'),
    );
    expect(branch).toContain('"repo:OWNER/REPO:ref:refs/heads/main"');
    expect(environment).toBe(branch?.replace(':ref:refs/heads/main', ':environment:production'));
    expect(pull).toBe(branch?.replace(':ref:refs/heads/main', ':pull_request'));
  });
});
