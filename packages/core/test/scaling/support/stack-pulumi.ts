import { entryPointOf, providersOf, type Stack } from './stack.ts';

type Json = Record<string, unknown>;

/** What Pulumi prints for a value it does not know yet. */
const later = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

function urn(type: string, name: string): string {
  return `urn:pulumi:prod::shop::${type}::${name}`;
}

function step(
  type: string,
  name: string,
  inputs: Json,
  dependencies: Record<string, string[]> = {},
) {
  return {
    op: 'create',
    urn: urn(type, name),
    newState: {
      urn: urn(type, name),
      custom: true,
      type,
      inputs: { __defaults: [], ...defined(inputs) },
      parent: urn('pulumi:pulumi:Stack', 'shop-prod'),
      propertyDependencies: dependencies,
    },
  };
}

function defined(values: Json): Json {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The stack as `pulumi preview --json` prints a first preview of it. */
export function asPulumi(stack: Stack): Json {
  const [scaleIn, scaleOut, scheduled] = stack.suspended ?? [];
  const providers = providersOf(stack).map(({ name, base, weight }) => ({
    capacityProvider: name,
    base,
    weight,
  }));
  const group = urn('aws:lb/targetGroup:TargetGroup', 'web');
  const serviceUrn = urn('aws:ecs/service:Service', 'web');
  const subnets = ['a', 'b'].map((zone) => urn('aws:ec2/subnet:Subnet', zone));
  const steps = [
    {
      op: 'create',
      urn: urn('pulumi:pulumi:Stack', 'shop-prod'),
      newState: { type: 'pulumi:pulumi:Stack' },
    },
    step('aws:ecs/cluster:Cluster', 'prod', {
      name: 'prod',
      settings: [{ name: 'containerInsights', value: stack.insights }],
    }),
    step('aws:ecs/taskDefinition:TaskDefinition', 'task', {
      family: 'web',
      cpu: '2048',
      memory: '4096',
      containerDefinitions: JSON.stringify([
        { name: 'app', essential: true, entryPoint: entryPointOf(stack) },
      ]),
    }),
    step('aws:lb/targetGroup:TargetGroup', 'web', {
      name: 'prod-web',
      protocol: 'HTTP',
      loadBalancingAlgorithmType: stack.algorithm,
      slowStart: stack.slowStart,
      deregistrationDelay: stack.delay,
      stickiness:
        stack.sticky === undefined ? undefined : { enabled: stack.sticky, type: 'lb_cookie' },
      healthCheck: defined({
        path: stack.check.path,
        interval: stack.check.interval,
        timeout: stack.check.timeout,
        unhealthyThreshold: stack.check.unhealthy,
        matcher: stack.check.matcher,
      }),
    }),
    ...['a', 'b'].map((zone) =>
      step('aws:ec2/subnet:Subnet', zone, { availabilityZone: `eu-central-1${zone}` }),
    ),
    step(
      'aws:ecs/service:Service',
      'web',
      {
        name: 'web',
        cluster: later,
        taskDefinition: later,
        desiredCount: stack.desired,
        launchType: providers.length > 0 ? undefined : 'FARGATE',
        capacityProviderStrategies: providers.length > 0 ? providers : undefined,
        deploymentMinimumHealthyPercent: stack.minimumHealthy,
        deploymentMaximumPercent: stack.maximum,
        deploymentCircuitBreaker: stack.breaker,
        healthCheckGracePeriodSeconds: stack.grace,
        loadBalancers: [{ containerName: 'app', containerPort: 80, targetGroupArn: later }],
        networkConfiguration: { subnets: [later, later] },
      },
      {
        cluster: [urn('aws:ecs/cluster:Cluster', 'prod')],
        taskDefinition: [urn('aws:ecs/taskDefinition:TaskDefinition', 'task')],
        loadBalancers: [group],
        networkConfiguration: subnets,
      },
    ),
    ...(stack.scaled
      ? [
          step(
            'aws:appautoscaling/target:Target',
            'scaling',
            {
              minCapacity: stack.min,
              maxCapacity: stack.max,
              resourceId: 'service/prod/web',
              scalableDimension: 'ecs:service:DesiredCount',
              serviceNamespace: 'ecs',
              suspendedState: stack.suspended
                ? {
                    dynamicScalingInSuspended: scaleIn,
                    dynamicScalingOutSuspended: scaleOut,
                    scheduledScalingSuspended: scheduled,
                  }
                : undefined,
            },
            { resourceId: [serviceUrn] },
          ),
          ...stack.policies.map((item) =>
            step(
              'aws:appautoscaling/policy:Policy',
              item.metric,
              {
                name: item.metric,
                policyType: 'TargetTrackingScaling',
                resourceId: later,
                targetTrackingScalingPolicyConfiguration: defined({
                  targetValue: item.target,
                  scaleInCooldown: item.scaleIn,
                  scaleOutCooldown: item.scaleOut,
                  disableScaleIn: item.disabled,
                  predefinedMetricSpecification: {
                    predefinedMetricType:
                      item.metric === 'cpu'
                        ? 'ECSServiceAverageCPUUtilization'
                        : 'ECSServiceAverageMemoryUtilization',
                  },
                }),
              },
              { resourceId: [urn('aws:appautoscaling/target:Target', 'scaling')] },
            ),
          ),
        ]
      : []),
    ...(stack.alarm
      ? [
          step(
            'aws:cloudwatch/metricAlarm:MetricAlarm',
            'errors',
            {
              metricName: 'HTTPCode_Target_5XX_Count',
              dimensions: { TargetGroup: later },
            },
            { dimensions: [group] },
          ),
        ]
      : []),
  ];
  return { config: {}, steps, changeSummary: { create: steps.length } };
}
