/** The two alarms that Application Auto Scaling makes for a target tracking policy. */
import type { Service } from '../world/service.ts';
import { resourceIdOf } from '../world/scaling.ts';
import type { World } from '../world/world.ts';
import type { TrackingSettings } from './target-tracking.ts';

export function scalingAlarms(
  world: World,
  service: Service,
  policy: TrackingSettings,
  policyName: string,
) {
  const names = {
    cpu: 'CPUUtilization',
    memory: 'MemoryUtilization',
    requests: 'RequestCountPerTarget',
  };
  const made = (['AlarmHigh', 'AlarmLow'] as const).map((which) => {
    const AlarmName = `TargetTracking-${resourceIdOf(service)}-${which}-${policyName}`;
    const isHigh = which === 'AlarmHigh';
    const periods = isHigh ? 3 : 900 / policy.periodSeconds;
    return {
      alarm: {
        AlarmName,
        AlarmARN: `arn:${world.partition}:cloudwatch:${world.region}:${world.account}:alarm:${AlarmName}`,
      },
      entry: [
        AlarmName,
        {
          settings: {
            AlarmName,
            Namespace: policy.metric === 'requests' ? 'AWS/ApplicationELB' : 'AWS/ECS',
            MetricName: names[policy.metric],
            Period: policy.periodSeconds,
            EvaluationPeriods: periods,
            DatapointsToAlarm: periods,
            Threshold: isHigh ? policy.target : 0.9 * policy.target,
            ComparisonOperator: isHigh ? 'GreaterThanThreshold' : 'LessThanThreshold',
            Statistic: 'Average',
            Dimensions: [
              { Name: 'ClusterName', Value: service.cluster.name },
              { Name: 'ServiceName', Value: service.name },
            ],
          },
          updatedAt: world.now,
        },
      ] as const,
    };
  });
  return { alarms: made.map(({ alarm }) => alarm), entries: made.map(({ entry }) => entry) };
}
