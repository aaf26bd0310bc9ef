import { known, unknown, valueOf } from '../../fact.ts';
import type {
  ScalableTarget,
  ScalingPolicy,
  Service,
  ServiceSetup,
  TargetGroup,
  TargetTracking,
} from '../model/service-setup.ts';
import type {
  Change,
  NewPolicyChange,
  PolicyChange,
  ServiceChange,
  TargetChange,
  TargetGroupChange,
} from './change.ts';
import { present } from '../../present.ts';

/**
 * The setup as it is once the changes are made: what the printers print from, since AWS replaces some
 * settings only as a whole.
 */
export function applyChanges(setup: ServiceSetup, changes: readonly Change[]): ServiceSetup {
  return changes.reduce(applyChange, setup);
}

function applyChange(setup: ServiceSetup, change: Change): ServiceSetup {
  switch (change.on) {
    case 'target':
      return applyToTarget(setup, change);
    case 'policy':
      return {
        ...setup,
        policies: mapPolicies(setup, (policy) => changePolicy(policy, change)),
      };
    case 'new-policy': {
      const policies = valueOf(setup.policies) ?? [];
      return { ...setup, policies: known([...policies, newPolicy(change)]) };
    }
    case 'service':
      return { ...setup, service: changeService(setup.service, change) };
    case 'target-group': {
      const groups = valueOf(setup.targetGroups);
      if (!groups) return setup;
      return { ...setup, targetGroups: known(groups.map((group) => changeGroup(group, change))) };
    }
    case 'cluster': {
      const cluster = valueOf(setup.cluster);
      if (!cluster) return setup;
      const containerInsights = known(change.set.containerInsights);
      return { ...setup, cluster: known({ ...cluster, containerInsights }) };
    }
    case 'new-alarm': {
      const alarms = valueOf(setup.alarms) ?? [];
      const created = { label: newAlarmName(setup), metrics: ['HTTPCode_Target_5XX_Count'] };
      return { ...setup, alarms: known([...alarms, created]) };
    }
  }
}

/** No two services of a run have one name for it. */
export function newAlarmName({ service }: ServiceSetup): string {
  const cluster = valueOf(service.clusterName);
  const name = valueOf(service.name) ?? service.label.replaceAll(/[^A-Za-z0-9]+/g, '-');
  return `${cluster === undefined ? '' : `${cluster}-`}${name.replaceAll(/^-+|-+$/g, '')}-5xx`;
}

function applyToTarget(setup: ServiceSetup, { set }: TargetChange): ServiceSetup {
  const before: ScalableTarget = valueOf(setup.target) ?? {
    label: 'scalable target',
    minCapacity: known(0),
    maxCapacity: known(0),
    suspended: known({ scaleIn: false, scaleOut: false, scheduled: false }),
  };
  const suspended = valueOf(before.suspended);
  const target: ScalableTarget = {
    ...before,
    minCapacity: set.minCapacity === undefined ? before.minCapacity : known(set.minCapacity),
    maxCapacity: set.maxCapacity === undefined ? before.maxCapacity : known(set.maxCapacity),
    suspended: suspended
      ? known({
          scaleIn: set.scaleInSuspended ?? suspended.scaleIn,
          scaleOut: set.scaleOutSuspended ?? suspended.scaleOut,
          scheduled: set.scheduledSuspended ?? suspended.scheduled,
        })
      : before.suspended,
  };
  // Registering a target moves the desired count into its range at once (Application Auto Scaling, API reference,
  // RegisterScalableTarget).
  const desired = valueOf(setup.service.desiredCount);
  const min = valueOf(target.minCapacity);
  const max = valueOf(target.maxCapacity);
  const moves = setup.origin === 'live' && desired !== undefined;
  const service =
    moves && min !== undefined && max !== undefined
      ? { ...setup.service, desiredCount: known(Math.min(Math.max(desired, min), max)) }
      : setup.service;
  return { ...setup, target: known(target), service };
}

function mapPolicies(
  setup: ServiceSetup,
  change: (policy: ScalingPolicy) => ScalingPolicy,
): ServiceSetup['policies'] {
  return setup.policies.known ? known(setup.policies.value.map(change)) : setup.policies;
}

function changePolicy(policy: ScalingPolicy, { policy: label, set }: PolicyChange): ScalingPolicy {
  if (policy.label !== label || policy.kind !== 'target-tracking') return policy;
  return { ...policy, ...facts(set) };
}

/** Every value that is set, as a fact that is known. */
function facts(set: object): object {
  return Object.fromEntries(
    Object.entries(set).flatMap(([name, value]: [string, unknown]) =>
      value === undefined ? [] : [[name, known(value)]],
    ),
  );
}

/**
 * The predefined metric that tracks a resource of an ECS service (Application Auto Scaling, API reference,
 * PredefinedMetricSpecification).
 */
export const predefinedMetrics = {
  cpu: 'ECSServiceAverageCPUUtilization',
  memory: 'ECSServiceAverageMemoryUtilization',
} as const;

export function newPolicy({ metric, set }: NewPolicyChange): TargetTracking {
  const type = predefinedMetrics[metric];
  return {
    kind: 'target-tracking',
    label: `${metric}-target-tracking`,
    name: known(`${metric}-target-tracking`),
    metric: known({ resource: metric, name: type }),
    targetValue: known(set.targetValue),
    scaleInCooldownSeconds: known(set.scaleInCooldownSeconds),
    scaleOutCooldownSeconds: known(set.scaleOutCooldownSeconds),
    scaleInDisabled: known(false),
    specification: { PredefinedMetricSpecification: { PredefinedMetricType: type } },
  };
}

function changeService(service: Service, { set }: ServiceChange): Service {
  const { capacityProviders, desiredCount, ...plain } = set;
  const capacity =
    capacityProviders && known({ kind: 'providers' as const, providers: capacityProviders });
  const count = desiredCount === 'unset' ? {} : facts({ desiredCount });
  const unset =
    desiredCount === 'unset'
      ? {
          desiredCount: unknown('not set, so auto scaling decides'),
          deploySetsDesiredCount: known(false),
        }
      : {};
  return { ...service, ...facts(plain), ...count, ...unset, ...present({ capacity }) };
}

/** Where a setting of the health check stands in the model: its name says that it is one. */
const ofHealthCheck: Readonly<Record<string, keyof TargetGroup['healthCheck']>> = {
  healthCheckPath: 'path',
  healthCheckIntervalSeconds: 'intervalSeconds',
  healthCheckTimeoutSeconds: 'timeoutSeconds',
  healthyThreshold: 'healthyThreshold',
  unhealthyThreshold: 'unhealthyThreshold',
  matcher: 'matcher',
};

function changeGroup(group: TargetGroup, { targetGroup, set }: TargetGroupChange): TargetGroup {
  if (group.label !== targetGroup) return group;
  const entries = Object.entries(set);
  const checks = entries.flatMap(([name, value]) => {
    const inner = ofHealthCheck[name];
    return inner === undefined ? [] : [[inner, value] as const];
  });
  const plain = entries.filter(([name]) => ofHealthCheck[name] === undefined);
  return {
    ...group,
    ...facts(Object.fromEntries(plain)),
    healthCheck: { ...group.healthCheck, ...facts(Object.fromEntries(checks)) },
  };
}
