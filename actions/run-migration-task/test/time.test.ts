import { describe, expect, test } from '@jest/globals';
import { migrationsOf } from './support/migrations.ts';
import { quietRegion, setStage, type Region } from './support/simulated-run.ts';

const second = 1000;
const minute = 60 * second;
const long = { command: `sh -c 'echo begin; sleep 1800; echo end'` };

describe('timeout', () => {
  test('leave: the task goes on, and the log says how to follow it', async () => {
    const stage = setStage();
    const { outputs, log, summary, endedAtMs, states } = await stage.play(
      stage.step({ inputs: { ...long, timeout: '3m' } }),
    );
    expect(outputs).toMatchObject({ verdict: 'timed-out', cause: 'timeout', exitCode: undefined });
    expect(outputs['taskArn']).toBeDefined();
    expect(endedAtMs - 3 * minute).toBeLessThan(second);
    expect(log).toContain('left running (on-timeout: leave)');
    expect(summary).toContain('aws logs tail /ecs/web --log-stream-names ecs/app/');
    expect(migrationsOf(stage.region)[0]?.desiredStatus).toBe('RUNNING');
    expect(states.at(-1)?.finished).toBe(true);
  });

  test('stop: asked for within a second, with a reason, and followed to its exit code', async () => {
    const stage = setStage();
    const { outputs, log, endedAtMs } = await stage.play(
      stage.step({ inputs: { ...long, timeout: '3m', 'on-timeout': 'stop' } }),
    );
    const [task] = migrationsOf(stage.region);
    expect(task?.stoppedReason).toBe('ecs-actions: timeout');
    const stops = stage.region.calls.filter(({ operation }) => operation === 'StopTask');
    expect(stops).toHaveLength(1);
    expect((stops[0]?.at ?? 0) - (stage.now() - endedAtMs) - 3 * minute).toBeLessThan(second);
    expect(outputs).toMatchObject({ verdict: 'timed-out', cause: 'timeout', exitCode: 0 });
    expect(outputs['reason']).toContain('was stopped; container app then exited with code 0');
    expect(log).toContain('begin');
    expect(endedAtMs).toBeLessThan(3 * minute + 60 * second);
  });

  test('stop: a container that ignores SIGTERM is killed, and its 137 is told', async () => {
    const region = quietRegion();
    region.behave({
      commandIncludes: 'sleep',
      behaviour: { stopMs: [60_000, 60_001], failureModes: [] },
    });
    const stage = setStage(region);
    const { outputs } = await stage.play(
      stage.step({ inputs: { ...long, timeout: '3m', 'on-timeout': 'stop' } }),
    );
    expect(outputs).toMatchObject({ verdict: 'timed-out', exitCode: 137 });
  });

  test('while another migration is waited for: timed out, nothing started', async () => {
    const stage = setStage();
    const [, second] = await stage.play(
      Promise.all([
        stage.step({ inputs: long }),
        stage.step({
          env: { GITHUB_RUN_ID: '2002' },
          inputs: { timeout: '2m' },
          beginAfterMs: minute,
        }),
      ]),
    );
    expect(second.outputs).toMatchObject({
      verdict: 'timed-out',
      cause: 'already-running',
      taskArn: undefined,
    });
    expect(migrationsOf(stage.region)).toHaveLength(1);
  });

  test('an exit code that came in time stays the verdict, however late the log is', async () => {
    const stage = setStage();
    const { outputs } = await stage.play(
      stage.step({ inputs: { command: `sh -c 'echo x; sleep 5; exit 0'`, timeout: '40s' } }),
    );
    expect(outputs).toMatchObject({ verdict: 'succeeded', exitCode: 0 });
  });

  test('time is up while the last lines are on their way: they are waited for', async () => {
    const region = quietRegion();
    const stage = setStage(logsLate(region));
    const run = stage.step({ inputs: { timeout: '28s' } });
    const { outputs, log } = await stage.play(run);
    expect(outputs).toMatchObject({ verdict: 'succeeded' });
    expect(writtenBy(region)).toHaveLength(20);
    expect(printedIn(log)).toEqual(writtenBy(region));
  });

  test('throttled until the deadline in the middle of the search: timed out, and nothing thrown', async () => {
    const region = quietRegion();
    region.fault({ kind: 'throttle', operation: 'DescribeServices' });
    const stage = setStage(region);
    const { outputs, endedAtMs } = await stage.play(stage.step({ inputs: { timeout: '1m' } }));
    expect(outputs).toMatchObject({ verdict: 'timed-out' });
    expect(endedAtMs - minute).toBeLessThan(second);
  });
});

describe('cancel', () => {
  test('stop: one call within the grace time, and the post step tells the end', async () => {
    const stage = setStage();
    const main = await stage.play(
      stage.step({ inputs: long, cancelAtMs: 90 * second, terminateAtMs: 97.5 * second }),
    );
    expect(main.outputs['verdict']).toBe('cancelled');
    expect(main.endedAtMs).toBeLessThan(97.5 * second);
    expect(main.log).toContain('begin');
    expect(migrationsOf(stage.region)[0]?.stoppedReason).toBe(
      'ecs-actions: the workflow was cancelled',
    );
    const post = await stage.play(stage.post(main.states.at(-1)));
    expect(post.summary).toContain('container app ended with exit code 0');
    expect(post.log).not.toContain('\nbegin\n');
    expect(migrationsOf(stage.region)[0]?.lastStatus).toBe('STOPPED');
  });

  test('lines that come after the cancel are printed by the post step, each once', async () => {
    const region = quietRegion();
    const lines = Array.from({ length: 40 }, (_, index) => ({
      afterMs: index * 1500,
      text: `line ${index}`,
    }));
    region.behave({
      commandIncludes: 'migrate',
      behaviour: { log: lines, failureModes: [], stopMs: [9000, 9001] },
    });
    const stage = setStage(region);
    const main = await stage.play(stage.step({ cancelAtMs: 60 * second }));
    const post = await stage.play(stage.post(main.states.at(-1)));
    const printed = [...`${main.log}${post.log}`.matchAll(/^line (\d+)$/gm)].map(([, n]) =>
      Number(n),
    );
    const written = [...(region.world.logGroups.get('/ecs/web')?.streams.values() ?? [])]
      .filter(({ name }) => name.endsWith(migrationsOf(region)[0]?.id ?? '?'))
      .flatMap(({ events }) => events);
    expect(printed).toEqual(written.map((_, index) => index));
    expect(post.log).toMatch(/^line \d+$/m);
  });

  test.each(['stop', 'leave'])(
    'on-cancel: %s, while only the last lines are waited for: the post step prints them, and it is said',
    async (onCancel) => {
      const region = quietRegion();
      const stage = setStage(logsLate(region));
      const main = await stage.play(
        stage.step({ inputs: { 'on-cancel': onCancel }, cancelAtMs: 28 * second }),
      );
      expect(main.outputs['verdict']).toBe('succeeded');
      expect(main.log).toContain('the post step prints what is still to come');
      expect(printedIn(main.log).length).toBeLessThan(20);
      const post = await stage.play(stage.post(main.states.at(-1)));
      expect(printedIn(`${main.log}${post.log}`)).toEqual(writtenBy(region));
      expect(post.log).toContain('container app ended with exit code 0');
    },
  );

  test('the post step may not read the rest of the log: it says so', async () => {
    const region = quietRegion();
    const stage = setStage(logsLate(region));
    const main = await stage.play(stage.step({ cancelAtMs: 28 * second }));
    region.fault({ kind: 'expired-token', operation: 'GetLogEvents' });
    const post = await stage.play(stage.post(main.states.at(-1)));
    expect(post.log).toContain('the log is not complete: The AWS credentials expired');
  });

  test('leave: the task goes on, and so does the post step leave it alone', async () => {
    const stage = setStage();
    const main = await stage.play(
      stage.step({ inputs: { ...long, 'on-cancel': 'leave' }, cancelAtMs: 90 * second }),
    );
    const post = await stage.play(stage.post(main.states.at(-1)));
    expect(main.outputs['verdict']).toBe('cancelled');
    expect(main.summary).toContain('aws logs tail');
    expect(post.log).toContain('left running');
    expect(migrationsOf(stage.region)[0]?.desiredStatus).toBe('RUNNING');
  });

  test('before there is a task: nothing is started, and the post step finds nothing', async () => {
    const region = quietRegion();
    region.fault({ kind: 'slow', operation: 'DescribeTaskDefinition', delayMs: 20_000 });
    const stage = setStage(region);
    const main = await stage.play(stage.step({ cancelAtMs: 5 * second }));
    expect(main.outputs['verdict']).toBe('cancelled');
    expect(migrationsOf(region)).toHaveLength(0);
    expect((await stage.play(stage.post(main.states.at(-1)))).result).toEqual({ exitCode: 0 });
  });

  test('while the answer of RunTask is on its way: it is awaited, and the task stopped', async () => {
    const region = quietRegion();
    region.fault({ kind: 'slow', operation: 'RunTask', delayMs: 3_000 });
    const stage = setStage(region);
    const main = await stage.play(stage.step({ cancelAtMs: 1.5 * second }));
    expect(main.outputs['verdict']).toBe('cancelled');
    await stage.play(stage.post(main.states.at(-1)));
    expect(migrationsOf(region).map(({ desiredStatus }) => desiredStatus)).toEqual(['STOPPED']);
  });

  test('killed in the middle of RunTask, whose answer never came: the post step finds the task and stops it', async () => {
    const region = quietRegion();
    region.fault({ kind: 'slow', operation: 'RunTask', delayMs: 60_000 });
    const stage = setStage(region);
    const main = await stage.play(stage.step({ cancelAtMs: 1.5 * second }));
    expect(main.outputs['taskArn']).toBeUndefined();
    expect(main.states.at(-1)?.taskArn).toBeUndefined();
    const post = await stage.play(stage.post(main.states.at(-1)));
    expect(migrationsOf(region).map(({ lastStatus }) => lastStatus)).toEqual(['STOPPED']);
    expect(post.summary).toContain('ended before it began');
  });

  test('a step that came to its own end leaves its post step nothing to do', async () => {
    const stage = setStage();
    const main = await stage.play(stage.step());
    const calls = stage.region.calls.length;
    const post = await stage.play(stage.post(main.states.at(-1)));
    expect(post.result).toEqual({ exitCode: 0 });
    expect(stage.region.calls).toHaveLength(calls);
  });
});

/** A migration that writes for eight seconds, its lines read nine seconds later. */
function logsLate(region: Region): Region {
  const log = Array.from({ length: 20 }, (_, index) => ({
    afterMs: index * 400,
    text: `line ${index}`,
  }));
  region.behave({
    commandIncludes: 'migrate',
    behaviour: {
      timing: {
        connectMs: [3_000, 3_000],
        beforePullMs: [2_000, 2_000],
        pullMs: [5_000, 5_000],
        startMs: [5_000, 5_000],
      },
      logDelayMs: [9_000, 9_000],
      failureModes: [
        { share: 1, failureMode: { kind: 'exits', exitCode: 0, afterMs: 8_000, log } },
      ],
    },
  });
  return region;
}

function printedIn(log: string): readonly string[] {
  return [...log.matchAll(/^line \d+$/gm)].map(([line]) => line);
}

/** What CloudWatch holds of the migration in the end. */
function writtenBy(region: Region): readonly string[] {
  return [...(region.world.logGroups.get('/ecs/web')?.streams.values() ?? [])]
    .filter(({ name }) => name.endsWith(migrationsOf(region)[0]?.id ?? '?'))
    .flatMap(({ events }) => events.map(({ message }) => message));
}
