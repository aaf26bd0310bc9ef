import { failDeployment } from './deployment-end.ts';
import { eventText, say } from './service-events.ts';
import { ensurePass } from './scheduler-agenda.ts';
import type { Deployment, LoadBalancer, Service, Target, TargetGroup, Task } from './service.ts';
import { graceEndsAt, registerTask } from './target-lifecycle.ts';
import { assessHealth, becomeHealthy } from './task-lifecycle.ts';
import { isAlive } from './task.ts';
import { schedulerTiming } from './timing.ts';
import { truthOf } from './truth.ts';
import { after, draw, randomFor, scaled, type TaskNews, type World } from './world.ts';

/** What a service does when one of its tasks changes its state. */
export function hearTask(world: World, task: Task, news: TaskNews): void {
  const { service, deployment } = task;
  if (service === undefined || deployment === undefined) return;
  switch (news) {
    case 'running':
      registerSoon(world, service);
      break;
    case 'healthy':
      resetFailures(deployment);
      break;
    case 'failed':
      service.steady = false;
      if (task.healthySince === undefined) countFailure(world, service, deployment, task);
      break;
    case 'unhealthy':
      service.steady = false;
      countFailure(world, service, deployment, task);
      break;
    case 'stopping':
      service.steady = false;
      break;
    case 'stopped':
      break;
  }
  ensurePass(world, service);
}

/** A healthy task ends the row of failures, unless the configuration says otherwise. */
function resetFailures(deployment: Deployment): void {
  const { serviceDeployment } = deployment;
  if (serviceDeployment.configuration.circuitBreaker.resetOnHealthyTask === false) return;
  deployment.failedTasks = 0;
  if (serviceDeployment.breaker !== 'TRIGGERED') serviceDeployment.failureCount = 0;
}

/** Registers, in one batch, all tasks that came to run within a moment. */
function registerSoon(world: World, service: Service): void {
  if (service.loadBalancers.length === 0 || service.registrationDue) return;
  service.registrationDue = true;
  service.drawn += 1;
  const random = randomFor(world, 'registration', service.arn, service.drawn);
  after(world, draw(random, schedulerTiming.registrationMs), () => {
    service.registrationDue = false;
    const waiting = service.deployments
      .concat(service.taskSets.map(({ deployment }) => deployment))
      .flatMap(({ tasks }) => Array.from(tasks))
      .filter(
        (task) =>
          isAlive(task) &&
          task.lastStatus === 'RUNNING' &&
          task.registeredIn.size === 0 &&
          task.healthySince === undefined,
      );
    for (const balancer of service.loadBalancers) registerAll(world, service, balancer, waiting);
  });
}

function registerAll(
  world: World,
  service: Service,
  balancer: LoadBalancer,
  waiting: readonly Task[],
): void {
  if (waiting.length === 0) return;
  if (balancer.targetGroup === undefined) {
    // A Classic load balancer: no target group to look into, healthy after a few checks.
    for (const task of waiting) {
      after(world, 20_000, () => {
        if (isAlive(task)) becomeHealthy(world, task);
      });
    }
    return;
  }
  const groups = new Set(waiting.map((task) => groupFor(balancer, task)));
  for (const group of groups) {
    if (group === undefined) continue;
    const tasks = waiting.filter((task) => groupFor(balancer, task) === group);
    say(world, service, eventText.registered(service, tasks.length, group.arn));
    for (const task of tasks) {
      registerTask(world, task, group, balancer, (target) =>
        hearTarget(world, service, task, group.arn, target),
      );
    }
  }
}

/** Green tasks go to the second group of the first load balancer, others to the first. */
function groupFor(balancer: LoadBalancer, task: Task): TargetGroup | undefined {
  const own = task.deployment?.targetGroup;
  return own !== undefined && own === balancer.advanced?.alternate ? own : balancer.targetGroup;
}

function hearTarget(
  world: World,
  service: Service,
  task: Task,
  groupArn: string,
  target: Target,
): void {
  if (target.state === 'healthy' || target.state === 'unused') {
    assessHealth(world, task);
    return;
  }
  if (target.state !== 'unhealthy') return;
  // Within the grace period ECS overlooks the load balancer's verdict.
  const graceEnds = graceEndsAt(world, task);
  const judge = (): void => {
    if (!isAlive(task) || target.state !== 'unhealthy' || task.unhealthy) return;
    task.unhealthy = { by: 'target', groupArn };
    world.hears(task, 'unhealthy');
  };
  if (world.now >= graceEnds) judge();
  else world.agenda.add(graceEnds, judge);
  ensurePass(world, service);
}

const backOff = { freeRounds: 3, firstMs: 15_000, longestMs: 900_000 } as const;

/** One more failed task: the count, the scheduler's growing pauses, and the breaker. */
export function countFailure(
  world: World,
  service: Service,
  deployment: Deployment,
  task: Task | undefined,
): void {
  if (task?.failureCounted === true) return;
  if (task) task.failureCounted = true;
  deployment.failedTasks += 1;
  deployment.updatedAt = world.now;
  const { serviceDeployment } = deployment;
  const isCurrent =
    service.deployments[0] === deployment ||
    service.taskSets.some((set) => set.deployment === deployment);
  if (!isCurrent) return;
  if (serviceDeployment.breaker !== 'TRIGGERED') serviceDeployment.failureCount += 1;
  const truth = truthOf(world, serviceDeployment);
  if (truth && truth.deploymentId === deployment.id) truth.failures += 1;
  const failureMode = task?.failureMode;
  if (failureMode?.kind === 'fails-to-start' && failureMode.placementEvent !== undefined) {
    sayOnce(world, service, deployment, eventText.unplaced(service, failureMode.placementEvent));
  }
  const rounds = Math.ceil(deployment.failedTasks / Math.max(1, service.desiredCount));
  if (rounds >= backOff.freeRounds) {
    const pauseMs = Math.min(
      backOff.longestMs,
      backOff.firstMs * 2 ** Math.min(10, rounds - backOff.freeRounds),
    );
    deployment.holdUntil = Math.max(deployment.holdUntil, world.now + scaled(world, pauseMs));
    if (rounds > backOff.freeRounds) {
      sayOnce(world, service, deployment, eventText.unableConsistently(service));
    }
  }
  const { circuitBreaker } = serviceDeployment.configuration;
  if (!circuitBreaker.enable || deployment.failedTasks < serviceDeployment.threshold) return;
  const random = randomFor(world, 'breaker', deployment.number, deployment.failedTasks);
  after(world, draw(random, schedulerTiming.breakerMs), () => {
    if (service.deployments[0] !== deployment) return;
    if (deployment.failedTasks < serviceDeployment.threshold) return;
    failDeployment(world, service, deployment, 'circuit-breaker', circuitBreaker.rollback);
    ensurePass(world, service);
  });
}

const repeatAfterMs = 6 * 3_600_000;

/** ECS suppresses a repeated message until it is resolved, or for six hours. */
export function sayOnce(
  world: World,
  service: Service,
  deployment: Deployment,
  message: string,
): void {
  const since = Math.max(deployment.createdAt, world.now - repeatAfterMs);
  if (service.events.some((event) => event.message === message && event.createdAt >= since)) return;
  say(world, service, message);
}
