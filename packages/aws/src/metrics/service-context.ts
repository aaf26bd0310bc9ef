/** What is around a service: its load balancer, its cluster's Container Insights, its scaling activities. */
import { nameInArn, parseArn } from '@ecs-actions/core/arn';
import type { ScalingActivity } from '@ecs-actions/core/scaling/model/history';
import { toActivities } from '@ecs-actions/core/scaling/sources/scaling-activities';
import type { EpochMs } from '@ecs-actions/core/time';
import { toActivityRecord } from '../scaling/auto-scaling-facts.ts';
import { containerInsightsOf } from '../scaling/ecs-facts.ts';
import { inBatches } from '../paging.ts';
import { createScalingCalls } from '../scaling/scaling-clients.ts';
import type { Session } from '../session.ts';
import type { BalancedGroup } from './service-series.ts';

export interface ServiceContext {
  /** The groups that stand behind an Application or Network Load Balancer, each with it. */
  balancedGroups(targetGroupArns: readonly string[]): Promise<readonly BalancedGroup[]>;
  /** `enhanced`, `enabled`, `disabled`, or undefined where ECS does not say. */
  containerInsights(cluster: string): Promise<string | undefined>;
  /** Since then, oldest first. */
  scalingActivities(
    clusterName: string,
    serviceName: string,
    since: EpochMs,
  ): Promise<readonly ScalingActivity[]>;
}

const describeGroupsAtMost = 20;
const activityPagesAtMost = 3;

export function createServiceContext(session: Session): ServiceContext {
  const calls = createScalingCalls(session);
  return {
    balancedGroups: async (arns) => {
      if (arns.length === 0) return [];
      const groups = await inBatches(arns, describeGroupsAtMost, (batch) =>
        calls.describeTargetGroups({ arns: batch }),
      );
      const balancerArns = new Set(groups.flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns));
      const alone = new Map(
        await Promise.all(
          [...balancerArns].filter(isApplication).map(async (arn) => {
            const all = await calls.describeTargetGroups({ loadBalancerArn: arn });
            return [
              arn,
              all.every(({ TargetGroupArn = '' }) => arns.includes(TargetGroupArn)),
            ] as const;
          }),
        ),
      );
      return groups.flatMap(({ TargetGroupArn = '', LoadBalancerArns = [] }) =>
        LoadBalancerArns.flatMap((balancerArn) => {
          const group = parseArn(TargetGroupArn)?.resource;
          const balancer = parseArn(balancerArn)?.resource.replace(/^loadbalancer\//, '');
          return group === undefined || balancer === undefined || !isBalancer(balancerArn)
            ? []
            : [{ group, balancer, isAlone: alone.get(balancerArn) === true }];
        }),
      );
    },

    containerInsights: async (cluster) => {
      const [found] = await calls.describeClusters([cluster]);
      return containerInsightsOf(found);
    },

    scalingActivities: async (clusterName, serviceName, since) => {
      const resourceId = `service/${nameInArn(clusterName)}/${serviceName}`;
      const records = [];
      let token: string | undefined;
      for (let page = 0; page < activityPagesAtMost; page += 1) {
        const { items, nextToken } = await calls.describeScalingActivities(resourceId, token);
        records.push(...items.flatMap(toActivityRecord));
        token = nextToken;
        if (token === undefined || (records.at(-1)?.startedAt ?? 0) < since) break;
      }
      return toActivities(records).filter(({ at }) => at >= since);
    },
  };
}

/** Only these have errors of their own. */
function isApplication(arn: string): boolean {
  return parseArn(arn)?.resource.startsWith('loadbalancer/app/') === true;
}

/** Gateway Load Balancers stand before appliances, not before services. */
function isBalancer(arn: string): boolean {
  return /^loadbalancer\/(?:app|net)\//.test(parseArn(arn)?.resource ?? '');
}
