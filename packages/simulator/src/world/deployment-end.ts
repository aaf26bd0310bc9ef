import { createDeployment, draws, hasEnded } from './deployment-start.ts';
import type { DeploymentTruth } from './deployment-truth.ts';
import { eventText, say } from './service-events.ts';
import type { Deployment, Service, ServiceDeployment } from './service.ts';
import { returnTraffic } from './traffic-history.ts';
import { closeTruth, truthOf } from './truth.ts';
import type { World } from './world.ts';

/** The PRIMARY has all it wants: it, or the rollback it is, is complete. */
export function completeDeployment(world: World, service: Service, deployment: Deployment): void {
  deployment.rolloutState = 'COMPLETED';
  deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`;
  deployment.updatedAt = world.now;
  delete deployment.bakeUntil;
  delete deployment.settlesAt;
  service.lastCompleted = deployment;
  say(world, service, eventText.completed(service, deployment.id));
  const { serviceDeployment } = deployment;
  if (hasEnded(serviceDeployment)) return;
  const wasRollback = serviceDeployment.rollback !== undefined;
  serviceDeployment.status = wasRollback ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL';
  serviceDeployment.finishedAt = world.now;
  serviceDeployment.updatedAt = world.now;
  if (serviceDeployment.breaker === 'MONITORING') serviceDeployment.breaker = 'MONITORING_COMPLETE';
  if (serviceDeployment.alarms === 'MONITORING') serviceDeployment.alarms = 'MONITORING_COMPLETE';
  closeTruth(world, serviceDeployment, wasRollback ? 'rolled-back' : 'completed');
}

type Trigger = NonNullable<DeploymentTruth['trigger']>;

const failureTexts: Record<
  Exclude<Trigger, 'new-deployment'>,
  { rollout: string; event: string; rollback: string; because: string }
> = {
  'circuit-breaker': {
    rollout: 'ECS deployment circuit breaker: tasks failed to start.',
    event: 'tasks failed to start.',
    rollback: 'ECS deployment circuit breaker: rolling back to deploymentId',
    because: 'the circuit breaker threshold was exceeded.',
  },
  alarm: {
    rollout: 'ECS deployment alarms: alarm detected.',
    event: 'alarm detected.',
    rollback: 'ECS deployment alarms: rolling back to deploymentId',
    because: 'an alarm was detected.',
  },
  user: {
    rollout: 'ECS deployment stopped by user.',
    event: 'deployment stopped by user.',
    rollback: 'ECS deployment stopped: rolling back to deploymentId',
    because: 'a stop was requested.',
  },
  'lifecycle-hook': {
    rollout: 'ECS deployment lifecycle hook failed.',
    event: 'lifecycle hook(s) failed.',
    rollback: 'ECS deployment lifecycle hook: rolling back to deploymentId',
    because: 'lifecycle hook(s) failed.',
  },
};

/**
 * Gives a deployment up. With `rollback` and something to go back to, a rollback begins; else it
 * stays FAILED, launching nothing more, until somebody deploys anew.
 */
export function failDeployment(
  world: World,
  service: Service,
  deployment: Deployment,
  trigger: Exclude<Trigger, 'new-deployment'>,
  rollback: boolean,
  because: string = failureTexts[trigger].because,
): void {
  if (deployment.rolloutState !== 'IN_PROGRESS') return;
  const { serviceDeployment } = deployment;
  const texts = failureTexts[trigger];
  const wasRollback = serviceDeployment.rollback !== undefined;
  deployment.rolloutState = 'FAILED';
  deployment.rolloutStateReason = texts.rollout;
  deployment.updatedAt = world.now;
  serviceDeployment.updatedAt = world.now;
  if (trigger === 'circuit-breaker') serviceDeployment.breaker = 'TRIGGERED';
  if (trigger === 'alarm') serviceDeployment.alarms = 'TRIGGERED';
  const native = serviceDeployment.configuration.strategy !== 'ROLLING';
  const event = native ? `Service deployment rolled back because ${because}` : texts.event;
  say(world, service, eventText.failed(service, deployment.id, event));
  const truth = truthOf(world, serviceDeployment);
  if (truth !== undefined && truth.failedAt === undefined) {
    truth.failedAt = world.now;
    truth.trigger = trigger;
  }
  if (wasRollback) {
    endServiceDeployment(world, serviceDeployment, 'ROLLBACK_FAILED', undefined);
    closeTruth(world, serviceDeployment, 'rollback-failed');
    return;
  }
  const goal = service.lastCompleted;
  if (!rollback || goal === undefined || goal === deployment) {
    endServiceDeployment(
      world,
      serviceDeployment,
      'STOPPED',
      `Service deployment stopped because ${because}`,
    );
    serviceDeployment.stoppedAt = world.now;
    closeTruth(world, serviceDeployment, trigger === 'user' ? 'stopped' : 'failed');
    return;
  }
  beginRollback(world, service, deployment, goal, texts.rollback, because);
}

function beginRollback(
  world: World,
  service: Service,
  failed: Deployment,
  goal: Deployment,
  rolloutReason: string,
  because: string,
): void {
  const { serviceDeployment } = failed;
  const reason = `Service deployment rolled back because ${because}`;
  const primary =
    service.rollbackIdentity === 'old'
      ? goal
      : createDeployment(
          world,
          goal.revision,
          serviceDeployment,
          draws(world, service, 'rollback').digits(19),
        );
  primary.status = 'PRIMARY';
  primary.rolloutState = 'IN_PROGRESS';
  primary.rolloutStateReason = `${rolloutReason} ${goal.id}.`;
  primary.updatedAt = world.now;
  primary.failedTasks = 0;
  primary.holdUntil = world.now;
  primary.serviceDeployment = serviceDeployment;
  const others = service.deployments.filter((other) => other !== primary);
  for (const other of others) other.status = 'ACTIVE';
  service.deployments = [primary, ...others];
  service.steady = false;
  serviceDeployment.status = 'ROLLBACK_IN_PROGRESS';
  serviceDeployment.statusReason = reason;
  if (serviceDeployment.traffic !== undefined) {
    serviceDeployment.traffic.production.set(goal.number, 100);
    serviceDeployment.traffic.production.set(failed.number, 0);
    serviceDeployment.traffic.test.clear();
    returnTraffic(world, service, goal);
  }
  serviceDeployment.rollback = { reason, startedAt: world.now, revision: goal.revision };
  say(world, service, eventText.rollingBack(service, goal.id), 1);
}

function endServiceDeployment(
  world: World,
  serviceDeployment: ServiceDeployment,
  status: 'STOPPED' | 'ROLLBACK_FAILED',
  reason: string | undefined,
): void {
  serviceDeployment.status = status;
  if (reason !== undefined) serviceDeployment.statusReason = reason;
  serviceDeployment.finishedAt = world.now;
  serviceDeployment.updatedAt = world.now;
}
