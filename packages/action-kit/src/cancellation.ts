import { durations, type DurationMs } from '@ecs-actions/core/time';
import type { Clock } from './clock.ts';

/**
 * The runner cancels a step with SIGINT, 7.5 s later SIGTERM, and kills it 2.5 s after that
 * (actions/runner, `ProcessInvoker.cs`). On Windows there are no signals: the process just ends.
 */
const untilTerminateMs: DurationMs = 7.5 * durations.second;
const untilKillMs: DurationMs = 2.5 * durations.second;

/** Why the signal fired. `AbortSignal.reason` of both signals below. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  readonly by: NodeJS.Signals;

  constructor(by: NodeJS.Signals) {
    super(`Cancelled by ${by}.`);
    this.by = by;
  }
}

export interface Cancellation {
  /** Fires at the first SIGINT or SIGTERM: stop waiting, send the one stopping call, write what is known. */
  readonly signal: AbortSignal;
  /** Fires at the second: leave out what is not essential. */
  readonly urgent: AbortSignal;
  /** How long until the process is killed; `Infinity` while nobody cancelled. */
  readonly remainingMs: () => DurationMs;
  /** Stops listening: a signal ends the process again, as is usual. */
  readonly dispose: () => void;
}

/** Where signals come from: `process`, or an emitter in tests. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
}

export function listenForCancellation(
  source: SignalSource,
  clock: Pick<Clock, 'monotonicMs'>,
): Cancellation {
  const cancelled = new AbortController();
  const urgent = new AbortController();
  let killedAtMs = Number.POSITIVE_INFINITY;

  function onSignal(signal: NodeJS.Signals): void {
    const nowMs = clock.monotonicMs();
    const leftMs = signal === 'SIGINT' ? untilTerminateMs + untilKillMs : untilKillMs;
    if (!cancelled.signal.aborted) {
      killedAtMs = nowMs + leftMs;
      cancelled.abort(new Cancelled(signal));
      // A SIGTERM without a SIGINT before it is the runner's last warning too: the SIGINT did not arrive.
      if (signal === 'SIGTERM') urgent.abort(new Cancelled(signal));
      return;
    }
    // A second Ctrl-C ends the process; it does not start another ten seconds.
    killedAtMs = Math.min(killedAtMs, nowMs + untilKillMs);
    urgent.abort(new Cancelled(signal));
  }

  source.on('SIGINT', onSignal);
  source.on('SIGTERM', onSignal);
  return {
    signal: cancelled.signal,
    urgent: urgent.signal,
    remainingMs: () => Math.max(0, killedAtMs - clock.monotonicMs()),
    dispose: () => {
      source.off('SIGINT', onSignal);
      source.off('SIGTERM', onSignal);
    },
  };
}
