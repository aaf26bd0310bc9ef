/** Steps in the background: what a wait brings, what a cancel leaves, and what nobody waited for. */
import { describe, expect, test } from '@jest/globals';
import { runText, stepsOf } from './support/run-text.ts';

const file = (name: string): string => `"$RUNNER_TEMP/${name}"`;
const until = (name: string): string => `until [ -e ${file(name)} ]; do sleep 0.02; done`;

describe('a step in the background', () => {
  test('runs beside the next one, and its outputs are there after the wait', async () => {
    const { conclusion, log, jobs } = await runText(
      stepsOf(`
- id: watch
  background: true
  run: |
    ${until('deployed')}
    echo "seen=yes" >> "$GITHUB_OUTPUT"
- run: echo "before [\${{ steps.watch.outputs.seen }}]" && touch ${file('deployed')}
- wait: watch
- run: echo "after [\${{ steps.watch.outputs.seen }} \${{ steps.watch.outcome }}]"`),
    );
    expect({ conclusion, log }).toEqual({
      conclusion: 'success',
      log: 'before []\nafter [yes success]\n',
    });
    expect(jobs[0]?.steps.map(({ name }) => name)).toContain('wait');
  });

  test('that fails fails the wait, and later steps do not run', async () => {
    const { conclusion, log, step } = await runText(
      stepsOf(`
- id: judge
  background: true
  run: exit 3
- name: wait for it
  wait: [judge]
- run: echo never
- if: always()
  run: echo "\${{ steps.judge.outcome }}"`),
    );
    expect({ conclusion, log }).toEqual({ conclusion: 'failure', log: 'failure\n' });
    expect(step('wait for it').outcome).toBe('failure');
  });

  test('that the workflow cancels gets SIGINT, leaves its outputs, and is held against nobody', async () => {
    const { conclusion, log } = await runText(
      stepsOf(`
- id: judge
  background: true
  shell: bash
  run: |
    trap 'echo "verdict=known" >> "$GITHUB_OUTPUT"; exit 1' INT
    touch ${file('ready')}
    while :; do sleep 0.02; done
- run: ${until('ready')}
- cancel: judge
- run: echo "\${{ steps.judge.outputs.verdict }} \${{ steps.judge.outcome }}"`),
    );
    expect({ conclusion, log }).toEqual({ conclusion: 'success', log: 'known cancelled\n' });
  });

  test('that nobody waits for still decides over the job', async () => {
    const { conclusion } = await runText(
      stepsOf(`
- id: late
  background: true
  run: exit 1
- run: echo done`),
    );
    expect(conclusion).toBe('failure');
  });

  test('that is skipped is nothing to wait for', async () => {
    const { conclusion, log } = await runText(
      stepsOf(`
- id: judge
  if: \${{ false }}
  background: true
  run: exit 1
- wait: judge
- run: echo "[\${{ steps.judge.outcome }}]"`),
    );
    expect({ conclusion, log }).toEqual({ conclusion: 'success', log: '[skipped]\n' });
  });
});
