import { stringify } from 'yaml';
import { valueOf } from '../model/fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import type { Change } from './change.ts';
import {
  editsOf,
  isReference,
  type Body,
  type BodyValue,
  type Reference,
  type ResourceEdit,
  type ResourceKind,
} from './resource-edit.ts';

export const cloudFormationTypes: Readonly<Record<ResourceKind, string>> = {
  service: 'AWS::ECS::Service',
  target: 'AWS::ApplicationAutoScaling::ScalableTarget',
  policy: 'AWS::ApplicationAutoScaling::ScalingPolicy',
  'target-group': 'AWS::ElasticLoadBalancingV2::TargetGroup',
  cluster: 'AWS::ECS::Cluster',
  alarm: 'AWS::CloudWatch::Alarm',
};

/** The changes as a fragment to merge into a template; in lists, by `Key` or `Name`. */
export function printCloudFormation(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): string {
  const resources = Object.fromEntries(
    editsOf(setup, changes, all).map((edit) => [
      logicalId(edit, setup),
      { Type: cloudFormationTypes[edit.kind], Properties: propertiesOf(edit, setup) },
    ]),
  );
  return stringify({ Resources: resources }, { lineWidth: 0 }).trimEnd();
}

function logicalId(edit: ResourceEdit, setup: ServiceSetup): string {
  if (setup.origin === 'cloudformation' && !edit.isNew) return edit.label;
  return edit.isNew ? pascal(edit.label) : pascal(edit.kind);
}

type Properties = Record<string, unknown>;

function propertiesOf({ kind, body }: ResourceEdit, setup: ServiceSetup): Properties {
  switch (kind) {
    case 'target-group':
      return targetGroupProperties(body);
    case 'service':
      return serviceProperties(body, setup);
    case 'cluster':
      return { ClusterSettings: translate(body['setting'] ?? [], setup) };
    case 'alarm': {
      const { dimensions, ...rest } = body;
      return {
        ...(translate(rest, setup) as Properties),
        Dimensions: Object.entries((dimensions ?? {}) as Body).map(([name, value]) => ({
          Name: name,
          Value: translate(value, setup),
        })),
      };
    }
    case 'policy': {
      const { name, ...rest } = body;
      const named = name === undefined ? {} : { PolicyName: name };
      return { ...named, ...(translate(rest, setup) as Properties) };
    }
    case 'target':
      return translate(body, setup) as Properties;
  }
}

function serviceProperties(body: Body, setup: ServiceSetup): Properties {
  const {
    deployment_minimum_healthy_percent: minimum,
    deployment_maximum_percent: maximum,
    deployment_circuit_breaker: breaker,
    ...rest
  } = body;
  const deployment = Object.fromEntries(
    Object.entries({
      MinimumHealthyPercent: minimum,
      MaximumPercent: maximum,
      DeploymentCircuitBreaker: breaker && translate(breaker, setup),
    }).filter(([, value]) => value !== undefined),
  );
  return {
    ...(translate(rest, setup) as Properties),
    ...(Object.keys(deployment).length > 0 ? { DeploymentConfiguration: deployment } : {}),
  };
}

/** Attributes are key and value pairs of text (aws-facts C); the health check is flat. */
function targetGroupProperties(body: Body): Properties {
  const health = (body['health_check'] ?? {}) as Body;
  const values: Readonly<Record<string, BodyValue | undefined>> = {
    'load_balancing.algorithm.type': body['load_balancing_algorithm_type'],
    'slow_start.duration_seconds': body['slow_start'],
    'stickiness.enabled': body['stickiness'] === undefined ? undefined : false,
    'deregistration_delay.timeout_seconds': body['deregistration_delay'],
  };
  const attributes = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || typeof value === 'object' ? [] : [{ Key: key, Value: String(value) }],
  );
  return Object.fromEntries(
    Object.entries({
      HealthCheckPath: health['path'],
      HealthCheckIntervalSeconds: health['interval'],
      HealthCheckTimeoutSeconds: health['timeout'],
      HealthyThresholdCount: health['healthy_threshold'],
      UnhealthyThresholdCount: health['unhealthy_threshold'],
      Matcher: health['matcher'] === undefined ? undefined : { HttpCode: health['matcher'] },
      TargetGroupAttributes: attributes.length > 0 ? attributes : undefined,
    }).filter(([, value]) => value !== undefined),
  );
}

function translate(value: BodyValue, setup: ServiceSetup): unknown {
  if (Array.isArray(value)) return value.map((item: Body) => translate(item, setup));
  if (typeof value !== 'object') return value;
  if (isReference(value)) return translateReference(value, setup);
  return Object.fromEntries(
    Object.entries(value as Body).map(([name, item]) => [pascal(name), translate(item, setup)]),
  );
}

function translateReference({ reference, label }: Reference, setup: ServiceSetup): unknown {
  const own = setup.origin === 'cloudformation' ? label : undefined;
  switch (reference) {
    case 'target':
    case 'service-resource-id': {
      const service = setup.origin === 'cloudformation' ? setup.service.label : 'Service';
      const cluster = valueOf(setup.cluster)?.label;
      const clusterText =
        setup.origin === 'cloudformation' && cluster !== undefined
          ? `\${${cluster}}`
          : (valueOf(setup.service.clusterName) ?? 'CLUSTER');
      return { 'Fn::Sub': `service/${clusterText}/\${${service}.Name}` };
    }
    case 'load-balancer':
      return { 'Fn::GetAtt': ['LoadBalancer', 'LoadBalancerFullName'] };
    case 'target-group':
      return { 'Fn::GetAtt': [own ?? 'TargetGroup', 'TargetGroupFullName'] };
  }
}

/** `scale_in_cooldown`, `cpu-target-tracking` → `ScaleInCooldown`, `CpuTargetTracking`. */
function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
