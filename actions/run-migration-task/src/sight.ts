/** The tasks of all migrations of a service that ECS shows: live ones, and those that stop or have stopped. */
import type { Task } from '@ecs-actions/core/deployment/task';
import { isOver } from '@ecs-actions/core/migration/claim';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';

/** Stopped tasks looked through in one family: a service in a crash loop has many. */
const stoppedAtMost = 1000;

export interface Sight {
  /** Every task that bears the service's `startedBy`. */
  readonly look: () => Promise<readonly Task[]>;
  /** A task that is known to exist, though no list shows it yet. */
  readonly remember: (taskArn: string) => void;
}

/** Remembers what is over and what is nobody's migration, so that each look describes only what may have changed. */
export function createSight(
  { tasks }: Pick<Ports, 'tasks'>,
  { cluster, identity, families }: Pick<Plan, 'cluster' | 'identity' | 'families'>,
): Sight {
  const settled = new Map<string, Task | undefined>();
  const remembered = new Set<string>();
  return {
    remember: (taskArn) => {
      remembered.add(taskArn);
    },
    look: async () => {
      const listed = await Promise.all([
        tasks.listLive(cluster, identity.startedBy),
        // A task that is being stopped is in no list but this one (issue, "Once").
        ...families.map((family) => tasks.listStopped(cluster, family, stoppedAtMost)),
      ]);
      const arns = [...new Set([...listed.flat(), ...remembered])];
      const fresh = arns.filter((arn) => !settled.has(arn));
      const described = fresh.length === 0 ? [] : await tasks.describe(cluster, fresh);
      const open: Task[] = [];
      for (const task of described) {
        const isMigration = task.startedBy === identity.startedBy;
        if (!isMigration) settled.set(task.arn, undefined);
        else if (isOver(task) && task.lastStatus === 'STOPPED') settled.set(task.arn, task);
        else open.push(task);
      }
      const over = [...settled.values()].filter((task) => task !== undefined);
      return [...over, ...open];
    },
  };
}
