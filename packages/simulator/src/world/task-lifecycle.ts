import { scheduleLog } from './logs.ts';
import type { FailureMode } from './model.ts';
import type { Task } from './service.ts';
import { containerExited, stopTask, taskFailedToStart } from './task-stop.ts';
import { isRestarted } from './restart-policy.ts';
import { isAlive } from './task.ts';
import { imageDigest, notePull, pullFailure } from './images.ts';
import { schedulerTiming } from './timing.ts';
import { noteRun } from './metrics/runs.ts';
import { after, draw, type World } from './world.ts';

/**
 * PROVISIONING → PENDING → ACTIVATING → RUNNING, with the time stamps ECS sets on the way, and then
 * whatever the task's failureMode holds. A task told to stop in between leaves this path.
 */
export function runTaskLifecycle(world: World, task: Task): void {
  const { failureMode, timing, random } = task;
  const whileAlive = (durationMs: number, run: () => void): void => {
    after(world, durationMs, () => {
      if (isAlive(task)) run();
    });
  };
  whileAlive(draw(random, timing.connectMs), () => {
    task.connectivityAt = world.now;
    task.lastStatus = 'PENDING';
    task.version += 1;
    const early = failureIn(failureMode, 'provision');
    if (early) {
      whileAlive(early.afterMs ?? random.between(8000, 20_000), () =>
        taskFailedToStart(world, task, early),
      );
      return;
    }
    whileAlive(draw(random, timing.beforePullMs), () => {
      task.pullStartedAt = world.now;
      if (failureMode.kind === 'never-pulls') return;
      const unpulled = failureIn(failureMode, 'pull') ?? missingImage(world, task);
      if (unpulled) {
        whileAlive(unpulled.afterMs ?? random.between(2000, 9000), () => {
          task.pullStoppedAt = world.now;
          taskFailedToStart(world, task, unpulled);
        });
        return;
      }
      whileAlive(draw(random, timing.pullMs), () => {
        task.pullStoppedAt = world.now;
        notePulls(world, task);
        const unstarted = failureIn(failureMode, 'start');
        if (unstarted) {
          whileAlive(unstarted.afterMs ?? random.between(500, 3000), () =>
            taskFailedToStart(world, task, unstarted),
          );
          return;
        }
        const startMs = draw(random, timing.startMs);
        const activatingMs = Math.min(1000, startMs / 2);
        whileAlive(startMs - activatingMs, () => {
          task.lastStatus = 'ACTIVATING';
          whileAlive(activatingMs, () => taskRuns(world, task));
        });
      });
    });
  });
}

type FailsToStart = Extract<FailureMode, { kind: 'fails-to-start' }>;

/** An image that the registry no longer gives out. */
function missingImage(world: World, task: Task): FailsToStart | undefined {
  for (const container of task.definition.containers) {
    const stoppedReason = pullFailure(world, container, pinnedDigest(task, container.name));
    if (stoppedReason !== undefined)
      return { kind: 'fails-to-start', phase: 'pull', stoppedReason };
  }
  return undefined;
}

/** What the deployment resolved the container's image to. */
function pinnedDigest({ deployment }: Task, container: string): string | undefined {
  return deployment?.revision.imageDigests[container];
}

function notePulls(world: World, task: Task): void {
  for (const container of task.containers) {
    const definition = task.definition.containers.find(({ name }) => name === container.name);
    const pinned =
      definition?.versionConsistency === 'disabled'
        ? undefined
        : pinnedDigest(task, container.name);
    const digest = pinned ?? imageDigest(world, container.image ?? container.name.slice(0, 19));
    if (digest !== undefined) container.imageDigest = digest;
    if (definition !== undefined) notePull(world, definition, digest);
  }
}

function failureIn(
  failureMode: FailureMode,
  phase: 'provision' | 'pull' | 'start',
): FailsToStart | undefined {
  return failureMode.kind === 'fails-to-start' && failureMode.phase === phase
    ? failureMode
    : undefined;
}

function taskRuns(world: World, task: Task): void {
  task.lastStatus = 'RUNNING';
  task.version += 1;
  task.startedAt = world.now;
  noteRun(world, task, world.now);
  for (const container of task.containers) container.lastStatus = 'RUNNING';
  const { failureMode } = task;
  const main = task.containers.find(({ essential }) => essential) ?? task.containers[0];
  // A program that ends by itself tells its own story: it neither listens nor connects first.
  const tellsItsOwn =
    failureMode.kind === 'exits' &&
    failureMode.log !== undefined &&
    (failureMode.container ?? main?.name) === main?.name;
  if (main !== undefined && task.behaviour.log && !tellsItsOwn)
    scheduleLog(world, task, main.name, task.behaviour.log);
  const whileAlive = (durationMs: number, run: () => void): void => {
    after(world, durationMs, () => {
      if (isAlive(task)) run();
    });
  };
  switch (failureMode.kind) {
    case 'exits': {
      const name = failureMode.container ?? main?.name ?? '';
      const run = (): void => {
        if (failureMode.log) scheduleLog(world, task, name, failureMode.log);
        whileAlive(failureMode.afterMs, () => {
          if (isRestarted(task, name, failureMode.exitCode, failureMode.afterMs)) run();
          else containerExited(world, task, name, failureMode);
        });
      };
      run();
      break;
    }
    case 'spot-interruption':
      whileAlive(failureMode.afterMs, () =>
        stopTask(world, task, 'SpotInterruption', 'Your Spot Task was interrupted.'),
      );
      break;
    case 'fails-target-health':
    case 'fails-container-health':
      if (main !== undefined && failureMode.log)
        scheduleLog(world, task, main.name, failureMode.log);
      break;
    case 'healthy':
    case 'turns-unhealthy':
    case 'fails-to-start':
    case 'never-pulls':
      break;
  }
  checkContainers(world, task);
  if (needsNoCheck(task)) {
    whileAlive(schedulerTiming.settleMs, () => becomeHealthy(world, task));
  }
  world.hears(task, 'running');
}

function needsNoCheck(task: Task): boolean {
  const groups = task.service?.loadBalancers ?? [];
  return groups.length === 0 && task.definition.containers.every(({ healthCheck }) => !healthCheck);
}

/** Runs the health checks that container definitions declare. */
function checkContainers(world: World, task: Task): void {
  for (const container of task.containers) {
    const check = task.definition.containers.find(
      ({ name }) => name === container.name,
    )?.healthCheck;
    if (!check) continue;
    const fails = task.failureMode.kind === 'fails-container-health';
    const startMs = (check.startPeriod ?? 0) * 1000;
    const verdictMs = fails
      ? startMs + check.interval * check.retries * 1000
      : Math.max(check.interval * 1000, draw(task.random, task.timing.warmUpMs));
    after(world, verdictMs, () => {
      if (!isAlive(task) || container.lastStatus !== 'RUNNING') return;
      container.healthStatus = fails ? 'UNHEALTHY' : 'HEALTHY';
      task.version += 1;
      if (fails) {
        task.unhealthy = { by: 'container' };
        world.hears(task, 'unhealthy');
      } else {
        assessHealth(world, task);
      }
    });
  }
}

/** Sets the task healthy once every check it has has passed. */
export function assessHealth(world: World, task: Task): void {
  if (!isAlive(task) || task.lastStatus !== 'RUNNING' || task.healthySince !== undefined) return;
  const containersPass = task.containers.every((container) => {
    const check = task.definition.containers.find(
      ({ name }) => name === container.name,
    )?.healthCheck;
    return !check || container.healthStatus === 'HEALTHY';
  });
  const balancers = task.service?.loadBalancers ?? [];
  const groups = balancers.filter(({ targetGroup }) => targetGroup !== undefined);
  const targets = [...task.registeredIn.values()];
  const targetsPass =
    balancers.length === 0 ||
    (targets.length >= Math.min(1, groups.length) &&
      targets.every(({ state }) => state === 'healthy' || state === 'unused'));
  if (containersPass && targetsPass) becomeHealthy(world, task);
}

export function becomeHealthy(world: World, task: Task): void {
  if (task.healthySince !== undefined) return;
  task.healthySince = world.now;
  world.hears(task, 'healthy');
  if (task.failureMode.kind === 'turns-unhealthy') {
    const { failureMode } = task;
    after(world, failureMode.afterMs, () => {
      if (!isAlive(task)) return;
      const [entry] = task.registeredIn;
      const [group, target] = entry ?? [];
      if (target) {
        target.state = 'unhealthy';
        target.reason = failureMode.reason;
        target.description = failureMode.description;
      }
      task.unhealthy = group ? { by: 'target', groupArn: group.arn } : { by: 'container' };
      world.hears(task, 'unhealthy');
    });
  }
}
