/** Something that AWS or GitHub was asked for: seen, or not seen and why. */

/**
 * `unseen` says why, in words for the reader (`not allowed to ecs:ListServiceDeployments`); it is never taken
 * for an empty answer.
 */
export type Sight<T> = { readonly seen: T } | { readonly unseen: string };

/** What was seen; `undefined` where it was not, or was not asked for. */
export function seen<T>(sight: Sight<T> | undefined): T | undefined {
  return sight !== undefined && 'seen' in sight ? sight.seen : undefined;
}
