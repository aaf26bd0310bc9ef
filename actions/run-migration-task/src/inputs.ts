/** The inputs of run-migration-task as one typed object. Everything malformed fails here, before the first AWS call. */
import { parseArn } from '@ecs-actions/core/arn';
import type { Phase } from '@ecs-actions/core/migration/gate';
import type { NameValue } from '@ecs-actions/core/migration/request';
import type { Tag } from '@ecs-actions/core/migration/borrowed-settings';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import type { Environment } from '@ecs-actions/action-kit/environment';
import { InputError, type InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import { parseCommand } from './command.ts';
import { present } from '@ecs-actions/core/present';

export interface Inputs {
  readonly address: ServiceAddress;
  readonly region: string;
  readonly command: readonly string[];
  /** What is odd about the command, in one sentence. */
  readonly commandRemark?: string;
  /** Absent: the only essential one. */
  readonly container?: string;
  /** Absent: the service's, as deployed now. */
  readonly taskDefinition?: string;
  readonly image?: string;
  readonly environment: readonly NameValue[];
  /** To be masked before anything is printed. */
  readonly secretEnvironment: readonly NameValue[];
  /** CPU units and MiB, as texts of whole numbers. */
  readonly cpu?: string;
  readonly memory?: string;
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly assignPublicIp?: boolean;
  readonly capacityProvider?: string;
  readonly tags: readonly Tag[];
  readonly phase: Phase;
  readonly timeoutMs: DurationMs;
  readonly onTimeout: 'leave' | 'stop';
  readonly onCancel: 'leave' | 'stop';
  readonly onRunning: 'wait' | 'fail';
  readonly lock: LockChoice;
}

export type LockChoice =
  { readonly kind: 'ecs' | 'off' } | { readonly kind: 'dynamodb'; readonly table: string };

/** @throws InputError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const address = readServiceAddress(inputs, { several: false });
  const command = parseCommand(inputs.text('command'));
  if (!command.ok) {
    throw inputs.invalid(
      'command',
      `a command line such as php bin/console migrate, or a JSON array of its words; this one ${command.problem}`,
    );
  }
  const matching = (name: string, pattern: RegExp, accepted: string): string | undefined => {
    const text = inputs.optionalText(name);
    if (text !== undefined && !pattern.test(text)) throw inputs.invalid(name, accepted);
    return text;
  };
  const listOf = (name: string, pattern: RegExp, accepted: string): readonly string[] => {
    const items = inputs.list(name);
    if (items.some((item) => !pattern.test(item))) throw inputs.invalid(name, accepted);
    return items;
  };
  const container = matching('container', /^[\w-]{1,255}$/, 'the name of a container');
  const taskDefinition = inputs.optionalText('task-definition');
  if (taskDefinition !== undefined && !isTaskDefinition(taskDefinition)) {
    throw inputs.invalid(
      'task-definition',
      'family:revision, a family (its newest revision), or the ARN of a task definition',
    );
  }
  const image = matching('image', /^[^\s]{1,512}$/, 'an image such as repository/name:tag');
  const cpu = inputs.integer('cpu', { min: 128, max: 196_608 });
  const memory = inputs.integer('memory', { min: 128, max: 2_097_152 });
  const taskRoleArn = readRole(inputs, 'task-role-arn');
  const executionRoleArn = readRole(inputs, 'execution-role-arn');
  const assignPublicIp = inputs.boolean('assign-public-ip');
  const capacityProvider = matching(
    'capacity-provider',
    /^[\w-]{1,255}$/,
    'the name of a capacity provider, such as FARGATE',
  );
  const environment = inputs.nameValueLines('environment', { secret: true });
  const secretEnvironment = inputs.nameValueLines('secret-environment', { secret: true });
  const twice = environment.find(({ name }) =>
    secretEnvironment.some((secret) => secret.name === name),
  );
  if (twice !== undefined) {
    throw new InputError(
      'secret-environment',
      `Inputs "environment" and "secret-environment" both set ${twice.name}. Give each name once.`,
    );
  }
  return {
    address,
    region: readRegion(inputs, env, [address.cluster, ...address.services, taskDefinition]),
    command: command.command,
    environment,
    secretEnvironment,
    subnets: listOf('subnets', /^subnet-\w+$/, 'ids of subnets, subnet-…'),
    securityGroups: listOf('security-groups', /^sg-\w+$/, 'ids of security groups, sg-…'),
    tags: readTags(inputs),
    phase:
      inputs.oneOf('phase', ['after-deploy', 'after-traffic', 'before-deploy']) ?? 'after-deploy',
    timeoutMs: inputs.duration('timeout') ?? durations.hour,
    onTimeout: inputs.oneOf('on-timeout', ['leave', 'stop']) ?? 'leave',
    onCancel: inputs.oneOf('on-cancel', ['leave', 'stop']) ?? 'stop',
    onRunning: inputs.oneOf('on-running', ['wait', 'fail']) ?? 'wait',
    lock: readLock(inputs),
    ...present({ commandRemark: command.remark, container, taskDefinition, image }),
    ...(cpu !== undefined && { cpu: String(cpu) }),
    ...(memory !== undefined && { memory: String(memory) }),
    ...present({ taskRoleArn, executionRoleArn, assignPublicIp, capacityProvider }),
  };
}

function readLock(inputs: InputReader): LockChoice {
  const text = inputs.optionalText('lock') ?? 'ecs';
  if (text === 'ecs' || text === 'off') return { kind: text };
  const table = /^dynamodb:([\w.-]{3,255})$/.exec(text)?.[1];
  if (table !== undefined) return { kind: 'dynamodb', table };
  throw inputs.invalid('lock', 'ecs, off or dynamodb:TABLE');
}

function readRole(inputs: InputReader, name: string): string | undefined {
  const text = inputs.optionalText(name);
  if (text === undefined) return undefined;
  const arn = parseArn(text);
  if (arn?.service === 'iam' && arn.resource.startsWith('role/')) return text;
  throw inputs.invalid(name, 'the ARN of a role, arn:aws:iam::ACCOUNT:role/NAME');
}

function readTags(inputs: InputReader): readonly Tag[] {
  const tags = inputs.nameValueLines('tags').map(({ name, value }) => ({ key: name, value }));
  const reserved = tags.find(({ key }) => /^aws:/i.test(key));
  if (reserved === undefined) return tags;
  throw inputs.invalid('tags', `keys without the prefix aws:, which AWS keeps for itself`);
}

function isTaskDefinition(text: string): boolean {
  const name = text.startsWith('arn:')
    ? /^task-definition\/(.+)$/.exec(parseArn(text)?.resource ?? '')?.[1]
    : text;
  return name !== undefined && /^[\w-]{1,255}(?::[1-9]\d*)?$/.test(name);
}
