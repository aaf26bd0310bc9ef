/**
 * Every line once: a record of the log events that were printed lately.
 *
 * GetLogEvents gives events no id, and its forward token goes on from a point in time: an event that arrives late
 * with an earlier stamp lies behind it and would be lost. So at the end the last stretch is read once more, and
 * whatever this record does not hold is printed too. It has room for a fixed number of events, stamp and fingerprint
 * of each, so that a log of any length takes the same memory. Its tail goes from a step to its post step.
 */
import type { DurationMs, EpochMs } from '../time.ts';

export interface LogEvent {
  readonly timestamp: EpochMs;
  readonly message: string;
}

export interface PrintedLines {
  /** Notes events as printed. */
  readonly note: (events: readonly LogEvent[]) => void;
  /** From where on every event is known; `undefined` before the first one. */
  readonly since: () => EpochMs | undefined;
  /** Begins a second reading, from `since()` on. Each of its pages, given in turn, yields the events not printed yet. */
  readonly readAgain: () => (events: readonly LogEvent[]) => readonly LogEvent[];
  /** What another process has to know to go on; `undefined` before the first event. */
  readonly tail: () => PrintedTail | undefined;
}

/** The last events that were printed, in a few kilobytes. */
export interface PrintedTail {
  /** Of all events from this stamp on it is known whether they were printed. */
  readonly from: EpochMs;
  /** Those that were: how long after `from`, and the fingerprint. */
  readonly printed: readonly (readonly [afterMs: DurationMs, fingerprint: number])[];
}

/** How late an event may come: CloudWatch usually shows one within 10 s (issue of the action), and a margin. */
const stretchMs: DurationMs = 60_000;
/** Of more than this in one stretch the oldest are held no longer. */
const eventsHeld = 50_000;
/** In a tail, which is an environment variable of the post step: Linux takes 128 KiB. */
const eventsInTail = 1_000;

/** @param before what another process has printed. */
export function createPrintedLines(before?: PrintedTail): PrintedLines {
  // Numbers in two rings, 0.8 MB for good: a map of texts grew to 10 MB, most of it new with every page.
  const stamps = new Float64Array(eventsHeld);
  const fingerprints = new Float64Array(eventsHeld);
  let noted = 0;
  let newest = -Infinity;
  /** Below this stamp not every event is known. */
  let floor = -Infinity;

  const knownFrom = (): EpochMs => Math.max(floor, newest - stretchMs);
  const hold = (stamp: EpochMs, print: number): void => {
    const place = noted % eventsHeld;
    if (noted >= eventsHeld) floor = Math.max(floor, (stamps[place] ?? 0) + 1);
    stamps[place] = stamp;
    fingerprints[place] = print;
    newest = Math.max(newest, stamp);
    noted += 1;
  };
  if (before !== undefined) {
    for (const [afterMs, print] of before.printed) hold(before.from + afterMs, print);
    floor = before.from;
  }
  return {
    note: (events) => {
      for (const { timestamp, message } of events) hold(timestamp, fingerprint(message));
    },
    since: () => (noted === 0 ? undefined : knownFrom()),
    readAgain: () => {
      const from = knownFrom();
      /** How often each event was printed and has not been met in this reading. */
      const open = new Map<string, number>();
      for (let place = 0; place < Math.min(noted, eventsHeld); place += 1) {
        const key = `${stamps[place]} ${fingerprints[place]}`;
        open.set(key, (open.get(key) ?? 0) + 1);
      }
      return (events) =>
        events.filter(({ timestamp, message }) => {
          if (timestamp < from) return false;
          const key = `${timestamp} ${fingerprint(message)}`;
          const times = open.get(key) ?? 0;
          if (times > 0) open.set(key, times - 1);
          return times === 0;
        });
    },
    tail: () => {
      if (noted === 0) return undefined;
      const held = Array.from({ length: Math.min(noted, eventsHeld) }, (_, back) => {
        const place = (noted - 1 - back) % eventsHeld;
        return [stamps[place] ?? 0, fingerprints[place] ?? 0] as const;
      });
      const from = held
        .slice(eventsInTail)
        .reduce((latest, [stamp]) => Math.max(latest, stamp + 1), knownFrom());
      const printed = held
        .slice(0, eventsInTail)
        .filter(([stamp]) => stamp >= from)
        .map(([stamp, print]) => [stamp - from, print] as const);
      return { from, printed };
    },
  };
}

/** A hash of 53 bits, as many as a number holds exactly (FNV-1a, in two lanes of 32 bits). */
function fingerprint(message: string): number {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let index = 0; index < message.length; index += 1) {
    const code = message.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + index), 0x85ebca6b);
  }
  return (a >>> 0) * 2 ** 21 + (b >>> 11);
}
