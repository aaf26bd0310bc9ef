import type { Launch } from './launch.ts';
import type { Host } from './model.ts';
import type { Random } from './random.ts';
import type { TargetGroup, Task } from './service.ts';
import { isAlive } from './task.ts';
import type { World } from './world.ts';

/** What a task has of networks beside its IPv4 address. */
export function networkOf(
  world: World,
  launch: Launch,
  random: Random,
): Pick<Task, 'ipv6' | 'host'> {
  if (launch.definition.networkMode === 'awsvpc') {
    return launch.network.ipv6 === undefined ? {} : { ipv6: `${subnet6}:0:0:${random.hex(4)}` };
  }
  const instance = hostFor(world, launch);
  if (instance === undefined) return {};
  const mappings = launch.definition.containers.flatMap(({ name, portMappings }) =>
    portMappings.map(({ containerPort }) => ({ key: portKey(name, containerPort), containerPort })),
  );
  const ports = new Map(
    mappings.map(({ key, containerPort }) => {
      if (launch.definition.networkMode === 'host') return [key, containerPort];
      instance.nextPort += 1;
      return [key, instance.nextPort - 1];
    }),
  );
  return { host: { instance, ports } };
}

const subnet6 = '2a05:d014:fa8:1200:9f3b';

/** The container instance with the fewest tasks; in host mode one whose port nobody has. */
function hostFor(world: World, { cluster, definition }: Launch): Host | undefined {
  const load = new Map<Host, number>(cluster.hosts.map((host) => [host, 0]));
  for (const task of world.tasks.values()) {
    if (task.host === undefined || task.lastStatus === 'STOPPED') continue;
    const { instance } = task.host;
    const isTaken = definition.networkMode === 'host' && task.service !== undefined;
    load.set(instance, (load.get(instance) ?? 0) + (isTaken ? 1000 : isAlive(task) ? 1 : 0));
  }
  return [...load].toSorted(([, a], [, b]) => a - b)[0]?.[0];
}

export function portKey(container: string, containerPort: number): string {
  return `${container}:${containerPort}`;
}

/** As what a target group knows a task: by an address of its own, or by a port of its host. */
export function targetAddress(
  task: Task,
  group: TargetGroup,
  {
    containerName,
    containerPort,
  }: { readonly containerName: string; readonly containerPort: number },
): { readonly id: string; readonly port: number } {
  if (group.targetType === 'instance' && task.host !== undefined) {
    const port = task.host.ports.get(portKey(containerName, containerPort)) ?? containerPort;
    return { id: task.host.instance.ec2InstanceId, port };
  }
  if (group.ipAddressType === 'ipv6' && task.ipv6 !== undefined) {
    return { id: task.ipv6.replace(':0:0:', '::'), port: containerPort };
  }
  return { id: task.ip, port: containerPort };
}
