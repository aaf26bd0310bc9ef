import type { Task } from './service.ts';

const defaultAttemptPeriodSeconds = 300;

/**
 * Whether ECS starts the container again instead of ending the task: after any exit code that is not
 * ignored, 0 included, if it ran for the attempt period at least (developer guide, "Restart individual
 * containers in Amazon ECS tasks with container restart policies"). DescribeTasks shows nothing of it.
 */
export function isRestarted(
  task: Task,
  containerName: string,
  exitCode: number,
  ranMs: number,
): boolean {
  const policy = task.definition.containers.find(
    ({ name }) => name === containerName,
  )?.restartPolicy;
  if (policy?.enabled !== true || policy.ignoredExitCodes?.includes(exitCode) === true)
    return false;
  return ranMs >= (policy.restartAttemptPeriod ?? defaultAttemptPeriodSeconds) * 1000;
}
