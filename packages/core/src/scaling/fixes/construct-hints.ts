import { valueOf } from '../model/fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import type { Change } from './change.ts';

/** Where a change belongs in code that a higher-level tool turns into resources. */
export interface ConstructHint {
  readonly cdk: string;
  readonly sst: string;
}

/**
 * CDK and SST users write neither templates nor resources: these name the property that becomes them
 * (aws-cdk-lib/aws-ecs, aws-elasticloadbalancingv2; SST's `sst.aws.Service`).
 */
export function hintFor(change: Change, setup: ServiceSetup): ConstructHint {
  switch (change.on) {
    case 'target':
      return {
        cdk: call('service.autoScaleTaskCount', [
          ['minCapacity', change.set.minCapacity],
          ['maxCapacity', change.set.maxCapacity],
        ]),
        sst: call('scaling', [
          ['min', change.set.minCapacity],
          ['max', change.set.maxCapacity],
        ])
          .replace('(', ': ')
          .replace(/\)$/, ''),
      };
    case 'policy':
    case 'new-policy': {
      const metric =
        change.on === 'new-policy' ? change.metric : policyMetric(change.policy, setup);
      const method =
        metric === 'memory' ? 'scaling.scaleOnMemoryUtilization' : 'scaling.scaleOnCpuUtilization';
      const { targetValue, scaleInCooldownSeconds, scaleOutCooldownSeconds } = change.set;
      const options = [
        ['targetUtilizationPercent', targetValue],
        ['scaleInCooldown', duration(scaleInCooldownSeconds)],
        ['scaleOutCooldown', duration(scaleOutCooldownSeconds)],
      ] as const;
      return {
        cdk: call(method, options, 'id'),
        sst:
          targetValue === undefined
            ? `$transform(aws.appautoscaling.Policy, …) sets the cooldowns`
            : `scaling: { ${metric}Utilization: ${targetValue} }`,
      };
    }
    case 'service':
      return {
        cdk: call('new ecs.FargateService', [
          ['desiredCount', change.set.desiredCount],
          ['minHealthyPercent', change.set.minimumHealthyPercent],
          ['maxHealthyPercent', change.set.maximumPercent],
          ['circuitBreaker', change.set.circuitBreaker && '{ rollback: true }'],
          ['healthCheckGracePeriod', duration(change.set.healthCheckGracePeriodSeconds)],
          [
            'capacityProviderStrategies',
            change.set.capacityProviders &&
              `[${change.set.capacityProviders
                .map(
                  ({ name, base, weight }) =>
                    `{ capacityProvider: '${name}', base: ${base}, weight: ${weight} }`,
                )
                .join(', ')}]`,
          ],
        ]),
        sst: change.set.capacityProviders
          ? `capacity: { fargate: { base: …, weight: … }, spot: { weight: … } }`
          : 'transform: { service: { … } } with the Pulumi names',
      };
    case 'target-group':
      return {
        cdk: call('listener.addTargets', targetGroupOptions(change.set), 'id'),
        sst: 'transform: { target: { … } } with the Pulumi names',
      };
    case 'cluster':
      return {
        cdk: 'new ecs.Cluster(this, id, { containerInsightsV2: ecs.ContainerInsights.ENHANCED })',
        sst: 'transform: { cluster: { settings: [{ name: "containerInsights", value: "enhanced" }] } }',
      };
    case 'new-alarm':
      return {
        cdk: 'targetGroup.metrics.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT).createAlarm(this, id, { threshold: 10, evaluationPeriods: 5 })',
        sst: 'new aws.cloudwatch.MetricAlarm(…) with the Pulumi names',
      };
  }
}

function policyMetric(label: string, setup: ServiceSetup): 'cpu' | 'memory' {
  const policy = (valueOf(setup.policies) ?? []).find((candidate) => candidate.label === label);
  const metric = policy?.kind === 'target-tracking' ? valueOf(policy.metric) : undefined;
  return metric?.resource === 'memory' ? 'memory' : 'cpu';
}

function targetGroupOptions(set: Extract<Change, { on: 'target-group' }>['set']) {
  const health = [
    ['path', set.healthCheckPath && `'${set.healthCheckPath}'`],
    ['interval', duration(set.healthCheckIntervalSeconds)],
    ['timeout', duration(set.healthCheckTimeoutSeconds)],
    ['unhealthyThresholdCount', set.unhealthyThreshold],
    ['healthyHttpCodes', set.matcher && `'${set.matcher}'`],
  ] as const;
  const shown = options(health);
  return [
    [
      'loadBalancingAlgorithmType',
      set.algorithm && `elbv2.TargetGroupLoadBalancingAlgorithmType.${set.algorithm.toUpperCase()}`,
    ],
    ['slowStart', duration(set.slowStartSeconds)],
    ['deregistrationDelay', duration(set.deregistrationDelaySeconds)],
    ['stickinessCookieDuration', set.stickiness === undefined ? undefined : 'undefined'],
    ['healthCheck', shown === '' ? undefined : `{ ${shown} }`],
  ] as const;
}

type Options = readonly (readonly [string, string | number | undefined])[];

function call(name: string, values: Options, id?: string): string {
  const first = name.startsWith('new ') ? 'this, id, ' : id === undefined ? '' : `${id}, `;
  return `${name}(${first}{ ${options(values)} })`;
}

function options(values: Options): string {
  return values
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join(', ');
}

function duration(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : `Duration.seconds(${seconds})`;
}
