import { setDesiredCount } from './moves.ts';
import type { ScalableTarget, ScheduledAction } from './scalable-target.ts';
import { nextFiring } from './schedule.ts';
import type { Service } from './service.ts';
import { nextRandom, type World } from './world.ts';

export function resourceIdOf(service: Service): string {
  return `service/${service.cluster.name}/${service.name}`;
}

/** Registers a service, or changes what is given of one registered; capacity is pulled into range. */
export function registerTarget(
  world: World,
  service: Service,
  change: {
    readonly min?: number;
    readonly max?: number;
    readonly suspended?: Partial<ScalableTarget['suspended']>;
    readonly tags?: Readonly<Record<string, string>>;
  },
): ScalableTarget {
  const resourceId = resourceIdOf(service);
  const known = world.scalableTargets.get(resourceId);
  const random = nextRandom(world, 'scalable-target');
  const target: ScalableTarget = known ?? {
    resourceId,
    service,
    arn: `arn:${world.partition}:application-autoscaling:${world.region}:${world.account}:scalable-target/0ec5${random.hex(30)}`,
    roleArn: `arn:${world.partition}:iam::${world.account}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`,
    createdAt: world.now,
    min: 0,
    max: 0,
    suspended: {
      DynamicScalingInSuspended: false,
      DynamicScalingOutSuspended: false,
      ScheduledScalingSuspended: false,
    },
    tags: new Map(Object.entries(change.tags ?? {})),
    policies: new Map(),
    scheduledActions: new Map(),
    activities: [],
  };
  target.min = change.min ?? target.min;
  target.max = change.max ?? target.max;
  target.suspended = { ...target.suspended, ...change.suspended };
  world.scalableTargets.set(resourceId, target);
  pullIntoRange(world, target);
  return target;
}

function pullIntoRange(world: World, target: ScalableTarget): void {
  const { service, min, max } = target;
  const wanted = Math.min(max, Math.max(min, service.desiredCount));
  if (wanted === service.desiredCount) return;
  const bound = wanted === min ? 'minimum' : 'maximum';
  scaleTo(world, target, wanted, `${bound} capacity was set to ${wanted}`);
}

/** Auto scaling moves the desired count, and notes why. */
export function scaleTo(world: World, target: ScalableTarget, count: number, cause: string): void {
  note(world, target, {
    description: `Setting desired count to ${count}.`,
    cause,
    statusMessage: `Successfully set desired count to ${count}. Change successfully fulfilled by ecs.`,
  });
  setDesiredCount(world, target.service, count);
}

/** A target tracking policy scales: within the limits, and unless suspended. */
export function scaleByPolicy(
  world: World,
  target: ScalableTarget,
  count: number,
  policyName: string,
): void {
  const current = target.service.desiredCount;
  const isOut = count > current;
  const { DynamicScalingInSuspended, DynamicScalingOutSuspended } = target.suspended;
  if (isOut ? DynamicScalingOutSuspended : DynamicScalingInSuspended) return;
  const wanted = Math.min(target.max, Math.max(target.min, count));
  if (wanted === current) return;
  const alarm = `TargetTracking-${target.resourceId}-Alarm${isOut ? 'High' : 'Low'}`;
  scaleTo(
    world,
    target,
    wanted,
    `monitor alarm ${alarm} in state ALARM triggered policy ${policyName}`,
  );
}

function note(
  world: World,
  target: ScalableTarget,
  what: { description: string; cause: string; statusMessage: string },
): void {
  target.activities.unshift({
    id: nextRandom(world, 'activity').uuid(),
    ...what,
    startTime: world.now,
    endTime: world.now + 1000,
    statusCode: 'Successful',
  });
}

/** Puts a scheduled action; it fires on the world's clock, in real (not compressed) time. */
export function putScheduledAction(
  world: World,
  target: ScalableTarget,
  action: ScheduledAction,
): void {
  target.scheduledActions.set(action.name, action);
  scheduleNext(world, target, action);
}

function scheduleNext(world: World, target: ScalableTarget, action: ScheduledAction): void {
  const from = Math.max(world.now, (action.startTime ?? 0) - 1);
  const at = nextFiring(action.schedule, from, action.createdAt);
  if (at === undefined || at > (action.endTime ?? Number.POSITIVE_INFINITY)) return;
  world.agenda.add(at, () => {
    if (target.scheduledActions.get(action.name) !== action) return;
    fire(world, target, action);
    // A one-time action is deleted once it has run.
    if (action.schedule.kind === 'at') target.scheduledActions.delete(action.name);
    else scheduleNext(world, target, action);
  });
}

function fire(world: World, target: ScalableTarget, action: ScheduledAction): void {
  if (world.scalableTargets.get(target.resourceId) !== target) return;
  if (target.suspended.ScheduledScalingSuspended) return;
  const parts = [
    ...(action.min === undefined ? [] : [`min capacity to ${action.min}`]),
    ...(action.max === undefined ? [] : [`max capacity to ${action.max}`]),
  ].join(' and ');
  target.min = action.min ?? target.min;
  target.max = action.max ?? target.max;
  note(world, target, {
    description: `Setting ${parts}`,
    cause: `scheduled action name ${action.name} was triggered`,
    statusMessage: `Successfully set ${parts}`,
  });
  pullIntoRange(world, target);
}
