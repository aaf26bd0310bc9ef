import type { TargetGroup } from './service.ts';

/** No listener sends traffic to it. VPC Lattice, which has no load balancers, always does. */
export function isUnused({ owner, loadBalancerArns }: TargetGroup): boolean {
  return owner !== 'lattice' && loadBalancerArns.length === 0;
}

/** Deregistration delay in milliseconds of configured (unscaled) time. */
export function deregistrationDelayMs(group: TargetGroup): number {
  return Number(group.attributes.get('deregistration_delay.timeout_seconds') ?? '300') * 1000;
}
