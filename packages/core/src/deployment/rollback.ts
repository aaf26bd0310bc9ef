/** How a rollback that this step asked for ended. */
import { formatDuration } from '../time.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import type { Line } from './progress.ts';
import { over, type Step } from './step-result.ts';
import { causeOf, type BadVerdict, type Verdict } from './verdict.ts';

export function rollbackEnded(
  watch: Watch,
  lines: readonly Line[],
  verdict: Verdict,
  first: BadVerdict,
): Step {
  const cause = causeOf(first) ?? 'unknown';
  switch (verdict.name) {
    case 'rolled-back':
      return over(watch, lines, {
        ...verdict,
        cause,
        reason: `${first.reason}; rolled back by this step`,
      });
    case 'failed':
      return ownServiceDeployment(watch)?.status === 'ROLLBACK_FAILED'
        ? over(watch, lines, {
            ...verdict,
            cause,
            reason: `${first.reason}; the rollback failed too`,
          })
        : over(watch, lines, verdict);
    case 'stopped':
      // Somebody else's stop came first: nothing went back to the old revision.
      return over(watch, lines, {
        ...verdict,
        reason: `${first.reason}; it was stopped before it was rolled back`,
      });
    default:
      return over(watch, lines, verdict);
  }
}

export function rollbackExpired(watch: Watch, first: BadVerdict): Step {
  const text = `${first.reason}; the rollback was not over after ${formatDuration(watch.options.rollbackTimeoutMs)}`;
  return over(watch, [], { ...first, reason: text });
}
