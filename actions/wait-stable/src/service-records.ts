/** The record of each service: where it can go back to must be known before it is needed, with every verdict. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import {
  readServiceRecord,
  type ServiceRecord,
  type WayBackPorts,
} from '@ecs-actions/aws/way-back/read-way-back';
import type { RolloutOutcome } from '@ecs-actions/core/deployment/outcome';
import { callsLeft } from '@ecs-actions/core/deployment/pace';
import type { Service } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { sortedByVerdict } from './results.ts';

export interface RecordPorts extends WayBackPorts {
  readonly cancellation: Cancellation;
  readonly clock: Clock;
  /** Requests sent to AWS so far. */
  readonly calls: () => number;
  readonly deadline: Pick<Deadline, 'signal'>;
}

/** The revisions, two task definitions and an image. */
const callsForEach = 4;
/** So few services are read whatever the budget says: a bad deploy of any of them may have to be undone. */
const alwaysRead = 5;

/**
 * By service, the worst first, as far as AWS tells before the deadline and the budget of calls reaches, and of a
 * few always. None where the workflow was cancelled.
 */
export async function readServiceRecords(
  ports: RecordPorts,
  cluster: string,
  services: readonly Service[],
  outcomes: readonly RolloutOutcome[],
): Promise<ReadonlyMap<string, ServiceRecord>> {
  const { cancellation, clock, deadline } = ports;
  if (cancellation.signal.aborted) return new Map();
  const left = callsLeft(ports.calls(), services.length, clock.monotonicMs());
  const read = await Promise.all(
    sortedByVerdict(outcomes)
      .slice(0, Math.max(alwaysRead, Math.floor(left / callsForEach)))
      .map(async ({ service: name, servingTaskDefinition }) => {
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
