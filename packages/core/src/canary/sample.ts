/** What was read of one revision of a service, and what of it belongs to a stretch of time. */
import {
  minuteMs,
  minutesOf,
  sum,
  within,
  type MinuteSeries,
  type Window,
} from '../metrics/series.ts';
import type { Statistic } from '../metrics/metric-row.ts';
import type { DurationMs, EpochMs } from '../time.ts';

/** By the minute, over all target groups of the revision. */
export interface RevisionSeries {
  /** Requests for which a target was chosen. */
  readonly requests: MinuteSeries;
  /** Requests that a target answered, whatever its code: HTTPCode_Target_2XX to 5XX. */
  readonly answered: MinuteSeries;
  readonly target5xx: MinuteSeries;
  readonly connectionErrors: MinuteSeries;
  /** Milliseconds. */
  readonly latency: ReadonlyMap<Statistic, MinuteSeries>;
}

/** One revision over a stretch of time. */
export interface RevisionSample {
  readonly requests: number;
  /** At most `requests`. */
  readonly failures: number;
  /** Of the failures: no target answered, or none could be reached. */
  readonly unanswered: number;
  /** Minutes in which the statistic is known, with their requests. */
  readonly latency: ReadonlyMap<Statistic, readonly LatencyMinute[]>;
}

export interface LatencyMinute {
  readonly requests: number;
  /** Milliseconds. */
  readonly value: number;
}

/**
 * A revision that hangs answers nothing, so no 5xx of its own: the load balancer's 504 names no target group.
 * What no target answered is the difference between the requests and the answers. It is taken over the whole
 * window, since a request may be counted in one minute and its answer in the next. A connection error is a
 * request without an answer too, so it is counted once.
 */
export function sampleOf(series: RevisionSeries, window: Window): RevisionSample {
  const total = (values: MinuteSeries): number => sum(within(values, window).values());
  const requests = total(series.requests);
  const lost = Math.max(0, requests - total(series.answered), total(series.connectionErrors));
  const all = Math.max(requests, total(series.connectionErrors));
  const errors = total(series.target5xx);
  const unanswered =
    lost <= requestsUnderWay(all) && total(series.connectionErrors) === 0 ? 0 : lost;
  return {
    requests: all,
    failures: Math.min(all, errors + unanswered),
    unanswered: Math.min(all, unanswered),
    latency: new Map(
      [...series.latency].map(([statistic, values]) => [
        statistic,
        [...within(values, window)].map(([at, value]) => ({
          requests: series.requests.get(at) ?? 1,
          value,
        })),
      ]),
    ),
  };
}

/** Requests under way at the end of the window are no failures. */
function requestsUnderWay(requests: number): number {
  return requests * 0.002;
}

/** CloudWatch has a minute of a load balancer one to three minutes after it is over. */
export const settledAfterMs: DurationMs = 75_000;
const lateAtMostMs: DurationMs = 3 * minuteMs;

/**
 * Whole minutes from `from` on that can be judged now. A minute in which neither revision has a request is
 * waited for as long as CloudWatch may be late, and is empty after that.
 */
export function usableWindow(
  from: EpochMs,
  until: EpochMs,
  now: EpochMs,
  revisions: readonly RevisionSeries[],
): Window {
  const first = Math.ceil(from / minuteMs) * minuteMs;
  let end = first;
  for (const at of minutesOf({ from: first, until: Math.floor(until / minuteMs) * minuteMs })) {
    const over = at + minuteMs;
    const isThere = revisions.some(({ requests }) => requests.has(at));
    if (now < over + settledAfterMs) break;
    if (!isThere && now < over + lateAtMostMs) break;
    end = over;
  }
  return { from: first, until: end };
}

export function minutesIn({ from, until }: Window): number {
  return Math.max(0, Math.round((until - from) / minuteMs));
}

/** The minutes of all polls together; later polls replace earlier ones. */
export function withEarlier(
  earlier: RevisionSeries | undefined,
  later: RevisionSeries,
): RevisionSeries {
  if (earlier === undefined) return later;
  const joined = (before: MinuteSeries, after: MinuteSeries): MinuteSeries =>
    new Map([...before, ...after]);
  return {
    requests: joined(earlier.requests, later.requests),
    answered: joined(earlier.answered, later.answered),
    target5xx: joined(earlier.target5xx, later.target5xx),
    connectionErrors: joined(earlier.connectionErrors, later.connectionErrors),
    latency: new Map(
      [...later.latency].map(([statistic, series]) => [
        statistic,
        joined(earlier.latency.get(statistic) ?? new Map(), series),
      ]),
    ),
  };
}
