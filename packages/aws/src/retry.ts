/**
 * Retries with jitter, bounded by a signal instead of a count: a wait of fifteen minutes must outlive a
 * minute of throttling. Everything that starts something bears its own client token, so that an answer
 * lost on the way does no harm.
 *
 * The SDK's own classification is not used: it takes every error for a passing one once it has corrected
 * a clock that is off (`clockSkewCorrected`), and would repeat "access denied" until the deadline.
 */
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import { isUnreadable, networkFault, networkSentence } from './network.ts';

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
  /** Told of each failure that is tried again, and of when the first one was. */
  readonly onFailure?: (error: unknown, sinceMs: DurationMs) => void;
  /** Whether AWS has answered any call of this run: then a name that is not found is found again. */
  readonly hasAnswered?: () => boolean;
  /** Whether AWS has served any call of this run: then what cannot be read comes from the way, and passes. */
  readonly hasServed?: () => boolean;
}

/** The signal ended a call: time was up, or the workflow was cancelled. */
export class InterruptedError extends ReadableError {
  override readonly name = 'InterruptedError';
  /** Why AWS had not answered until then, where the reason is known. */
  readonly trouble?: string;

  /** @param failure of the last try, if there was one */
  constructor(failure: unknown) {
    const trouble = troubleOf(failure);
    super(
      'AWS did not answer in time',
      trouble ?? 'AWS had not answered yet when the call was ended.',
      { cause: failure },
    );
    if (trouble !== undefined) this.trouble = trouble;
  }
}

/** `reason: trouble` where an error tells why AWS had not answered; the reason alone otherwise. */
export function withTrouble(reason: string, error: unknown): string {
  if (!(error instanceof InterruptedError) || error.trouble === undefined) return reason;
  return `${reason}: ${error.trouble}`;
}

function troubleOf(failure: unknown): string | undefined {
  const fault = networkFault(failure);
  if (fault !== undefined) return networkSentence(fault);
  if (!(failure instanceof Error)) return undefined;
  const said = `${failure.name}: ${failure.message.split(/[\r\n]/, 1)[0] ?? ''}`;
  return `AWS did not serve the calls (${said})`;
}

const firstDelayMs: DurationMs = 200;
const firstThrottleDelayMs: DurationMs = 500;
const longestDelayMs: DurationMs = 5_000;

/** An answer that cannot be read may be a proxy's error page; one that stays so is no passing fault. */
const unreadableAnswersAllowed = 4;
/** Where AWS has served calls before: a proxy that restarts, answers that are cut off on their way. */
const unreadablePatienceMs: DurationMs = durations.minute;

/** How long a name is looked up again that was never found: a typing error has to be told soon. */
const unknownNamePatienceMs: DurationMs = 10 * durations.second;

/** Runs the attempt until it succeeds, fails for good, or patience or the signal ends it. */
export async function retrying<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { waiter, signal, patienceMs = Infinity } = options;
  const { hasAnswered = () => false, hasServed = () => false } = options;
  let last: unknown;
  let unreadable = 0;
  let skewed = 0;
  let failedSinceMs: DurationMs | undefined;
  for (let failures = 0; ; failures += 1) {
    if (hasEnded(signal)) throw new InterruptedError(last);
    try {
      return await attempt();
    } catch (error) {
      if (hasEnded(signal)) throw new InterruptedError(last);
      last = error;
      if (isUnreadable(error)) unreadable += 1;
      if (isClockSkew(error)) skewed += 1;
      if (!passes(error) || skewed > 1) throw error;
      if (unreadable > unreadableAnswersAllowed && !hasServed()) throw error;
      failedSinceMs ??= waiter.monotonicMs();
      options.onFailure?.(error, failedSinceMs);
      const first = isThrottled(error) ? firstThrottleDelayMs : firstDelayMs;
      const ceilingMs = Math.min(longestDelayMs, first * 2 ** failures);
      const delayMs = ceilingMs * (0.5 + 0.5 * options.random());
      const ownLimitMs =
        isUnknownName(error) && !hasAnswered()
          ? unknownNamePatienceMs
          : isUnreadable(error)
            ? unreadablePatienceMs
            : Infinity;
      const limitMs = Math.min(patienceMs, ownLimitMs);
      if (waiter.monotonicMs() + delayMs - failedSinceMs > limitMs) throw error;
      await waiter.sleep(delayMs, signal);
    }
  }
}

function hasEnded(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
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
 * Names from the SDK's list of throttling errors and ECS's (Developer Guide, "Request throttling"), and
 * Application Auto Scaling's for two changes of one target at a time (API reference, ConcurrentUpdateException).
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

function isBrokenConnection(error: unknown): boolean {
  if (error instanceof Error && /^RequestTimeout(?:Exception)?$/.test(error.name)) return true;
  const fault = networkFault(error);
  return fault !== undefined && fault.passes !== 'no';
}

function isUnknownName(error: unknown): boolean {
  return networkFault(error)?.passes === 'where it has answered before';
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
