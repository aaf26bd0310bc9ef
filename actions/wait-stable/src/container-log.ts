/** The last lines of a failed container, printed where the failure is told. Whatever goes wrong here costs the log only. */
import { NotAllowedError } from '@ecs-actions/aws/failure';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import type { LogTailReader } from '@ecs-actions/aws/logs/log-tail';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import type { Log } from '@ecs-actions/action-kit/log';
import { logStreamLink } from '@ecs-actions/core/console-link';
import type { TaskFailure } from '@ecs-actions/core/deployment/failure';
import { taskId } from '@ecs-actions/core/deployment/task';
import { withTrouble } from '@ecs-actions/aws/retry';
import { ReadableError } from '@ecs-actions/core/readable-error';

/** The tail that was shown for a failure, kept for the summary. */
export interface ShownLog {
  readonly service: string;
  readonly taskId: string;
  readonly container: string;
  readonly lines: readonly string[];
}

export interface ContainerLogs {
  /** Prints the tail; resolves to why it could not be seen, where it is there and out of sight. */
  readonly show: (service: string, failure: TaskFailure) => Promise<string | undefined>;
  readonly shown: () => readonly ShownLog[];
}

export interface ContainerLogPorts {
  readonly log: Log;
  readonly ecs: Pick<DeploymentReader, 'containerLogs' | 'describeTasks'>;
  readonly tails: LogTailReader;
  readonly deadline: Pick<Deadline, 'signal'>;
  readonly cluster: string;
  readonly region: string;
  /** How many lines; 0 shows none. */
  readonly lines: number;
}

export function createContainerLogs(ports: ContainerLogPorts): ContainerLogs {
  const shown: ShownLog[] = [];
  return {
    shown: () => shown,
    show: async (service, failure) => {
      if (ports.lines === 0) return undefined;
      try {
        const found = await readTail(ports, service, failure);
        if (found !== undefined) shown.push(found);
        return undefined;
      } catch (error) {
        const why = whyUnseen(error, ports.deadline.signal().aborted);
        ports.log.line(`no container log: ${why}`);
        return why;
      }
    },
  };
}

function whyUnseen(error: unknown, isOverdue: boolean): string {
  if (error instanceof NotAllowedError) return `not allowed to ${error.action}`;
  if (isOverdue) return withTrouble('there was no time left to read it', error);
  if (error instanceof ReadableError) return error.message;
  throw error;
}

async function readTail(
  { log, ecs, tails, cluster, region, lines }: ContainerLogPorts,
  service: string,
  failure: TaskFailure,
): Promise<ShownLog | undefined> {
  const [task] = await ecs.describeTasks(cluster, [failure.taskArn]);
  if (task?.taskDefinition === undefined) return undefined;
  const configured = await ecs.containerLogs(task.taskDefinition);
  const wanted = failure.container ?? configured[0]?.container;
  const target = configured.find(({ container }) => container === wanted);
  if (wanted === undefined || target === undefined) {
    log.line(`no container log: ${wanted ?? 'the container'} has no log configuration`);
    return undefined;
  }
  const { driver, group, streamPrefix } = target;
  if (driver !== 'awslogs' || group === undefined || streamPrefix === undefined) {
    log.line(
      `no container log: ${wanted} logs through ${driver}${driver === 'awslogs' ? ' without a stream prefix' : ''}, which is not read here`,
    );
    return undefined;
  }
  const id = taskId(failure.taskArn);
  const stream = `${streamPrefix}/${wanted}/${id}`;
  const link = logStreamLink(target.region ?? region, group, stream);
  try {
    const tail = await tails.tail(group, stream, lines, target.region);
    if (tail.length === 0) {
      log.line(`${wanted} of task ${id} wrote no log: ${link}`);
      return undefined;
    }
    log.group(`last ${tail.length} log lines of ${wanted}, task ${id}`, tail);
    return { service, taskId: id, container: wanted, lines: tail };
  } catch (error) {
    if (error instanceof NotAllowedError) log.line(`the container log is at ${link}`);
    throw error;
  }
}
