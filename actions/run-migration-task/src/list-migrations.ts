/** The tasks of all migrations of a service that ECS shows: live ones, and those that stop or have stopped. */
import type { Task } from '@ecs-actions/core/deployment/task';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';

/** Stopped tasks looked through in one family: a service in a crash loop has many. */
const stoppedAtMost = 1000;

export interface MigrationList {
  /**
   * Every task that bears the service's `startedBy`.
   *
   * @param remembered tasks that are known to exist, though no list shows them yet.
   */
  readonly list: (remembered?: readonly string[]) => Promise<readonly Task[]>;
}

/** Remembers what is over and what is nobody's migration, so that each call describes only what may have changed. */
export function createMigrationList(
  { tasks }: Pick<Ports, 'tasks'>,
  { cluster, identity, families }: Pick<Plan, 'cluster' | 'identity' | 'families'>,
): MigrationList {
  const settled = new Map<string, Task | undefined>();
  return {
    list: async (remembered = []) => {
      const listed = await Promise.all([
        tasks.listLive(cluster, identity.startedBy),
        // A task that is being stopped is in no list but this one.
        ...families.map((family) => tasks.listStopped(cluster, family, stoppedAtMost)),
      ]);
      const arns = [...new Set([...listed.flat(), ...remembered])];
      const fresh = arns.filter((arn) => !settled.has(arn));
      const described = fresh.length === 0 ? [] : await tasks.describe(cluster, fresh);
      const open: Task[] = [];
      for (const task of described) {
        const isMigration = task.startedBy === identity.startedBy;
        if (!isMigration) settled.set(task.arn, undefined);
        else if (task.lastStatus === 'STOPPED') settled.set(task.arn, task);
        else open.push(task);
      }
      const over = [...settled.values()].filter((task) => task !== undefined);
      return [...over, ...open];
    },
  };
}
