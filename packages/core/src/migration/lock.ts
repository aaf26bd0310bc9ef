/** The words of a lock that is kept outside ECS (`lock: dynamodb:<table>`). */
import type { DurationMs, EpochMs } from '../time.ts';

/** How long a lock outlives its holder's last sign of life. */
export const leaseMs: DurationMs = 120_000;
/** A holder gives a sign of life this often: three may be lost. */
export const renewEveryMs: DurationMs = 30_000;

/** Who holds a lock, as its table tells. */
export interface LockHolder {
  readonly owner: string;
  /** For people: repository, run and job. */
  readonly holder?: string;
  readonly taskArn?: string;
  readonly expiresAt: EpochMs;
}

/** Rises by one whenever the lock changes hands: an older holder is told from a newer one by it. */
export type Fence = number;

export type Acquired =
  | { readonly kind: 'held'; readonly fence: Fence }
  | { readonly kind: 'busy'; readonly holder: LockHolder };

/**
 * A lock on one service. Expired ones are taken over; before a task is started its holder looks whether
 * the dead one's task still runs, and after the start it notes the task under its fence: where that is
 * refused, the lock is another's by now, and the task is stopped before it begins.
 */
export interface MigrationLock {
  readonly acquire: () => Promise<Acquired>;
  /** False: it is another's by now. */
  readonly renew: (fence: Fence) => Promise<boolean>;
  /** Renews it and notes the task it stands for. False: it is another's by now. */
  readonly noteTask: (fence: Fence, taskArn: string) => Promise<boolean>;
  /** Gives it back; one that is another's by now is left alone. */
  readonly release: (fence: Fence) => Promise<void>;
}
