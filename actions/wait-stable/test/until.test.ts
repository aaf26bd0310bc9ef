import { describe, expect, test } from '@jest/globals';
import { setTrafficStage } from '@ecs-actions/simulator/scenario/shapes';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import type { DeploymentConfiguration } from '@ecs-actions/simulator/world/service';
import { InputError } from '@ecs-actions/action-kit/inputs';
import { simulateRun } from './support/simulated-run.ts';

const blueGreen: Partial<DeploymentConfiguration> = {
  strategy: 'BLUE_GREEN',
  bakeTimeInMinutes: 60,
};

async function waitUntil(until: string, configuration = blueGreen) {
  const run = await simulateRun({
    region: {
      seed: 5,
      scenario: {
        name: 'until',
        description: '',
        build: (world) => setTrafficStage(world, configuration).deploy(4_000),
      },
    },
    inputs: { until, timeout: '90m' },
  });
  const [service] = run.region.world.services.values();
  return { ...run, entry: service?.serviceDeployments[0] };
}

describe('until', () => {
  test('traffic-shifted ends in the bake time, green, with nothing called stable', async () => {
    const { outputs, result, entry, log } = await waitUntil('traffic-shifted');
    expect(outputs).toMatchObject({ verdict: 'reached', stableAt: undefined });
    expect(outputs['reason']).toContain('web:2 serves all traffic');
    expect(outputs['reason']).toContain('bake time of 1 h 00 m');
    expect(outputs['taskDefinition']).toMatch(/web:2$/);
    expect(result.exitCode).toBe(0);
    expect(log).not.toContain('::error');
    expect(entry).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'BAKE_TIME' });
    expect(entry?.traffic?.production.get(entry.target.number)).toBe(100);
  });

  test('of a canary it is not reached before the last step', async () => {
    const { outputs, entry } = await waitUntil('traffic-shifted', {
      strategy: 'CANARY',
      canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
      bakeTimeInMinutes: 30,
    });
    expect(outputs['verdict']).toBe('reached');
    expect(entry?.traffic?.production.get(entry.target.number)).toBe(100);
  });

  test('a stage is reached when it is completed', async () => {
    const { outputs, entry } = await waitUntil('TEST_TRAFFIC_SHIFT');
    expect(outputs['verdict']).toBe('reached');
    expect(outputs['reason']).toContain('stage TEST_TRAFFIC_SHIFT is completed');
    expect(entry?.status).toBe('IN_PROGRESS');
  });

  test('of a ROLLING deployment it means that no old task is left', async () => {
    const { outputs, region } = await simulateRun({
      region: {
        seed: 5,
        scenario: {
          name: 'rolling',
          description: '',
          build: (world) =>
            setStage(world, { configuration: { bakeTimeInMinutes: 30 } }).deploy(4_000),
        },
      },
      inputs: { until: 'traffic-shifted', timeout: '20m' },
    });
    expect(outputs['verdict']).toBe('reached');
    const [service] = region.world.services.values();
    expect(service?.serviceDeployments[0]?.status).toBe('IN_PROGRESS');
  });

  test('a deployment that ends first has its own verdict', async () => {
    const { outputs } = await waitUntil('CLEAN_UP', { ...blueGreen, bakeTimeInMinutes: 1 });
    expect(outputs['verdict']).toBe('stable');
  });

  test('what is no stage is an input error', async () => {
    await expect(waitUntil('BAKE')).rejects.toThrow(InputError);
  });
});

test('service-url is the address of the load balancer', async () => {
  const { outputs } = await waitUntil('traffic-shifted');
  expect(outputs['serviceUrl']).toBe('http://prod-1234567890.eu-central-1.elb.amazonaws.com');
});
