/** The AWS adapters of post-deploy-metrics, sharing one session. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import {
  createDeploymentReader,
  createEcsClient,
  type DeploymentReader,
} from '@ecs-actions/aws/ecs/deployment-reader';
import { createMetricReader, type MetricReader } from '@ecs-actions/aws/metrics/metric-reader';
import {
  createPerformanceLogReader,
  type PerformanceLogReader,
} from '@ecs-actions/aws/metrics/performance-log';
import { createRecorder, type Recorder } from '@ecs-actions/aws/metrics/recorder';
import {
  createServiceContext,
  type ServiceContext,
} from '@ecs-actions/aws/metrics/service-context';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import packageJson from '../package.json' with { type: 'json' };

export interface Aws {
  readonly ecs: DeploymentReader;
  readonly serviceContext: ServiceContext;
  readonly metrics: MetricReader;
  readonly performanceLog: PerformanceLogReader;
  readonly recorder: Recorder;
  /** AWS's clock. */
  readonly now: () => EpochMs;
}

/** This action has no timeout of its own: what AWS does not answer for so long ends it. */
const patienceMs: DurationMs = 2 * durations.minute;

/** @param more for tests: credentials and a handler that answers in place of a network. */
export function connect(
  region: string,
  clock: Clock,
  signal: AbortSignal,
  more: AwsAccess = {},
): Aws {
  const session = openSession({
    region,
    userAgent: { name: 'post-deploy-metrics', version: packageJson.version },
    clock,
    signal: () => signal,
    patienceMs,
    ...more,
  });
  return {
    ecs: createDeploymentReader(session, createEcsClient(session), { withManagedBalancers: true }),
    serviceContext: createServiceContext(session),
    metrics: createMetricReader(session),
    performanceLog: createPerformanceLogReader(session, clock),
    recorder: createRecorder(session),
    now: session.now,
  };
}
