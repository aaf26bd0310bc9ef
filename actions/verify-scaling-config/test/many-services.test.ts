/** What reading costs: many services of one cluster are read together. */
import { describe, expect, test } from '@jest/globals';
import { emptyConfig } from '@ecs-actions/core/scaling/config/config';
import { countFindings, verify } from '@ecs-actions/core/scaling/report/verification';
import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { readInVirtualTime } from './support/read-in-virtual-time.ts';

const startAt = Date.parse('2026-11-25T12:00:00Z');
const names = (count: number) => Array.from({ length: count }, (_, index) => `web-${index}`);

function regionOf(count: number, others = 0): Region {
  return createRegion({
    startAt,
    seed: 1,
    consistencyLagMs: 0,
    throttling: false,
    scenario: {
      name: 'many',
      description: 'many services',
      build: (world) => {
        for (const serviceName of names(count)) {
          setStage(world, { serviceName, scaling: { min: 2, max: 8 } });
        }
        // Another team's, in the same account and region.
        for (const serviceName of names(others)) {
          setStage(world, { clusterName: 'other', serviceName, scaling: { min: 1, max: 1 } });
        }
      },
    },
  });
}

async function readAll(region: Region, count: number) {
  const setups = await readInVirtualTime(region, region.now(), {
    cluster: 'prod',
    services: names(count),
  });
  const calls = new Map<string, number>();
  for (const { operation } of region.calls) calls.set(operation, (calls.get(operation) ?? 0) + 1);
  return { setups, calls };
}

describe('reading sixty services', () => {
  test('asks for what can be had together once, and for each one only what cannot', async () => {
    const region = regionOf(60);
    const { setups, calls } = await readAll(region, 60);
    expect(Object.fromEntries(calls)).toEqual({
      DescribeServices: 6,
      DescribeClusters: 1,
      ListTasks: 2,
      DescribeTasks: 2,
      GetMetricData: 1,
      DescribeScalableTargets: 2,
      DescribeScalingPolicies: 12,
      DescribeScheduledActions: 1,
      DescribeTargetGroups: 3,
      DescribeAlarms: 1,
      ListDashboards: 1,
      // AWS has no batch for these.
      DescribeTaskDefinition: 60,
      DescribeTargetGroupAttributes: 60,
      DescribeScalingActivities: 60,
      // Images of the first five services.
      ListServiceDeployments: 5,
      DescribeServiceRevisions: 5,
      DescribeImages: 5,
      GetLifecyclePolicy: 5,
      BatchGetImage: 5,
      GetDownloadUrlForLayer: 5,
      DescribePullThroughCacheRules: 1,
    });
    // Each service is judged by what is its own.
    const { skipped, errors } = countFindings(
      verify(setups, emptyConfig, 'production', region.now()),
    );
    expect(errors).toBe(0);
    expect(skipped).toBeLessThanOrEqual(60 * 3 + 55);
    for (const { policies, starts, target } of setups) {
      expect(policies).toMatchObject({ value: [{ kind: 'target-tracking' }, {}] });
      expect(starts).toMatchObject({ value: { tasks: 2 } });
      expect(target).toMatchObject({ value: { minCapacity: { value: 2 } } });
    }
  });

  test('in an account with more of other teams asks for each by itself', async () => {
    const region = regionOf(3, 40);
    const { setups, calls } = await readAll(region, 3);
    expect(region.calls.length).toBeLessThanOrEqual(3 * (15 + 10));
    // Three pages of all policies were not the end of them.
    expect(calls.get('DescribeScalingPolicies')).toBe(3 + 3);
    for (const { policies } of setups) expect(policies).toMatchObject({ value: [{}, {}] });
  });
});
