import { describe, expect, test } from '@jest/globals';
import { runText } from './support/run-text.ts';

const called = `
on:
  workflow_call:
    inputs:
      who: { type: string, required: true }
      times: { type: number, default: 2 }
      loud: { type: boolean }
    secrets:
      key: { required: true }
      other: {}
    outputs:
      said: { value: "\${{ jobs.say.outputs.said }}" }
permissions: {}
jobs:
  say:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    concurrency: { group: "say-\${{ inputs.who }}", cancel-in-progress: false }
    environment: \${{ inputs.who }}
    outputs:
      said: \${{ steps.say.outputs.said }}
    steps:
      - id: say
        env: { KEY: "\${{ secrets.key }}", OURS: "\${{ env.CALLERS }}" }
        run: |
          echo "said=\${{ inputs.who }} \${{ inputs.times }} \${{ inputs.loud }} \${#KEY} [$OURS]" >> "$GITHUB_OUTPUT"
`;

const caller = (job: string): string => `
on: push
env:
  CALLERS: own
permissions:
  contents: read
jobs:
  call:
    uses: ./.github/workflows/called.yml
${job}
  after:
    needs: call
    runs-on: ubuntu-latest
    steps:
      - run: echo "got \${{ needs.call.outputs.said }}"
`;

const files = { '.github/workflows/called.yml': called };
const complete = '    with: { who: world }\n    secrets: { key: "${{ secrets.mine }}" }';

describe('a called workflow', () => {
  test('has inputs with their types, secrets, no env of its caller, and gives outputs back', async () => {
    const { log, jobs } = await runText(caller(complete), {
      files,
      secrets: { mine: 'twelve chars' },
    });
    expect(log).toBe('got world 2 false 12 []\n');
    expect(jobs.map(({ id }) => id)).toEqual(['call / say', 'after']);
    expect(jobs[0]).toMatchObject({
      concurrencyGroup: 'say-world',
      cancelsInProgress: false,
      environment: 'world',
    });
  });

  test.each([
    ['    with: { who: world }', 'needs the secret "key"'],
    ['    secrets: { key: a }', 'needs the input "who"'],
    [
      '    with: { who: world, times: "3" }\n    secrets: { key: a }',
      'Input "times" of .github/workflows/called.yml is a string; it takes a number.',
    ],
    ['    with: { who: w, whom: x }\n    secrets: { key: a }', 'has no input "whom"'],
    ['    with: { who: w }\n    secrets: { key: a, kye: b }', 'has no secret "kye"'],
    [
      `    permissions: {}\n${complete}`,
      'asks for "contents: read", but is only allowed "contents: none"',
    ],
  ])('is not started with %s', async (job, message) => {
    await expect(runText(caller(job), { files, secrets: { mine: 'm' } })).rejects.toThrow(message);
  });
});
