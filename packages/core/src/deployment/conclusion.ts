/** The verdict of a deployment that has ended. */
import { formatInstant } from '../time.ts';
import type { Watch } from './watch.ts';
import { causeOfEnd, reasonOfEnd, type Obstacle } from './obstacle.ts';
import type { WatchOptions } from './options.ts';
import type { Line } from './progress.ts';
import { logRequests, obstacleOf, withoutRollback } from './reaction.ts';
import { rollbackEnded } from './rollback.ts';
import type { Subject } from './subject.ts';
import { over, type Step } from './step-result.ts';
import type { Ended, Verdict } from './verdict.ts';
import type { EpochMs } from '../time.ts';

export function conclude(watch: Watch, lines: readonly Line[], end: Ended): Step {
  const obstacle = obstacleOf(watch);
  const verdict = withCause(end, obstacle);
  if (watch.rollback !== undefined)
    return rollbackEnded(watch, lines, verdict, watch.rollback.first);
  const required = withoutDeployment(watch, end);
  if (required !== undefined) return over(watch, lines, required);
  const final = verdict.name === 'failed' ? withoutRollback(watch, verdict) : verdict;
  return over(watch, lines, final, logRequests(watch, verdict, obstacle));
}

/** Whether a deployment had ended before this run began: it is none of this run's. */
export function isBeforeRun(
  subject: Subject | undefined,
  endedAt: EpochMs | undefined,
  { deployedAfter }: WatchOptions,
): boolean {
  return (
    deployedAfter !== undefined &&
    (endedAt ?? Infinity) < deployedAfter &&
    (subject?.createdAt ?? 0) < deployedAfter
  );
}

/** `require-deployment`: what had ended before the run began is no deployment of it. */
function withoutDeployment(watch: Watch, end: Ended): Verdict | undefined {
  const { options, subject, seenInProgress } = watch;
  if (options.requireDeployment !== true || end.name === 'error') return undefined;
  const { deployedAfter } = options;
  const id = subject?.deploymentId;
  if (deployedAfter === undefined) {
    if (seenInProgress) return undefined;
    return {
      name: 'error',
      reason: `require-deployment: it could not be seen when this run started, so nobody can say whether ${id ?? 'the last one'} is of this run; give github-token the permission actions: read, or set deployed-after`,
    };
  }
  if (!isBeforeRun(subject, end.endedAt, options)) return undefined;
  return {
    name: 'failed',
    cause: 'never-deployed',
    reason: `no deployment since ${formatInstant(deployedAfter)}, and require-deployment asks for one; the last one${id === undefined ? '' : `, ${id},`} ended before`,
  };
}

/** The end with what its tasks and events tell of its cause. */
function withCause(end: Ended, obstacle: Obstacle | undefined): Ended {
  if (end.name !== 'failed' && end.name !== 'rolled-back') return end;
  const cause = causeOfEnd(end.reason, obstacle);
  return { ...end, cause, reason: reasonOfEnd(end.reason, cause, obstacle) };
}
