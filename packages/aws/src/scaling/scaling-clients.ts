/** The AWS calls that reading a service's scaling makes, each counted. */
import { autoScalingCalls, type AutoScalingCalls } from '../calls/auto-scaling.ts';
import { cloudWatchCalls, type CloudWatchCalls } from '../calls/cloudwatch.ts';
import { ecsCalls, type EcsCalls } from '../calls/ecs.ts';
import { loadBalancingCalls, type LoadBalancingCalls } from '../calls/load-balancing.ts';
import type { Session } from '../session.ts';
import { createServiceCompletion, type ServiceInTraffic } from '../traffic/service-traffic.ts';

/** Services with the load balancers that ECS keeps for them. */
type EcsCallsInTraffic = Omit<EcsCalls, 'describeServices'> & {
  describeServices(...asked: Parameters<EcsCalls['describeServices']>): Promise<{
    readonly services: readonly ServiceInTraffic[];
    readonly missing: readonly string[];
  }>;
};

export type ScalingCalls = EcsCallsInTraffic &
  AutoScalingCalls &
  LoadBalancingCalls &
  CloudWatchCalls;

/** @param onCall is told of every call, retries not counted. */
export function createScalingCalls(
  session: Session,
  onCall: () => void = () => undefined,
): ScalingCalls {
  const counted: Session = {
    ...session,
    send: (attempt, options) => {
      onCall();
      return session.send(attempt, options);
    },
    call: (action, attempt, options) => {
      onCall();
      return session.call(action, attempt, options);
    },
  };
  const ecs = ecsCalls(counted);
  const completed = createServiceCompletion(session.now, (arns) =>
    ecs.describeServiceRevisions(arns),
  );
  return {
    ...ecs,
    describeServices: async (...asked) => {
      const { services, missing } = await ecs.describeServices(...asked);
      return { services: await completed(services), missing };
    },
    ...autoScalingCalls(counted),
    ...loadBalancingCalls(counted),
    ...cloudWatchCalls(counted),
  };
}
