import type { DurationMs, EpochMs } from '@ecs-actions/core/time';
import type { Clock } from '../clock.ts';

interface Sleeper {
  readonly wakeAtMs: DurationMs;
  readonly order: number;
  readonly wake: () => void;
}

/** A clock for tests: an hour passes in no time, and only when everybody is asleep. */
export interface VirtualClock extends Clock {
  /** Lets this much time pass, waking sleepers in their order. Work they start is awaited in between. */
  readonly advance: (durationMs: DurationMs) => Promise<void>;
  /** How many are asleep now. */
  readonly sleepers: number;
}

export interface VirtualClockOptions {
  /** What `epochMs()` says at the start. */
  readonly epochMs?: EpochMs;
  /** What `monotonicMs()` says at the start: how long the process has been running. */
  readonly monotonicMs?: DurationMs;
  /** `auto` (the default) jumps to the next waking by itself; `manual` waits for `advance`. */
  readonly mode?: 'auto' | 'manual';
}

/**
 * In mode `auto` the clock jumps once the event loop has nothing left to do: code under test may await any
 * number of promises between two sleeps, but real I/O takes no virtual time and is not waited for.
 */
export function createVirtualClock(options: VirtualClockOptions = {}): VirtualClock {
  const startEpochMs = options.epochMs ?? Date.UTC(2026, 10, 25, 3, 0, 0);
  const startMonotonicMs = options.monotonicMs ?? 0;
  const auto = options.mode !== 'manual';
  let sleepers: Sleeper[] = [];
  let nowMs = startMonotonicMs;
  let order = 0;
  let jumpIsDue = false;

  function wakeNext(): void {
    const next = sleepers.toSorted((a, b) => a.wakeAtMs - b.wakeAtMs || a.order - b.order)[0];
    if (next === undefined) return;
    sleepers = sleepers.filter((sleeper) => sleeper !== next);
    nowMs = Math.max(nowMs, next.wakeAtMs);
    next.wake();
  }

  function jumpSoon(): void {
    if (!auto || jumpIsDue || sleepers.length === 0) return;
    jumpIsDue = true;
    void jump();
  }

  async function jump(): Promise<void> {
    await settled();
    jumpIsDue = false;
    wakeNext();
    jumpSoon();
  }

  return {
    monotonicMs: () => nowMs,
    epochMs: () => startEpochMs + (nowMs - startMonotonicMs),
    get sleepers() {
      return sleepers.length;
    },
    sleep: async (durationMs, signal) => {
      if (signal?.aborted === true) return;
      await new Promise<void>((resolve) => {
        const sleeper: Sleeper = {
          wakeAtMs: nowMs + Math.max(0, durationMs),
          order: order++,
          wake: () => {
            signal?.removeEventListener('abort', giveUp);
            resolve();
          },
        };
        function giveUp(): void {
          sleepers = sleepers.filter((other) => other !== sleeper);
          resolve();
        }
        signal?.addEventListener('abort', giveUp, { once: true });
        sleepers.push(sleeper);
        jumpSoon();
      });
    },
    advance: async (durationMs) => {
      const untilMs = nowMs + durationMs;
      await settled();
      while (sleepers.some((sleeper) => sleeper.wakeAtMs <= untilMs)) {
        wakeNext();
        await settled();
      }
      nowMs = untilMs;
    },
  };
}

/** A few turns of the event loop: promises that wait for promises have all moved on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}
