/** The AWS adapters of wait-stable, sharing one session. */
import { createImageRegistry } from '@ecs-actions/aws/ecr/image-registry';
import { createDeploymentControl } from '@ecs-actions/aws/ecs/deployment-control';
import { createDeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { createRevisions } from '@ecs-actions/aws/ecs/revisions';
import { createTargetReader } from '@ecs-actions/aws/elb/target-reader';
import { createLogTailReader } from '@ecs-actions/aws/logs/log-tail';
import { connector } from '@ecs-actions/aws/connector';
import packageJson from '../package.json' with { type: 'json' };

type Aws = ReturnType<typeof connect>;

export const connect = connector(packageJson, (session) => ({
  ecs: createDeploymentReader(session),
  revisions: createRevisions(session),
  registry: createImageRegistry(session),
  control: createDeploymentControl(session),
  targets: createTargetReader(session),
  tails: createLogTailReader(session),
  now: session.now,
  calls: session.calls,
}));
