import { describe, expect, test } from '@jest/globals';
import { runText, stepsOf, type TextResult, type TextRun } from './support/run-text.ts';

/** Cancels the workflow once the log says so. */
async function cancelAt(word: string, yaml: string, run: TextRun = {}): Promise<TextResult> {
  const cancel = new AbortController();
  let log = '';
  const watch = (text: string): void => {
    log += text;
    if (log.includes(word)) cancel.abort();
  };
  return runText(yaml, { ...run, cancel: cancel.signal, watch });
}

const node = (script: string): string => `node -e '${script}'`;
const stays = 'setInterval(() => {}, 1000); console.log("ready");';

describe('a cancelled workflow', () => {
  test('sends SIGINT to the step, skips what follows, and runs what is for always', async () => {
    const { log, conclusion, step } = await cancelAt(
      'ready',
      stepsOf(`
- id: works
  run: exec ${node(`process.on("SIGINT", () => { console.log("tidied up"); process.exit(0); }); ${stays}`)}
- run: echo never
- if: failure()
  run: echo nor for a failure
- if: cancelled()
  run: echo cancelled
- if: always()
  run: echo always`),
    );
    expect(log).toBe('ready\ntidied up\ncancelled\nalways\n');
    expect(conclusion).toBe('cancelled');
    // Whatever its exit code.
    expect(step('works')).toMatchObject({ exitCode: 0, outcome: 'cancelled' });
  });

  test('ends the stubborn with SIGTERM, then with SIGKILL, and their children too', async () => {
    const deaf =
      'process.on("SIGINT", () => console.log("int")); process.on("SIGTERM", () => console.log("term"));';
    const { log, step } = await cancelAt(
      'ready',
      stepsOf(`
- id: works
  run: |
    exec ${node(`${deaf} require("node:child_process").spawn("sleep", ["60"], { stdio: "inherit" }); ${stays}`)}`),
      { pace: { sigtermAfterMs: 300, sigkillAfterMs: 300 } },
    );
    expect(log).toBe('ready\nint\nterm\n');
    expect(step('works')).toMatchObject({ exitCode: 137, outcome: 'cancelled' });
  });

  test('leaves a step alone whose condition holds for a cancelled job too', async () => {
    const { log, step } = await cancelAt(
      'ready',
      stepsOf(`
- id: works
  if: always()
  run: echo ready; sleep 1; echo done`),
    );
    expect(log).toBe('ready\ndone\n');
    expect(step('works')).toMatchObject({ outcome: 'success' });
  });

  test('runs the post step of an action that was ended', async () => {
    const { jobs } = await cancelAt(
      'hello',
      stepsOf(`
- uses: org/ecs-actions/echo@v1
  with:
    say: hello
    wait: 20000`),
    );
    expect(jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual(['cancelled', 'success']);
  });
});

describe('time is up', () => {
  const pace = { minuteMs: 300, sigtermAfterMs: 5000 };
  const late = `${stays} process.on("SIGINT", () => process.exit(1));`;

  test('for a step: it has failed, and the job goes on as after any failure', async () => {
    const { log, step, conclusion } = await runText(
      stepsOf(`
- id: works
  timeout-minutes: 2
  run: exec ${node(late)}
- if: failure()
  run: echo failure`),
      { pace },
    );
    expect(step('works')).toMatchObject({ outcome: 'failure' });
    expect(log).toBe('ready\nfailure\n');
    expect(conclusion).toBe('failure');
  });

  test('for a job: it is cancelled', async () => {
    const { log, conclusion } = await runText(
      stepsOf(
        `
- run: exec ${node(late)}
- if: cancelled()
  run: echo cancelled`,
        'timeout-minutes: 2',
      ),
      { pace },
    );
    expect(log).toBe('ready\ncancelled\n');
    expect(conclusion).toBe('cancelled');
  });
});
