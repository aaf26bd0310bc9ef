/** The last lines of a failed container, printed where the failure is told. Whatever goes wrong here costs the log only. */
import { NotAllowedError } from '@ecs-actions/aws/failure';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import type { LogTailReader } from '@ecs-actions/aws/logs/log-tail';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import type { Log } from '@ecs-actions/action-kit/log';
import { shorten } from '@ecs-actions/action-kit/printable';
import { logStreamLink } from '@ecs-actions/core/console-link';
import { tailShown } from '@ecs-actions/core/deployment/first-screen';
import type { TaskFailure } from '@ecs-actions/core/deployment/failure';
import { withTrouble } from '@ecs-actions/aws/retry';
import type { ContainerLog } from '@ecs-actions/core/deployment/revision';
import { taskId, type Task } from '@ecs-actions/core/deployment/task';
import { ReadableError } from '@ecs-actions/core/readable-error';

/** The tail that was shown for a failure, kept for the summary. */
export interface ShownLog {
  readonly service: string;
  readonly taskId: string;
  readonly container: string;
  readonly lines: readonly string[];
  /** The console's page of the stream. */
  readonly url: string;
}

export interface ContainerLogs {
  /** Prints the tails; resolves to why one could not be seen, where it is there and out of sight. */
  readonly show: (service: string, failure: TaskFailure) => Promise<string | undefined>;
  readonly shown: () => readonly ShownLog[];
}

export interface ContainerLogPorts {
  readonly log: Log;
  readonly ecs: Pick<DeploymentReader, 'revision' | 'describeTasks'>;
  readonly tails: LogTailReader;
  readonly deadline: Pick<Deadline, 'signal'>;
  readonly cluster: string;
  readonly region: string;
  /** How many lines; 0 shows none. */
  readonly lines: number;
}

/** Of a line in the open; folded, it is whole. */
const tailLineLength = 300;

export function createContainerLogs(ports: ContainerLogPorts): ContainerLogs {
  const shown: ShownLog[] = [];
  return {
    shown: () => shown,
    show: async (service, failure) => {
      if (ports.lines === 0) return undefined;
      try {
        shown.push(...(await readTails(ports, service, failure)));
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

/** The tails of all containers that may be to blame; none where no container of the task ever ran. */
async function readTails(
  ports: ContainerLogPorts,
  service: string,
  failure: TaskFailure,
): Promise<readonly ShownLog[]> {
  const { ecs, cluster, log } = ports;
  const [task] = await ecs.describeTasks(cluster, [failure.taskArn]);
  if (task?.taskDefinition === undefined || !hasRun(task)) return [];
  const revision = await ecs.revision(task.taskDefinition);
  const main = revision.containers.find(({ essential }) => essential);
  const suspects = failure.suspects.map(({ name }) => name);
  const wanted = suspects.length > 0 ? suspects : main === undefined ? [] : [main.name];
  const tails: ShownLog[] = [];
  for (const container of wanted) {
    const target = revision.containers.find(({ name }) => name === container)?.log;
    const found = await readTail(ports, container, taskId(failure.taskArn), target);
    if (found === undefined) continue;
    const { lines, url } = found;
    printTail(log, `log lines of ${container}, task ${taskId(failure.taskArn)}`, lines);
    tails.push({ service, taskId: taskId(failure.taskArn), container, lines, url });
  }
  return tails;
}

/** The last lines in the open, for they tell why; all of them are folded. */
function printTail(log: Log, what: string, lines: readonly string[]): void {
  if (lines.length > tailShown) log.group(`last ${lines.length} ${what}`, lines);
  const last = lines.slice(-tailShown);
  log.line(`last ${last.length} ${what}:`);
  for (const line of last) log.line(`  ${shorten(line, tailLineLength)}`);
}

function hasRun({ startedAt, containers }: Task): boolean {
  return startedAt !== undefined || containers.some(({ exitCode }) => exitCode !== undefined);
}

async function readTail(
  { log, tails, region, lines }: ContainerLogPorts,
  container: string,
  task: string,
  target: ContainerLog | undefined,
): Promise<Pick<ShownLog, 'lines' | 'url'> | undefined> {
  if (target === undefined) {
    log.line(`no container log: ${container} has no log configuration`);
    return undefined;
  }
  const { driver, group, streamPrefix } = target;
  if (driver !== 'awslogs' || group === undefined || streamPrefix === undefined) {
    log.line(
      `no container log: ${container} logs through ${driver}${driver === 'awslogs' ? ' without a stream prefix' : ''}, which is not read here`,
    );
    return undefined;
  }
  const stream = `${streamPrefix}/${container}/${task}`;
  const link = logStreamLink(target.region ?? region, group, stream);
  try {
    const tail = await tails.tail(group, stream, lines, target.region);
    if (tail.length > 0) return { lines: tail, url: link };
    log.line(`${container} of task ${task} wrote no log: ${link}`);
    return undefined;
  } catch (error) {
    if (error instanceof NotAllowedError) log.line(`the container log is at ${link}`);
    throw error;
  }
}
