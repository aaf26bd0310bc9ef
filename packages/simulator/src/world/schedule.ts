import type { EpochMs } from './model.ts';

/** A schedule of Application Auto Scaling, read. */
export type Schedule =
  | { readonly kind: 'at'; readonly at: EpochMs }
  | { readonly kind: 'rate'; readonly everyMs: number }
  | { readonly kind: 'cron'; readonly fields: readonly CronField[]; readonly timezone: string };

type CronField = ReadonlySet<number>;

const second = 1000;
const minute = 60 * second;
const unitMs: Readonly<Record<string, number>> = {
  minute,
  hour: 60 * minute,
  day: 24 * 60 * minute,
};
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const bounds = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [1, 7],
  [1970, 2199],
] as const;

/** Parts of an instant as a clock on a wall in that zone shows them. */
function wallClock(at: EpochMs, timezone: string): number[] {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
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
  return ['year', 'month', 'day', 'hour', 'minute', 'second'].map(read);
}

/** The instant at which a wall clock in the zone shows this time; the first of two in autumn. */
function instantOf(wall: readonly number[], timezone: string): EpochMs {
  const [year = 1970, month = 1, day = 1, hour = 0, minutes = 0, seconds = 0] = wall;
  const asUtc = Date.UTC(year, month - 1, day, hour, minutes, seconds);
  let guess = asUtc;
  for (let round = 0; round < 3; round += 1) {
    const shown = wallClock(guess, timezone);
    const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = shown;
    guess += asUtc - Date.UTC(y, mo - 1, d, h, mi, s);
  }
  const earlier = guess - 60 * minute;
  return wallClock(earlier, timezone).join() === wallClock(guess, timezone).join()
    ? earlier
    : guess;
}

/** Reads `at(…)`, `rate(…)` or `cron(…)`; undefined where it is none of them. */
export function readSchedule(text: string, timezone = 'UTC'): Schedule | undefined {
  const at = /^at\((\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\)$/.exec(text);
  if (at) return { kind: 'at', at: instantOf(at.slice(1).map(Number), timezone) };
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(text);
  if (rate) return { kind: 'rate', everyMs: Number(rate[1]) * (unitMs[rate[2] ?? ''] ?? minute) };
  const cron = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/.exec(text);
  if (!cron) return undefined;
  const fields = cron.slice(1).map((field, index) => readField(field, index));
  return fields.every((field) => field !== undefined)
    ? { kind: 'cron', fields, timezone }
    : undefined;
}

function readField(text: string, index: number): CronField | undefined {
  const [low, high] = bounds[index] ?? [0, 0];
  const all = new Set<number>();
  const names = index === 3 ? months : index === 4 ? weekdays : [];
  const value = (part: string): number => {
    const named = names.indexOf(part.toUpperCase());
    return named >= 0 ? named + 1 : Number(part);
  };
  for (const part of text.split(',')) {
    const [range = '', step] = part.split('/');
    const [from, to] = range === '*' || range === '?' ? [low, high] : range.split('-').map(value);
    const first = from ?? Number.NaN;
    const last = to ?? (step === undefined ? first : high);
    if (!(first >= low && last <= high)) return undefined;
    for (let number = first; number <= last; number += Number(step ?? 1)) all.add(number);
  }
  return all;
}

/** When a schedule fires next after an instant; undefined where it never does again. */
export function nextFiring(
  schedule: Schedule,
  from: EpochMs,
  createdAt: EpochMs,
): EpochMs | undefined {
  if (schedule.kind === 'at') return schedule.at > from ? schedule.at : undefined;
  if (schedule.kind === 'rate') {
    const rounds = Math.floor((from - createdAt) / schedule.everyMs) + 1;
    return createdAt + rounds * schedule.everyMs;
  }
  const [minutes, hours, days, monthsOf, weekdaysOf, years] = schedule.fields;
  let at = Math.floor(from / minute) * minute + minute;
  // A year of minutes at most; whole hours that cannot match are skipped.
  const end = from + 366 * 24 * 60 * minute;
  while (at < end) {
    const [year = 0, month = 0, day = 0, hour = 0, minuteOf = 0] = wallClock(at, schedule.timezone);
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
    const dayMatches =
      years?.has(year) === true &&
      monthsOf?.has(month) === true &&
      days?.has(day) === true &&
      weekdaysOf?.has(weekday) === true;
    if (dayMatches && hours?.has(hour) === true) {
      if (minutes?.has(minuteOf) === true) return at;
      at += minute;
    } else {
      at += (60 - minuteOf) * minute;
    }
  }
  return undefined;
}
