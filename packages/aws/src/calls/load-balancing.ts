/** The operations of Elastic Load Balancing that several readers ask for, each wrapped once. */
import type * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { loadBalancingClient } from '../clients.ts';
import type { SendOptions, Session } from '../session.ts';

export interface LoadBalancingCalls {
  describeTargetGroups(
    arns: readonly string[],
    options?: SendOptions,
  ): Promise<readonly elb.TargetGroup[]>;
  /** All target groups that a load balancer forwards to. */
  describeTargetGroupsOf(loadBalancerArn: string): Promise<readonly elb.TargetGroup[]>;
  describeTargetGroupAttributes(
    arn: string,
    options?: SendOptions,
  ): Promise<readonly elb.TargetGroupAttribute[]>;
}

export function loadBalancingCalls(session: Session): LoadBalancingCalls {
  return {
    describeTargetGroups: async (arns, options) => {
      const { sdk, client } = await loadBalancingClient(session);
      const answer = await session.call(
        'elasticloadbalancing:DescribeTargetGroups',
        (sendOptions) =>
          client.send(
            new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }),
            sendOptions,
          ),
        options,
      );
      return answer.TargetGroups ?? [];
    },
    describeTargetGroupsOf: async (LoadBalancerArn) => {
      const { sdk, client } = await loadBalancingClient(session);
      const answer = await session.call('elasticloadbalancing:DescribeTargetGroups', (options) =>
        client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn }), options),
      );
      return answer.TargetGroups ?? [];
    },
    describeTargetGroupAttributes: async (TargetGroupArn, options) => {
      const { sdk, client } = await loadBalancingClient(session);
      const answer = await session.call(
        'elasticloadbalancing:DescribeTargetGroupAttributes',
        (sendOptions) =>
          client.send(
            new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }),
            sendOptions,
          ),
        options,
      );
      return answer.Attributes ?? [];
    },
  };
}
