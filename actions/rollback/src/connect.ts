/** The AWS adapters of rollback, sharing one session. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import { createImageRegistry, type ImageRegistry } from '@ecs-actions/aws/ecr/image-registry';
import {
  createDeploymentControl,
  type DeploymentControl,
} from '@ecs-actions/aws/ecs/deployment-control';
import {
  createDeploymentReader,
  createEcsClient,
  type DeploymentReader,
} from '@ecs-actions/aws/ecs/deployment-reader';
import { createRevisions, type Revisions } from '@ecs-actions/aws/ecs/revisions';
import { createServiceUpdater, type ServiceUpdater } from '@ecs-actions/aws/ecs/service-update';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import type { EpochMs } from '@ecs-actions/core/time';
import packageJson from '../package.json' with { type: 'json' };

export interface Aws {
  readonly ecs: DeploymentReader;
  readonly control: DeploymentControl;
  readonly revisions: Revisions;
  readonly updater: ServiceUpdater;
  readonly registry: ImageRegistry;
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
    userAgent: { name: 'rollback', version: packageJson.version },
    clock,
    signal,
    ...more,
  });
  const client = createEcsClient(session);
  const ecs = createDeploymentReader(session, client);
  return {
    ecs,
    control: createDeploymentControl(session, client),
    revisions: createRevisions(session, client),
    updater: createServiceUpdater(session, client, ecs, (ms) => clock.sleep(ms, signal())),
    registry: createImageRegistry(session),
    now: session.now,
  };
}
