import { valueOf } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { applyChanges, newAlarmName } from './apply-changes.ts';
import type { Change, ServiceChange, TargetGroupChange } from './change.ts';
import { isEmpty, printCode, unlessEmpty, verbatim, type Code, type CodeObject } from './code.ts';
import { inWords, pulumi, sst } from './in-words.ts';

/**
 * The changes in the words of SST's components, `sst.aws.Service` and `sst.aws.Cluster` (SST source,
 * platform/src/components/aws): only what has to be set. What they have no word for goes through
 * `transform`, in Pulumi's.
 *
 * @param all every change of the run: the suspended state is written as a whole.
 */
export function printSst(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): string {
  const service: CodeObject = {
    scaling: unlessEmpty(scalingArgs(changes, setup)),
    capacity: capacityArgs(changes),
    transform: unlessEmpty(transformArgs(setup, changes, all)),
  };
  const disabled = changes.some(
    (change) => change.on === 'policy' && 'scaleInDisabled' in change.set,
  );
  return [
    ...(isEmpty(service)
      ? []
      : [`new sst.aws.Service(${JSON.stringify(nameOf(setup))}, ${printCode(service)});`]),
    ...(service['capacity'] === undefined
      ? []
      : ['// To change its capacity SST makes the service anew: plan for the gap.']),
    ...(disabled
      ? ['// Take out the $transform of aws.appautoscaling.Policy that sets disableScaleIn.']
      : []),
    ...changes.flatMap((change) => others(change, setup)),
  ].join('\n');
}

/** A component makes its ECS service under its own name and "Service". */
function nameOf({ origin, service }: ServiceSetup): string {
  return origin === 'pulumi' ? service.label.replace(/(?<=.)Service$/, '') : 'MyService';
}

/** SST has one pair of cooldowns for all of a service's policies. */
function scalingArgs(changes: readonly Change[], setup: ServiceSetup): CodeObject {
  const args = changes.map((change): CodeObject => {
    if (change.on === 'target') {
      const { minCapacity, maxCapacity } = change.set;
      return inWords<Code>(sst, 'target', { minCapacity, maxCapacity });
    }
    if (change.on !== 'policy' && change.on !== 'new-policy') return {};
    const { targetValue, scaleInCooldownSeconds, scaleOutCooldownSeconds } = change.set;
    const metric = change.on === 'new-policy' ? change.metric : metricOf(change.policy, setup);
    const cooldowns = inWords<Code>(sst, 'policy', {
      scaleInCooldownSeconds: seconds(scaleInCooldownSeconds),
      scaleOutCooldownSeconds: seconds(scaleOutCooldownSeconds),
    });
    const target = metric === undefined ? {} : { [`${metric}Utilization`]: targetValue };
    return { scaling: { ...target, ...(cooldowns['scaling'] as CodeObject | undefined) } };
  });
  return Object.assign({}, ...args.map(({ scaling }) => scaling)) as CodeObject;
}

function seconds(count: number | undefined): string | undefined {
  return count === undefined ? undefined : `${count} seconds`;
}

function metricOf(label: string, setup: ServiceSetup): 'cpu' | 'memory' | undefined {
  const policy = (valueOf(setup.policies) ?? []).find((candidate) => candidate.label === label);
  const metric = policy?.kind === 'target-tracking' ? valueOf(policy.metric) : undefined;
  return metric === undefined || metric.resource === 'other' ? undefined : metric.resource;
}

function capacityArgs(changes: readonly Change[]): Code | undefined {
  const change = changes.find((candidate) => candidate.on === 'service');
  const entries = change?.set.capacityProviders?.map(({ name, base, weight }) => [
    name === 'FARGATE_SPOT' ? 'spot' : 'fargate',
    { base: base === 0 ? undefined : base, weight },
  ]);
  return entries && (Object.fromEntries(entries) as CodeObject);
}

function transformArgs(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): CodeObject {
  const target = valueOf(applyChanges(setup, all).target);
  const suspended = target && valueOf(target.suspended);
  const resumes = changes.some(
    ({ on, ...change }) =>
      on === 'target' &&
      'set' in change &&
      Object.keys(change.set).some((key) => /Suspended/.test(key)),
  );
  const ofService = changes.find((change) => change.on === 'service');
  const ofGroups = changes.filter((change) => change.on === 'target-group');
  return {
    service: ofService && unlessEmpty(serviceArgs(ofService)),
    autoScalingTarget:
      resumes && suspended
        ? {
            suspendedState: {
              dynamicScalingInSuspended: suspended.scaleIn,
              dynamicScalingOutSuspended: suspended.scaleOut,
              scheduledScalingSuspended: suspended.scheduled,
            },
          }
        : undefined,
    target: ofGroups.length > 0 ? verbatim(targetTransform(ofGroups)) : undefined,
  };
}

function serviceArgs({ set }: ServiceChange): CodeObject {
  return inWords<Code>(pulumi, 'service', {
    desiredCount: set.desiredCount === 'unset' ? undefined : set.desiredCount,
    minimumHealthyPercent: set.minimumHealthyPercent,
    maximumPercent: set.maximumPercent,
    circuitBreaker: set.circuitBreaker && { enable: true, rollback: true },
    healthCheckGracePeriodSeconds: set.healthCheckGracePeriodSeconds,
  });
}

/** A transform that is an object replaces whole arguments: within the health check only a function can change one. */
function targetTransform(changes: readonly TargetGroupChange[]): string {
  const set = Object.assign({}, ...changes.map((change) => change.set)) as TargetGroupChange['set'];
  const { healthCheck, ...others } = inWords<Code>(pulumi, 'target-group', {
    algorithm: set.algorithm,
    slowStartSeconds: set.slowStartSeconds,
    stickiness: set.stickiness,
    deregistrationDelaySeconds: set.deregistrationDelaySeconds,
    healthCheckPath: set.healthCheckPath,
    healthCheckIntervalSeconds: set.healthCheckIntervalSeconds,
    healthCheckTimeoutSeconds: set.healthCheckTimeoutSeconds,
    healthyThreshold: set.healthyThreshold,
    unhealthyThreshold: set.unhealthyThreshold,
    matcher: set.matcher,
  });
  const check = (healthCheck ?? {}) as CodeObject;
  const plain: CodeObject = {
    ...others,
    // The block asks for a type too.
    ...(set.stickiness !== undefined && { stickiness: { enabled: false, type: 'lb_cookie' } }),
  };
  const lines = [
    ...(isEmpty(plain) ? [] : [`      Object.assign(args, ${printCode(plain, '      ')});`]),
    ...(isEmpty(check)
      ? []
      : [
          `      const check = ${printCode(check, '      ')};`,
          '      args.healthCheck = $output(args.healthCheck).apply((before) => ({ ...before, ...check }));',
        ]),
  ];
  return ['(args) => {', ...lines, '    }'].join('\n');
}

function others(change: Change, setup: ServiceSetup): readonly string[] {
  switch (change.on) {
    case 'cluster': {
      const settings = [{ name: 'containerInsights', value: change.set.containerInsights }];
      const label = setup.origin === 'pulumi' ? valueOf(setup.cluster)?.label : undefined;
      const name = label?.replace(/(?<=.)Cluster$/, '') ?? 'MyCluster';
      return [
        `new sst.aws.Cluster(${JSON.stringify(name)}, ${printCode({ transform: { cluster: { settings } } })});`,
      ];
    }
    case 'new-alarm':
      return [
        `new aws.cloudwatch.MetricAlarm(${JSON.stringify(newAlarmName(setup))}, ${printCode({
          namespace: 'AWS/ApplicationELB',
          metricName: 'HTTPCode_Target_5XX_Count',
          dimensions: { LoadBalancer: verbatim('service.nodes.loadBalancer.arnSuffix') },
          statistic: 'Sum',
          period: 60,
          evaluationPeriods: 5,
          datapointsToAlarm: 3,
          threshold: 10,
          comparisonOperator: 'GreaterThanOrEqualToThreshold',
          treatMissingData: 'notBreaching',
        })});`,
      ];
    default:
      return [];
  }
}
