/** How many tasks of a service are healthy, by every check it has: what `wait` waits for. */
import type { Service, ServiceTargetGroup } from '../deployment/service.ts';
import { checkedRoles } from '../deployment/target-join.ts';
import type { TargetHealth, Task } from '../deployment/task.ts';
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
export function targetsTell(
  { targetGroups }: Service,
  targets: readonly TargetHealth[] | undefined,
): targets is readonly TargetHealth[] {
  return targets !== undefined && checkedRoles(targetGroups, targets).length > 0;
}

export function readinessOf({ at, service, targets, tasks }: ReadinessEvidence): Readiness {
  if (targetsTell(service, targets)) {
    // Another service may share the group, so there are never more than run.
    const healthy = countHealthyTargets(service.targetGroups, targets);
    return { healthy: Math.min(healthy, service.runningCount), by: 'targets' };
  }
  if (tasks !== undefined) {
    const healthy = tasks.filter((task) => isHealthyWithoutTargets(task, at)).length;
    return { healthy, by: 'tasks' };
  }
  return { healthy: service.runningCount, by: 'running' };
}

/**
 * Targets that every group which checks them calls healthy; groups of unused targets say nothing. On a
 * shared host a task has another port in each group, so that the least healthy group decides.
 */
function countHealthyTargets(
  groups: readonly ServiceTargetGroup[],
  targets: readonly TargetHealth[],
): number {
  const counts = checkedRoles(groups, targets).map((arns) => {
    const own = targets.filter(({ targetGroupArn }) => arns.has(targetGroupArn));
    const healthy = new Set(own.filter(({ state }) => state === 'healthy').map(targetKey));
    const others = own.filter(({ state }) => !['healthy', 'unused'].includes(state)).map(targetKey);
    return { healthy, others: new Set(others) };
  });
  const ill = new Set(counts.flatMap(({ others }) => [...others]));
  return Math.min(
    ...counts.map(({ healthy }) => [...healthy].filter((key) => !ill.has(key)).length),
  );
}

function targetKey({ target, port }: TargetHealth): string {
  return target.startsWith('i-') ? `${target}:${port ?? ''}` : target;
}
