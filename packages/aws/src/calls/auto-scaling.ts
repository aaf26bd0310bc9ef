/** The reading operations of Application Auto Scaling, each wrapped once. */
import type * as autoScaling from '@aws-sdk/client-application-auto-scaling';
import { autoScalingClient } from '../clients.ts';
import type { Page } from '../paging.ts';
import { present } from '@ecs-actions/core/present';
import type { Session } from '../session.ts';

export interface AutoScalingCalls {
  describeScalableTargets(
    resourceIds: readonly string[],
  ): Promise<readonly autoScaling.ScalableTarget[]>;
  /** A page of one service's, or of all services' where no resource id is given. */
  readonly describeScalingPolicies: (
    resourceId: string | undefined,
    nextToken?: string,
  ) => Promise<Page<autoScaling.ScalingPolicy>>;
  readonly describeScheduledActions: (
    resourceId: string | undefined,
    nextToken?: string,
  ) => Promise<Page<autoScaling.ScheduledAction>>;
  describeScalingActivities(
    resourceId: string,
    nextToken?: string,
  ): Promise<Page<autoScaling.ScalingActivity>>;
}

export const ecsDimension = {
  ServiceNamespace: 'ecs',
  ScalableDimension: 'ecs:service:DesiredCount',
} as const;

/** A dimension goes with a resource id only (API reference, DescribeScalingPolicies). */
function ecsNamespace(resourceId: string | undefined) {
  return resourceId === undefined ? { ServiceNamespace: 'ecs' as const } : ecsDimension;
}

export function autoScalingCalls(session: Session): AutoScalingCalls {
  return {
    describeScalableTargets: async (ResourceIds) => {
      const { sdk, client } = await autoScalingClient(session);
      const answer = await session.call(
        'application-autoscaling:DescribeScalableTargets',
        (options) =>
          client.send(
            new sdk.DescribeScalableTargetsCommand({
              ...ecsDimension,
              ResourceIds: [...ResourceIds],
            }),
            options,
          ),
      );
      return answer.ScalableTargets ?? [];
    },
    describeScalingPolicies: async (ResourceId, NextToken) => {
      const { sdk, client } = await autoScalingClient(session);
      const input = { ...ecsNamespace(ResourceId), ...present({ ResourceId, NextToken }) };
      const answer = await session.call(
        'application-autoscaling:DescribeScalingPolicies',
        (options) => client.send(new sdk.DescribeScalingPoliciesCommand(input), options),
      );
      return { items: answer.ScalingPolicies ?? [], nextToken: answer.NextToken };
    },
    describeScheduledActions: async (ResourceId, NextToken) => {
      const { sdk, client } = await autoScalingClient(session);
      const input = { ...ecsNamespace(ResourceId), ...present({ ResourceId, NextToken }) };
      const answer = await session.call(
        'application-autoscaling:DescribeScheduledActions',
        (options) => client.send(new sdk.DescribeScheduledActionsCommand(input), options),
      );
      return { items: answer.ScheduledActions ?? [], nextToken: answer.NextToken };
    },
    describeScalingActivities: async (ResourceId, nextToken) => {
      const { sdk, client } = await autoScalingClient(session);
      const input = { ...ecsDimension, ResourceId, MaxResults: 50 };
      const answer = await session.call(
        'application-autoscaling:DescribeScalingActivities',
        (options) =>
          client.send(
            new sdk.DescribeScalingActivitiesCommand({
              ...input,
              ...present({ NextToken: nextToken }),
            }),
            options,
          ),
      );
      return { items: answer.ScalingActivities ?? [], nextToken: answer.NextToken };
    },
  };
}
