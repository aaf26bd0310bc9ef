/** How long a dashboard is worth waiting for. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { InterruptedError, withTrouble } from '@ecs-actions/aws/retry';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, formatDuration } from '@ecs-actions/core/time';

/** Nobody waits for a dashboard: AWS's passing faults are retried for this long. */
const limitMs = 2 * durations.minute;

export interface TimeLimit {
  /** Fires when the time is over, or the run is cancelled. */
  readonly signal: () => AbortSignal;
  /** @throws ReadableError where AWS did not answer in time, or the run was cancelled. */
  readonly within: <T>(act: () => Promise<T>) => Promise<T>;
}

export function limitTime(clock: Clock, cancelled: AbortSignal): TimeLimit {
  const { signal, moveTo } = createDeadline(clock, cancelled);
  moveTo(clock.monotonicMs() + limitMs);
  return {
    signal,
    within: async (act) => {
      try {
        return await act();
      } catch (error) {
        if (
          !signal().aborted ||
          (error instanceof ReadableError && !(error instanceof InterruptedError))
        )
          throw error;
        const why = cancelled.aborted
          ? 'the run was cancelled'
          : `AWS did not answer within ${formatDuration(limitMs)}`;
        throw new ReadableError(
          'Not finished',
          `${withTrouble(why, error)}; the dashboard is as it was, or already as it should be. Run again.`,
          { cause: error },
        );
      }
    },
  };
}
