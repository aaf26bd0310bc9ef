/** The RunTask request, from what the service lends and what the user asks. */
import { ReadableError } from '../readable-error.ts';
import { chooseCapacity, type Capacity } from './capacity.ts';
import type { BorrowedSettings, Network, PlacementConstraint, Tag } from './borrowed-settings.ts';
import type { ContainerDefinition, TaskDefinition } from './task-definition.ts';
import { present } from '../present.ts';

export interface NameValue {
  readonly name: string;
  readonly value: string;
}

/** What the user asks beyond the service's own settings. */
export interface Asked {
  readonly command: readonly string[];
  /** `secret-environment` included: the request holds secrets, and is never printed or saved. */
  readonly environment: readonly NameValue[];
  /** CPU units and MiB of the task, as ECS spells them. */
  readonly cpu?: string;
  readonly memory?: string;
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly assignPublicIp?: boolean;
  readonly capacityProvider?: string;
  readonly tags: readonly Tag[];
}

/** All of a RunTask call but the names it is found by (`Identity`). Holds secrets. */
export interface TaskRequest {
  readonly taskDefinition: string;
  readonly capacity: Capacity;
  readonly network?: Network;
  readonly platformVersion?: string;
  readonly enableExecuteCommand: boolean;
  readonly enableEcsManagedTags: boolean;
  readonly propagateTaskDefinitionTags: boolean;
  readonly placementConstraints: readonly PlacementConstraint[];
  readonly volumes: readonly Readonly<Record<string, unknown>>[];
  readonly tags: readonly Tag[];
  readonly overrides: Overrides;
}

export interface Overrides {
  readonly containerOverrides: readonly {
    readonly name: string;
    readonly command: readonly string[];
    readonly environment?: readonly NameValue[];
  }[];
  readonly cpu?: string;
  readonly memory?: string;
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
}

export interface BuiltRequest {
  readonly request: TaskRequest;
  /** What the reader should know of it, one sentence each. */
  readonly remarks: readonly string[];
}

/** RunTask, `overrides`: "a total of 8192 characters are allowed … including the JSON formatting". */
export const overridesLimit = 8192;
const tagsAtMost = 50;

/** @throws ReadableError for what ECS would refuse: overrides too long, no network, too many tags. */
export function buildRequest(
  definition: TaskDefinition,
  container: ContainerDefinition,
  borrowed: BorrowedSettings,
  asked: Asked,
): BuiltRequest {
  const { capacity, spotReplaced } = chooseCapacity(borrowed, asked.capacityProvider);
  const overrides = buildOverrides(container, asked);
  checkLength(overrides);
  const network = buildNetwork(definition, borrowed, asked);
  const tags = mergeTags(borrowed.tags, asked.tags);
  const remarks = [
    spotReplaced
      ? 'FARGATE_SPOT was replaced by on-demand capacity: Spot may stop a task in the middle of a migration (name it with capacity-provider to have it).'
      : undefined,
    memoryRemark(container, asked.memory),
  ].filter((remark) => remark !== undefined);
  return {
    request: {
      taskDefinition: definition.arn,
      capacity,
      ...present({ network }),
      ...(usesPlatform(capacity) &&
        borrowed.platformVersion !== undefined && { platformVersion: borrowed.platformVersion }),
      enableExecuteCommand: borrowed.enableExecuteCommand,
      enableEcsManagedTags: borrowed.enableEcsManagedTags,
      propagateTaskDefinitionTags: borrowed.propagateTags === 'TASK_DEFINITION',
      placementConstraints: borrowed.placementConstraints,
      volumes: borrowed.volumes,
      tags,
      overrides,
    },
    remarks,
  };
}

function buildOverrides({ name }: ContainerDefinition, asked: Asked): Overrides {
  const { command, environment, cpu, memory, taskRoleArn, executionRoleArn } = asked;
  return {
    containerOverrides: [{ name, command, ...(environment.length > 0 && { environment }) }],
    ...present({ cpu, memory, taskRoleArn, executionRoleArn }),
  };
}

/** Names the largest part, never a value. */
function checkLength(overrides: Overrides): void {
  const { length } = JSON.stringify(overrides);
  if (length <= overridesLimit) return;
  const [first] = overrides.containerOverrides;
  const ofCommand = JSON.stringify(first?.command ?? []).length;
  const ofEnvironment = JSON.stringify(first?.environment ?? []).length;
  throw new ReadableError(
    'Overrides too long',
    `command, environment and secret-environment make overrides of ${length} characters, and ECS allows ${overridesLimit} (the command takes ${ofCommand}, the environment ${ofEnvironment}): put the command into a script of the image, or the values into the task definition`,
  );
}

function buildNetwork(
  { networkMode, arn }: TaskDefinition,
  { network }: BorrowedSettings,
  asked: Asked,
): Network | undefined {
  const { subnets, securityGroups, assignPublicIp } = asked;
  const given = subnets.length > 0 || securityGroups.length > 0 || assignPublicIp !== undefined;
  if (networkMode !== 'awsvpc') {
    if (!given) return undefined;
    throw new ReadableError(
      'No network of its own',
      `subnets, security-groups and assign-public-ip need the network mode awsvpc; ${arn} has ${networkMode ?? 'none set'}`,
    );
  }
  const merged: Network = {
    subnets: subnets.length > 0 ? subnets : (network?.subnets ?? []),
    securityGroups: securityGroups.length > 0 ? securityGroups : (network?.securityGroups ?? []),
    assignPublicIp:
      assignPublicIp === undefined
        ? (network?.assignPublicIp ?? 'DISABLED')
        : assignPublicIp
          ? 'ENABLED'
          : 'DISABLED',
  };
  if (merged.subnets.length > 0) return merged;
  throw new ReadableError(
    'No subnets',
    'subnets: the service has no network configuration to take them from; name them',
  );
}

/** The service's own tags, but those that AWS keeps for itself; the user's win. */
function mergeTags(borrowed: readonly Tag[], asked: readonly Tag[]): readonly Tag[] {
  const own = borrowed.filter(({ key }) => !/^aws:/i.test(key));
  const merged = new Map([...own, ...asked].map(({ key, value }) => [key, value]));
  if (merged.size > tagsAtMost) {
    throw new ReadableError(
      'Too many tags',
      `tags: ${merged.size} with those of the service, and ECS allows ${tagsAtMost}`,
    );
  }
  return [...merged].map(([key, value]) => ({ key, value }));
}

/** A platform version belongs to Fargate; with EC2 capacity ECS refuses it. */
function usesPlatform({ launchType, strategy }: Capacity): boolean {
  if (strategy !== undefined) {
    return strategy.every(({ capacityProvider }) => capacityProvider.startsWith('FARGATE'));
  }
  return launchType === 'FARGATE';
}

function memoryRemark(
  { name, memoryMiB }: ContainerDefinition,
  memory: string | undefined,
): string | undefined {
  if (memory === undefined || memoryMiB === undefined || memoryMiB >= Number(memory))
    return undefined;
  return `Container ${name} has a limit of ${memoryMiB} MiB of its own, which memory does not raise.`;
}
