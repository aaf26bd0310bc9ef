import { possibleNumbers, valueOf, type Fact } from '../fact.ts';
import type { ScalingPolicy, ServiceSetup } from './model/service-setup.ts';
import { isForeign } from './model/tracked-metric.ts';

/** What a service is there for: it decides which rules speak of it, and how loudly. */
export const serviceKinds = ['web', 'queue-worker', 'singleton', 'switched-off', 'daemon'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** The kind as people say it: "a web service". */
export const kindNames: Readonly<Record<ServiceKind, string>> = {
  web: 'a web service',
  'queue-worker': 'a queue worker',
  singleton: 'a singleton',
  'switched-off': 'switched off',
  daemon: 'a daemon',
};

export interface KindOfService {
  readonly kind: ServiceKind;
  /** Half a sentence: what it was told by. */
  readonly why: string;
}

/**
 * What a service is taken for: what the config file says, else a daemon, switched off, a web service
 * (behind any balancer), a queue worker (no balancer, and a policy on a metric outside AWS/ECS), a
 * singleton (0 to 100 %, one task), else a web service. What is unknown decides nothing.
 *
 * @param declared `kind:` of the config file.
 */
export function kindOf(setup: ServiceSetup, declared: ServiceKind | undefined): KindOfService {
  if (declared !== undefined) return { kind: declared, why: 'the config file says so' };
  const { service } = setup;
  if (valueOf(service.scheduling) === 'DAEMON') {
    return { kind: 'daemon', why: 'its scheduling strategy is DAEMON' };
  }
  if (isSwitchedOff(setup)) {
    return { kind: 'switched-off', why: 'its desired count is 0 and nothing raises it' };
  }
  if (valueOf(service.hasLoadBalancer) === true) {
    return { kind: 'web', why: 'it is behind a load balancer' };
  }
  const queue = (valueOf(setup.policies) ?? []).find(isOnQueue);
  if (valueOf(service.hasLoadBalancer) === false && queue) {
    return {
      kind: 'queue-worker',
      why: `no load balancer, and ${queue.label} scales it on ${foreignMetric(queue) ?? 'a metric of its own'}`,
    };
  }
  if (isSingleton(setup)) {
    return { kind: 'singleton', why: 'it deploys from 0 to 100 % and wants one task' };
  }
  return {
    kind: 'web',
    why: service.hasLoadBalancer.known
      ? 'nothing says that it is of another kind'
      : `whether it is behind a load balancer is unknown (${service.hasLoadBalancer.why})`,
  };
}

/** Nothing is wanted, and neither a floor, a schedule nor a queue would bring a task back. */
function isSwitchedOff(setup: ServiceSetup): boolean {
  if (valueOf(setup.service.desiredCount) !== 0) return false;
  if (!setup.target.known || setup.target.value === undefined) return true;
  const { minCapacity, maxCapacity } = setup.target.value;
  if (valueOf(maxCapacity) === 0) return !isRaisedBySchedule(setup);
  if (valueOf(minCapacity) !== 0 || isRaisedBySchedule(setup)) return false;
  return setup.policies.known && !setup.policies.value.some((policy) => mayBeOnQueue(policy));
}

function isRaisedBySchedule(setup: ServiceSetup): boolean {
  const schedules = valueOf(setup.scheduledMinimums) ?? [];
  return schedules.some(({ minCapacity }) => !minCapacity.known || minCapacity.value > 0);
}

function isSingleton({ service, target }: ServiceSetup): boolean {
  const { minimumHealthyPercent, maximumPercent, desiredCount } = service;
  if (valueOf(minimumHealthyPercent) !== 0 || valueOf(maximumPercent) !== 100) return false;
  const scaled = valueOf(target);
  if (!scaled) return isOneAtMost(desiredCount);
  return valueOf(scaled.minCapacity) === 1 && valueOf(scaled.maxCapacity) === 1;
}

/** One task wherever the template's choice falls, or one in some cases and none in the others. */
export function isOneAtMost(count: Fact<number>): boolean {
  const counts = possibleNumbers(count) ?? [];
  return counts.includes(1) && counts.every((number) => number <= 1);
}

/** A policy on a metric that neither ECS nor Container Insights measures of the service itself. */
export function isOnQueue(policy: ScalingPolicy): boolean {
  return foreignMetric(policy) !== undefined;
}

function mayBeOnQueue(policy: ScalingPolicy): boolean {
  if (isOnQueue(policy)) return true;
  if (policy.kind === 'target-tracking') return !policy.metric.known;
  if (policy.kind === 'predictive') return false;
  return policy.alarms === undefined || !policy.alarms.known;
}

function foreignMetric(policy: ScalingPolicy): string | undefined {
  const metrics =
    policy.kind === 'target-tracking'
      ? [policy.metric]
      : (valueOf(policy.alarms) ?? []).map(({ metric }) => metric);
  const found = metrics.flatMap((metric) => (metric.known ? [metric.value] : [])).find(isForeign);
  return found && `${found.namespace ?? ''} ${found.name}`;
}
