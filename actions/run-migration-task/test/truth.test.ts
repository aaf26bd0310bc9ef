import { describe, expect, test } from '@jest/globals';
import { quietRegion, rehearse } from './support/rehearsal.ts';

describe('the truth about the task', () => {
  test('a command that succeeds: exit code 0, the whole log in order, where the time went', async () => {
    const { outputs, log, summary, result } = await rehearse({
      inputs: { command: `sh -c 'echo one; sleep 4; echo two; exit 0'` },
    });
    expect(result.exitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'succeeded',
      exitCode: 0,
      adopted: false,
      stopCode: 'EssentialContainerExited',
      logGroup: '/ecs/web',
      cause: undefined,
    });
    expect(String(outputs['logStream'])).toMatch(/^ecs\/app\/[0-9a-f]{32}$/);
    expect(log.indexOf('\none\n')).toBeGreaterThan(0);
    expect(log.indexOf('\ntwo\n')).toBeGreaterThan(log.indexOf('\none\n'));
    expect(log).toContain('image pull 13 s');
    expect(summary).toContain('Migration of web succeeded');
    expect(summary).toContain('sh -c "echo one; sleep 4; echo two; exit 0"');
  });

  test.each([
    [1, 'container-exit', 'exited with code 1'],
    [127, 'container-exit', 'the command was not found'],
    [137, 'container-exit', 'SIGKILL'],
    [139, 'container-exit', 'segmentation fault'],
  ])('exit code %d is failed, %s', async (code, cause, words) => {
    const { outputs, result } = await rehearse({ inputs: { command: `sh -c 'exit ${code}'` } });
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'failed', exitCode: code, cause });
    expect(outputs['reason']).toContain(words);
  });

  test('a task that is over in 50 ms is judged like any other', async () => {
    const region = quietRegion();
    region.behave({
      commandIncludes: 'migrate',
      behaviour: {
        timing: {
          connectMs: [5, 5],
          beforePullMs: [5, 5],
          pullMs: [5, 5],
          startMs: [5, 5],
          deprovisionMs: [5, 5],
        },
        fates: [
          {
            share: 1,
            fate: { kind: 'exits', exitCode: 3, afterMs: 20, log: [{ afterMs: 5, text: 'boom' }] },
          },
        ],
      },
    });
    const { outputs, log } = await rehearse({ region });
    expect(outputs).toMatchObject({ verdict: 'failed', exitCode: 3 });
    expect(log).toContain('\nboom\n');
  });
});
