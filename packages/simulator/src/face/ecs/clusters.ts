import type { Cluster } from '../../world/model.ts';
import { isPending, isRunning } from '../../world/task.ts';
import { arn, type World } from '../../world/world.ts';
import { page, records, text, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { needing, type Context, type Operations } from '../operation.ts';
import { clusterNameOf, inCluster, lastPart } from './find.ts';
import { renderTags } from './render-service.ts';

/** ListClusters, DescribeClusters and UpdateClusterSettings. */
export const clusterOperations: Operations = {
  ListClusters: {
    needs: needing('ecs:ListClusters', () => '*'),
    bucket: 'cluster-read',
    run: ({ world }, input) => {
      const arns = [...world.clusters.values()].map((cluster) => cluster.arn);
      const cut = page(arns, input, { default: 100, most: 100, kind: 'clusters' });
      return { clusterArns: cut.items, ...(cut.nextToken && { nextToken: cut.nextToken }) };
    },
  },
  DescribeClusters: {
    needs: needing('ecs:DescribeClusters', ({ world }, input) =>
      arn(world, 'ecs', `cluster/${lastPart(texts(input, 'clusters')[0] ?? 'default')}`),
    ),
    bucket: 'cluster-read',
    run: ({ world }, input) => {
      const names = texts(input, 'clusters');
      const wanted = names.length === 0 ? ['default'] : names;
      const include = texts(input, 'include');
      const found = wanted.map((name) => world.clusters.get(lastPart(name)));
      return {
        clusters: found.flatMap((cluster) =>
          cluster ? [renderCluster(world, cluster, include)] : [],
        ),
        failures: wanted.flatMap((name, index) =>
          found[index] === undefined
            ? [{ arn: arn(world, 'ecs', `cluster/${lastPart(name)}`), reason: 'MISSING' }]
            : [],
        ),
      };
    },
  },
  DescribeContainerInstances: {
    needs: (context, input) =>
      texts(input, 'containerInstances').map((resource) => ({
        action: 'ecs:DescribeContainerInstances',
        resource,
        conditions: inCluster(context, input),
      })),
    bucket: 'cluster-resource-read',
    run: describeContainerInstances,
  },
  UpdateClusterSettings: {
    needs: needing('ecs:UpdateClusterSettings', ({ world }, input) =>
      arn(world, 'ecs', `cluster/${clusterNameOf(input)}`),
    ),
    run: ({ world }, input) => {
      const cluster = world.clusters.get(clusterNameOf(input));
      if (cluster === undefined) {
        throw new ApiError('ClusterNotFoundException', 'Cluster not found.');
      }
      for (const setting of records(input, 'settings')) {
        const name = text(setting, 'name') ?? '';
        const value = text(setting, 'value') ?? '';
        if (name !== 'containerInsights' || !['enhanced', 'enabled', 'disabled'].includes(value)) {
          throw new ApiError('InvalidParameterException', `Invalid setting ${name}: ${value}`);
        }
        cluster.settings = [
          ...cluster.settings.filter((old) => old.name !== name),
          { name, value },
        ];
      }
      return { cluster: renderCluster(world, cluster, ['SETTINGS']) };
    },
  },
};

function renderCluster(world: World, cluster: Cluster, include: readonly string[]) {
  const tasks = [...world.tasks.values()].filter((task) => task.cluster === cluster);
  const services = [...world.services.values()].filter((service) => service.cluster === cluster);
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter(isRunning).length,
    pendingTasksCount: tasks.filter(isPending).length,
    activeServicesCount: services.filter(({ status }) => status === 'ACTIVE').length,
    statistics: [],
    tags: include.includes('TAGS') ? renderTags(cluster.tags) : [],
    settings: include.includes('SETTINGS') ? cluster.settings : [],
    capacityProviders: cluster.capacityProviders,
    defaultCapacityProviderStrategy: [],
  };
}

/** DescribeContainerInstances takes at most a hundred. */
const instancesDescribedAtMost = 100;

function describeContainerInstances({ world }: Context, input: Input): unknown {
  const cluster = world.clusters.get(clusterNameOf(input));
  if (cluster === undefined) {
    throw new ApiError('ClusterNotFoundException', 'Cluster not found.');
  }
  const names = texts(input, 'containerInstances');
  if (names.length === 0 || names.length > instancesDescribedAtMost) {
    throw new ApiError(
      'InvalidParameterException',
      `Container instances must have between 1 and ${instancesDescribedAtMost} elements.`,
    );
  }
  const found = names.map((name) =>
    cluster.hosts.find((host) => lastPart(host.arn) === lastPart(name)),
  );
  return {
    containerInstances: found.flatMap((host) =>
      host === undefined
        ? []
        : [
            {
              containerInstanceArn: host.arn,
              ec2InstanceId: host.ec2InstanceId,
              status: 'ACTIVE',
              agentConnected: true,
            },
          ],
    ),
    failures: names.flatMap((name, index) =>
      found[index] === undefined ? [{ arn: name, reason: 'MISSING' }] : [],
    ),
  };
}
