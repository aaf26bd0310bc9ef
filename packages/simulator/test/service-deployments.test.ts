import { describe, expect, test } from '@jest/globals';
import { createRegion, type Region } from '../src/region.ts';
import { setTrafficStage } from '../src/scenario/shapes.ts';
import { sampleGroup } from '../src/world/metrics/group-samples.ts';
import type { TargetGroup } from '../src/world/service.ts';
import { call } from './call.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const minute = 60_000;

type Described = {
  serviceDeploymentArn: string;
  status: string;
  statusReason?: string;
  lifecycleStage?: string;
  lifecycleHookDetails?: {
    hookId: string;
    status: string;
    targetType: string;
    expiresAt?: number;
  }[];
  sourceServiceRevisions: { arn: string; requestedProductionTrafficWeight?: number }[];
  targetServiceRevision: { arn: string; requestedProductionTrafficWeight?: number };
  deploymentCircuitBreaker: { status: string; failureCount: number; threshold: number };
  alarms: { status: string; triggeredAlarmNames: string[] };
  rollback?: { serviceRevisionArn: string };
  finishedAt?: number;
};

function newest(region: Region): Described {
  const list = call(region, 'ecs', 'ListServiceDeployments', { cluster: 'prod', service: 'web' });
  const [brief] = list.body['serviceDeployments'] as { serviceDeploymentArn: string }[];
  const { body } = call(region, 'ecs', 'DescribeServiceDeployments', {
    serviceDeploymentArns: [brief?.serviceDeploymentArn],
  });
  const [found] = body['serviceDeployments'] as Described[];
  if (found === undefined) throw new Error('no service deployment');
  return found;
}

function region(scenario: string): Region {
  return createRegion({ scenario, startAt, consistencyLagMs: 0, throttling: false });
}

function eventTexts(from: Region): string[] {
  const [service] = from.world.services.values();
  return (service?.events ?? []).map(({ message }) => message);
}

describe('StopServiceDeployment', () => {
  test('requests a rollback, which takes effect and ends; a second stop is a conflict', () => {
    const stuck = region('stuck');
    stuck.advanceTo(startAt + minute);
    const { serviceDeploymentArn } = newest(stuck);
    expect(call(stuck, 'ecs', 'StopServiceDeployment', { serviceDeploymentArn }).body).toEqual({
      serviceDeploymentArn,
    });
    expect(newest(stuck).status).toBe('ROLLBACK_REQUESTED');
    const again = () => call(stuck, 'ecs', 'StopServiceDeployment', { serviceDeploymentArn });
    stuck.advanceTo(startAt + minute + 6000);
    expect(newest(stuck).status).toBe('ROLLBACK_IN_PROGRESS');
    expect(again().body['__type']).toBe('ConflictException');
    stuck.advanceTo(startAt + 5 * minute);
    const ended = newest(stuck);
    expect(ended.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(ended.rollback?.serviceRevisionArn).toBe(ended.sourceServiceRevisions[0]?.arn);
    expect(stuck.truth()[0]).toMatchObject({ outcome: 'rolled-back', trigger: 'user' });
    expect(again().body['__type']).toBe('ConflictException');
  });

  test('knows no other service deployment', () => {
    const { body } = call(region('good'), 'ecs', 'StopServiceDeployment', {
      serviceDeploymentArn: 'arn:none',
    });
    expect(body['__type']).toBe('ServiceDeploymentNotFoundException');
  });
});

describe('traffic shifted by ECS', () => {
  test('a canary gets its share, then all', () => {
    const canary = region('canary');
    const weights: string[] = [];
    const stages: string[] = [];
    for (let second = 0; second < 600; second += 5) {
      canary.advanceTo(startAt + second * 1000);
      const { lifecycleStage, targetServiceRevision, sourceServiceRevisions } = newest(canary);
      const weight = `${targetServiceRevision.requestedProductionTrafficWeight ?? 0}/${sourceServiceRevisions[0]?.requestedProductionTrafficWeight ?? 100}`;
      if (weights.at(-1) !== weight) weights.push(weight);
      if (lifecycleStage !== undefined && stages.at(-1) !== lifecycleStage)
        stages.push(lifecycleStage);
    }
    expect(weights).toEqual(['0/100', '10/90', '100/0']);
    expect(stages).toEqual([
      'SCALE_UP',
      'TEST_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
      'BAKE_TIME',
      'CLEAN_UP',
    ]);
    expect(newest(canary).status).toBe('SUCCESSFUL');
  });

  test.each([
    ['CONTINUE', 'SUCCESSFUL', 'completed'],
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL', 'rolled-back'],
  ])('a PAUSE hook waits, and %s ends it %s', (action, status, outcome) => {
    const paused = region('paused');
    paused.advanceTo(startAt + 10 * minute);
    const waiting = newest(paused);
    const [hook] = waiting.lifecycleHookDetails ?? [];
    expect(hook).toMatchObject({ targetType: 'PAUSE', status: 'AWAITING_ACTION' });
    expect(hook?.expiresAt).toBeGreaterThan((startAt + 60 * minute) / 1000);
    const go = () =>
      call(paused, 'ecs', 'ContinueServiceDeployment', {
        serviceDeploymentArn: waiting.serviceDeploymentArn,
        hookId: hook?.hookId,
        action,
      });
    expect(go().status).toBe(200);
    expect(go().body['__type']).toBe('ConflictException');
    paused.advanceTo(startAt + 20 * minute);
    expect(newest(paused).status).toBe(status);
    expect(paused.truth()[0]?.outcome).toBe(outcome);
  });

  test('a PAUSE hook that nobody ends times out, and ECS rolls back', () => {
    const paused = region('paused');
    paused.advanceTo(startAt + 75 * minute);
    const ended = newest(paused);
    expect(ended.lifecycleHookDetails?.[0]?.status).toBe('TIMED_OUT');
    expect(ended.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(ended.statusReason).toMatch(
      /^Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook\(s\) failed\./,
    );
  });
});

describe('what else ECS says', () => {
  test('breaker and alarms are told as they stand', () => {
    const failed = region('rollback');
    failed.advanceTo(startAt + 10 * minute);
    expect(newest(failed).deploymentCircuitBreaker).toMatchObject({
      status: 'TRIGGERED',
      threshold: 3,
    });
    const alarmed = region('alarm');
    alarmed.advanceTo(startAt + 10 * minute);
    expect(newest(alarmed).alarms).toMatchObject({
      status: 'TRIGGERED',
      triggeredAlarmNames: ['web-5xx'],
    });
  });

  test('zone rebalancing is told in its own words', () => {
    const balanced = region('rebalanced');
    balanced.advanceTo(startAt + 15 * minute);
    const texts = eventTexts(balanced).join('\n');
    expect(texts).toMatch(
      /\(service web\) is not AZ balanced with \d tasks in eu-central-1a, \d tasks in eu-central-1b\. AZ Rebalancing in progress\./,
    );
    expect(texts).toMatch(
      /\(service web\) has started 1 tasks in eu-central-1[ab] to AZ Rebalance: \(task [0-9a-f]{32}\)\./,
    );
    expect(texts).toMatch(/\(service web\) is AZ balanced with /);
  });

  test('an early success leaves old tasks draining behind a SUCCESSFUL deployment', () => {
    const early = region('early-success');
    const seen: [string, number][] = [];
    for (let second = 30; second < 400; second += 5) {
      early.advanceTo(startAt + second * 1000);
      const [service] = early.world.services.values();
      seen.push([newest(early).status, service?.deployments.length ?? 0]);
    }
    expect(seen).toContainEqual(['SUCCESSFUL', 2]);
    expect(seen.at(-1)).toEqual(['SUCCESSFUL', 1]);
  });

  test('a Classic load balancer and other controllers leave rolloutState out', () => {
    const look = (scenario: string) => {
      const { body } = call(region(scenario), 'ecs', 'DescribeServices', {
        cluster: 'prod',
        services: ['web'],
      });
      return (
        body['services'] as { deployments: object[]; taskSets?: { stabilityStatus: string }[] }[]
      )[0];
    };
    expect(look('classic-load-balancer')?.deployments[0]).not.toHaveProperty('rolloutState');
    expect(look('good')?.deployments[0]).toHaveProperty('rolloutState', 'COMPLETED');
    expect(look('code-deploy')).toMatchObject({
      deployments: [],
      taskSets: [{ stabilityStatus: 'STEADY_STATE' }],
    });
  });
});

describe('traffic steps', () => {
  const stepped = (
    configuration: Parameters<typeof setTrafficStage>[1],
    more?: Parameters<typeof setTrafficStage>[3],
  ) =>
    createRegion({
      startAt,
      seed: 7,
      consistencyLagMs: 0,
      throttling: false,
      scenario: {
        name: 'steps',
        description: '',
        build: (world) => setTrafficStage(world, configuration, {}, more).deploy(4000),
      },
    });
  const pause = {
    targetType: 'PAUSE' as const,
    lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'],
  };

  test.each([
    ['CANARY' as const, [0, 10]],
    ['LINEAR' as const, [0, 25, 50, 75]],
  ])('a pause before the shift stops a %s at every step, under a new id', (strategy, weights) => {
    const paused = stepped({
      strategy,
      canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 3 },
      linear: { stepPercent: 25, stepBakeTimeInMinutes: 2 },
      lifecycleHooks: [pause],
    });
    const seen: [string | undefined, number | undefined][] = [];
    for (let second = 20; second < 3600; second += 10) {
      paused.advanceTo(startAt + second * 1000);
      const now = newest(paused);
      const waiting = now.lifecycleHookDetails?.filter(
        ({ status }) => status === 'AWAITING_ACTION',
      );
      for (const { hookId } of waiting ?? []) {
        seen.push([hookId, now.targetServiceRevision.requestedProductionTrafficWeight ?? 0]);
        const answer = (id: string | undefined) =>
          call(paused, 'ecs', 'ContinueServiceDeployment', {
            serviceDeploymentArn: now.serviceDeploymentArn,
            hookId: id,
            action: 'CONTINUE',
          });
        const stale = seen.slice(0, -1).map(([id]) => answer(id).status);
        expect(stale.every((status) => status === 400)).toBe(true);
        expect(answer(hookId).status).toBe(200);
      }
    }
    expect(newest(paused).status).toBe('SUCCESSFUL');
    expect(seen.map(([, weight]) => weight)).toEqual(weights);
    expect(new Set(seen.map(([id]) => id)).size).toBe(weights.length);
  });

  test('each target group has the requests, errors and latency of its revision, by the weights', () => {
    const region = stepped(
      { strategy: 'CANARY', canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 20 } },
      {
        metrics: { requestsPerMinute: 3000, errorShare: 0.01 },
        metricsOfNext: { errorShare: 0.1, unansweredShare: 0.2 },
      },
    );
    region.advanceTo(startAt + 24 * minute);
    const [service] = region.world.services.values();
    const [balancer] = service?.loadBalancers ?? [];
    const total = (group: TargetGroup | undefined, metric: string): number => {
      if (service === undefined || group === undefined) throw new Error('no service');
      let sum = 0;
      for (let each = startAt / minute + 8; each < startAt / minute + 18; each += 1) {
        const sample = sampleGroup(region.world, service, group, metric, each);
        sum += sample?.values[0] ?? 0;
      }
      return sum;
    };
    const blue = total(balancer?.targetGroup, 'RequestCount');
    const green = total(balancer?.advanced?.alternate, 'RequestCount');
    expect(green / (green + blue)).toBeCloseTo(0.1, 1);
    const errors = total(balancer?.advanced?.alternate, 'HTTPCode_Target_5XX_Count');
    const good = total(balancer?.advanced?.alternate, 'HTTPCode_Target_2XX_Count');
    expect(errors / green).toBeCloseTo(0.1, 1);
    expect((green - errors - good) / green).toBeCloseTo(0.2, 1);
    expect(total(balancer?.targetGroup, 'HTTPCode_Target_5XX_Count') / blue).toBeLessThan(0.015);
  });
});
