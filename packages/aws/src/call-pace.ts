/** Calls begin in their turn, at most so many in any second: whoever asks about sixty services must not come as a flood. */
import type { DurationMs } from '@ecs-actions/core/time';
import type { Waiter } from './retry.ts';

export interface CallPace {
  /** Resolves when the next call may begin, or as soon as the signal fires. */
  readonly turn: (signal: AbortSignal | undefined) => Promise<void>;
  /** A call begins that waits for nobody: the one that stops a deployment. */
  readonly atOnce: () => void;
}

const windowMs: DurationMs = 1_000;

export function createCallPace(waiter: Waiter, perSecond: number): CallPace {
  let begun: readonly DurationMs[] = [];
  let last: Promise<void> = Promise.resolve();
  const begin = (): void => {
    begun = [...begun.slice(1 - perSecond), waiter.monotonicMs()];
  };
  const wait = async (signal: AbortSignal | undefined): Promise<void> => {
    if (signal?.aborted === true) return;
    const oldest = begun.length < perSecond ? undefined : begun[0];
    const waitMs = oldest === undefined ? 0 : oldest + windowMs - waiter.monotonicMs();
    if (waitMs > 0) await waiter.sleep(waitMs, signal);
    // What was waiting when the signal fired does not begin, and keeps nobody waiting.
    if (!(signal?.aborted ?? false)) begin();
  };
  return {
    atOnce: begin,
    turn: async (signal) => {
      const before = last;
      const own = (async () => {
        await before;
        await wait(signal);
      })();
      last = own;
      await own;
    },
  };
}
