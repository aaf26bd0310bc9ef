import { describe, expect, test } from '@jest/globals';
import { failureModes } from '@ecs-actions/simulator/scenario/failure-modes';
import {
  containersRegion,
  quietRegion,
  simulateRun,
  type Region,
} from './support/simulated-run.ts';

describe('the truth about the task', () => {
  test('a command that succeeds: exit code 0, the whole log in order, where the time went', async () => {
    const { outputs, log, summary, result } = await simulateRun({
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
    const { outputs, result } = await simulateRun({ inputs: { command: `sh -c 'exit ${code}'` } });
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
        failureModes: [
          {
            share: 1,
            failureMode: {
              kind: 'exits',
              exitCode: 3,
              afterMs: 20,
              log: [{ afterMs: 5, text: 'boom' }],
            },
          },
        ],
      },
    });
    const { outputs, log } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'failed', exitCode: 3 });
    expect(log).toContain('\nboom\n');
  });
});

describe('only one container decides', () => {
  const sidecar = [{ name: 'app' }, { name: 'agent', essential: false }];

  test('its 0 is success beside a sidecar that was killed (137)', async () => {
    const region = containersRegion(sidecar);
    region.behave({ commandIncludes: 'migrate', behaviour: exiting(0, { agent: 137 }) });
    const { outputs } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'succeeded', exitCode: 0 });
  });

  test('its 2 is failure beside a sidecar that ended well', async () => {
    const region = containersRegion(sidecar);
    region.behave({ commandIncludes: 'migrate', behaviour: exiting(2, { agent: 0 }) });
    const { outputs } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'failed', exitCode: 2 });
  });

  test('a container that the definition does not declare never decides', async () => {
    const region = quietRegion();
    region.world.injectsSidecar = true;
    region.behave({ commandIncludes: 'migrate', behaviour: exiting(0, {}) });
    const { outputs } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'succeeded', exitCode: 0 });
  });

  test('nginx and php both essential: the error lists them, and nothing is started', async () => {
    const region = containersRegion([{ name: 'nginx' }, { name: 'php' }]);
    await expect(simulateRun({ region })).rejects.toThrow(
      'container: web:1 has 2 essential containers (nginx, php); name the one that runs the command',
    );
    expect(changingCalls(region)).toEqual([]);
  });

  test('php named: its exit code decides, and nginx, which runs on, is stopped with the task', async () => {
    const region = containersRegion([{ name: 'nginx' }, { name: 'php' }]);
    region.behave({
      commandIncludes: 'migrate',
      behaviour: {
        failureModes: [
          {
            share: 1,
            failureMode: { kind: 'exits', container: 'php', exitCode: 0, afterMs: 4000 },
          },
        ],
      },
    });
    const { outputs } = await simulateRun({ region, inputs: { container: 'php' } });
    expect(outputs).toMatchObject({ verdict: 'succeeded', exitCode: 0 });
    expect(outputs['logStream']).toContain('ecs/php/');
  });

  test('a chosen container that is not essential: when it has ended, the rest is stopped', async () => {
    const region = containersRegion([{ name: 'app' }, { name: 'migrator', essential: false }]);
    region.behave({
      commandIncludes: 'migrate',
      behaviour: {
        failureModes: [
          {
            share: 1,
            failureMode: { kind: 'exits', container: 'migrator', exitCode: 0, afterMs: 4000 },
          },
        ],
      },
    });
    const { outputs, log } = await simulateRun({ region, inputs: { container: 'migrator' } });
    expect(outputs).toMatchObject({
      verdict: 'succeeded',
      exitCode: 0,
      stopCode: 'UserInitiated',
    });
    expect(log).toContain('others run on: stopping the task');
    expect(log).not.toContain('Stopped from outside');
  });

  test('an unknown container: the known ones are listed before anything changes', async () => {
    const region = containersRegion(sidecar);
    await expect(simulateRun({ region, inputs: { container: 'php' } })).rejects.toThrow(
      'web:1 has no container "php"; it has app, agent',
    );
    expect(changingCalls(region)).toEqual([]);
  });

  test('an entry point of the task definition is warned of', async () => {
    const region = containersRegion([{ name: 'app', entryPoint: ['/entry.sh'] }]);
    const { log } = await simulateRun({ region });
    expect(log).toContain('container app has the entry point ["/entry.sh"]');
  });
});

describe('never started', () => {
  test.each([
    ['imageMissing', 'image-pull'],
    ['secretDenied', 'secrets-or-registry-auth'],
    ['registryUnreachable', 'secrets-or-registry-auth'],
    ['logGroupMissing', 'configuration'],
    ['notExecutable', 'configuration'],
    ['noAddress', 'no-ip-address'],
    ['noVolume', 'volume'],
  ] as const)('%s: no exit code, cause %s', async (failureMode, cause) => {
    const region = quietRegion();
    region.behave({
      commandIncludes: 'migrate',
      behaviour: { failureModes: [{ share: 1, failureMode: failureModes[failureMode] }] },
    });
    const { outputs, summary, result } = await simulateRun({ region });
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'never-started',
      cause,
      exitCode: undefined,
      stopCode: 'TaskFailedToStart',
    });
    expect(String(outputs['reason']).length).toBeGreaterThan(20);
    expect(summary).toContain('What to do');
  });

  test('no room in the cluster for a while: tried on, and started once there is', async () => {
    const region = quietRegion();
    region.behave({
      commandIncludes: 'migrate',
      behaviour: { ...exiting(0, {}), refusal: { reason: 'RESOURCE:MEMORY', times: 4 } },
    });
    const { outputs, log } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'succeeded' });
    expect(log.match(/RESOURCE:MEMORY/g)).toHaveLength(1);
  });

  test('Fargate has no capacity until the timeout: never started, with the cause', async () => {
    const region = quietRegion();
    const reason =
      'Capacity is unavailable at this time. Please try again later or in a different availability zone';
    region.behave({ commandIncludes: 'migrate', behaviour: { refusal: { reason } } });
    const { outputs, endedAtMs } = await simulateRun({ region, inputs: { timeout: '5m' } });
    expect(outputs).toMatchObject({ verdict: 'never-started', cause: 'no-capacity' });
    expect(endedAtMs).toBeGreaterThanOrEqual(300_000);
    expect(endedAtMs).toBeLessThan(301_000);
  });

  test.each([
    ['ATTRIBUTE', 'placement-constraints'],
    ['INACTIVE', 'configuration'],
  ])('%s is not tried again', async (reason, cause) => {
    const region = quietRegion();
    region.behave({ commandIncludes: 'migrate', behaviour: { refusal: { reason } } });
    const { outputs } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'never-started', cause });
    expect(region.calls.filter(({ operation }) => operation === 'RunTask')).toHaveLength(1);
  });

  test('an out-of-memory kill names memory as the cause', async () => {
    const region = quietRegion();
    region.behave({
      commandIncludes: 'migrate',
      behaviour: { failureModes: [{ share: 1, failureMode: failureModes.outOfMemory }] },
    });
    const { outputs } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'failed', exitCode: 137, cause: 'out-of-memory' });
  });
});

/** The container `app` ends with this code; the others with theirs. */
function exiting(exitCode: number, otherExitCodes: Readonly<Record<string, number>>) {
  return {
    failureModes: [
      {
        share: 1,
        failureMode: { kind: 'exits', exitCode, afterMs: 3000, container: 'app', otherExitCodes },
      },
    ],
  } as const;
}

function changingCalls(region: Region): readonly string[] {
  return region.calls
    .map(({ operation }) => operation)
    .filter((operation) => !/^(?:Describe|List|Get)/.test(operation));
}
