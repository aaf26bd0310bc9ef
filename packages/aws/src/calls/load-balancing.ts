/** The operations of Elastic Load Balancing that several readers ask for, each wrapped once. */
import type * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { loadBalancingClient } from '../clients.ts';
import type { SendOptions, Session } from '../session.ts';

export interface LoadBalancingCalls {
  /** Those named, or all that a load balancer forwards to. */
  describeTargetGroups(
    of: { readonly arns: readonly string[] } | { readonly loadBalancerArn: string },
    options?: SendOptions,
  ): Promise<readonly elb.TargetGroup[]>;
  describeTargetGroupAttributes(
    arn: string,
    options?: SendOptions,
  ): Promise<readonly elb.TargetGroupAttribute[]>;
}

export function loadBalancingCalls(session: Session): LoadBalancingCalls {
  return {
    describeTargetGroups: async (of, options) => {
      const { sdk, client } = await loadBalancingClient(session);
      const input =
        'arns' in of ? { TargetGroupArns: [...of.arns] } : { LoadBalancerArn: of.loadBalancerArn };
      const answer = await session.call(
        'elasticloadbalancing:DescribeTargetGroups',
        (sendOptions) => client.send(new sdk.DescribeTargetGroupsCommand(input), sendOptions),
        options,
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
