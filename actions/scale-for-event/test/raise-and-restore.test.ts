import { behind } from '@ecs-actions/simulator/scenario/fronts';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { describe, expect, test } from '@jest/globals';
import {
  capacityOf,
  changes,
  eventRegion,
  pass,
  simulateRun,
  startAt,
  targetOf,
} from './support/simulated-run.ts';

const raise = (inputs: Readonly<Record<string, string>> = {}) => ({
  inputs: { action: 'raise', min: '8', for: '2h', ...inputs },
});
const restore = (inputs: Readonly<Record<string, string>> = {}) => ({
  inputs: { action: 'restore', ...inputs },
});

describe('raise', () => {
  test('schedules the restore, sees it, and only then raises', async () => {
    const region = eventRegion();
    const { outputs, result, summary } = await simulateRun(region, raise());
    expect(outputs).toMatchObject({
      verdict: 'raised',
      previousMin: 2,
      previousMax: 12,
      restoreAt: '2026-11-25T05:00:00Z',
      estimatedCostUsd: 'unknown',
    });
    expect(result.exitCode).toBe(0);
    expect(changes(region)).toEqual(['PutScheduledAction', 'RegisterScalableTarget']);
    const order = region.calls.map(({ operation }) => operation);
    const put = order.indexOf('PutScheduledAction');
    const between = order.slice(put, order.indexOf('RegisterScalableTarget'));
    expect(between).toContain('DescribeScheduledActions');
    expect(capacityOf(region)).toEqual({ min: 8, max: 12 });
    expect(targetOf(region).service.desiredCount).toBe(8);
    expect(summary).toContain('unconditionally');
    expect(summary).toMatch(/infrastructure deploy during the event resets the floor/);
    expect(summary).toMatch(/scale\\?-in cooldown/);

    pass(region, 121);
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
  });

  test('waits until as many tasks are healthy as the event holds', async () => {
    const region = eventRegion();
    const { outputs, log, elapsedMs } = await simulateRun(region, raise({ wait: 'true' }));
    expect(outputs).toMatchObject({ verdict: 'raised' });
    expect(log).toContain('8 of 8 tasks healthy');
    expect(elapsedMs).toBeGreaterThan(20_000);
  });

  test.each(['express', 'gateway', 'network'] as const)(
    '%s: healthy are those whom its load balancer calls so',
    async (front) => {
      const region = eventRegion({
        scenario: {
          name: front,
          description: '',
          build: (world) => setStage(world, { ...behind(front), scaling: { min: 2, max: 12 } }),
        },
      });
      const { outputs, log } = await simulateRun(region, raise({ wait: 'true' }));
      expect(outputs).toMatchObject({ verdict: 'raised' });
      expect(log).toContain('8 of 8 tasks healthy');
      const asked = region.calls.map(({ operation }) => operation);
      expect(asked).toContain('DescribeTargetHealth');
      expect(asked).not.toContain('ListTasks');
    },
  );

  test('a maximum is raised with the floor, and restored with it', async () => {
    const region = eventRegion();
    const { outputs } = await simulateRun(region, raise({ min: '20', max: '40' }));
    expect(outputs).toMatchObject({ verdict: 'raised', previousMax: 12 });
    expect(capacityOf(region)).toEqual({ min: 20, max: 40 });
    pass(region, 121);
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
  });

  test('a second raise of the same event extends it, and keeps the higher floor', async () => {
    const region = eventRegion();
    await simulateRun(region, raise());
    pass(region, 60);
    const longer = await simulateRun(region, raise({ min: '6', for: '3h' }));
    expect(longer.outputs).toMatchObject({ verdict: 'raised', previousMin: 8 });
    expect(capacityOf(region)).toEqual({ min: 8, max: 12 });
    expect(targetOf(region).scheduledActions.size).toBe(1);
    const higher = await simulateRun(region, raise({ min: '10', for: '1h' }));
    expect(higher.outputs['restoreAt']).toEqual(longer.outputs['restoreAt']);
    expect(targetOf(region).scheduledActions.size).toBe(1);
    pass(region, 100);
    expect(capacityOf(region)).toEqual({ min: 10, max: 12 });
    pass(region, 100);
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
  });

  test('the very same raise again changes nothing', async () => {
    const region = eventRegion();
    const until = '2026-11-25T06:00:00Z';
    const inputs = { action: 'raise', min: '8', until };
    await simulateRun(region, { inputs });
    const before = changes(region).length;
    const { outputs, result } = await simulateRun(region, { inputs });
    expect(outputs).toMatchObject({ verdict: 'unchanged', restoreAt: until });
    expect(result.exitCode).toBe(0);
    expect(changes(region)).toHaveLength(before);
  });

  test('a floor that is high enough already is left alone, and nothing is scheduled', async () => {
    const region = eventRegion();
    const { outputs } = await simulateRun(region, raise({ min: '2' }));
    expect(outputs).toMatchObject({ verdict: 'unchanged', restoreAt: undefined });
    expect(changes(region)).toEqual([]);
  });

  test('an infrastructure deploy resets the floor: raised again, it comes back', async () => {
    const region = eventRegion();
    await simulateRun(region, raise());
    targetOf(region).min = 2;
    const { outputs } = await simulateRun(region, raise({ for: '3h' }));
    expect(outputs).toMatchObject({ verdict: 'raised', previousMin: 2 });
    expect(capacityOf(region).min).toBe(8);
    pass(region, 181);
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
  });

  test('what it costs at most, by the prices named', async () => {
    const region = eventRegion();
    const prices = { 'price-per-vcpu-hour': '0.04', 'price-per-gb-hour': '0.004' };
    const { outputs, summary } = await simulateRun(region, raise(prices));
    // Six tasks more for two hours, of a quarter vCPU and half a GB.
    expect(outputs['estimatedCostUsd']).toBe('0.14');
    expect(summary).toContain('12 task');
    const other = await simulateRun(
      region,
      raise({ ...prices, name: 'other', min: '9', for: '1h' }),
    );
    // One task more than the first event holds, for an hour.
    expect(other.outputs['estimatedCostUsd']).toBe('0.01');
  });
});

describe('restore', () => {
  test('lowers the floor and removes the schedule', async () => {
    const region = eventRegion();
    await simulateRun(region, raise());
    const { outputs } = await simulateRun(region, restore());
    expect(outputs).toMatchObject({
      verdict: 'restored',
      previousMin: 8,
      restoreAt: undefined,
      estimatedCostUsd: undefined,
    });
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
    expect(targetOf(region).scheduledActions.size).toBe(0);
    expect(changes(region).slice(2)).toEqual(['RegisterScalableTarget', 'DeleteScheduledAction']);
  });

  test('of no event, or one that AWS has restored already, is unchanged', async () => {
    const region = eventRegion();
    await simulateRun(region, raise({ for: '5m' }));
    pass(region, 6);
    const { outputs, result } = await simulateRun(region, restore());
    expect(outputs).toMatchObject({ verdict: 'unchanged' });
    expect(outputs['reason']).toContain('nothing is scheduled for event');
    expect(result.exitCode).toBe(0);
  });

  test('keeps what the other events hold', async () => {
    const region = eventRegion();
    await simulateRun(region, raise({ name: 'tv', min: '10', for: '1h' }));
    await simulateRun(region, raise({ name: 'sale', min: '6', for: '3h' }));
    await simulateRun(region, restore({ name: 'tv' }));
    expect(capacityOf(region).min).toBe(6);
    pass(region, 61);
    expect(capacityOf(region).min).toBe(6);
    await simulateRun(region, restore({ name: 'sale' }));
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
  });

  test('does not touch a floor that somebody else has set, and says so', async () => {
    const region = eventRegion();
    await simulateRun(region, raise());
    targetOf(region).min = 11;
    const { outputs, log } = await simulateRun(region, restore());
    expect(outputs).toMatchObject({ verdict: 'unchanged' });
    expect(log).toMatch(/Warning: Another floor: .*11 stands where 8 was left/);
    expect(capacityOf(region).min).toBe(11);
    expect(targetOf(region).scheduledActions.size).toBe(0);
    pass(region, 121);
    expect(capacityOf(region).min).toBe(11);
  });
});

describe('overlapping events', () => {
  test('keep the highest floor until the last ends', async () => {
    const region = eventRegion();
    await simulateRun(region, raise({ name: 'sale', min: '8', for: '3h' }));
    await simulateRun(region, raise({ name: 'tv', min: '12', for: '1h' }));
    await simulateRun(region, raise({ name: 'night', min: '4', for: '5h' }));
    expect(capacityOf(region).min).toBe(12);
    pass(region, 61);
    expect(capacityOf(region).min).toBe(8);
    pass(region, 120);
    expect(capacityOf(region).min).toBe(4);
    pass(region, 120);
    expect(capacityOf(region)).toEqual({ min: 2, max: 12 });
  });

  test('a floor of somebody else is not overwritten by a raise', async () => {
    const region = eventRegion();
    await simulateRun(region, raise({ name: 'sale' }));
    targetOf(region).min = 5;
    const before = changes(region).length;
    const { outputs, result } = await simulateRun(region, raise({ name: 'tv', min: '9' }));
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs['reason']).toMatch(/5–12, though 8–12 was left for sale: somebody else/);
    expect(changes(region)).toHaveLength(before);
    // High enough, it is left alone.
    targetOf(region).min = 11;
    const high = await simulateRun(region, raise({ name: 'tv', min: '9' }));
    expect(high.outputs).toMatchObject({ verdict: 'raised' });
    expect(high.log).toContain('somebody else set it');
    expect(capacityOf(region).min).toBe(11);
  });

  test('the runner clock does not matter', async () => {
    const region = eventRegion();
    const { outputs } = await simulateRun(region, { ...raise(), skewMs: 7 * 60_000 });
    expect(outputs['restoreAt']).toBe('2026-11-25T05:00:00Z');
    expect(region.now()).toBeGreaterThan(startAt);
  });
});
