/** What one look at a service saw. */
import type { DurationMs, EpochMs } from '../time.ts';
import type { Service, ServiceDeployment } from './service.ts';
import type { TargetHealth, Task } from './task.ts';

/**
 * Something that may be out of sight. `unseen` says why, in words for the reader
 * (`not allowed to ecs:ListServiceDeployments`); it is never taken for an empty answer.
 */
export type Sight<T> = { readonly seen: T } | { readonly unseen: string };

/** One look at one service. What was not asked for this time is `undefined`, and nothing follows from it. */
export interface Snapshot {
  /** AWS's clock when the answer was given. */
  readonly at: EpochMs;
  /** The step's own monotonic clock. */
  readonly elapsedMs: DurationMs;
  readonly service: Service;
  /** Newest first: the recent service deployments, without details. */
  readonly recent?: Sight<readonly ServiceDeployment[]>;
  /** Described service deployments, with details. */
  readonly described?: Sight<readonly ServiceDeployment[]>;
  /** Task definition of a service revision, by the revision's ARN. */
  readonly revisions?: Sight<ReadonlyMap<string, string>>;
  readonly tasks?: Sight<readonly Task[]>;
  readonly targets?: Sight<readonly TargetHealth[]>;
  /** EC2 instance id by container instance ARN. */
  readonly instances?: Sight<ReadonlyMap<string, string>>;
  /** Deregistration delay by target group ARN; asked for once. */
  readonly deregistrationDelaysMs?: Sight<ReadonlyMap<string, DurationMs>>;
}

export function seen<T>(sight: Sight<T> | undefined): T | undefined {
  return sight !== undefined && 'seen' in sight ? sight.seen : undefined;
}
