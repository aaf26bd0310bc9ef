/**
 * Retries with jitter, bounded by a signal instead of a count: a wait of fifteen minutes must outlive a
 * minute of throttling. Everything that starts something bears its own client token, so that an answer
 * lost on the way does no harm.
 */
import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import type { DurationMs } from '@ecs-actions/core/time';

/** Sleeps on the clock of the run. */
export interface Waiter {
  sleep(ms: DurationMs, signal?: AbortSignal): Promise<void>;
}

export interface RetryOptions {
  readonly waiter: Waiter;
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly signal?: AbortSignal;
}

/** The SDK's own word for what it throws. */
type SdkError = Parameters<typeof isThrottlingError>[0];

const firstDelayMs: DurationMs = 200;
const firstThrottleDelayMs: DurationMs = 500;
const longestDelayMs: DurationMs = 5_000;

/** An answer that cannot be read may be a proxy's error page; one that stays so is no passing fault. */
const unreadableAnswersAllowed = 4;

/** Runs the attempt until it succeeds, fails for good, or the signal ends it. */
export async function retrying<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  let unreadable = 0;
  for (let failures = 0; ; failures += 1) {
    options.signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (isUnreadable(error)) unreadable += 1;
      if (!passes(error) || unreadable > unreadableAnswersAllowed) throw error;
      const first = isThrottlingError(error as SdkError) ? firstThrottleDelayMs : firstDelayMs;
      const ceilingMs = Math.min(longestDelayMs, first * 2 ** failures);
      await options.waiter.sleep(ceilingMs * (0.5 + 0.5 * options.random()), options.signal);
    }
  }
}

/** Whether an error may pass by itself: throttling, 5xx, a reset, a timeout, an answer cut short. */
export function passes(error: unknown): boolean {
  if (!(error instanceof Error) || error.name === 'AbortError') return false;
  if (error.name === 'ThrottlingException' || isUnreadable(error)) return true;
  const sdkError = error as SdkError;
  return (
    isThrottlingError(sdkError) ||
    isServerError(sdkError) ||
    isTransientError(sdkError) ||
    isReset(error)
  );
}

const resets = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ERR_STREAM_PREMATURE_CLOSE',
  'UND_ERR_SOCKET',
]);

function isReset(error: Error): boolean {
  const { code } = error as { code?: unknown };
  return (
    (typeof code === 'string' && resets.has(code)) || /socket hang up|aborted/i.test(error.message)
  );
}

/** JSON or XML that ends too early, or a page of something that is not AWS. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof SyntaxError ||
    (error instanceof Error && /deserialization error/i.test(error.message))
  );
}
