import { known, unknown } from '../../../src/fact.ts';
import type {
  ServiceSetup,
  TargetGroup,
  TargetTracking,
} from '../../../src/scaling/model/service-setup.ts';
import type { TaskSetup } from '../../../src/scaling/model/task.ts';
import type { RuleContext } from '../../../src/scaling/rule.ts';
import { profileThresholds } from '../../../src/scaling/thresholds.ts';

export const now = Date.parse('2026-11-25T12:00:00Z');
export const hidden = unknown('hidden in this test');

export function policy(
  resource: 'cpu' | 'memory' | 'other',
  targetValue: number,
  change: Partial<TargetTracking> = {},
): TargetTracking {
  const type = {
    cpu: 'ECSServiceAverageCPUUtilization',
    memory: 'ECSServiceAverageMemoryUtilization',
    other: 'ALBRequestCountPerTarget',
  }[resource];
  return {
    kind: 'target-tracking',
    label: `${resource} on prod/web`,
    name: known(resource),
    metric: known({ resource, name: type }),
    targetValue: known(targetValue),
    scaleInCooldownSeconds: known(43_200),
    scaleOutCooldownSeconds: known(0),
    scaleInDisabled: known(false),
    specification: { PredefinedMetricSpecification: { PredefinedMetricType: type } },
    ...change,
  };
}

export function targetGroup(change: Partial<TargetGroup> = {}): TargetGroup {
  return {
    label: 'prod-web',
    arn: known(
      'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/prod-web/0123456789abcdef',
    ),
    protocol: known('HTTP'),
    healthCheck: {
      protocol: known('HTTP'),
      path: known('/api/fe-health-check'),
      intervalSeconds: known(30),
      timeoutSeconds: known(5),
      healthyThreshold: known(2),
      unhealthyThreshold: known(2),
      matcher: known('200-399'),
    },
    algorithm: known('least_outstanding_requests'),
    slowStartSeconds: known(0),
    stickiness: known(false),
    deregistrationDelaySeconds: known(60),
    metricName: known('targetgroup/prod-web/0123456789abcdef'),
    loadBalancerMetricName: known('app/prod/fedcba9876543210'),
    ...change,
  };
}

/** The field guide's production service, as it runs: every rule passes. */
export function liveSetup(change: Partial<ServiceSetup> = {}): ServiceSetup {
  return {
    origin: 'live',
    service: {
      label: 'prod/web',
      name: known('web'),
      clusterName: known('prod'),
      desiredCount: known(2),
      controller: known('ECS'),
      strategy: known('ROLLING'),
      scheduling: known('REPLICA'),
      minimumHealthyPercent: known(100),
      maximumPercent: known(200),
      circuitBreaker: known({ enable: true, rollback: true }),
      healthCheckGracePeriodSeconds: known(90),
      hasLoadBalancer: known(true),
      capacity: known({ kind: 'launch-type', launchType: 'FARGATE' }),
      zones: known({
        subnetCount: 2,
        seen: ['eu-central-1a', 'eu-central-1b'],
        complete: true,
      }),
    },
    cluster: known({ label: 'prod', name: known('prod'), containerInsights: known('enhanced') }),
    task: known({
      label: 'web:7',
      cpuUnits: known(2048),
      memoryMb: known(4096),
      containers: known([
        {
          name: 'app',
          essential: true,
          memoryMb: known(undefined),
          entryPoint: known(['php-fpm']),
          command: known(['--nodaemonize']),
        },
      ]),
    }),
    target: known({
      label: 'service/prod/web',
      minCapacity: known(2),
      maxCapacity: known(64),
      suspended: known({ scaleIn: false, scaleOut: false, scheduled: false }),
    }),
    policies: known([policy('cpu', 40), policy('memory', 50)]),
    targetGroups: known([targetGroup()]),
    alarms: known([{ label: 'web-5xx', metrics: ['HTTPCode_Target_5XX_Count'] }]),
    dashboards: known(['prod-web']),
    scheduledFloors: known([]),
    activities: known({ activities: [], since: now - 14 * 86_400_000, complete: true }),
    starts: known({
      untilRunningSeconds: 40,
      runningToServingAtMostSeconds: 47,
      servingSeenAtOnce: true,
      tasks: 2,
    }),
    ...change,
  };
}

/** The whole with parts of the service changed. */
export function withService(change: Partial<ServiceSetup['service']>): ServiceSetup {
  const setup = liveSetup();
  return { ...setup, service: { ...setup.service, ...change } };
}

export function withTarget(
  change: Partial<NonNullable<Extract<ServiceSetup['target'], { known: true }>['value']>>,
  service: Partial<ServiceSetup['service']> = {},
): ServiceSetup {
  const setup = withService(service);
  if (!setup.target.known || !setup.target.value) throw new Error('the base has a target');
  return { ...setup, target: known({ ...setup.target.value, ...change }) };
}

/** Two vCPUs and 4 GB without containers, but for the change. */
export function withTask(change: Partial<TaskSetup>): ServiceSetup {
  return liveSetup({
    task: known({
      label: 'web:7',
      cpuUnits: known(2048),
      memoryMb: known(4096),
      containers: known([]),
      ...change,
    }),
  });
}

export function withGroup(change: Partial<TargetGroup>): ServiceSetup {
  return liveSetup({ targetGroups: known([targetGroup(change)]) });
}

export function withHealthCheck(change: Partial<TargetGroup['healthCheck']>): ServiceSetup {
  return withGroup({ healthCheck: { ...targetGroup().healthCheck, ...change } });
}

export function withPolicies(...policies: readonly TargetTracking[]): ServiceSetup {
  return liveSetup({ policies: known(policies) });
}

export function ruleContext(change: Partial<RuleContext> = {}): RuleContext {
  return {
    thresholds: profileThresholds('production'),
    kind: 'web',
    workers: undefined,
    now,
    isOn: () => true,
    ...change,
  };
}
