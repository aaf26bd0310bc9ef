import type { Target, TargetGroup, Task } from './service.ts';
import { deregistrationDelayMs, isUnused } from './target-group.ts';
import { targetAddress } from './task-network.ts';
import { isAlive } from './task.ts';
import { schedulerTiming } from './timing.ts';
import { after, draw, randomFor, scaled, type World } from './world.ts';

const descriptions = {
  registering: 'Target registration is in progress',
  checking: 'Initial health checks in progress',
  draining: 'Target deregistration is in progress',
} as const;

export const unusedDescription =
  'Target group is not configured to receive traffic from the load balancer';

/**
 * Registers a task: `initial` while the load balancer takes it up and checks it, `healthy` after the
 * group's threshold of passed checks, `unhealthy` after that of failed ones. `onVerdict` is told of
 * each turn.
 */
export function registerTask(
  world: World,
  task: Task,
  group: TargetGroup,
  port: { readonly containerName: string; readonly containerPort: number },
  onVerdict: (target: Target) => void,
): void {
  const random = randomFor(world, 'target', group.arn, task.id);
  const target: Target = {
    ...targetAddress(task, group, port),
    availabilityZone: task.availabilityZone,
    task,
    state: 'initial',
    reason: 'Elb.RegistrationInProgress',
    description: descriptions.registering,
  };
  const key = `${target.id}:${target.port}`;
  group.targets.set(key, target);
  group.changedAt = world.now;
  task.registeredIn.set(group, target);
  if (isUnused(group)) {
    target.state = 'unused';
    target.reason = 'Target.NotInUse';
    target.description = unusedDescription;
    // Nobody checks it: like a task without checks it counts as well once it has run for a while.
    after(world, schedulerTiming.settleMs, () => onVerdict(target));
    return;
  }
  const turn = (durationMs: number, run: () => void): void => {
    after(world, durationMs, () => {
      if (!isAlive(task) || group.targets.get(key) !== target || target.state === 'draining')
        return;
      run();
      group.changedAt = world.now;
      onVerdict(target);
    });
  };
  const takenUpMs = random.between(1000, 3000);
  turn(takenUpMs, () => {
    target.reason = 'Elb.InitialHealthChecking';
    target.description = descriptions.checking;
  });
  const { intervalSeconds, healthyThreshold, unhealthyThreshold } = group.healthCheck;
  const intervalMs = intervalSeconds * 1000;
  const firstMs = takenUpMs + random.between(0, intervalMs);
  const failureMode = task.failureMode;
  if (failureMode.kind === 'fails-target-health') {
    turn(firstMs + (unhealthyThreshold - 1) * intervalMs, () => {
      target.state = 'unhealthy';
      target.reason = failureMode.reason;
      target.description = failureMode.description;
    });
    return;
  }
  const answersInMs =
    ((task.startedAt ?? world.now) - world.now) * world.speed +
    draw(task.random, task.timing.warmUpMs);
  const missed = Math.max(0, Math.ceil((answersInMs - firstMs) / intervalMs));
  if (missed >= unhealthyThreshold) {
    turn(firstMs + (unhealthyThreshold - 1) * intervalMs, () => {
      target.state = 'unhealthy';
      target.reason = 'Target.FailedHealthChecks';
      target.description = 'Health checks failed';
    });
  }
  turn(firstMs + (missed + healthyThreshold - 1) * intervalMs, () => {
    target.state = 'healthy';
    delete target.reason;
    delete target.description;
  });
}

/** The task's targets drain for the group's deregistration delay and then are gone. */
export function deregisterTask(world: World, task: Task): void {
  for (const [group, target] of task.registeredIn) {
    const key = `${target.id}:${target.port}`;
    if (target.state === 'unused') {
      group.targets.delete(key);
    } else {
      target.state = 'draining';
      target.reason = 'Target.DeregistrationInProgress';
      target.description = descriptions.draining;
      after(world, deregistrationDelayMs(group), () => {
        if (group.targets.get(key) === target) group.targets.delete(key);
        group.changedAt = world.now;
      });
    }
    group.changedAt = world.now;
  }
  task.registeredIn.clear();
}

/** When the grace period of a task is over, on the world's clock. */
export function graceEndsAt(world: World, task: Task): number {
  const graceMs = (task.service?.healthCheckGracePeriodSeconds ?? 0) * 1000;
  return (task.startedAt ?? world.now) + scaled(world, graceMs);
}
