import type { RunningStep } from '../local/step-process.ts';

export interface CancelOnSignals {
  /** Aborted by the first Ctrl-C. */
  readonly cancelled: AbortSignal;
  readonly processStarted: (running: RunningStep) => void;
  readonly stop: () => void;
}

/** The first Ctrl-C cancels the workflow as GitHub's button does; each further one kills the step that runs. */
export function cancelOnSignals(say: (line: string) => void): CancelOnSignals {
  const cancel = new AbortController();
  let running: RunningStep | undefined;
  function onSignal(): void {
    if (cancel.signal.aborted) {
      running?.kill('SIGKILL');
      return;
    }
    say('Cancelling the workflow …');
    cancel.abort();
  }
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    cancelled: cancel.signal,
    processStarted: (started) => {
      running = started;
    },
    stop: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
