/** The alarms that set step policies off: they say on what such a policy scales, and from where on. */
import type { ScalingPolicy as AwsPolicy } from '@aws-sdk/client-application-auto-scaling';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { known, mapFact, unknown, type Fact } from '@ecs-actions/core/fact';
import type {
  ScalingAlarm,
  ScalingPolicy,
  TrackedMetric,
} from '@ecs-actions/core/scaling/model/service-setup';
import { customMetric, metricMath } from '@ecs-actions/core/scaling/model/tracked-metric';
import { toPolicy } from './auto-scaling-facts.ts';
import { outOfCalls, type CallBudget } from './call-budget.ts';
import { observe } from './observe.ts';
import type { ScalingCalls } from './scaling-clients.ts';

/** DescribeAlarms takes this many names (API reference, DescribeAlarms). */
const namesPerCall = 100;

/** Turns a service's policies into those of the model. */
export type ToPolicies = (
  policies: readonly AwsPolicy[],
  service: string,
) => readonly ScalingPolicy[];

/** Reads the alarms of all step policies together; where there is none, nothing is read. */
export async function readStepAlarms(
  calls: ScalingCalls,
  budget: CallBudget,
  policies: readonly Fact<readonly AwsPolicy[]>[],
): Promise<ToPolicies> {
  const all = policies.flatMap((fact) => (fact.known ? fact.value : []));
  const names = [...new Set(all.filter(isStep).flatMap(alarmNames))];
  const alarms = names.length === 0 ? known([]) : await readAlarms(calls, budget, names);
  return (own, service) =>
    own.map((policy) => {
      const made = toPolicy(policy, service);
      if (made.kind !== 'step') return made;
      const wanted = new Set(alarmNames(policy));
      const found = mapFact(alarms, (read) =>
        read.filter(({ AlarmName = '' }) => wanted.has(AlarmName)).map(toScalingAlarm),
      );
      return { ...made, alarms: found };
    });
}

function isStep({ PolicyType }: AwsPolicy): boolean {
  return PolicyType === 'StepScaling';
}

function alarmNames({ Alarms = [] }: AwsPolicy): readonly string[] {
  return Alarms.flatMap(({ AlarmName }) => AlarmName ?? []);
}

async function readAlarms(
  calls: ScalingCalls,
  budget: CallBudget,
  names: readonly string[],
): Promise<Fact<readonly MetricAlarm[]>> {
  const read: MetricAlarm[] = [];
  for (let at = 0; at < names.length; at += namesPerCall) {
    if (!budget.take()) return unknown(outOfCalls);
    const page = await observe(
      calls.describeAlarms({ AlarmNames: names.slice(at, at + namesPerCall) }),
    );
    if (!page.known) return page;
    read.push(...page.value.items);
  }
  return known(read);
}

function toScalingAlarm(alarm: MetricAlarm): ScalingAlarm {
  return {
    label: alarm.AlarmName ?? 'alarm',
    metric: known(metricOf(alarm)),
    threshold:
      alarm.Threshold === undefined
        ? unknown('the alarm has no fixed threshold')
        : known(alarm.Threshold),
    comparison:
      alarm.ComparisonOperator === undefined
        ? unknown('CloudWatch does not say')
        : known(alarm.ComparisonOperator),
  };
}

function metricOf({ Namespace, MetricName, Metrics = [] }: MetricAlarm): TrackedMetric {
  if (MetricName !== undefined) return customMetric(Namespace ?? '', MetricName);
  return metricMath(
    Metrics.flatMap(({ MetricStat }) =>
      MetricStat?.Metric
        ? [customMetric(MetricStat.Metric.Namespace ?? '', MetricStat.Metric.MetricName ?? '')]
        : [],
    ),
  );
}
