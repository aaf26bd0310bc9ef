import type { DurationMs, EpochMs } from '@ecs-actions/core/time';

/** Time as an argument: the system's for a job, a virtual one for tests. */
export interface Clock {
  /** Milliseconds since the process started. Never jumps; deadlines are measured with it. */
  readonly monotonicMs: () => DurationMs;
  /** The machine's idea of the date. May be minutes off AWS's: never compare the two. */
  readonly epochMs: () => EpochMs;
  /**
   * Resolves when the time is over or the signal fires, whichever is first. Never rejects: the caller checks the
   * signal afterwards.
   */
  readonly sleep: (durationMs: DurationMs, signal?: AbortSignal) => Promise<void>;
}

/** `setTimeout` fires at once beyond this (24.8 days). */
const longestTimerMs = 2 ** 31 - 1;

/** The clock of this machine. `performance.now()` counts from the start of the process, not of a module. */
export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  epochMs: () => Date.now(),
  sleep: async (durationMs, signal) => {
    if (signal?.aborted === true) return;
    await new Promise<void>((resolve) => {
      function end(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      }
      const timer = setTimeout(end, Math.min(Math.max(0, durationMs), longestTimerMs));
      signal?.addEventListener('abort', end);
    });
  },
};
