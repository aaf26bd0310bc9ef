import { valueOf } from '../../fact.ts';
import type {
  OtherPolicy,
  ScalingAlarm,
  ServiceSetup,
  TargetTracking,
} from '../model/service-setup.ts';
import type { Change, NewPolicyChange, PolicyChange, PolicySettings } from '../fixes/change.ts';
import type { RuleContext } from '../rule.ts';
import { highestTarget } from './fitting-target.ts';

type Tracked = 'cpu' | 'memory';

/** The target tracking policies that are known, whatever they track. */
export function targetTracking(setup: ServiceSetup): readonly TargetTracking[] {
  return (valueOf(setup.policies) ?? []).filter((policy) => policy.kind === 'target-tracking');
}

/** The policies on one resource; a high-resolution metric is the same resource. */
export function tracking(setup: ServiceSetup, resource: Tracked): readonly TargetTracking[] {
  return targetTracking(setup).filter((policy) => valueOf(policy.metric)?.resource === resource);
}

/** Whether the values of a metric are percentages of what a task has: metric math may make others of them. */
export function isInPercent(metric: TargetTracking['metric']): boolean {
  return valueOf(metric)?.isMixed !== true;
}

/** An alarm that adds tasks by steps. */
export interface StepTrigger {
  readonly policy: OtherPolicy;
  readonly alarm: ScalingAlarm;
}

/** The alarms that scale out by steps when one resource is used up: they track it as well. */
export function stepping(setup: ServiceSetup, resource: Tracked): readonly StepTrigger[] {
  return stepPolicies(setup).flatMap((policy) =>
    (valueOf(policy.alarms) ?? [])
      .filter(
        ({ metric, comparison }) =>
          valueOf(metric)?.resource === resource &&
          /^Less/.exec(valueOf(comparison) ?? '') === null,
      )
      .map((alarm) => ({ policy, alarm })),
  );
}

function stepPolicies(setup: ServiceSetup): readonly OtherPolicy[] {
  return (valueOf(setup.policies) ?? []).filter(
    (policy): policy is OtherPolicy => policy.kind === 'step',
  );
}

/** Whether a metric that cannot be seen might be this one. */
export function someMetricUnknown(setup: ServiceSetup): boolean {
  return (
    targetTracking(setup).some((policy) => !policy.metric.known) ||
    stepPolicies(setup).some(
      ({ alarms }) => !alarms?.known || alarms.value.some(({ metric }) => !metric.known),
    )
  );
}

/** Whether steps take tasks away; a policy of an unknown kind may. */
export function takenAwayBySteps(setup: ServiceSetup): boolean | undefined {
  const answers = new Set(
    (valueOf(setup.policies) ?? []).flatMap((policy) =>
      policy.kind === 'target-tracking' ? [] : [valueOf(policy.scalesIn)],
    ),
  );
  if (answers.has(true)) return true;
  return answers.has(undefined) ? undefined : false;
}

/**
 * What every target tracking policy is to look like once all rules that are on are satisfied. All fixes
 * on one policy print this one result, because `put-scaling-policy` replaces the policy as a whole.
 */
export function recommendedTarget(
  setup: ServiceSetup,
  context: RuleContext,
  policy: TargetTracking,
): number | undefined {
  const value = valueOf(policy.targetValue);
  const resource = valueOf(policy.metric)?.resource;
  if (value === undefined) return undefined;
  if (!isInPercent(policy.metric)) return value;
  if (resource === 'memory') return limitMemory(value, setup, context);
  if (resource === 'cpu') return limitCpu(value, setup, context);
  return value;
}

function limitMemory(value: number, setup: ServiceSetup, context: RuleContext): number {
  if (!context.isOn('memory-target')) return value;
  return Math.min(value, highestTarget(setup, context, 'memory'));
}

function limitCpu(value: number, setup: ServiceSetup, context: RuleContext): number {
  const { thresholds, isOn } = context;
  const limited = isOn('cpu-target') ? Math.min(value, thresholds['cpu-target']) : value;
  const memory = lowestMemoryTarget(setup, context);
  if (!isOn('cpu-below-memory') || memory === undefined || limited < memory) return limited;
  return memory > 20 ? memory - 10 : Math.round(memory * 8) / 10;
}

/** The lowest memory target there will be, a policy that is yet to be made included. */
function lowestMemoryTarget(setup: ServiceSetup, context: RuleContext): number | undefined {
  const memory = tracking(setup, 'memory');
  const values = memory.flatMap((policy) => {
    const value = isInPercent(policy.metric) ? valueOf(policy.targetValue) : undefined;
    return value === undefined ? [] : [limitMemory(value, setup, context)];
  });
  const isNew =
    context.isOn('memory-tracked') &&
    memory.length === 0 &&
    stepping(setup, 'memory').length === 0 &&
    setup.policies.known &&
    !someMetricUnknown(setup);
  if (isNew) values.push(highestTarget(setup, context, 'memory'));
  return values.length === 0 ? undefined : Math.min(...values);
}

/** The change of one existing policy, and with a memory target that of the CPU targets below it. */
export function policyChange(
  setup: ServiceSetup,
  context: RuleContext,
  policy: TargetTracking,
): readonly PolicyChange[] {
  const own = settingsChange(setup, context, policy);
  const lowers = own.some(({ set }) => set.targetValue !== undefined);
  const followers =
    lowers && valueOf(policy.metric)?.resource === 'memory' ? tracking(setup, 'cpu') : [];
  return [...own, ...followers.flatMap((cpu) => settingsChange(setup, context, cpu))];
}

function settingsChange(
  setup: ServiceSetup,
  context: RuleContext,
  policy: TargetTracking,
): readonly PolicyChange[] {
  const { thresholds, isOn } = context;
  const target = recommendedTarget(setup, context, policy);
  const inCooldown = valueOf(policy.scaleInCooldownSeconds);
  const outCooldown = valueOf(policy.scaleOutCooldownSeconds);
  const longest = thresholds['scale-out-cooldown-seconds'];
  const shortest = thresholds['scale-in-cooldown-seconds'];
  const slower = isOn('scale-in-cooldown') || isOn('flapping');
  const set: PolicySettings = {
    ...(target !== undefined && target !== valueOf(policy.targetValue) && { targetValue: target }),
    ...(slower &&
      inCooldown !== undefined &&
      inCooldown < shortest && { scaleInCooldownSeconds: shortest }),
    ...(isOn('scale-out-cooldown') &&
      outCooldown !== undefined &&
      outCooldown > longest && { scaleOutCooldownSeconds: longest }),
    ...(isOn('scale-in-disabled') &&
      takenAwayBySteps(setup) === false &&
      valueOf(policy.scaleInDisabled) === true && { scaleInDisabled: false as const }),
  };
  return Object.keys(set).length === 0 ? [] : [{ on: 'policy', policy: policy.label, set }];
}

/**
 * A policy for what nothing tracks yet, and with a memory policy the CPU policies too, whose targets
 * must stay below the new one.
 */
export function newPolicyChanges(
  setup: ServiceSetup,
  context: RuleContext,
  metric: Tracked,
): readonly Change[] {
  const { thresholds } = context;
  const targetValue =
    metric === 'memory'
      ? highestTarget(setup, context, 'memory')
      : limitCpu(thresholds['cpu-target'], setup, context);
  const created: NewPolicyChange = {
    on: 'new-policy',
    metric,
    set: {
      targetValue,
      scaleInCooldownSeconds: thresholds['scale-in-cooldown-seconds'],
      scaleOutCooldownSeconds: thresholds['scale-out-cooldown-seconds'],
    },
  };
  const others = metric === 'memory' ? tracking(setup, 'cpu') : [];
  return [created, ...others.flatMap((policy) => policyChange(setup, context, policy))];
}
