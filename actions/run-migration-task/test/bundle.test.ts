/** The committed bundle in a process of its own, as the runner starts it, against the simulator over HTTP. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startServer } from '@ecs-actions/simulator/server';
import { hurriedClock } from '@ecs-actions/tooling/local/hurried-clock';
import { runActionLocally, type LocalResult } from '@ecs-actions/tooling/local/run-action-locally';
import { migrationsOf } from './support/migrations.ts';
import { quietRegion, type Region } from './support/simulated-run.ts';
import { simulatedAccount } from '@ecs-actions/tooling/local/simulated-account';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly speed?: number;
  readonly prepare?: (region: Region) => void;
  /** Called with what was printed so far, and able to send a signal. */
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function runBundle(run: Run): Promise<LocalResult & { readonly region: Region }> {
  const clock = hurriedClock(5);
  const region = quietRegion({ seed: 7, speed: run.speed ?? 10, startAt: clock.now() });
  run.prepare?.(region);
  const server = await startServer({ answers: region, clock: clock.now });
  servers.push(server);
  let printed = '';
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  const result = await runActionLocally({
    repository,
    action: 'run-migration-task',
    inputs: { cluster: 'prod', service: 'web', command: 'migrate', ...run.inputs },
    env: {
      ...simulatedAccount(server.url),
      ...clock.env,
      GITHUB_REPOSITORY: 'org/web',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      ...run.env,
    },
    asRunner: true,
    onStart: (step) => {
      kill = step.kill;
    },
    onOutput: (text) => {
      printed += text;
      run.onOutput?.(printed, kill);
    },
  });
  return { ...result, region };
}

/** Does something once, as soon as the output holds a text. */
function onceSeen(what: string, act: (kill: (signal: NodeJS.Signals) => void) => void) {
  let done = false;
  return (text: string, kill: (signal: NodeJS.Signals) => void): void => {
    if (done || !text.includes(what)) return;
    done = true;
    act(kill);
  };
}

const stops = (region: Region): number =>
  region.calls.filter(({ operation, status }) => operation === 'StopTask' && status === 200).length;

describe('the bundle', () => {
  test('a migration that succeeds: exit 0, every output, its log, a summary, a report', async () => {
    const { exitCode, outputs, summary, stdout, region } = await runBundle({
      inputs: {
        command: `sh -c 'echo first; sleep 5; echo last; exit 0'`,
        'secret-environment': 'TOKEN=very-secret-token',
      },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.any(String) });
    const [task] = migrationsOf(region);
    expect(Object.fromEntries(outputs)).toMatchObject({
      verdict: 'succeeded',
      'exit-code': '0',
      'task-arn': task?.arn,
      'stop-code': 'EssentialContainerExited',
      'log-group': '/ecs/web',
      adopted: 'false',
      cause: '',
      reason: '',
    });
    expect(stdout).toMatch(/^first$[\s\S]*^last$/m);
    expect(stdout.replace('::add-mask::very-secret-token', '')).not.toContain('very-secret-token');
    expect(summary).toMatch(/^### Migration of web succeeded/);
    const report = JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8')) as object;
    expect(report).toMatchObject({ 'schema-version': 1, verdict: 'succeeded', 'exit-code': 0 });
  });

  test('one that fails: exit 1, its exit code, an annotation with the cause', async () => {
    const { exitCode, outputs, stdout } = await runBundle({
      inputs: { command: `sh -c 'echo broken; exit 3'` },
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('failed');
    expect(outputs.get('exit-code')).toBe('3');
    expect(stdout).toMatch(
      /^::error title=Migration failed::.*exited with code 3.*container-exit/m,
    );
  });

  test('bad input: one line, no call to AWS', async () => {
    const { exitCode, stdout, region, outputs } = await runBundle({
      inputs: { command: 'php "unbalanced' },
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('error');
    expect(stdout).toMatch(/^::error title=Invalid input%3A command::.*not closed/m);
    expect(stdout).not.toContain('    at ');
    expect(region.calls).toEqual([]);
  });

  test('SIGINT: the one stopping call is sent, and the post step tells the end', async () => {
    const { exitCode, outputs, summary, post, region, stdout } = await runBundle({
      inputs: { command: 'sleep 3000' },
      onOutput: onceSeen('log: https://', (kill) => kill('SIGINT')),
    });
    expect(stdout).not.toContain('::error title=Internal error');
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('cancelled');
    expect(summary).toContain('was cancelled');
    expect(migrationsOf(region)[0]?.stoppedReason).toBe('ecs-actions: the workflow was cancelled');
    expect(post?.exitCode).toBe(0);
    expect(post?.summary).toContain('container app ended with exit code');
    expect(migrationsOf(region)[0]?.lastStatus).toBe('STOPPED');
  });

  test('SIGTERM alone: the same', async () => {
    const { outputs, region } = await runBundle({
      inputs: { command: 'sleep 3000' },
      onOutput: onceSeen('log: https://', (kill) => kill('SIGTERM')),
    });
    expect(outputs.get('verdict')).toBe('cancelled');
    expect(stops(region)).toBeGreaterThan(0);
  });

  test('killed outright: the post step finds the task and stops it', async () => {
    const { post, region } = await runBundle({
      inputs: { command: 'sleep 3000' },
      onOutput: onceSeen('started task', (kill) => kill('SIGKILL')),
    });
    expect(post?.exitCode).toBe(0);
    expect(stops(region)).toBe(1);
    expect(migrationsOf(region)[0]?.lastStatus).toBe('STOPPED');
  });

  test('timeout with on-timeout: stop, over a real clock', async () => {
    const { exitCode, outputs, region } = await runBundle({
      inputs: { command: 'sleep 3000', timeout: '8s', 'on-timeout': 'stop' },
      speed: 20,
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('timed-out');
    expect(migrationsOf(region)[0]?.stoppedReason).toBe('ecs-actions: timeout');
  });
});
