/** How following ends before the deployment does: time is up, the workflow is cancelled, a rollback was asked for. */
import { formatDuration, type DurationMs } from '../time.ts';
import { ownServiceDeployment, type Follow } from './follow.ts';
import { over, type Request, type Step } from './turn.ts';
import type { Line } from './progress.ts';
import { obstacleOf, reactTo, standing, stoppableArn } from './reaction.ts';
import { causeOf, type BadVerdict, type Verdict } from './verdict.ts';

/** The verdict of a step whose time is up, or a rollback asked for instead (contract, `on-failure`). */
export function expire(follow: Follow, elapsedMs: DurationMs): Step {
  const now = { ...follow, elapsedMs };
  if (now.rollback !== undefined) return rollbackExpired(now, now.rollback.first);
  const obstacle = obstacleOf(now);
  return reactTo(now, [], {
    name: 'timed-out',
    ...(obstacle !== undefined && { cause: obstacle.cause }),
    reason: `not at its end after ${formatDuration(now.options.timeoutMs)}${standing(now)}${obstacle === undefined ? '' : `: ${obstacle.reason}`}`,
  });
}

/** The verdict of a step that was cancelled, with the one stopping call where it was asked for. */
export function cancel(follow: Follow, elapsedMs: DurationMs, rollBack: boolean): Step {
  const now = { ...follow, elapsedMs };
  const arn = stoppableArn(now);
  const requests: readonly Request[] =
    rollBack && arn !== undefined ? [{ kind: 'roll-back', serviceDeploymentArn: arn }] : [];
  const what = rollBack
    ? arn === undefined
      ? 'there was no service deployment to roll back'
      : 'the deployment is asked to roll back'
    : 'the deployment goes on without being watched';
  return {
    follow: now,
    lines: [],
    requests,
    verdict: { name: 'cancelled', reason: `the workflow was cancelled${standing(now)}; ${what}` },
  };
}

/** The rollback that was asked for could not be sent: the first verdict stands. */
export function rollbackRefused({ rollback, ...follow }: Follow, why: string): Step {
  const verdict: Verdict =
    rollback === undefined
      ? { name: 'error', reason: why }
      : {
          ...rollback.first,
          reason: `${rollback.first.reason}; it could not be rolled back: ${why}`,
        };
  return over(follow, [], verdict);
}

/** When the shell must call `expire`, on the step's own clock. */
export function deadlineMs({ options, rollback }: Follow): DurationMs {
  return rollback === undefined
    ? options.timeoutMs
    : rollback.elapsedMs + options.rollbackTimeoutMs;
}

export function rollbackEnded(
  follow: Follow,
  lines: readonly Line[],
  verdict: Verdict,
  first: BadVerdict,
): Step {
  const cause = causeOf(first) ?? 'unknown';
  switch (verdict.name) {
    case 'rolled-back':
      return over(follow, lines, {
        ...verdict,
        cause,
        reason: `${first.reason}; rolled back by this step`,
      });
    case 'failed':
      return ownServiceDeployment(follow)?.status === 'ROLLBACK_FAILED'
        ? over(follow, lines, {
            ...verdict,
            cause,
            reason: `${first.reason}; the rollback failed too`,
          })
        : over(follow, lines, verdict);
    case 'stopped':
      // Somebody else's stop came first: nothing went back to the old revision.
      return over(follow, lines, {
        ...verdict,
        reason: `${first.reason}; it was stopped before it was rolled back`,
      });
    default:
      return over(follow, lines, verdict);
  }
}

function rollbackExpired(follow: Follow, first: BadVerdict): Step {
  const text = `${first.reason}; the rollback was not over after ${formatDuration(follow.options.rollbackTimeoutMs)}`;
  return over(follow, [], { ...first, reason: text });
}
