import type { RunningStep } from '../local/step-process.ts';

/** How fast the runner's clocks run; a test that waits for them lets them run faster. */
export interface Pace {
  /** A minute of `timeout-minutes`. */
  readonly minuteMs: number;
  /** From SIGINT to SIGTERM, and from there to the end, as actions/runner does it (ProcessInvoker.cs). */
  readonly sigtermAfterMs: number;
  readonly sigkillAfterMs: number;
}

export const runnersPace: Pace = {
  minuteMs: 60_000,
  sigtermAfterMs: 7_500,
  sigkillAfterMs: 2_500,
};

/** Ends a process as the runner does: SIGINT, then SIGTERM, then all of its group is killed. */
export function interrupt({ pid, kill }: RunningStep, pace: Pace): { readonly stop: () => void } {
  kill('SIGINT');
  const term = setTimeout(() => kill('SIGTERM'), pace.sigtermAfterMs);
  const end = setTimeout(() => killGroup(pid), pace.sigtermAfterMs + pace.sigkillAfterMs);
  return {
    stop: () => {
      clearTimeout(term);
      clearTimeout(end);
    },
  };
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself in this moment.
  }
}
