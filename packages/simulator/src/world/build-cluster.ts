import type { Cluster, Tag } from './model.ts';
import { arn, type World } from './world.ts';

export type ClusterSpec = {
  readonly name: string;
  readonly settings?: readonly { readonly name: string; readonly value: string }[];
  readonly capacityProviders?: readonly string[];
  readonly tags?: readonly Tag[];
  /** For EC2 and DAEMON services. Default none. */
  readonly containerInstances?: number;
};

export function addCluster(world: World, spec: ClusterSpec): Cluster {
  const cluster: Cluster = {
    arn: arn(world, 'ecs', `cluster/${spec.name}`),
    name: spec.name,
    status: 'ACTIVE',
    settings: [...(spec.settings ?? [{ name: 'containerInsights', value: 'enhanced' }])],
    capacityProviders: spec.capacityProviders ?? ['FARGATE', 'FARGATE_SPOT'],
    tags: spec.tags ?? [],
    containerInstances: spec.containerInstances ?? 0,
  };
  world.clusters.set(spec.name, cluster);
  return cluster;
}
