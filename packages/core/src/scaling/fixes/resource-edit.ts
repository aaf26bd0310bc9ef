import { valueOf } from '../model/fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { applyChanges, newAlarmName, predefinedMetrics } from './apply-changes.ts';
import type { Change, TargetGroupChange } from './change.ts';

/** What an infrastructure tool has to write into one of its resources. */
export interface ResourceEdit {
  readonly kind: ResourceKind;
  /** The resource's label in the file; for a new one, a name made for it. */
  readonly label: string;
  readonly isNew: boolean;
  /** In Terraform's words and nesting: a list of objects is a repeated block. */
  readonly body: Body;
}

export type ResourceKind = 'service' | 'target' | 'policy' | 'target-group' | 'cluster' | 'alarm';
export type BodyValue = string | number | boolean | Reference | Body | readonly Body[];
export interface Body {
  readonly [attribute: string]: BodyValue;
}

/** Another resource's attribute, which every tool spells in its own way. */
export interface Reference {
  readonly reference: 'target' | 'service-resource-id' | 'load-balancer' | 'target-group';
  /** The label of the resource referred to, where it is known. */
  readonly label: string | undefined;
}

export function isReference(value: BodyValue): value is Reference {
  return typeof value === 'object' && 'reference' in value;
}

/**
 * The changes as edits of resources, one for each.
 *
 * @param all every change of the run: what is written as a whole (the suspended state) is written so
 * that no other fix is undone.
 */
export function editsOf(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): readonly ResourceEdit[] {
  const after = applyChanges(setup, all);
  return changes.map((change) => editOf(change, setup, after));
}

function editOf(change: Change, before: ServiceSetup, after: ServiceSetup): ResourceEdit {
  switch (change.on) {
    case 'target':
      return editTarget(change.set, before, after);
    case 'policy':
      return {
        kind: 'policy',
        label: change.policy,
        isNew: false,
        body: {
          target_tracking_scaling_policy_configuration: defined({
            target_value: change.set.targetValue,
            scale_in_cooldown: change.set.scaleInCooldownSeconds,
            scale_out_cooldown: change.set.scaleOutCooldownSeconds,
            disable_scale_in: change.set.scaleInDisabled,
          }),
        },
      };
    case 'new-policy':
      return {
        kind: 'policy',
        label: `${change.metric}-target-tracking`,
        isNew: true,
        body: {
          name: `${change.metric}-target-tracking`,
          policy_type: 'TargetTrackingScaling',
          ...scalable(after),
          target_tracking_scaling_policy_configuration: {
            target_value: change.set.targetValue,
            scale_in_cooldown: change.set.scaleInCooldownSeconds,
            scale_out_cooldown: change.set.scaleOutCooldownSeconds,
            predefined_metric_specification: {
              predefined_metric_type: predefinedMetrics[change.metric],
            },
          },
        },
      };
    case 'service':
      return {
        kind: 'service',
        label: before.service.label,
        isNew: false,
        body: defined({
          desired_count: change.set.desiredCount,
          deployment_minimum_healthy_percent: change.set.minimumHealthyPercent,
          deployment_maximum_percent: change.set.maximumPercent,
          deployment_circuit_breaker: change.set.circuitBreaker && {
            enable: true,
            rollback: true,
          },
          health_check_grace_period_seconds: change.set.healthCheckGracePeriodSeconds,
          capacity_provider_strategy: change.set.capacityProviders?.map(
            ({ name, base, weight }) => ({ capacity_provider: name, base, weight }),
          ),
        }),
      };
    case 'target-group':
      return editTargetGroup(change);
    case 'cluster':
      return {
        kind: 'cluster',
        label: valueOf(before.cluster)?.label ?? 'cluster',
        isNew: false,
        body: { setting: [{ name: 'containerInsights', value: change.set.containerInsights }] },
      };
    case 'new-alarm':
      return newAlarm(change.targetGroup, after);
  }
}

function scalable(setup: ServiceSetup): Body {
  return {
    service_namespace: 'ecs',
    scalable_dimension: 'ecs:service:DesiredCount',
    resource_id: { reference: 'target', label: valueOf(setup.target)?.label },
  };
}

function editTarget(
  set: Extract<Change, { on: 'target' }>['set'],
  before: ServiceSetup,
  after: ServiceSetup,
): ResourceEdit {
  const existing = valueOf(before.target);
  const suspended = valueOf(after.target) && valueOf(valueOf(after.target)!.suspended);
  const resumes = [set.scaleInSuspended, set.scaleOutSuspended, set.scheduledSuspended].some(
    (value) => value !== undefined,
  );
  const values = defined({
    min_capacity: set.minCapacity,
    max_capacity: set.maxCapacity,
    suspended_state:
      resumes && suspended
        ? {
            dynamic_scaling_in_suspended: suspended.scaleIn,
            dynamic_scaling_out_suspended: suspended.scaleOut,
            scheduled_scaling_suspended: suspended.scheduled,
          }
        : undefined,
  });
  if (existing) return { kind: 'target', label: existing.label, isNew: false, body: values };
  return {
    kind: 'target',
    label: 'scalable-target',
    isNew: true,
    body: {
      service_namespace: 'ecs',
      scalable_dimension: 'ecs:service:DesiredCount',
      resource_id: { reference: 'service-resource-id', label: before.service.label },
      ...values,
    },
  };
}

function editTargetGroup({ targetGroup, set }: TargetGroupChange): ResourceEdit {
  const healthCheck = defined({
    path: set.healthCheckPath,
    interval: set.healthCheckIntervalSeconds,
    timeout: set.healthCheckTimeoutSeconds,
    healthy_threshold: set.healthyThreshold,
    unhealthy_threshold: set.unhealthyThreshold,
    matcher: set.matcher,
  });
  return {
    kind: 'target-group',
    label: targetGroup,
    isNew: false,
    body: defined({
      load_balancing_algorithm_type: set.algorithm,
      slow_start: set.slowStartSeconds,
      stickiness: set.stickiness === undefined ? undefined : { enabled: false, type: 'lb_cookie' },
      deregistration_delay: set.deregistrationDelaySeconds,
      health_check: Object.keys(healthCheck).length === 0 ? undefined : healthCheck,
    }),
  };
}

function newAlarm(targetGroup: string, after: ServiceSetup): ResourceEdit {
  return {
    kind: 'alarm',
    label: newAlarmName(after),
    isNew: true,
    body: {
      alarm_name: newAlarmName(after),
      namespace: 'AWS/ApplicationELB',
      metric_name: 'HTTPCode_Target_5XX_Count',
      dimensions: {
        LoadBalancer: { reference: 'load-balancer', label: undefined },
        TargetGroup: { reference: 'target-group', label: targetGroup },
      },
      statistic: 'Sum',
      period: 60,
      evaluation_periods: 5,
      datapoints_to_alarm: 3,
      threshold: 10,
      comparison_operator: 'GreaterThanOrEqualToThreshold',
      treat_missing_data: 'notBreaching',
    },
  };
}

function defined(values: Readonly<Record<string, BodyValue | undefined>>): Body {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, BodyValue] => entry[1] !== undefined),
  );
}
