/** The AWS adapters of deploy-image, sharing one session. */
import { createImageRegistry } from '@ecs-actions/aws/ecr/image-registry';
import { createDeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { createRevisions } from '@ecs-actions/aws/ecs/revisions';
import { createServiceUpdater } from '@ecs-actions/aws/ecs/service-update';
import { connector } from '@ecs-actions/aws/connector';
import packageJson from '../package.json' with { type: 'json' };

export type Aws = ReturnType<typeof connect>;

export const connect = connector(packageJson, (session, { clock, signal }) => {
  const ecs = createDeploymentReader(session);
  return {
    ecs,
    revisions: createRevisions(session),
    updater: createServiceUpdater(session, ecs, (ms) => clock.sleep(ms, signal())),
    registry: createImageRegistry(session, { insists: true }),
  };
});
