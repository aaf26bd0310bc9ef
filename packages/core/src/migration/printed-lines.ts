/**
 * Every line once: a record of the log events that were printed lately.
 *
 * GetLogEvents gives events no id, and its forward token goes on from a point in time: an event that arrives late
 * with an earlier stamp lies behind it and would be lost. So at the end the last stretch is read once more, and
 * whatever this record does not hold is printed too. It counts events by stamp and text and forgets what is older
 * than the stretch, so that a log of any length takes bounded memory.
 */
import type { DurationMs, EpochMs } from '../time.ts';

export interface LogEvent {
  readonly timestamp: EpochMs;
  readonly message: string;
}

export interface PrintedLines {
  /** Notes events as printed. */
  readonly note: (events: readonly LogEvent[]) => void;
  /** Those of a second reading from `since()` on that were not printed yet. */
  readonly missing: (events: readonly LogEvent[]) => readonly LogEvent[];
  /** From where on every event is known; `undefined` before the first one. */
  readonly since: () => EpochMs | undefined;
  /** Starts a second reading: each event of it may be accounted for once more. */
  readonly startReading: () => void;
}

/** How late an event may come: CloudWatch usually shows one within 10 s (issue of the action), and a margin. */
const stretchMs: DurationMs = 60_000;
/** More than this in one stretch is held no longer; about 10 MB. */
const eventsHeld = 50_000;

export function createPrintedLines(): PrintedLines {
  /** By stamp, then by a fingerprint of the text: how often it was printed. */
  const printed = new Map<EpochMs, Map<string, number>>();
  let counted = new Map<string, number>();
  let newest = -Infinity;
  let floor = -Infinity;
  let held = 0;

  const forget = (below: EpochMs): void => {
    floor = Math.max(floor, below);
    for (const [timestamp, texts] of printed) {
      if (timestamp >= floor) continue;
      for (const count of texts.values()) held -= count;
      printed.delete(timestamp);
    }
  };
  return {
    note: (events) => {
      for (const { timestamp, message } of events) {
        newest = Math.max(newest, timestamp);
        if (timestamp < floor) continue;
        const texts = printed.get(timestamp) ?? new Map<string, number>();
        const text = fingerprint(message);
        texts.set(text, (texts.get(text) ?? 0) + 1);
        printed.set(timestamp, texts);
        held += 1;
      }
      if (newest - stretchMs > floor) forget(newest - stretchMs);
      if (held > eventsHeld) {
        const stamps = [...printed.keys()].sort((a, b) => a - b);
        // Half of the stamps go, and at least all but the newest of them.
        forget(stamps[Math.ceil(stamps.length / 2)] ?? newest + 1);
      }
    },
    missing: (events) =>
      events.filter(({ timestamp, message }) => {
        if (timestamp < floor) return false;
        const key = `${timestamp} ${fingerprint(message)}`;
        const nth = (counted.get(key) ?? 0) + 1;
        counted.set(key, nth);
        return nth > (printed.get(timestamp)?.get(fingerprint(message)) ?? 0);
      }),
    since: () => (newest === -Infinity ? undefined : Math.max(floor, newest - stretchMs)),
    startReading: () => {
      counted = new Map();
    },
  };
}

/** Short texts are their own fingerprint; of long ones a hash and the length (FNV-1a, 2 × 32 bits). */
function fingerprint(message: string): string {
  if (message.length <= 40) return message;
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let index = 0; index < message.length; index += 1) {
    const code = message.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + index), 0x85ebca6b);
  }
  return `${message.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}
