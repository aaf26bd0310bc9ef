import { endRun } from './metrics/runs.ts';
import type { Container, Task } from './service.ts';
import { deregisterTask } from './target-lifecycle.ts';
import type { FailureMode } from './model.ts';
import { deregistrationDelayMs } from './target-group.ts';
import { defaultStopMs, stoppedTaskVisibleMs } from './timing.ts';
import { after, draw, type World } from './world.ts';

/** AWS's default `stopTimeout`, in seconds. */
const defaultStopTimeoutSeconds = 30;
const killedExitCode = 137;
const terminatedExitCode = 143;

/**
 * ECS or a user wants the task gone: it leaves its target groups, waits their deregistration delay
 * (DEACTIVATING), gets SIGTERM and at the stop timeout SIGKILL (STOPPING), and gives its network
 * back (DEPROVISIONING).
 */
export function stopTask(world: World, task: Task, stopCode: string, reason: string): void {
  if (task.desiredStatus === 'STOPPED') return;
  task.desiredStatus = 'STOPPED';
  task.stopCode = stopCode;
  task.stoppedReason = reason;
  task.stoppingAt = world.now;
  endRun(task, world.now);
  task.version += 1;
  const ran = task.startedAt !== undefined;
  const groups = [...task.registeredIn.keys()];
  const delayMs = ran ? Math.max(0, ...groups.map(deregistrationDelayMs)) : 0;
  task.lastStatus = ran ? 'DEACTIVATING' : 'STOPPING';
  world.hears(task, 'stopping');
  if (groups.length > 0) deregisterTask(world, task);
  after(world, delayMs + (ran ? 500 : 300), () => terminateContainers(world, task));
}

/** A task that never ran: `TaskFailedToStart`, no exit code anywhere. */
export function taskFailedToStart(
  world: World,
  task: Task,
  failureMode: Extract<FailureMode, { kind: 'fails-to-start' }>,
): void {
  const main = task.containers.find(({ essential }) => essential);
  if (main && failureMode.containerReason !== undefined) main.reason = failureMode.containerReason;
  task.desiredStatus = 'STOPPED';
  task.stopCode = 'TaskFailedToStart';
  task.stoppedReason = failureMode.stoppedReason;
  task.stoppingAt = world.now;
  task.lastStatus = 'DEPROVISIONING';
  for (const container of task.containers) container.lastStatus = 'STOPPED';
  task.executionStoppedAt = world.now;
  world.hears(task, 'failed');
  deprovision(world, task);
}

/** A container ended by itself; if it was essential, the task follows it. */
export function containerExited(
  world: World,
  task: Task,
  name: string,
  failureMode: Extract<FailureMode, { kind: 'exits' }>,
): void {
  const container = task.containers.find((candidate) => candidate.name === name);
  if (container === undefined || container.lastStatus !== 'RUNNING') return;
  container.lastStatus = 'STOPPED';
  container.exitCode = failureMode.exitCode;
  if (failureMode.containerReason !== undefined) container.reason = failureMode.containerReason;
  task.version += 1;
  const others = task.containers.filter(({ lastStatus }) => lastStatus === 'RUNNING');
  if (!container.essential && others.some(({ essential }) => essential)) return;
  task.desiredStatus = 'STOPPED';
  task.stopCode = 'EssentialContainerExited';
  task.stoppedReason = failureMode.stoppedReason ?? 'Essential container in task exited';
  task.stoppingAt = world.now;
  endRun(task, world.now);
  task.lastStatus = 'DEACTIVATING';
  world.hears(task, 'failed');
  deregisterTask(world, task);
  after(world, 200, () => terminateContainers(world, task));
}

function terminateContainers(world: World, task: Task): void {
  task.lastStatus = 'STOPPING';
  task.version += 1;
  const running = task.containers.filter(({ lastStatus }) => lastStatus === 'RUNNING');
  let left = running.length;
  if (left === 0) {
    executionStopped(world, task);
    return;
  }
  for (const container of running) {
    const ending = endingOf(task, container);
    after(world, ending.afterMs, () => {
      container.lastStatus = 'STOPPED';
      container.exitCode = ending.exitCode;
      left -= 1;
      if (left === 0) executionStopped(world, task);
    });
  }
}

/** How a container answers SIGTERM. */
function endingOf(task: Task, container: Container): { afterMs: number; exitCode: number } {
  const definition = task.definition.containers.find(({ name }) => name === container.name);
  const timeoutMs = (definition?.stopTimeout ?? defaultStopTimeoutSeconds) * 1000;
  const takesMs = draw(task.random, task.behaviour.stopMs ?? defaultStopMs);
  if (takesMs >= timeoutMs) return { afterMs: timeoutMs, exitCode: killedExitCode };
  const told =
    task.behaviour.exitCodes?.[container.name] ??
    (task.failureMode.kind === 'exits'
      ? task.failureMode.otherExitCodes?.[container.name]
      : undefined);
  return { afterMs: takesMs, exitCode: told ?? (container.essential ? 0 : terminatedExitCode) };
}

function executionStopped(world: World, task: Task): void {
  task.executionStoppedAt = world.now;
  for (const container of task.containers) container.lastStatus = 'STOPPED';
  task.lastStatus = 'DEPROVISIONING';
  task.version += 1;
  deprovision(world, task);
}

function deprovision(world: World, task: Task): void {
  after(world, draw(task.random, task.timing.deprovisionMs), () => {
    task.lastStatus = 'STOPPED';
    task.stoppedAt = world.now;
    task.version += 1;
    world.addresses.delete(task.ip);
    task.deployment?.tasks.delete(task);
    world.hears(task, 'stopped');
    world.agenda.add(world.now + stoppedTaskVisibleMs, () => world.tasks.delete(task.id));
  });
}
