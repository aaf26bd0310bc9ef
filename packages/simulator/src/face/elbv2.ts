import type { TargetGroup } from '../world/target-group.ts';
import { records, text, texts } from './input.ts';
import { ApiError } from './messages.ts';
import { needing, type Context, type Operations } from './operation.ts';

/** Elastic Load Balancing v2. */
export const elbv2Operations: Operations = {
  DescribeTargetHealth: {
    needs: needing('elasticloadbalancing:DescribeTargetHealth', () => '*'),
    run: (context, input) => {
      const group = findTargetGroup(context, text(input, 'TargetGroupArn'));
      const wanted = records(input, 'Targets').map((target) => text(target, 'Id'));
      return {
        TargetHealthDescriptions: [...group.targets.values()]
          .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
          .map((target) => ({
            Target: {
              Id: target.id,
              Port: target.port,
              AvailabilityZone: target.availabilityZone,
            },
            HealthCheckPort: String(target.port),
            TargetHealth: {
              State: target.state,
              ...(target.reason === undefined ? {} : { Reason: target.reason }),
              ...(target.description === undefined ? {} : { Description: target.description }),
            },
            AdministrativeOverride: {
              State: 'no_override',
              Reason: 'AdministrativeOverride.NoOverride',
              Description: 'No override is currently active on target',
            },
          })),
      };
    },
  },
  DescribeTargetGroups: {
    needs: needing('elasticloadbalancing:DescribeTargetGroups', () => '*'),
    run: (context, input) => {
      const arns = texts(input, 'TargetGroupArns');
      const names = texts(input, 'Names');
      const balancer = text(input, 'LoadBalancerArn');
      const chosen =
        arns.length > 0
          ? arns.map((arn) => findTargetGroup(context, arn))
          : [...context.world.targetGroups.values()].filter(
              (group) =>
                (names.length === 0 || names.includes(group.name)) &&
                (balancer === undefined || group.loadBalancerArns.includes(balancer)),
            );
      if (names.length > 0 && chosen.length === 0) throw notFound();
      return { TargetGroups: chosen.map(renderTargetGroup) };
    },
  },
};

function notFound(): ApiError {
  return new ApiError('TargetGroupNotFound', 'One or more target groups not found');
}

export function findTargetGroup({ world }: Context, arn: string | undefined): TargetGroup {
  const group = world.targetGroups.get(arn ?? '');
  if (group === undefined) throw notFound();
  return group;
}

function renderTargetGroup(group: TargetGroup) {
  const { healthCheck } = group;
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol,
    Port: group.port,
    VpcId: group.vpcId,
    HealthCheckProtocol: group.protocol,
    HealthCheckPort: 'traffic-port',
    HealthCheckEnabled: true,
    HealthCheckIntervalSeconds: healthCheck.intervalSeconds,
    HealthCheckTimeoutSeconds: healthCheck.timeoutSeconds,
    HealthyThresholdCount: healthCheck.healthyThreshold,
    UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
    HealthCheckPath: healthCheck.path,
    Matcher: { HttpCode: healthCheck.matcher },
    LoadBalancerArns: group.loadBalancerArns,
    TargetType: 'ip',
    ProtocolVersion: 'HTTP1',
    IpAddressType: 'ipv4',
  };
}
