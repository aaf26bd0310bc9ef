/** The AWS adapters of scale-for-event, sharing one session. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import {
  createDeploymentReader,
  createEcsClient,
  type DeploymentReader,
} from '@ecs-actions/aws/ecs/deployment-reader';
import { createTaskSizeReader, type TaskSizeReader } from '@ecs-actions/aws/ecs/task-size';
import {
  createServiceSettingsReader,
  type ServiceSettingsReader,
} from '@ecs-actions/aws/ecs/borrowed-settings';
import { createTargetReader, type TargetReader } from '@ecs-actions/aws/elb/target-reader';
import {
  createCapacityControl,
  type CapacityControl,
} from '@ecs-actions/aws/event/capacity-control';
import { createQuotaReader, type QuotaReader } from '@ecs-actions/aws/event/quota-reader';
import { createSubnetReader, type SubnetReader } from '@ecs-actions/aws/event/subnet-reader';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import type { EpochMs } from '@ecs-actions/core/time';
import packageJson from '../package.json' with { type: 'json' };

export interface Aws {
  readonly ecs: DeploymentReader;
  readonly targets: TargetReader;
  readonly taskSizes: TaskSizeReader;
  readonly serviceSettings: ServiceSettingsReader;
  readonly quotas: QuotaReader;
  readonly subnets: SubnetReader;
  /** @param cluster and service: names. */
  readonly capacityOf: (cluster: string, service: string) => CapacityControl;
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
    userAgent: { name: 'scale-for-event', version: packageJson.version },
    clock,
    signal,
    ...more,
  });
  const client = createEcsClient(session);
  return {
    ecs: createDeploymentReader(session, client, { withManagedBalancers: true }),
    targets: createTargetReader(session),
    taskSizes: createTaskSizeReader(session, client),
    serviceSettings: createServiceSettingsReader(session, client),
    quotas: createQuotaReader(session),
    subnets: createSubnetReader(session, client),
    capacityOf: (cluster, service) => createCapacityControl(session, cluster, service),
    now: session.now,
  };
}
