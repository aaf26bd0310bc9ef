import { describe, expect, test } from '@jest/globals';
import { migrationsOf } from './support/migrations.ts';
import { quietRegion, setStage } from './support/simulated-run.ts';

const minutes = (n: number): number => n * 60_000;

describe('once', () => {
  test('a lost answer of RunTask starts no second task', async () => {
    const region = quietRegion();
    region.fault({ kind: 'reset-after', operation: 'RunTask', times: 2 });
    const { play, step } = setStage(region);
    const { outputs } = await play(step());
    expect(outputs['verdict']).toBe('succeeded');
    expect(migrationsOf(region)).toHaveLength(1);
  });

  test('the re-run of a job adopts its task while it lives', async () => {
    const stage = setStage();
    const inputs = { command: `sh -c 'echo begin; sleep 300; echo end'` };
    const [first, second] = await stage.play(
      Promise.all([
        stage.step({ inputs, cancelAtMs: 90_000, env: {} }).then((done) => done),
        stage.step({
          inputs: { ...inputs, 'on-cancel': 'leave' },
          env: { GITHUB_RUN_ATTEMPT: '2' },
          beginAfterMs: minutes(1),
        }),
      ]),
    );
    // The first attempt is cancelled with on-cancel: stop after the second has adopted its task.
    expect(first.outputs['verdict']).toBe('cancelled');
    expect(second.outputs['adopted']).toBe(true);
    expect(second.outputs['taskArn']).toBe(first.outputs['taskArn']);
    expect(migrationsOf(stage.region)).toHaveLength(1);
  });

  test('the re-run of a job whose task was left running follows it to its end', async () => {
    const stage = setStage();
    const inputs = { command: `sh -c 'echo begin; sleep 300; echo end'` };
    const first = await stage.play(stage.step({ inputs: { ...inputs, timeout: '2m' } }));
    expect(first.outputs).toMatchObject({ verdict: 'timed-out', cause: 'timeout' });
    const second = await stage.play(stage.step({ inputs, env: { GITHUB_RUN_ATTEMPT: '2' } }));
    expect(second.outputs).toMatchObject({ verdict: 'succeeded', adopted: true, exitCode: 0 });
    expect(second.log).toContain('\nbegin\n');
    expect(second.log).toContain('\nend\n');
    expect(migrationsOf(stage.region)).toHaveLength(1);
  });

  test('the re-run of a job whose task succeeded starts nothing', async () => {
    const stage = setStage();
    const first = await stage.play(stage.step());
    await stage.play(stage.time.clock.sleep(minutes(20)));
    const second = await stage.play(stage.step({ env: { GITHUB_RUN_ATTEMPT: '2' } }));
    expect(second.outputs).toMatchObject({
      verdict: 'succeeded',
      adopted: true,
      taskArn: first.outputs['taskArn'],
    });
    expect(migrationsOf(stage.region)).toHaveLength(1);
  });

  test('the re-run of a job whose task failed runs anew, and again', async () => {
    const stage = setStage();
    const inputs = { command: `sh -c 'exit 1'` };
    const first = await stage.play(stage.step({ inputs }));
    const second = await stage.play(stage.step({ inputs, env: { GITHUB_RUN_ATTEMPT: '2' } }));
    const third = await stage.play(stage.step({ inputs, env: { GITHUB_RUN_ATTEMPT: '3' } }));
    const arns = [first, second, third].map(({ outputs }) => outputs['taskArn']);
    expect(new Set(arns).size).toBe(3);
    expect(third.outputs).toMatchObject({ verdict: 'failed', adopted: false });
  });

  test('an attempt that was cancelled is run anew, even if its container took the stop for success', async () => {
    const region = quietRegion();
    region.behave({
      commandIncludes: 'sleep',
      behaviour: { exitCodes: { app: 0 }, failureModes: [] },
    });
    const stage = setStage(region);
    const inputs = { command: 'sleep 300' };
    const first = await stage.play(stage.step({ inputs, cancelAtMs: 60_000 }));
    expect(first.outputs['verdict']).toBe('cancelled');
    const second = await stage.play(
      stage.step({ inputs: { ...inputs, timeout: '3m' }, env: { GITHUB_RUN_ATTEMPT: '2' } }),
    );
    expect(second.outputs).toMatchObject({ verdict: 'timed-out', adopted: false });
    expect(second.outputs['taskArn']).not.toBe(first.outputs['taskArn']);
    expect(migrationsOf(region)).toHaveLength(2);
  });

  test('beyond the hour for which ECS shows stopped tasks it says that it cannot know', async () => {
    const stage = setStage();
    await stage.play(stage.step());
    await stage.play(stage.time.clock.sleep(minutes(90)));
    const second = await stage.play(stage.step({ env: { GITHUB_RUN_ATTEMPT: '2' } }));
    expect(second.outputs).toMatchObject({ verdict: 'succeeded', adopted: false });
    expect(second.log).toContain('whether one succeeded before that cannot be known');
  });

  test('two matrix legs with different environments are two migrations, one after the other', async () => {
    const stage = setStage();
    const legs = await stage.play(
      Promise.all(
        ['a', 'b'].map((tenant) => stage.step({ inputs: { environment: `TENANT=${tenant}` } })),
      ),
    );
    expect(legs.map(({ outputs }) => outputs['verdict'])).toEqual(['succeeded', 'succeeded']);
    const ran = migrationsOf(stage.region).filter(({ startedAt }) => startedAt !== undefined);
    expect(ran).toHaveLength(2);
    const [first, second] = [...ran].sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0));
    expect(second?.startedAt).toBeGreaterThan(first?.executionStoppedAt ?? Infinity);
  });

  test('two legs that ask the same share one task', async () => {
    const stage = setStage();
    const legs = await stage.play(Promise.all([stage.step(), stage.step({ beginAfterMs: 5 })]));
    expect(legs.map(({ outputs }) => outputs['verdict'])).toEqual(['succeeded', 'succeeded']);
    expect(migrationsOf(stage.region)).toHaveLength(1);
  });

  test('two steps of one job that ask the same are two migrations', async () => {
    const stage = setStage();
    await stage.play(stage.step());
    await stage.play(stage.step({ env: { GITHUB_ACTION: 'migrate_2' } }));
    expect(migrationsOf(stage.region)).toHaveLength(2);
  });

  test('another migration of the service is waited for, or refuses', async () => {
    const stage = setStage();
    const other = { GITHUB_RUN_ID: '2002' };
    const [long, waited, refused] = await stage.play(
      Promise.all([
        stage.step({ inputs: { command: 'sleep 120' } }),
        stage.step({ env: other, beginAfterMs: minutes(1) }),
        stage.step({
          env: { GITHUB_RUN_ID: '3003' },
          inputs: { 'on-running': 'fail' },
          beginAfterMs: minutes(1),
        }),
      ]),
    );
    expect(long.outputs['verdict']).toBe('succeeded');
    expect(waited.outputs['verdict']).toBe('succeeded');
    expect(waited.log).toContain('another migration of service web is running');
    expect(refused.outputs).toMatchObject({
      verdict: 'refused',
      cause: 'already-running',
      taskArn: undefined,
    });
    const ran = migrationsOf(stage.region).sort((a, b) => a.createdAt - b.createdAt);
    expect(ran).toHaveLength(2);
    expect(ran[1]?.createdAt).toBeGreaterThan(ran[0]?.executionStoppedAt ?? Infinity);
  });

  test('a migration that is just being stopped is in no list of running tasks, and is waited for', async () => {
    const region = quietRegion();
    region.behave({
      commandIncludes: 'stubborn',
      behaviour: { stopMs: [25_000, 25_001], failureModes: [] },
    });
    const stage = setStage(region);
    const [, second] = await stage.play(
      Promise.all([
        stage.step({ inputs: { command: 'stubborn' }, cancelAtMs: minutes(1) }),
        stage.step({ env: { GITHUB_RUN_ID: '2002' }, beginAfterMs: minutes(1) + 5_000 }),
      ]),
    );
    expect(second.outputs['verdict']).toBe('succeeded');
    const [first, next] = migrationsOf(region).sort((a, b) => a.createdAt - b.createdAt);
    expect(next?.createdAt).toBeGreaterThan(first?.executionStoppedAt ?? Infinity);
  });

  test('with lock: off nobody else is looked for', async () => {
    const stage = setStage();
    await stage.play(
      Promise.all([
        stage.step({ inputs: { command: 'sleep 120' } }),
        stage.step({
          env: { GITHUB_RUN_ID: '2002' },
          inputs: { lock: 'off' },
          beginAfterMs: minutes(1),
        }),
      ]),
    );
    const [first, next] = migrationsOf(stage.region).sort((a, b) => a.createdAt - b.createdAt);
    expect(next?.createdAt).toBeLessThan(first?.executionStoppedAt ?? 0);
  });

  test('while it waited the service was deployed anew: refused', async () => {
    const region = quietRegion();
    const stage = setStage(region);
    const { web1, deploy } = deployable(region);
    expect(web1).toBeDefined();
    const [, second] = await stage.play(
      Promise.all([
        stage.step({ inputs: { command: 'sleep 700' } }),
        stage.step({ env: { GITHUB_RUN_ID: '2002' }, beginAfterMs: minutes(1) }),
        stage.time.clock.sleep(minutes(2)).then(deploy),
      ]),
    );
    expect(second.outputs).toMatchObject({ verdict: 'refused', cause: 'deployment-changed' });
  });
});

function deployable(region: ReturnType<typeof quietRegion>) {
  return { web1: region.world.taskDefinitions.get('web')?.[0], deploy: () => deployNext(region) };
}

function deployNext(region: ReturnType<typeof quietRegion>): void {
  region.handle(
    {
      method: 'POST',
      url: '/',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AmazonEC2ContainerServiceV20141113.UpdateService',
        authorization:
          'AWS4-HMAC-SHA256 Credential=AKIADEPLOYER/20261125/eu-central-1/ecs/aws4_request',
      },
      body: JSON.stringify({ cluster: 'prod', service: 'web', taskDefinition: 'web:2' }),
    },
    region.now(),
  );
}
