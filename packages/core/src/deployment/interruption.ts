/** How following ends before the deployment does: time is up, the workflow is cancelled, a rollback was asked for. */
import { formatDuration, type DurationMs } from '../time.ts';
import type { Follow } from './follow.ts';
import { over, type Request, type Step } from './turn.ts';
import type { Line } from './progress.ts';
import { obstacleOf, reactTo, standing, stoppableArn } from './reaction.ts';
import type { Verdict } from './verdict.ts';

/** The verdict of a step whose time is up, or a rollback asked for instead (contract, `on-failure`). */
export function expire(follow: Follow, elapsedMs: DurationMs): Step {
  const now = { ...follow, elapsedMs };
  if (now.rollback !== undefined) return rollbackExpired(now, now.rollback.first);
  const obstacle = obstacleOf(now);
  const judgement = standing(now);
  return reactTo(now, [], {
    name: 'timed-out',
    ...(obstacle !== undefined && { cause: obstacle.cause }),
    reason: `not at its end after ${formatDuration(now.options.timeoutMs)}${judgement}${obstacle === undefined ? '' : `: ${obstacle.reason}`}`,
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
export function rollbackRefused(follow: Follow, why: string): Step {
  const first = follow.rollback?.first;
  const verdict: Verdict =
    first === undefined || first.name === 'stable'
      ? { name: 'error', reason: why }
      : { ...first, reason: `${first.reason}; it could not be rolled back: ${why}` };
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
  first: Verdict,
): Step {
  if (verdict.name === 'rolled-back' || verdict.name === 'stopped') {
    const cause = 'cause' in first && first.cause !== undefined ? first.cause : 'unknown';
    const reason = first.name === 'stable' ? '' : first.reason;
    return over(follow, lines, {
      name: 'rolled-back',
      cause,
      reason: `${reason}; rolled back by this step`,
      ...(verdict.endedAt !== undefined && { endedAt: verdict.endedAt }),
    });
  }
  return over(follow, lines, verdict);
}

function rollbackExpired(follow: Follow, first: Verdict): Step {
  if (first.name === 'stable') return over(follow, [], first);
  const text = `${first.reason}; the rollback was not over after ${formatDuration(follow.options.rollbackTimeoutMs)}`;
  return over(follow, [], { ...first, reason: text });
}
