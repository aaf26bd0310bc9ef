/** A history from CloudWatch's series. */
import type { MinuteSeries, Window } from '../metrics/series.ts';
import { minuteMs, type History } from './history.ts';
import { present } from '../present.ts';

export interface MeasuredSeries {
  readonly cpu: MinuteSeries;
  readonly memory: MinuteSeries;
  readonly requests: MinuteSeries;
  readonly tasks: MinuteSeries;
  readonly desired: MinuteSeries | undefined;
}

/**
 * @param window whole minutes
 * @param finestFrom before it only means over five minutes are kept, each at the start of its five
 */
export function historyFromSeries(
  series: MeasuredSeries,
  { from, until }: Window,
  finestFrom: number,
): History {
  const minutes = Math.max(0, Math.round((until - from) / minuteMs));
  const placeOfFive = new Uint8Array(minutes);
  for (let minute = 0; minute < minutes; minute += 1) {
    const at = from + minute * minuteMs;
    if (at < finestFrom) placeOfFive[minute] = (minute % 5) + 1;
  }
  const column = (values: MinuteSeries, isCount: boolean): Float64Array | undefined => {
    if (values.size === 0) return undefined;
    const found = new Float64Array(minutes).fill(Number.NaN);
    for (let minute = 0; minute < minutes; minute += 1) {
      const place = placeOfFive[minute] ?? 0;
      const at = from + (minute - (place === 0 ? 0 : place - 1)) * minuteMs;
      const exact = values.get(from + minute * minuteMs);
      const value = place === 0 ? exact : values.get(at);
      if (value !== undefined) found[minute] = isCount && place > 0 ? value / 5 : value;
    }
    return found;
  };
  const cpu = column(series.cpu, false);
  const memory = column(series.memory, false);
  const requests = column(series.requests, true);
  const desired = series.desired && column(series.desired, false);
  return {
    startMs: from,
    minutes,
    placeOfFive,
    tasks: column(series.tasks, false) ?? new Float64Array(minutes).fill(Number.NaN),
    ...present({ desired, cpu, memory, requests }),
  };
}
