/**
 * A restart policy is right for a service and wrong for a migration: ECS starts the command again when it
 * ends, with exit code 0 too, once it has run for the attempt period, and the task never stops by itself
 * (Amazon ECS developer guide, "Restart individual containers in Amazon ECS tasks with container restart
 * policies"). So the migration runs a copy of the task definition without it.
 */
import { formatDuration, type DurationMs } from '../time.ts';
import type { ContainerDefinition } from './task-definition.ts';

/** What is done with it, in one sentence; `undefined` where the container has none. */
export function restartPolicyNotice({
  name,
  restartPolicy,
}: ContainerDefinition): string | undefined {
  if (restartPolicy === undefined) return undefined;
  return `container ${name} has a restart policy, by which ECS would run the command again whenever it ends after ${formatDuration(restartPolicy.attemptPeriodMs)} or more: the task runs a copy of the task definition without it, which is deregistered afterwards`;
}

export type WithoutCopy =
  /** It can end before ECS would start it again. */
  | { readonly kind: 'run'; readonly warning: string }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Where the copy could not be registered: whether the original may run as it is.
 *
 * @param why what stood in the way, a sentence.
 */
export function runWithRestartPolicy(
  { name, restartPolicy }: ContainerDefinition,
  timeoutMs: DurationMs,
  why: string,
): WithoutCopy {
  const periodMs = restartPolicy?.attemptPeriodMs ?? 0;
  const period = formatDuration(periodMs);
  const obstacle = `container ${name} has a restart policy, and a copy of the task definition without it could not be registered: ${why.replace(/[.\s]*$/, '')}`;
  return timeoutMs > periodMs
    ? {
        kind: 'refused',
        reason: `${obstacle}. With the policy ECS runs the command again each time it ends after ${period} or more, and timeout allows ${formatDuration(timeoutMs)}: allow ecs:RegisterTaskDefinition and ecs:DeregisterTaskDefinition, switch restartPolicy off for this container, or set timeout to ${period} at most`,
      }
    : {
        kind: 'run',
        warning: `${obstacle}. The task runs with the policy: a command that takes ${period} or longer is started again by ECS when it ends.`,
      };
}
