/**
 * Retries with jitter, bounded by a signal instead of a count: a wait of fifteen minutes must outlive a
 * minute of throttling. Everything that starts something bears its own client token, so that an answer
 * lost on the way does no harm.
 *
 * The SDK's own classification is not used: it takes every error for a passing one once it has corrected
 * a clock that is off (`clockSkewCorrected`), and would repeat "access denied" until the deadline.
 */
import type { DurationMs } from '@ecs-actions/core/time';

/** Sleeps on the clock of the run. */
export interface Waiter {
  monotonicMs(): DurationMs;
  sleep(ms: DurationMs, signal?: AbortSignal): Promise<void>;
}

export interface RetryOptions {
  readonly waiter: Waiter;
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly signal?: AbortSignal;
  /** How long after the first failure it is still tried again; absent: until the signal. */
  readonly patienceMs?: DurationMs;
}

const firstDelayMs: DurationMs = 200;
const firstThrottleDelayMs: DurationMs = 500;
const longestDelayMs: DurationMs = 5_000;

/** An answer that cannot be read may be a proxy's error page; one that stays so is no passing fault. */
const unreadableAnswersAllowed = 4;

/** Runs the attempt until it succeeds, fails for good, or patience or the signal ends it. */
export async function retrying<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { waiter, signal, patienceMs = Infinity } = options;
  let unreadable = 0;
  let skewed = 0;
  let failedSinceMs: DurationMs | undefined;
  for (let failures = 0; ; failures += 1) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted === true) throw error;
      if (isUnreadable(error)) unreadable += 1;
      if (isClockSkew(error)) skewed += 1;
      if (!passes(error) || unreadable > unreadableAnswersAllowed || skewed > 1) throw error;
      failedSinceMs ??= waiter.monotonicMs();
      const first = isThrottled(error) ? firstThrottleDelayMs : firstDelayMs;
      const ceilingMs = Math.min(longestDelayMs, first * 2 ** failures);
      const delayMs = ceilingMs * (0.5 + 0.5 * options.random());
      if (waiter.monotonicMs() + delayMs - failedSinceMs > patienceMs) throw error;
      await waiter.sleep(delayMs, signal);
    }
  }
}

/** Whether an error may pass by itself: throttling, 5xx, a reset, a timeout, an answer cut short, a clock just corrected. */
export function passes(error: unknown): boolean {
  return (
    isThrottled(error) ||
    isServerFault(error) ||
    isBrokenConnection(error) ||
    isUnreadable(error) ||
    isClockSkew(error)
  );
}

/**
 * Names from the SDK's list of throttling errors and ECS's (`aws-facts.md` A7), and Application Auto
 * Scaling's for two changes of one target at a time (B).
 */
export function isThrottled(error: unknown): boolean {
  return (
    error instanceof Error &&
    (statusOf(error) === 429 ||
      /^(?:Throttling(?:Exception)?|ThrottledException|RequestThrottled(?:Exception)?|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|SlowDown|PriorRequestNotComplete|ConcurrentUpdateException|ProvisionedThroughputExceededException)$/.test(
        error.name,
      ))
  );
}

function isServerFault(error: unknown): boolean {
  return error instanceof Error && (statusOf(error) ?? 0) >= 500;
}

const brokenConnections = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (
    (typeof code === 'string' && brokenConnections.has(code)) ||
    /^(?:TimeoutError|RequestTimeout(?:Exception)?)$/.test(error.name) ||
    /socket hang up/i.test(error.message)
  );
}

/** JSON or XML that ends too early, or a page of something that is not AWS. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof SyntaxError ||
    (error instanceof Error && /deserialization error/i.test(error.message))
  );
}

/** The SDK corrects its clock by the answer, so the next attempt succeeds. */
function isClockSkew(error: unknown): boolean {
  return (
    error instanceof Error &&
    (/^(?:RequestTimeTooSkewed|RequestInTheFuture)$/.test(error.name) ||
      (error.name === 'InvalidSignatureException' &&
        /signature (?:expired|not yet current)/i.test(error.message)))
  );
}

function statusOf(error: Error): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}
