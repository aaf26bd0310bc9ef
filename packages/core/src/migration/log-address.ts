/** Where the output of a task's container is kept, as far as CloudWatch Logs has it. */
import { parseArn } from '../arn.ts';
import { logStreamLink } from '../console-link.ts';
import { taskId, type Task } from '../deployment/task.ts';
import type { ContainerDefinition } from './task-definition.ts';

export interface LogAddress {
  readonly group: string;
  readonly stream: string;
  /** Where the group is. */
  readonly region: string;
  /** In the AWS console. */
  readonly url: string;
}

/**
 * The stream of the container: `prefix/container/task`, and without a prefix, which only EC2 and
 * external instances allow, the id of the container (Amazon ECS developer guide, "awslogs log driver",
 * `awslogs-stream-prefix`). That id is known once the container was made.
 *
 * @param sessionRegion for a task whose ARN names none.
 * @returns `undefined` where the log is not in CloudWatch, or not where it can be told yet.
 */
export function logAddressOf(
  { name, log }: Pick<ContainerDefinition, 'name' | 'log'>,
  task: Task,
  sessionRegion: string,
): LogAddress | undefined {
  if (log?.driver !== 'awslogs' || log.group === undefined) return undefined;
  const stream =
    log.streamPrefix === undefined
      ? task.containers.find((container) => container.name === name)?.runtimeId
      : `${log.streamPrefix}/${name}/${taskId(task.arn)}`;
  if (stream === undefined) return undefined;
  const region = log.region ?? parseArn(task.arn)?.region ?? sessionRegion;
  return { group: log.group, stream, region, url: logStreamLink(region, log.group, stream) };
}

/** Why its log is not shown here, in one sentence; `undefined` where it is in CloudWatch. */
export function whyNoLog({ name, log }: ContainerDefinition): string | undefined {
  if (log === undefined) {
    return `container ${name} has no log configuration, so its output is lost`;
  }
  if (log.driver !== 'awslogs') {
    return `container ${name} logs through ${log.driver}, not to CloudWatch: look for its output there`;
  }
  return log.group === undefined ? `container ${name} names no awslogs-group` : undefined;
}
