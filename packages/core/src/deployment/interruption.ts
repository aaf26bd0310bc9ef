/** How following ends before the deployment does: time is up, the workflow is cancelled, a rollback was asked for. */
import { formatDuration, type DurationMs } from '../time.ts';
import { conclude } from './conclusion.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import { over, type Request, type Step } from './step-result.ts';
import { obstacleOf, reactTo, stoppableArn } from './reaction.ts';
import { standing, waitingTasks } from './standing.ts';
import { rollbackExpired } from './rollback.ts';
import type { Verdict } from './verdict.ts';
import { present } from '../present.ts';

/** The verdict of a step whose time is up, or a rollback asked for instead (input `on-failure`). */
export function expire(watch: Watch, elapsedMs: DurationMs): Step {
  const now = { ...watch, elapsedMs };
  if (now.rollback !== undefined) return rollbackExpired(now, now.rollback.first);
  // An end that was still being confirmed counts.
  if (now.confirming !== undefined) return conclude(now, [], now.confirming.end);
  const obstacle = obstacleOf(now) ?? waitingTasks(now);
  return reactTo(now, [], {
    name: 'timed-out',
    ...present({ cause: obstacle?.cause }),
    reason: `not at its end after ${formatDuration(now.options.timeoutMs)}${standing(now)}${obstacle === undefined ? '' : `: ${obstacle.reason}`}`,
  });
}

/** The verdict of a step that was cancelled, with the one stopping call where it was asked for. */
export function cancel(watch: Watch, elapsedMs: DurationMs, rollBack: boolean): Step {
  const now = { ...watch, elapsedMs };
  const arn = isOfThisRun(now) ? stoppableArn(now) : undefined;
  const requests: readonly Request[] =
    rollBack && arn !== undefined ? [{ kind: 'roll-back', serviceDeploymentArn: arn }] : [];
  const what = rollBack
    ? arn === undefined
      ? whyNotRolledBack(now)
      : 'the deployment is asked to roll back'
    : 'the deployment goes on without being watched';
  return {
    watch: now,
    lines: [],
    requests,
    verdict: { name: 'cancelled', reason: `the workflow was cancelled${standing(now)}; ${what}` },
  };
}

/** Whether the followed deployment belongs to this run, as far as can be told: the user named it, or it began since. */
export function isOfThisRun({ options, subject, seenInProgress }: Watch): boolean {
  if (subject === undefined) return false;
  if (options.deploymentId !== undefined) return true;
  if (options.deployedAfter === undefined) return seenInProgress;
  return (subject.createdAt ?? 0) >= options.deployedAfter;
}

/** The service deployment that a cancel may roll back, or has rolled back: one of this run. */
export function deploymentToRollBack(watch: Watch): string | undefined {
  return isOfThisRun(watch) ? ownServiceDeployment(watch)?.arn : undefined;
}

function whyNotRolledBack(watch: Watch): string {
  const { options, service } = watch;
  if (service !== undefined && service.controller !== 'ECS') {
    return `${service.controller} controls the deployment, so that it could not be rolled back here`;
  }
  const own = ownServiceDeployment(watch);
  if (isOfThisRun(watch) && own !== undefined) {
    return `there was nothing to roll back: ${own.arn} is ${own.status}`;
  }
  const unseen = watch.unseen.get('service deployments');
  if (unseen !== undefined) {
    return `nothing was rolled back: its service deployment could not be seen (${unseen})`;
  }
  if (isOfThisRun(watch) && watch.subject?.deploymentId !== undefined) {
    return `${watch.subject.deploymentId} was not listed yet, and could not be rolled back; the post step looks for it`;
  }
  return options.deployedAfter === undefined
    ? 'no deployment was rolled back: it could not be seen when this run began, and so not which deployment is its own'
    : 'no deployment of this run had been seen yet; the post step looks for it';
}

/** The rollback that was asked for could not be sent: the first verdict stands. */
export function rollbackRefused({ rollback, ...watch }: Watch, why: string): Step {
  const verdict: Verdict =
    rollback === undefined
      ? { name: 'error', reason: why }
      : {
          ...rollback.first,
          reason: `${rollback.first.reason}; it could not be rolled back: ${why}`,
        };
  return over(watch, [], verdict);
}

/** When the shell must call `expire`, on the step's own clock. */
export function deadlineMs({ options, rollback }: Watch): DurationMs {
  return rollback === undefined
    ? options.timeoutMs
    : rollback.elapsedMs + options.rollbackTimeoutMs;
}
