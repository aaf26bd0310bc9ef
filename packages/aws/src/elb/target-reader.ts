/** Target health and deregistration delay. The client is loaded when a service turns out to have target groups. */
import type { TargetHealth } from '@ecs-actions/core/deployment/task';
import type { DurationMs } from '@ecs-actions/core/time';
import { loadBalancingCalls } from '../calls/load-balancing.ts';
import { loadBalancingClient } from '../clients.ts';
import { present } from '@ecs-actions/core/present';
import { shortPatienceMs, type Attempt, type Session } from '../session.ts';

export interface TargetReader {
  targetHealth(targetGroupArns: readonly string[]): Promise<readonly TargetHealth[]>;
  deregistrationDelaysMs(
    targetGroupArns: readonly string[],
  ): Promise<ReadonlyMap<string, DurationMs>>;
  /** The DNS name of the load balancer in front of a target group; undefined where there is none. */
  balancerAddress(targetGroupArn: string): Promise<string | undefined>;
}

export function createTargetReader(session: Session): TargetReader {
  const calls = loadBalancingCalls(session);
  const briefly = { patienceMs: shortPatienceMs };
  const send = <T>(action: string, attempt: Attempt<T>): Promise<T> =>
    session.call(`elasticloadbalancing:${action}`, attempt, briefly);

  return {
    targetHealth: async (arns) => {
      const { sdk, client } = await loadBalancingClient(session);
      const answers = await Promise.all(
        arns.map(async (TargetGroupArn) => {
          const answer = await send('DescribeTargetHealth', (options) =>
            client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn }), options),
          );
          return (answer.TargetHealthDescriptions ?? []).map(
            ({ Target, TargetHealth: health }): TargetHealth => ({
              targetGroupArn: TargetGroupArn,
              target: Target?.Id ?? '',
              state: health?.State ?? '',
              ...present({
                port: Target?.Port,
                reason: health?.Reason,
                description: health?.Description,
              }),
            }),
          );
        }),
      );
      return answers.flat();
    },

    deregistrationDelaysMs: async (arns) => {
      const entries = await Promise.all(
        arns.map(async (TargetGroupArn) => {
          const attributes = await calls.describeTargetGroupAttributes(TargetGroupArn, briefly);
          const value = attributes.find(
            ({ Key }) => Key === 'deregistration_delay.timeout_seconds',
          )?.Value;
          return value === undefined ? [] : [[TargetGroupArn, Number(value) * 1000] as const];
        }),
      );
      return new Map(entries.flat());
    },

    balancerAddress: async (targetGroupArn) => {
      const { sdk, client } = await loadBalancingClient(session);
      const [group] = await calls.describeTargetGroups({ arns: [targetGroupArn] }, briefly);
      const [balancer] = group?.LoadBalancerArns ?? [];
      if (balancer === undefined) return undefined;
      const answer = await send('DescribeLoadBalancers', (options) =>
        client.send(
          new sdk.DescribeLoadBalancersCommand({ LoadBalancerArns: [balancer] }),
          options,
        ),
      );
      return answer.LoadBalancers?.[0]?.DNSName;
    },
  };
}
