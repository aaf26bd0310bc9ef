/** The record of each service: where it can go back to must be known before it is needed, with every verdict. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import {
  readServiceRecord,
  type ServiceRecord,
  type WayBackPorts,
} from '@ecs-actions/aws/way-back/read-way-back';
import type { Outcome } from '@ecs-actions/core/deployment/outcome';
import type { Service } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { DurationMs } from '@ecs-actions/core/time';

export interface RecordPorts extends WayBackPorts {
  readonly clock: Clock;
  readonly cancellation: Cancellation;
  readonly deadline: Deadline;
}

/** The verdict is there: nothing of this may hold it up. */
const limitMs: DurationMs = 10_000;

/** By service; none where the workflow was cancelled. */
export async function readServiceRecords(
  ports: RecordPorts,
  cluster: string,
  services: readonly Service[],
  outcomes: readonly Outcome[],
): Promise<ReadonlyMap<string, ServiceRecord>> {
  const { clock, cancellation, deadline } = ports;
  if (cancellation.signal.aborted) return new Map();
  deadline.moveTo(clock.monotonicMs() + limitMs);
  const read = await Promise.all(
    outcomes.map(async ({ service: name, servingTaskDefinition }) => {
      const service = services.find((candidate) => candidate.name === name);
      const serving = servingTaskDefinition ?? service?.taskDefinition;
      if (service === undefined) return [];
      try {
        return [[name, await readServiceRecord(ports, cluster, service, serving)] as const];
      } catch (error) {
        if (deadline.signal().aborted) {
          return [[name, unseen('AWS did not tell in time')] as const];
        }
        if (!(error instanceof ReadableError)) throw error;
        return [[name, unseen(error.message)] as const];
      }
    }),
  );
  return new Map(read.flat());
}

function unseen(reason: string): ServiceRecord {
  return { wayBack: { images: 'unknown', reason } };
}
