import type { Launch } from './launch.ts';
import type { FailureMode, NetworkConfiguration } from './model.ts';
import type { Random } from './random.ts';
import type { Container, Target, Task } from './service.ts';
import { noteRun } from './metrics/runs.ts';
import { imageDigest } from './images.ts';
import { runTaskLifecycle } from './task-lifecycle.ts';
import { unusedDescription } from './target-lifecycle.ts';
import { networkOf, targetAddress } from './task-network.ts';
import { isUnused } from './target-group.ts';
import { defaultTaskTiming } from './timing.ts';
import { arn, behaviourOf, randomFor, type World } from './world.ts';

/** A private address that nobody else has: two tasks never share a target. */
function takeAddress(world: World, random: Random): string {
  for (;;) {
    const ip = `10.${random.integer(0, 3)}.${random.integer(0, 255)}.${random.integer(4, 254)}`;
    if (world.addresses.has(ip)) continue;
    world.addresses.add(ip);
    return ip;
  }
}

/** The zone of a subnet: subnets take the zones of the region in turn. */
export function zoneOf(world: World, network: NetworkConfiguration, subnet: string): string {
  const index = Math.max(0, network.subnets.indexOf(subnet));
  return `${world.region}${'abc'[index % 3] ?? 'a'}`;
}

/** Creates a task and lets it begin. */
export function launchTask(world: World, launch: Launch): Task {
  const random = randomFor(world, 'task', launch.key, launch.index);
  const behaviour = behaviourOf(world, launch.definition, launch.command);
  const id = random.hex(32);
  const zones = launch.network.subnets.map((subnet) => zoneOf(world, launch.network, subnet));
  const wanted =
    launch.availabilityZone === undefined ? -1 : zones.indexOf(launch.availabilityZone);
  const place = wanted >= 0 ? wanted : launch.index % Math.max(1, zones.length);
  const task: Task = {
    id,
    arn: arn(world, 'ecs', `task/${launch.cluster.name}/${id}`),
    cluster: launch.cluster,
    definition: launch.definition,
    group: launch.group,
    ...(launch.startedBy !== undefined && { startedBy: launch.startedBy }),
    ...(launch.service !== undefined && { service: launch.service }),
    ...(launch.deployment !== undefined && { deployment: launch.deployment }),
    ...(launch.launchType !== undefined && { launchType: launch.launchType }),
    ...(launch.capacityProvider !== undefined && { capacityProvider: launch.capacityProvider }),
    ...(launch.platformVersion !== undefined && { platformVersion: launch.platformVersion }),
    network: launch.network,
    subnet: launch.network.subnets[place] ?? 'subnet-0',
    availabilityZone: zones[place] ?? `${world.region}a`,
    ip: takeAddress(world, random),
    ...networkOf(world, launch, random),
    eni: `eni-0${random.hex(16)}`,
    attachmentId: random.uuid(),
    mac: Array.from({ length: 5 }, () => random.hex(2)).reduce(
      (mac, part) => `${mac}:${part}`,
      '02',
    ),
    enableExecuteCommand: launch.enableExecuteCommand,
    overrides: launch.overrides,
    tags: [...launch.tags],
    containers: containersOf(world, launch, id, random),
    createdAt: launch.settled === true ? world.now - settledAgeMs : world.now,
    failureMode:
      launch.settled === true
        ? { kind: 'healthy' }
        : drawFailureMode(
            behaviour.failureModes ?? [],
            behaviour.failFirst,
            behaviour.failAfter,
            launch.index,
            random,
          ),
    behaviour,
    timing: { ...defaultTaskTiming, ...behaviour.timing },
    random,
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    version: 1,
    index: launch.index,
    registeredIn: new Map(),
    logReadableAt: 0,
    failureCounted: false,
  };
  world.tasks.set(id, task);
  launch.deployment?.tasks.add(task);
  if (launch.settled === true) settle(world, task);
  else runTaskLifecycle(world, task);
  return task;
}

const settledAgeMs = 2 * 3_600_000;

/** Dresses a task as one that was launched two hours ago and runs well. */
function settle(world: World, task: Task): void {
  const from = task.createdAt;
  // For the metrics it has always been there, last week too.
  noteRun(world, task, from - 30 * 24 * 3_600_000);
  Object.assign(task, {
    lastStatus: 'RUNNING',
    connectivityAt: from + 3608,
    pullStartedAt: from + 10_474,
    pullStoppedAt: from + 23_325,
    startedAt: from + 32_017,
    healthySince: from + 60_000,
    version: 4,
  });
  for (const container of task.containers) {
    container.lastStatus = 'RUNNING';
    const digest = imageDigest(world, container.image ?? 'agent');
    if (digest !== undefined) container.imageDigest = digest;
    const checked = task.definition.containers.some(
      ({ name, healthCheck }) => name === container.name && healthCheck !== undefined,
    );
    container.healthStatus = checked ? 'HEALTHY' : 'UNKNOWN';
  }
  for (const { targetGroup, containerName, containerPort } of task.service?.loadBalancers ?? []) {
    if (targetGroup === undefined) continue;
    const used = !isUnused(targetGroup);
    const address = targetAddress(task, targetGroup, { containerName, containerPort });
    const target: Target = {
      ...address,
      availabilityZone: task.availabilityZone,
      task,
      state: used ? 'healthy' : 'unused',
      ...(!used && { reason: 'Target.NotInUse', description: unusedDescription }),
    };
    task.registeredIn.set(targetGroup, target);
    targetGroup.targets.set(`${address.id}:${address.port}`, target);
  }
}

function containersOf(world: World, launch: Launch, taskId: string, random: Random): Container[] {
  const declared = launch.definition.containers.map((container): Container => {
    return {
      arn: arn(world, 'ecs', `container/${launch.cluster.name}/${taskId}/${random.uuid()}`),
      name: container.name,
      image: container.image,
      essential: container.essential,
      declared: true,
      runtimeId: `${taskId}-${Number(random.digits(10)) % 2 ** 32}`,
      lastStatus: 'PENDING',
      healthStatus: 'UNKNOWN',
    };
  });
  if (!launch.injectedSidecar) return declared;
  // GuardDuty injects its agent into Fargate tasks; no task definition declares it.
  const agent: Container = {
    arn: arn(world, 'ecs', `container/${launch.cluster.name}/${taskId}/${random.uuid()}`),
    name: `aws-guardduty-agent-${random.hex(7)}`,
    essential: false,
    declared: false,
    runtimeId: `${taskId}-${random.digits(9)}`,
    lastStatus: 'PENDING',
    healthStatus: 'UNKNOWN',
  };
  return [...declared, agent];
}

function drawFailureMode(
  failureModes: readonly { readonly failureMode: FailureMode; readonly share: number }[],
  failFirst: number | undefined,
  failAfter: number | undefined,
  index: number,
  random: Random,
): FailureMode {
  let left = random.next();
  if (failFirst !== undefined && index >= failFirst) return { kind: 'healthy' };
  if (failAfter !== undefined && index < failAfter) return { kind: 'healthy' };
  for (const { failureMode, share } of failureModes) {
    if (left < share) return failureMode;
    left -= share;
  }
  return { kind: 'healthy' };
}
