/** Local time: the offsets of IANA time zones from UTC. */
import type { DurationMs, EpochMs } from './time.ts';

/** Whether the runtime's data know a time zone of this name, or offset. */
export function isKnownZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/**
 * What the zone's clocks are ahead of UTC at an instant.
 *
 * @throws RangeError where the zone is not known
 */
export function offsetAt(at: EpochMs, timeZone: string): DurationMs {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const read = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}
