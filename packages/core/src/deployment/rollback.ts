/** How a rollback that this step asked for ended. */
import { formatDuration } from '../time.ts';
import { ownServiceDeployment, type Follow } from './follow.ts';
import type { Line } from './progress.ts';
import { over, type Step } from './turn.ts';
import { causeOf, type BadVerdict, type Verdict } from './verdict.ts';

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

export function rollbackExpired(follow: Follow, first: BadVerdict): Step {
  const text = `${first.reason}; the rollback was not over after ${formatDuration(follow.options.rollbackTimeoutMs)}`;
  return over(follow, [], { ...first, reason: text });
}
