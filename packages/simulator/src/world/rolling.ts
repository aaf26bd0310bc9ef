import { completeDeployment } from './deployment-end.ts';
import { sayBalanced } from './moves.ts';
import { ensurePass } from './scheduler-agenda.ts';
import { eventText, say } from './service-events.ts';
import { countFailure, sayOnce } from './service-news.ts';
import type { Deployment, Service, Task } from './service.ts';
import { startTasks, stopTasks } from './task-batches.ts';
import { isAlive, isHealthy, isPending } from './task.ts';
import { behaviourOf, draw, randomFor, scaled, type World } from './world.ts';

/** Fargate launches 500 tasks a minute and service at most. */
const launchesPerPass = 40;

/**
 * One pass of the rolling scheduler: starts what `maximumPercent` leaves room for, stops what
 * `minimumHealthyPercent` can spare, and ends the deployment when nothing is left to do.
 */
export function rollingPass(world: World, service: Service): void {
  const [primary, ...olds] = service.deployments;
  if (primary === undefined) return;
  primary.scheduled = true;
  const desired = desiredOf(service);
  const { maximumPercent, minimumHealthyPercent } = service.configuration;
  const ceiling = Math.floor((desired * maximumPercent) / 100);
  const floor = Math.ceil((desired * minimumHealthyPercent) / 100);

  const alive = (deployment: Deployment): Task[] => [...deployment.tasks].filter(isAlive);
  const own = alive(primary);
  const others = olds.flatMap(alive);
  const ill = [...own, ...others].filter(({ unhealthy }) => unhealthy !== undefined);
  const ownWell = own.filter(({ unhealthy }) => unhealthy === undefined);
  const othersWell = others.filter(({ unhealthy }) => unhealthy === undefined);

  const wanted = Math.max(0, desired - ownWell.length);
  const room = Math.max(0, ceiling - own.length - others.length);
  const mayStart =
    primary.rolloutState !== 'FAILED' && world.now >= primary.holdUntil && wanted > 0;
  const asked = mayStart ? Math.min(wanted, room, launchesPerPass) : 0;
  const placed = place(world, service, primary, asked, ownWell.length);
  const ownIll = ill.filter(({ deployment }) => deployment === primary).length;
  startTasks(world, service, primary, placed, Math.min(ownIll, placed));

  stopTasks(world, service, ill, 'unhealthy');
  const healthyOwn = ownWell.filter(isHealthy).length;
  const healthyOthers = othersWell.filter(isHealthy).length;
  const surplus = othersWell.length - Math.max(0, desired - healthyOwn);
  const blocked = mayStart && room === 0 ? wanted : 0;
  const spare = Math.max(0, healthyOwn + healthyOthers - floor);
  const idle = othersWell.filter((task) => !isHealthy(task));
  const toStop = primary.rolloutState === 'FAILED' ? 0 : Math.max(0, surplus, blocked);
  const stoppable = [...idle, ...othersWell.filter(isHealthy).slice(0, spare)].slice(0, toStop);
  stopTasks(world, service, stoppable, 'replaced');
  if (blocked > 0 && stoppable.length === 0 && ill.length === 0 && others.length + own.length > 0) {
    const waits = [...own, ...others].some(isPending);
    if (!waits && healthyOwn + healthyOthers <= floor) {
      sayOnce(world, service, primary, eventText.cannotStopOrStart(service));
    }
  }
  finishRebalancing(world, service);
  const excess = ownWell.length - desired - (service.rebalance === undefined ? 0 : 1);
  if (excess > 0) {
    const pendingFirst = ownWell.toSorted((a, b) => Number(isHealthy(a)) - Number(isHealthy(b)));
    stopTasks(world, service, pendingFirst.slice(0, excess), 'scaled-in');
  }
  updateDesiredCounts(world, service, desired, ceiling);
  finish(world, service, primary, desired);
  if (!service.steady) ensurePass(world, service);
}

/** The task a rebalancing brought in is healthy: the one it replaces goes. */
function finishRebalancing(world: World, service: Service): void {
  const { rebalance } = service;
  if (rebalance === undefined) return;
  const { incoming, outgoing } = rebalance;
  if (isAlive(incoming) && isAlive(outgoing) && !isHealthy(incoming)) return;
  delete service.rebalance;
  if (!isAlive(incoming) || !isAlive(outgoing)) return;
  stopTasks(world, service, [outgoing], 'rebalanced');
  sayBalanced(world, service, outgoing);
}

/** DAEMON services want one task on every container instance. */
export function desiredOf(service: Service): number {
  return service.scheduling === 'DAEMON'
    ? service.cluster.containerInstances
    : service.desiredCount;
}

/** How many of the tasks asked for find a place; each that does not is a failed one. */
function place(
  world: World,
  service: Service,
  primary: Deployment,
  asked: number,
  running: number,
): number {
  if (asked === 0) return 0;
  const { placement } = behaviourOf(world, primary.revision.definition, []);
  if (placement === undefined) return asked;
  primary.placementFailingSince ??= world.now;
  const until =
    placement.forMs === undefined
      ? Number.POSITIVE_INFINITY
      : primary.placementFailingSince + scaled(world, placement.forMs);
  if (world.now >= until) return asked;
  const placed = Math.min(asked, Math.max(0, (placement.room ?? 0) - running));
  if (placed < asked) {
    sayOnce(
      world,
      service,
      primary,
      `(service ${service.name}) was unable to place a task${placement.event}`,
    );
    countFailure(world, service, primary, undefined);
  }
  return placed;
}

function updateDesiredCounts(
  world: World,
  service: Service,
  desired: number,
  ceiling: number,
): void {
  const [primary, ...olds] = service.deployments;
  let left = ceiling;
  for (const old of olds) {
    const count = [...old.tasks].filter(isAlive).length;
    if (old.desiredCount !== count) old.updatedAt = world.now;
    old.desiredCount = count;
    left -= count;
  }
  if (primary === undefined) return;
  const count = Math.max(0, Math.min(desired, left));
  if (primary.desiredCount !== count) primary.updatedAt = world.now;
  primary.desiredCount = count;
}

function finish(world: World, service: Service, primary: Deployment, desired: number): void {
  const emptied = service.deployments.filter(
    (deployment) => deployment !== primary && deployment.tasks.size === 0,
  );
  const own = [...primary.tasks].filter(isAlive);
  const healthy = own.filter(isHealthy).length;
  const extra = service.rebalance === undefined ? 0 : 1;
  const all = own.length === desired + extra && healthy >= desired;
  const early = primary.serviceDeployment.configuration.earlySuccess;
  const enough =
    early?.enable === true && healthy >= Math.ceil((desired * early.healthyPercent) / 100);
  const cleanedUp = emptied.length === service.deployments.length - 1;
  const done = (all && cleanedUp) || (enough && (cleanedUp || early.cleanup === 'DEFERRED'));
  if (!done) delete primary.settlesAt;
  if (
    primary.rolloutState === 'IN_PROGRESS' &&
    done &&
    baked(world, primary) &&
    settled(world, service, primary)
  ) {
    completeDeployment(world, service, primary);
  }
  // A FAILED deployment stays listed until the rollback is complete, with or without tasks.
  const gone = emptied.filter(
    (old) => old.rolloutState !== 'FAILED' || primary.rolloutState === 'COMPLETED',
  );
  for (const old of gone) old.status = 'INACTIVE';
  if (gone.length > 0) {
    service.deployments = service.deployments.filter((old) => !gone.includes(old));
  }
  if (primary.rolloutState === 'COMPLETED' && all && cleanedUp && !service.steady) {
    service.steady = true;
    say(world, service, eventText.steady(service), 1);
  }
}

/** ECS takes its time to notice that there is nothing left to do. */
function settled(world: World, service: Service, primary: Deployment): boolean {
  const random = randomFor(world, 'settling', primary.id);
  primary.settlesAt ??= world.now + scaled(world, draw(random, service.settlingMs));
  return world.now >= primary.settlesAt;
}

/** Alarms are watched for the bake time after all tasks are healthy. */
function baked(world: World, primary: Deployment): boolean {
  const { configuration } = primary.serviceDeployment;
  const minutes = primary.serviceDeployment.rollback ? 0 : configuration.bakeTimeInMinutes;
  primary.bakeUntil ??= world.now + scaled(world, minutes * 60_000);
  if (minutes > 0) primary.serviceDeployment.lifecycleStage = 'BAKE_TIME';
  return world.now >= primary.bakeUntil;
}
