/** The scaling settings of a plan, as a change of the current ones. */
import { valueOf } from '../fact.ts';
import type { ServiceSetup, TargetTracking } from '../scaling/model/service-setup.ts';
import type { SettingsChange } from './candidates.ts';
import type { PolicyMetric } from './settings.ts';
import { present } from '../present.ts';

/**
 * @param serviceName the service that is replayed; undefined: the plan's only one
 * @returns the change, or why there is none, as the end of a sentence that begins with the file
 */
export function changeInPlan(
  setups: readonly ServiceSetup[],
  serviceName: string | undefined,
): SettingsChange | string {
  const named = setups.filter(({ service }) => valueOf(service.name) === serviceName);
  const [setup, ...others] = named.length > 0 ? named : setups;
  if (setup === undefined) return 'has no ECS service';
  if (others.length > 0) {
    const names = setups.map(({ service }) => valueOf(service.name) ?? service.label);
    return serviceName === undefined
      ? `has several services, ${names.join(', ')}: give one beside the file`
      : `has no service ${serviceName}; it has ${names.join(', ')}`;
  }
  const target = valueOf(setup.target);
  const policies = valueOf(setup.policies) ?? [];
  const tracking = policies.filter((policy) => policy.kind === 'target-tracking');
  const min = target && valueOf(target.minCapacity);
  const max = target && valueOf(target.maxCapacity);
  if (min === undefined && max === undefined && tracking.length === 0) {
    return 'has no scaling settings that are known before it is applied';
  }
  const targets: Partial<Record<PolicyMetric, number | 'off'>> = {};
  for (const policy of tracking) {
    const metric = metricOf(policy);
    const value = valueOf(policy.targetValue);
    if (metric !== undefined && value !== undefined) targets[metric] = value;
  }
  // What a plan does not have, it takes away.
  if (setup.policies.known && tracking.length > 0) {
    for (const metric of ['cpu', 'memory', 'requests'] as const) targets[metric] ??= 'off';
  }
  const [first] = tracking;
  const scaleOut = first && valueOf(first.scaleOutCooldownSeconds);
  const scaleIn = first && valueOf(first.scaleInCooldownSeconds);
  const isFast = tracking.some((policy) => valueOf(policy.metric)?.name.endsWith('HighResolution'));
  return {
    targets,
    ...present({ min, max, scaleOutSeconds: scaleOut, scaleInSeconds: scaleIn }),
    ...(tracking.length > 0 && { resolutionSeconds: isFast ? 20 : 60 }),
  };
}

function metricOf(policy: TargetTracking): PolicyMetric | undefined {
  const metric = valueOf(policy.metric);
  if (metric === undefined) return undefined;
  if (metric.resource !== 'other') return metric.resource;
  return metric.name === 'ALBRequestCountPerTarget' ? 'requests' : undefined;
}
