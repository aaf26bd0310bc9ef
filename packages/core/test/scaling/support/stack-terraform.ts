import { entryPointOf, providersOf, type Stack } from './stack.ts';

type Json = Record<string, unknown>;

interface Written {
  readonly type: string;
  readonly name: string;
  /** What the configuration sets, with references as `{ references }`. */
  readonly expressions: Json;
  readonly after: Json;
  readonly unknown: Json;
}

const constant = (value: unknown) => ({ constant_value: value });
const references = (...names: string[]) => ({ references: names });

/**
 * The stack as `terraform show -json` prints a first plan of it: shapes after plans that Terraform
 * printed (see the README beside the files), attributes after the provider's documentation. What the
 * configuration leaves out and the provider computes is unknown; what it defaults is there.
 */
export function asTerraform(stack: Stack): Json {
  const written = [
    cluster(stack),
    task(stack),
    targetGroupOf(stack),
    service(stack),
    ...(stack.scaled ? [target(stack), ...stack.policies.map(policyOf)] : []),
    ...(stack.alarm ? [alarm()] : []),
    ...['a', 'b'].map(subnet),
  ];
  return {
    format_version: '1.2',
    terraform_version: '1.13.4',
    planned_values: { root_module: {} },
    resource_changes: written.map(({ type, name, after, unknown }) => ({
      address: `${type}.${name}`,
      mode: 'managed',
      type,
      name,
      provider_name: 'registry.terraform.io/hashicorp/aws',
      change: { actions: ['create'], before: null, after, after_unknown: unknown },
    })),
    configuration: {
      root_module: {
        resources: written.map(({ type, name, expressions }) => ({
          address: `${type}.${name}`,
          mode: 'managed',
          type,
          name,
          expressions,
        })),
      },
    },
  };
}

/** Splits settings into what is set and what is not. */
function optional(values: Json): { readonly set: Json; readonly unset: readonly string[] } {
  const entries = Object.entries(values);
  return {
    set: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    unset: entries.flatMap(([name, value]) => (value === undefined ? [name] : [])),
  };
}

function constants(values: Json): Json {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, constant(value)]));
}

function computed(names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [name, true]));
}

function nulls(names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [name, null]));
}

function cluster(stack: Stack): Written {
  const setting = [{ name: 'containerInsights', value: stack.insights }];
  return {
    type: 'aws_ecs_cluster',
    name: 'prod',
    after: { name: 'prod', setting },
    unknown: { arn: true, id: true, setting: [{}] },
    expressions: { name: constant('prod'), setting: setting.map(constants) },
  };
}

function task(stack: Stack): Written {
  const definitions = JSON.stringify([
    { name: 'app', image: 'example/app:1', essential: true, entryPoint: entryPointOf(stack) },
  ]);
  const values = { family: 'web', cpu: '2048', memory: '4096', container_definitions: definitions };
  return {
    type: 'aws_ecs_task_definition',
    name: 'web',
    after: values,
    unknown: { arn: true, id: true, revision: true },
    expressions: { ...constants(values), container_definitions: {} },
  };
}

function targetGroupOf(stack: Stack): Written {
  const { path, interval, timeout, unhealthy, matcher } = stack.check;
  // Interval and threshold have defaults of the provider's own; AWS's are written out to compare.
  const check = optional({ path, timeout, matcher });
  const checkSet = { ...check.set, interval: interval ?? 30, unhealthy_threshold: unhealthy ?? 2 };
  const top = optional({ load_balancing_algorithm_type: stack.algorithm });
  const sticky =
    stack.sticky === undefined ? undefined : [{ enabled: stack.sticky, type: 'lb_cookie' }];
  return {
    type: 'aws_lb_target_group',
    name: 'web',
    after: {
      name: 'prod-web',
      protocol: 'HTTP',
      slow_start: stack.slowStart ?? 0,
      deregistration_delay: String(stack.delay ?? 300),
      health_check: [checkSet],
      ...top.set,
      ...(sticky && { stickiness: sticky }),
    },
    unknown: {
      arn: true,
      id: true,
      arn_suffix: true,
      health_check: [computed([...check.unset, 'protocol'])],
      ...computed(top.unset),
      stickiness: sticky ? [{}] : true,
    },
    expressions: {
      name: constant('prod-web'),
      protocol: constant('HTTP'),
      health_check: [constants(checkSet)],
      ...constants(top.set),
      ...(sticky && { stickiness: sticky.map(constants) }),
    },
  };
}

function service(stack: Stack): Written {
  const limits = optional({
    deployment_minimum_healthy_percent: stack.minimumHealthy,
    deployment_maximum_percent: stack.maximum,
    health_check_grace_period_seconds: stack.grace,
  });
  const providers = providersOf(stack).map(({ name, base, weight }) => ({
    capacity_provider: name,
    base,
    weight,
  }));
  const values = {
    name: 'web',
    desired_count: stack.desired,
    ...(providers.length > 0 ? {} : { launch_type: 'FARGATE' }),
    ...limits.set,
  };
  const breaker = stack.breaker ? [stack.breaker] : [];
  return {
    type: 'aws_ecs_service',
    name: 'web',
    after: {
      ...values,
      ...nulls(limits.unset),
      scheduling_strategy: 'REPLICA',
      deployment_controller: [],
      deployment_circuit_breaker: breaker,
      capacity_provider_strategy: providers,
      load_balancer: [{ container_name: 'app', container_port: 80, elb_name: '' }],
      network_configuration: [{ assign_public_ip: false }],
    },
    unknown: {
      id: true,
      cluster: true,
      task_definition: true,
      ...(providers.length > 0 && { launch_type: true }),
      deployment_configuration: true,
      load_balancer: [{ target_group_arn: true }],
      network_configuration: [{ subnets: true }],
    },
    expressions: {
      ...constants(values),
      cluster: references('aws_ecs_cluster.prod.id', 'aws_ecs_cluster.prod'),
      task_definition: references('aws_ecs_task_definition.web.arn', 'aws_ecs_task_definition.web'),
      load_balancer: [
        {
          container_name: constant('app'),
          target_group_arn: references('aws_lb_target_group.web.arn', 'aws_lb_target_group.web'),
        },
      ],
      network_configuration: [
        {
          subnets: references('aws_subnet.a.id', 'aws_subnet.a', 'aws_subnet.b.id', 'aws_subnet.b'),
        },
      ],
    },
  };
}

function target(stack: Stack): Written {
  const [scaleIn, scaleOut, scheduled] = stack.suspended ?? [];
  const suspended = stack.suspended
    ? [
        {
          dynamic_scaling_in_suspended: scaleIn,
          dynamic_scaling_out_suspended: scaleOut,
          scheduled_scaling_suspended: scheduled,
        },
      ]
    : undefined;
  const values = {
    min_capacity: stack.min,
    max_capacity: stack.max,
    resource_id: 'service/prod/web',
    scalable_dimension: 'ecs:service:DesiredCount',
    service_namespace: 'ecs',
  };
  return {
    type: 'aws_appautoscaling_target',
    name: 'web',
    after: { ...values, ...(suspended && { suspended_state: suspended }) },
    unknown: {
      id: true,
      arn: true,
      role_arn: true,
      ...(!suspended && { suspended_state: true }),
    },
    expressions: {
      ...constants(values),
      resource_id: references(
        'aws_ecs_cluster.prod.name',
        'aws_ecs_cluster.prod',
        'aws_ecs_service.web.name',
        'aws_ecs_service.web',
      ),
      ...(suspended && { suspended_state: suspended.map(constants) }),
    },
  };
}

const metrics = {
  cpu: 'ECSServiceAverageCPUUtilization',
  memory: 'ECSServiceAverageMemoryUtilization',
};

function policyOf(item: Stack['policies'][number]): Written {
  const configuration = {
    target_value: item.target,
    scale_in_cooldown: item.scaleIn ?? null,
    scale_out_cooldown: item.scaleOut ?? null,
    disable_scale_in: item.disabled ?? false,
    predefined_metric_specification: [
      { predefined_metric_type: metrics[item.metric], resource_label: null },
    ],
    customized_metric_specification: [],
  };
  return {
    type: 'aws_appautoscaling_policy',
    name: item.metric,
    after: {
      name: item.metric,
      policy_type: 'TargetTrackingScaling',
      resource_id: 'service/prod/web',
      target_tracking_scaling_policy_configuration: [configuration],
      step_scaling_policy_configuration: [],
    },
    unknown: { id: true, arn: true, alarm_arns: true },
    expressions: {
      name: constant(item.metric),
      policy_type: constant('TargetTrackingScaling'),
      resource_id: references(
        'aws_appautoscaling_target.web.resource_id',
        'aws_appautoscaling_target.web',
      ),
      target_tracking_scaling_policy_configuration: [{ target_value: constant(item.target) }],
    },
  };
}

function alarm(): Written {
  return {
    type: 'aws_cloudwatch_metric_alarm',
    name: 'errors',
    after: { alarm_name: 'errors', metric_name: 'HTTPCode_Target_5XX_Count', metric_query: [] },
    unknown: { id: true, arn: true, dimensions: true },
    expressions: {
      alarm_name: constant('errors'),
      dimensions: references('aws_lb_target_group.web.arn_suffix', 'aws_lb_target_group.web'),
    },
  };
}

function subnet(zone: string): Written {
  const values = { availability_zone: `eu-central-1${zone}`, cidr_block: '10.0.0.0/20' };
  return {
    type: 'aws_subnet',
    name: zone,
    after: values,
    unknown: { id: true, arn: true },
    expressions: constants(values),
  };
}
