/** What the user asked of following a deployment: wait-stable's inputs in the core's words. */
import type { DurationMs, EpochMs } from '../time.ts';
import type { Until } from './lifecycle-stages.ts';

export interface WatchOptions {
  readonly timeoutMs: DurationMs;
  /** Absent: never. */
  readonly stallTimeoutMs?: DurationMs;
  /** `ecs-svc/…` or a service deployment ARN; absent: the newest. */
  readonly deploymentId?: string;
  /** The revision that must win: ARN or `family:revision`. */
  readonly taskDefinition?: string;
  /** Separates this run's deployment from an older one; absent where the run's start is out of sight. */
  readonly deployedAfter?: EpochMs;
  /** Alike failed tasks after which the wait ends; absent: never. */
  readonly failFast?: number;
  /** A service that nobody deployed since `deployedAfter` is a failure. */
  readonly requireDeployment?: boolean;
  /** How far to wait; absent: to the deployment's own end. */
  readonly until?: Until;
  readonly onFailure: 'report' | 'rollback';
  readonly rollbackTimeoutMs: DurationMs;
  readonly onPause: 'wait' | 'fail' | 'continue';
  /** Warn when a new task takes longer from pull to healthy. */
  readonly startBudgetMs?: DurationMs;
}

/** How long a named revision may be absent before it was never deployed (input `task-definition`). */
export const neverDeployedAfterMs: DurationMs = 120_000;

/**
 * An answer right after an update may still show the state before it (ECS is eventually consistent). What had ended
 * before the first poll is believed only when it still looks so after this long.
 */
export const consistencyWindowMs: DurationMs = 10_000;

/**
 * ListServiceDeployments may be behind DescribeServices: a PRIMARY that it does not list is taken for a new
 * deployment for this long after its creation, by AWS's clock.
 */
export const listingLagMs: DurationMs = 300_000;

/** CodeDeploy and other controllers run hooks before they create their task set: it is waited for this long. */
export const taskSetBeginsWithinMs: DurationMs = 120_000;

/**
 * How long ago a deployment of this run can have begun where the run's start is not known: a job on GitHub's
 * runners lasts six hours at most (https://docs.github.com/en/actions/reference/limits).
 */
export const longestJobMs: DurationMs = 6 * 3_600_000;

/** A service that wants tasks and runs none has to look so twice, this long apart. */
export const runsNothingForMs: DurationMs = 60_000;
