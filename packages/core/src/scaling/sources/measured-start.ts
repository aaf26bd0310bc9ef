import type { EpochMs } from '../../time.ts';
import type { MeasuredStart } from '../model/service-setup.ts';

/** Stamps of a running task. */
export interface TaskStamps {
  readonly createdAt: EpochMs;
  readonly startedAt: EpochMs;
}

export interface ServiceEventRecord {
  readonly at: EpochMs;
  readonly message: string;
}

/** What ECS does as soon as the new tasks are healthy: it takes old ones away (ECS guide, service events). */
const atOnce = /has begun draining connections|has stopped \d+ running tasks/i;
/** What it says later on. */
const afterwards = /deployment completed|has reached a steady state/i;

/**
 * How long the running tasks took, from AWS's own stamps. Tasks that were started together (within two
 * minutes of the first) are taken as one start; those that auto scaling added later have no event of
 * their own and only count until RUNNING.
 *
 * @returns undefined where no task is running.
 */
export function measureStart(
  tasks: readonly TaskStamps[],
  events: readonly ServiceEventRecord[],
): MeasuredStart | undefined {
  if (tasks.length === 0) return undefined;
  const seconds = (ms: number) => Math.round(ms / 1000);
  const untilRunning = Math.max(...tasks.map((task) => task.startedAt - task.createdAt));
  const firstStart = Math.min(...tasks.map((task) => task.startedAt));
  const together = tasks.filter((task) => task.startedAt - firstStart <= 120_000);
  const lastStart = Math.max(...together.map((task) => task.startedAt));
  const firstOf = (kind: RegExp) => {
    const moments = events.flatMap(({ at, message }) =>
      at >= lastStart && kind.test(message) ? [at] : [],
    );
    return moments.length === 0 ? undefined : Math.min(...moments);
  };
  const replacedAt = firstOf(atOnce);
  const saidAt = firstOf(afterwards);
  const servingSeenAtOnce = replacedAt !== undefined && replacedAt <= (saidAt ?? replacedAt);
  const servingAt = servingSeenAtOnce ? replacedAt : saidAt;
  return {
    untilRunningSeconds: seconds(untilRunning),
    runningToServingAtMostSeconds:
      // A steady state hours later says that no event of this start is left, not how long it took.
      servingAt === undefined || servingAt - lastStart > 3_600_000
        ? undefined
        : seconds(servingAt - lastStart),
    servingSeenAtOnce,
    tasks: tasks.length,
  };
}
