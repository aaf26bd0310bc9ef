/** The moment at which calls under way are cut off: time is up, or the workflow is cancelled. */
import type { Clock } from './clock.ts';
import type { DurationMs } from '@ecs-actions/core/time';

export interface Deadline {
  /** Aborted from the deadline on; a fresh one after `moveTo` a later time. */
  readonly signal: () => AbortSignal;
  /** On the step's clock. */
  readonly moveTo: (atMs: DurationMs) => void;
}

export function createDeadline(clock: Clock, cancelled: AbortSignal): Deadline {
  let timesUp = new AbortController();
  let standing: { readonly atMs: DurationMs; readonly given: AbortController } | undefined;
  const cutOff = async (
    controller: AbortController,
    afterMs: DurationMs,
    moved: AbortSignal,
  ): Promise<void> => {
    await clock.sleep(afterMs, moved);
    if (!moved.aborted) controller.abort();
  };
  return {
    signal: () => AbortSignal.any([timesUp.signal, cancelled]),
    moveTo: (atMs) => {
      if (standing?.atMs === atMs) return;
      standing?.given.abort();
      if (timesUp.signal.aborted) timesUp = new AbortController();
      const current = timesUp;
      const given = new AbortController();
      standing = { atMs, given };
      void cutOff(current, atMs - clock.monotonicMs(), given.signal);
    },
  };
}
