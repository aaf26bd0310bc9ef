/** The AWS adapters of scale-for-event, sharing one session. */
import { createDeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { createTaskSizeReader } from '@ecs-actions/aws/ecs/task-size';
import { createServiceSettingsReader } from '@ecs-actions/aws/ecs/borrowed-settings';
import { createTargetReader } from '@ecs-actions/aws/elb/target-reader';
import { createCapacityControl } from '@ecs-actions/aws/event/capacity-control';
import { createQuotaReader } from '@ecs-actions/aws/event/quota-reader';
import { createSubnetReader } from '@ecs-actions/aws/event/subnet-reader';
import { connector } from '@ecs-actions/aws/connector';
import packageJson from '../package.json' with { type: 'json' };

export type Aws = ReturnType<typeof connect>;

export const connect = connector(packageJson, (session) => ({
  ecs: createDeploymentReader(session, { withManagedBalancers: true }),
  targets: createTargetReader(session),
  taskSizes: createTaskSizeReader(session),
  serviceSettings: createServiceSettingsReader(session),
  quotas: createQuotaReader(session),
  subnets: createSubnetReader(session),
  capacityOf: (cluster: string, service: string) =>
    createCapacityControl(session, cluster, service),
  now: session.now,
}));
