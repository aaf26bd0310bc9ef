/** How many calls to AWS are made, and so how fast to look: soon near the end, slower while they run above the budget. */
import { durations, type DurationMs } from '../time.ts';
import type { Watch } from './watch.ts';
import { isSettled, primaryOf } from './service.ts';

/**
 * The one budget of calls to AWS, which the README states. ECS allows 20 a second of most that are used here,
 * 100 at once (Developer Guide, "Request throttling for the Amazon ECS API"), and shares them with all else in the
 * account and region.
 */
export const callBudget = {
  /** At most so many in any second, whatever is asked. */
  perSecond: 5,
  /** On average over a wait, for the first service and for each further one. */
  perMinute: { first: 20, further: 4 },
  /**
   * Beside them, for the first service, further ones in the same proportion: at the start everything has to be
   * found, and at the end the way back and the address are.
   */
  atStart: 16,
} as const;

/** How fast to look: the usual gaps, stretched ones while the calls run above the budget, or the user's own. */
export interface Pace {
  /** By how much the gaps between questions about tasks and targets are stretched. */
  readonly gapFactor: number;
  /** Until the next poll; absent: as the deployment asks for it. */
  readonly pollMs?: DurationMs;
}

/** How much the gaps of tasks and targets stretch: they add to the picture, and the verdict does not need them. */
const frugalFactor = 3;

const pollMs = { usual: 5_000, nearEnd: 2_000, choosing: 3_000, frugal: 5_800 } as const;

/** The share of the calls a minute that looking takes; the rest is for the end. */
const looking = 0.7;

/**
 * The pace that the calls so far allow. Ten services share their polls, so each further one is allowed less than
 * the first is. A poll-interval of the user's own sets the pace by itself.
 */
export function paceOf(
  calls: number,
  services: number,
  elapsedMs: DurationMs,
  pollIntervalMs: DurationMs | undefined,
): Pace {
  if (pollIntervalMs !== undefined) {
    return { gapFactor: pollIntervalMs / pollMs.usual, pollMs: pollIntervalMs };
  }
  const { atStart, perMinute } = callBudget;
  const allowed = atStart + looking * perMinute.first * (elapsedMs / durations.minute);
  return calls > allowed * (1 + (services - 1) * (perMinute.further / perMinute.first))
    ? { gapFactor: frugalFactor, pollMs: pollMs.frugal }
    : { gapFactor: 1 };
}

/** How many calls the budget of a wait has left at its end; below 0 where it is overdrawn. */
export function callsLeft(calls: number, services: number, elapsedMs: DurationMs): number {
  const { atStart, perMinute } = callBudget;
  const ofFirst = atStart + perMinute.first * (elapsedMs / durations.minute);
  return Math.floor(ofFirst * (1 + (services - 1) * (perMinute.further / perMinute.first)) - calls);
}

/** How long until the next poll. Near the end it comes soon, unless the pace says otherwise. */
export function nextPollInMs(watch: Watch, pace: Pace): DurationMs {
  const choosing = !watch.seenInProgress || watch.unsettledSinceMs !== undefined;
  if (choosing) return Math.min(pollMs.choosing, pace.pollMs ?? Infinity);
  return pace.pollMs ?? (isNearEnd(watch) ? pollMs.nearEnd : pollMs.usual);
}

/** The end is near from this long before the last old task should have drained until this long after. */
const nearMs = { before: 10_000, after: 25_000 } as const;

/**
 * Whether the deployment should end any moment: the new tasks run, and the old ones have drained or are
 * about to, by their target group's deregistration delay.
 */
function isNearEnd(watch: Watch): boolean {
  const { service } = watch;
  const primary = service === undefined ? undefined : primaryOf(service);
  if (service === undefined || primary === undefined || !isSettled(primary, service)) return false;
  const stopping = [...watch.timelines.values()].flatMap(({ side, stoppingAt }) =>
    side === 'old' && stoppingAt !== undefined ? [stoppingAt] : [],
  );
  if (stopping.length === 0) return false;
  const delayMs = Math.max(0, ...watch.deregistrationDelaysMs.values());
  const drainedAt = Math.max(...stopping) + delayMs;
  return watch.at >= drainedAt - nearMs.before && watch.at <= drainedAt + nearMs.after;
}
