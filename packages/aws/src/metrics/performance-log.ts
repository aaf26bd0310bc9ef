/**
 * CPU and memory of single tasks from Container Insights' performance log: the cluster writes it where its
 * setting is `enabled` as well, and a query costs by the gigabyte (CloudWatch, "Container Insights performance
 * log events" and its price list).
 */
import type { TaskSeries } from '@ecs-actions/core/metrics/measured';
import type { Window } from '@ecs-actions/core/metrics/series';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import { logsClient } from '../clients.ts';
import { readable } from '../failure.ts';
import type { Session, SessionClock } from '../session.ts';
import type { TaskAddress } from './task-series.ts';

const rowsAtMost = 100_000;
const askEveryMs: DurationMs = durations.second;
const patienceMs: DurationMs = durations.minute;

export interface PerformanceLogReader {
  /** Empty where the log has nothing of these tasks. */
  read(address: TaskAddress, window: Window): Promise<readonly TaskSeries[]>;
}

/** @throws ReadableError where the log is not there, may not be read, or does not answer in a minute. */
export function createPerformanceLogReader(
  session: Session,
  clock: SessionClock,
): PerformanceLogReader {
  return {
    read: async ({ clusterName, serviceName, tasks }, { from, until }) => {
      const { sdk, client } = await logsClient(session);
      const send = async <T>(
        action: string,
        attempt: Parameters<typeof session.send<T>>[0],
      ): Promise<T> => {
        try {
          return await session.send(attempt, { patienceMs });
        } catch (error) {
          if (error instanceof Error && error.name === 'ResourceNotFoundException') {
            throw new ReadableError('No performance log', 'the cluster has no performance log', {
              cause: error,
            });
          }
          throw readable(error, `logs:${action}`);
        }
      };
      const { queryId } = await send('StartQuery', (options) =>
        client.send(
          new sdk.StartQueryCommand({
            logGroupName: `/aws/ecs/containerinsights/${clusterName}/performance`,
            startTime: Math.floor(from / 1000),
            endTime: Math.ceil(until / 1000),
            limit: rowsAtMost,
            queryString: queryOf(serviceName),
          }),
          options,
        ),
      );
      const untilMs = clock.monotonicMs() + patienceMs;
      for (;;) {
        const answer = await send('GetQueryResults', (options) =>
          client.send(new sdk.GetQueryResultsCommand({ queryId }), options),
        );
        if (answer.status === 'Complete') return toTasks(answer.results ?? [], tasks);
        if (!/^(?:Scheduled|Running|Unknown)$/.test(answer.status ?? '')) {
          throw new ReadableError('No performance log', `the query ended as ${answer.status}`);
        }
        if (clock.monotonicMs() >= untilMs) {
          throw new ReadableError('No performance log', 'the query did not end within a minute');
        }
        await clock.sleep(askEveryMs);
      }
    },
  };
}

/** A service's name is letters, digits, `-` and `_`: nothing in it ends the quotes. */
function queryOf(serviceName: string): string {
  return [
    `filter Type = "Task" and ServiceName = "${serviceName}"`,
    'stats avg(100*CpuUtilized/CpuReserved) as cpu, avg(100*MemoryUtilized/MemoryReserved) as memory by TaskId, bin(1m)',
  ].join(' | ');
}

type Row = readonly { readonly field?: string | undefined; readonly value?: string | undefined }[];

function toTasks(rows: readonly Row[], tasks: TaskAddress['tasks']): readonly TaskSeries[] {
  const points = new Map(
    tasks.map((task) => [
      task.taskId,
      { ...task, cpu: new Map<number, number>(), memory: new Map<number, number>() },
    ]),
  );
  for (const row of rows) {
    const value = (name: string): string => row.find(({ field }) => field === name)?.value ?? '';
    // `2026-11-25 03:00:00.000`, UTC.
    const at = Date.parse(`${value('bin(1m)').replace(' ', 'T')}Z`);
    const own = points.get(value('TaskId'));
    if (own === undefined || Number.isNaN(at)) continue;
    const cpu = Number.parseFloat(value('cpu'));
    const memory = Number.parseFloat(value('memory'));
    if (Number.isFinite(cpu)) own.cpu.set(at, cpu);
    if (Number.isFinite(memory)) own.memory.set(at, memory);
  }
  return [...points.values()].filter(({ cpu, memory }) => cpu.size > 0 || memory.size > 0);
}
