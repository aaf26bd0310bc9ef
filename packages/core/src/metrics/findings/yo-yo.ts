/** The service scaled out and in again: twice the starts, and answers from cold tasks. */
import type { ScalingActivity } from '../../scaling/model/history.ts';
import { countReversals } from '../../scaling/rules/flapping.ts';
import { durations, type EpochMs } from '../../time.ts';

/** Out and in within this time is a yo-yo. */
const withinMs = durations.hour;

/** A sentence, or undefined where it did not happen since. */
export function describeYoYo(
  activities: readonly ScalingActivity[],
  since: EpochMs,
): string | undefined {
  const reversals = countReversals(activities, withinMs, since);
  if (reversals === 0) return undefined;
  const counts = activities
    .filter(({ at, byPolicy }) => at >= since && byPolicy)
    .map(({ to }) => to)
    .join(', ');
  return `the service scaled out and in again ${reversals === 1 ? 'once' : `${reversals} times`} since the deployment (to ${counts}): a longer scale-in cooldown holds it`;
}
