import { describe, expect, test } from '@jest/globals';
import { settleHook } from '@ecs-actions/simulator/world/lifecycle-hooks';
import {
  canaryOfTen,
  changes,
  createCanary,
  judgeCanary,
  minute,
  pauses,
  startAt,
  truthOf,
  type Setup,
} from './support/run-canary.ts';

describe('without a hook', () => {
  test('a good canary passes its step and the bake, and nothing is changed', async () => {
    const region = createCanary();
    const { outputs, result, log } = await judgeCanary(region);
    expect(log).toContain('10 %, 100 %');
    expect(outputs).toMatchObject({ verdict: 'pass' });
    expect(result.exitCode).toBe(0);
    expect(truthOf(region)).toBe('completed');
    expect(changes(region)).toEqual([]);
    expect(outputs['steps']).toEqual([
      expect.objectContaining({ weight: 10, verdict: 'pass', answer: 'none', breaches: [] }),
      expect.objectContaining({ weight: 100, verdict: 'pass', requestsBlue: null }),
    ]);
  });

  test.each([
    ['errors', { errorShare: 0.05 }, '5xx-rate < 2x blue'],
    ['latency', { latencyMedianMs: 200 }, 'latency.p95 < 1.5x blue'],
    ['hanging', { unansweredShare: 1 }, 'never answered'],
    ['unreachable targets', { unreachableShare: 0.5 }, 'never answered'],
  ])(
    'green with %s is stopped with ROLLBACK before it has all the traffic',
    async (_, green, said) => {
      const region = createCanary({ green });
      const { outputs, result, summary } = await judgeCanary(region);
      expect(outputs).toMatchObject({ verdict: 'fail' });
      expect(outputs['reason']).toContain(said);
      expect(outputs['reason']).toContain('web:1 takes all traffic');
      expect(summary).toContain('10 %');
      expect(result.exitCode).toBe(1);
      expect(changes(region)).toEqual(['StopServiceDeployment']);
      expect(
        region.world.services
          .values()
          .next()
          .value?.traffic.map(({ shares }) => shares[0]?.share),
      ).toEqual([0.1]);
      region.advanceTo(region.now() + 10 * minute);
      expect(truthOf(region)).toBe('rolled-back');
    },
  );

  test('on-fail: report ends with the breach and stops nothing', async () => {
    const region = createCanary({ green: { errorShare: 0.2 } });
    const { outputs, result, log } = await judgeCanary(region, { inputs: { 'on-fail': 'report' } });
    expect(outputs).toMatchObject({ verdict: 'fail' });
    expect(outputs['reason']).toContain('nothing was stopped');
    expect(log).toMatch(
      /^To go back: aws ecs stop-service-deployment --service-deployment-arn arn:aws:ecs:\S+ --stop-type ROLLBACK$/m,
    );
    expect(result.exitCode).toBe(1);
    expect(changes(region)).toEqual([]);
  });

  test('the warm-up of green is not judged', async () => {
    const green = { warmUp: { minutes: 2, errorShare: 0.3, latencyFactor: 5 } };
    const patient = await judgeCanary(createCanary({ green }));
    expect(patient.outputs).toMatchObject({ verdict: 'pass' });
    const impatient = await judgeCanary(createCanary({ green }), { inputs: { 'warm-up': '0' } });
    expect(impatient.outputs).toMatchObject({ verdict: 'fail' });
  });

  test('few requests are told honestly: inconclusive, exit 0, and 1 where it is asked for', async () => {
    const setup: Setup = { metrics: { requestsPerMinute: 25 } };
    const { outputs, result, log } = await judgeCanary(createCanary(setup));
    expect(outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(outputs['reason']).toMatch(
      /requests of green seen; a doubling of a .* error rate needs about/,
    );
    expect(log).toContain('::warning');
    expect(result.exitCode).toBe(0);
    const strict = await judgeCanary(createCanary(setup), {
      inputs: { 'fail-on': 'inconclusive' },
    });
    expect(strict.result.exitCode).toBe(1);
  });

  test('a linear deployment is judged at each step', async () => {
    const region = createCanary({
      configuration: {
        strategy: 'LINEAR',
        linear: { stepPercent: 25, stepBakeTimeInMinutes: 6 },
        bakeTimeInMinutes: 5,
      },
    });
    const { outputs } = await judgeCanary(region);
    expect(outputs).toMatchObject({ verdict: 'pass' });
    const steps = outputs['steps'] as { weight: number; verdict: string }[];
    expect(steps.map(({ weight, verdict }) => [weight, verdict])).toEqual([
      [25, 'pass'],
      [50, 'pass'],
      [75, 'pass'],
      [100, 'pass'],
    ]);
  });

  test.each([
    ['pass', {}, 'completed'],
    ['fail', { errorShare: 0.1 }, 'rolled-back'],
  ])(
    'blue/green is compared with blue before the shift, which is said: %s',
    async (verdict, green, truth) => {
      const region = createCanary({
        configuration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10 },
        green,
      });
      const { outputs, log } = await judgeCanary(region);
      expect(outputs).toMatchObject({ verdict });
      expect(log).toContain('over an equal time before the shift');
      region.advanceTo(region.now() + 10 * minute);
      expect(truthOf(region)).toBe(truth);
    },
  );
});

describe('at PAUSE hooks', () => {
  const configuration = { ...canaryOfTen, lifecycleHooks: pauses };

  test('a good green is continued at each, the first before it has traffic', async () => {
    const region = createCanary({ configuration });
    const { outputs } = await judgeCanary(region);
    expect(outputs).toMatchObject({ verdict: 'pass' });
    expect(changes(region)).toEqual(['ContinueServiceDeployment', 'ContinueServiceDeployment']);
    expect(truthOf(region)).toBe('completed');
    expect(outputs['steps']).toMatchObject([
      { weight: 0, verdict: 'pass', answer: 'continue', requestsGreen: null },
      { weight: 10, verdict: 'pass', answer: 'continue' },
      { weight: 100, answer: 'none' },
    ]);
  });

  test('a bad green is rolled back by the hook that waits, or left to people', async () => {
    const late = { ...configuration, canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 0 } };
    const region = createCanary({ configuration: late, green: { errorShare: 0.05 } });
    const { outputs } = await judgeCanary(region);
    expect(outputs).toMatchObject({ verdict: 'fail' });
    expect(changes(region)).toEqual(['ContinueServiceDeployment', 'ContinueServiceDeployment']);
    expect(outputs['steps']).toMatchObject([{ answer: 'continue' }, { answer: 'rollback' }]);
    region.advanceTo(region.now() + 10 * minute);
    expect(truthOf(region)).toBe('rolled-back');

    const left = createCanary({ configuration: late, green: { errorShare: 0.05 } });
    const reported = await judgeCanary(left, { inputs: { 'on-fail': 'report' } });
    expect(reported.outputs).toMatchObject({ verdict: 'fail' });
    expect(reported.outputs['reason']).toContain('the hook was left to people');
    // The command that answers it, with the hook of that moment.
    const hookId = left.world.services
      .values()
      .next()
      .value?.serviceDeployments[0]?.hooks.at(-1)?.hookId;
    expect(reported.log).toMatch(
      new RegExp(
        `^Decide: aws ecs continue-service-deployment .* --hook-id ${hookId} --action ROLLBACK`,
        'm',
      ),
    );
    expect(reported.summary).toContain('continue-service-deployment');
    expect(changes(left)).toEqual(['ContinueServiceDeployment']);
  });

  test.each([
    ['continue', 'inconclusive', 'completed'],
    ['rollback', 'inconclusive', 'rolled-back'],
  ])('on-inconclusive: %s', async (onInconclusive, verdict, truth) => {
    const region = createCanary({ configuration, metrics: { requestsPerMinute: 25 } });
    const { outputs, result } = await judgeCanary(region, {
      inputs: { 'on-inconclusive': onInconclusive },
    });
    expect(outputs).toMatchObject({ verdict });
    expect(result.exitCode).toBe(0);
    region.advanceTo(region.now() + 20 * minute);
    expect(truthOf(region)).toBe(truth);
  });

  test('on-inconclusive: wait waits until the timeout, with what it would take', async () => {
    const region = createCanary({ configuration, metrics: { requestsPerMinute: 25 } });
    const { outputs, result } = await judgeCanary(region, { inputs: { timeout: '40m' } });
    expect(outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(outputs['reason']).toContain('after 40 m 00 s');
    expect(outputs['reason']).toContain('at this rate');
    expect(result.exitCode).toBe(0);
    expect(changes(region)).toEqual(['ContinueServiceDeployment']);
  });

  test('a hook that somebody else answers is reported, and the next step is judged', async () => {
    const region = createCanary({
      configuration: {
        ...configuration,
        canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 0 },
      },
      metrics: { requestsPerMinute: 60 },
    });
    const stage = region;
    let answered = false;
    const { outputs, log } = await judgeCanary(
      {
        now: () => stage.now(),
        advanceTo: (at) => stage.advanceTo(at),
        handle: (...request) => {
          const [service] = stage.world.services.values();
          const [entry] = service?.serviceDeployments ?? [];
          const hook = entry?.hooks.find(({ status }) => status === 'AWAITING_ACTION');
          const isLate = stage.now() > startAt + 15 * minute;
          if (hook !== undefined && entry !== undefined && isLate && !answered) {
            answered = true;
            hook.status = 'SUCCEEDED';
            settleHook(stage.world, entry, hook, 'CONTINUE');
          }
          return stage.handle(...request);
        },
      },
      {},
    );
    expect(answered).toBe(true);
    expect(log).toContain('the hook was not answered by this step');
    expect(outputs['verdict']).toMatch(/^(?:pass|inconclusive)$/);
    expect(truthOf(region)).toBe('completed');
  });
});

describe('what others do', () => {
  test('nothing in flight is an error that says so', async () => {
    const { outputs, result } = await judgeCanary(createCanary({ deployAfterMs: false }));
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs['reason']).toContain('no deployment of web is in flight');
    expect(result.exitCode).toBe(1);
  });

  test('a deployment is waited for, and one that never begins is an error', async () => {
    const inputs = { 'wait-for-deployment': '10m' };
    const soon = await judgeCanary(createCanary({ deployAfterMs: 5 * minute }), { inputs });
    expect(soon.outputs).toMatchObject({ verdict: 'pass' });
    const never = await judgeCanary(createCanary({ deployAfterMs: false }), { inputs });
    expect(never.outputs).toMatchObject({ verdict: 'error' });
    expect(never.outputs['reason']).toContain('no deployment of web began within 10 m 00 s');
  });

  test('a rolling deployment is an error that says so', async () => {
    const region = createCanary({ configuration: { strategy: 'ROLLING' } });
    const { outputs } = await judgeCanary(region);
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs['reason']).toContain('ROLLING');
  });

  test("ECS's own rollback is rolled-back", async () => {
    const region = createCanary({
      configuration: {
        ...canaryOfTen,
        lifecycleHooks: [
          {
            targetType: 'AWS_LAMBDA',
            hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:smoke-test',
            lifecycleStages: ['POST_PRODUCTION_TRAFFIC_SHIFT'],
            outcome: { status: 'FAILED', afterMs: 5_000 },
          },
        ],
      },
    });
    const { outputs, result } = await judgeCanary(region);
    expect(outputs).toMatchObject({ verdict: 'rolled-back' });
    expect(outputs['reason']).toContain('lifecycle hook(s) failed');
    expect(result.exitCode).toBe(1);
  });

  test('a newer deployment ends it as superseded', async () => {
    const region = createCanary({ later: (cast) => cast.deploy(6 * minute) });
    const { outputs } = await judgeCanary(region);
    expect(outputs).toMatchObject({ verdict: 'superseded' });
  });

  test('timed-out where time is up while a good canary goes on', async () => {
    const { outputs, result } = await judgeCanary(createCanary(), { inputs: { timeout: '5m' } });
    expect(outputs).toMatchObject({ verdict: 'timed-out' });
    expect(result.exitCode).toBe(1);
  });

  test('cancelled, unless the deployment is over by then', async () => {
    const early = await judgeCanary(createCanary(), { cancelAtMs: 8 * minute });
    expect(early.outputs).toMatchObject({ verdict: 'cancelled' });
    expect(early.outputs['reason']).toContain('nothing was stopped');
    const over = createCanary();
    const whole = await judgeCanary(over);
    const beganAt = whole.endedAt - whole.elapsedMs;
    const overAfterMs = (over.truth().at(-1)?.endedAt ?? Number.NaN) - beganAt;
    expect(overAfterMs).toBeLessThan(whole.elapsedMs);
    const late = await judgeCanary(createCanary(), { cancelAtMs: overAfterMs + 1 });
    expect(late.outputs).toMatchObject({ verdict: 'pass' });
  });
});
