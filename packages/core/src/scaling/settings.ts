/**
 * One table of the settings that the rules look at, in the words of every tool that writes them: the
 * readers take values from where it says, the fixes print into the same places.
 *
 * Sources: the Terraform AWS provider's documentation of each resource, the CloudFormation template
 * reference of each type, aws-cdk-lib, the Pulumi AWS provider's schema (which is made from Terraform's),
 * SST's `platform/src/components/aws`, and the AWS CLI reference.
 */

/** The kinds of resources a setup is made of. */
export type ResourceKind = keyof typeof resourceTypes;

/** What a kind of resource is called in each tool. */
export interface ResourceType {
  readonly terraform: string;
  readonly cloudFormation: string;
  /** The token of the Pulumi AWS provider, as it stands in a URN. */
  readonly pulumi: string;
}

/** The kinds of resources that are read from files, and those that fixes write. */
export const resourceTypes = {
  service: {
    terraform: 'aws_ecs_service',
    cloudFormation: 'AWS::ECS::Service',
    pulumi: 'aws:ecs/service:Service',
  },
  cluster: {
    terraform: 'aws_ecs_cluster',
    cloudFormation: 'AWS::ECS::Cluster',
    pulumi: 'aws:ecs/cluster:Cluster',
  },
  'cluster-capacity-providers': {
    terraform: 'aws_ecs_cluster_capacity_providers',
    cloudFormation: 'AWS::ECS::ClusterCapacityProviderAssociations',
    pulumi: 'aws:ecs/clusterCapacityProviders:ClusterCapacityProviders',
  },
  task: {
    terraform: 'aws_ecs_task_definition',
    cloudFormation: 'AWS::ECS::TaskDefinition',
    pulumi: 'aws:ecs/taskDefinition:TaskDefinition',
  },
  target: {
    terraform: 'aws_appautoscaling_target',
    cloudFormation: 'AWS::ApplicationAutoScaling::ScalableTarget',
    pulumi: 'aws:appautoscaling/target:Target',
  },
  policy: {
    terraform: 'aws_appautoscaling_policy',
    cloudFormation: 'AWS::ApplicationAutoScaling::ScalingPolicy',
    pulumi: 'aws:appautoscaling/policy:Policy',
  },
  'scheduled-action': {
    terraform: 'aws_appautoscaling_scheduled_action',
    // A template keeps a target's scheduled actions inside it.
    cloudFormation: '',
    pulumi: 'aws:appautoscaling/scheduledAction:ScheduledAction',
  },
  'target-group': {
    terraform: 'aws_lb_target_group',
    cloudFormation: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    pulumi: 'aws:lb/targetGroup:TargetGroup',
  },
  'load-balancer': {
    terraform: 'aws_lb',
    cloudFormation: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    pulumi: 'aws:lb/loadBalancer:LoadBalancer',
  },
  listener: {
    terraform: 'aws_lb_listener',
    cloudFormation: 'AWS::ElasticLoadBalancingV2::Listener',
    pulumi: 'aws:lb/listener:Listener',
  },
  'listener-rule': {
    terraform: 'aws_lb_listener_rule',
    cloudFormation: 'AWS::ElasticLoadBalancingV2::ListenerRule',
    pulumi: 'aws:lb/listenerRule:ListenerRule',
  },
  'classic-balancer': {
    terraform: 'aws_elb',
    cloudFormation: 'AWS::ElasticLoadBalancing::LoadBalancer',
    pulumi: 'aws:elb/loadBalancer:LoadBalancer',
  },
  alarm: {
    terraform: 'aws_cloudwatch_metric_alarm',
    cloudFormation: 'AWS::CloudWatch::Alarm',
    pulumi: 'aws:cloudwatch/metricAlarm:MetricAlarm',
  },
  'log-alarm': {
    // Terraform and Pulumi have no resource of their own for it yet.
    terraform: 'aws_cloudwatch_log_alarm',
    cloudFormation: 'AWS::CloudWatch::LogAlarm',
    pulumi: 'aws:cloudwatch/logAlarm:LogAlarm',
  },
  dashboard: {
    terraform: 'aws_cloudwatch_dashboard',
    cloudFormation: 'AWS::CloudWatch::Dashboard',
    pulumi: 'aws:cloudwatch/dashboard:Dashboard',
  },
  subnet: {
    terraform: 'aws_subnet',
    cloudFormation: 'AWS::EC2::Subnet',
    pulumi: 'aws:ec2/subnet:Subnet',
  },
  'security-group': {
    terraform: 'aws_security_group',
    cloudFormation: 'AWS::EC2::SecurityGroup',
    pulumi: 'aws:ec2/securityGroup:SecurityGroup',
  },
  'inbound-rule': {
    terraform: 'aws_vpc_security_group_ingress_rule',
    cloudFormation: 'AWS::EC2::SecurityGroupIngress',
    pulumi: 'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule',
  },
} as const satisfies Readonly<Record<string, ResourceType>>;

/**
 * Where one setting stands in each tool. Paths are dotted through blocks; where CloudFormation's is left
 * out it is Terraform's in PascalCase, and Pulumi's is always Terraform's in camelCase but for
 * `pulumiPlurals`.
 */
export interface Setting {
  readonly terraform: string;
  readonly cloudFormation?: string | TargetGroupAttribute;
  /** The property of the construct that makes the resource. */
  readonly cdk?: string;
  /** The argument of `sst.aws.Service` or `sst.aws.Cluster`. */
  readonly sst?: string;
  /** The option of the AWS CLI's command, without dashes. */
  readonly cli?: string;
}

/** A pair of `TargetGroupAttributes`, the same key in the API, the CLI and CloudFormation. */
export interface TargetGroupAttribute {
  readonly attribute: string;
}

export const settings = {
  service: {
    name: { terraform: 'name', cloudFormation: 'ServiceName', cdk: 'serviceName', cli: 'service' },
    cluster: { terraform: 'cluster', cdk: 'cluster', sst: 'cluster', cli: 'cluster' },
    desiredCount: { terraform: 'desired_count', cdk: 'desiredCount', cli: 'desired-count' },
    launchType: { terraform: 'launch_type', cli: 'launch-type' },
    capacityProviders: {
      terraform: 'capacity_provider_strategy',
      cdk: 'capacityProviderStrategies',
      sst: 'capacity',
      cli: 'capacity-provider-strategy',
    },
    controller: { terraform: 'deployment_controller.type', cdk: 'deploymentController' },
    scheduling: { terraform: 'scheduling_strategy' },
    strategy: { terraform: 'deployment_configuration.strategy', cdk: 'deploymentStrategy' },
    minimumHealthyPercent: {
      terraform: 'deployment_minimum_healthy_percent',
      cloudFormation: 'DeploymentConfiguration.MinimumHealthyPercent',
      cdk: 'minHealthyPercent',
    },
    maximumPercent: {
      terraform: 'deployment_maximum_percent',
      cloudFormation: 'DeploymentConfiguration.MaximumPercent',
      cdk: 'maxHealthyPercent',
    },
    circuitBreaker: {
      terraform: 'deployment_circuit_breaker',
      cloudFormation: 'DeploymentConfiguration.DeploymentCircuitBreaker',
      cdk: 'circuitBreaker',
    },
    healthCheckGracePeriodSeconds: {
      terraform: 'health_check_grace_period_seconds',
      cdk: 'healthCheckGracePeriod',
      cli: 'health-check-grace-period-seconds',
    },
    placement: {
      terraform: 'ordered_placement_strategy',
      cloudFormation: 'PlacementStrategies',
      cdk: 'placementStrategies',
      cli: 'placement-strategy',
    },
    placementConstraints: { terraform: 'placement_constraints' },
    loadBalancers: { terraform: 'load_balancer', cloudFormation: 'LoadBalancers' },
    network: {
      terraform: 'network_configuration',
      cloudFormation: 'NetworkConfiguration.AwsvpcConfiguration',
    },
  },
  cluster: {
    name: { terraform: 'name', cloudFormation: 'ClusterName', cdk: 'clusterName', cli: 'cluster' },
    settings: { terraform: 'setting', cloudFormation: 'ClusterSettings', cli: 'settings' },
    defaultStrategy: {
      terraform: 'default_capacity_provider_strategy',
      cloudFormation: 'DefaultCapacityProviderStrategy',
    },
  },
  'cluster-capacity-providers': {
    cluster: { terraform: 'cluster_name', cloudFormation: 'Cluster' },
    defaultStrategy: {
      terraform: 'default_capacity_provider_strategy',
      cloudFormation: 'DefaultCapacityProviderStrategy',
    },
  },
  target: {
    minCapacity: {
      terraform: 'min_capacity',
      cdk: 'minCapacity',
      sst: 'scaling.min',
      cli: 'min-capacity',
    },
    maxCapacity: {
      terraform: 'max_capacity',
      cdk: 'maxCapacity',
      sst: 'scaling.max',
      cli: 'max-capacity',
    },
    scaleInSuspended: { terraform: 'suspended_state.dynamic_scaling_in_suspended' },
    scaleOutSuspended: { terraform: 'suspended_state.dynamic_scaling_out_suspended' },
    scheduledSuspended: { terraform: 'suspended_state.scheduled_scaling_suspended' },
  },
  policy: {
    name: { terraform: 'name', cloudFormation: 'PolicyName', cli: 'policy-name' },
    type: { terraform: 'policy_type', cli: 'policy-type' },
    tracking: { terraform: 'target_tracking_scaling_policy_configuration' },
    stepScaling: { terraform: 'step_scaling_policy_configuration' },
    predictive: { terraform: 'predictive_scaling_policy_configuration' },
    steps: {
      terraform: 'step_scaling_policy_configuration.step_adjustment',
      cloudFormation: 'StepScalingPolicyConfiguration.StepAdjustments',
    },
    targetValue: {
      terraform: 'target_tracking_scaling_policy_configuration.target_value',
      cdk: 'targetUtilizationPercent',
    },
    scaleInCooldownSeconds: {
      terraform: 'target_tracking_scaling_policy_configuration.scale_in_cooldown',
      cdk: 'scaleInCooldown',
      sst: 'scaling.scaleInCooldown',
    },
    scaleOutCooldownSeconds: {
      terraform: 'target_tracking_scaling_policy_configuration.scale_out_cooldown',
      cdk: 'scaleOutCooldown',
      sst: 'scaling.scaleOutCooldown',
    },
    scaleInDisabled: {
      terraform: 'target_tracking_scaling_policy_configuration.disable_scale_in',
      cdk: 'disableScaleIn',
    },
  },
  'target-group': {
    name: { terraform: 'name', cdk: 'targetGroupName' },
    protocol: { terraform: 'protocol', cdk: 'protocol' },
    targetControlPort: { terraform: 'target_control_port' },
    protocolVersion: { terraform: 'protocol_version', cdk: 'protocolVersion' },
    algorithm: {
      terraform: 'load_balancing_algorithm_type',
      cloudFormation: { attribute: 'load_balancing.algorithm.type' },
      cdk: 'loadBalancingAlgorithmType',
    },
    slowStartSeconds: {
      terraform: 'slow_start',
      cloudFormation: { attribute: 'slow_start.duration_seconds' },
      cdk: 'slowStart',
    },
    stickiness: {
      terraform: 'stickiness.enabled',
      cloudFormation: { attribute: 'stickiness.enabled' },
    },
    deregistrationDelaySeconds: {
      terraform: 'deregistration_delay',
      cloudFormation: { attribute: 'deregistration_delay.timeout_seconds' },
      cdk: 'deregistrationDelay',
    },
    healthCheckProtocol: {
      terraform: 'health_check.protocol',
      cloudFormation: 'HealthCheckProtocol',
      cdk: 'healthCheck.protocol',
    },
    healthCheckPath: {
      terraform: 'health_check.path',
      cloudFormation: 'HealthCheckPath',
      cdk: 'healthCheck.path',
      cli: 'health-check-path',
    },
    healthCheckIntervalSeconds: {
      terraform: 'health_check.interval',
      cloudFormation: 'HealthCheckIntervalSeconds',
      cdk: 'healthCheck.interval',
      cli: 'health-check-interval-seconds',
    },
    healthCheckTimeoutSeconds: {
      terraform: 'health_check.timeout',
      cloudFormation: 'HealthCheckTimeoutSeconds',
      cdk: 'healthCheck.timeout',
      cli: 'health-check-timeout-seconds',
    },
    healthyThreshold: {
      terraform: 'health_check.healthy_threshold',
      cloudFormation: 'HealthyThresholdCount',
      cdk: 'healthCheck.healthyThresholdCount',
      cli: 'healthy-threshold-count',
    },
    unhealthyThreshold: {
      terraform: 'health_check.unhealthy_threshold',
      cloudFormation: 'UnhealthyThresholdCount',
      cdk: 'healthCheck.unhealthyThresholdCount',
      cli: 'unhealthy-threshold-count',
    },
    matcher: {
      terraform: 'health_check.matcher',
      cloudFormation: 'Matcher.HttpCode',
      cdk: 'healthCheck.healthyHttpCodes',
      cli: 'matcher',
    },
    grpcMatcher: {
      terraform: 'health_check.grpc_matcher',
      cloudFormation: 'Matcher.GrpcCode',
      cdk: 'healthCheck.healthyGrpcCodes',
    },
  },
  alarm: {
    name: { terraform: 'alarm_name', cli: 'alarm-name' },
    metricQueries: { terraform: 'metric_query', cloudFormation: 'Metrics' },
  },
} as const satisfies Readonly<Partial<Record<ResourceKind, Readonly<Record<string, Setting>>>>>;

/** Blocks that Pulumi's schema names in the plural. */
export const pulumiPlurals: Readonly<Record<string, string>> = {
  load_balancer: 'loadBalancers',
  capacity_provider_strategy: 'capacityProviderStrategies',
  default_capacity_provider_strategy: 'defaultCapacityProviderStrategies',
  ordered_placement_strategy: 'orderedPlacementStrategies',
  setting: 'settings',
  step_adjustment: 'stepAdjustments',
  metric_query: 'metricQueries',
  default_action: 'defaultActions',
  action: 'actions',
};

/** `desired_count` → `DesiredCount`, dotted paths word by word. */
export function inPascalCase(path: string): string {
  return path.replaceAll(/(^|[._-])([a-z0-9])/g, (_, before: string, letter: string) =>
    before === '.' ? `.${letter.toUpperCase()}` : letter.toUpperCase(),
  );
}

/** `desired_count` → `desiredCount`, a block as Pulumi's schema names it. */
export function inPulumi(name: string): string {
  return (
    pulumiPlurals[name] ??
    name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  );
}
