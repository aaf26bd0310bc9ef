/** The AWS adapters of wait-stable, sharing one session. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import { askedOnce } from '@ecs-actions/aws/asked-once';
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
import { createTargetReader, type TargetReader } from '@ecs-actions/aws/elb/target-reader';
import { createLogTailReader, type LogTailReader } from '@ecs-actions/aws/logs/log-tail';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import type { EpochMs } from '@ecs-actions/core/time';
import packageJson from '../package.json' with { type: 'json' };

export interface Aws {
  readonly ecs: DeploymentReader;
  readonly revisions: Revisions;
  readonly registry: ImageRegistry;
  readonly control: DeploymentControl;
  readonly targets: TargetReader;
  readonly tails: LogTailReader;
  /** AWS's clock. */
  readonly now: () => EpochMs;
  readonly calls: () => number;
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
    userAgent: { name: 'wait-stable', version: packageJson.version },
    clock,
    signal,
    ...more,
  });
  const client = createEcsClient(session);
  const revisions = createRevisions(session, client);
  const registry = createImageRegistry(session);
  const targets = createTargetReader(session);
  return {
    ecs: createDeploymentReader(session, client, { withManagedBalancers: true }),
    revisions: {
      ...revisions,
      describe: askedOnce((taskDefinition) => revisions.describe(taskDefinition)),
    },
    registry: {
      ...registry,
      find: askedOnce(
        (image) => registry.find(image),
        (image) => JSON.stringify(image),
      ),
    },
    control: createDeploymentControl(session, client),
    targets: {
      ...targets,
      balancerAddress: askedOnce((targetGroup) => targets.balancerAddress(targetGroup)),
    },
    tails: createLogTailReader(session),
    now: session.now,
    calls: session.calls,
  };
}
