import { formatLocal } from '@ecs-actions/core/event/local-time';
import { formatInstant, type EpochMs } from '@ecs-actions/core/time';

/** UTC, and the user's own clock where a time zone was given. */
export function showTime(at: EpochMs, timeZone: string | undefined): string {
  const utc = formatInstant(at);
  return timeZone === undefined ? utc : `${utc} (${formatLocal(at, timeZone)})`;
}
