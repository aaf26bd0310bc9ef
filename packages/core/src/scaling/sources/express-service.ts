/**
 * A service of ECS Express Mode. What is written are its smallest and largest count and the one metric it
 * scales on; balancer, target groups, deployment (a canary) and cooldowns ECS makes by itself (developer
 * guide, "Resources created by Amazon ECS Express Mode services").
 */
import { byDefault, known, mapFact, unknown, type Fact } from '../../fact.ts';
import type { Origin, ScalingPolicy, ServiceSetup } from '../model/service-setup.ts';
import { customMetric, predefinedMetric } from '../model/tracked-metric.ts';
import { hiddenPolicy, partOf } from './planned-parts.ts';
import {
  asNumber,
  asText,
  at,
  attribute,
  orDefault,
  orUnknown,
  toFact,
  type PlannedResource,
} from './planned-resource.ts';

/** The type that such a service has among the resources of a run. */
export const expressType = 'express-service';

/** What each tool calls it. */
export const expressTypes = {
  cloudFormation: 'AWS::ECS::ExpressGatewayService',
  terraform: 'aws_ecs_express_gateway_service',
  awscc: 'awscc_ecs_express_gateway_service',
  pulumi: 'aws:ecs/expressGatewayService:ExpressGatewayService',
  awsNative: 'aws-native:ecs:ExpressGatewayService',
} as const;

const made = 'ECS makes and changes it by itself in Express Mode';
const hidden = unknown(made);

/** Express Mode's metrics (API reference, ExpressGatewayScalingTarget) as those of a policy. */
const metrics: Readonly<Record<string, string>> = {
  AVERAGE_CPU: 'ECSServiceAverageCPUUtilization',
  AVERAGE_MEMORY: 'ECSServiceAverageMemoryUtilization',
};

export function readExpress(
  resource: PlannedResource,
  origin: Exclude<Origin, 'live'>,
): ServiceSetup {
  const { file } = resource.place;
  const part = partOf(resource);
  const count = (name: string): Fact<number> =>
    orUnknown(scaling(resource, name, asNumber), 'not set, so Express Mode decides');
  return {
    origin,
    service: {
      ...part,
      expressMode: true,
      name: orUnknown(attribute(resource, 'service_name', asText), 'known only after apply'),
      clusterName: mapFact(
        orDefault(attribute(resource, 'cluster', asText), 'default'),
        (text) => text.split('/').at(-1) ?? text,
      ),
      desiredCount: unknown('auto scaling decides'),
      controller: known('ECS'),
      strategy: byDefault('CANARY'),
      scheduling: known('REPLICA'),
      minimumHealthyPercent: hidden,
      maximumPercent: hidden,
      circuitBreaker: hidden,
      healthCheckGracePeriodSeconds: hidden,
      hasLoadBalancer: known(true),
      capacity: byDefault({ kind: 'launch-type', launchType: 'FARGATE' }),
      zones: hidden,
    },
    cluster: unknown('the cluster is not part of this file'),
    task: hidden,
    target: known({
      ...part,
      minCapacity: count('min_task_count'),
      maxCapacity: count('max_task_count'),
      suspended: known({ scaleIn: false, scaleOut: false, scheduled: false }),
    }),
    policies: known([
      readPolicy(resource),
      hiddenPolicy(
        'Express Mode scales on one metric, and whether another policy was added is unknown',
      ),
    ]),
    targetGroups: hidden,
    alarms: hidden,
    dashboards: unknown(
      'this file has no dashboard that shows the service; there may be one elsewhere',
    ),
    scheduledFloors: known([]),
    scheduledMinimums: known([]),
    activities: unknown(`${file} holds no scaling activities`),
    starts: unknown(`${file} holds no running tasks`),
  };
}

/** It tracks CPU at 60 % unless said otherwise. */
function readPolicy(resource: PlannedResource): ScalingPolicy {
  const metric = orDefault(scaling(resource, 'auto_scaling_metric', asText), 'AVERAGE_CPU');
  return {
    ...partOf(resource),
    kind: 'target-tracking',
    name: hidden,
    metric: mapFact(metric, (name) => {
      const predefined = metrics[name];
      return predefined === undefined
        ? customMetric('AWS/ApplicationELB', name)
        : predefinedMetric(predefined);
    }),
    targetValue: orDefault(scaling(resource, 'auto_scaling_target_value', asNumber), 60),
    scaleInCooldownSeconds: hidden,
    scaleOutCooldownSeconds: hidden,
    scaleInDisabled: hidden,
    specification: {},
  };
}

/** A setting of the scaling target, which Pulumi has in a list. */
function scaling<T>(
  { values }: PlannedResource,
  name: string,
  convert: Parameters<typeof toFact<T>>[1],
): Fact<T | undefined> {
  const block = ['scaling_target', 'scaling_targets'].find(
    (key) => values[key] !== undefined && values[key] !== null,
  );
  return toFact(block === undefined ? undefined : at(values, [block, name]), convert);
}
