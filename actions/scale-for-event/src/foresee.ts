/** What the event will cost and need, looked up before anything changes. What is out of sight is said, and costs nothing else. */
import { NotAllowedError } from '@ecs-actions/aws/failure';
import type { FargateKind } from '@ecs-actions/aws/event/quota-reader';
import type { Service } from '@ecs-actions/core/deployment/service';
import { addedTaskMs, estimateCostUsd, type TaskSize } from '@ecs-actions/core/event/cost';
import type { HeldEvent } from '@ecs-actions/core/event/held-event';
import { readEvents, type CapacityObservation } from '@ecs-actions/core/event/reading';
import {
  addressObjection,
  quotaObjection,
  type Objection,
} from '@ecs-actions/core/event/objections';
import type { BorrowedSettings } from '@ecs-actions/core/migration/borrowed-settings';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { RaiseInputs } from './inputs.ts';
import type { StepRecord } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Notes the cost; resolves to what speaks against the event. */
export async function foresee(
  ports: Ports,
  inputs: RaiseInputs,
  service: Service,
  record: StepRecord,
  observation: CapacityObservation,
  event: HeldEvent,
): Promise<readonly Objection[]> {
  const { taskDefinition } = service;
  const size =
    taskDefinition === undefined
      ? undefined
      : await see(ports, record, 'the size of a task', ports.taskSizes.taskSize(taskDefinition));
  estimateCost(inputs, record, observation, event, size);
  const borrowed = await ports.serviceSettings.borrowedFrom(service.clusterArn, service.name);
  const tasksToCome = event.holds.min - service.runningCount;
  const objections = [
    size && (await objectToQuota(ports, record, borrowed, event.holds.min, size)),
    await objectToAddresses(ports, record, borrowed, tasksToCome),
  ];
  return objections.flatMap((objection) => objection ?? []);
}

async function objectToQuota(
  ports: Ports,
  record: StepRecord,
  borrowed: BorrowedSettings,
  tasks: number,
  { vcpu }: TaskSize,
): Promise<Objection | undefined> {
  const kinds = fargateKinds(borrowed);
  if (kinds.length === 0) return undefined;
  const what = 'whether the quota of Fargate is large enough';
  const asked = Promise.all(kinds.map((kind) => ports.quotas.fargateVcpus(kind)));
  return quotaObjection(tasks, vcpu, (await see(ports, record, what, asked)) ?? []);
}

/** Only where each task has an address of its own (awsvpc). */
async function objectToAddresses(
  ports: Ports,
  record: StepRecord,
  { network }: BorrowedSettings,
  tasksToCome: number,
): Promise<Objection | undefined> {
  if (network === undefined || network.subnets.length === 0 || tasksToCome <= 0) return undefined;
  const what = 'whether the subnets have enough free addresses';
  const asked = ports.subnets.describeSubnets(network.subnets);
  return addressObjection(tasksToCome, (await see(ports, record, what, asked)) ?? []);
}

function fargateKinds({
  launchType,
  capacityProviderStrategy,
}: BorrowedSettings): readonly FargateKind[] {
  const providers = new Set([
    launchType,
    ...capacityProviderStrategy.map(({ capacityProvider }) => capacityProvider),
  ]);
  return [
    ...(providers.has('FARGATE') ? (['on-demand'] as const) : []),
    ...(providers.has('FARGATE_SPOT') ? (['spot'] as const) : []),
  ];
}

function estimateCost(
  { prices }: RaiseInputs,
  record: StepRecord,
  observation: CapacityObservation,
  event: HeldEvent,
  size: TaskSize | undefined,
): void {
  if (prices === undefined) {
    record.note({ kind: 'cost', note: 'give price-per-vcpu-hour and price-per-gb-hour' });
    return;
  }
  if (size === undefined) {
    record.note({
      kind: 'cost',
      note: 'the CPU and memory that a whole task reserves are not known',
    });
    return;
  }
  const { events, usual } = readEvents(observation);
  const others = events.filter(({ name }) => name !== event.name);
  const taskMs = addedTaskMs(event, others, usual.min, observation.at);
  const hours = Math.round(taskMs / 36_000) / 100;
  const note = `${hours} task-hours of ${size.vcpu} vCPU (price-per-vcpu-hour ${prices.perVcpuHour}) and ${size.gb} GB (price-per-gb-hour ${prices.perGbHour}); less where traffic would have needed the tasks anyway`;
  record.note({ kind: 'cost', usd: estimateCostUsd({ prices, size, taskMs }), note });
}

async function see<T>(
  { log, deadline }: Ports,
  record: StepRecord,
  what: string,
  answer: Promise<T>,
): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (deadline.signal().aborted) throw error;
    const why =
      error instanceof NotAllowedError ? `not allowed to ${error.action}` : messageOf(error);
    const blind = `could not see ${what}: ${why}`;
    log.line(blind);
    record.note({ kind: 'remark', text: blind });
    return undefined;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ReadableError) return error.message;
  throw error;
}
