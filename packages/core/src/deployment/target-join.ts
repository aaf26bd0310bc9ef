/**
 * Which targets of a service's target groups are which of its tasks, and what they say of their health.
 *
 * A task with a network interface of its own is known to a target group by its IPv4 or IPv6 address; one
 * that shares its host's network (bridge, host) by the host's instance id and a port of it
 * (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb.html). What cannot be joined, or is
 * checked by nobody, is `unknown`: neither healthy nor unhealthy.
 */
import type { ServiceTargetGroup } from './service.ts';
import type { TargetHealth, TaskNetwork } from './task.ts';

/** `unhealthy`: some load balancer that checks it does not call it healthy (yet). */
export type Health = 'healthy' | 'unhealthy' | 'unknown';

export interface JoinedHealth {
  readonly health: Health;
  /** A target of the task that is not healthy, for whoever asks why. */
  readonly unhealthy?: TargetHealth;
}

/** What is joined: tasks by id, the groups they should be in, and what those groups say. */
export interface JoinInput {
  readonly tasks: ReadonlyMap<string, TaskNetwork>;
  readonly groups: readonly ServiceTargetGroup[];
  readonly targets: readonly TargetHealth[];
  /** EC2 instance id by container instance ARN, as far as known. */
  readonly instanceIds: ReadonlyMap<string, string>;
}

/** The health of each task by its targets, by task id. */
export function joinHealth({
  tasks,
  groups,
  targets,
  instanceIds,
}: JoinInput): ReadonlyMap<string, JoinedHealth> {
  const joined = new Map([...tasks.keys()].map((id) => [id, [] as TargetHealth[]]));
  const byAddress = gather([...tasks], ([, { addresses }]) => addresses);
  for (const group of groups) {
    const own = targets.filter(({ targetGroupArn }) => targetGroupArn === group.arn);
    const byPort = gather([...tasks], ([, network]) => portsOf(network, group));
    const targetsByPort = gather(own, ({ port }) => (port === undefined ? [] : [port]));
    for (const target of own) {
      const id = target.target.startsWith('i-')
        ? taskOnHost(target, byPort, targetsByPort, instanceIds)
        : only(byAddress.get(normalAddress(target.target)));
      if (id !== undefined) joined.get(id)?.push(target);
    }
  }
  const roles = checkedRoles(groups, targets);
  return new Map([...joined].map(([id, own]) => [id, healthOf(own, roles)]));
}

/** No listener forwards to the target groups, so nobody checks the health of their targets. */
export function isUnchecked(targets: readonly TargetHealth[]): boolean {
  const live = targets.filter(({ state }) => state !== 'draining');
  return live.length > 0 && live.every(({ state }) => state === 'unused');
}

/**
 * The groups that a load balancer checks, a blue/green pair as one: a task has to be healthy in each.
 * A group that shows no target, or only unused and draining ones, says nothing.
 */
export function checkedRoles(
  groups: readonly ServiceTargetGroup[],
  targets: readonly TargetHealth[],
): readonly ReadonlySet<string>[] {
  const roles = new Map<string, Set<string>>();
  for (const { arn, alternateOf = arn } of groups) {
    roles.set(alternateOf, (roles.get(alternateOf) ?? new Set()).add(arn));
  }
  return [...roles.values()].filter((arns) =>
    targets.some(({ targetGroupArn, state }) => arns.has(targetGroupArn) && isChecked(state)),
  );
}

function isChecked(state: string): boolean {
  return !['unused', 'draining', 'unavailable', 'unhealthy.draining'].includes(state);
}

function healthOf(
  targets: readonly TargetHealth[],
  roles: readonly ReadonlySet<string>[],
): JoinedHealth {
  const checked = targets.filter(({ state }) => state !== 'unused' && state !== 'unavailable');
  if (checked.length === 0) return { health: 'unknown' };
  const unhealthy = checked.find(({ state }) => state !== 'healthy');
  if (unhealthy !== undefined) return { health: 'unhealthy', unhealthy };
  const isInEach = roles.every((arns) =>
    checked.some(({ targetGroupArn }) => arns.has(targetGroupArn)),
  );
  return { health: isInEach ? 'healthy' : 'unhealthy' };
}

type Entry = readonly [id: string, network: TaskNetwork];

/** Items by each of their keys: five thousand tasks are not searched through for each of as many targets. */
function gather<T, K>(
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const gathered = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const there = gathered.get(key);
      if (there === undefined) gathered.set(key, [item]);
      else there.push(item);
    }
  }
  return gathered;
}

/** The id of the task that a port of an instance is; `undefined` where none, or more than one, can be. */
function taskOnHost(
  { target, port }: TargetHealth,
  byPort: ReadonlyMap<number, readonly Entry[]>,
  targetsByPort: ReadonlyMap<number, readonly TargetHealth[]>,
  instanceIds: ReadonlyMap<string, string>,
): string | undefined {
  if (port === undefined) return undefined;
  const atPort = byPort.get(port) ?? [];
  const here = atPort.filter(([, network]) => instanceOf(network, instanceIds) === target);
  if (here.length > 0) return only(here);
  // Where the instance of a task cannot be seen, a port that only one target and one task have tells as well.
  if (targetsByPort.get(port)?.length !== 1) return undefined;
  return only(atPort.filter(([, network]) => instanceOf(network, instanceIds) === undefined));
}

function only(found: readonly Entry[] = []): string | undefined {
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function instanceOf(
  { containerInstance }: TaskNetwork,
  instanceIds: ReadonlyMap<string, string>,
): string | undefined {
  return containerInstance === undefined ? undefined : instanceIds.get(containerInstance);
}

/** Ports of its host: in bridge mode those that Docker gave the container, in host mode the container's own. */
function portsOf(
  { addresses, containerInstance, ports }: TaskNetwork,
  { containerName, containerPort }: ServiceTargetGroup,
): readonly number[] {
  if (addresses.length > 0 || containerInstance === undefined) return [];
  if (ports.length === 0) return containerPort === undefined ? [] : [containerPort];
  return ports.flatMap((bound) =>
    (containerPort === undefined || bound.containerPort === containerPort) &&
    (containerName === undefined || bound.container === containerName)
      ? [bound.hostPort]
      : [],
  );
}

/** An address in one spelling: IPv6 written out, without leading zeros, in lower case. */
export function normalAddress(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
