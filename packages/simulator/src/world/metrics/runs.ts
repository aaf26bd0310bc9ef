import type { EpochMs } from '../model.ts';
import type { Task } from '../service.ts';
import type { World } from '../world.ts';
import { createDrift, seriesKey } from './noise.ts';

/** A task of a service begins to run. */
export function noteRun(world: World, task: Task, from: EpochMs): void {
  const { definition, service } = task;
  if (service === undefined) return;
  task.run = {
    taskId: task.id,
    index: task.index,
    revision: `${definition.family}:${definition.revision}`,
    family: definition.family,
    cpuReserved: Number(definition.cpu),
    memoryReserved: Number(definition.memory),
    from,
    until: Number.POSITIVE_INFINITY,
    noise: {
      cpu: createDrift(seriesKey(world.seed, task.id, 'cpu')),
      memory: createDrift(seriesKey(world.seed, task.id, 'memory')),
    },
  };
  service.runs.push(task.run);
}

/** It no longer does. */
export function endRun(task: Task, until: EpochMs): void {
  if (task.run !== undefined) task.run.until = until;
}
