import { completeDeployment } from './deployment-end.ts';
import { enterStage, hooksAllow } from './lifecycle-hooks.ts';
import { desiredOf, rollingPass } from './rolling.ts';
import { ensurePass } from './scheduler-agenda.ts';
import type { Deployment, Service, ServiceDeployment } from './service.ts';
import { eventText, say } from './service-events.ts';
import { startTasks, stopTasks } from './task-batches.ts';
import { isAlive, isHealthy } from './task.ts';
import { scaled, type World } from './world.ts';

/** The stages of a native blue/green, linear or canary deployment, in order. */
const stages = [
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

const launchesPerPass = 40;
/** A listener rule takes up new weights within seconds. */
const shiftMs = 12_000;
const minuteMs = 60_000;

/**
 * One pass over a service whose traffic is shifted: green is scaled up in full beside blue, tested,
 * given the traffic, watched for the bake time, and then blue is cleaned up.
 */
export function trafficPass(world: World, service: Service): void {
  const [green] = service.deployments;
  if (green === undefined) return;
  const entry = green.serviceDeployment;
  if (green.rolloutState !== 'IN_PROGRESS' || entry.rollback !== undefined) {
    rollingPass(world, service);
    return;
  }
  green.scheduled = true;
  keepGreen(world, service, green, entry);
  for (;;) {
    const at = stages.findIndex((stage) => stage === entry.lifecycleStage);
    if (at >= 0 && !(hooksAllow(world, entry) && stageDone(world, service, green, entry))) break;
    const next = stages[at + 1];
    if (next === undefined) {
      finish(world, service, green);
      break;
    }
    if (green.rolloutState !== 'IN_PROGRESS') break;
    enterStage(world, entry, next);
    enter(world, service, green, entry, next);
  }
  if (!service.steady) ensurePass(world, service);
}

function finish(world: World, service: Service, green: Deployment): void {
  service.deployments = [green];
  completeDeployment(world, service, green);
  service.steady = true;
  say(world, service, eventText.steady(service), 1);
}

/** From SCALE_UP on green has all the tasks it wants, whatever happens to one. */
function keepGreen(
  world: World,
  service: Service,
  green: Deployment,
  entry: ServiceDeployment,
): void {
  if (entry.lifecycleStage === undefined || entry.lifecycleStage === 'PRE_SCALE_UP') return;
  const desired = desiredOf(service);
  green.desiredCount = desired;
  const ill = [...green.tasks].filter((task) => isAlive(task) && task.unhealthy !== undefined);
  const well = [...green.tasks].filter((task) => isAlive(task) && task.unhealthy === undefined);
  const missing = world.now >= green.holdUntil ? Math.max(0, desired - well.length) : 0;
  const starting = Math.min(missing, launchesPerPass);
  startTasks(world, service, green, starting, Math.min(starting, ill.length));
  stopTasks(world, service, ill, 'unhealthy');
}

function enter(
  world: World,
  service: Service,
  green: Deployment,
  entry: ServiceDeployment,
  stage: (typeof stages)[number],
): void {
  const blue = entry.source[0];
  entry.traffic ??= {
    production: new Map(blue === undefined ? [] : [[blue.number, 100]]),
    test: new Map(),
  };
  const isTested = service.loadBalancers.some(({ advanced }) => advanced?.testListenerRule);
  if (stage === 'SCALE_UP') keepGreen(world, service, green, entry);
  if (stage === 'TEST_TRAFFIC_SHIFT' && isTested) entry.traffic.test.set(entry.target.number, 100);
  if (stage === 'CLEAN_UP') {
    const olds = service.deployments.filter((deployment) => deployment !== green);
    for (const old of olds) old.desiredCount = 0;
    const left = olds.flatMap(({ tasks }) => Array.from(tasks)).filter(isAlive);
    stopTasks(world, service, left, 'replaced');
  }
}

function stageDone(
  world: World,
  service: Service,
  green: Deployment,
  entry: ServiceDeployment,
): boolean {
  const sinceMs = world.now - (entry.stageEnteredAt ?? world.now);
  switch (entry.lifecycleStage) {
    case 'SCALE_UP': {
      const healthy = [...green.tasks].filter(isHealthy).length;
      return healthy >= desiredOf(service);
    }
    case 'TEST_TRAFFIC_SHIFT':
      return sinceMs >= scaled(world, shiftMs);
    case 'PRODUCTION_TRAFFIC_SHIFT':
      return shifted(world, entry, sinceMs);
    case 'BAKE_TIME':
      return sinceMs >= scaled(world, entry.configuration.bakeTimeInMinutes * minuteMs);
    case 'CLEAN_UP':
      return service.deployments.every(({ tasks }, index) => index === 0 || tasks.size === 0);
    default:
      return true;
  }
}

/** Sets the weights that are due after so long in the shift; true when green has all of it. */
function shifted(world: World, entry: ServiceDeployment, sinceMs: number): boolean {
  const { strategy, linear, canary } = entry.configuration;
  const stepMs = (minutes: number) => scaled(world, minutes * minuteMs);
  let percent = 100;
  let doneAfterMs = scaled(world, shiftMs);
  if (strategy === 'LINEAR') {
    const { stepPercent, stepBakeTimeInMinutes } = linear ?? {
      stepPercent: 10,
      stepBakeTimeInMinutes: 6,
    };
    const step = Math.max(1, stepMs(stepBakeTimeInMinutes));
    const steps = Math.ceil(100 / stepPercent);
    percent = Math.min(100, stepPercent * (Math.floor(sinceMs / step) + 1));
    doneAfterMs = (steps - 1) * step + scaled(world, shiftMs);
  }
  if (strategy === 'CANARY') {
    const { canaryPercent, canaryBakeTimeInMinutes } = canary ?? {
      canaryPercent: 5,
      canaryBakeTimeInMinutes: 10,
    };
    const bake = stepMs(canaryBakeTimeInMinutes);
    percent = sinceMs >= bake ? 100 : canaryPercent;
    doneAfterMs = bake + scaled(world, shiftMs);
  }
  const blue = entry.source[0];
  if (entry.traffic?.production.get(entry.target.number) !== percent) {
    entry.traffic?.production.set(entry.target.number, percent);
    if (blue !== undefined) entry.traffic?.production.set(blue.number, 100 - percent);
    entry.updatedAt = world.now;
  }
  return sinceMs >= doneAfterMs;
}
