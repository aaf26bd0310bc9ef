/** The AWS adapters of analyze-canary, sharing one session. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import {
  createDeploymentControl,
  type DeploymentControl,
} from '@ecs-actions/aws/ecs/deployment-control';
import {
  createDeploymentReader,
  createEcsClient,
  type DeploymentReader,
} from '@ecs-actions/aws/ecs/deployment-reader';
import { createTargetReader, type TargetReader } from '@ecs-actions/aws/elb/target-reader';
import { createMetricReader, type MetricReader } from '@ecs-actions/aws/metrics/metric-reader';
import {
  createServiceContext,
  type ServiceContext,
} from '@ecs-actions/aws/metrics/service-context';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import type { EpochMs } from '@ecs-actions/core/time';
import packageJson from '../package.json' with { type: 'json' };

export interface Aws {
  readonly ecs: DeploymentReader;
  readonly control: DeploymentControl;
  readonly targets: TargetReader;
  readonly serviceContext: ServiceContext;
  readonly metrics: MetricReader;
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
    userAgent: { name: 'analyze-canary', version: packageJson.version },
    clock,
    signal,
    ...more,
  });
  const client = createEcsClient(session);
  return {
    ecs: createDeploymentReader(session, client),
    control: createDeploymentControl(session, client),
    targets: createTargetReader(session),
    serviceContext: createServiceContext(session),
    metrics: createMetricReader(session),
    now: session.now,
  };
}
