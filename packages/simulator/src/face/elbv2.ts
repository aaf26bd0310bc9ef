import type { TargetGroup } from '../world/service.ts';
import { number, record, records, text, texts, type Input } from './input.ts';
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
              ...(target.reason !== undefined && { Reason: target.reason }),
              ...(target.description !== undefined && { Description: target.description }),
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
                group.owner !== 'lattice' &&
                (names.length === 0 || names.includes(group.name)) &&
                (balancer === undefined || group.loadBalancerArns.includes(balancer)),
            );
      if (names.length > 0 && chosen.length === 0) throw notFound();
      return { TargetGroups: chosen.map(renderTargetGroup) };
    },
  },
  ModifyTargetGroup: {
    needs: needing(
      'elasticloadbalancing:ModifyTargetGroup',
      (_context, input) => text(input, 'TargetGroupArn') ?? '*',
    ),
    run: modifyTargetGroup,
  },
};

function modifyTargetGroup(context: Context, input: Input): unknown {
  const group = findTargetGroup(context, text(input, 'TargetGroupArn'));
  const before = group.healthCheck;
  const matcher = record(input, 'Matcher');
  const healthCheck = {
    path: text(input, 'HealthCheckPath') ?? before.path,
    intervalSeconds: number(input, 'HealthCheckIntervalSeconds') ?? before.intervalSeconds,
    timeoutSeconds: number(input, 'HealthCheckTimeoutSeconds') ?? before.timeoutSeconds,
    healthyThreshold: number(input, 'HealthyThresholdCount') ?? before.healthyThreshold,
    unhealthyThreshold: number(input, 'UnhealthyThresholdCount') ?? before.unhealthyThreshold,
    matcher: (matcher && text(matcher, 'HttpCode')) ?? before.matcher,
  };
  // Elastic Load Balancing, API reference, ModifyTargetGroup: the ranges, and a timeout below the interval.
  const { intervalSeconds, timeoutSeconds, healthyThreshold, unhealthyThreshold } = healthCheck;
  if (intervalSeconds < 5 || intervalSeconds > 300) throw invalid('interval');
  if (timeoutSeconds < 2 || timeoutSeconds > 120) throw invalid('timeout');
  if (timeoutSeconds >= intervalSeconds) {
    throw new ApiError('ValidationError', 'Health check timeout must be smaller than the interval');
  }
  if ([healthyThreshold, unhealthyThreshold].some((count) => count < 2 || count > 10)) {
    throw invalid('threshold');
  }
  group.healthCheck = healthCheck;
  return { TargetGroups: [renderTargetGroup(group)] };
}

function invalid(what: string): ApiError {
  return new ApiError('ValidationError', `The health check ${what} is out of range`);
}

function notFound(): ApiError {
  return new ApiError('TargetGroupNotFound', 'One or more target groups not found');
}

export function findTargetGroup({ world }: Context, arn: string | undefined): TargetGroup {
  const group = world.targetGroups.get(arn ?? '');
  // VPC Lattice has target groups of its own, which Elastic Load Balancing does not know.
  if (group === undefined || group.owner === 'lattice') throw notFound();
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
    TargetType: group.targetType,
    ProtocolVersion: 'HTTP1',
    IpAddressType: group.ipAddressType,
  };
}
