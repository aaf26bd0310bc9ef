/** Policies and their alarms as Application Auto Scaling and CloudWatch describe them, in the words of the backtest. */
import type { ScalingPolicy as AwsPolicy } from '@aws-sdk/client-application-auto-scaling';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import {
  defaultCooldownSeconds,
  targetTracking,
  type AlarmRule,
  type PolicyMetric,
  type Resolution,
  type ScalingPolicy,
  type StepPolicy,
} from '@ecs-actions/core/backtest/settings';
import { present } from '@ecs-actions/core/present';

export interface ReadPolicies {
  readonly policies: readonly ScalingPolicy[];
  /** A sentence for each policy that cannot be replayed. */
  readonly remarks: readonly string[];
}

export function toBacktestPolicies(
  policies: readonly AwsPolicy[],
  alarms: ReadonlyMap<string, MetricAlarm>,
): ReadPolicies {
  const read = policies.map((policy) => {
    const own = (policy.Alarms ?? []).flatMap(({ AlarmName }) => alarms.get(AlarmName ?? '') ?? []);
    switch (policy.PolicyType) {
      case 'TargetTrackingScaling':
        return toTracking(policy, own);
      case 'StepScaling':
        return toSteps(policy, own);
      default:
        return notReplayed(policy, `is of type ${policy.PolicyType ?? 'unknown'}`);
    }
  });
  return {
    policies: read.flatMap((one) => one.policies),
    remarks: read.flatMap((one) => one.remarks),
  };
}

function notReplayed(policy: AwsPolicy, why: string): ReadPolicies {
  return {
    policies: [],
    remarks: [`The policy ${policy.PolicyName ?? ''} ${why}; it is not replayed.`],
  };
}

const predefined: Readonly<Record<string, readonly [PolicyMetric, Resolution]>> = {
  ECSServiceAverageCPUUtilization: ['cpu', 60],
  ECSServiceAverageMemoryUtilization: ['memory', 60],
  ECSServiceAverageCPUUtilizationHighResolution: ['cpu', 20],
  ECSServiceAverageMemoryUtilizationHighResolution: ['memory', 20],
  ALBRequestCountPerTarget: ['requests', 60],
};

function toTracking(policy: AwsPolicy, alarms: readonly MetricAlarm[]): ReadPolicies {
  const configuration = policy.TargetTrackingScalingPolicyConfiguration;
  const custom = configuration?.CustomizedMetricSpecification;
  const type = configuration?.PredefinedMetricSpecification?.PredefinedMetricType ?? '';
  const metric = custom === undefined ? predefined[type] : customMetric(custom);
  const target = configuration?.TargetValue;
  if (metric === undefined || target === undefined) {
    return notReplayed(policy, `scales on ${custom?.MetricName ?? (type || 'metric math')}`);
  }
  const high = alarms.find(({ ComparisonOperator = '' }) =>
    ComparisonOperator.startsWith('Greater'),
  );
  const low = alarms.find(({ ComparisonOperator = '' }) => ComparisonOperator.startsWith('Less'));
  const made = targetTracking({
    metric: metric[0],
    target,
    resolutionSeconds: metric[1],
    scaleOutCooldownSeconds: configuration?.ScaleOutCooldown ?? defaultCooldownSeconds,
    scaleInCooldownSeconds: configuration?.ScaleInCooldown ?? defaultCooldownSeconds,
  });
  return {
    policies: [
      {
        ...made,
        scalesIn: configuration?.DisableScaleIn !== true,
        high: high ? ruleOf(high, metric[1]) : made.high,
        low: low ? ruleOf(low, metric[1]) : made.low,
      },
    ],
    remarks: [],
  };
}

function customMetric(custom: {
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
}): readonly [PolicyMetric, Resolution] | undefined {
  return metricOf(custom.Namespace, custom.MetricName);
}

function metricOf(
  namespace: string | undefined,
  name: string | undefined,
): readonly [PolicyMetric, Resolution] | undefined {
  switch (`${namespace ?? ''}/${name ?? ''}`) {
    case 'AWS/ECS/CPUUtilization':
      return ['cpu', 60];
    case 'AWS/ECS/MemoryUtilization':
      return ['memory', 60];
    case 'AWS/ApplicationELB/RequestCountPerTarget':
      return ['requests', 60];
    default:
      return undefined;
  }
}

/** Periods longer than a minute are taken for that many minutes in a row. */
function ruleOf(alarm: MetricAlarm, resolution: Resolution): AlarmRule {
  const factor = Math.max(1, Math.round((alarm.Period ?? resolution) / resolution));
  const of = (alarm.EvaluationPeriods ?? 3) * factor;
  return {
    datapoints: (alarm.DatapointsToAlarm ?? alarm.EvaluationPeriods ?? 3) * factor,
    of,
    threshold: alarm.Threshold ?? 0,
  };
}

function toSteps(policy: AwsPolicy, alarms: readonly MetricAlarm[]): ReadPolicies {
  const configuration = policy.StepScalingPolicyConfiguration;
  const adjustment = configuration?.AdjustmentType;
  if (
    adjustment !== 'ChangeInCapacity' &&
    adjustment !== 'PercentChangeInCapacity' &&
    adjustment !== 'ExactCapacity'
  ) {
    return notReplayed(policy, 'has no adjustment that is known here');
  }
  if (alarms.length === 0) return notReplayed(policy, 'has no alarm that could be read');
  const read = alarms.map((alarm): ReadPolicies => {
    const metric = metricOf(alarm.Namespace, alarm.MetricName);
    if (metric === undefined) {
      return notReplayed(policy, `scales on ${alarm.MetricName ?? 'metric math'}`);
    }
    const operator = alarm.ComparisonOperator ?? '';
    const step: StepPolicy = {
      kind: 'step',
      metric: metric[0],
      resolutionSeconds: metric[1],
      alarm: {
        ...ruleOf(alarm, metric[1]),
        beyond: operator.startsWith('Less') ? 'below' : 'above',
        orEqual: operator.includes('OrEqualTo'),
      },
      adjustment,
      steps: (configuration?.StepAdjustments ?? []).map((one) => ({
        by: one.ScalingAdjustment ?? 0,
        ...present({ lower: one.MetricIntervalLowerBound, upper: one.MetricIntervalUpperBound }),
      })),
      cooldownSeconds: configuration?.Cooldown ?? defaultCooldownSeconds,
      minMagnitude: configuration?.MinAdjustmentMagnitude ?? 0,
    };
    return { policies: [step], remarks: [] };
  });
  return {
    policies: read.flatMap((one) => one.policies),
    remarks: read.flatMap((one) => one.remarks),
  };
}
