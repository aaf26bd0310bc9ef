/** Gives a service of a region weeks of a past in which its policies scaled it by themselves. */
import type { ScalableTarget, ScalingActivity } from '../world/scalable-target.ts';
import { scalingAlarms } from './scaling-alarms.ts';
import { createDemand, type DemandShape } from './demand.ts';
import { drawLaw } from './law.ts';
import { simulateService, type SimulatedSettings, type Scaler } from './simulated-service.ts';
import type { TrackingSettings } from './target-tracking.ts';
import { createRandom } from '../world/random.ts';
import type { EpochMs } from '../world/model.ts';
import { registerTarget, resourceIdOf } from '../world/scaling.ts';
import type { Service } from '../world/service.ts';
import { nextRandom, type World } from '../world/world.ts';

export type PastOptions = {
  readonly seed: number;
  readonly days: number;
  readonly shape: DemandShape;
  readonly settings: SimulatedSettings;
  readonly scaler?: Scaler;
};

const minuteMs = 60_000;

/** The past ends now; the service has the count it then had. */
export function giveScaledPast(world: World, service: Service, options: PastOptions): void {
  const { seed, days, shape, settings, scaler } = options;
  const simulated = simulateService({
    seed,
    days,
    settings,
    demand: createDemand(seed, shape, days),
    law: drawLaw(createRandom(seed, 'law')),
    tasks: settings.min,
    ...(scaler !== undefined && { scaler }),
  });
  const endMs = Math.floor(world.now / minuteMs) * minuteMs;
  const startMs = endMs - days * 86_400_000;
  service.metrics = { ...service.metrics, lived: { startMs, minutes: simulated.minutes } };
  const target = registerPolicies(world, service, settings, startMs);
  for (const { at, endedAt, from, to, metric } of simulated.activities) {
    const alarm = `TargetTracking-${resourceIdOf(service)}-Alarm${to > from ? 'High' : 'Low'}-${metric}`;
    const activity: ScalingActivity = {
      id: nextRandom(world, 'activity').uuid(),
      description: `Setting desired count to ${to}.`,
      cause: `monitor alarm ${alarm} in state ALARM triggered policy ${metric}`,
      startTime: startMs + at * 1000,
      endTime: startMs + endedAt * 1000,
      statusCode: 'Successful',
      statusMessage: `Successfully set desired count to ${to}. Change successfully fulfilled by ecs.`,
    };
    target.activities.unshift(activity);
  }
}

/** The service with its limits and policies, as if they had been put at a moment. */
export function registerPolicies(
  world: World,
  service: Service,
  { min, max, policies }: SimulatedSettings,
  createdAt: EpochMs,
): ScalableTarget {
  const target = registerTarget(world, service, { min, max });
  target.policies.clear();
  for (const policy of policies) {
    const name = policy.metric;
    const { alarms, entries } = scalingAlarms(world, service, policy, name);
    for (const [alarmName, entry] of entries) world.alarms.set(alarmName, entry);
    target.policies.set(name, {
      name,
      arn: `arn:${world.partition}:autoscaling:${world.region}:${world.account}:scalingPolicy:${name}:resource/ecs/${target.resourceId}:policyName/${name}`,
      type: 'TargetTrackingScaling',
      configuration: configurationOf(world, service, policy),
      alarms,
      createdAt,
    });
  }
  return target;
}

const predefined = {
  cpu: 'ECSServiceAverageCPUUtilization',
  memory: 'ECSServiceAverageMemoryUtilization',
} as const;

function configurationOf(
  { region, account, partition }: World,
  service: Service,
  policy: TrackingSettings,
): Readonly<Record<string, unknown>> {
  const [group] = service.loadBalancers;
  const label = [group?.targetGroup?.loadBalancerArns[0], group?.targetGroup?.arn]
    .map((arn) => arn?.replace(`arn:${partition}:elasticloadbalancing:${region}:${account}:`, ''))
    .map((name) => name?.replace('loadbalancer/', ''))
    .join('/');
  const type =
    policy.metric === 'requests'
      ? 'ALBRequestCountPerTarget'
      : `${predefined[policy.metric]}${policy.periodSeconds === 20 ? 'HighResolution' : ''}`;
  return {
    TargetValue: policy.target,
    PredefinedMetricSpecification: {
      PredefinedMetricType: type,
      ...(policy.metric === 'requests' && { ResourceLabel: label }),
    },
    ScaleOutCooldown: policy.scaleOutCooldown,
    ScaleInCooldown: policy.scaleInCooldown,
  };
}
