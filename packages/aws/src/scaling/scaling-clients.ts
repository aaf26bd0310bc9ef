/** The AWS calls that reading a service's scaling makes, each counted. */
import { autoScalingCalls, type AutoScalingCalls } from '../calls/auto-scaling.ts';
import { cloudWatchCalls, type CloudWatchCalls } from '../calls/cloudwatch.ts';
import { ecsCalls, type EcsCalls } from '../calls/ecs.ts';
import { loadBalancingCalls, type LoadBalancingCalls } from '../calls/load-balancing.ts';
import type { Session } from '../session.ts';

export type ScalingCalls = EcsCalls & AutoScalingCalls & LoadBalancingCalls & CloudWatchCalls;

/** @param onCall is told of every call, retries not counted. */
export function createScalingCalls(
  session: Session,
  onCall: () => void = () => undefined,
): ScalingCalls {
  const counted: Session = {
    ...session,
    call: (action, attempt, options) => {
      onCall();
      return session.call(action, attempt, options);
    },
  };
  return {
    ...ecsCalls(counted),
    ...autoScalingCalls(counted),
    ...loadBalancingCalls(counted),
    ...cloudWatchCalls(counted),
  };
}
