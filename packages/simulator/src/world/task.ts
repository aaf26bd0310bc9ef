import type { Task } from './service.ts';

/** True until ECS wants the task gone. */
export function isAlive(task: Task): boolean {
  return task.desiredStatus === 'RUNNING' && task.lastStatus !== 'STOPPED';
}

/** The ECS console's and DescribeServices' idea of running. */
export function isRunning(task: Task): boolean {
  return task.lastStatus === 'RUNNING';
}

/** On its way to RUNNING. */
export function isPending(task: Task): boolean {
  return (
    task.lastStatus === 'PROVISIONING' ||
    task.lastStatus === 'PENDING' ||
    task.lastStatus === 'ACTIVATING'
  );
}

/** Running and passing all the checks it has. */
export function isHealthy(task: Task): boolean {
  return isAlive(task) && isRunning(task) && task.healthySince !== undefined && !task.unhealthy;
}
