import { describe, expect, test } from '@jest/globals';
import { emptyConfig, settingsFor } from '@ecs-actions/core/scaling/config/config';
import { actionNameOf } from '@ecs-actions/core/event/held-event';
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import { verifyService } from '@ecs-actions/core/scaling/verify';
import { answer, answers, denied, now, readScripted } from './support/scripted-aws.ts';
import { present } from '@ecs-actions/core/present';

function check(setup: ServiceSetup | undefined) {
  if (!setup) throw new Error('no service was read');
  return verifyService(setup, settingsFor(emptyConfig, 'production', []), now);
}

const activities = 'application-autoscaling:DescribeScalingActivities';

/** A page of activities, newest first, one every `everyMinutes`. */
function page(from: number, count: number, everyMinutes: number, token?: string) {
  return {
    ScalingActivities: Array.from({ length: count }, (_, index) => {
      const at = from - index * everyMinutes * 60_000;
      return {
        StartTime: at / 1000,
        StatusCode: 'Successful',
        Description: `Setting desired count to ${index % 2 === 0 ? 4 : 2}.`,
        Cause: 'monitor alarm TargetTracking-service/prod/web in state ALARM triggered policy cpu',
      };
    }),
    ...present({ NextToken: token }),
  };
}

/** The service's record, its revisions, the repository, its policy, the manifest. */
const callsForImages = 10;

describe('the live source', () => {
  test('reads all that the rules look at, and the field guide’s service passes', async () => {
    const { setups } = await readScripted();
    const { failures, skipped, passes } = check(setups[0]);
    expect(failures).toEqual([]);
    expect(skipped.map(({ rule }) => rule)).toEqual(['event-floor', 'image-present']);
    expect(passes.length).toBeGreaterThan(33);
    expect(setups[0]?.starts).toMatchObject({
      value: { untilRunningSeconds: 40, runningToServingAtMostSeconds: 47, tasks: 2 },
    });
  });

  test('costs at most 15 calls, and a few for its images, where the service has to be found and has flapped for weeks', async () => {
    const { setups, calls } = await readScripted(
      [
        answer(activities, page(now, 50, 30, 'more')),
        answer('cloudwatch:ListDashboards', {
          DashboardEntries: ['a', 'b', 'c'].map((DashboardName) => ({ DashboardName })),
        }),
      ],
      { stage: 'prod', services: [] },
    );
    expect(calls.length).toBeLessThanOrEqual(15 + callsForImages);
    const said = check(setups[0]);
    expect(said.failures.find(({ rule }) => rule === 'flapping')?.actual).toMatch(
      /^out and in again within 60 min, at least \d+ times$/,
    );
    expect(said.skipped.find(({ rule }) => rule === 'dashboard')?.reason).toContain('0 of 3');
  });

  test('judges steps by the thresholds of their alarms', async () => {
    const alarm = {
      AlarmName: 'high',
      Namespace: 'AWS/ECS',
      MetricName: 'CPUUtilization',
      Threshold: 70,
      ComparisonOperator: 'GreaterThanThreshold',
    };
    const policy = {
      PolicyName: 'out',
      ResourceId: 'service/prod/web',
      PolicyType: 'StepScaling',
      StepScalingPolicyConfiguration: { StepAdjustments: [{ ScalingAdjustment: 1 }] },
      Alarms: [{ AlarmName: 'high', AlarmARN: 'arn:aws:cloudwatch:eu-central-1:1:alarm:high' }],
    };
    const { setups, calls } = await readScripted([
      answer('application-autoscaling:DescribeScalingPolicies', { ScalingPolicies: [policy] }),
      answer('cloudwatch:DescribeAlarms', { MetricAlarms: [alarm] }),
    ]);
    const { failures, passes } = check(setups[0]);
    expect(passes.map(({ rule }) => rule)).toContain('cpu-tracked');
    expect(failures.find(({ rule }) => rule === 'cpu-target')?.actual).toBe(
      'steps begin at 70 %, the threshold of the alarm high',
    );
    expect(calls.length).toBeLessThanOrEqual(15 + callsForImages);
  });

  test('proposes a memory target that fits what the tasks use when idle', async () => {
    const tracking = answers['application-autoscaling:DescribeScalingPolicies'] as {
      ScalingPolicies: { PolicyName: string }[];
    };
    const cpuAlone = tracking.ScalingPolicies.filter(({ PolicyName }) => PolicyName === 'cpu');
    const { setups } = await readScripted([
      answer('application-autoscaling:DescribeScalingPolicies', { ScalingPolicies: cpuAlone }),
      answer('cloudwatch:GetMetricData', {
        MetricDataResults: [{ Id: 'memory0', Values: [55.2, 57, 61] }],
      }),
    ]);
    const finding = check(setups[0]).failures.find(({ rule }) => rule === 'memory-tracked');
    expect(finding?.changes[0]).toMatchObject({ on: 'new-policy', set: { targetValue: 75 } });
    expect(finding?.advice).toContain('between 55 and 61 %');
    expect(finding?.advice).toContain('75 % fits');
  });

  test('sees that Managed Instances are spot', async () => {
    const described = answers['ecs:DescribeServices'] as { services: Record<string, unknown>[] };
    const { launchType: _launchType, ...service } = described.services[0] ?? {};
    const capacityProviderStrategy = [{ capacityProvider: 'mi', base: 0, weight: 1 }];
    const provider = {
      name: 'mi',
      managedInstancesProvider: { instanceLaunchTemplate: { capacityOptionType: 'SPOT' } },
    };
    const onProviders = answer('ecs:DescribeServices', {
      services: [{ ...service, capacityProviderStrategy }],
      failures: [],
    });
    const spot = await readScripted([
      onProviders,
      answer('ecs:DescribeCapacityProviders', { capacityProviders: [provider] }),
    ]);
    expect(check(spot.setups[0]).failures.map(({ rule }) => rule)).toEqual(['spot-alone']);
    const group = await readScripted([
      onProviders,
      answer('ecs:DescribeCapacityProviders', { capacityProviders: [{ name: 'mi' }] }),
    ]);
    const { skipped } = check(group.setups[0]);
    expect(skipped.find(({ rule }) => rule === 'spot-alone')).toMatchObject({ leavesOpen: false });
  });

  test('reads three pages of activities, then says "at least"', async () => {
    const { setups, calls } = await readScripted([answer(activities, page(now, 50, 30, 'more'))]);
    expect(calls.filter((call) => call === activities)).toHaveLength(3);
    expect(calls.length).toBeLessThanOrEqual(15 + callsForImages);
    expect(setups[0]?.activities).toMatchObject({ value: { complete: false } });
  });

  test('stops at two weeks, however many pages there are', async () => {
    const { setups, calls } = await readScripted([
      answer(activities, page(now, 50, 60 * 24, 'more')),
    ]);
    expect(calls.filter((call) => call === activities)).toHaveLength(1);
    expect(setups[0]?.activities).toMatchObject({ value: { complete: true } });
  });

  test('reads many services in batches', async () => {
    const described = answers['ecs:DescribeServices'] as { services: Record<string, unknown>[] };
    const [service] = described.services;
    const names = Array.from({ length: 12 }, (_, index) => `web-${index}`);
    const { setups, calls } = await readScripted(
      names.map((name) => ({
        ...answer('ecs:DescribeServices', {
          services: names.map((serviceName) => ({ ...service, serviceName })),
        }),
        matches: (input: Readonly<Record<string, unknown>>) =>
          (input['services'] as string[]).includes(name),
      })),
      { cluster: 'prod', services: names },
    );
    expect(setups.map(({ service: { label } }) => label)).toEqual(
      names.map((name) => `prod/${name}`),
    );
    const count = (call: string) => calls.filter((made) => made === call).length;
    expect(count('ecs:DescribeServices')).toBe(2);
    expect(count('ecs:DescribeTaskDefinition')).toBe(1);
    expect(count('ecs:DescribeTasks')).toBe(1);
    expect(count('application-autoscaling:DescribeScalableTargets')).toBe(1);
    expect(count('elasticloadbalancing:DescribeTargetGroups')).toBe(1);
    expect(count('cloudwatch:DescribeAlarms')).toBe(1);
    expect(calls.length).toBeLessThanOrEqual(12 * 15);
  });

  test('without a scalable target reports it, not an error', async () => {
    const { setups } = await readScripted([
      answer('application-autoscaling:DescribeScalableTargets', { ScalableTargets: [] }),
      answer('application-autoscaling:DescribeScalingPolicies', { ScalingPolicies: [] }),
    ]);
    expect(check(setups[0]).failures.map(({ rule }) => rule)).toEqual(['scalable-target']);
  });

  test('reads an absent cooldown as 300 s, not as 0', async () => {
    const { setups } = await readScripted([
      answer('application-autoscaling:DescribeScalingPolicies', {
        ScalingPolicies: [
          {
            PolicyName: 'cpu',
            PolicyType: 'TargetTrackingScaling',
            TargetTrackingScalingPolicyConfiguration: {
              TargetValue: 40,
              PredefinedMetricSpecification: {
                PredefinedMetricType: 'ECSServiceAverageCPUUtilizationHighResolution',
              },
            },
          },
        ],
      }),
    ]);
    const found = check(setups[0]).failures.map(({ rule, actual }) => `${rule}: ${actual}`);
    expect(found).toContain("scale-out-cooldown: 300 s (not set: AWS's default)");
    expect(found).toContain("scale-in-cooldown: 300 s (not set: AWS's default)");
    expect(found.some((text) => text.startsWith('cpu-tracked'))).toBe(false);
  });
});

describe('a missing permission', () => {
  const needs: readonly (readonly [call: string, rules: readonly string[]])[] = [
    ['ecs:DescribeClusters', ['container-insights']],
    ['ecs:DescribeTaskDefinition', ['migration-at-start']],
    ['ecs:ListTasks', ['health-check-grace-period', 'availability-zones']],
    ['ecs:DescribeTasks', ['health-check-grace-period', 'availability-zones']],
    [
      'application-autoscaling:DescribeScalableTargets',
      ['scalable-target', 'minimum-capacity', 'surge-room'],
    ],
    ['application-autoscaling:DescribeScalingPolicies', ['cpu-tracked', 'scale-in-cooldown']],
    ['application-autoscaling:DescribeScheduledActions', ['event-floor']],
    [activities, ['flapping']],
    ['elasticloadbalancing:DescribeTargetGroups', ['health-check-path', 'balancing', 'alarm-5xx']],
    [
      'elasticloadbalancing:DescribeTargetGroupAttributes',
      ['balancing', 'stickiness', 'deregistration-delay'],
    ],
    ['cloudwatch:DescribeAlarms', ['alarm-5xx']],
    ['cloudwatch:ListDashboards', ['dashboard']],
  ];

  test.each(needs)('%s skips the rules that need it', async (call, rules) => {
    const { setups } = await readScripted([denied(call)]);
    const { failures, skipped } = check(setups[0]);
    expect(failures).toEqual([]);
    const reasons = new Map(skipped.map(({ rule, reason }) => [rule as string, reason]));
    expect([...reasons.keys()]).toEqual(expect.arrayContaining([...rules]));
    const named = rules.filter((rule) => rule !== 'availability-zones');
    for (const rule of named) expect(reasons.get(rule)).toContain(`no permission for ${call}`);
  });

  test('to describe the service ends the run', async () => {
    await expect(readScripted([denied('ecs:DescribeServices')])).rejects.toThrow(
      /ecs:DescribeServices/,
    );
  });
});

describe('a service that is not there', () => {
  test('is told with its neighbours', async () => {
    const missing = answer('ecs:DescribeServices', {
      services: [],
      failures: [
        { arn: 'arn:aws:ecs:eu-central-1:123456789012:service/prod/wep', reason: 'MISSING' },
      ],
    });
    await expect(readScripted([missing], { cluster: 'prod', services: ['wep'] })).rejects.toThrow(
      /wep.*web/,
    );
  });
});

test('a run that is cancelled while it reads says so in one line', async () => {
  const cancelled = AbortSignal.abort(new Error('cancelled'));
  await expect(readScripted([], undefined, cancelled)).rejects.toThrow(
    /^Nothing was judged: the run was cancelled\.$/,
  );
});

describe('what comes in pages', () => {
  const policies = 'application-autoscaling:DescribeScalingPolicies';
  const [cpu, memory] = (answers[policies] as { ScalingPolicies: object[] }).ScalingPolicies;

  test('is read to its end: no policy is missed', async () => {
    const { setups, calls } = await readScripted([
      answer(policies, { ScalingPolicies: [cpu], NextToken: 'more' }),
      {
        ...answer(policies, { ScalingPolicies: [memory] }),
        matches: (input) => input['NextToken'] === 'more',
      },
    ]);
    expect(calls.filter((call) => call === policies)).toHaveLength(2);
    expect(check(setups[0]).failures).toEqual([]);
  });

  test('or unknown, where there is no end within the calls', async () => {
    const { setups, calls } = await readScripted([
      answer(policies, { ScalingPolicies: [cpu], NextToken: 'more' }),
    ]);
    expect(calls.length).toBeLessThanOrEqual(15 + callsForImages);
    const { failures, skipped } = check(setups[0]);
    expect(failures).toEqual([]);
    expect(skipped.map(({ rule }) => rule)).toContain('memory-tracked');
  });

  test('an alarm on a later page is found', async () => {
    const alarms = 'cloudwatch:DescribeAlarms';
    const { setups } = await readScripted([
      answer(alarms, { MetricAlarms: [{ AlarmName: 'other' }], NextToken: 'more' }),
      {
        ...answer(alarms, answers[alarms]),
        matches: (input) => input['NextToken'] === 'more',
      },
    ]);
    expect(check(setups[0]).failures).toEqual([]);
  });
});

test('a floor that a deploy reset during an event is found by what scale-for-event left in AWS', async () => {
  const name = actionNameOf({
    name: 'black-friday',
    holds: { min: 8 },
    usual: { min: 2 },
    endsAt: now + 3_600_000,
  });
  const { setups } = await readScripted([
    answer('application-autoscaling:DescribeScheduledActions', {
      ScheduledActions: [
        {
          ScheduledActionName: name,
          ResourceId: 'service/prod/web',
          Schedule: 'at(2026-11-25T13:00:00)',
          ScalableTargetAction: { MinCapacity: 2 },
        },
      ],
    }),
  ]);
  const { failures } = check(setups[0]);
  expect(failures.map(({ rule, expected, actual }) => `${rule}: ${actual}; ${expected}`)).toEqual([
    'event-floor: 2; 8, which the event black-friday holds until 2026-11-25T13:00Z',
  ]);
});
