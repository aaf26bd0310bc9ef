/** What Application Auto Scaling says of a service, in the words of the scaling model. */
import type {
  ScalableTarget as AwsTarget,
  ScalingActivity as AwsActivity,
  ScalingPolicy as AwsPolicy,
  ScheduledAction,
} from '@aws-sdk/client-application-auto-scaling';
import { byDefault, known, unknown, type Fact } from '@ecs-actions/core/fact';
import type { ScheduledFloor, ScheduledMinimum } from '@ecs-actions/core/scaling/model/history';
import type {
  ScalableTarget,
  ScalingPolicy,
  TrackedMetric,
} from '@ecs-actions/core/scaling/model/service-setup';
import {
  customMetric,
  metricMath,
  predefinedMetric,
} from '@ecs-actions/core/scaling/model/tracked-metric';
import type { ActivityRecord } from '@ecs-actions/core/scaling/sources/scaling-activities';
import { toScheduledFloor } from '@ecs-actions/core/scaling/sources/scheduled-moment';
import { present } from '@ecs-actions/core/present';

type TrackingConfiguration = NonNullable<AwsPolicy['TargetTrackingScalingPolicyConfiguration']>;

export function toTarget(target: AwsTarget): ScalableTarget {
  const suspended = target.SuspendedState;
  return {
    label: target.ResourceId ?? 'scalable target',
    minCapacity: factOf(target.MinCapacity),
    maxCapacity: factOf(target.MaxCapacity),
    suspended: known({
      scaleIn: suspended?.DynamicScalingInSuspended === true,
      scaleOut: suspended?.DynamicScalingOutSuspended === true,
      scheduled: suspended?.ScheduledScalingSuspended === true,
    }),
  };
}

/**
 * An absent cooldown is 300 s for ECS, not 0 (Application Auto Scaling, API reference,
 * TargetTrackingScalingPolicyConfiguration).
 */
export function toPolicy(policy: AwsPolicy, service: string): ScalingPolicy {
  const part = { label: `${policy.PolicyName ?? 'policy'} on ${service}` };
  const tracking = policy.TargetTrackingScalingPolicyConfiguration;
  if (policy.PolicyType === 'TargetTrackingScaling' && tracking) {
    return {
      ...part,
      kind: 'target-tracking',
      name: factOf(policy.PolicyName),
      metric: toMetric(tracking),
      targetValue: factOf(tracking.TargetValue),
      scaleInCooldownSeconds: orDefault(tracking.ScaleInCooldown, 300),
      scaleOutCooldownSeconds: orDefault(tracking.ScaleOutCooldown, 300),
      scaleInDisabled: orDefault(tracking.DisableScaleIn, false),
      specification: specificationOf(tracking),
    };
  }
  if (policy.PolicyType === 'StepScaling') {
    const steps = policy.StepScalingPolicyConfiguration?.StepAdjustments ?? [];
    const takesAway = steps.some(({ ScalingAdjustment = 0 }) => ScalingAdjustment < 0);
    return { ...part, kind: 'step', scalesIn: known(takesAway) };
  }
  // Predictive scaling only ever adds (Application Auto Scaling guide, "How predictive scaling works").
  return policy.PolicyType === 'PredictiveScaling'
    ? { ...part, kind: 'predictive', scalesIn: known(false) }
    : { ...part, kind: 'unknown', scalesIn: unknown(`policy type ${policy.PolicyType ?? ''}`) };
}

function toMetric(tracking: TrackingConfiguration): Fact<TrackedMetric> {
  const type = tracking.PredefinedMetricSpecification?.PredefinedMetricType;
  if (type !== undefined) return known(predefinedMetric(type));
  const custom = tracking.CustomizedMetricSpecification;
  if (!custom) return unknown('Application Auto Scaling does not say');
  if (custom.MetricName !== undefined) {
    return known(customMetric(custom.Namespace ?? '', custom.MetricName));
  }
  const stats = (custom.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? []);
  return known(
    metricMath(
      stats.map(({ Namespace, MetricName }) => customMetric(Namespace ?? '', MetricName ?? '')),
    ),
  );
}

function specificationOf(tracking: TrackingConfiguration): Readonly<Record<string, unknown>> {
  const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: custom } =
    tracking;
  return {
    ...present({
      PredefinedMetricSpecification: predefined,
      CustomizedMetricSpecification: custom,
    }),
  };
}

/** None where it repeats or sets no minimum. */
export function readScheduledFloor(action: ScheduledAction): readonly ScheduledFloor[] {
  return toScheduledFloor({
    name: action.ScheduledActionName ?? 'scheduled action',
    schedule: action.Schedule,
    timeZone: action.Timezone,
    minCapacity: action.ScalableTargetAction?.MinCapacity,
  });
}

/** Every minimum that a schedule sets. */
export function readScheduledMinimum(action: ScheduledAction): readonly ScheduledMinimum[] {
  const minCapacity = action.ScalableTargetAction?.MinCapacity;
  if (minCapacity === undefined) return [];
  const { ScheduledActionName: name = 'scheduled action', Schedule: schedule } = action;
  return [{ name, schedule: factOf(schedule), minCapacity: known(minCapacity) }];
}

export function toActivityRecord(activity: AwsActivity): readonly ActivityRecord[] {
  if (!activity.StartTime) return [];
  return [
    {
      description: activity.Description ?? '',
      cause: activity.Cause ?? '',
      startedAt: activity.StartTime.valueOf(),
      status: activity.StatusCode ?? '',
    },
  ];
}

function factOf<T>(value: T | undefined): Fact<T> {
  return value === undefined ? unknown('Application Auto Scaling does not say') : known(value);
}

function orDefault<T>(value: T | undefined, fallback: T): Fact<T> {
  return value === undefined ? byDefault(fallback) : known(value);
}
