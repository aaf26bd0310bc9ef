import { completeDeployment } from './deployment-end.ts';
import { enterStage, hooksAllow } from './lifecycle-hooks.ts';
import { desiredOf, rollingPass } from './rolling.ts';
import { ensurePass } from './scheduler-agenda.ts';
import type { Deployment, Service, ServiceDeployment } from './service.ts';
import { eventText, say } from './service-events.ts';
import { startTasks, stopTasks } from './task-batches.ts';
import { isAlive, isHealthy } from './task.ts';
import { shiftTraffic } from './traffic-history.ts';
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
    const next = stageAfter(world, entry, at);
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
  stage: string,
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

/** A traffic step: green's percent, and how long it lasts. */
type TrafficStep = { readonly percent: number; readonly lastsMs: number };

/** The traffic steps of a strategy, each with the stages before and of the shift (ECS guide, "lifecycle stages"). */
function trafficSteps(world: World, entry: ServiceDeployment): readonly TrafficStep[] {
  const { strategy, linear, canary } = entry.configuration;
  const stepMs = (minutes: number) => Math.max(1, scaled(world, minutes * minuteMs));
  const last = { percent: 100, lastsMs: scaled(world, shiftMs) };
  if (strategy === 'LINEAR') {
    const { stepPercent, stepBakeTimeInMinutes } = linear ?? {
      stepPercent: 10,
      stepBakeTimeInMinutes: 6,
    };
    const before = Math.ceil(100 / stepPercent) - 1;
    const steps = Array.from({ length: before }, (_, index) => ({
      percent: stepPercent * (index + 1),
      lastsMs: stepMs(stepBakeTimeInMinutes),
    }));
    return [...steps, last];
  }
  if (strategy === 'CANARY') {
    const { canaryPercent, canaryBakeTimeInMinutes } = canary ?? {
      canaryPercent: 5,
      canaryBakeTimeInMinutes: 10,
    };
    return [{ percent: canaryPercent, lastsMs: stepMs(canaryBakeTimeInMinutes) }, last];
  }
  return [last];
}

/** Sets the weight of the present step; true when it has lasted as long as it is to. */
function shifted(world: World, entry: ServiceDeployment, sinceMs: number): boolean {
  const step = trafficSteps(world, entry)[entry.trafficStep ?? 0];
  if (step === undefined) return true;
  shiftTraffic(world, entry, step.percent);
  return sinceMs >= step.lastsMs;
}

/** The stage after this one: a step that is not the last leads to the next, with its hooks. */
function stageAfter(world: World, entry: ServiceDeployment, at: number): string | undefined {
  if (entry.lifecycleStage === 'PRODUCTION_TRAFFIC_SHIFT') {
    const next = (entry.trafficStep ?? 0) + 1;
    if (next < trafficSteps(world, entry).length) {
      entry.trafficStep = next;
      return 'PRE_PRODUCTION_TRAFFIC_SHIFT';
    }
  }
  return stages[at + 1];
}
