/** Where ECS shows a way in that is not in the service's `loadBalancers` (ECS, API reference, ServiceRevision). */
import type { LoadBalancer, Service, TargetGroup } from '../../world/service.ts';
import { arn, type World } from '../../world/world.ts';
import { seconds } from '../input.ts';

const roleArn = 'arn:aws:iam::123456789012:role/ecsInfrastructureRole';

/** What deployments and revisions both show: what the user configured. */
export function renderFront({ front, name, cluster, loadBalancers }: Service) {
  if (front === 'lattice') {
    return {
      vpcLatticeConfigurations: loadBalancers.flatMap(({ targetGroup, advanced }) =>
        targetGroup === undefined
          ? []
          : [
              {
                roleArn,
                targetGroupArn: targetGroup.arn,
                portName: 'http',
                ...(advanced !== undefined && {
                  advancedConfiguration: { alternateTargetGroupArn: advanced.alternate.arn },
                }),
              },
            ],
      ),
    };
  }
  if (front !== 'service-connect') return {};
  return {
    serviceConnectConfiguration: {
      enabled: true,
      namespace: cluster.name,
      services: [{ portName: 'http', discoveryName: name }],
    },
  };
}

/** What only a revision shows: what ECS made for it. */
export function renderManaged(world: World, service: Service) {
  const { front, name, createdAt, loadBalancers } = service;
  const groups = loadBalancers.flatMap(({ targetGroup, advanced }) =>
    [targetGroup, advanced?.alternate].filter((group) => group !== undefined),
  );
  const managed = { status: 'ACTIVE', updatedAt: seconds(createdAt) };
  if (front === 'express') {
    const [balancer] = groups.flatMap(({ loadBalancerArns }) => loadBalancerArns);
    return {
      ecsManagedResources: {
        ingressPaths: [
          {
            accessType: 'PUBLIC',
            endpoint: `${name}.ecs.${world.region}.on.aws`,
            loadBalancer: { ...managed, arn: balancer, scheme: 'internet-facing' },
            targetGroups: groups.map((group) => ({ ...managed, ...renderGroup(group) })),
          },
        ],
      },
    };
  }
  if (front !== 'gateway') return {};
  return {
    gatewayConnectors: [{ portName: 'http' }],
    ecsManagedResources: {
      gatewayConnections: [
        {
          gatewayArn: arn(world, 'ecs', `gateway/${service.cluster.name}`),
          portName: 'http',
          serviceUrl: `https://${name}.gateway.example.com`,
          accessType: 'PUBLIC',
          status: 'ACTIVE',
          resources: { hostSharedAlb: loadBalancers.map(renderShared) },
        },
      ],
    },
  };
}

function renderGroup({ arn: groupArn, port, healthCheck }: TargetGroup) {
  return { arn: groupArn, port, healthCheckPath: healthCheck.path, healthCheckPort: port };
}

function renderShared({ targetGroup, advanced }: LoadBalancer) {
  return {
    loadBalancerArn: targetGroup?.loadBalancerArns[0],
    targetGroupArn: targetGroup?.arn,
    ...(advanced !== undefined && { alternateTargetGroupArn: advanced.alternate.arn }),
  };
}
