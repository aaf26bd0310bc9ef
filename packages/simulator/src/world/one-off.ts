import type { Cluster, NetworkConfiguration, Tag, TaskDefinition } from './model.ts';
import type { Task } from './service.ts';
import { launchTask } from './task-launch.ts';
import { stoppedTaskVisibleMs } from './timing.ts';
import { behaviourOf, type World } from './world.ts';

export type RunRequest = {
  readonly cluster: Cluster;
  readonly definition: TaskDefinition;
  readonly count: number;
  readonly network: NetworkConfiguration;
  readonly group: string;
  readonly startedBy?: string;
  readonly launchType?: string;
  readonly capacityProvider?: string;
  readonly platformVersion?: string;
  readonly enableExecuteCommand: boolean;
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly command: readonly string[];
  readonly tags: readonly Tag[];
};

export type RunFailure = { readonly reason: string; readonly detail?: string };

/** Starts tasks that belong to no service; refused ones are failures, as in ECS's HTTP 200. */
export function runTasks(
  world: World,
  request: RunRequest,
): { tasks: Task[]; failures: RunFailure[] } {
  const behaviour = behaviourOf(world, request.definition, request.command);
  const { refusal } = behaviour;
  const refused = world.refusals.get(behaviour) ?? 0;
  if (refusal !== undefined && refused < (refusal.times ?? Number.POSITIVE_INFINITY)) {
    world.refusals.set(behaviour, refused + 1);
    const failure = {
      reason: refusal.reason,
      ...(refusal.detail !== undefined && { detail: refusal.detail }),
    };
    return { tasks: [], failures: Array.from({ length: request.count }, () => failure) };
  }
  world.drawn += 1;
  const key = `run-${world.drawn}`;
  const tasks = Array.from({ length: request.count }, (_, index) =>
    launchTask(world, { ...request, key, index, injectedSidecar: world.injectsSidecar }),
  );
  return { tasks, failures: [] };
}

const tokenLifeMs = 24 * 3_600_000;

/**
 * The tasks a client token stands for, while it is remembered: 24 hours, or as long as its tasks
 * can be seen (ECS API reference, ensuring idempotency: the smaller of two bounds, of which our
 * source shows only the first).
 */
export function rememberedTasks(
  world: World,
  key: string,
): { request: string; tasks: readonly Task[] } | undefined {
  const found = world.clientTokens.get(key);
  if (found === undefined) return undefined;
  const visible = found.tasks.some(
    ({ stoppedAt, createdAt }) =>
      world.now - createdAt < tokenLifeMs &&
      (stoppedAt === undefined || world.now - stoppedAt < stoppedTaskVisibleMs),
  );
  return visible ? found : undefined;
}
