import type { TargetGroup, TargetGroupOwner } from './service.ts';
import { arn, nextRandom, randomFor, type World } from './world.ts';

export type TargetGroupSpec = {
  readonly name: string;
  /** Default: an Application Load Balancer. */
  readonly owner?: TargetGroupOwner;
  readonly protocol?: string;
  readonly port?: number;
  readonly healthCheck?: Partial<TargetGroup['healthCheck']>;
  readonly deregistrationDelaySeconds?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** False: no listener sends traffic, and targets are `unused`. */
  readonly attached?: boolean;
  readonly loadBalancer?: string;
  readonly targetType?: TargetGroup['targetType'];
  readonly ipAddressType?: TargetGroup['ipAddressType'];
};

export function addTargetGroup(world: World, spec: TargetGroupSpec): TargetGroup {
  const random = nextRandom(world, 'target-group');
  const balancer = spec.loadBalancer ?? spec.name;
  const owner = spec.owner ?? 'application';
  const group: TargetGroup = {
    owner,
    arn:
      owner === 'lattice'
        ? arn(world, 'vpc-lattice', `targetgroup/tg-${random.hex(17)}`)
        : arn(world, 'elasticloadbalancing', `targetgroup/${spec.name}/${random.hex(16)}`),
    name: spec.name,
    protocol: spec.protocol ?? (owner === 'network' ? 'TCP' : 'HTTP'),
    port: spec.port ?? 8080,
    vpcId: 'vpc-0f1e2d3c4b5a69788',
    targetType: spec.targetType ?? 'ip',
    ipAddressType: spec.ipAddressType ?? 'ipv4',
    healthCheck: {
      path: '/health',
      intervalSeconds: 10,
      // AWS wants it below the interval.
      timeoutSeconds: Math.min(5, (spec.healthCheck?.intervalSeconds ?? 10) - 1),
      healthyThreshold: 3,
      unhealthyThreshold: 3,
      matcher: '200',
      ...spec.healthCheck,
    },
    attributes: new Map(
      Object.entries({
        'stickiness.enabled': 'false',
        'stickiness.type': 'lb_cookie',
        'stickiness.lb_cookie.duration_seconds': '86400',
        'deregistration_delay.timeout_seconds': String(spec.deregistrationDelaySeconds ?? 45),
        'slow_start.duration_seconds': '0',
        'load_balancing.algorithm.type': 'round_robin',
        'load_balancing.algorithm.anomaly_mitigation': 'off',
        'load_balancing.cross_zone.enabled': 'use_load_balancer_configuration',
        'target_group_health.dns_failover.minimum_healthy_targets.count': '1',
        'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
        'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': '1',
        'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': 'off',
        ...spec.attributes,
      }),
    ),
    loadBalancerArns:
      spec.attached === false || owner === 'lattice'
        ? []
        : [addLoadBalancer(world, balancer, owner)],
    targets: new Map(),
    changedAt: world.now,
  };
  world.targetGroups.set(group.arn, group);
  return group;
}

/** The load balancer of that name, made where there is none yet; its ARN. */
function addLoadBalancer(
  world: World,
  name: string,
  kind: Exclude<TargetGroupOwner, 'lattice'>,
): string {
  const random = randomFor(world, 'load-balancer', name);
  const path = `${kind === 'network' ? 'net' : 'app'}/${name}/${random.hex(16)}`;
  const entry = {
    arn: arn(world, 'elasticloadbalancing', `loadbalancer/${path}`),
    name,
    kind,
    listenerArn: arn(world, 'elasticloadbalancing', `listener/${path}/${random.hex(16)}`),
    createdAt: world.now - 90 * 24 * 3_600_000,
  };
  world.loadBalancers.set(entry.arn, entry);
  return entry.arn;
}
