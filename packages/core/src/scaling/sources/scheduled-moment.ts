import { readRestore } from '../../event/held-event.ts';
import { isKnownZone, offsetAt } from '../../time-zone.ts';
import type { EpochMs } from '../../time.ts';
import type { ScheduledFloor } from '../model/history.ts';
import { present } from '../../present.ts';

/** A scheduled action as it was read, wherever it was written. */
export interface WrittenAction {
  readonly name: string;
  readonly schedule: string | undefined;
  readonly timeZone: string | undefined;
  readonly minCapacity: number | undefined;
}

/** One-off actions that set a minimum; a nightly schedule is no event. */
export function toScheduledFloor(action: WrittenAction): readonly ScheduledFloor[] {
  const { name, schedule, timeZone, minCapacity } = action;
  const at = momentOfSchedule(schedule, timeZone);
  if (at === undefined || minCapacity === undefined) return [];
  const restore = readRestore({ name, schedule: schedule ?? '' });
  const event = restore && {
    name: restore.name,
    holds: restore.holds.min,
    usual: restore.usual.min,
  };
  return [{ name, at, minCapacity, ...present({ event }) }];
}

/**
 * The moment of a one-off schedule, `at(yyyy-mm-ddThh:mm:ss)`, in the time zone it is written in (IANA;
 * UTC where none is set: API reference of Application Auto Scaling, PutScheduledAction).
 *
 * @returns undefined for a schedule that repeats, and for what is no moment or no time zone.
 */
export function momentOfSchedule(
  schedule: string | undefined,
  timeZone: string | undefined,
): EpochMs | undefined {
  const written = /^at\((.+)\)$/.exec(schedule ?? '')?.[1];
  const asUtc = written === undefined ? Number.NaN : Date.parse(`${written}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  if (timeZone === undefined) return asUtc;
  if (!isKnownZone(timeZone)) return undefined;
  // The offset that holds at the moment itself may be another one than at the same clock time in UTC.
  return asUtc - offsetAt(asUtc - offsetAt(asUtc, timeZone), timeZone);
}
