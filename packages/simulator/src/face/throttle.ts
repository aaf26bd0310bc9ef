/** Token buckets per account and region: burst and refill a second (ECS guide, request throttling). */
const buckets: Readonly<Record<string, { readonly burst: number; readonly refill: number }>> = {
  'cluster-read': { burst: 50, refill: 20 },
  'task-definition-modify': { burst: 20, refill: 1 },
  'task-definition-read': { burst: 50, refill: 20 },
  'cluster-resource-modify': { burst: 100, refill: 40 },
  'cluster-resource-read': { burst: 100, refill: 20 },
  'service-modify': { burst: 50, refill: 5 },
  'service-read': { burst: 100, refill: 20 },
  'service-deployment': { burst: 50, refill: 20 },
  'service-revision': { burst: 50, refill: 20 },
  'tag-read': { burst: 50, refill: 20 },
};

export type Throttle = {
  /** Takes a token of the bucket; false where there is none left. */
  take(bucket: string | undefined, at: number): boolean;
};

/**
 * Buckets run on wall-clock time: compressed time does not refill them faster.
 *
 * @param othersShare what other callers of the account take of each bucket, 0 to 1; one call always fits into it
 */
export function createThrottle(othersShare = 0): Throttle {
  const levels = new Map<string, { tokens: number; at: number }>();
  return {
    take: (name, at) => {
      const limits = name === undefined ? undefined : buckets[name];
      if (name === undefined || limits === undefined) return true;
      const burst = Math.max(1, limits.burst * (1 - othersShare));
      const level = levels.get(name) ?? { tokens: burst, at };
      const elapsed = Math.max(0, at - level.at) / 1000;
      const tokens = Math.min(burst, level.tokens + elapsed * limits.refill * (1 - othersShare));
      const passes = tokens >= 1;
      levels.set(name, { tokens: passes ? tokens - 1 : tokens, at: Math.max(at, level.at) });
      return passes;
    },
  };
}
