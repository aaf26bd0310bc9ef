import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { EpochMs } from '@ecs-actions/core/time';

/** One clock for a simulated region and for the steps that speak with it, faster than the machine's. */
export interface HurriedClock {
  /** For `startServer` and `startAt`. */
  readonly now: () => EpochMs;
  /** For the steps' processes: Node loads `hurry.mjs` before the bundle, which runs as it is. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * @param rate how many times as fast: a poll after a second comes after a fifth of it at 5. The limits of requests stay
 * the machine's, for a busy machine answers no faster.
 */
export function hurriedClock(rate: number): HurriedClock {
  const beganAt = Date.now();
  const preload = pathToFileURL(join(import.meta.dirname, 'hurry.mjs')).href;
  return {
    now: () => beganAt + (Date.now() - beganAt) * rate,
    env: { NODE_OPTIONS: `--import=${preload}`, HURRIED_CLOCK: `${beganAt} ${rate}` },
  };
}
