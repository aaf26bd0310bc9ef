/** How an action is connected to AWS: one session, and the adapters that share it. */
import type { DurationMs } from '@ecs-actions/core/time';
import { openSession, type AwsAccess, type Session, type SessionClock } from './session.ts';
import { present } from '@ecs-actions/core/present';

/** What adapters may need beside the session. */
export interface Circumstances {
  readonly clock: SessionClock;
  /** Ends every call and every wait, asked anew for each. */
  readonly signal: () => AbortSignal;
}

export type Connect<Aws> = (
  region: string,
  clock: SessionClock,
  signal: () => AbortSignal,
  /** For tests: credentials and a handler that answers in place of a network. */
  access?: AwsAccess,
) => Aws;

/**
 * @param own the action's package.json: its name and version are in the user agent.
 * @param patienceMs how long a call is repeated that fails in passing; absent: until the signal.
 */
export function connector<Aws>(
  own: { readonly name: string; readonly version: string },
  adapters: (session: Session, circumstances: Circumstances) => Aws,
  { patienceMs }: { readonly patienceMs?: DurationMs } = {},
): Connect<Aws> {
  return (region, clock, signal, access = {}) => {
    const session = openSession({
      region,
      userAgent: { name: own.name.replace('@ecs-actions/', ''), version: own.version },
      clock,
      signal,
      ...present({ patienceMs }),
      ...access,
    });
    return adapters(session, { clock, signal });
  };
}
