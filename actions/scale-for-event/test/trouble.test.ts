/** What speaks against an event, what goes wrong on the way, and what then stands. */
import { describe, expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { behind } from '@ecs-actions/simulator/scenario/fronts';
import type { Scenario } from '@ecs-actions/simulator/scenario/scenario';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import {
  capacityOf,
  changes,
  eventRegion,
  pass,
  simulateRun,
  targetOf,
  type Region,
} from './support/simulated-run.ts';

const raise = (inputs: Readonly<Record<string, string>> = {}) => ({
  inputs: { action: 'raise', min: '8', for: '2h', ...inputs },
});

describe('said before anything changes', () => {
  const refused: readonly [string, (region: Region) => void, Record<string, string>, RegExp][] = [
    [
      'scheduled scaling is suspended',
      (region) => {
        targetOf(region).suspended.ScheduledScalingSuspended = true;
      },
      {},
      /AWS would never restore the floor; nothing was changed/,
    ],
    [
      'no scalable target',
      (region) => region.world.scalableTargets.clear(),
      {},
      /not registered with Application Auto Scaling.*register-scalable-target/,
    ],
    [
      'a maximum below the minimum that is wanted',
      () => undefined,
      { min: '13' },
      /min 13 is above the maximum of the scalable target, 12; nothing was changed. Give max/,
    ],
    ['no such service', () => undefined, { service: 'wbe' }, /has no service wbe; it has web/],
  ];
  test.each(refused)('%s', async (_, prepare, inputs, reason) => {
    const region = eventRegion();
    prepare(region);
    const { outputs, result } = await simulateRun(region, raise(inputs));
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs['reason']).toMatch(reason);
    expect(changes(region)).toEqual([]);
  });

  test('a daemon service has no number of tasks to raise', async () => {
    const region = eventRegion({ scenario: 'daemon' });
    const { outputs, result } = await simulateRun(region, raise());
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs['reason']).toMatch(/web is a daemon: .*nothing was changed/);
    expect(outputs['reason']).not.toMatch(/register-scalable-target/);
    expect(region.world.scalableTargets.size).toBe(0);
  });

  test('a maximum that only another event holds is no maximum for this one', async () => {
    const region = eventRegion();
    await simulateRun(region, raise({ name: 'tv', min: '20', max: '40' }));
    const before = changes(region).length;
    const { outputs } = await simulateRun(region, raise({ name: 'sale', min: '15', for: '5h' }));
    expect(outputs['reason']).toMatch(/15 is above the maximum.*12 \(it is 40 only as long as/);
    expect(changes(region)).toHaveLength(before);
  });

  test('suspended scaling and the scheduled actions of others are warned of', async () => {
    const region = eventRegion();
    const target = targetOf(region);
    target.suspended.DynamicScalingOutSuspended = true;
    target.suspended.DynamicScalingInSuspended = true;
    target.scheduledActions.set('nightly', {
      name: 'nightly',
      arn: '',
      scheduleText: 'cron(0 22 * * ? *)',
      schedule: { kind: 'rate', everyMs: 1e12 },
      timezone: 'Europe/Berlin',
      min: 1,
      createdAt: 0,
    });
    const { outputs, log, summary } = await simulateRun(region, raise());
    expect(outputs).toMatchObject({ verdict: 'raised' });
    expect(log).toMatch(/Warning: Scaling out is suspended/);
    expect(log).toMatch(/Warning: Scaling in is suspended/);
    expect(log).toMatch(
      /Warning: Other scheduled actions: .*nightly \(min 1, cron\(0 22 \* \* \? \*\) Europe\/Berlin\)/,
    );
    expect(summary).toContain('nightly');
    const firstChange = log.indexOf('scheduling ecs-actions-event');
    expect(log.indexOf('Other scheduled actions')).toBeLessThan(firstChange);
    expect(targetOf(region).scheduledActions.has('nightly')).toBe(true);
  });
});

const withoutTargets = {
  name: 'worker',
  description: 'A scaled service without a load balancer.',
  build: (world: Region['world']) => {
    setStage(world, { targetGroup: false, scaling: { min: 2, max: 12 } });
  },
};

test('a quota of vCPUs that is too small is said first; a large one is not', async () => {
  const region = eventRegion();
  region.world.quotas.set('fargate/L-3032A538', 1);
  const { outputs, log } = await simulateRun(region, raise());
  expect(outputs).toMatchObject({ verdict: 'raised' });
  expect(log).toMatch(
    /Warning: Quota too small: 8 tasks of 0.25 vCPU need 2, and Fargate gives.* 1 /,
  );
  expect(log.indexOf('Quota too small')).toBeLessThan(log.indexOf('scheduling ecs-actions-event'));
  region.world.quotas.set('fargate/L-3032A538', 6);
  const other = await simulateRun(region, raise({ min: '9' }));
  expect(other.log).not.toContain('Quota');
});

test('subnets without enough free addresses are said first', async () => {
  const region = eventRegion();
  region.world.freeAddresses.set('subnet-070fc8b7200cdf7bb', 2);
  region.world.freeAddresses.set('subnet-06d97f13d5fa2d612', 3);
  const { outputs, log } = await simulateRun(region, raise());
  expect(outputs).toMatchObject({ verdict: 'raised' });
  expect(log).toMatch(
    /Warning: Too few free addresses: 6 more tasks need an address each.* 5 free \(2 in subnet-070fc8b7200cdf7bb, 3 in subnet-06/,
  );
  expect(log.indexOf('Too few')).toBeLessThan(log.indexOf('scheduling ecs-actions-event'));
  const enough = await simulateRun(eventRegion(), raise());
  expect(enough.log).not.toMatch(/addresses|Quota/);
});

const behindExpress: Scenario = {
  name: 'express',
  description: '',
  build: (world) => setStage(world, { ...behind('express'), scaling: { min: 2, max: 12 } }),
};

describe('permissions denied in turn', () => {
  const all = permissions['scale-for-event'];
  test.each(all.map(({ action, withoutIt }) => [action, withoutIt] as const))(
    '%s',
    async (action, withoutIt) => {
      const policy = policyOf(all.filter((permission) => permission.action !== action));
      const noTargets = action === 'ecs:ListTasks' || action === 'ecs:DescribeTasks';
      const region = eventRegion({
        principals: { AKIALIMITED: { policy } },
        ...(noTargets && { scenario: withoutTargets }),
        ...(action === 'ecs:DescribeServiceRevisions' && { scenario: behindExpress }),
      });
      const inputs = {
        action: 'raise',
        min: '8',
        for: '2h',
        wait: 'true',
        'price-per-vcpu-hour': '0.04',
        'price-per-gb-hour': '0.004',
        ...(action === 'ecs:ListClusters' && { cluster: '', stage: 'prod' }),
        ...(action === 'ecs:ListServices' && { service: '' }),
      };
      if (action === 'application-autoscaling:DeleteScheduledAction') {
        await simulateRun(region, { inputs: { ...inputs, wait: 'false', min: '6' } });
      }
      const { outputs, log, result, summary } = await simulateRun(region, {
        inputs,
        accessKeyId: 'AKIALIMITED',
      });
      const fails = withoutIt.startsWith('The action fails');
      expect({ exitCode: result.exitCode, verdict: outputs['verdict'] }).toEqual(
        fails ? { exitCode: 1, verdict: 'error' } : { exitCode: 0, verdict: 'raised' },
      );
      const told = fails ? String(outputs['reason']) : `${log}\n${summary}`;
      expect(told).toContain(action);
      pass(region, 121);
      expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
    },
  );
});

test('without a load balancer, tasks that have run for a minute are healthy', async () => {
  const region = eventRegion({ scenario: withoutTargets });
  const { outputs, log, elapsedMs } = await simulateRun(region, raise({ wait: 'true' }));
  expect(outputs).toMatchObject({ verdict: 'raised' });
  expect(log).toContain('8 of 8 tasks healthy');
  expect(elapsedMs).toBeGreaterThan(60_000);
});

describe('interrupted', () => {
  test('cancelled while it waits: the floor stays raised and its restore scheduled', async () => {
    const region = eventRegion();
    const { outputs, result } = await simulateRun(region, {
      ...raise({ wait: 'true' }),
      cancelAtMs: 15_000,
    });
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'cancelled',
      previousMin: 2,
      restoreAt: '2026-11-25T05:00:00Z',
    });
    expect(outputs['reason']).toContain('the floor stays raised, and its restore stays scheduled');
    expect(capacityOf(region).min).toBe(8);
    pass(region, 121);
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
  });

  test('tasks that do not become healthy in time: timed out, with the cause', async () => {
    const region = eventRegion();
    const event = 'Reason: Capacity is unavailable at this time. Please try again later.';
    region.behave({ behaviour: { placement: { event: `a task. ${event}` } } });
    const { outputs, result, elapsedMs } = await simulateRun(
      region,
      raise({ wait: 'true', timeout: '3m' }),
    );
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'timed-out', restoreAt: '2026-11-25T05:00:00Z' });
    expect(outputs['reason']).toMatch(
      /time was up after 3 m 00 s, and only 2 of 8 tasks healthy: no-capacity: .*Capacity is unavailable.*stays raised/,
    );
    expect(elapsedMs).toBeGreaterThanOrEqual(180_000);
    expect(elapsedMs).toBeLessThan(186_000);
  });

  test('targets that nobody could ask about in passing are not taken for healthy', async () => {
    const region = eventRegion();
    region.fault({ kind: '5xx', operation: 'DescribeTargetHealth', times: 10_000 });
    const { outputs, result } = await simulateRun(region, raise({ wait: 'true', timeout: '3m' }));
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'timed-out' });
    expect(outputs['reason']).toContain('nothing was seen of the tasks');
  });

  test('an event that is over before its floor could be raised is not raised any more', async () => {
    const region = eventRegion();
    region.fault({ kind: '5xx', operation: 'RegisterScalableTarget', times: 1_000 });
    const { outputs } = await simulateRun(region, raise({ for: '2m' }));
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs['reason']).toMatch(/end of the event came too near/);
    region.clearFaults();
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
    pass(region, 10);
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
  });

  test.each(['throttle', '5xx', 'reset-before', 'reset-after', 'malformed'] as const)(
    'a %s on two calls of five changes nothing about the end',
    async (kind) => {
      const region = eventRegion();
      region.fault({ kind, probability: 0.4 });
      const { outputs } = await simulateRun(region, raise());
      expect(outputs).toMatchObject({ verdict: 'raised' });
      expect(capacityOf(region).min).toBe(8);
      await simulateRun(region, { inputs: { action: 'restore' } });
      expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
      expect(targetOf(region).scheduledActions.size).toBe(0);
    },
  );

  test('an expired token: one line, and what stands', async () => {
    const region = eventRegion();
    region.fault({ kind: 'expired-token', operation: 'RegisterScalableTarget' });
    const { outputs } = await simulateRun(region, raise());
    expect(outputs).toMatchObject({ verdict: 'error', restoreAt: '2026-11-25T05:00:00Z' });
    expect(outputs['reason']).toMatch(/credentials expired.*the floor may be raised; its restore/);
    expect(outputs['reason']).not.toContain('\n');
  });
});
