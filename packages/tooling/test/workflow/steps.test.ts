import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runText, stepsOf } from './support/run-text.ts';

describe('steps', () => {
  test('hand outputs, environment and PATH to those after them', async () => {
    const { conclusion, step, log } = await runText(
      stepsOf(
        `
- id: first
  run: |
    echo "word=a b" >> "$GITHUB_OUTPUT"
    printf 'lines<<END\\none\\ntwo\\nEND\\n' >> "$GITHUB_OUTPUT"
    echo "LATER=\${{ env.JOB }}-later" >> "$GITHUB_ENV"
    mkdir bin && printf '#!/bin/sh\\necho own tool\\n' > bin/own-tool && chmod +x bin/own-tool
    echo "$PWD/bin" >> "$GITHUB_PATH"
- run: own-tool && echo "$WORD/$LATER/$GITHUB_REPOSITORY"
  env:
    WORD: \${{ steps.first.outputs.word }}
- run: echo "\${{ steps.first.outputs.lines }}" | wc -l`,
        'env:\n  JOB: j',
      ),
    );
    expect({ conclusion, log }).toEqual({
      conclusion: 'success',
      log: 'own tool\na b/j-later/org/web\n2\n',
    });
    expect(step('first').outputs).toEqual({ word: 'a b', lines: 'one\ntwo' });
  });

  test('run as their conditions say: success(), failure(), always(), outcome and conclusion', async () => {
    const { conclusion, jobs, log } = await runText(
      stepsOf(`
- id: soft
  continue-on-error: true
  run: exit 3
- run: echo after soft \${{ steps.soft.outcome }} \${{ steps.soft.conclusion }}
- id: hard
  run: exit 4
- run: echo never
- if: failure() && steps.hard.outcome == 'failure'
  run: echo failure
- if: steps.hard.outcome == 'failure'
  run: echo never, for success() is implied
- if: \${{ !cancelled() }}
  run: echo not cancelled \${{ job.status }}
- if: always()
  run: echo always`),
    );
    expect(conclusion).toBe('failure');
    expect(log).toBe('after soft failure success\nfailure\nnot cancelled failure\nalways\n');
    expect(jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual([
      'failure',
      'success',
      'failure',
      'skipped',
      'success',
      'skipped',
      'success',
      'success',
    ]);
  });

  test('shells: bash ends at the first failure of a pipe, the default one only of a line', async () => {
    const script = 'false | true\n    echo went on';
    const { log, step } = await runText(
      stepsOf(`
- name: default
  run: |
    ${script}
- name: bash
  shell: bash
  run: |
    ${script}`),
    );
    expect(log).toBe('went on\n');
    expect(step('bash')).toMatchObject({ exitCode: 1, outcome: 'failure' });
  });

  test('run where working-directory says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workflow-test-'));
    const { log } = await runText(
      stepsOf(`- run: pwd\n  working-directory: \${{ env.WHERE }}`, `env:\n  WHERE: ${folder}`),
    );
    expect(log).toBe(`${folder}\n`);
  });

  test('an action has its inputs and defaults, and its post step comes last', async () => {
    const { step, jobs, log } = await runText(
      stepsOf(`
- id: echo
  uses: org/ecs-actions/echo@v1
  with:
    say: \${{ github.ref_name }}
- run: echo after`),
      { github: { token: 'the-token' } },
    );
    expect(step('echo')).toMatchObject({ outcome: 'success', outputs: { said: 'main' } });
    expect(jobs[0]?.steps.map(({ name }) => name)).toEqual([
      'Run org/ecs-actions/echo@v1',
      'Run echo after',
      'Post Run org/ecs-actions/echo@v1',
    ]);
    expect(log.indexOf('after\n')).toBeGreaterThan(log.indexOf('main'));
  });

  test('secrets are hidden, values that were masked too, and an output that holds one is dropped', async () => {
    const { log, jobs } = await runText(
      stepsOf(
        `
- env:
    TOKEN: \${{ secrets.token }}
  run: echo "$TOKEN"; echo "second line"
- id: masks
  run: |
    echo "::add-mask::hidden 100%25"
    echo "hidden 100%"
    echo "leak=hidden 100%" >> "$GITHUB_OUTPUT"`,
        `outputs:
  leak: \${{ steps.masks.outputs.leak }}
  fine: fine`,
      ),
      { secrets: { token: 'first line\nsecond line' } },
    );
    expect(log).toBe('***\n'.repeat(4));
    expect(jobs[0]?.outputs).toEqual({ fine: 'fine' });
  });

  test('annotations are told', async () => {
    const { step } = await runText(stepsOf(`- id: a\n  run: 'echo "::warning title=T%3A 1::m"'`));
    expect(step('a').annotations).toEqual([{ level: 'warning', title: 'T: 1', message: 'm' }]);
  });

  test('what this runner does not know fails the step or is refused', async () => {
    const { step } = await runText(stepsOf('- id: other\n  uses: someone/action@v1'));
    expect(step('other')).toMatchObject({ outcome: 'failure' });
    expect(step('other').log).toContain('no stand-in for someone/action@v1');
    await expect(runText(stepsOf('- run: echo', 'container: node:24'))).rejects.toThrow(
      'uses "container"',
    );
  });
});

describe('stand-ins', () => {
  const step = `- id: aws
  uses: aws-actions/configure-aws-credentials@0000
  with:
    role-to-assume: arn:aws:iam::123456789012:role/deploy
    aws-region: eu-central-1`;

  test('say that they are; credentials need an OIDC token, and are hidden', async () => {
    const show = '- run: echo "$AWS_ACCESS_KEY_ID $AWS_SECRET_ACCESS_KEY $AWS_REGION"';
    const permissions = 'permissions:\n  id-token: write';
    const { log } = await runText(stepsOf(`${step}\n${show}`, permissions));
    expect(log).toContain('Stand-in for aws-actions/configure-aws-credentials');
    expect(log).toContain('ASIASTANDIN00001 *** eu-central-1\n');
    const without = await runText(stepsOf(step));
    expect(without.step('aws').log).toContain('lacks the permission "id-token: write"');
  });
});

describe('the stand-in of upload-artifact', () => {
  const upload = (name: string, path: string): string =>
    stepsOf(`- id: keep
  uses: actions/upload-artifact@0000
  with: { name: '${name}', path: '${path}' }`);

  test.each([
    ['a/b', '.', 'The artifact name is not valid'],
    ['page', 'nowhere.html', 'There is no file "nowhere.html"'],
    ['page', '.', '. would be kept as the artifact page'],
  ])('%s of %s', async (name, path, said) => {
    expect((await runText(upload(name, path))).log).toContain(said);
  });
});

describe('jobs', () => {
  const job = (id: string, more: string): string => `  ${id}:\n    runs-on: ubuntu-latest\n${more}`;

  test('run after what they need, with its outputs; a failed one is a reason not to', async () => {
    const { jobs, log, conclusion } = await runText(
      [
        'on: push',
        'jobs:',
        job(
          'last',
          '    needs: [first]\n    steps:\n      - run: echo got ${{ needs.first.outputs.x }}',
        ),
        job(
          'first',
          '    outputs:\n      x: ${{ steps.a.outputs.x }}\n    steps:\n      - id: a\n        run: echo x=1 >> "$GITHUB_OUTPUT"',
        ),
        job('bad', '    steps:\n      - run: exit 1'),
        job('never', '    needs: bad\n    steps:\n      - run: echo never'),
        job('nor', '    needs: never\n    if: failure()\n    steps:\n      - run: echo never'),
        job('clean', '    needs: bad\n    if: failure()\n    steps:\n      - run: echo cleaned'),
      ].join('\n'),
    );
    expect(log).toBe('got 1\ncleaned\n');
    expect(Object.fromEntries(jobs.map(({ id, result }) => [id, result]))).toEqual({
      first: 'success',
      last: 'success',
      bad: 'failure',
      never: 'skipped',
      nor: 'skipped',
      clean: 'success',
    });
    expect(conclusion).toBe('failure');
  });

  test('what GitHub would refuse is one error that says where', async () => {
    await expect(runText(stepsOf('- run: echo ${{ nothing.x }}'))).rejects.toThrow(
      /Line: 7.*nothing/s,
    );
    await expect(runText(stepsOf('- runs: echo'))).rejects.toThrow(/Unexpected value 'runs'/);
  });
});
