/** How a runner ends a step. */
import type { SignalName } from './adversity.ts';

/** What a runner sends after its first signal, and how long after it. */
export const signalsAfter: Readonly<
  Record<SignalName, readonly { readonly name: SignalName; readonly afterMs: number }[]>
> = {
  SIGINT: [
    { name: 'SIGTERM', afterMs: 7_500 },
    { name: 'SIGKILL', afterMs: 10_000 },
  ],
  SIGTERM: [{ name: 'SIGKILL', afterMs: 2_500 }],
  SIGKILL: [],
};
