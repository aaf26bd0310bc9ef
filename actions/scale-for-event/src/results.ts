/** Outputs and report. */
import { formatUsd } from '@ecs-actions/core/event/cost';
import { readEvents, type CapacityObservation } from '@ecs-actions/core/event/reading';
import type { eventOutputs, eventReport } from '@ecs-actions/core/reports/scale-for-event';
import type { Written, WrittenMembers } from '@ecs-actions/core/reports/shape';
import { formatInstant } from '@ecs-actions/core/time';
import type { Progress } from '@ecs-actions/core/event/progress';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

type Report = NonNullable<Written<typeof eventReport>>;

/** The outputs as `action.yml` names them; `undefined` is written as empty. */
export function outputsOf(
  { verdict, reason }: Outcome,
  progress: Progress,
  { action }: Inputs,
): WrittenMembers<typeof eventOutputs> {
  const { first, costUsd, restoreAt } = progress;
  const cost = costUsd === undefined ? 'unknown' : formatUsd(costUsd);
  return {
    verdict,
    reason,
    previousMin: first?.target.min,
    previousMax: first?.target.max,
    restoreAt: restoreAt === undefined ? undefined : formatInstant(restoreAt),
    estimatedCostUsd: action === 'raise' ? cost : undefined,
  };
}

/** Everything that was seen. */
export function reportOf(outcome: Outcome, progress: Progress, inputs: Inputs): Report {
  return {
    ...outputsOf(outcome, progress, inputs),
    action: inputs.action,
    name: inputs.name,
    at: formatInstant(outcome.at),
    cluster: progress.service?.cluster,
    service: progress.service?.name,
    serviceArn: progress.service?.arn,
    event: progress.event && {
      ...progress.event,
      endsAt: formatInstant(progress.event.endsAt),
    },
    healthyTasks: progress.readiness?.healthy,
    healthyBy: progress.readiness?.by,
    costNote: progress.costNote,
    done: progress.done,
    remarks: progress.remarks,
    before: progress.first && observationForReport(progress.first),
    after: progress.last && observationForReport(progress.last),
  };
}

function observationForReport(observation: CapacityObservation): Report['before'] {
  const { usual, events } = readEvents(observation);
  return {
    at: formatInstant(observation.at),
    min: observation.target.min,
    max: observation.target.max,
    suspended: observation.target.suspended,
    usual,
    events: events.map((event) => ({ ...event, endsAt: formatInstant(event.endsAt) })),
    scheduledActions: observation.actions,
  };
}
