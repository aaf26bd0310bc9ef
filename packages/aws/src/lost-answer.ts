/** Calls that change something and bear no client token: what a lost answer did is looked up, never repeated blindly. */
import { isThrottled, passes } from './retry.ts';
import type { Attempt } from './session.ts';

/**
 * An attempt that, once an earlier one may have taken effect unseen, asks first whether it did.
 *
 * @param lookUp what the earlier attempt has made, or undefined where it made nothing
 */
export function readingBackFirst<T>(
  lookUp: () => Promise<T | undefined>,
  attempt: Attempt<T>,
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
      // Throttled calls have done nothing; of all others that may pass nobody knows.
      isUnsure ||= passes(error) && !isThrottled(error);
      throw error;
    }
  };
}
