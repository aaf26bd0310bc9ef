import { createDeployment, createRevision, createServiceDeployment } from './deployment-start.ts';
import { ensurePass } from './scheduler-agenda.ts';
import { eventText, say } from './service-events.ts';
import type { Service, TaskSet } from './service.ts';
import { startTasks, stopTasks } from './task-batches.ts';
import type { TaskDefinition } from './model.ts';
import { isAlive, isHealthy } from './task.ts';
import { closeTruth, openTruth } from './truth.ts';
import { after, arn, type World } from './world.ts';

const launchesPerPass = 40;

/** Creates a task set, as CodeDeploy or an external controller does. */
export function createTaskSet(
  world: World,
  service: Service,
  definition: TaskDefinition,
  status: TaskSet['status'],
): TaskSet {
  const previous = service.taskSets.find((set) => set.status === 'PRIMARY')?.deployment.revision;
  const revision = createRevision(world, service, definition, {}, previous ?? service.revisions[0]);
  const entry = createServiceDeployment(world, service, revision, []);
  const deployment = createDeployment(world, revision, entry);
  const group = service.loadBalancers[0];
  const used = service.taskSets.find((set) => set.status === 'PRIMARY')?.targetGroup;
  const targetGroup =
    used !== undefined && used === group?.targetGroup
      ? group?.advanced?.alternate
      : group?.targetGroup;
  if (targetGroup !== undefined) deployment.targetGroup = targetGroup;
  const set: TaskSet = {
    // Its tasks are started by it, so it bears the id they name.
    id: deployment.id,
    arn: arn(world, 'ecs', `task-set/${service.cluster.name}/${service.name}/${deployment.id}`),
    definition,
    ...(targetGroup !== undefined && { targetGroup }),
    status,
    computedDesiredCount: 0,
    createdAt: world.now,
    updatedAt: world.now,
    stabilityStatus: 'STABILIZING',
    stabilityStatusAt: world.now,
    scale: 100,
    deployment,
  };
  service.taskSets.unshift(set);
  return set;
}

/** A blue/green deployment by CodeDeploy: green beside blue, traffic moved, blue removed. */
export function deployTaskSet(
  world: World,
  service: Service,
  definition: TaskDefinition,
  waits: {
    readonly beforeShiftMs: number;
    readonly beforeRemovalMs: number;
    /** Not steady after this long: it is given up, and its task set removed. Left out: never. */
    readonly givesUpAfterMs?: number;
  },
): TaskSet {
  const set = createTaskSet(world, service, definition, 'ACTIVE');
  openTruth(world, service, set.deployment, set.deployment.serviceDeployment);
  service.steady = false;
  const blue = service.taskSets.find((other) => other.status === 'PRIMARY');
  set.whenSteady = () => {
    after(world, waits.beforeShiftMs, () => {
      set.status = 'PRIMARY';
      if (blue !== undefined) blue.status = 'ACTIVE';
      after(world, waits.beforeRemovalMs, () => {
        if (blue !== undefined) {
          blue.status = 'DRAINING';
          blue.scale = 0;
        }
        closeTruth(world, set.deployment.serviceDeployment, 'completed');
        service.steady = false;
        ensurePass(world, service);
      });
    });
  };
  const { givesUpAfterMs } = waits;
  if (givesUpAfterMs !== undefined) {
    after(world, givesUpAfterMs, () => {
      if (set.whenSteady === undefined) return;
      delete set.whenSteady;
      set.status = 'DRAINING';
      set.scale = 0;
      closeTruth(world, set.deployment.serviceDeployment, 'rolled-back');
      service.steady = false;
      ensurePass(world, service);
    });
  }
  ensurePass(world, service, true);
  return set;
}

/** One pass over a service whose deployments somebody else controls. */
export function taskSetPass(world: World, service: Service): void {
  let settled = true;
  for (const set of service.taskSets) {
    const desired =
      set.status === 'DRAINING' ? 0 : Math.ceil((service.desiredCount * set.scale) / 100);
    set.computedDesiredCount = desired;
    const alive = [...set.deployment.tasks].filter(isAlive);
    const ill = alive.filter(({ unhealthy }) => unhealthy !== undefined);
    const well = alive.filter(({ unhealthy }) => unhealthy === undefined);
    const missing =
      world.now >= set.deployment.holdUntil ? Math.min(launchesPerPass, desired - well.length) : 0;
    startTasks(world, service, set.deployment, Math.max(0, missing), 0);
    stopTasks(world, service, ill, 'unhealthy');
    stopTasks(world, service, well.slice(desired), 'replaced');
    const steady =
      well.filter(isHealthy).length === desired && set.deployment.tasks.size === desired;
    const status = steady ? 'STEADY_STATE' : 'STABILIZING';
    if (set.stabilityStatus !== status) {
      set.stabilityStatus = status;
      set.stabilityStatusAt = world.now;
      set.updatedAt = world.now;
      if (steady) {
        set.whenSteady?.();
        delete set.whenSteady;
      }
    }
    settled &&= steady;
  }
  const gone = service.taskSets.filter(
    (set) => set.status === 'DRAINING' && set.deployment.tasks.size === 0,
  );
  for (const set of gone) service.taskSets.splice(service.taskSets.indexOf(set), 1);
  if (settled && !service.steady) {
    service.steady = true;
    say(world, service, eventText.steady(service));
  }
  if (!service.steady) ensurePass(world, service);
}
