import { eventText, say } from './service-events.ts';
import type { Deployment, Service, Task } from './service.ts';
import { launchTask } from './task-launch.ts';
import { stopTask } from './task-stop.ts';
import { isPending } from './task.ts';
import { schedulerTiming } from './timing.ts';
import { after, draw, randomFor, type World } from './world.ts';

/** ECS names at most this many tasks in one event. */
const tasksPerEvent = 10;

/** Launches tasks of a deployment and says so. */
export function startTasks(
  world: World,
  service: Service,
  deployment: Deployment,
  count: number,
  replaced: number,
): void {
  if (count === 0) return;
  service.steady = false;
  const started: Task[] = [];
  for (let index = 0; index < count; index += 1) {
    started.push(launchServiceTask(world, service, deployment));
  }
  for (let from = 0; from < started.length; from += tasksPerEvent) {
    const batch = started.slice(from, from + tasksPerEvent);
    say(world, service, eventText.started(service, batch, from === 0 ? replaced : 0));
  }
}

/** Launches one task of a deployment, in the zone that has the fewest. */
export function launchServiceTask(
  world: World,
  service: Service,
  deployment: Deployment,
  options: { readonly settled?: boolean; readonly availabilityZone?: string } = {},
): Task {
  const { revision } = deployment;
  const index = deployment.launched;
  deployment.launched += 1;
  const strategy = revision.capacityProviderStrategy;
  const provider = strategy === undefined ? undefined : providerFor(strategy, index);
  return launchTask(world, {
    cluster: service.cluster,
    definition: revision.definition,
    network: revision.network,
    group: `service:${service.name}`,
    startedBy: deployment.id,
    service,
    deployment,
    ...(provider === undefined
      ? { launchType: revision.launchType ?? 'FARGATE' }
      : {
          capacityProvider: provider,
          launchType: provider.startsWith('FARGATE') ? 'FARGATE' : 'EC2',
        }),
    ...(revision.launchType !== 'EC2' && { platformVersion: '1.4.0' }),
    enableExecuteCommand: service.enableExecuteCommand,
    overrides: { containerOverrides: [] },
    command: [],
    tags: service.propagateTags === 'SERVICE' ? service.tags : [],
    key: deployment.number,
    index,
    injectedSidecar: world.injectsSidecar,
    ...options,
  });
}

function providerFor(
  strategy: readonly { capacityProvider: string; weight: number; base: number }[],
  index: number,
): string {
  const based = strategy.find(({ base }) => index < base);
  if (based) return based.capacityProvider;
  const total = strategy.reduce((sum, { weight }) => sum + weight, 0);
  let place = total === 0 ? 0 : index % total;
  for (const { capacityProvider, weight } of strategy) {
    if (place < weight) return capacityProvider;
    place -= weight;
  }
  return strategy[0]?.capacityProvider ?? 'FARGATE';
}

export type StopCause = 'replaced' | 'unhealthy' | 'scaled-in' | 'rebalanced';

/** Stops tasks of a service, and says so in ECS's order: why, stopped, deregistered, draining. */
export function stopTasks(
  world: World,
  service: Service,
  tasks: readonly Task[],
  cause: StopCause,
): void {
  if (tasks.length === 0) return;
  service.steady = false;
  if (cause === 'unhealthy') sayWhy(world, service, tasks);
  const pending = tasks.filter(isPending);
  const running = tasks.filter((task) => !isPending(task));
  if (pending.length > 0) say(world, service, eventText.stoppedPending(service, pending.length));
  for (let from = 0; from < running.length; from += tasksPerEvent) {
    say(
      world,
      service,
      eventText.stoppedRunning(service, running.slice(from, from + tasksPerEvent)),
      1,
    );
  }
  const registered = running.filter(({ registeredIn }) => registeredIn.size > 0);
  if (registered.length > 0) sayDraining(world, service, registered, cause);
  for (const task of tasks) {
    stopTask(world, task, 'ServiceSchedulerInitiated', stoppedReason(service, task, cause));
  }
}

function stoppedReason(service: Service, task: Task, cause: StopCause): string {
  if (cause !== 'unhealthy') {
    const by = cause === 'replaced' ? service.deployments[0]?.id : task.deployment?.id;
    return `Scaling activity initiated by (deployment ${by ?? ''})`;
  }
  return task.unhealthy?.by === 'container'
    ? 'Task failed container health checks'
    : `Task failed ELB health checks in (target-group ${task.unhealthy?.groupArn ?? ''})`;
}

function sayWhy(world: World, service: Service, tasks: readonly Task[]): void {
  for (const task of tasks) {
    const { unhealthy } = task;
    if (unhealthy?.by === 'container') {
      say(world, service, eventText.failedContainerChecks(service, task));
      continue;
    }
    const [balancer] = service.loadBalancers;
    const group = world.targetGroups.get(unhealthy?.groupArn ?? '');
    const target = group === undefined ? undefined : task.registeredIn.get(group);
    const why = target?.description ?? 'Health checks failed';
    say(
      world,
      service,
      eventText.unhealthyTarget(
        service,
        task,
        target?.port ?? balancer?.containerPort ?? 0,
        unhealthy?.groupArn ?? '',
        why,
      ),
    );
  }
}

function sayDraining(
  world: World,
  service: Service,
  tasks: readonly Task[],
  cause: StopCause,
): void {
  const groups = new Map<string, number>();
  const deployments = new Map<string, number>();
  for (const task of tasks) {
    for (const group of task.registeredIn.keys())
      groups.set(group.arn, (groups.get(group.arn) ?? 0) + 1);
    const id = task.deployment?.id ?? '';
    deployments.set(id, (deployments.get(id) ?? 0) + 1);
  }
  service.drawn += 1;
  const random = randomFor(world, 'draining', service.arn, service.drawn);
  after(world, draw(random, schedulerTiming.deregistrationMs), () => {
    for (const [groupArn, count] of groups) {
      say(world, service, eventText.deregistered(service, count, groupArn));
    }
    for (const [id, count] of deployments) {
      const taskSet = cause === 'replaced' ? id : undefined;
      say(world, service, eventText.draining(service, taskSet, count), 4);
    }
  });
}
