/** The AWS adapters of wait-stable, sharing one session. */
import { askedOnce } from '@ecs-actions/aws/asked-once';
import { createImageRegistry } from '@ecs-actions/aws/ecr/image-registry';
import { createDeploymentControl } from '@ecs-actions/aws/ecs/deployment-control';
import { createDeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { rememberedRevisions } from '@ecs-actions/aws/ecs/revisions';
import { createTargetReader } from '@ecs-actions/aws/elb/target-reader';
import { createLogTailReader } from '@ecs-actions/aws/logs/log-tail';
import { connector } from '@ecs-actions/aws/connector';
import type { EcrImage } from '@ecs-actions/core/images/reference';
import packageJson from '../package.json' with { type: 'json' };

/** What does not change while the step runs is asked for once. */
export const connect = connector(packageJson, (session) => {
  const registry = createImageRegistry(session);
  const targets = createTargetReader(session);
  return {
    ecs: createDeploymentReader(session, { withManagedBalancers: true }),
    revisions: rememberedRevisions(session),
    registry: {
      ...registry,
      find: askedOnce(
        (image: EcrImage) => registry.find(image),
        (image) => JSON.stringify(image),
      ),
    },
    control: createDeploymentControl(session),
    targets: {
      ...targets,
      balancerAddress: askedOnce((targetGroup: string) => targets.balancerAddress(targetGroup)),
    },
    tails: createLogTailReader(session),
    now: session.now,
    calls: session.calls,
  };
});
