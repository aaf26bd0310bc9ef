/** Target health and deregistration delay. The client is loaded when a service turns out to have target groups. */
import type * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import type { TargetHealth } from '@ecs-actions/core/deployment/task';
import type { DurationMs } from '@ecs-actions/core/time';
import { readable } from '../failure.ts';
import { present } from '../present.ts';
import { shortPatienceMs, type Attempt, type Session } from '../session.ts';

export interface TargetReader {
  targetHealth(targetGroupArns: readonly string[]): Promise<readonly TargetHealth[]>;
  deregistrationDelaysMs(
    targetGroupArns: readonly string[],
  ): Promise<ReadonlyMap<string, DurationMs>>;
}

type Sdk = typeof elb;
type Client = elb.ElasticLoadBalancingV2Client;

export function createTargetReader(session: Session): TargetReader {
  let loading: Promise<{ readonly sdk: Sdk; readonly client: Client }> | undefined;
  const load = (): NonNullable<typeof loading> => {
    loading ??= import('@aws-sdk/client-elastic-load-balancing-v2').then((sdk) => {
      const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
      session.watch(client);
      return { sdk, client };
    });
    return loading;
  };
  const send = async <T>(action: string, attempt: Attempt<T>): Promise<T> => {
    try {
      return await session.send(attempt, { patienceMs: shortPatienceMs });
    } catch (error) {
      throw readable(error, `elasticloadbalancing:${action}`);
    }
  };

  return {
    targetHealth: async (arns) => {
      const { sdk, client } = await load();
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
      const { sdk, client } = await load();
      const entries = await Promise.all(
        arns.map(async (TargetGroupArn) => {
          const answer = await send('DescribeTargetGroupAttributes', (options) =>
            client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), options),
          );
          const value = (answer.Attributes ?? []).find(
            ({ Key }) => Key === 'deregistration_delay.timeout_seconds',
          )?.Value;
          return value === undefined ? [] : [[TargetGroupArn, Number(value) * 1000] as const];
        }),
      );
      return new Map(entries.flat());
    },
  };
}
