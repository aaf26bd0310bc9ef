import type { Service } from '../service.ts';
import type { World } from '../world.ts';
import type { PerformanceRecord } from './performance-record.ts';
import { sampleService } from './samples.ts';

const minuteMs = 60_000;
/** Records can be queried this long after their minute. */
const delayMs = 90_000;

/** The cluster whose performance log a log group is, where it is on. */
export function performanceLogOf(world: World, groupName: string): string | undefined {
  const name = /^\/aws\/ecs\/containerinsights\/([^/]+)\/performance$/.exec(groupName)?.[1];
  const cluster = name === undefined ? undefined : world.clusters.get(name);
  const setting = cluster?.settings.find((entry) => entry.name === 'containerInsights')?.value;
  return setting === 'enabled' || setting === 'enhanced' ? name : undefined;
}

/** One record a minute and running task, within the instants given. */
export function performanceRecords(
  world: World,
  clusterName: string,
  from: number,
  until: number,
): PerformanceRecord[] {
  const last = Math.min(until, world.now - delayMs);
  return [...world.services.values()]
    .filter(({ cluster }) => cluster.name === clusterName)
    .flatMap((service) => recordsOf(world, service, from, last));
}

function recordsOf(
  world: World,
  service: Service,
  from: number,
  until: number,
): PerformanceRecord[] {
  const found: PerformanceRecord[] = [];
  for (let minute = Math.ceil(from / minuteMs); minute * minuteMs < until; minute += 1) {
    for (const run of service.runs) {
      const value = (name: string): number | undefined =>
        sampleService(world, service, name, minute, run.taskId)?.values[0];
      const cpu = value('CpuUtilized');
      const memory = value('MemoryUtilized');
      if (cpu === undefined || memory === undefined) continue;
      found.push({
        Type: 'Task',
        Timestamp: minute * minuteMs,
        '@timestamp': minute * minuteMs,
        ClusterName: service.cluster.name,
        ServiceName: service.name,
        TaskId: run.taskId,
        TaskDefinitionFamily: run.family,
        TaskDefinitionRevision: run.revision.split(':')[1] ?? '',
        CpuUtilized: cpu,
        CpuReserved: run.cpuReserved,
        MemoryUtilized: memory,
        MemoryReserved: run.memoryReserved,
      });
    }
  }
  return found;
}
