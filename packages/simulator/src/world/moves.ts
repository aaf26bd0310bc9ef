import { failDeployment } from './deployment-end.ts';
import { hasEnded } from './deployment-start.ts';
import { ensurePass, wakeScheduler } from './scheduler-agenda.ts';
import { say } from './service-events.ts';
import type { Service, Task } from './service.ts';
import { launchServiceTask } from './task-batches.ts';
import { zoneOf } from './task-launch.ts';
import { isAlive } from './task.ts';
import { after, randomFor, type World } from './world.ts';

/** Auto scaling, or a person, moves the desired count. */
export function setDesiredCount(world: World, service: Service, count: number): void {
  if (service.desiredCount === count) return;
  service.desiredCount = count;
  wakeScheduler(world, service, false);
}

/** A CloudWatch alarm goes into ALARM; deployments that watch it fail within seconds. */
export function ringAlarm(world: World, name: string): void {
  world.alarming.add(name);
  for (const service of world.services.values()) {
    const [primary] = service.deployments;
    const current = primary?.serviceDeployment;
    const alarms = current?.configuration.alarms;
    if (primary === undefined || current === undefined || hasEnded(current)) continue;
    if (alarms?.enable !== true || !alarms.alarmNames.includes(name) || current.rollback) continue;
    const random = randomFor(world, 'alarm', name, current.id);
    after(world, random.between(1000, 5000), () => {
      if (service.deployments[0] !== primary || hasEnded(current)) return;
      current.triggeredAlarms = [name];
      failDeployment(world, service, primary, 'alarm', alarms.rollback);
      ensurePass(world, service);
    });
  }
}

function zones(world: World, tasks: readonly Task[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { network } of tasks.slice(0, 1)) {
    for (const subnet of network.subnets) counts.set(zoneOf(world, network, subnet), 0);
  }
  for (const { availabilityZone } of tasks) {
    counts.set(availabilityZone, (counts.get(availabilityZone) ?? 0) + 1);
  }
  return counts;
}

function zonesText(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([zone, count]) => `${count} tasks in ${zone}`).join(', ');
}

/**
 * Availability Zone rebalancing: a task more is started where there are too few, and when it is
 * healthy one is stopped where there are too many.
 */
export function rebalanceZones(world: World, service: Service): void {
  const [primary] = service.deployments;
  const tasks = [...(primary?.tasks ?? [])].filter(isAlive);
  if (primary === undefined || tasks.length === 0 || service.rebalance !== undefined) return;
  const counts = zones(world, tasks);
  const ordered = [...counts].toSorted(([, a], [, b]) => a - b);
  const emptiest = ordered[0]?.[0];
  const fullest = ordered.at(-1)?.[0];
  const outgoing = tasks.find(({ availabilityZone }) => availabilityZone === fullest);
  if (emptiest === undefined || outgoing === undefined) return;
  service.steady = false;
  say(
    world,
    service,
    `(service ${service.name}) is not AZ balanced with ${zonesText(counts)}. AZ Rebalancing in progress.`,
  );
  const incoming = launchServiceTask(world, service, primary, { availabilityZone: emptiest });
  say(
    world,
    service,
    `(service ${service.name}) has started 1 tasks in ${emptiest} to AZ Rebalance: (task ${incoming.id}).`,
    1,
  );
  service.rebalance = { incoming, outgoing };
  ensurePass(world, service);
}

/** Says where a rebalancing has led. */
export function sayBalanced(world: World, service: Service, outgoing: Task): void {
  const tasks = [...(service.deployments[0]?.tasks ?? [])].filter(isAlive);
  say(
    world,
    service,
    `(service ${service.name}) has stopped 1 running tasks in ${outgoing.availabilityZone} to AZ Rebalance: (task ${outgoing.id}).`,
  );
  say(
    world,
    service,
    `(service ${service.name}) is AZ balanced with ${zonesText(zones(world, tasks))}.`,
    2,
  );
}
