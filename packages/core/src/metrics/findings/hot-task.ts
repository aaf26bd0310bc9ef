/** One task far above its peers while the mean looks fine: 40 % on average hides one at 95 %. */
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import { formatValue } from '../format.ts';
import type { Measured } from '../measured.ts';
import { mean, within, type MinuteSeries, type Window } from '../series.ts';

export type HotTasks =
  | {
      readonly kind: 'known';
      readonly count: number;
      /** Hottest first; empty where only the extremes of AWS/ECS are known. */
      readonly tasks: readonly { readonly taskId: string; readonly cpu: number }[];
      readonly sentence?: string;
    }
  | { readonly kind: 'none-possible'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Percentage points above the peers' median, and how many times as much: both, so that 3 % beside 1 % is cool. */
const marginPoints = 25;
const marginFactor = 1.5;
/** Robust standard deviations (1.4826 MAD) of the peers. */
const deviations = 5;
/** Share of the minutes in which the task must be above the peers by half the margin: no single burst. */
const persistence = 0.8;
const leastPeers = 2;
const leastMinutes = 3;

export function findHotTasks(measured: Measured, observed: Window): HotTasks {
  if (measured.taskCount <= leastPeers) {
    return {
      kind: 'none-possible',
      why: `a hot task needs ${leastPeers + 1} tasks, to have peers`,
    };
  }
  const { tasks } = measured;
  if (tasks === undefined) return fromExtremes(measured, observed);
  const found = fromTasks(tasks.tasks, observed);
  const isSample = tasks.tasks.length < tasks.count;
  // The hot one may be among those not read.
  return isSample && found.kind === 'known' && found.count === 0
    ? fromExtremes(measured, observed)
    : found;
}

function fromTasks(
  tasks: readonly { readonly taskId: string; readonly cpu: MinuteSeries }[],
  observed: Window,
): HotTasks {
  const means = tasks.flatMap(({ taskId, cpu }) => {
    const values = within(cpu, observed);
    const level = mean([...values.values()]);
    return level === undefined || values.size < leastMinutes
      ? []
      : [{ taskId, cpu: level, values }];
  });
  if (means.length <= leastPeers) return { kind: 'unknown', why: 'CPU of single tasks: no data' };
  const levels = means.map(({ cpu }) => cpu);
  const middle = median(levels);
  const spread = 1.4826 * medianAbsoluteDeviation(levels);
  const isFarAbove = (cpu: number): boolean =>
    cpu >= middle + marginPoints &&
    cpu >= middle * marginFactor &&
    cpu >= middle + deviations * spread;
  const hot = means
    .filter(({ cpu, values }) => {
      const above = [...values.values()].filter((value) => value >= middle + marginPoints / 2);
      return isFarAbove(cpu) && above.length >= persistence * values.size;
    })
    .sort((a, b) => b.cpu - a.cpu)
    .map(({ taskId, cpu }) => ({ taskId, cpu }));
  const [hottest] = hot;
  if (hottest === undefined) return { kind: 'known', count: 0, tasks: [] };
  const more = hot.length > 1 ? ` (and ${hot.length - 1} more)` : '';
  return {
    kind: 'known',
    count: hot.length,
    tasks: hot,
    sentence: `task ${hottest.taskId}${more} runs at ${formatValue(hottest.cpu, '%')} CPU, the middle one of ${means.length} at ${formatValue(middle, '%')}`,
  };
}

/** The mean of the others follows from the mean of all and the highest: (n · mean − max) / (n − 1). */
function fromExtremes({ series, taskCount }: Measured, observed: Window): HotTasks {
  const average = within(series.get('cpu.avg') ?? new Map(), observed);
  const highest = series.get('cpu.max') ?? new Map<number, number>();
  const gaps = [...average].flatMap(([at, value]) => {
    const max = highest.get(at);
    if (max === undefined) return [];
    const others = (taskCount * value - max) / (taskCount - 1);
    return [{ max, others }];
  });
  if (gaps.length < leastMinutes) return { kind: 'unknown', why: 'CPU: no data' };
  const max = median(gaps.map((gap) => gap.max));
  const others = Math.max(0, median(gaps.map((gap) => gap.others)));
  const far = gaps.filter((gap) => gap.max >= gap.others + marginPoints / 2);
  const isHot =
    max >= others + marginPoints &&
    max >= others * marginFactor &&
    far.length >= persistence * gaps.length;
  if (!isHot) return { kind: 'known', count: 0, tasks: [] };
  return {
    kind: 'known',
    count: 1,
    tasks: [],
    sentence: `one task runs at ${formatValue(max, '%')} CPU, the others at ${formatValue(others, '%')} (AWS/ECS does not say which)`,
  };
}
