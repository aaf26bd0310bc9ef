import { entryPointOf, providersOf, type Stack } from './stack.ts';

type Json = Record<string, unknown>;

function defined(values: Json): Json {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function resource(type: string, properties: Json): Json {
  return { Type: type, Properties: defined(properties) };
}

/** The stack as a template. */
export function asCloudFormation(stack: Stack): Json {
  const [scaleIn, scaleOut, scheduled] = stack.suspended ?? [];
  const providers = providersOf(stack).map(({ name, base, weight }) => ({
    CapacityProvider: name,
    Base: base,
    Weight: weight,
  }));
  const attributes = defined({
    'load_balancing.algorithm.type': stack.algorithm,
    'slow_start.duration_seconds': stack.slowStart,
    'stickiness.enabled': stack.sticky,
    'deregistration_delay.timeout_seconds': stack.delay,
  });
  const scaling = stack.scaled
    ? {
        Target: resource('AWS::ApplicationAutoScaling::ScalableTarget', {
          MinCapacity: stack.min,
          MaxCapacity: stack.max,
          ServiceNamespace: 'ecs',
          ScalableDimension: 'ecs:service:DesiredCount',
          ResourceId: { 'Fn::Sub': 'service/${Cluster}/${Service.Name}' },
          SuspendedState: stack.suspended
            ? {
                DynamicScalingInSuspended: scaleIn,
                DynamicScalingOutSuspended: scaleOut,
                ScheduledScalingSuspended: scheduled,
              }
            : undefined,
        }),
        ...Object.fromEntries(
          stack.policies.map((item) => [
            `${item.metric}Policy`,
            resource('AWS::ApplicationAutoScaling::ScalingPolicy', {
              PolicyName: item.metric,
              PolicyType: 'TargetTrackingScaling',
              ScalingTargetId: { Ref: 'Target' },
              TargetTrackingScalingPolicyConfiguration: defined({
                TargetValue: item.target,
                ScaleInCooldown: item.scaleIn,
                ScaleOutCooldown: item.scaleOut,
                DisableScaleIn: item.disabled,
                PredefinedMetricSpecification: {
                  PredefinedMetricType:
                    item.metric === 'cpu'
                      ? 'ECSServiceAverageCPUUtilization'
                      : 'ECSServiceAverageMemoryUtilization',
                },
              }),
            }),
          ]),
        ),
      }
    : {};
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: {
      Cluster: resource('AWS::ECS::Cluster', {
        ClusterName: 'prod',
        ClusterSettings: [{ Name: 'containerInsights', Value: stack.insights }],
      }),
      Task: resource('AWS::ECS::TaskDefinition', {
        Family: 'web',
        Cpu: '2048',
        Memory: '4096',
        ContainerDefinitions: [
          {
            Name: 'app',
            Essential: true,
            Image: { 'Fn::Sub': '${AWS::AccountId}.dkr.ecr.eu-central-1.amazonaws.com/app' },
            EntryPoint: entryPointOf(stack),
          },
        ],
      }),
      Group: resource('AWS::ElasticLoadBalancingV2::TargetGroup', {
        Name: 'prod-web',
        Protocol: 'HTTP',
        HealthCheckPath: stack.check.path,
        HealthCheckIntervalSeconds: stack.check.interval,
        HealthCheckTimeoutSeconds: stack.check.timeout,
        UnhealthyThresholdCount: stack.check.unhealthy,
        Matcher: stack.check.matcher === undefined ? undefined : { HttpCode: stack.check.matcher },
        TargetGroupAttributes:
          Object.keys(attributes).length > 0
            ? Object.entries(attributes).map(([Key, value]) => ({ Key, Value: String(value) }))
            : undefined,
      }),
      ...Object.fromEntries(
        ['a', 'b'].map((zone) => [
          `Subnet${zone}`,
          resource('AWS::EC2::Subnet', { AvailabilityZone: `eu-central-1${zone}` }),
        ]),
      ),
      Service: resource('AWS::ECS::Service', {
        ServiceName: 'web',
        Cluster: { Ref: 'Cluster' },
        TaskDefinition: { Ref: 'Task' },
        DesiredCount: stack.desired,
        LaunchType: providers.length > 0 ? undefined : 'FARGATE',
        CapacityProviderStrategy: providers.length > 0 ? providers : undefined,
        HealthCheckGracePeriodSeconds: stack.grace,
        DeploymentConfiguration: defined({
          MinimumHealthyPercent: stack.minimumHealthy,
          MaximumPercent: stack.maximum,
          DeploymentCircuitBreaker: stack.breaker && {
            Enable: stack.breaker.enable,
            Rollback: stack.breaker.rollback,
          },
        }),
        LoadBalancers: [
          { ContainerName: 'app', ContainerPort: 80, TargetGroupArn: { Ref: 'Group' } },
        ],
        NetworkConfiguration: {
          AwsvpcConfiguration: { Subnets: [{ Ref: 'Subneta' }, { Ref: 'Subnetb' }] },
        },
      }),
      ...scaling,
      ...(stack.alarm && {
        Alarm: resource('AWS::CloudWatch::Alarm', {
          MetricName: 'HTTPCode_Target_5XX_Count',
          Dimensions: [
            { Name: 'TargetGroup', Value: { 'Fn::GetAtt': ['Group', 'TargetGroupFullName'] } },
          ],
        }),
      }),
    },
  };
}
