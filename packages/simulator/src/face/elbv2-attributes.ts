import type { TargetGroup } from '../world/service.ts';
import { findTargetGroup } from './elbv2.ts';
import { records, text, texts, type Input } from './input.ts';
import { ApiError } from './messages.ts';
import { needing, type Context, type Operations } from './operation.ts';

/** Attributes of target groups, load balancers and their listeners. */
export const elbv2AttributeOperations: Operations = {
  DescribeTargetGroupAttributes: {
    needs: needing('elasticloadbalancing:DescribeTargetGroupAttributes', () => '*'),
    run: (context, input) => ({
      Attributes: renderAttributes(findTargetGroup(context, text(input, 'TargetGroupArn'))),
    }),
  },
  ModifyTargetGroupAttributes: {
    needs: needing(
      'elasticloadbalancing:ModifyTargetGroupAttributes',
      (_context, input) => text(input, 'TargetGroupArn') ?? '*',
    ),
    run: modifyAttributes,
  },
  DescribeLoadBalancers: {
    needs: needing('elasticloadbalancing:DescribeLoadBalancers', () => '*'),
    run: ({ world }, input) => {
      const arns = texts(input, 'LoadBalancerArns');
      const names = texts(input, 'Names');
      const found = [...world.loadBalancers.values()].filter(
        ({ arn, name }) =>
          (arns.length === 0 || arns.includes(arn)) && (names.length === 0 || names.includes(name)),
      );
      if (found.length < Math.max(arns.length, names.length)) {
        throw new ApiError('LoadBalancerNotFound', 'One or more load balancers not found');
      }
      return {
        LoadBalancers: found.map((balancer) => ({
          LoadBalancerArn: balancer.arn,
          DNSName: `${balancer.name}-1234567890.${world.region}.elb.amazonaws.com`,
          CanonicalHostedZoneId: 'Z215JYRZR1TBD5',
          CreatedTime: new Date(balancer.createdAt),
          LoadBalancerName: balancer.name,
          Scheme: 'internet-facing',
          VpcId: 'vpc-0f1e2d3c4b5a69788',
          State: { Code: 'active' },
          Type: balancer.kind,
          AvailabilityZones: ['a', 'b'].map((zone, index) => ({
            ZoneName: `${world.region}${zone}`,
            SubnetId: `subnet-0${index}07fc8b7200cdf7b`,
          })),
          SecurityGroups: ['sg-0a1b2c3d4e5f60718'],
          IpAddressType: 'ipv4',
        })),
      };
    },
  },
  DescribeListeners: {
    needs: needing('elasticloadbalancing:DescribeListeners', () => '*'),
    run: ({ world }, input) => {
      const wanted = text(input, 'LoadBalancerArn');
      const arns = texts(input, 'ListenerArns');
      const balancers = [...world.loadBalancers.values()].filter(
        ({ arn }) => wanted === undefined || arn === wanted,
      );
      if (balancers.length === 0) {
        throw new ApiError('LoadBalancerNotFound', 'One or more load balancers not found');
      }
      const groups = [...world.targetGroups.values()];
      const listeners = balancers
        .map((balancer) => ({
          ListenerArn: balancer.listenerArn,
          LoadBalancerArn: balancer.arn,
          Port: 443,
          Protocol: balancer.kind === 'network' ? 'TLS' : 'HTTPS',
          SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
          DefaultActions: groups
            .filter(({ loadBalancerArns }) => loadBalancerArns.includes(balancer.arn))
            .slice(0, 1)
            .map(({ arn }) => ({ Type: 'forward', TargetGroupArn: arn })),
        }))
        .filter(({ ListenerArn }) => arns.length === 0 || arns.includes(ListenerArn));
      return { Listeners: listeners };
    },
  },
  DescribeRules: {
    needs: needing('elasticloadbalancing:DescribeRules', () => '*'),
    run: ({ world }, input) => {
      const listener = text(input, 'ListenerArn');
      const balancer = [...world.loadBalancers.values()].find(
        ({ listenerArn }) => listenerArn === listener,
      );
      if (balancer === undefined) {
        throw new ApiError('ListenerNotFound', 'One or more listeners not found');
      }
      const groups = [...world.targetGroups.values()].filter(({ loadBalancerArns }) =>
        loadBalancerArns.includes(balancer.arn),
      );
      return {
        Rules: groups.map(({ arn }, index) => ({
          RuleArn: `${balancer.listenerArn.replace(':listener/', ':listener-rule/')}/9683b2d02a6cab${index}`,
          Priority: index === 0 ? 'default' : String(index),
          Conditions: [],
          Actions: [{ Type: 'forward', TargetGroupArn: arn }],
          IsDefault: index === 0,
        })),
      };
    },
  },
};

function renderAttributes(group: TargetGroup) {
  return [...group.attributes].map(([Key, Value]) => ({ Key, Value }));
}

function invalid(message: string): ApiError {
  return new ApiError('InvalidConfigurationRequest', message);
}

const ranges: Readonly<Record<string, readonly [low: number, high: number]>> = {
  'deregistration_delay.timeout_seconds': [0, 3600],
  'stickiness.lb_cookie.duration_seconds': [1, 604_800],
};
const algorithms = new Set(['round_robin', 'least_outstanding_requests', 'weighted_random']);

function modifyAttributes(context: Context, input: Input): unknown {
  const group = findTargetGroup(context, text(input, 'TargetGroupArn'));
  const wanted = new Map(group.attributes);
  for (const attribute of records(input, 'Attributes')) {
    const key = text(attribute, 'Key') ?? '';
    if (!wanted.has(key)) throw invalid(`Target group attribute key '${key}' is not recognized`);
    wanted.set(key, text(attribute, 'Value') ?? '');
  }
  check(wanted);
  for (const [key, value] of wanted) group.attributes.set(key, value);
  return { Attributes: renderAttributes(group) };
}

/** AWS's own limits, and the combinations it refuses (ELB guide, target group attributes). */
function check(attributes: ReadonlyMap<string, string>): void {
  const value = (key: string): string => attributes.get(key) ?? '';
  for (const [key, [low, high]] of Object.entries(ranges)) {
    const given = Number(value(key));
    if (!(given >= low && given <= high)) {
      throw invalid(`'${key}' must be between ${low} and ${high} inclusive`);
    }
  }
  const slowStart = Number(value('slow_start.duration_seconds'));
  if (slowStart !== 0 && !(slowStart >= 30 && slowStart <= 900)) {
    throw invalid(
      'Target group slow start duration must be either 0 or between 30 and 900 seconds inclusive',
    );
  }
  const algorithm = value('load_balancing.algorithm.type');
  if (!algorithms.has(algorithm)) {
    throw invalid(`Load balancing algorithm type '${algorithm}' is not supported`);
  }
  if (slowStart > 0 && algorithm !== 'round_robin') {
    throw invalid(
      `You can't enable slow start mode when using the ${algorithm} load balancing algorithm`,
    );
  }
  if (
    value('load_balancing.algorithm.anomaly_mitigation') === 'on' &&
    algorithm !== 'weighted_random'
  ) {
    throw invalid('Anomaly mitigation is supported only by the weighted_random algorithm');
  }
  if (algorithm === 'weighted_random' && value('stickiness.enabled') === 'true') {
    throw invalid('The weighted_random algorithm does not support sticky sessions');
  }
}
