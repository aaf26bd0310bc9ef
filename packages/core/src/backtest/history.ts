/** What a service went through, minute by minute. */
import { durations, type EpochMs } from '../time.ts';

/** One row of what was measured; what is missing is unknown, which is not zero. */
export interface HistoryRow {
  readonly at: EpochMs;
  /** Mean utilisation of the service, percent of what its tasks reserve. */
  readonly cpu?: number;
  readonly memory?: number;
  /** Requests within the row's period. */
  readonly requests?: number;
  /** Running tasks. */
  readonly tasks?: number;
}

/** Columns of minutes, all of one length; NaN where nothing is known. */
export interface History {
  /** The start of the first minute. */
  readonly startMs: EpochMs;
  readonly minutes: number;
  readonly tasks: Float64Array;
  /** The desired count, where it was recorded beside the running tasks. */
  readonly desired?: Float64Array;
  readonly cpu?: Float64Array;
  readonly memory?: Float64Array;
  /** A minute. */
  readonly requests?: Float64Array;
  /** 1 to 5: the place of a minute within a mean over five minutes; 0: the minute itself was measured. */
  readonly placeOfFive: Uint8Array;
}

export const minuteMs = durations.minute;

/** From what utilisation on a minute only says that the demand was at least so much. */
export const fullCpuPercent = 99;

const columns = ['cpu', 'memory', 'requests', 'tasks'] as const;

/**
 * Rows in order of time as columns of minutes.
 *
 * @param periodSecondsOf the length of the period that begins with a row, e.g. 300 for a mean over five minutes
 */
export function toHistory(
  rows: readonly HistoryRow[],
  periodSecondsOf: (row: HistoryRow, index: number) => number,
): History {
  const startMs = rows[0]?.at ?? 0;
  const last = rows.at(-1);
  const endMs = last === undefined ? 0 : last.at + 1000 * periodSecondsOf(last, rows.length - 1);
  const minutes = Math.max(0, Math.ceil((endMs - startMs) / minuteMs));
  const sums = Object.fromEntries(
    columns.map((name) => [name, new Float64Array(minutes).fill(Number.NaN)]),
  ) as Record<(typeof columns)[number], Float64Array>;
  const counts = new Uint16Array(minutes);
  const placeOfFive = new Uint8Array(minutes);
  for (const [index, row] of rows.entries()) {
    const period = periodSecondsOf(row, index);
    const span = Math.max(1, Math.round(period / 60));
    const first = Math.floor((row.at - startMs) / minuteMs);
    for (let place = 0; place < span && first + place < minutes; place += 1) {
      const minute = first + place;
      const seen = counts[minute] ?? 0;
      counts[minute] = seen + 1;
      if (span >= 5) placeOfFive[minute] = (place % 5) + 1;
      for (const name of columns) {
        const value = row[name];
        if (value === undefined) continue;
        const column = sums[name];
        const before = column[minute] ?? Number.NaN;
        if (name === 'requests') {
          column[minute] = (Number.isNaN(before) ? 0 : before) + value / span;
        } else {
          // Rows of less than a minute: their running mean.
          column[minute] = Number.isNaN(before) ? value : before + (value - before) / (seen + 1);
        }
      }
    }
  }
  const present = (column: Float64Array) => column.some((value) => !Number.isNaN(value));
  return {
    startMs,
    minutes,
    tasks: carriedForward(sums.tasks, counts),
    placeOfFive,
    ...(present(sums.cpu) && { cpu: sums.cpu }),
    ...(present(sums.memory) && { memory: sums.memory }),
    ...(present(sums.requests) && { requests: sums.requests }),
  };
}

/** A row that lacks the count has that of the row before: counts change seldom. A gap stays a gap. */
function carriedForward(column: Float64Array, counts: Uint16Array): Float64Array {
  let before = Number.NaN;
  return column.map((value, minute) => {
    if (!Number.isNaN(value)) before = value;
    return (counts[minute] ?? 0) > 0 ? before : Number.NaN;
  });
}

const sharing = new WeakMap<Float64Array, Float64Array>();

/**
 * By how many tasks the load of a minute is divided on average: where the count changes within a minute, less than
 * the mean of the counts, for utilisation is the mean of load ÷ tasks.
 */
export function tasksThatShare({ tasks }: History): Float64Array {
  const known = sharing.get(tasks);
  if (known !== undefined) return known;
  const made = tasks.map((count, minute) => {
    if (Number.isInteger(count) || Number.isNaN(count)) return count;
    const before = tasks[minute - 1] ?? Number.NaN;
    const after = tasks[minute + 1] ?? Number.NaN;
    const share = (count - after) / (before - after);
    if (!(share > 0 && share < 1) || before <= 0 || after <= 0) return count;
    return 1 / (share / before + (1 - share) / after);
  });
  sharing.set(tasks, made);
  return made;
}

export function firstTasks({ tasks }: History): number | undefined {
  const first = tasks.find((count) => !Number.isNaN(count));
  return first === undefined ? undefined : Math.round(first);
}

/** Minutes of which only a mean over five is known. */
export function coarseMinutes({ placeOfFive }: History): number {
  return placeOfFive.reduce((sum, place) => sum + (place > 0 ? 1 : 0), 0);
}

/** Minutes of which no utilisation and no requests are known. */
export function unknownMinutes(history: History): number {
  let count = 0;
  for (let minute = 0; minute < history.minutes; minute += 1) {
    const known = [history.cpu, history.memory, history.requests].some(
      (column) => column !== undefined && !Number.isNaN(column[minute]),
    );
    if (!known) count += 1;
  }
  return count;
}

/** Minutes at full CPU: lower bounds of the demand. */
export function fullMinutes({ cpu }: History): number {
  return cpu === undefined ? 0 : cpu.reduce((sum, v) => sum + (v >= fullCpuPercent ? 1 : 0), 0);
}
