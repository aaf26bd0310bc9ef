/**
 * How fast to look: soon near the end, slower while the calls run above the budget.
 * At most 20 calls a minute and service on average (the figure; ECS allows 20 a second, `aws-facts.md` A7).
 */
import type { DurationMs } from '../time.ts';
import type { Follow } from './follow.ts';
import { isSettled, primaryOf } from './service.ts';

/** How fast to look: the usual gaps, stretched ones while the calls run above the budget, or the user's own. */
export interface Pace {
  /** By how much the gaps between questions about tasks and targets are stretched. */
  readonly gapFactor: number;
  /** Until the next look; absent: as the deployment asks for it. */
  readonly lookMs?: DurationMs;
}

/** How much the gaps of tasks and targets stretch: they add to the picture, and the verdict does not need them. */
const frugalFactor = 3;

const lookMs = { usual: 5_000, nearEnd: 2_000, choosing: 3_000, frugal: 5_800 } as const;

/** Calls that are free at the start, where everything has to be found; and those a minute and service from then on. */
const freeCalls = 10;
const callsPerMinute = 15;

/**
 * The pace that the calls so far allow; what is left of the 20 a minute is for the end. Ten services share
 * their looks, so each further one is allowed a fifth of what the first is. A poll-interval of the user's
 * own sets the pace by itself.
 */
export function paceOf(
  calls: number,
  services: number,
  elapsedMs: DurationMs,
  pollIntervalMs: DurationMs | undefined,
): Pace {
  if (pollIntervalMs !== undefined) {
    return { gapFactor: pollIntervalMs / lookMs.usual, lookMs: pollIntervalMs };
  }
  const allowed = freeCalls + callsPerMinute * (elapsedMs / 60_000);
  return calls > allowed * (1 + (services - 1) / 5)
    ? { gapFactor: frugalFactor, lookMs: lookMs.frugal }
    : { gapFactor: 1 };
}

/** How long until the next look. Near the end it comes soon, unless the pace says otherwise. */
export function nextLookInMs(follow: Follow, pace: Pace): DurationMs {
  const choosing = !follow.seenInProgress || follow.unsettledSinceMs !== undefined;
  if (choosing) return Math.min(lookMs.choosing, pace.lookMs ?? Infinity);
  return pace.lookMs ?? (isNearEnd(follow) ? lookMs.nearEnd : lookMs.usual);
}

/** The end is near from this long before the last old task should have drained until this long after. */
const nearMs = { before: 10_000, after: 25_000 } as const;

/**
 * Whether the deployment should end any moment: the new tasks run, and the old ones have drained or are
 * about to, by their target group's deregistration delay.
 */
function isNearEnd(follow: Follow): boolean {
  const { service } = follow;
  const primary = service === undefined ? undefined : primaryOf(service);
  if (service === undefined || primary === undefined || !isSettled(primary, service)) return false;
  const stopping = [...follow.timelines.values()].flatMap(({ side, stoppingAt }) =>
    side === 'old' && stoppingAt !== undefined ? [stoppingAt] : [],
  );
  if (stopping.length === 0) return false;
  const delayMs = Math.max(0, ...follow.deregistrationDelaysMs.values());
  const drainedAt = Math.max(...stopping) + delayMs;
  return follow.at >= drainedAt - nearMs.before && follow.at <= drainedAt + nearMs.after;
}
