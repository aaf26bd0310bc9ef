/** The inputs of wait-stable as one typed object. Everything malformed fails here, before the first AWS call. */
import { parseArn } from '@ecs-actions/core/arn';
import { untils } from '@ecs-actions/core/deployment/lifecycle-stages';
import type { WatchOptions } from '@ecs-actions/core/deployment/options';
import { revisionNumber } from '@ecs-actions/core/deployment/service';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { Environment } from '@ecs-actions/action-kit/environment';
import type { InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import { present } from '@ecs-actions/core/present';

export interface Inputs {
  readonly address: ServiceAddress;
  readonly region: string;
  /** All of WatchOptions but the run's start, which GitHub tells. */
  readonly watch: Omit<WatchOptions, 'deployedAfter'>;
  /** Given by the user; otherwise the start of the run attempt. */
  readonly deployedAfter?: EpochMs;
  readonly onCancel: 'leave' | 'rollback';
  /** Absent: adaptive. */
  readonly pollIntervalMs?: DurationMs;
  readonly logLines: number;
  readonly githubToken?: string;
}

/** @throws InputError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const address = readServiceAddress(inputs, { several: true });
  const deploymentId = inputs.optionalText('deployment-id');
  if (deploymentId !== undefined && !isDeploymentId(deploymentId)) {
    throw inputs.invalid('deployment-id', 'ecs-svc/NUMBER or the ARN of a service deployment');
  }
  if (deploymentId !== undefined && address.services.length > 1) {
    inputs.conflict('deployment-id', 'service', 'a deployment belongs to one service; name one');
  }
  const taskDefinition = inputs.optionalText('task-definition');
  if (taskDefinition !== undefined && !isTaskDefinition(taskDefinition)) {
    throw inputs.invalid(
      'task-definition',
      'family:revision or the ARN of a task definition revision',
    );
  }
  const stallTimeoutMs = switchedOn(inputs.duration('stall-timeout', { words: ['off'] }));
  const failFast = inputs.integer('fail-fast', { min: 1, max: 1000, words: ['off'] }) ?? 3;
  const startBudgetMs = switchedOn(inputs.duration('start-budget', { words: ['off'] }));
  const pollInterval = inputs.duration('poll-interval', { words: ['auto'] });
  const deployedAfter = inputs.instant('deployed-after');
  const githubToken = inputs.optionalText('github-token');
  const until = inputs.oneOf('until', untils);
  return {
    address,
    region: readRegion(inputs, env, [
      address.cluster,
      ...address.services,
      deploymentId,
      taskDefinition,
    ]),
    watch: {
      timeoutMs: inputs.duration('timeout') ?? 15 * durations.minute,
      requireDeployment: inputs.boolean('require-deployment') ?? false,
      onFailure: inputs.oneOf('on-failure', ['report', 'rollback']) ?? 'report',
      rollbackTimeoutMs: inputs.duration('rollback-timeout') ?? 10 * durations.minute,
      onPause: inputs.oneOf('on-pause', ['wait', 'fail', 'continue']) ?? 'wait',
      ...(until !== undefined && until !== 'stable' && { until }),
      ...(failFast !== 'off' && { failFast }),
      ...present({ stallTimeoutMs, startBudgetMs, deploymentId, taskDefinition }),
    },
    onCancel: inputs.oneOf('on-cancel', ['leave', 'rollback']) ?? 'leave',
    logLines: inputs.integer('log-lines', { min: 0, max: 10_000 }) ?? 50,
    ...(pollInterval !== undefined && pollInterval !== 'auto' && { pollIntervalMs: pollInterval }),
    ...present({ deployedAfter, githubToken }),
  };
}

function switchedOn(value: DurationMs | 'off' | undefined): DurationMs | undefined {
  return value === 'off' ? undefined : value;
}

function isDeploymentId(text: string): boolean {
  if (text.startsWith('ecs-svc/')) return revisionNumber(text) !== undefined;
  const arn = parseArn(text);
  return arn?.service === 'ecs' && arn.resource.startsWith('service-deployment/');
}

function isTaskDefinition(text: string): boolean {
  const name = text.startsWith('arn:')
    ? /^task-definition\/(.+)$/.exec(parseArn(text)?.resource ?? '')?.[1]
    : text;
  return name !== undefined && /^[\w-]{1,255}:[1-9]\d*$/.test(name);
}
