import type { Service, Task } from './service.ts';
import { randomFor, type World } from './world.ts';

const eventLimit = 100;

/** Says something in the service's events; `delayMs` orders what is said in the same moment. */
export function say(world: World, service: Service, message: string, delayMs = 0): void {
  service.drawn += 1;
  const id = randomFor(world, 'event', service.arn, service.drawn).uuid();
  const createdAt = Math.max(world.now + delayMs, service.events[0]?.createdAt ?? 0);
  service.events.unshift({ id, createdAt, message });
  if (service.events.length > eventLimit) service.events.length = eventLimit;
}

const tasksText = (tasks: readonly Task[]): string =>
  tasks.map((task) => `(task ${task.id})`).join(' ');

/** ECS's own texts, word for word (real answers and the ECS guide's list of event messages). */
export const eventText = {
  started: (service: Service, tasks: readonly Task[], replaced: number): string =>
    `(service ${service.name}) has started ${tasks.length} tasks: ${tasksText(tasks)}.${
      replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ''
    }`,
  stoppedRunning: (service: Service, tasks: readonly Task[]): string =>
    `(service ${service.name}) has stopped ${tasks.length} running tasks: ${tasksText(tasks)}.`,
  stoppedPending: (service: Service, count: number): string =>
    `(service ${service.name}) stopped ${count} pending tasks.`,
  registered: (service: Service, count: number, groupArn: string): string =>
    `(service ${service.name}) registered ${count} targets in (target-group ${groupArn})`,
  deregistered: (service: Service, count: number, groupArn: string): string =>
    `(service ${service.name}) deregistered ${count} targets in (target-group ${groupArn})`,
  draining: (service: Service, deploymentId: string | undefined, count: number): string =>
    `(service ${service.name}${deploymentId === undefined ? '' : `, taskSet ${deploymentId}`}) has begun draining connections on ${count} tasks.`,
  completed: (service: Service, deploymentId: string): string =>
    `(service ${service.name}) (deployment ${deploymentId}) deployment completed.`,
  steady: (service: Service): string => `(service ${service.name}) has reached a steady state.`,
  failed: (service: Service, deploymentId: string, why: string): string =>
    `(service ${service.name}) (deployment ${deploymentId}) deployment failed: ${why}`,
  rollingBack: (service: Service, deploymentId: string): string =>
    `(service ${service.name}) rolling back to deployment ${deploymentId}.`,
  unplaced: (service: Service, reason: string): string =>
    `(service ${service.name}) was unable to place a task. Reason: ${reason}`,
  unableConsistently: (service: Service): string =>
    `(service ${service.name}) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
  failedContainerChecks: (service: Service, task: Task): string =>
    `(service ${service.name}) (task ${task.id}) failed container health checks.`,
  unhealthyTarget: (
    service: Service,
    task: Task,
    port: number,
    groupArn: string,
    why: string,
  ): string =>
    `(service ${service.name}) (task ${task.id}) (port ${port}) is unhealthy in (target-group ${groupArn}) due to (reason ${why}).`,
  cannotStopOrStart: (service: Service): string =>
    `(service ${service.name}) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`,
} as const;
