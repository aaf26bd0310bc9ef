import type { ServiceRevision } from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import {
  balancedGroupArns,
  discoveryNamesOf,
  latticeGroupsOf,
  serviceUrlOf,
  unseenTraffic,
} from '@ecs-actions/core/traffic/traffic';
import { toRevisionTraffic } from '../src/traffic/revision-traffic.ts';

const at = new Date(0);
const managed = { status: 'ACTIVE' as const, updatedAt: at };

interface Expected {
  readonly groups: readonly string[];
  readonly own: readonly string[];
  readonly url: string | undefined;
  readonly lattice: readonly string[];
  readonly names: readonly string[];
  readonly unseen: number;
}
const nothing: Expected = {
  groups: [],
  own: [],
  url: undefined,
  lattice: [],
  names: [],
  unseen: 0,
};

test.each<[string, ServiceRevision, Partial<Expected>]>([
  [
    'a load balancer of its own',
    {
      loadBalancers: [
        {
          targetGroupArn: 'blue',
          advancedConfiguration: { alternateTargetGroupArn: 'green' },
        },
      ],
      resolvedConfiguration: { loadBalancers: [{ targetGroupArn: 'green' }] },
    },
    { groups: ['blue', 'green'], own: ['green'] },
  ],
  [
    'Express',
    {
      ecsManagedResources: {
        ingressPaths: [
          {
            accessType: 'PUBLIC' as const,
            endpoint: 'web.ecs.eu-central-1.on.aws',
            targetGroups: [
              { ...managed, arn: 'a', healthCheckPath: '/', healthCheckPort: 80, port: 80 },
              { ...managed, arn: 'b', healthCheckPath: '/', healthCheckPort: 80, port: 80 },
            ],
          },
        ],
      },
    },
    { groups: ['a', 'b'], url: 'https://web.ecs.eu-central-1.on.aws' },
  ],
  [
    'Gateway',
    {
      ecsManagedResources: {
        gatewayConnections: [
          {
            serviceUrl: 'https://web.example.com',
            resources: {
              hostSharedAlb: [{ targetGroupArn: 'a', alternateTargetGroupArn: 'b' }],
            },
          },
        ],
      },
    },
    { groups: ['a', 'b'], url: 'https://web.example.com' },
  ],
  [
    'VPC Lattice, where the alternate group is its own',
    {
      vpcLatticeConfigurations: [
        {
          roleArn: 'r',
          targetGroupArn: 'arn:aws:vpc-lattice:eu-central-1:123456789012:targetgroup/tg-0a',
          portName: 'http',
          advancedConfiguration: {
            alternateTargetGroupArn:
              'arn:aws:vpc-lattice:eu-central-1:123456789012:targetgroup/tg-0b',
            productionListenerRule: 'rule',
          },
        },
      ],
      resolvedConfiguration: {
        vpcLatticeConfigurations: [
          { targetGroupArn: 'arn:aws:vpc-lattice:eu-central-1:123456789012:targetgroup/tg-0b' },
        ],
      },
    },
    {
      own: ['arn:aws:vpc-lattice:eu-central-1:123456789012:targetgroup/tg-0b'],
      lattice: ['tg-0a', 'tg-0b'],
      unseen: 1,
    },
  ],
  [
    'Service Connect, by name and by port',
    {
      serviceConnectConfiguration: {
        enabled: true,
        services: [{ portName: 'http', discoveryName: 'web' }, { portName: 'admin' }],
      },
    },
    { names: ['web', 'admin'] },
  ],
  [
    'Service Connect that only calls others',
    { serviceConnectConfiguration: { enabled: true } },
    {},
  ],
])('the traffic of %s', (_, revision, expected) => {
  const traffic = toRevisionTraffic(revision);
  expect({
    groups: balancedGroupArns(traffic),
    own: traffic.ownGroups,
    url: serviceUrlOf(traffic),
    lattice: latticeGroupsOf(traffic),
    names: discoveryNamesOf(traffic),
    unseen: unseenTraffic(traffic).length,
  }).toEqual({ ...nothing, ...expected });
});
