import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { Service as EcsService } from '@aws-sdk/client-ecs';
import { known, unknown, type Fact } from '@ecs-actions/core/fact';
import type { Alarm, TargetGroup } from '@ecs-actions/core/scaling/model/service-setup';
import { is5xxMetric } from '@ecs-actions/core/scaling/rules/observability';
import { outOfCalls, type CallBudget } from './call-budget.ts';
import { observe } from './observe.ts';
import { targetGroupArns } from './read-target-groups.ts';
import type { ScalingCalls } from './scaling-clients.ts';

/** Alarms on a service's own target groups, or on the load balancers in front of them. */
export async function readAlarms(
  calls: ScalingCalls,
  budget: CallBudget,
  groups: Fact<ReadonlyMap<string, TargetGroup>>,
  services: readonly EcsService[],
): Promise<(service: EcsService) => Fact<readonly Alarm[]>> {
  if (!groups.known) return () => groups;
  if (groups.value.size === 0) return () => known([]);
  if (!budget.take()) return () => unknown(outOfCalls);
  const first = await observe(calls.describeAlarms());
  if (!first.known) return () => first;
  const read = [...first.value.items];
  let { nextToken } = first.value;
  const alarmsOf = (service: EcsService) => {
    const own = targetGroupArns(service).flatMap((arn) => groups.value.get(arn) ?? []);
    return read.flatMap((alarm) => toAlarm(alarm, own));
  };
  const isWatched = (service: EcsService) =>
    alarmsOf(service).some(({ metrics }) => metrics.some(is5xxMetric));
  // The dashboards and the rest of the scaling history need calls too.
  while (nextToken !== undefined && !services.every(isWatched) && budget.take(5)) {
    const next = await observe(calls.describeAlarms({ NextToken: nextToken }));
    if (!next.known) return () => next;
    read.push(...next.value.items);
    ({ nextToken } = next.value);
  }
  return (service) =>
    isWatched(service) || nextToken === undefined
      ? known(alarmsOf(service))
      : unknown(`only the first ${read.length} alarms were read`);
}

function toAlarm(alarm: MetricAlarm, groups: readonly TargetGroup[]): readonly Alarm[] {
  const metrics = [
    { name: alarm.MetricName, dimensions: alarm.Dimensions },
    ...(alarm.Metrics ?? []).map(({ MetricStat }) => ({
      name: MetricStat?.Metric?.MetricName,
      dimensions: MetricStat?.Metric?.Dimensions,
    })),
  ];
  const own = metrics.flatMap(({ name, dimensions = [] }) => {
    const value = (key: string) => dimensions.find(({ Name }) => Name === key)?.Value;
    const watches = groups.some((group) => {
      const targetGroup = value('TargetGroup');
      return targetGroup === undefined
        ? isValue(group.loadBalancerMetricName, value('LoadBalancer'))
        : isValue(group.metricName, targetGroup);
    });
    return name !== undefined && watches ? [name] : [];
  });
  return own.length === 0 ? [] : [{ label: alarm.AlarmName ?? 'alarm', metrics: own }];
}

function isValue(fact: Fact<string>, value: string | undefined): boolean {
  return fact.known && fact.value === value;
}
