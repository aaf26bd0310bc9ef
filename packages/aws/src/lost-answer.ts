/** Calls that change something and bear no client token: what a lost answer did is looked up, never repeated blindly. */
import { isThrottled, passes } from './retry.ts';
import type { Attempt } from './session.ts';

/**
 * An attempt that, once an earlier one may have taken effect unseen, asks first whether it did.
 *
 * @param lookUp what the earlier attempt has made, or undefined where it made nothing
 * @param onUnsure told each time an attempt may have taken effect unseen: whoever fails after it has to say so
 */
export function readingBackFirst<T>(
  lookUp: () => Promise<T | undefined>,
  attempt: Attempt<T>,
  onUnsure?: () => void,
): Attempt<T> {
  let isUnsure = false;
  return async (options) => {
    if (isUnsure) {
      const made = await lookUp();
      if (made !== undefined) return made;
    }
    try {
      return await attempt(options);
    } catch (error) {
      if (mayHaveTakenEffect(error)) {
        isUnsure = true;
        onUnsure?.();
      }
      throw error;
    }
  };
}

/** Throttled calls have done nothing; of all others that may pass, or were cut off by us, nobody knows. */
function mayHaveTakenEffect(error: unknown): boolean {
  if (error instanceof Error && error.name === 'AbortError') return true;
  return passes(error) && !isThrottled(error);
}
