import type { RunningStep } from './step-process.ts';

/**
 * Hands Ctrl-C on as the runner cancels: the first one as SIGINT, a second one as SIGTERM, a third one
 * kills. Returns how to stop.
 */
export function forwardSignals(step: RunningStep, say: (line: string) => void): () => void {
  const escalation = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
  let received = 0;
  function onSignal(): void {
    const signal = escalation[Math.min(received, escalation.length - 1)] ?? 'SIGKILL';
    received += 1;
    say(`Cancelling (${signal}) …`);
    step.kill(signal);
  }
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
}
