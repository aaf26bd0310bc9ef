/** Throttling, 5xx, resets, slow and malformed answers: retried inside the deadline, and the verdict stays true. */
import { describe, expect, test } from '@jest/globals';
import { createRegion, type Fault } from '@ecs-actions/simulator/region';
import {
  simulateRun,
  startAt,
  type Region,
  type SimulatedRun,
  type StepOptions,
} from './support/simulated-run.ts';
import { agrees, truthAbout } from './support/truth.ts';

const second = 1000;

async function amid(
  faults: readonly Fault[],
  scenario: string,
  options: StepOptions = {},
): Promise<SimulatedRun & { readonly region: Region }> {
  const region = createRegion({ seed: 11, scenario, startAt });
  for (const fault of faults) region.fault(fault);
  return simulateRun({ beginAfterMs: 9 * second, ...options, region });
}

const kinds = ['throttle', '5xx', 'reset-before', 'reset-after', 'slow', 'malformed'] as const;

describe('a fifth of all calls fail', () => {
  const rollouts = ['good', 'rollback', 'crash-loop', 'superseded', 'blue-green'];
  test.each(kinds.flatMap((kind) => rollouts.map((rollout) => [kind, rollout] as const)))(
    '%s: %s',
    async (kind, rollout) => {
      const faults: Fault[] = [
        { kind, probability: 0.2, ...(kind === 'slow' && { delayMs: 3_000 }) },
      ];
      const { outputs, region } = await amid(faults, rollout, { inputs: { timeout: '30m' } });
      const truth = truthAbout(region, outputs['deploymentId']);
      if (truth === undefined) throw new Error(`no truth about ${String(outputs['deploymentId'])}`);
      const verdict = outputs['verdict'];
      expect([truth.outcome, verdict, agrees(truth, verdict)]).toEqual([
        truth.outcome,
        verdict,
        true,
      ]);
    },
  );
});

describe('everything fails for a minute in the middle', () => {
  test.each(kinds.filter((kind) => kind !== 'slow' && kind !== 'malformed'))('%s', async (kind) => {
    const fault = { kind, from: startAt + 40 * second, until: startAt + 100 * second };
    const { outputs } = await amid([fault], 'good');
    expect(outputs['verdict']).toBe('stable');
  });
});

describe('the reaction to a timeout is decided and sent within 1 s of it', () => {
  const from = startAt + 40 * second;
  test.each<readonly [string, Fault]>([
    ['amid throttling', { kind: 'throttle', from }],
    ['amid 5xx', { kind: '5xx', from }],
    ['while an answer does not come', { kind: 'slow', delayMs: 600 * second, from }],
  ])('%s', async (_, fault) => {
    const { outputs, elapsedMs } = await amid([fault], 'no-capacity', {
      inputs: { timeout: '1m' },
    });
    expect(outputs).toMatchObject({ verdict: 'timed-out', cause: 'no-capacity' });
    expect(elapsedMs).toBeLessThanOrEqual(61 * second);
  });

  test('the rollback it asks for is sent before the container’s log is read', async () => {
    const slow: Fault = { kind: 'slow', operation: 'GetLogEvents', delayMs: 600 * second };
    const { outputs, region } = await amid([slow], 'crash-loop', {
      inputs: { timeout: '2m', 'fail-fast': 'off', 'on-failure': 'rollback' },
    });
    const stop = region.calls.find(({ operation }) => operation === 'StopServiceDeployment');
    const beganAt = startAt + 9 * second;
    expect((stop?.at ?? Infinity) - beganAt).toBeLessThanOrEqual(121 * second);
    expect(outputs).toMatchObject({ verdict: 'rolled-back', cause: 'container-exit' });
  });

  test('the log of a failed container is still shown, with a budget of its own', async () => {
    const inputs = { timeout: '2m', 'fail-fast': 'off' };
    const { outputs, log } = await amid([], 'crash-loop', { inputs });
    expect(outputs).toMatchObject({ verdict: 'timed-out', cause: 'container-exit' });
    expect(log).toContain('ECONNREFUSED');
    const slow: Fault = { kind: 'slow', operation: 'GetLogEvents', delayMs: 600 * second };
    const late = await amid([slow], 'crash-loop', { inputs });
    expect(late.outputs['verdict']).toBe('timed-out');
    expect(late.log).toContain('no container log: there was no time left to read it');
    expect(late.elapsedMs).toBeLessThanOrEqual(131 * second);
  });
});

describe('before the service is found', () => {
  test('the timeout counts already', async () => {
    const fault: Fault = { kind: '5xx', operation: 'DescribeServices' };
    const { outputs, elapsedMs, result } = await amid([fault], 'good', {
      inputs: { timeout: '1m' },
    });
    expect(outputs).toMatchObject({ verdict: 'timed-out', waitedSeconds: 60 });
    expect(result.exitCode).toBe(1);
    expect(elapsedMs).toBeLessThanOrEqual(61 * second);
  });

  test('a cancel is a verdict, at once', async () => {
    const fault: Fault = { kind: 'slow', operation: 'DescribeServices', delayMs: 60 * second };
    const { outputs, elapsedMs, summary } = await amid([fault], 'good', { cancelAtMs: second });
    expect(outputs).toMatchObject({
      verdict: 'cancelled',
      reason: expect.stringContaining('no deployment was touched'),
    });
    expect(elapsedMs).toBe(second);
    expect(summary).toContain('cancelled');
  });
});

describe('the list of service deployments fails to come at first', () => {
  test('the deployment is pinned later, so that it can be rolled back', async () => {
    const fault: Fault = {
      kind: '5xx',
      operation: 'ListServiceDeployments',
      until: startAt + 20 * second,
    };
    const { outputs } = await amid([fault], 'crash-loop', { inputs: { 'on-failure': 'rollback' } });
    expect(outputs).toMatchObject({ verdict: 'rolled-back', cause: 'container-exit' });
  });
});

describe('credentials', () => {
  test.each([
    ['DescribeServices', 'superseded'],
    ['DescribeTasks', 'crash-loop'],
    ['ListServiceDeployments', 'superseded'],
  ])('an expired token fails at once (%s, %s), with what is known', async (operation, scenario) => {
    const fault: Fault = { kind: 'expired-token', operation, from: startAt + 30 * second };
    const { outputs, endedAt } = await amid([fault], scenario);
    expect(outputs).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/^The AWS credentials expired/),
      deploymentId: expect.stringContaining('ecs-svc/'),
    });
    expect(endedAt).toBeLessThan(startAt + 120 * second);
  });
});

describe('cancelled', () => {
  test('several services are stopped side by side, each once', async () => {
    const slow: Fault = { kind: 'slow', operation: 'StopServiceDeployment', delayMs: 4 * second };
    const { outputs, region, elapsedMs, states } = await amid([slow], 'ten-services', {
      beginAfterMs: 22 * second,
      cancelAtMs: 10 * second,
      inputs: {
        'on-cancel': 'rollback',
        service: 'web,api,auth,cart,search,mail,media,worker,admin,feed',
      },
    });
    expect(outputs['verdict']).toBe('cancelled');
    const stops = region.calls.filter(({ operation }) => operation === 'StopServiceDeployment');
    expect(stops).toHaveLength(10);
    expect(elapsedMs).toBeLessThanOrEqual(14.5 * second);
    expect(states.at(-1)).toMatchObject({ finished: true, onCancel: 'rollback' });
    expect(states.at(-1)?.open).toHaveLength(10);
  });
});
