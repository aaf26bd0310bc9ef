/** The AWS adapters of post-deploy-metrics, sharing one session. */
import { createDeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { createMetricReader } from '@ecs-actions/aws/metrics/metric-reader';
import { createPerformanceLogReader } from '@ecs-actions/aws/metrics/performance-log';
import { createRecorder } from '@ecs-actions/aws/metrics/recorder';
import { createServiceContext } from '@ecs-actions/aws/metrics/service-context';
import { connector } from '@ecs-actions/aws/connector';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import packageJson from '../package.json' with { type: 'json' };

export type Aws = ReturnType<typeof connect>;

/** This action has no timeout of its own: what AWS does not answer for so long ends it. */
const patienceMs: DurationMs = 2 * durations.minute;

export const connect = connector(
  packageJson,
  (session, { clock }) => ({
    ecs: createDeploymentReader(session, { withManagedBalancers: true }),
    serviceContext: createServiceContext(session),
    metrics: createMetricReader(session),
    performanceLog: createPerformanceLogReader(session, clock),
    recorder: createRecorder(session),
    now: session.now,
  }),
  { patienceMs },
);
