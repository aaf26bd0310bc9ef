import { valueOf } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { applyChanges } from './apply-changes.ts';
import type {
  Change,
  NewPolicyChange,
  PolicyChange,
  ServiceChange,
  TargetChange,
  TargetGroupChange,
} from './change.ts';
import { isEmpty, printCode, verbatim, type Code, type CodeObject } from './code.ts';
import { cdk, inWords } from './in-words.ts';

/**
 * The changes in the words of CDK's constructs (aws-cdk-lib aws-ecs, aws-elasticloadbalancingv2): only
 * what has to be set, to be written into the calls that make the service.
 *
 * @param all every change of the run: the suspended state is written as a whole.
 */
export function printCdk(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): string {
  const after = applyChanges(setup, all);
  const lines = changes.flatMap((change) => printChange(change, setup, after));
  // One call makes what all the policies hang on.
  const named = lines.some((line) => line.startsWith('const scaling'));
  const used = lines.some((line) => /^\(?scaling\./.test(line));
  const scaling = 'const scaling = service.autoScaleTaskCount({ /* as it is */ });';
  return [...(used && !named ? [scaling] : []), ...lines].join('\n');
}

function printChange(change: Change, setup: ServiceSetup, after: ServiceSetup): readonly string[] {
  switch (change.on) {
    case 'target':
      return printTarget(change, after);
    case 'policy':
    case 'new-policy':
      return [printPolicy(change, setup)];
    case 'service':
      return [
        `new ecs.${serviceClass(setup)}(this, "Service", ${printCode(serviceProps(change))});`,
      ];
    case 'target-group':
      return printTargetGroup(change);
    case 'cluster':
      return [
        'new ecs.Cluster(this, "Cluster", { containerInsightsV2: ecs.ContainerInsights.ENHANCED });',
      ];
    case 'new-alarm':
      return [
        'targetGroup.metrics',
        '  .httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT, { period: Duration.minutes(1) })',
        `  .createAlarm(this, "Errors", ${printCode(
          {
            threshold: 10,
            evaluationPeriods: 5,
            datapointsToAlarm: 3,
            treatMissingData: verbatim('cloudwatch.TreatMissingData.NOT_BREACHING'),
          },
          '  ',
        )});`,
      ];
  }
}

/** Launch type EC2 has a construct of its own; a daemon is one on EC2. */
function serviceClass({ service }: ServiceSetup): string {
  const capacity = valueOf(service.capacity);
  const isOnEc2 = capacity?.kind === 'launch-type' && capacity.launchType === 'EC2';
  return isOnEc2 || valueOf(service.scheduling) === 'DAEMON' ? 'Ec2Service' : 'FargateService';
}

function printTarget({ set }: TargetChange, after: ServiceSetup): readonly string[] {
  const { minCapacity, maxCapacity } = set;
  const range = inWords<Code>(cdk, 'target', { minCapacity, maxCapacity });
  const target = valueOf(after.target);
  const suspended = target && valueOf(target.suspended);
  const resumes = set.scaleInSuspended ?? set.scaleOutSuspended ?? set.scheduledSuspended;
  return [
    ...(isEmpty(range) ? [] : [`const scaling = service.autoScaleTaskCount(${printCode(range)});`]),
    ...(resumes === undefined || !suspended
      ? []
      : [
          `(scaling.node.findChild("Target").node.defaultChild as CfnScalableTarget).suspendedState = ${printCode(
            {
              dynamicScalingInSuspended: suspended.scaleIn,
              dynamicScalingOutSuspended: suspended.scaleOut,
              scheduledScalingSuspended: suspended.scheduled,
            },
          )};`,
        ]),
  ];
}

function printPolicy(change: PolicyChange | NewPolicyChange, setup: ServiceSetup): string {
  const { method, id, target } = trackingMethod(change, setup);
  const { targetValue, scaleInCooldownSeconds, scaleOutCooldownSeconds } = change.set;
  const props: CodeObject = {
    // Its name depends on the method.
    [target]: targetValue,
    ...inWords<Code>(cdk, 'policy', {
      scaleInCooldownSeconds: duration(scaleInCooldownSeconds),
      scaleOutCooldownSeconds: duration(scaleOutCooldownSeconds),
      scaleInDisabled: 'scaleInDisabled' in change.set ? change.set.scaleInDisabled : undefined,
    }),
  };
  return `scaling.${method}("${id}", ${printCode(props)});`;
}

/** The method of ScalableTaskCount that makes a policy on such a metric. */
function trackingMethod(change: PolicyChange | NewPolicyChange, setup: ServiceSetup) {
  const cpu = {
    method: 'scaleOnCpuUtilization',
    id: 'Cpu',
    target: 'targetUtilizationPercent',
  } as const;
  const memory = { ...cpu, method: 'scaleOnMemoryUtilization', id: 'Memory' } as const;
  if (change.on === 'new-policy') return change.metric === 'cpu' ? cpu : memory;
  const policies = valueOf(setup.policies) ?? [];
  const policy = policies.find(({ label }) => label === change.policy);
  const metric = policy?.kind === 'target-tracking' ? valueOf(policy.metric) : undefined;
  if (metric?.resource === 'cpu') return cpu;
  if (metric?.resource === 'memory') return memory;
  return metric?.name === 'ALBRequestCountPerTarget'
    ? { method: 'scaleOnRequestCount', id: 'Requests', target: 'requestsPerTarget' }
    : { method: 'scaleToTrackCustomValue', id: 'Custom', target: 'targetValue' };
}

function serviceProps({ set }: ServiceChange): CodeObject {
  return inWords<Code>(cdk, 'service', {
    // Left out, CDK leaves it out of the template too.
    desiredCount: set.desiredCount === 'unset' ? verbatim('undefined') : set.desiredCount,
    minimumHealthyPercent: set.minimumHealthyPercent,
    maximumPercent: set.maximumPercent,
    circuitBreaker: set.circuitBreaker && { rollback: true },
    healthCheckGracePeriodSeconds: duration(set.healthCheckGracePeriodSeconds),
    capacityProviders: set.capacityProviders?.map(({ name, base, weight }) => ({
      capacityProvider: name,
      base,
      weight,
    })),
  });
}

function printTargetGroup({ set }: TargetGroupChange): readonly string[] {
  const props = inWords<Code>(cdk, 'target-group', {
    algorithm:
      set.algorithm === undefined
        ? undefined
        : verbatim(`elbv2.TargetGroupLoadBalancingAlgorithmType.${set.algorithm.toUpperCase()}`),
    slowStartSeconds: duration(set.slowStartSeconds),
    deregistrationDelaySeconds: duration(set.deregistrationDelaySeconds),
    healthCheckPath: set.healthCheckPath,
    healthCheckIntervalSeconds: duration(set.healthCheckIntervalSeconds),
    healthCheckTimeoutSeconds: duration(set.healthCheckTimeoutSeconds),
    healthyThreshold: set.healthyThreshold,
    unhealthyThreshold: set.unhealthyThreshold,
    matcher: set.matcher,
  });
  return [
    ...(isEmpty(props)
      ? []
      : [`const targetGroup = listener.addTargets("Targets", ${printCode(props)});`]),
    // A construct has no property for it.
    ...(set.stickiness === undefined
      ? []
      : ['targetGroup.setAttribute("stickiness.enabled", "false");']),
  ];
}

function duration(seconds: number | undefined) {
  return seconds === undefined ? undefined : verbatim(`Duration.seconds(${seconds})`);
}
