import type { EpochMs, TargetReason } from './model.ts';
import type { Task } from './task.ts';

export type TargetState =
  | 'initial'
  | 'healthy'
  | 'unhealthy'
  | 'unused'
  | 'draining'
  | 'unhealthy.draining'
  | 'unavailable';

export type Target = {
  readonly id: string;
  readonly port: number;
  readonly availabilityZone: string;
  readonly task?: Task;
  state: TargetState;
  reason?: TargetReason;
  description?: string;
};

/** Whose the group is: a load balancer's of that kind, or VPC Lattice's. */
export type TargetGroupOwner = 'application' | 'network' | 'lattice';

export type TargetGroup = {
  readonly owner: TargetGroupOwner;
  readonly arn: string;
  readonly name: string;
  readonly protocol: string;
  readonly port: number;
  readonly vpcId: string;
  /** `ip`: tasks by their own address; `instance`: by their host and its port. */
  readonly targetType: 'ip' | 'instance';
  readonly ipAddressType: 'ipv4' | 'ipv6';
  healthCheck: {
    readonly path: string;
    readonly intervalSeconds: number;
    readonly timeoutSeconds: number;
    readonly healthyThreshold: number;
    readonly unhealthyThreshold: number;
    readonly matcher: string;
  };
  readonly attributes: Map<string, string>;
  /** Empty: no listener sends traffic here, and targets are `unused`. */
  readonly loadBalancerArns: readonly string[];
  /** By `id:port`. */
  readonly targets: Map<string, Target>;
  /** When targets last changed. */
  changedAt: EpochMs;
};

/** No listener sends traffic to it. VPC Lattice, which has no load balancers, always does. */
export function isUnused({ owner, loadBalancerArns }: TargetGroup): boolean {
  return owner !== 'lattice' && loadBalancerArns.length === 0;
}

/** Deregistration delay in milliseconds of configured (unscaled) time. */
export function deregistrationDelayMs(group: TargetGroup): number {
  return Number(group.attributes.get('deregistration_delay.timeout_seconds') ?? '300') * 1000;
}
