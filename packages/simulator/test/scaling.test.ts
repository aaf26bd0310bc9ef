import { describe, expect, test } from '@jest/globals';
import {
  ApplicationAutoScalingClient,
  DescribeScheduledActionsCommand,
} from '@aws-sdk/client-application-auto-scaling';
import { inProcessHandler } from '../src/in-process.ts';
import { createRegion, type Region } from '../src/region.ts';
import { nextFiring, readSchedule } from '../src/world/schedule.ts';
import { call, callQuery } from './call.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const minute = 60_000;
const keys = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/prod/web',
  ScalableDimension: 'ecs:service:DesiredCount',
};

function aas(region: Region, operation: string, input: Record<string, unknown> = {}) {
  return call(region, 'application-autoscaling', operation, { ...keys, ...input });
}

function target(region: Region): unknown {
  const { body } = call(region, 'application-autoscaling', 'DescribeScalableTargets', {
    ServiceNamespace: 'ecs',
    ResourceIds: [keys.ResourceId],
  });
  return (body['ScalableTargets'] as unknown[])[0];
}

function desired(region: Region): number | undefined {
  const [service] = region.world.services.values();
  return service?.desiredCount;
}

describe('Application Auto Scaling', () => {
  test('registering pulls the desired count into range, and omitted fields stay', () => {
    const region = createRegion({ scenario: 'event', startAt });
    expect(aas(region, 'RegisterScalableTarget', { MinCapacity: 5 }).status).toBe(200);
    expect(target(region)).toMatchObject({ MinCapacity: 5, MaxCapacity: 12 });
    expect(desired(region)).toBe(5);
    region.advanceTo(startAt + 5 * minute);
    const [service] = region.world.services.values();
    expect(service?.deployments[0]?.tasks.size).toBe(5);
    const { body } = aas(region, 'DescribeScalingActivities');
    expect(body['ScalingActivities']).toMatchObject([
      {
        Description: 'Setting desired count to 5.',
        Cause: 'minimum capacity was set to 5',
        StatusCode: 'Successful',
      },
    ]);
  });

  test('a scheduled action fires on the clock, once, and is gone', async () => {
    const region = createRegion({ scenario: 'event', startAt });
    const put = aas(region, 'PutScheduledAction', {
      ScheduledActionName: 'restore',
      Schedule: 'at(2026-04-30T05:30:00)',
      Timezone: 'Europe/Berlin',
      ScalableTargetAction: { MinCapacity: 3, MaxCapacity: 9 },
    });
    expect(put.status).toBe(200);
    const client = new ApplicationAutoScalingClient({
      region: 'eu-central-1',
      credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'test' },
      requestHandler: inProcessHandler(region, () => region.now()),
    });
    const { ScheduledActions } = await client.send(
      new DescribeScheduledActionsCommand({ ServiceNamespace: 'ecs' }),
    );
    expect(ScheduledActions?.[0]).toMatchObject({
      ScheduledActionName: 'restore',
      Schedule: 'at(2026-04-30T05:30:00)',
      ScalableTargetAction: { MinCapacity: 3, MaxCapacity: 9 },
      CreationTime: new Date(startAt),
    });
    region.advanceTo(startAt + 30 * minute - 1);
    expect(target(region)).toMatchObject({ MinCapacity: 2 });
    region.advanceTo(startAt + 30 * minute);
    expect(target(region)).toMatchObject({ MinCapacity: 3, MaxCapacity: 9 });
    expect(desired(region)).toBe(3);
    expect(aas(region, 'DescribeScheduledActions').body['ScheduledActions']).toEqual([]);
  });

  test('suspended scheduled scaling does not fire', () => {
    const region = createRegion({ scenario: 'event', startAt });
    aas(region, 'RegisterScalableTarget', { SuspendedState: { ScheduledScalingSuspended: true } });
    aas(region, 'PutScheduledAction', {
      ScheduledActionName: 'raise',
      Schedule: 'at(2026-04-30T03:10:00)',
      ScalableTargetAction: { MinCapacity: 8 },
    });
    region.advanceTo(startAt + 20 * minute);
    expect(target(region)).toMatchObject({ MinCapacity: 2 });
  });

  test.each([
    ['RegisterScalableTarget', { MinCapacity: 20 }, 'ValidationException'],
    [
      'RegisterScalableTarget',
      { ResourceId: 'service/prod/nobody', MinCapacity: 1, MaxCapacity: 2 },
      'ValidationException',
    ],
    [
      'PutScheduledAction',
      {
        ScheduledActionName: 'a:b',
        Schedule: 'rate(1 day)',
        ScalableTargetAction: { MinCapacity: 1 },
      },
      'ValidationException',
    ],
    [
      'PutScheduledAction',
      {
        ScheduledActionName: 'a',
        Schedule: 'at(2020-01-01T00:00:00)',
        ScalableTargetAction: { MinCapacity: 1 },
      },
      'ValidationException',
    ],
    [
      'PutScheduledAction',
      { ScheduledActionName: 'a', Schedule: 'tomorrow', ScalableTargetAction: { MinCapacity: 1 } },
      'ValidationException',
    ],
    ['DeleteScheduledAction', { ScheduledActionName: 'none' }, 'ObjectNotFoundException'],
    [
      'PutScalingPolicy',
      { ResourceId: 'service/prod/none', PolicyName: 'x' },
      'ObjectNotFoundException',
    ],
  ])('%s refuses %j', (operation, input, type) => {
    const { status, body } = aas(createRegion({ scenario: 'event', startAt }), operation, input);
    expect({ status, type: body['__type'] }).toEqual({ status: 400, type });
  });
});

describe('schedules', () => {
  test.each([
    ['at(2026-05-01T12:00:00)', 'UTC', '2026-05-01T12:00:00Z'],
    ['at(2026-05-01T12:00:00)', 'America/New_York', '2026-05-01T16:00:00Z'],
    ['rate(2 hours)', 'UTC', '2026-04-30T05:00:00Z'],
    ['cron(30 8 ? * MON-FRI *)', 'UTC', '2026-04-30T08:30:00Z'],
    ['cron(0 9 1 * ? *)', 'Europe/Berlin', '2026-05-01T07:00:00Z'],
    ['cron(0/15 * * * ? *)', 'UTC', '2026-04-30T03:15:00Z'],
    // The clocks go back on 2026-10-25 in Berlin: 02:30 is twice, the first counts.
    ['at(2026-10-25T02:30:00)', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
  ])('%s in %s fires next at %s', (text, timezone, expected) => {
    const schedule = readSchedule(text, timezone);
    if (schedule === undefined) throw new Error('unread');
    expect(new Date(nextFiring(schedule, startAt, startAt) ?? 0)).toEqual(new Date(expected));
  });

  test.each(['at(2026-05-01)', 'cron(* * *)', 'cron(61 0 * * ? *)', 'rate(5)'])(
    '%s is none',
    (text) => {
      expect(readSchedule(text)).toBeUndefined();
    },
  );
});

describe('target group attributes', () => {
  const modify = (attributes: Readonly<Record<string, string>>) => {
    const region = createRegion({ scenario: 'good', startAt });
    const [arn = ''] = region.world.targetGroups.keys();
    const parameters: Record<string, string> = { TargetGroupArn: arn };
    Object.entries(attributes).forEach(([key, value], index) => {
      parameters[`Attributes.member.${index + 1}.Key`] = key;
      parameters[`Attributes.member.${index + 1}.Value`] = value;
    });
    const { status, body } = callQuery(
      region,
      '2015-12-01',
      'ModifyTargetGroupAttributes',
      parameters,
    );
    return { status, body: String(body) };
  };

  test('least outstanding requests and slow start exclude each other', () => {
    const lor = { 'load_balancing.algorithm.type': 'least_outstanding_requests' };
    expect(modify(lor).status).toBe(200);
    expect(modify({ ...lor, 'slow_start.duration_seconds': '60' }).body).toContain(
      'InvalidConfigurationRequest',
    );
    expect(modify({ 'slow_start.duration_seconds': '5' }).status).toBe(400);
    expect(modify({ 'slow_start.duration_seconds': '30' }).status).toBe(200);
    expect(modify({ nonsense: '1' }).status).toBe(400);
  });
});

describe('settings that a fix changes', () => {
  const region = () => createRegion({ scenario: 'good', startAt, consistencyLagMs: 0 });
  const service = { cluster: 'prod', service: 'web' };

  test('a health check keeps its timeout below its interval', () => {
    const sim = region();
    const [TargetGroupArn = ''] = sim.world.targetGroups.keys();
    const modify = (change: Readonly<Record<string, string>>) =>
      String(callQuery(sim, '2015-12-01', 'ModifyTargetGroup', { TargetGroupArn, ...change }).body);
    expect(modify({ HealthCheckIntervalSeconds: '10', HealthCheckTimeoutSeconds: '10' })).toContain(
      'ValidationError',
    );
    expect(modify({ HealthCheckPath: '/up', 'Matcher.HttpCode': '200-399' })).toContain(
      '<HealthCheckPath>/up</HealthCheckPath>',
    );
  });

  test('Container Insights and the grace period are read as they were set', () => {
    const sim = region();
    const settings = [{ name: 'containerInsights', value: 'disabled' }];
    call(sim, 'ecs', 'UpdateClusterSettings', { cluster: 'prod', settings });
    call(sim, 'ecs', 'UpdateService', { ...service, healthCheckGracePeriodSeconds: 77 });
    const clusters = call(sim, 'ecs', 'DescribeClusters', {
      clusters: ['prod'],
      include: ['SETTINGS'],
    });
    const services = call(sim, 'ecs', 'DescribeServices', { cluster: 'prod', services: ['web'] });
    expect(clusters.body).toMatchObject({ clusters: [{ settings }] });
    expect(services.body).toMatchObject({ services: [{ healthCheckGracePeriodSeconds: 77 }] });
    const bad = call(sim, 'ecs', 'UpdateClusterSettings', {
      cluster: 'prod',
      settings: [{ name: 'containerInsights', value: 'on' }],
    });
    expect(bad.status).toBe(400);
  });
});
