import { describe, expect, test } from '@jest/globals';
import { createRegion, type Region } from '../src/region.ts';
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
  test('breaker and alarms as they stand', () => {
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

  test('zone rebalancing in its own words', () => {
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
