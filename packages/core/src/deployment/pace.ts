/** How many calls to AWS are made, and so how fast to look: soon near the end, slower while they run above the budget. */
import { durations, type DurationMs } from '../time.ts';
import { looksAhead } from './expected-end.ts';
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
  /** Not before then where the end is expected: the minute has had its calls. `undefined`: not closely at all. */
  readonly closelyInMs: DurationMs | undefined;
}

/** How much the gaps of tasks and targets stretch: they add to the picture, and the verdict does not need them. */
const frugalGapFactor = 3;

const pollMs = {
  usual: 7_000,
  /** Before the time in which the end is expected: only somebody's hand can end it there. */
  beforeTheEnd: 20_000,
  /** However long the wait is. */
  most: 45_000,
  choosing: 3_000,
  /** Answers that do not fit together do so after a moment. */
  unsettled: 2_000,
  /** Whatever is expected. */
  least: 2_000,
} as const;

/** The longer a wait is, the less a few seconds more are missed: polls take this part of it. */
const pollShare = 1 / 30;

/** What the usual polls may take of the calls a minute; the rest is for the end. */
const usualCallsPerMinute = 12;
/** What looking closely may bring the calls to: in a long wait with many false ends it is less than the budget. */
const closeCalls = { atStart: 40, perMinute: 12 } as const;
/** In any minute; what the end itself asks for comes on top. */
const closeCallsInAMinute = 23;

/** The calls made so far, after each poll of the last minute, the oldest first. */
export type CallCounts = readonly { readonly elapsedMs: DurationMs; readonly calls: number }[];

/** The counts after one more poll. */
export function countCalls(counts: CallCounts, elapsedMs: DurationMs, calls: number): CallCounts {
  const since = counts.findLastIndex((count) => count.elapsedMs <= elapsedMs - durations.minute);
  return [...counts.slice(Math.max(0, since)), { elapsedMs, calls }];
}

/**
 * The pace that the calls so far allow. Ten services share their polls, so each further one is allowed less than
 * the first is. A poll-interval of the user's own sets the pace by itself.
 */
export function paceOf(
  counts: CallCounts,
  services: number,
  pollIntervalMs: DurationMs | undefined,
): Pace {
  if (pollIntervalMs !== undefined) {
    return {
      gapFactor: pollIntervalMs / pollMs.usual,
      pollMs: pollIntervalMs,
      closelyInMs: undefined,
    };
  }
  const { elapsedMs, calls } = counts.at(-1) ?? { elapsedMs: 0, calls: 0 };
  const ofFirst = calls / shareOf(services);
  const minutes = elapsedMs / durations.minute;
  const isFrugal = ofFirst > callBudget.atStart + usualCallsPerMinute * minutes;
  const mayPollClosely =
    ofFirst < budgetOfFirst(elapsedMs) &&
    ofFirst < closeCalls.atStart + closeCalls.perMinute * minutes;
  const usualMs = Math.min(pollMs.most, Math.max(pollMs.usual, elapsedMs * pollShare));
  return {
    gapFactor: Math.max(isFrugal ? frugalGapFactor : 1, usualMs / pollMs.usual),
    pollMs: usualMs,
    closelyInMs: mayPollClosely ? roomInMs(counts, services) : undefined,
  };
}

/** In how long one more close look has room in its minute. */
function roomInMs(counts: CallCounts, services: number): DurationMs {
  const last = counts.at(-1);
  if (last === undefined) return 0;
  const atMost = last.calls - (closeCallsInAMinute - 1) * shareOf(services);
  const full = counts.findLast(({ calls }) => calls < atMost);
  return full === undefined ? 0 : Math.max(0, full.elapsedMs + durations.minute - last.elapsedMs);
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
  if (watch.unsettledSinceMs !== undefined) return Math.min(pollMs.unsettled, pace.pollMs);
  if (!watch.seenInProgress) return Math.min(pollMs.choosing, pace.pollMs);
  const { closelyInMs } = pace;
  if (closelyInMs === undefined) return pace.pollMs;
  const looks = looksAhead(watch);
  const beginsInMs = Math.min(...looks.map(({ inMs }) => inMs));
  if (looks.length > 0 && beginsInMs > pace.pollMs) {
    return Math.min(beginsInMs, Math.max(pace.pollMs, pollMs.beforeTheEnd));
  }
  const dueMs = looks.map(({ inMs, everyMs }) =>
    inMs > 0 ? Math.max(pollMs.least, inMs) : everyMs,
  );
  return Math.min(pace.pollMs, Math.max(closelyInMs, Math.min(...dueMs)));
}
