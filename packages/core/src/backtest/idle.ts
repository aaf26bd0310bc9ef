/**
 * How much of its reservation a task uses without load: utilisation = idle + load ÷ tasks.
 *
 * Where the number of tasks changes, the load just before and just after is nearly the same while its share
 * changes: that tells the idle part. Where the number never changes, only a range is known: from nothing to the
 * lowest utilisation ever seen.
 */
import { range, type Range } from './unknowns.ts';
import type { History } from './history.ts';

/** Minutes on each side of a change that are compared. */
const sideMinutes = 5;
/** What one change tells, in points of utilisation either way; many tell it finer. */
const doubtOfOne = 2;

export interface IdleEstimate {
  readonly range: Range<number>;
  /** Changes of the number of tasks it was fitted on; 0: not fitted. */
  readonly changes: number;
}

/** @param mostPercent the most that is plausible, whatever was seen */
export function estimateIdle(
  history: History,
  column: Float64Array | undefined,
  mostPercent: number,
): IdleEstimate {
  if (column === undefined) return { range: range([0], 0), changes: 0 };
  const lowest = column.reduce(
    (least, value, minute) => ((history.tasks[minute] ?? 0) > 0 && value < least ? value : least),
    Number.POSITIVE_INFINITY,
  );
  const most = Math.max(0, Math.min(mostPercent, Number.isFinite(lowest) ? lowest : 0));
  const samples = samplesAtChanges(history, column);
  if (samples.length === 0) {
    return { range: range([0, most / 2, most], 1), changes: 0 };
  }
  const ordered = [...samples].sort((a, b) => a.idle - b.idle);
  const quantile = (share: number): number => {
    const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
    let seen = 0;
    for (const { idle, weight } of ordered) {
      seen += weight;
      if (seen >= share * total) return idle;
    }
    return ordered.at(-1)?.idle ?? 0;
  };
  // The median and its interval of about 95 %: 1.57 × IQR ÷ √n (McGill, Tukey, Larsen, 1978).
  const middle = quantile(0.5);
  const spread = Math.max(doubtOfOne, 1.57 * (quantile(0.75) - quantile(0.25)));
  const half = spread / Math.sqrt(ordered.length);
  const within = (value: number): number => Math.min(most, Math.max(0, value));
  const values = [within(middle - half), within(middle), within(middle + half)];
  return { range: range(values, 1), changes: samples.length };
}

interface Sample {
  readonly idle: number;
  readonly weight: number;
}

function samplesAtChanges({ tasks, minutes }: History, column: Float64Array): Sample[] {
  const samples: Sample[] = [];
  for (let minute = sideMinutes; minute < minutes - sideMinutes; minute += 1) {
    const before = steadyTasks(tasks, minute - sideMinutes, minute);
    if (before === undefined || tasks[minute] === before) continue;
    // The count may move over some minutes before it is steady again.
    for (let gap = 0; gap <= 4; gap += 1) {
      const from = minute + gap;
      const after = steadyTasks(tasks, from, from + sideMinutes);
      if (after === undefined) continue;
      if (after === before) break;
      const sample = sampleOf(column, before, after, minute, from);
      if (sample !== undefined) samples.push(sample);
      break;
    }
  }
  return samples;
}

function steadyTasks(tasks: Float64Array, from: number, until: number): number | undefined {
  const first = tasks[from] ?? Number.NaN;
  if (Number.isNaN(first) || first <= 0) return undefined;
  for (let minute = from + 1; minute < until; minute += 1) {
    if (Math.abs((tasks[minute] ?? Number.NaN) - first) > 1e-9) return undefined;
    if (Number.isNaN(tasks[minute] ?? Number.NaN)) return undefined;
  }
  return first;
}

function sampleOf(
  column: Float64Array,
  before: number,
  after: number,
  end: number,
  from: number,
): Sample | undefined {
  // Straight lines through both sides, each read at the change: a load that is rising anyway is no error then.
  const left = valueAt(column, end - sideMinutes, end, (end + from) / 2 - 0.5);
  const right = valueAt(column, from, from + sideMinutes, (end + from) / 2 - 0.5);
  if (left === undefined || right === undefined || left >= 99 || right >= 99) return undefined;
  // left = i + L ÷ before, right = i + L ÷ after.
  const share = before / after;
  if (Math.abs(1 - share) < 0.05) return undefined;
  return { idle: (right - share * left) / (1 - share), weight: Math.abs(1 - share) };
}

/** The value of the line of least squares through the minutes, at a moment. */
function valueAt(
  column: Float64Array,
  from: number,
  until: number,
  moment: number,
): number | undefined {
  let n = 0;
  let sx = 0;
  let sy = 0;
  let sxx = 0;
  let sxy = 0;
  for (let minute = from; minute < until; minute += 1) {
    const value = column[minute] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const x = minute - moment;
    n += 1;
    sx += x;
    sy += value;
    sxx += x * x;
    sxy += x * value;
  }
  const spread = n * sxx - sx * sx;
  return n < 3 || spread === 0 ? undefined : (sy * sxx - sx * sxy) / spread;
}
