/** Printed code of CDK and SST, run for its arguments and written into the file as those tools would. */
import { stripTypeScriptTypes } from 'node:module';
import { runInNewContext } from 'node:vm';

type Json = Record<string, unknown>;

const metricTypes = {
  cpu: 'ECSServiceAverageCPUUtilization',
  memory: 'ECSServiceAverageMemoryUtilization',
} as const;
type Metric = keyof typeof metricTypes;

function defined(values: Json): Json {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Runs one finding's code; what it assigns to is seen by nobody else. */
function runCode(text: string, context: Json): void {
  runInNewContext(`{\n${stripTypeScriptTypes(text)}\n}`, context);
}

/** CDK's constructs over a template of ours, as far as they are printed. */
export function applyCdk(template: Json, text: string): Json {
  const copy = structuredClone(template);
  const resources = copy['Resources'] as Record<string, { Type: string; Properties: Json }>;
  const properties = (type: string, id: string): Json => {
    const found = Object.values(resources).find(({ Type }) => Type === type);
    return (found ?? (resources[id] = { Type: type, Properties: {} })).Properties;
  };
  const target = () => {
    const made = properties('AWS::ApplicationAutoScaling::ScalableTarget', 'Target');
    made['ServiceNamespace'] = 'ecs';
    made['ResourceId'] ??= { 'Fn::Sub': 'service/${Cluster}/${Service.Name}' };
    return made;
  };
  const track = (metric: Metric) => (_id: string, props: Json) => {
    const id = `${metric}Policy`;
    const policy = (resources[id] ??= {
      Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
      Properties: { PolicyType: 'TargetTrackingScaling', ScalingTargetId: { Ref: 'Target' } },
    }).Properties;
    policy['TargetTrackingScalingPolicyConfiguration'] = {
      PredefinedMetricSpecification: { PredefinedMetricType: metricTypes[metric] },
      ...(policy['TargetTrackingScalingPolicyConfiguration'] as Json | undefined),
      ...defined({
        TargetValue: props['targetUtilizationPercent'],
        ScaleInCooldown: props['scaleInCooldown'],
        ScaleOutCooldown: props['scaleOutCooldown'],
        DisableScaleIn: props['disableScaleIn'],
      }),
    };
  };
  const cfnTarget = {
    set suspendedState(state: Json) {
      target()['SuspendedState'] = Object.fromEntries(
        Object.entries(state).map(([name, value]) => [
          name.charAt(0).toUpperCase() + name.slice(1),
          value,
        ]),
      );
    },
  };
  const scaling = {
    scaleOnCpuUtilization: track('cpu'),
    scaleOnMemoryUtilization: track('memory'),
    node: { findChild: () => ({ node: { defaultChild: cfnTarget } }) },
  };
  const setAttribute = (key: string, value: string): void => {
    const group = properties('AWS::ElasticLoadBalancingV2::TargetGroup', 'Group');
    const before = (group['TargetGroupAttributes'] ?? []) as { Key: string; Value: string }[];
    group['TargetGroupAttributes'] = [
      ...before.filter(({ Key }) => Key !== key),
      { Key: key, Value: value },
    ];
  };
  const targetGroup = {
    setAttribute,
    metrics: {
      httpCodeTarget: (MetricName: string) => ({
        createAlarm: () => {
          resources['Errors'] = { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName } };
        },
      }),
    },
  };
  function FargateService(_scope: unknown, _id: string, props: Json): void {
    const service = properties('AWS::ECS::Service', 'Service');
    const strategies = props['capacityProviderStrategies'] as Json[] | undefined;
    if (strategies) delete service['LaunchType'];
    Object.assign(
      service,
      defined({
        DesiredCount:
          'desiredCount' in props ? (props['desiredCount'] ?? { Ref: 'AWS::NoValue' }) : undefined,
        HealthCheckGracePeriodSeconds: props['healthCheckGracePeriod'],
        CapacityProviderStrategy: strategies?.map((item) => ({
          CapacityProvider: item['capacityProvider'],
          Base: item['base'],
          Weight: item['weight'],
        })),
      }),
    );
    service['DeploymentConfiguration'] = {
      ...(service['DeploymentConfiguration'] as Json | undefined),
      ...defined({
        MinimumHealthyPercent: props['minHealthyPercent'],
        MaximumPercent: props['maxHealthyPercent'],
        DeploymentCircuitBreaker: props['circuitBreaker'] && { Enable: true, Rollback: true },
      }),
    };
  }
  function Cluster(_scope: unknown, _id: string, props: Json): void {
    properties('AWS::ECS::Cluster', 'Cluster')['ClusterSettings'] = [
      { Name: 'containerInsights', Value: props['containerInsightsV2'] },
    ];
  }
  runCode(text, {
    Duration: { seconds: (seconds: number) => seconds, minutes: (minutes: number) => minutes * 60 },
    ecs: {
      FargateService,
      Ec2Service: FargateService,
      Cluster,
      ContainerInsights: { ENHANCED: 'enhanced' },
    },
    elbv2: {
      HttpCodeTarget: { TARGET_5XX_COUNT: 'HTTPCode_Target_5XX_Count' },
      TargetGroupLoadBalancingAlgorithmType: {
        LEAST_OUTSTANDING_REQUESTS: 'least_outstanding_requests',
        ROUND_ROBIN: 'round_robin',
        WEIGHTED_RANDOM: 'weighted_random',
      },
    },
    cloudwatch: { TreatMissingData: { NOT_BREACHING: 'notBreaching' } },
    service: {
      autoScaleTaskCount: (props: Json) => {
        Object.assign(
          target(),
          defined({ MinCapacity: props['minCapacity'], MaxCapacity: props['maxCapacity'] }),
        );
        return scaling;
      },
    },
    scaling,
    targetGroup,
    listener: {
      addTargets: (_id: string, props: Json) => {
        const check = (props['healthCheck'] ?? {}) as Json;
        Object.assign(
          properties('AWS::ElasticLoadBalancingV2::TargetGroup', 'Group'),
          defined({
            HealthCheckPath: check['path'],
            HealthCheckIntervalSeconds: check['interval'],
            HealthCheckTimeoutSeconds: check['timeout'],
            HealthyThresholdCount: check['healthyThresholdCount'],
            UnhealthyThresholdCount: check['unhealthyThresholdCount'],
            Matcher: check['healthyHttpCodes'] && { HttpCode: check['healthyHttpCodes'] },
          }),
        );
        const attributes = {
          'load_balancing.algorithm.type': props['loadBalancingAlgorithmType'],
          'slow_start.duration_seconds': props['slowStart'],
          'deregistration_delay.timeout_seconds': props['deregistrationDelay'],
        };
        for (const [key, value] of Object.entries(defined(attributes))) {
          setAttribute(key, String(value));
        }
        return targetGroup;
      },
    },
  });
  return copy;
}

/** SST's components over a preview of ours: a transform that is an object replaces whole arguments. */
export function applySst(preview: Json, text: string): Json {
  const copy = structuredClone(preview);
  const steps = copy['steps'] as { urn: string; newState: { type: string; inputs: Json } }[];
  const ofType = (type: string) => steps.filter(({ newState }) => newState.type === type);
  const inputs = (type: string, name: string): Json => {
    const [found] = ofType(type);
    if (found) return found.newState.inputs;
    const made = {
      op: 'create',
      urn: `urn:pulumi:p::s::${type}::${name}`,
      newState: { type, inputs: {} },
    };
    steps.push(made);
    return made.newState.inputs;
  };
  const transform = (given: unknown, args: Json): void => {
    if (typeof given === 'function') (given as (args: Json) => void)(args);
    else Object.assign(args, given);
  };
  const track = (metric: Metric, target: unknown, cooldowns: Json): void => {
    const type = 'aws:appautoscaling/policy:Policy';
    let found = ofType(type).find(({ urn }) => urn.endsWith(`::${metric}`));
    if (!found && target === undefined) return;
    if (!found) {
      found = {
        urn: `urn:pulumi:p::s::${type}::${metric}`,
        newState: {
          type,
          inputs: { resourceId: 'service/prod/web', policyType: 'TargetTrackingScaling' },
        },
      };
      steps.push(found);
    }
    const policy = found.newState.inputs;
    policy['targetTrackingScalingPolicyConfiguration'] = {
      predefinedMetricSpecification: { predefinedMetricType: metricTypes[metric] },
      ...(policy['targetTrackingScalingPolicyConfiguration'] as Json | undefined),
      ...defined({ targetValue: target, ...cooldowns }),
    };
  };
  const seconds = (text: unknown) =>
    typeof text === 'string' ? Number(/^(\d+) seconds$/.exec(text)?.[1]) : undefined;

  function Service(_name: string, args: Record<string, Json | undefined>): void {
    const { scaling = {}, capacity, transform: transforms = {} } = args;
    const service = inputs('aws:ecs/service:Service', 'web');
    if (scaling['min'] !== undefined || scaling['max'] !== undefined) {
      Object.assign(inputs('aws:appautoscaling/target:Target', 'scaling'), {
        resourceId: 'service/prod/web',
        serviceNamespace: 'ecs',
        ...defined({ minCapacity: scaling['min'], maxCapacity: scaling['max'] }),
      });
    }
    const cooldowns = {
      scaleInCooldown: seconds(scaling['scaleInCooldown']),
      scaleOutCooldown: seconds(scaling['scaleOutCooldown']),
    };
    track('cpu', scaling['cpuUtilization'], cooldowns);
    track('memory', scaling['memoryUtilization'], cooldowns);
    if (capacity) {
      delete service['launchType'];
      service['capacityProviderStrategies'] = Object.entries(capacity).map(([name, item]) => ({
        capacityProvider: name === 'spot' ? 'FARGATE_SPOT' : 'FARGATE',
        ...(item as Json),
      }));
    }
    transform(transforms['service'], service);
    if (transforms['target']) {
      transform(transforms['target'], inputs('aws:lb/targetGroup:TargetGroup', 'web'));
    }
    if (transforms['autoScalingTarget']) {
      transform(
        transforms['autoScalingTarget'],
        inputs('aws:appautoscaling/target:Target', 'scaling'),
      );
    }
  }
  function Cluster(
    _name: string,
    { transform: { cluster } }: { transform: { cluster: Json } },
  ): void {
    transform(cluster, inputs('aws:ecs/cluster:Cluster', 'prod'));
  }
  function MetricAlarm(_name: string, args: Json): void {
    Object.assign(inputs('aws:cloudwatch/metricAlarm:MetricAlarm', 'errors'), args);
  }
  runCode(text, {
    sst: { aws: { Service, Cluster } },
    aws: { cloudwatch: { MetricAlarm } },
    service: { nodes: { loadBalancer: { arnSuffix: 'app/x/1' } } },
    $output: <T>(value: T) => ({ apply: (change: (value: T) => unknown) => change(value) }),
  });
  return copy;
}
