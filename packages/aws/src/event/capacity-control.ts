/** Reading and changing a service's capacity with Application Auto Scaling. */
import {
  ApplicationAutoScalingClient,
  DeleteScheduledActionCommand,
  DescribeScalableTargetsCommand,
  DescribeScheduledActionsCommand,
  PutScheduledActionCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling';
import { scheduleAt, type ScheduledAction } from '@ecs-actions/core/event/held-event';
import type { Capacity, ScalableTarget } from '@ecs-actions/core/event/reading';
import type { Restore } from '@ecs-actions/core/event/plan';
import { allPages } from '../paging.ts';
import { present } from '../present.ts';
import type { Attempt, SendOptions, Session } from '../session.ts';

/** The capacity of one service. Every call is idempotent: a lost answer is asked for again. */
export interface CapacityControl {
  /** `undefined` where the service is not registered. */
  readTarget(): Promise<ScalableTarget | undefined>;
  readScheduledActions(): Promise<readonly ScheduledAction[]>;
  schedule(restore: Restore): Promise<void>;
  /** What is not there any more is fine. */
  unschedule(actionName: string): Promise<void>;
  /** Capacity moves into the new range at once. @param signal ends the call and its repetitions. */
  register(capacity: Partial<Capacity>, signal?: AbortSignal): Promise<void>;
}

/** @param cluster and service: names. */
export function createCapacityControl(
  session: Session,
  cluster: string,
  service: string,
): CapacityControl {
  const client = new ApplicationAutoScalingClient(session.clientConfiguration);
  session.watch(client);
  const resource = {
    ServiceNamespace: 'ecs',
    ResourceId: `service/${cluster}/${service}`,
    ScalableDimension: 'ecs:service:DesiredCount',
  } as const;
  const send = <T>(operation: string, attempt: Attempt<T>, options?: SendOptions): Promise<T> =>
    session.call(`application-autoscaling:${operation}`, attempt, options);

  return {
    readTarget: async () => {
      const { ResourceId, ...rest } = resource;
      const answer = await send('DescribeScalableTargets', (options) =>
        client.send(
          new DescribeScalableTargetsCommand({ ...rest, ResourceIds: [ResourceId] }),
          options,
        ),
      );
      const target = answer.ScalableTargets?.[0];
      if (target?.MinCapacity === undefined || target.MaxCapacity === undefined) return undefined;
      const state = target.SuspendedState;
      return {
        min: target.MinCapacity,
        max: target.MaxCapacity,
        suspended: {
          scaleIn: state?.DynamicScalingInSuspended === true,
          scaleOut: state?.DynamicScalingOutSuspended === true,
          scheduled: state?.ScheduledScalingSuspended === true,
        },
      };
    },

    readScheduledActions: async () => {
      const actions = await allPages(async (NextToken) => {
        const answer = await send('DescribeScheduledActions', (options) =>
          client.send(
            new DescribeScheduledActionsCommand({ ...resource, ...present({ NextToken }) }),
            options,
          ),
        );
        return { items: answer.ScheduledActions ?? [], nextToken: answer.NextToken };
      });
      return actions.map((action) => ({
        name: action.ScheduledActionName ?? '',
        schedule: action.Schedule ?? '',
        ...present({
          timezone: action.Timezone,
          min: action.ScalableTargetAction?.MinCapacity,
          max: action.ScalableTargetAction?.MaxCapacity,
        }),
      }));
    },

    schedule: async ({ actionName, at, leaves }) => {
      await send('PutScheduledAction', (options) =>
        client.send(
          new PutScheduledActionCommand({
            ...resource,
            ScheduledActionName: actionName,
            Schedule: scheduleAt(at),
            Timezone: 'UTC',
            ScalableTargetAction: present({ MinCapacity: leaves.min, MaxCapacity: leaves.max }),
          }),
          options,
        ),
      );
    },

    unschedule: async (actionName) => {
      await send('DeleteScheduledAction', async (options) => {
        try {
          await client.send(
            new DeleteScheduledActionCommand({ ...resource, ScheduledActionName: actionName }),
            options,
          );
        } catch (error) {
          if (!(error instanceof Error && error.name === 'ObjectNotFoundException')) throw error;
        }
      });
    },

    register: async ({ min, max }, signal) => {
      await send(
        'RegisterScalableTarget',
        (options) =>
          client.send(
            new RegisterScalableTargetCommand({
              ...resource,
              ...present({ MinCapacity: min, MaxCapacity: max }),
            }),
            options,
          ),
        signal === undefined ? {} : { signal },
      );
    },
  };
}
