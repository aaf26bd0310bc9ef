/** Starting and stopping a task of its own. */
import { RunTaskCommand, StopTaskCommand, type RunTaskCommandInput } from '@aws-sdk/client-ecs';
import type { Task } from '@ecs-actions/core/deployment/task';
import type { RunFailure } from '@ecs-actions/core/migration/refusal';
import type { TaskRequest } from '@ecs-actions/core/migration/request';
import { ecsClient } from '../clients.ts';
import { NotAllowedError, readable } from '../failure.ts';
import { present } from '@ecs-actions/core/present';
import type { Session } from '../session.ts';
import { toTask } from './mapping.ts';

/** A RunTask call. It holds secrets: never to be printed. */
export interface RunCall {
  readonly cluster: string;
  readonly startedBy: string;
  readonly group: string;
  readonly clientToken: string;
  readonly request: TaskRequest;
}

export type RunAnswer =
  | { readonly kind: 'started'; readonly task: Task; readonly untagged: boolean }
  /** HTTP 200 without a task, or an error that is about the request and not about the call. */
  | { readonly kind: 'refused'; readonly failures: readonly RunFailure[] }
  /** The token stands for another request's tasks. */
  | { readonly kind: 'conflict'; readonly taskArns: readonly string[] };

export interface TaskRunner {
  /** Tried again under the same client token until the signal, so that a lost answer starts nothing twice. */
  run(call: RunCall, signal?: AbortSignal): Promise<RunAnswer>;
  /** Stopping a task that has stopped does no harm. */
  stop(cluster: string, taskArn: string, reason: string, signal?: AbortSignal): Promise<void>;
}

export function createTaskRunner(session: Session): TaskRunner {
  const client = ecsClient(session);
  const send = async (
    input: RunTaskCommandInput,
    signal: AbortSignal | undefined,
  ): Promise<RunAnswer> => {
    try {
      const answer = await session.send(
        (options) => client.send(new RunTaskCommand(input), options),
        present({ signal }),
      );
      const task = answer.tasks?.[0];
      if (task !== undefined) return { kind: 'started', task: toTask(task), untagged: false };
      return {
        kind: 'refused',
        failures: (answer.failures ?? []).map(({ arn, reason, detail }) => ({
          reason: reason ?? 'ECS gives no reason',
          ...present({ arn, detail }),
        })),
      };
    } catch (error) {
      const conflict = conflictingTasks(error);
      if (conflict !== undefined) return { kind: 'conflict', taskArns: conflict };
      if (isAboutTheRequest(error)) {
        return { kind: 'refused', failures: [{ reason: error.name, detail: error.message }] };
      }
      throw readable(error, 'ecs:RunTask');
    }
  };
  return {
    run: async (call, signal) => {
      const input = toInput(call);
      try {
        return await send(input, signal);
      } catch (error) {
        const tagsDenied = error instanceof NotAllowedError && error.action === 'ecs:TagResource';
        if (!tagsDenied) throw error;
        const { tags: _, ...untagged } = input;
        const answer = await send({ ...untagged, enableECSManagedTags: false }, signal);
        return answer.kind === 'started' ? { ...answer, untagged: true } : answer;
      }
    },
    stop: async (cluster, task, reason, signal) => {
      try {
        await session.send(
          (options) => client.send(new StopTaskCommand({ cluster, task, reason }), options),
          { atOnce: true, ...present({ signal }) },
        );
      } catch (error) {
        if (isGone(error)) return;
        throw readable(error, 'ecs:StopTask');
      }
    },
  };
}

function toInput({
  cluster,
  startedBy,
  group,
  clientToken,
  request,
}: RunCall): RunTaskCommandInput {
  const { capacity, network, overrides, tags } = request;
  const { cpu, memory, taskRoleArn, executionRoleArn, containerOverrides } = overrides;
  return {
    cluster,
    count: 1,
    startedBy,
    group,
    clientToken,
    taskDefinition: request.taskDefinition,
    enableExecuteCommand: request.enableExecuteCommand,
    enableECSManagedTags: request.enableEcsManagedTags,
    overrides: {
      containerOverrides: containerOverrides.map(({ name, command, environment }) => ({
        name,
        command: [...command],
        ...(environment !== undefined && { environment: [...environment] }),
      })),
      ...present({ cpu, memory, taskRoleArn, executionRoleArn }),
    },
    ...(request.propagateTaskDefinitionTags && { propagateTags: 'TASK_DEFINITION' }),
    ...(capacity.strategy !== undefined && { capacityProviderStrategy: [...capacity.strategy] }),
    ...(capacity.launchType !== undefined && {
      launchType: capacity.launchType as NonNullable<RunTaskCommandInput['launchType']>,
    }),
    ...present({ platformVersion: request.platformVersion }),
    ...(network !== undefined && {
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: [...network.subnets],
          securityGroups: [...network.securityGroups],
          assignPublicIp: network.assignPublicIp as 'ENABLED' | 'DISABLED',
        },
      },
    }),
    ...(request.placementConstraints.length > 0 && {
      placementConstraints: request.placementConstraints as NonNullable<
        RunTaskCommandInput['placementConstraints']
      >,
    }),
    ...(request.volumes.length > 0 && {
      volumeConfigurations: request.volumes as unknown as NonNullable<
        RunTaskCommandInput['volumeConfigurations']
      >,
    }),
    ...(tags.length > 0 && { tags: [...tags] }),
  };
}

function conflictingTasks(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Error) || error.name !== 'ConflictException') return undefined;
  return (error as { resourceIds?: readonly string[] }).resourceIds ?? [];
}

/** What ECS answers where the request itself cannot be met: an unknown platform, a quota, no instances. */
function isAboutTheRequest(error: unknown): error is Error {
  return (
    error instanceof Error &&
    /^(?:ClientException|InvalidParameterException|Platform\w*Exception|UnsupportedFeatureException|BlockedException)$/.test(
      error.name,
    )
  );
}

function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.name === 'InvalidParameterException' &&
    /not found/i.test(error.message)
  );
}
