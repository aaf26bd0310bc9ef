import type { Cluster, Host, Tag } from './model.ts';
import { arn, randomFor, type World } from './world.ts';

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
    hosts: Array.from({ length: spec.containerInstances ?? 0 }, (_, index) =>
      makeHost(world, spec.name, index),
    ),
  };
  world.clusters.set(spec.name, cluster);
  return cluster;
}

/** Where Linux's dynamic ports begin; ECS documents 32768 to 61000 for bridge mode. */
const firstDynamicPort = 32_768;

function makeHost(world: World, cluster: string, index: number): Host {
  const random = randomFor(world, 'container-instance', cluster, index);
  return {
    arn: arn(world, 'ecs', `container-instance/${cluster}/${random.hex(32)}`),
    ec2InstanceId: `i-0${random.hex(16)}`,
    nextPort: firstDynamicPort,
  };
}
