import { resolveProperty, type TemplateContext } from './cloudformation-values.ts';
import {
  asList,
  at,
  isUnresolved,
  unresolved,
  type PlannedObject,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';

/** The part of a template that is read here; CDK and SAM end in the same format. */
export interface Template {
  readonly Resources?: Readonly<Record<string, TemplateResource>>;
}

interface TemplateResource {
  readonly Type?: string;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const types: Readonly<Record<string, string>> = {
  'AWS::ECS::Service': 'aws_ecs_service',
  'AWS::ECS::Cluster': 'aws_ecs_cluster',
  'AWS::ECS::TaskDefinition': 'aws_ecs_task_definition',
  'AWS::ApplicationAutoScaling::ScalableTarget': 'aws_appautoscaling_target',
  'AWS::ApplicationAutoScaling::ScalingPolicy': 'aws_appautoscaling_policy',
  'AWS::ElasticLoadBalancingV2::TargetGroup': 'aws_lb_target_group',
  'AWS::CloudWatch::Alarm': 'aws_cloudwatch_metric_alarm',
  'AWS::CloudWatch::Dashboard': 'aws_cloudwatch_dashboard',
  'AWS::EC2::Subnet': 'aws_subnet',
};

/** Where a property's name or place differs from Terraform's beyond the spelling. */
const moved: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_ecs_service: {
    service_name: 'name',
    load_balancers: 'load_balancer',
  },
  aws_ecs_cluster: { cluster_name: 'name', cluster_settings: 'setting' },
  aws_appautoscaling_policy: {
    policy_name: 'name',
    scaling_target_id: 'scaling_target_id',
  },
  aws_cloudwatch_metric_alarm: { metrics: 'metric_query' },
};

/** The resources of a template, in Terraform's words. */
export function readTemplate(
  template: Template,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number | undefined,
): readonly PlannedResource[] {
  const entries = Object.entries(template.Resources ?? {});
  const context: TemplateContext = { resourceIds: new Set(entries.map(([id]) => id)) };
  const serviceCondition = entries.find(([, { Type }]) => Type === 'AWS::ECS::Service')?.[1];
  return entries.flatMap(([id, resource]) => {
    const type = types[resource.Type ?? ''];
    if (type === undefined) return [];
    const line = lineOf(['Resources', id]);
    const place = { file, ...(line === undefined ? {} : { line }) };
    const read = translateResource(id, type, resource, context, place);
    // What depends on a condition of its own may not be there: its values are not known.
    const conditional =
      resource.Condition !== undefined && resource.Condition !== serviceCondition?.Condition;
    return conditional ? read.map((item) => hideValues(item, resource.Condition ?? '')) : read;
  });
}

function hideValues(resource: PlannedResource, condition: string): PlannedResource {
  const kept = new Set(['resource_id', 'service_namespace', 'policy_type', 'name']);
  const values = Object.fromEntries(
    Object.entries(resource.values).map(([name, value]) => [
      name,
      kept.has(name) ? value : unresolved(`the resource depends on the condition ${condition}`),
    ]),
  );
  return { ...resource, values };
}

function translateResource(
  id: string,
  type: string,
  { Properties: properties = {} }: TemplateResource,
  context: TemplateContext,
  place: PlannedResource['place'],
): readonly PlannedResource[] {
  const values: Record<string, PlannedValue> = {};
  const references: Record<string, readonly string[]> = {};
  for (const [property, raw] of Object.entries(properties)) {
    const name = moved[type]?.[snake(property)] ?? snake(property);
    const resolved = resolveProperty(raw, context);
    values[name] = snakeKeys(resolved.value);
    references[name] = resolved.references;
  }
  const resource = { label: id, type, values: rearrange(type, values), references, place };
  return [resource, ...scheduledActions(resource)];
}

function rearrange(type: string, values: PlannedObject): PlannedObject {
  switch (type) {
    case 'aws_ecs_service':
      return rearrangeService(values);
    case 'aws_lb_target_group':
      return rearrangeTargetGroup(values);
    case 'aws_appautoscaling_policy':
      return rearrangePolicy(values);
    default:
      return values;
  }
}

function rearrangeService(values: PlannedObject): PlannedObject {
  const deployment = values['deployment_configuration'];
  if (isUnresolved(deployment)) {
    return {
      ...values,
      deployment_minimum_healthy_percent: deployment,
      deployment_maximum_percent: deployment,
      deployment_circuit_breaker: deployment,
    };
  }
  return dropNull({
    ...values,
    deployment_minimum_healthy_percent: at(deployment, ['minimum_healthy_percent']) ?? null,
    deployment_maximum_percent: at(deployment, ['maximum_percent']) ?? null,
    deployment_circuit_breaker: at(deployment, ['deployment_circuit_breaker']) ?? null,
    network_configuration: at(values['network_configuration'], ['awsvpc_configuration']) ?? null,
  });
}

/** Attributes are key and value pairs; the health check is flat (aws-facts H). */
function rearrangeTargetGroup(values: PlannedObject): PlannedObject {
  const pairs = values['target_group_attributes'];
  const attribute = (key: string): PlannedValue => {
    if (isUnresolved(pairs)) return pairs;
    const list = asList(pairs);
    const found = list.find((pair) => at(pair, ['key']) === key);
    // One pair whose key is hidden may be any of them.
    const hidden = list.find((pair) => isUnresolved(pair) || isUnresolved(at(pair, ['key'])));
    if (found !== undefined) return at(found, ['value']) ?? null;
    return hidden === undefined ? null : unresolved('an attribute is known only when deployed');
  };
  const sticky = attribute('stickiness.enabled');
  return dropNull({
    ...values,
    load_balancing_algorithm_type: attribute('load_balancing.algorithm.type'),
    slow_start: attribute('slow_start.duration_seconds'),
    deregistration_delay: attribute('deregistration_delay.timeout_seconds'),
    stickiness: sticky === null ? null : { enabled: sticky },
    health_check: dropNull({
      protocol: values['health_check_protocol'] ?? null,
      path: values['health_check_path'] ?? null,
      interval: values['health_check_interval_seconds'] ?? null,
      timeout: values['health_check_timeout_seconds'] ?? null,
      healthy_threshold: values['healthy_threshold_count'] ?? null,
      unhealthy_threshold: values['unhealthy_threshold_count'] ?? null,
      matcher: at(values['matcher'], ['http_code']) ?? null,
    }),
  });
}

function rearrangePolicy(values: PlannedObject): PlannedObject {
  const steps = values['step_scaling_policy_configuration'];
  const adjustments = at(steps, ['step_adjustments']);
  if (steps === undefined || adjustments === undefined) return values;
  return { ...values, step_scaling_policy_configuration: { step_adjustment: adjustments } };
}

/** A template keeps a target's scheduled actions inside it. */
function scheduledActions(target: PlannedResource): readonly PlannedResource[] {
  if (target.type !== 'aws_appautoscaling_target') return [];
  return asList(target.values['scheduled_actions']).flatMap((action) => {
    if (typeof action !== 'object' || action === null || isUnresolved(action)) return [];
    const name = at(action, ['scheduled_action_name']);
    return [
      {
        label: typeof name === 'string' ? name : target.label,
        type: 'aws_appautoscaling_scheduled_action',
        values: action as PlannedObject,
        references: { resource_id: [target.label] },
        place: target.place,
      },
    ];
  });
}

function dropNull(values: PlannedObject): PlannedObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function snakeKeys(value: PlannedValue): PlannedValue {
  if (Array.isArray(value)) return (value as readonly PlannedValue[]).map(snakeKeys);
  if (typeof value !== 'object' || value === null || isUnresolved(value)) return value;
  return Object.fromEntries(
    Object.entries(value as PlannedObject).map(([name, item]) => [snake(name), snakeKeys(item)]),
  );
}

/** `DeregistrationDelay` → `deregistration_delay`; `HTTPCode` stays one word. */
function snake(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
