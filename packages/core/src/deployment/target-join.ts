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
  for (const group of groups) {
    const own = targets.filter(({ targetGroupArn }) => targetGroupArn === group.arn);
    for (const target of own) {
      const id = taskOf(target, own, group, tasks, instanceIds);
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

/** The id of the task that a target is; `undefined` where none, or more than one, can be. */
function taskOf(
  target: TargetHealth,
  ofGroup: readonly TargetHealth[],
  group: ServiceTargetGroup,
  tasks: ReadonlyMap<string, TaskNetwork>,
  instanceIds: ReadonlyMap<string, string>,
): string | undefined {
  if (!target.target.startsWith('i-')) {
    const address = normalAddress(target.target);
    return only([...tasks].filter(([, { addresses }]) => addresses.includes(address)));
  }
  const atPort = [...tasks].filter(([, network]) => hasPort(network, group, target.port));
  const here = atPort.filter(([, network]) => instanceOf(network, instanceIds) === target.target);
  if (here.length > 0) return only(here);
  // Where the instance of a task cannot be seen, a port that only one target and one task have tells as well.
  const elsewhere = atPort.filter(([, network]) => instanceOf(network, instanceIds) === undefined);
  const targetsAtPort = ofGroup.filter(({ port }) => port === target.port);
  return targetsAtPort.length === 1 ? only(elsewhere) : undefined;
}

function only(found: readonly (readonly [string, TaskNetwork])[]): string | undefined {
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function instanceOf(
  { containerInstance }: TaskNetwork,
  instanceIds: ReadonlyMap<string, string>,
): string | undefined {
  return containerInstance === undefined ? undefined : instanceIds.get(containerInstance);
}

/** In bridge mode the port that Docker gave the container; in host mode the container's own. */
function hasPort(
  { addresses, containerInstance, ports }: TaskNetwork,
  { containerName, containerPort }: ServiceTargetGroup,
  port: number | undefined,
): boolean {
  if (addresses.length > 0 || containerInstance === undefined || port === undefined) return false;
  if (ports.length === 0) return port === containerPort;
  return ports.some(
    (bound) =>
      bound.hostPort === port &&
      (containerPort === undefined || bound.containerPort === containerPort) &&
      (containerName === undefined || bound.container === containerName),
  );
}

/** An address in one spelling: IPv6 written out, without leading zeros, in lower case. */
export function normalAddress(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
