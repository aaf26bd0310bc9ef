/** What scaling activities tell beside the changes of the count: limits that scheduled actions set, and how long a scale-in took. */
import type { DurationMs, EpochMs } from '../time.ts';
import type { ScalingActivity } from '../scaling/model/history.ts';
import type { ActivityRecord } from '../scaling/sources/scaling-activities.ts';
import type { ScheduledChange } from './replay.ts';

export interface TimedActivityRecord extends ActivityRecord {
  readonly endedAt: EpochMs | undefined;
}

/** `Setting min capacity to 8 and max capacity to 64`, by a scheduled action. Oldest first. */
export function scheduledChanges(records: readonly ActivityRecord[]): readonly ScheduledChange[] {
  return records
    .flatMap(({ description, startedAt, status }): ScheduledChange[] => {
      const min = /min capacity to (\d+)/i.exec(description)?.[1];
      const max = /max capacity to (\d+)/i.exec(description)?.[1];
      if ((min ?? max) === undefined || status !== 'Successful') return [];
      return [
        {
          at: startedAt,
          ...(min !== undefined && { min: Number(min) }),
          ...(max !== undefined && { max: Number(max) }),
        },
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/** The median from the start to the end of the scale-ins; undefined where fewer than three have both stamps. */
export function scaleInDuration(
  records: readonly TimedActivityRecord[],
  activities: readonly ScalingActivity[],
): DurationMs | undefined {
  const starts = new Set(
    activities.filter(({ direction }) => direction === 'in').map(({ at }) => at),
  );
  const lengths = records
    .flatMap(({ startedAt, endedAt }) =>
      endedAt !== undefined && starts.has(startedAt) ? [endedAt - startedAt] : [],
    )
    .sort((a, b) => a - b);
  return lengths.length < 3 ? undefined : lengths[Math.floor(lengths.length / 2)];
}
