/** Virtual time around code that talks to the simulator in this process: an hour passes in milliseconds. */
import type { Clock } from '../clock.ts';
import type { EpochMs } from '@ecs-actions/core/time';

interface Sleeper {
  readonly wakeAtMs: number;
  readonly order: number;
  readonly wake: () => void;
}

export interface SimulatedTime {
  readonly clock: Clock;
  /** Something is going on: time must not pass. To be called by whatever answers. */
  readonly stir: () => void;
  /** Real work, a request to another process say: no time passes until it is done. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
  /** Lets time pass, whenever nothing else is left to do, until the work is done. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
  /** At that moment of virtual time, do this. */
  readonly at: (elapsedMs: number, act: () => void) => void;
}

/** Turns of the event loop without a stir after which everybody is taken to be asleep. */
const quietTurns = 8;

/** The SDK's first calls read configuration files from the disk: that takes no virtual time either. */
function isReadingFiles(): boolean {
  return process.getActiveResourcesInfo().some((resource) => resource.startsWith('FSReq'));
}

/**
 * A leap this far is no poll: it is a deadline, which is only waited for while something is under way. That
 * may be real work (a module that loads with its first use), so it gets real time to show itself.
 */
const farMs = 60_000;
const defaultPatienceMs = 250;

/**
 * @param startAt AWS's time at the start.
 * @param skewMs how far the runner's clock is ahead of AWS's.
 * @param patienceMs real time for real work before a leap; little where everything has been loaded before.
 */
export function createSimulatedTime(
  startAt: EpochMs,
  skewMs = 0,
  patienceMs = defaultPatienceMs,
): SimulatedTime {
  let nowMs = 0;
  let order = 0;
  let stirs = 0;
  let underWay = 0;
  let sleepers: Sleeper[] = [];

  const add = (wakeAtMs: number, wake: () => void): Sleeper => {
    const sleeper = { wakeAtMs, order: order++, wake };
    sleepers.push(sleeper);
    stirs += 1;
    return sleeper;
  };
  const untilNextMs = (): number => Math.min(...sleepers.map(({ wakeAtMs }) => wakeAtMs)) - nowMs;
  const wakeNext = (): void => {
    const next = sleepers.reduce<Sleeper | undefined>(
      (first, other) =>
        first === undefined ||
        other.wakeAtMs < first.wakeAtMs ||
        (other.wakeAtMs === first.wakeAtMs && other.order < first.order)
          ? other
          : first,
      undefined,
    );
    if (next === undefined) return;
    sleepers = sleepers.filter((other) => other !== next);
    nowMs = Math.max(nowMs, next.wakeAtMs);
    next.wake();
  };

  return {
    clock: {
      monotonicMs: () => nowMs,
      epochMs: () => startAt + skewMs + nowMs,
      sleep: async (ms, signal) => {
        if (signal?.aborted === true) return;
        await new Promise<void>((resolve) => {
          const giveUp = (): void => {
            sleepers = sleepers.filter((other) => other !== sleeper);
            stirs += 1;
            resolve();
          };
          const sleeper = add(nowMs + Math.max(0, ms), () => {
            signal?.removeEventListener('abort', giveUp);
            resolve();
          });
          signal?.addEventListener('abort', giveUp, { once: true });
        });
      },
    },
    stir: () => {
      stirs += 1;
    },
    during: async (work) => {
      underWay += 1;
      try {
        return await work;
      } finally {
        underWay -= 1;
        stirs += 1;
      }
    },
    at: (elapsedMs, act) => {
      add(elapsedMs, act);
    },
    run: async (work) => {
      const state = { done: false };
      const finish = (): void => {
        state.done = true;
      };
      work.then(finish, finish);
      while (!state.done) {
        const before = stirs;
        let quiet = 0;
        while (!state.done && quiet < quietTurns) {
          await new Promise<void>((resolve) => {
            setImmediate(resolve);
          });
          if (isReadingFiles()) quiet = 0;
          else quiet = stirs === before ? quiet + 1 : quietTurns + 1;
        }
        if (quiet !== quietTurns || state.done) continue;
        if (underWay > 0) {
          await new Promise<void>((resolve) => {
            setTimeout(resolve, 1);
          });
          continue;
        }
        if (untilNextMs() >= farMs && !(await staysQuiet(() => stirs, state, patienceMs))) continue;
        wakeNext();
      }
      return work;
    },
  };
}

/** Whether nothing stirs for a moment of real time. */
async function staysQuiet(
  stirs: () => number,
  state: { readonly done: boolean },
  patienceMs: number,
): Promise<boolean> {
  const before = stirs();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, patienceMs);
  });
  return stirs() === before && !state.done;
}
