/** Reading and changing a service's capacity with Application Auto Scaling. */
import { scheduleAt, type ScheduledAction } from '@ecs-actions/core/event/held-event';
import type { Capacity, ScalableTarget } from '@ecs-actions/core/event/reading';
import type { Restore } from '@ecs-actions/core/event/plan';
import { autoScalingCalls, ecsDimension } from '../calls/auto-scaling.ts';
import { autoScalingClient } from '../clients.ts';
import { allPages } from '../paging.ts';
import { present } from '@ecs-actions/core/present';
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
  const ResourceId = `service/${cluster}/${service}`;
  const resource = { ...ecsDimension, ResourceId };
  const calls = autoScalingCalls(session);
  const send = <T>(operation: string, attempt: Attempt<T>, options?: SendOptions): Promise<T> =>
    session.call(`application-autoscaling:${operation}`, attempt, options);

  return {
    readTarget: async () => {
      const [target] = await calls.describeScalableTargets([ResourceId]);
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
      const actions = await allPages((nextToken) =>
        calls.describeScheduledActions(ResourceId, nextToken),
      );
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
      const { sdk, client } = await autoScalingClient(session);
      await send('PutScheduledAction', (options) =>
        client.send(
          new sdk.PutScheduledActionCommand({
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
      const { sdk, client } = await autoScalingClient(session);
      await send('DeleteScheduledAction', async (options) => {
        try {
          await client.send(
            new sdk.DeleteScheduledActionCommand({ ...resource, ScheduledActionName: actionName }),
            options,
          );
        } catch (error) {
          if (!(error instanceof Error && error.name === 'ObjectNotFoundException')) throw error;
        }
      });
    },

    register: async ({ min, max }, signal) => {
      const { sdk, client } = await autoScalingClient(session);
      await send(
        'RegisterScalableTarget',
        (options) =>
          client.send(
            new sdk.RegisterScalableTargetCommand({
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
