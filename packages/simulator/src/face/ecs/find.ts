import type { Cluster, TaskDefinition } from '../../world/model.ts';
import type { Service } from '../../world/service.ts';
import { arn, type World } from '../../world/world.ts';
import { text, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import type { Context } from '../operation.ts';

/** The last part of an ARN's resource, or the name itself. */
export function lastPart(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}

export function clusterNameOf(input: Input): string {
  return lastPart(text(input, 'cluster') ?? 'default');
}

/** The condition key that most actions of ECS have. */
export function inCluster({ world }: Context, input: Input): Readonly<Record<string, string>> {
  return { 'ecs:cluster': arn(world, 'ecs', `cluster/${clusterNameOf(input)}`) };
}

/** What names the service before its own id: `…:service-revision/prod/web/42` is one of `…:service/prod/web`. */
export function serviceOf(arnOfPart: string): string {
  return arnOfPart.replace(/:service-(?:deployment|revision)\/([^/]+\/[^/]+)\/.*$/, ':service/$1');
}

export function findCluster(world: World, input: Input): Cluster {
  const cluster = world.clusters.get(clusterNameOf(input));
  if (cluster === undefined) throw new ApiError('ClusterNotFoundException', 'Cluster not found.');
  return cluster;
}

export function serviceArn(world: World, clusterName: string, nameOrArn: string): string {
  if (nameOrArn.startsWith('arn:')) return nameOrArn;
  return arn(world, 'ecs', `service/${clusterName}/${lastPart(nameOrArn)}`);
}

export function findService(
  world: World,
  cluster: Cluster,
  nameOrArn: string,
): Service | undefined {
  return world.services.get(arn(world, 'ecs', `service/${cluster.name}/${lastPart(nameOrArn)}`));
}

export function requireService(world: World, input: Input): Service {
  const cluster = findCluster(world, input);
  const service = findService(world, cluster, text(input, 'service') ?? '');
  if (service === undefined) throw new ApiError('ServiceNotFoundException', 'Service not found.');
  if (service.status !== 'ACTIVE') {
    throw new ApiError('ServiceNotActiveException', 'Service was not ACTIVE.');
  }
  return service;
}

/** One that can be run or put on a service. */
export function activeTaskDefinition(world: World, name: string): TaskDefinition {
  const found = findTaskDefinition(world, name);
  if (found.status === 'ACTIVE') return found;
  throw new ApiError('ClientException', 'TaskDefinition is inactive');
}

/** `family`, `family:revision` or the ARN; a family alone is its newest ACTIVE revision. */
export function findTaskDefinition(world: World, name: string): TaskDefinition {
  const short = lastPart(name);
  const [family = '', revision] = short.split(':');
  const revisions = world.taskDefinitions.get(family) ?? [];
  const found =
    revision === undefined
      ? revisions.findLast(({ status }) => status === 'ACTIVE')
      : revisions.find((definition) => definition.revision === Number(revision));
  if (found === undefined) {
    throw new ApiError('ClientException', 'Unable to describe task definition.');
  }
  return found;
}
