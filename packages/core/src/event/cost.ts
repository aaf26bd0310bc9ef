/** What a raised floor costs at most, by the prices the user gives. */
import { durations, type EpochMs } from '../time.ts';
import type { HeldEvent } from './held-event.ts';

/** US dollars an hour, of one vCPU and of one GB. */
export interface Prices {
  readonly perVcpuHour: number;
  readonly perGbHour: number;
}

export interface TaskSize {
  readonly vcpu: number;
  /** GB as AWS bills them: 1024 MiB. */
  readonly gb: number;
}

export interface CostQuestion {
  readonly prices: Prices;
  readonly size: TaskSize;
  /** As `addedTaskMs` counts them. */
  readonly taskMs: number;
}

/**
 * US dollars, of vCPU and memory alone, as if none of the added tasks would have run anyway: an upper
 * bound for the event itself. Fargate bills by the second (aws.amazon.com/fargate/pricing).
 */
export function estimateCostUsd({ prices, size, taskMs }: CostQuestion): number {
  const anHour = size.vcpu * prices.perVcpuHour + size.gb * prices.perGbHour;
  return anHour * (taskMs / durations.hour);
}

/** Cents; tenths of a cent where it is less than a cent. */
export function formatUsd(amount: number): string {
  return amount > 0 && amount < 0.01 ? amount.toFixed(4) : amount.toFixed(2);
}

/** Task-milliseconds that an event adds above the usual floor and what other events hold meanwhile. */
export function addedTaskMs(
  event: HeldEvent,
  others: readonly HeldEvent[],
  usualMin: number,
  from: EpochMs,
): number {
  const ends = [...others.map(({ endsAt }) => endsAt), event.endsAt]
    .filter((at) => at > from && at <= event.endsAt)
    .sort((a, b) => a - b);
  let since = from;
  let added = 0;
  for (const end of ends) {
    const going = others.filter(({ endsAt }) => endsAt >= end);
    const below = Math.max(usualMin, ...going.map(({ holds }) => holds.min));
    added += Math.max(0, event.holds.min - below) * (end - since);
    since = end;
  }
  return added;
}
