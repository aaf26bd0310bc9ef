/** The AWS adapters of run-migration-task, sharing one session. */
import { createDeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { createTaskDefinitions } from '@ecs-actions/aws/ecs/task-definitions';
import { createServiceSettingsReader } from '@ecs-actions/aws/ecs/borrowed-settings';
import { createTaskReader } from '@ecs-actions/aws/ecs/task-reader';
import { createTaskRunner } from '@ecs-actions/aws/ecs/task-runner';
import { createDynamoDbLock, type LockOptions } from '@ecs-actions/aws/lock/dynamodb';
import { createLogFollower } from '@ecs-actions/aws/logs/log-follower';
import { connector } from '@ecs-actions/aws/connector';
import type { MigrationLock } from '@ecs-actions/core/migration/lock';
import packageJson from '../package.json' with { type: 'json' };

export type Aws = ReturnType<typeof connect>;

export const connect = connector(packageJson, (session) => ({
  services: createDeploymentReader(session, { insistsOnDeployments: true }),
  serviceSettings: createServiceSettingsReader(session),
  definitions: createTaskDefinitions(session),
  tasks: createTaskReader(session),
  runner: createTaskRunner(session),
  logs: createLogFollower(session),
  openLock: (options: LockOptions): MigrationLock => createDynamoDbLock(session, options),
  now: session.now,
}));
