/** The end of an event as people write it: an instant, or a local time in a time zone. */
import { isKnownZone, offsetAt } from '../time-zone.ts';
import type { EpochMs } from '../time.ts';

export type ReadTime =
  | { readonly kind: 'instant'; readonly at: EpochMs }
  | {
      readonly kind: 'local';
      readonly at: EpochMs;
      /** Set where the clocks change just then: the time comes twice, or not at all. */
      readonly remark?: string;
    }
  | { readonly kind: 'needs-timezone' }
  | { readonly kind: 'unreadable' };

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** IANA names only: `Europe/Berlin`, `UTC`; an offset is no time zone, for it knows no summer time. */
export function isTimeZone(name: string): boolean {
  return !/^[+-]/.test(name) && isKnownZone(name);
}

/**
 * Reads `2026-11-27T22:00:00Z`, `2026-11-27T22:00+01:00`, or, with a time zone, `2026-11-27T22:00`. An
 * offset in the text decides over the time zone.
 *
 * Where clocks go back and the time comes twice, the later is meant, and where they go forward and it
 * does not come at all, the same time after the gap: an event must not end before its end.
 */
export function readTime(text: string, timeZone: string | undefined): ReadTime {
  const match = pattern.exec(text);
  if (match === null) return { kind: 'unreadable' };
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  // Date.UTC takes 30 February for 2 March.
  const asGiven = new Date(wall).toISOString().slice(0, 16);
  if (asGiven !== text.slice(0, 16).replace(' ', 'T') || second > 59) return { kind: 'unreadable' };
  const offset = match[7];
  if (offset !== undefined) {
    const offsetMs = readOffset(offset);
    if (offsetMs === undefined) return { kind: 'unreadable' };
    return { kind: 'instant', at: wall - offsetMs };
  }
  if (timeZone === undefined) return { kind: 'needs-timezone' };
  return { kind: 'local', ...instantOf(wall, timeZone) };
}

const dayMs = 86_400_000;

/** @param wall the local time, as if it were UTC. */
function instantOf(wall: number, timeZone: string): { at: EpochMs; remark?: string } {
  const offsets = [offsetAt(wall - dayMs, timeZone), offsetAt(wall + dayMs, timeZone)] as const;
  const instants = [...new Set(offsets)]
    .map((offsetMs) => wall - offsetMs)
    .filter((at) => at + offsetAt(at, timeZone) === wall)
    .sort((a, b) => a - b);
  const last = instants.at(-1);
  const shown = showWall(wall);
  if (last === undefined) {
    const at = wall - offsets[0];
    return {
      at,
      remark: `${shown} does not exist in ${timeZone}: the clocks go forward then; ${showWall(at + offsetAt(at, timeZone))} is taken`,
    };
  }
  if (instants.length === 1) return { at: last };
  return {
    at: last,
    remark: `${shown} comes twice in ${timeZone}: the clocks go back then; the later one is taken`,
  };
}

/** `2026-11-27 22:00` and the name of the zone, for people who plan in it. */
export function formatLocal(at: EpochMs, timeZone: string): string {
  return `${showWall(at + offsetAt(at, timeZone))} ${timeZone}`;
}

function showWall(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
}

function readOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
