/** How many tasks of a service are healthy, by every check it has: what `wait` waits for. */
import type { Service } from '../deployment/service.ts';
import { isUnchecked, type TargetHealth, type Task } from '../deployment/task.ts';
import { isHealthyWithoutTargets } from '../deployment/timeline.ts';
import type { EpochMs } from '../time.ts';

export interface Readiness {
  readonly healthy: number;
  /** Who says so: the target groups, the tasks themselves, or only that they run. */
  readonly by: 'targets' | 'tasks' | 'running';
}

export interface ReadinessEvidence {
  readonly at: EpochMs;
  readonly service: Service;
  /** `undefined` where out of sight, or where the service has no target groups. */
  readonly targets: readonly TargetHealth[] | undefined;
  /** Live tasks; `undefined` where out of sight or not asked for. */
  readonly tasks: readonly Task[] | undefined;
}

/** Whether target groups can tell; otherwise the tasks have to be described. */
export function targetsTell(targets: readonly TargetHealth[] | undefined): boolean {
  return targets !== undefined && targets.length > 0 && !isUnchecked(targets);
}

export function readinessOf({ at, service, targets, tasks }: ReadinessEvidence): Readiness {
  if (targets !== undefined && targetsTell(targets)) {
    return { healthy: countHealthyTargets(targets), by: 'targets' };
  }
  if (tasks !== undefined) {
    const healthy = tasks.filter((task) => isHealthyWithoutTargets(task, at)).length;
    return { healthy, by: 'tasks' };
  }
  return { healthy: service.runningCount, by: 'running' };
}

/** Addresses that every group which lists them calls healthy. On a shared host the port tells tasks apart. */
function countHealthyTargets(targets: readonly TargetHealth[]): number {
  const healthy = new Set<string>();
  const others = new Set<string>();
  for (const { target, port, state } of targets) {
    const address = target.startsWith('i-') ? `${target}:${port ?? ''}` : target;
    (state === 'healthy' ? healthy : others).add(address);
  }
  return [...healthy].filter((address) => !others.has(address)).length;
}
