/** The verdict of a deployment that has ended. */
import { formatInstant } from '../time.ts';
import type { Follow } from './follow.ts';
import type { Ended } from './judgement.ts';
import { causeOfEnd, reasonOfEnd, type Obstacle } from './obstacle.ts';
import type { FollowOptions } from './options.ts';
import type { Line } from './progress.ts';
import { logRequests, obstacleOf, withoutRollback } from './reaction.ts';
import { rollbackEnded } from './rollback.ts';
import { familyRevision } from './service.ts';
import type { Subject } from './subject.ts';
import { over, type Step } from './turn.ts';
import type { Verdict } from './verdict.ts';
import type { EpochMs } from '../time.ts';

export function conclude(follow: Follow, lines: readonly Line[], end: Ended): Step {
  const obstacle = obstacleOf(follow);
  const verdict = verdictOf(end, obstacle);
  if (follow.rollback !== undefined)
    return rollbackEnded(follow, lines, verdict, follow.rollback.first);
  const required = withoutDeployment(follow, end);
  if (required !== undefined) return over(follow, lines, required);
  const final = verdict.name === 'failed' ? withoutRollback(follow, verdict) : verdict;
  return over(follow, lines, final, logRequests(follow, verdict, obstacle));
}

/** Whether a deployment had ended before this run began: it is none of this run's. */
export function isBeforeRun(
  subject: Subject | undefined,
  endedAt: EpochMs | undefined,
  { deployedAfter }: FollowOptions,
): boolean {
  return (
    deployedAfter !== undefined &&
    (endedAt ?? Infinity) < deployedAfter &&
    (subject?.createdAt ?? 0) < deployedAfter
  );
}

/** `require-deployment`: what had ended before the run began is no deployment of it. */
function withoutDeployment(follow: Follow, end: Ended): Verdict | undefined {
  const { options, subject, seenInProgress } = follow;
  if (options.requireDeployment !== true || end.kind === 'error') return undefined;
  const { deployedAfter } = options;
  const which = subject?.deploymentId ?? 'the last one';
  if (deployedAfter === undefined) {
    if (seenInProgress) return undefined;
    return {
      name: 'error',
      reason: `require-deployment: it could not be seen when this run started, so nobody can say whether ${which} is of this run; give github-token the permission actions: read, or set deployed-after`,
    };
  }
  const endedAt = 'endedAt' in end ? end.endedAt : undefined;
  if (!isBeforeRun(subject, endedAt, options)) return undefined;
  return {
    name: 'failed',
    cause: 'never-deployed',
    reason: `no deployment since ${formatInstant(deployedAfter)}, and require-deployment asks for one; the last one, ${which}, ended before`,
  };
}

export function verdictOf(end: Ended, obstacle: Obstacle | undefined): Verdict {
  const at = 'endedAt' in end && end.endedAt !== undefined ? { endedAt: end.endedAt } : {};
  switch (end.kind) {
    case 'stable':
      return { name: 'stable', ...at };
    case 'rolled-back':
    case 'failed': {
      const cause = causeOfEnd(end.reason, obstacle);
      return { name: end.kind, cause, reason: reasonOfEnd(end.reason, cause, obstacle), ...at };
    }
    case 'stopped':
      return { name: 'stopped', reason: end.reason, ...at };
    case 'superseded': {
      const { deploymentId: id, taskDefinition } = end.winner;
      const name = [taskDefinition === undefined ? undefined : familyRevision(taskDefinition), id]
        .filter((part) => part !== undefined)
        .join(', ');
      return {
        name: 'superseded',
        reason: `a newer deployment took over${name === '' ? '' : `: ${name}`}`,
        winner: {
          ...(id !== undefined && { id }),
          ...(taskDefinition !== undefined && { taskDefinition }),
        },
        ...at,
      };
    }
    case 'error':
      return { name: 'error', reason: end.reason };
    default:
      return end satisfies never;
  }
}
