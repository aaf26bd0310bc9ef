/** The AWS adapters of rollback, sharing one session. */
import { createImageRegistry } from '@ecs-actions/aws/ecr/image-registry';
import { createDeploymentControl } from '@ecs-actions/aws/ecs/deployment-control';
import { createDeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { createRevisions } from '@ecs-actions/aws/ecs/revisions';
import { createServiceUpdater } from '@ecs-actions/aws/ecs/service-update';
import { connector } from '@ecs-actions/aws/connector';
import packageJson from '../package.json' with { type: 'json' };

export type Aws = ReturnType<typeof connect>;

export const connect = connector(packageJson, (session, { clock, signal }) => {
  const ecs = createDeploymentReader(session, { insistsOnDeployments: true });
  return {
    ecs,
    control: createDeploymentControl(session),
    revisions: createRevisions(session),
    updater: createServiceUpdater(session, ecs, (ms) => clock.sleep(ms, signal())),
    registry: createImageRegistry(session, { insists: true }),
    now: session.now,
  };
});
