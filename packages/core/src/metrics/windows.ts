/** Which minutes are compared: before the deployment and after it; the rollout belongs to neither. */
import { durations, type DurationMs, type EpochMs } from '../time.ts';
import { minuteMs, type Window } from './series.ts';

export interface Windows {
  /** Before the deployment began; absent where nothing is left of it. */
  readonly baseline?: Window;
  /** Why the baseline is shorter than asked for. */
  readonly baselineCut?: string;
  readonly rollout: { readonly from: EpochMs; readonly until: EpochMs };
  /** After stable. */
  readonly observed: Window;
  /** The observed minutes a week ago; absent where a deployment was under way then. */
  readonly lastWeek?: Window;
}

export interface WindowRequest {
  readonly deployedAt: EpochMs;
  readonly stableAt: EpochMs;
  /** 0: what is there now. */
  readonly windowMs: DurationMs;
  readonly baselineMs: DurationMs;
  readonly now: EpochMs;
  /** Begin and end of other deployments, in any order. */
  readonly others: readonly { readonly from: EpochMs; readonly until: EpochMs }[];
}

/**
 * A minute of CloudWatch's is whole this long after its end. AWS names no bound; one to three minutes are
 * usual, and what is later still is waited for (`latestMs`).
 */
export const settleMs: DurationMs = 2 * durations.minute;
/** What is not there this long after the window's end is not waited for any more. */
export const latestMs: DurationMs = 5 * durations.minute;

const weekMs = 7 * 24 * durations.hour;
/** With a window of 0: no more than the last hour. */
const nowAtMostMs = durations.hour;

export function planWindows(request: WindowRequest): Windows {
  const { deployedAt, stableAt, windowMs, baselineMs, now } = request;
  const from = ceilMinute(stableAt);
  const observed =
    windowMs === 0
      ? windowUntilNow(from, now)
      : { from, until: from + Math.max(minuteMs, floorMinute(windowMs)) };
  const baselineUntil = floorMinute(deployedAt);
  // Of two rollouts in an hour the baseline holds only what lies between them.
  const before = request.others.filter((other) => other.from < baselineUntil);
  const disturbedUntil = Math.max(
    -Infinity,
    ...before.map((other) => ceilMinute(Math.min(other.until, baselineUntil))),
  );
  const wantedFrom = baselineUntil - floorMinute(baselineMs);
  const baselineFrom = Math.max(wantedFrom, disturbedUntil);
  const week = { from: observed.from - weekMs, until: observed.until - weekMs };
  const quietLastWeek = request.others.every(
    (other) => other.until <= week.from || other.from >= week.until,
  );
  return {
    rollout: { from: deployedAt, until: stableAt },
    observed,
    ...(baselineFrom < baselineUntil && {
      baseline: { from: baselineFrom, until: baselineUntil },
    }),
    ...(baselineFrom > wantedFrom && {
      baselineCut: 'it begins after the deployment before',
    }),
    ...(quietLastWeek && observed.until > observed.from && { lastWeek: week }),
  };
}

/** The minutes since stable that are whole, at most the last hour of them. */
function windowUntilNow(stable: EpochMs, now: EpochMs): Window {
  const until = Math.max(stable, floorMinute(now - settleMs));
  return { from: Math.max(stable, until - nowAtMostMs), until };
}

/** From here on everything of the window is readable, as a rule. */
export function readableAt({ observed }: Windows): EpochMs {
  return observed.until + settleMs;
}

export function floorMinute(at: EpochMs): EpochMs {
  return Math.floor(at / minuteMs) * minuteMs;
}

export function ceilMinute(at: EpochMs): EpochMs {
  return Math.ceil(at / minuteMs) * minuteMs;
}
