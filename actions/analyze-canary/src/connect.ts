/** The AWS adapters of analyze-canary, sharing one session. */
import { createDeploymentControl } from '@ecs-actions/aws/ecs/deployment-control';
import { createDeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { createTargetReader } from '@ecs-actions/aws/elb/target-reader';
import { createMetricReader } from '@ecs-actions/aws/metrics/metric-reader';
import { createServiceContext } from '@ecs-actions/aws/metrics/service-context';
import { connector } from '@ecs-actions/aws/connector';
import packageJson from '../package.json' with { type: 'json' };

export type Aws = ReturnType<typeof connect>;

export const connect = connector(packageJson, (session) => ({
  ecs: createDeploymentReader(session, { insistsOnDeployments: true }),
  control: createDeploymentControl(session),
  targets: createTargetReader(session),
  serviceContext: createServiceContext(session),
  metrics: createMetricReader(session),
  now: session.now,
}));
