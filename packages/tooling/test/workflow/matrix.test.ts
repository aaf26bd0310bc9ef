/** Several jobs of one definition, whose turn it is, and whose secrets they see. */
import { describe, expect, test } from '@jest/globals';
import { combinationsOf } from '../../src/workflow/matrix.ts';
import { runText } from './support/run-text.ts';

describe('combinations', () => {
  test.each([
    [
      { matrix: { a: [1, 2], b: ['x'] } },
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'x' },
      ],
    ],
    [{ matrix: { a: [1, 2], exclude: [{ a: 2 }] } }, [{ a: 1 }]],
    [{ matrix: { include: [{ a: 1 }, { b: 2 }] } }, [{ a: 1 }, { b: 2 }]],
    [
      { matrix: { a: [1, 2], include: [{ a: 2, c: 3 }, { a: 9 }] } },
      [{ a: 1 }, { a: 2, c: 3 }, { a: 9 }],
    ],
    [{ matrix: { a: [1], include: [{ c: 3 }] } }, [{ a: 1, c: 3 }]],
    [{ 'fail-fast': false }, undefined],
    [undefined, undefined],
  ])('%j', (strategy, combinations) => {
    expect(combinationsOf(strategy)).toEqual(combinations);
  });
});

const deploy = `
on:
  workflow_call:
    inputs:
      region: { type: string, required: true }
      shared: { type: boolean }
      environment: { type: string }
    secrets:
      DEPLOY_ENV: {}
      OTHER: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: { name: "\${{ inputs.environment }}", url: "\${{ steps.say.outputs.url }}" }
    concurrency:
      group: deploy-\${{ inputs.shared || inputs.region }}
    steps:
      - id: say
        env: { FIRST: "\${{ secrets.DEPLOY_ENV }}", SECOND: "\${{ secrets.OTHER }}" }
        run: |
          echo "url=https://\${{ inputs.region }}.example.com" >> "$GITHUB_OUTPUT"
          echo "\${{ inputs.region }} \${#FIRST} \${#SECOND}"
`;

const caller = (more: string): string => `
on: push
jobs:
  deploy:
    strategy:
      matrix:
        region: [eu-west-1, eu-central-1, us-east-1]
    uses: ./.github/workflows/deploy.yml
    with: { region: "\${{ matrix.region }}", ${more} }
    secrets: { DEPLOY_ENV: "\${{ secrets.DEPLOY_ENV }}" }
`;

const files = { '.github/workflows/deploy.yml': deploy };

describe('a matrix over regions', () => {
  test('each in a group of its own: all run', async () => {
    const { conclusion, jobs } = await runText(caller('shared: false'), { files });
    expect(conclusion).toBe('success');
    expect(jobs.map(({ id, result }) => [id, result])).toEqual([
      ['deploy (eu-west-1) / deploy', 'success'],
      ['deploy (eu-central-1) / deploy', 'success'],
      ['deploy (us-east-1) / deploy', 'success'],
    ]);
  });

  test('in one group: the newest that waits takes the place of the one before', async () => {
    const { conclusion, jobs } = await runText(caller('shared: true'), { files });
    expect(conclusion).toBe('cancelled');
    expect(jobs.map(({ result }) => result)).toEqual(['success', 'cancelled', 'success']);
  });
});

describe('secrets of an environment', () => {
  const environments = { production: { DEPLOY_ENV: 'of the environment', OTHER: 'not passed' } };

  test('take the place of those of the same name that are passed, and of no others', async () => {
    const run = { files, environments, secrets: { DEPLOY_ENV: '' } };
    const { log, jobs } = await runText(caller('environment: production'), run);
    expect(log).toContain('eu-west-1 18 0\n');
    expect(jobs[0]).toMatchObject({
      environment: 'production',
      environmentUrl: 'https://eu-west-1.example.com',
    });
  });

  test('without an environment those of the caller stand', async () => {
    const run = { files, environments, secrets: { DEPLOY_ENV: 'callers' } };
    const { log, jobs } = await runText(caller("environment: ''"), run);
    expect(log).toContain('eu-west-1 7 0\n');
    expect(jobs[0]).toMatchObject({ environment: undefined });
  });
});
