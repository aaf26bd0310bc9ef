/** Breaches that nothing in the rest of the window can undo. */
import { quantile } from 'simple-statistics';
import { judge, type Judgement, type JudgeOptions } from './judge.ts';
import { rowOf } from './catalogue.ts';
import type { Measured, SeriesName } from './measured.ts';
import { minutesOf, within, type MinuteSeries } from './series.ts';
import type { Found } from './measurement.ts';
import type { Threshold } from './threshold.ts';
import type { Windows } from './windows.ts';
import type { EpochMs } from '../time.ts';

/** A deployment gets this many minutes before anything is certain. */
const leastSeen = 3;

/**
 * The thresholds that are breached by what was seen, and stay so even if every minute still to come is like the best tenth of those before
 * the deployment, with as many requests as usual.
 * What only shows at the end (figures of single tasks, trends) is never certain before it.
 *
 * @param seenUntil up to here the minutes are whole
 */
export function certainBreaches(
  thresholds: readonly Threshold[],
  measured: Measured,
  windows: Windows,
  seenUntil: EpochMs,
  options: JudgeOptions,
): readonly Judgement[] {
  const seen = { from: windows.observed.from, until: Math.min(seenUntil, windows.observed.until) };
  if (minutesOf(seen).length < leastSeen) return [];
  const rest = minutesOf({ from: seen.until, until: windows.observed.until });
  const { baseline } = windows;
  const project = (threshold: Threshold): Measured => ({
    ...measured,
    series: new Map(
      [...measured.series].flatMap(([name, series]): [SeriesName, MinuteSeries][] => {
        // No point of these means none happened, where there is traffic.
        if (rowOf(name).zeroWhere !== undefined) return [[name, series]];
        const before = baseline === undefined ? [] : [...within(series, baseline).values()];
        if (before.length === 0) return [];
        const best = threshold.comparator.startsWith('<') ? 0.1 : 0.9;
        const to = quantile(before, name.endsWith('requests') ? 0.5 : best);
        return [[name, new Map([...series, ...rest.map((at): [number, number] => [at, to])])]];
      }),
    ),
  });
  const unknown = { kind: 'unknown', why: 'not before the end' } as const;
  const unseen: Found = { hotTasks: unknown, leaks: unknown };
  return thresholds
    .filter(
      (threshold) =>
        judge(threshold, measured, { ...windows, observed: seen }, unseen, options).outcome ===
        'breached',
    )
    .map((threshold) => judge(threshold, project(threshold), windows, unseen, options))
    .filter(({ outcome }) => outcome === 'breached');
}
