import type { LogLine } from './model.ts';
import type { Task } from './service.ts';
import { after, draw, type World } from './world.ts';

/** How long after being written a line can be read, in milliseconds. */
const ingestionMs = { usual: [400, 2500], late: [6000, 10_000] } as const;

/** Writes a line of a container to its awslogs stream, which appears with its first line. */
export function writeLog(world: World, task: Task, containerName: string, text: string): void {
  const container = task.definition.containers.find(({ name }) => name === containerName);
  const logging = container?.logConfiguration;
  const groupName = logging?.options['awslogs-group'];
  const prefix = logging?.options['awslogs-stream-prefix'];
  if (logging?.logDriver !== 'awslogs' || groupName === undefined) return;
  const runtimeId = task.containers.find(({ name }) => name === containerName)?.runtimeId;
  const writtenAt = world.now;
  const range =
    task.behaviour.logDelayMs ?? (task.random.chance(0.03) ? ingestionMs.late : ingestionMs.usual);
  // The driver sends a stream's lines in order: none overtakes the one before.
  const readableAt = Math.max(
    Math.round(writtenAt + draw(task.random, range) / world.speed),
    task.logReadableAt,
  );
  task.logReadableAt = readableAt;
  world.agenda.add(readableAt, () => {
    const group = world.logGroups.get(groupName) ?? { name: groupName, streams: new Map() };
    world.logGroups.set(groupName, group);
    // Without a prefix, which EC2 allows, the driver names the stream by the container's id.
    const name = prefix === undefined ? (runtimeId ?? '') : `${prefix}/${containerName}/${task.id}`;
    const stream = group.streams.get(name) ?? { name, createdAt: world.now, events: [] };
    group.streams.set(name, stream);
    stream.events.push({
      timestamp: writtenAt,
      ingestionTime: world.now,
      message: text,
      sequence: stream.events.length,
    });
  });
}

/** Puts a container's lines on the agenda; those it does not live to write stay unwritten. */
export function scheduleLog(
  world: World,
  task: Task,
  containerName: string,
  lines: readonly LogLine[],
): void {
  const container = task.containers.find(({ name }) => name === containerName);
  for (const line of lines) {
    after(world, line.afterMs, () => {
      if (container?.lastStatus === 'RUNNING') writeLog(world, task, containerName, line.text);
    });
  }
}
