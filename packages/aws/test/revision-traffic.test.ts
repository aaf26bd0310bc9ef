import { expect, test } from '@jest/globals';
import { balancedGroupArns, serviceUrlOf, unseenTraffic } from '@ecs-actions/core/traffic/traffic';
import { toRevisionTraffic } from '../src/traffic/revision-traffic.ts';

const at = new Date(0);
const managed = { status: 'ACTIVE' as const, updatedAt: at };

test.each([
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
    { groups: ['blue', 'green'], own: ['green'], url: undefined, unseen: 0 },
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
    { groups: ['a', 'b'], own: [], url: 'https://web.ecs.eu-central-1.on.aws', unseen: 0 },
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
    { groups: ['a', 'b'], own: [], url: 'https://web.example.com', unseen: 0 },
  ],
  [
    'VPC Lattice',
    {
      vpcLatticeConfigurations: [{ roleArn: 'r', targetGroupArn: 'l', portName: 'http' }],
      resolvedConfiguration: { vpcLatticeConfigurations: [{ targetGroupArn: 'l' }] },
    },
    { groups: [], own: [], url: undefined, unseen: 1 },
  ],
])('the traffic of %s', (_, revision, { groups, own, url, unseen }) => {
  const traffic = toRevisionTraffic(revision);
  expect(balancedGroupArns(traffic)).toEqual(groups);
  expect(traffic.ownGroups).toEqual(own);
  expect(serviceUrlOf(traffic)).toBe(url);
  expect(unseenTraffic(traffic)).toHaveLength(unseen);
});
