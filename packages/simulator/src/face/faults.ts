import type { Random } from '../world/random.ts';

export type FaultKind =
  | 'throttle'
  | '5xx'
  | 'reset-before'
  | 'reset-after'
  | 'slow'
  /** A proxy's page in place of the answer, with status 200. */
  | 'malformed'
  /** The answer ends in the middle. */
  | 'truncated'
  /** A value of an open list that no client knows yet. */
  | 'unknown-value'
  /** A member that AWS does not promise is not there. */
  | 'missing-member'
  /** The region is not reached at all: refused, unknown, a certificate nobody trusts; see `code`. */
  | 'network'
  | 'expired-token'
  | 'access-denied';

/** A fault to be met by calls. */
export type Fault = {
  readonly kind: FaultKind;
  /** `DescribeServices`, `ecs:DescribeServices`, or left out for every call. */
  readonly operation?: string;
  /** Only the n-th call that matches, from 1. */
  readonly nth?: number;
  /** Only this many times. */
  readonly times?: number;
  /** Chance of each matching call, 0 to 1; default 1. */
  readonly probability?: number;
  /** Only between these instants. */
  readonly from?: number;
  readonly until?: number;
  /** For `network`: what the connection fails with; default `ECONNREFUSED`. Over a socket it just breaks. */
  readonly code?: string;
  /** For `5xx`: its status; default 500. */
  readonly status?: 500 | 502 | 503;
  /** For `slow`: how long the answer takes in wall-clock milliseconds; default 5,000. */
  readonly delayMs?: number;
};

type Armed = { readonly fault: Fault; seen: number; met: number };

/** The faults in force; `meet` finds the one that the next call meets. */
export type Faults = {
  add(fault: Fault): void;
  clear(): void;
  meet(service: string, operation: string, at: number, random: Random): Fault | undefined;
};

export function createFaults(): Faults {
  let armed: Armed[] = [];
  return {
    add: (fault) => {
      armed.push({ fault, seen: 0, met: 0 });
    },
    clear: () => {
      armed = [];
    },
    meet: (service, operation, at, random) => {
      let found: Fault | undefined;
      for (const entry of armed) {
        const { fault } = entry;
        const named =
          fault.operation === undefined ||
          fault.operation === operation ||
          fault.operation === `${service}:${operation}`;
        if (!named || at < (fault.from ?? 0) || at > (fault.until ?? Number.POSITIVE_INFINITY))
          continue;
        entry.seen += 1;
        if (found !== undefined) continue;
        if (fault.nth !== undefined && fault.nth !== entry.seen) continue;
        if (fault.times !== undefined && entry.met >= fault.times) continue;
        if (fault.probability !== undefined && !random.chance(fault.probability)) continue;
        entry.met += 1;
        found = fault;
      }
      return found;
    },
  };
}
