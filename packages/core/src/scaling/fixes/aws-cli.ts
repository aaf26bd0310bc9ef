import { valueOf } from '../../fact.ts';
import { quote, shellCommand, type CommandOptions } from '../../shell-command.ts';
import { settings, type Setting } from '../settings.ts';
import type { ServiceSetup, TargetGroup, TargetTracking } from '../model/service-setup.ts';
import { applyChanges, newAlarmName, newPolicy } from './apply-changes.ts';
import type {
  Change,
  NewPolicyChange,
  PolicyChange,
  ServiceChange,
  TargetChange,
  TargetGroupChange,
} from './change.ts';
import { cli, inWords } from './in-words.ts';

/**
 * The changes as commands for the AWS CLI, one for each call it takes. They are complete: pasted into a
 * shell with the right credentials and region, they do what the finding asks for.
 *
 * @param all every change of the run: AWS replaces a policy and a deployment configuration as a whole,
 * so that two commands with only their own changes would undo each other.
 */
export function printAwsCli(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): readonly string[] {
  const after = applyChanges(setup, all);
  return changes.flatMap((change) => printChange(change, after));
}

function printChange(change: Change, after: ServiceSetup): readonly string[] {
  switch (change.on) {
    case 'target':
      return [registerTarget(change, after)];
    case 'policy':
      return putPolicy(change, after);
    case 'new-policy':
      return [putNewPolicy(change, after)];
    case 'service':
      return [updateService(change, after)];
    case 'target-group':
      return modifyTargetGroup(change, after);
    case 'cluster':
      return [
        shellCommand('aws ecs update-cluster-settings', {
          ...options('cluster', {
            name: clusterName(after),
            settings: `name=containerInsights,value=${change.set.containerInsights}`,
          }),
        }),
      ];
    case 'new-alarm':
      return putAlarm(change.targetGroup, after);
  }
}

/** What identifies the service's scalable target in every call (API reference, ScalableTarget). */
function scalable(setup: ServiceSetup) {
  return {
    'service-namespace': 'ecs',
    'resource-id': `service/${clusterName(setup)}/${serviceName(setup)}`,
    'scalable-dimension': 'ecs:service:DesiredCount',
  };
}

function clusterName({ service }: ServiceSetup): string {
  return valueOf(service.clusterName) ?? 'CLUSTER';
}

function serviceName({ service }: ServiceSetup): string {
  return valueOf(service.name) ?? 'SERVICE';
}

function registerTarget({ set }: TargetChange, after: ServiceSetup): string {
  const target = valueOf(after.target);
  const suspended = target && valueOf(target.suspended);
  const resumes =
    set.scaleInSuspended ?? set.scaleOutSuspended ?? set.scheduledSuspended ?? undefined;
  return shellCommand('aws application-autoscaling register-scalable-target', {
    ...scalable(after),
    ...options('target', { minCapacity: set.minCapacity, maxCapacity: set.maxCapacity }),
    'suspended-state':
      resumes === undefined || !suspended
        ? undefined
        : JSON.stringify({
            DynamicScalingInSuspended: suspended.scaleIn,
            DynamicScalingOutSuspended: suspended.scaleOut,
            ScheduledScalingSuspended: suspended.scheduled,
          }),
  });
}

function putPolicy(change: PolicyChange, after: ServiceSetup): readonly string[] {
  const policy = (valueOf(after.policies) ?? []).find(({ label }) => label === change.policy);
  if (policy?.kind !== 'target-tracking') return [];
  return [putTargetTracking(policy, after)];
}

function putNewPolicy(change: NewPolicyChange, after: ServiceSetup): string {
  return putTargetTracking(newPolicy(change), after);
}

/** `put-scaling-policy` replaces the whole policy, so all of it is written out. */
function putTargetTracking(policy: TargetTracking, after: ServiceSetup): string {
  const disabled = valueOf(policy.scaleInDisabled);
  return shellCommand('aws application-autoscaling put-scaling-policy', {
    ...scalable(after),
    ...options('policy', {
      name: valueOf(policy.name) ?? policy.label,
      type: 'TargetTrackingScaling',
    }),
    'target-tracking-scaling-policy-configuration': JSON.stringify({
      TargetValue: valueOf(policy.targetValue),
      ...policy.specification,
      ScaleOutCooldown: valueOf(policy.scaleOutCooldownSeconds),
      ScaleInCooldown: valueOf(policy.scaleInCooldownSeconds),
      DisableScaleIn: disabled ? true : undefined,
    }),
  });
}

function updateService({ set }: ServiceChange, after: ServiceSetup): string {
  const { service } = after;
  const limits =
    set.minimumHealthyPercent ?? set.maximumPercent ?? (set.circuitBreaker ? 0 : undefined);
  const providers = set.capacityProviders?.map(({ name, base, weight }) => ({
    capacityProvider: name,
    base,
    weight,
  }));
  // Alarms, hooks and bake time are written out too: nobody should lose them to a fix.
  const before = service.deploymentConfiguration ?? {};
  const breaker = valueOf(service.circuitBreaker);
  const printed = shellCommand('aws ecs update-service', {
    ...options('service', {
      cluster: clusterName(after),
      name: serviceName(after),
      desiredCount: set.desiredCount === 'unset' ? undefined : set.desiredCount,
    }),
    'deployment-configuration':
      limits === undefined
        ? undefined
        : JSON.stringify({
            ...before,
            minimumHealthyPercent: valueOf(service.minimumHealthyPercent),
            maximumPercent: valueOf(service.maximumPercent),
            ...(breaker && {
              deploymentCircuitBreaker: { ...before['deploymentCircuitBreaker'], ...breaker },
            }),
          }),
    ...options('service', {
      healthCheckGracePeriodSeconds: set.healthCheckGracePeriodSeconds,
      capacityProviders: providers ? JSON.stringify(providers) : undefined,
    }),
  });
  // A change of capacity providers needs a new deployment to take hold.
  return providers ? `${printed} --force-new-deployment` : printed;
}

function modifyTargetGroup(change: TargetGroupChange, after: ServiceSetup): readonly string[] {
  const group = findGroup(change.targetGroup, after);
  const arn = (group && valueOf(group.arn)) ?? 'TARGET_GROUP_ARN';
  const { set } = change;
  const attributes = Object.entries(set).flatMap(([name, value]) => attribute(name, value));
  const { matcher } = set;
  const health = options('target-group', {
    healthCheckPath: set.healthCheckPath,
    healthCheckIntervalSeconds: set.healthCheckIntervalSeconds,
    healthCheckTimeoutSeconds: set.healthCheckTimeoutSeconds,
    healthyThreshold: set.healthyThreshold,
    unhealthyThreshold: set.unhealthyThreshold,
    matcher: matcher === undefined ? undefined : `HttpCode=${matcher}`,
  });
  const commands: string[] = [];
  if (attributes.length > 0) {
    const shown = attributes.map(quote).join(' ');
    commands.push(
      `${shellCommand('aws elbv2 modify-target-group-attributes', { 'target-group-arn': arn })} --attributes ${shown}`,
    );
  }
  if (Object.keys(health).length > 0) {
    commands.push(
      shellCommand('aws elbv2 modify-target-group', { 'target-group-arn': arn, ...health }),
    );
  }
  return commands;
}

/** `modify-target-group-attributes` takes these settings; the others are options of `modify-target-group`. */
function attribute(name: string, value: string | number | boolean | undefined): readonly string[] {
  const table: Readonly<Record<string, Setting>> = settings['target-group'];
  const place = table[name]?.cloudFormation;
  return value === undefined || typeof place !== 'object'
    ? []
    : [`Key=${place.attribute},Value=${value}`];
}

/** Settings as options of the commands. */
function options(
  kind: keyof typeof settings,
  set: Readonly<Record<string, string | number | undefined>>,
): CommandOptions {
  return inWords(cli, kind, set) as CommandOptions;
}

function findGroup(label: string, setup: ServiceSetup): TargetGroup | undefined {
  return (valueOf(setup.targetGroups) ?? []).find((group) => group.label === label);
}

function putAlarm(label: string, after: ServiceSetup): readonly string[] {
  const group = findGroup(label, after);
  const targetGroup = (group && valueOf(group.metricName)) ?? 'TARGET_GROUP';
  const loadBalancer = (group && valueOf(group.loadBalancerMetricName)) ?? 'LOAD_BALANCER';
  const alarm = shellCommand('aws cloudwatch put-metric-alarm', {
    ...options('alarm', { name: newAlarmName(after) }),
    namespace: 'AWS/ApplicationELB',
    'metric-name': 'HTTPCode_Target_5XX_Count',
    statistic: 'Sum',
    period: 60,
    'evaluation-periods': 5,
    'datapoints-to-alarm': 3,
    threshold: 10,
    'comparison-operator': 'GreaterThanOrEqualToThreshold',
    'treat-missing-data': 'notBreaching',
  });
  const dimensions = [
    `Name=LoadBalancer,Value=${loadBalancer}`,
    `Name=TargetGroup,Value=${targetGroup}`,
  ];
  return [`${alarm} --dimensions ${dimensions.map(quote).join(' ')}`];
}
