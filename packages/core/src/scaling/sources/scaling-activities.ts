import type { EpochMs } from '../../time.ts';
import type { ScalingActivity } from '../model/history.ts';

/** An activity as Application Auto Scaling describes it. */
export interface ActivityRecord {
  readonly description: string;
  readonly cause: string;
  readonly startedAt: EpochMs;
  readonly status: string;
}

/**
 * The changes of the desired count, oldest first. The record has only the count that was set ("Setting
 * desired count to 4."), so the direction comes from the one before it, and for the oldest from the
 * alarm that caused it (target tracking names its alarms …AlarmHigh… and …AlarmLow…).
 */
export function toActivities(records: readonly ActivityRecord[]): readonly ScalingActivity[] {
  const done = records
    .filter(({ status }) => status === 'Successful' || status === 'InProgress')
    .sort((a, b) => a.startedAt - b.startedAt);
  const activities: ScalingActivity[] = [];
  let before: number | undefined;
  for (const { description, cause, startedAt } of done) {
    const count = /desired count to (\d+)/i.exec(description)?.[1];
    if (count === undefined) continue;
    const to = Number(count);
    const direction = directionOf(before, to, cause);
    if (direction !== undefined) {
      activities.push({
        at: startedAt,
        direction,
        from: before,
        to,
        byPolicy: /triggered policy/i.test(cause),
      });
    }
    before = to;
  }
  return activities;
}

function directionOf(
  before: number | undefined,
  to: number,
  cause: string,
): ScalingActivity['direction'] | undefined {
  if (before !== undefined && before !== to) return to > before ? 'out' : 'in';
  if (/AlarmHigh/.test(cause)) return 'out';
  return /AlarmLow/.test(cause) ? 'in' : undefined;
}
