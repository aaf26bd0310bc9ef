/** The AWS adapters of run-migration-task, sharing one session. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import {
  createDeploymentReader,
  createEcsClient,
  type DeploymentReader,
} from '@ecs-actions/aws/ecs/deployment-reader';
import { createTaskDefinitions, type TaskDefinitions } from '@ecs-actions/aws/ecs/task-definitions';
import {
  createServiceSettingsReader,
  type ServiceSettingsReader,
} from '@ecs-actions/aws/ecs/borrowed-settings';
import { createTaskReader, type TaskReader } from '@ecs-actions/aws/ecs/task-reader';
import { createTaskRunner, type TaskRunner } from '@ecs-actions/aws/ecs/task-runner';
import { createDynamoDbLock, type LockOptions } from '@ecs-actions/aws/lock/dynamodb';
import { createLogFollower, type LogFollower } from '@ecs-actions/aws/logs/log-follower';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import type { MigrationLock } from '@ecs-actions/core/migration/lock';
import type { EpochMs } from '@ecs-actions/core/time';
import packageJson from '../package.json' with { type: 'json' };

export interface Aws {
  readonly services: DeploymentReader;
  readonly serviceSettings: ServiceSettingsReader;
  readonly definitions: TaskDefinitions;
  readonly tasks: TaskReader;
  readonly runner: TaskRunner;
  readonly logs: LogFollower;
  readonly openLock: (options: LockOptions) => MigrationLock;
  /** AWS's clock. */
  readonly now: () => EpochMs;
}

/** @param more for tests: credentials and a handler that answers in place of a network. */
export function connect(
  region: string,
  clock: Clock,
  signal: () => AbortSignal,
  more: AwsAccess = {},
): Aws {
  const session = openSession({
    region,
    userAgent: { name: 'run-migration-task', version: packageJson.version },
    clock,
    signal,
    ...more,
  });
  const client = createEcsClient(session);
  return {
    services: createDeploymentReader(session, client),
    serviceSettings: createServiceSettingsReader(session, client),
    definitions: createTaskDefinitions(session, client),
    tasks: createTaskReader(session, client),
    runner: createTaskRunner(session, client),
    logs: createLogFollower(session),
    openLock: (options) => createDynamoDbLock(session, options),
    now: session.now,
  };
}
