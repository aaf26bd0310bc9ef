/** Outputs and report. */
import { formatUsd } from '@ecs-actions/core/event/cost';
import { readLedger, type Sighting } from '@ecs-actions/core/event/ledger';
import { formatInstant } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import type { Outcome, Story } from './outcome.ts';

/** The outputs of the contract; `undefined` is written as empty. */
export function outputsOf(
  { verdict, reason }: Outcome,
  story: Story,
  { action }: Inputs,
): Record<string, unknown> {
  const { first, costUsd, restoreAt } = story;
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
export function reportOf(outcome: Outcome, story: Story, inputs: Inputs): Record<string, unknown> {
  return {
    ...outputsOf(outcome, story, inputs),
    action: inputs.action,
    name: inputs.name,
    at: formatInstant(outcome.at),
    cluster: story.cluster,
    service: story.service,
    serviceArn: story.serviceArn,
    event: story.event && {
      ...story.event,
      endsAt: formatInstant(story.event.endsAt),
    },
    healthyTasks: story.readiness?.healthy,
    healthyBy: story.readiness?.by,
    costNote: story.costNote,
    done: story.done,
    remarks: story.remarks,
    before: story.first && sightingForReport(story.first),
    after: story.last && sightingForReport(story.last),
  };
}

function sightingForReport(sighting: Sighting): Record<string, unknown> {
  const { usual, events } = readLedger(sighting);
  return {
    at: formatInstant(sighting.at),
    min: sighting.target.min,
    max: sighting.target.max,
    suspended: sighting.target.suspended,
    usual,
    events: events.map((event) => ({ ...event, endsAt: formatInstant(event.endsAt) })),
    scheduledActions: sighting.actions,
  };
}
