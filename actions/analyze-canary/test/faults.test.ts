/** Permissions denied in turn, answers lost, the runner cancelling at each call, a pause that nobody may answer. */
import { describe, expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import {
  changes,
  createCanary,
  judgeCanary,
  minute,
  pauses,
  startAt,
  truthOf,
  type Setup,
} from './support/run-canary.ts';

/** Short, and with few requests to draw. */
const short: Setup = {
  configuration: {
    strategy: 'CANARY',
    canary: { canaryPercent: 20, canaryBakeTimeInMinutes: 8 },
    bakeTimeInMinutes: 3,
  },
  metrics: { requestsPerMinute: 600 },
};
const paused: Setup = {
  ...short,
  configuration: { ...short.configuration, lifecycleHooks: pauses },
};
const bad = { errorShare: 0.2 };

describe('each permission denied in turn: the bad green is stopped all the same, or it is said that it is not', () => {
  const all = permissions['analyze-canary'];
  const ends = new Set(
    all
      .filter(({ withoutIt }) => withoutIt.startsWith('The action fails'))
      .map(({ action }) => action),
  );
  // Asked for only where several containers of a task died: nothing dies here.
  const asked = all.filter(({ action }) => action !== 'ecs:DescribeTaskDefinition');

  test.each(asked.map(({ action }) => action))('%s', async (action) => {
    // Whose a target group is, where the revision does not say, tells a task in it.
    const isTasks = action === 'ecs:DescribeTasks';
    const isHook = action === 'ecs:ContinueServiceDeployment';
    const region = createCanary({
      ...(isHook ? paused : short),
      green: bad,
      ...(isTasks && { front: 'express' as const }),
      region: {
        principals: {
          AKIALESS: { policy: policyOf(all.filter((row) => row.action !== action)) },
        },
      },
    });
    const { outputs, result, log } = await judgeCanary(region, {
      accessKeyId: 'AKIALESS',
      inputs: {
        timeout: '30m',
        ...(action === 'ecs:ListClusters' && { cluster: '', stage: 'prod' }),
        ...(action === 'ecs:ListServices' && { service: '' }),
      },
    });
    const told = `${String(outputs['reason'])}\n${log}`;
    expect(told).toContain(action);
    const isBlind = isTasks || /GetMetricData|DescribeTargetGroups/.test(action);
    const verdict = ends.has(action) || isHook ? 'error' : isBlind ? 'inconclusive' : 'fail';
    expect({ verdict: outputs['verdict'], exitCode: result.exitCode }).toEqual({
      verdict,
      exitCode: isBlind ? 0 : 1,
    });
    // What is not seen does not pass, and is stopped by nobody either.
    const isStopped = verdict === 'fail' && action !== 'ecs:StopServiceDeployment';
    expect(changes(region)).toEqual(isStopped ? ['StopServiceDeployment'] : []);
    expect(String(outputs['reason']).includes('it could not be rolled back')).toBe(
      action === 'ecs:StopServiceDeployment',
    );
  });
});

describe('answers that are lost', () => {
  test.each(['reset-after', '5xx', 'throttle'] as const)(
    'of StopServiceDeployment (%s): it is stopped once, and told as it is',
    async (kind) => {
      const region = createCanary({
        ...short,
        green: bad,
      });
      region.fault({ kind, operation: 'StopServiceDeployment', times: 2 });
      const { outputs } = await judgeCanary(region);
      expect(outputs['verdict']).toBe('fail');
      expect(outputs['reason']).toContain('is being rolled back');
      region.advanceTo(region.now() + 10 * minute);
      expect(truthOf(region)).toBe('rolled-back');
    },
  );

  test('of ContinueServiceDeployment: no hook is answered twice, and none by somebody else', async () => {
    const region = createCanary(paused);
    region.fault({
      kind: 'reset-after',
      operation: 'ContinueServiceDeployment',
      times: 1,
    });
    const { outputs, log } = await judgeCanary(region);
    expect(outputs['verdict']).toBe('pass');
    expect(truthOf(region)).toBe('completed');
    expect(log).not.toContain('by somebody else');
  });
});

describe('the pause that times out', () => {
  const timingOut = (timeoutAction: 'CONTINUE' | 'ROLLBACK'): Setup => ({
    ...short,
    metrics: { requestsPerMinute: 10 },
    configuration: {
      ...short.configuration,
      canary: { canaryPercent: 20, canaryBakeTimeInMinutes: 0 },
      lifecycleHooks: [
        {
          targetType: 'PAUSE',
          lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'],
          timeoutInMinutes: 20,
          timeoutAction,
        },
      ],
    },
  });

  test('and rolls back: rolled-back, by its name', async () => {
    const region = createCanary(timingOut('ROLLBACK'));
    const { outputs, result, log } = await judgeCanary(region);
    expect(outputs['verdict']).toBe('rolled-back');
    expect(outputs['reason']).toContain('TIMED_OUT');
    expect(result.exitCode).toBe(1);
    expect(log).toContain('by its timeout');
    expect(truthOf(region)).toBe('rolled-back');
  });

  test('and continues: what follows is judged, and the open step stays open', async () => {
    const region = createCanary(timingOut('CONTINUE'));
    const { outputs, log } = await judgeCanary(region);
    expect(outputs['verdict']).toBe('inconclusive');
    expect(log).toContain('by its timeout');
    expect(truthOf(region)).toBe('completed');
  });
});

const everyCall = process.env['CALLS'] === 'all';

/** Every fourth moment here; every one: `CALLS=all npm test -- actions/analyze-canary/test/faults -t cancelled`. */
describe('cancelled at any call', () => {
  test.each([
    ['a good canary with pauses', paused],
    ['a bad one', { ...short, green: bad }],
  ])(
    '%s: what is known is written, nothing is begun after it',
    async (_, setup) => {
      const whole = createCanary(setup);
      await judgeCanary(whole);
      // Calls of one moment are cancelled by one cancel.
      const moments = [
        ...new Map(whole.calls.map(({ operation, at }) => [at, { operation, at }])).values(),
      ];
      const chosen = moments.filter((_, index) => everyCall || index % 4 === 1);
      expect(chosen.length).toBeGreaterThan(8);
      const seen = new Set<string>();
      for (const { operation, at } of chosen) {
        const region = createCanary(setup);
        const cancelAtMs = Math.max(0, at - startAt - 30_000);
        const { outputs, elapsedMs, summary, report } = await judgeCanary(region, { cancelAtMs });
        const verdict = String(outputs['verdict']);
        seen.add(verdict);
        const where = `${operation} at ${cancelAtMs}`;
        expect([where, /^(?:cancelled|pass|fail|rolled-back)$/.test(verdict)]).toEqual([
          where,
          true,
        ]);
        expect([where, elapsedMs - cancelAtMs < 7_500]).toEqual([where, true]);
        expect(summary).toContain(verdict);
        expect(report).toMatchObject({ verdict });
        // A change that was sent just before is carried out; none is begun after.
        const late = region.calls.filter(
          (call) =>
            /^(?:Stop|Continue)/.test(call.operation) &&
            call.at > startAt + 30_000 + cancelAtMs + 1,
        );
        expect([where, late.map((call) => call.operation)]).toEqual([where, []]);
      }
      expect(seen.has('cancelled')).toBe(true);
    },
    everyCall ? 60 * minute : undefined,
  );
});

describe('wherever ECS keeps the traffic', () => {
  test.each(['express', 'gateway'] as const)(
    '%s: green is told by its tasks, and judged by its own target group',
    async (front) => {
      const good = await judgeCanary(createCanary({ ...short, front }));
      expect(good.outputs).toMatchObject({ verdict: 'pass' });
      const region = createCanary({ ...short, front, green: bad });
      const { outputs } = await judgeCanary(region);
      expect(outputs).toMatchObject({ verdict: 'fail' });
      expect(outputs['reason']).toContain('5xx-rate < 2x blue');
      expect(changes(region)).toEqual(['StopServiceDeployment']);
    },
  );

  test('VPC Lattice: judged by its target groups, whether CloudWatch has them by zone or as a whole', async () => {
    const lattice = { ...short, front: 'lattice' } as const;
    const byZone = await judgeCanary(createCanary(lattice));
    const asWhole = await judgeCanary(createCanary({ ...lattice, hasWholeLatticeGroups: true }));
    expect(byZone.outputs).toMatchObject({ verdict: 'pass' });
    expect(byZone.outputs['steps']).toEqual(asWhole.outputs['steps']);
    expect(byZone.log).toContain('VPC Lattice shows the health of its targets only to its own API');
    const region = createCanary({ ...lattice, green: bad });
    const { outputs } = await judgeCanary(region);
    expect(outputs).toMatchObject({ verdict: 'fail' });
    expect(outputs['reason']).toContain('5xx-rate < 2x blue');
    expect(changes(region)).toEqual(['StopServiceDeployment']);
  });

  test('VPC Lattice: a green that is slow is found in milliseconds, as behind a load balancer', async () => {
    const { outputs } = await judgeCanary(
      createCanary({ ...short, front: 'lattice', green: { latencyMedianMs: 240 } }),
    );
    expect(outputs).toMatchObject({ verdict: 'fail' });
    expect(outputs['reason']).toMatch(/latency.p95 < 1.5x blue.*\d ms/s);
  });

  test('Express without ecs:DescribeServiceRevisions is no pass', async () => {
    const without = permissions['analyze-canary'].filter(
      ({ action }) => action !== 'ecs:DescribeServiceRevisions',
    );
    const { outputs, log } = await judgeCanary(
      createCanary({
        ...short,
        front: 'express',
        region: { principals: { AKIALESS: { policy: policyOf(without) } } },
      }),
      { accessKeyId: 'AKIALESS' },
    );
    expect(outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(log).toContain('ecs:DescribeServiceRevisions');
  });
});
