/** How many calls to AWS are made, and so how fast to look: soon near the end, slower while they run above the budget. */
import { durations, type DurationMs } from '../time.ts';
import { endExpectedInMs, isNearlyGivenUp } from './expected-end.ts';
import type { Watch } from './watch.ts';

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
  /** Until the next poll where nothing is about to happen. */
  readonly pollMs: DurationMs;
  /** Whether to look closely where the end is expected. */
  readonly mayPollClosely: boolean;
}

/** How much the gaps of tasks and targets stretch: they add to the picture, and the verdict does not need them. */
const frugalFactor = 3;

const pollMs = {
  usual: 8_000,
  /** While a deregistration delay or a bake runs off: only somebody's hand or an alarm ends it before. */
  quiet: 10_000,
  choosing: 3_000,
  /** One or two more failed tasks end it, and only a poll shows when. */
  failing: 4_000,
  nearEnd: 2_000,
  frugal: 10_000,
} as const;

/** An end that has been due for a minute need not be looked for as closely as one that is due now. */
const overdueShare = 20;

/** What the usual polls may take of the calls a minute; the rest is for the end. */
const usualCallsPerMinute = 10;
/** What looking closely may bring the calls to: in a long wait with many false ends it is less than the budget. */
const closeCalls = { atStart: 40, perMinute: 12 } as const;

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
    return {
      gapFactor: pollIntervalMs / pollMs.usual,
      pollMs: pollIntervalMs,
      mayPollClosely: false,
    };
  }
  const ofFirst = calls / shareOf(services);
  const minutes = elapsedMs / durations.minute;
  const isFrugal = ofFirst > callBudget.atStart + usualCallsPerMinute * minutes;
  return {
    gapFactor: isFrugal ? frugalFactor : 1,
    pollMs: isFrugal ? pollMs.frugal : pollMs.usual,
    mayPollClosely:
      ofFirst < budgetOfFirst(elapsedMs) &&
      ofFirst < closeCalls.atStart + closeCalls.perMinute * minutes,
  };
}

/** How many calls the budget of a wait has left at its end; below 0 where it is overdrawn. */
export function callsLeft(calls: number, services: number, elapsedMs: DurationMs): number {
  return Math.floor(budgetOfFirst(elapsedMs) * shareOf(services) - calls);
}

function budgetOfFirst(elapsedMs: DurationMs): number {
  return callBudget.atStart + callBudget.perMinute.first * (elapsedMs / durations.minute);
}

/** The calls of so many services, as a multiple of those of one. */
function shareOf(services: number): number {
  const { first, further } = callBudget.perMinute;
  return 1 + (services - 1) * (further / first);
}

/** How long until the next poll: soon where the end is expected, unless the pace says otherwise. */
export function nextPollInMs(watch: Watch, pace: Pace): DurationMs {
  const choosing = !watch.seenInProgress || watch.unsettledSinceMs !== undefined;
  if (choosing) return Math.min(pollMs.choosing, pace.pollMs);
  const inMs = pace.mayPollClosely ? endExpectedInMs(watch) : undefined;
  const usualMs =
    pace.mayPollClosely && isNearlyGivenUp(watch)
      ? Math.min(pollMs.failing, pace.pollMs)
      : pace.pollMs;
  if (inMs === undefined) return usualMs;
  if (inMs > pollMs.quiet) return usualMs < pace.pollMs ? usualMs : pollMs.quiet;
  return inMs > 0
    ? Math.max(pollMs.nearEnd, Math.min(inMs, usualMs))
    : Math.min(usualMs, Math.max(pollMs.nearEnd, -inMs / overdueShare));
}
