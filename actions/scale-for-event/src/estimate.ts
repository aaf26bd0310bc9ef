/** What the event costs at most, where the user names prices. Whatever is missing costs the estimate only. */
import type { Service } from '@ecs-actions/core/deployment/service';
import { addedTaskMs, estimateCostUsd } from '@ecs-actions/core/event/cost';
import { readLedger, type Sighting } from '@ecs-actions/core/event/ledger';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { RaiseInputs } from './inputs.ts';
import type { Story } from './outcome.ts';
import type { Ports } from './ports.ts';

export async function estimateCost(
  { taskSizes, log }: Ports,
  { prices }: RaiseInputs,
  service: Service,
  story: Story,
  sighting: Sighting,
): Promise<void> {
  const { event } = story;
  if (prices === undefined || event === undefined) {
    story.costNote = 'give price-per-vcpu-hour and price-per-gb-hour';
    return;
  }
  try {
    const size =
      service.taskDefinition === undefined
        ? undefined
        : await taskSizes.taskSize(service.taskDefinition);
    if (size === undefined) {
      story.costNote = 'the task definition reserves no CPU and memory for the whole task';
      return;
    }
    const { events, usual } = readLedger(sighting);
    const others = events.filter(({ name }) => name !== event.name);
    const taskMs = addedTaskMs(event, others, usual.min, sighting.at);
    story.costUsd = estimateCostUsd({ prices, size, taskMs });
    const hours = Math.round(taskMs / 36_000) / 100;
    story.costNote = `${hours} task-hours of ${size.vcpu} vCPU at ${prices.perVcpuHour} USD and ${size.gb} GB at ${prices.perGbHour} USD an hour; less where traffic would have needed the tasks anyway`;
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    story.costNote = `could not see the size of a task: ${error.message}`;
    log.line(story.costNote);
  }
}
