/** The AWS calls that reading a service's scaling makes, each counted. */
import { DescribeServiceRevisionsCommand } from '@aws-sdk/client-ecs';
import { autoScalingCalls, type AutoScalingCalls } from '../calls/auto-scaling.ts';
import { cloudWatchCalls, type CloudWatchCalls } from '../calls/cloudwatch.ts';
import { ecsCalls, type EcsCalls } from '../calls/ecs.ts';
import { loadBalancingCalls, type LoadBalancingCalls } from '../calls/load-balancing.ts';
import { ecsClient } from '../clients.ts';
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
    call: (action, attempt, options) => {
      onCall();
      return session.call(action, attempt, options);
    },
  };
  const ecs = ecsCalls(counted);
  const client = ecsClient(counted);
  const completed = createServiceCompletion(session.now, async (serviceRevisionArns) => {
    const input = { serviceRevisionArns: [...serviceRevisionArns] };
    const answer = await counted.call('ecs:DescribeServiceRevisions', (options) =>
      client.send(new DescribeServiceRevisionsCommand(input), options),
    );
    return answer.serviceRevisions ?? [];
  });
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
