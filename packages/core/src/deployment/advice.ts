/** The next step after a verdict: by the text at hand, with what the deployment itself names. */
import type { Cause } from './cause.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import { adviceOnEnd } from './obstacle.ts';
import { obstacleOf } from './reaction.ts';
import { pauseHook } from './standing.ts';
import { causeOf, reasonOf, type Verdict } from './verdict.ts';

/** What to do, in one or two sentences; `undefined` where there is nothing to mend. */
export function adviceOn(watch: Watch, verdict: Verdict): string | undefined {
  const cause = causeOf(verdict);
  const own = ownServiceDeployment(watch);
  const hook = pauseHook(own);
  if (own !== undefined && hook !== undefined && isUnfinished(verdict)) {
    return `Decide: aws ecs continue-service-deployment --service-deployment-arn ${own.arn} --hook-id ${hook.id} --action CONTINUE (or ROLLBACK).`;
  }
  const reason = reasonOf(verdict) ?? '';
  // Somebody stopped the deployment: there is nothing to mend.
  if (cause === undefined || /a stop was requested/i.test(reason)) return undefined;
  if (cause === 'never-deployed') {
    return 'No deployment of that revision reached the service: check that the deploy command ran, against this cluster and service.';
  }
  return adviceOnAlarms(watch, cause) ?? adviceOnEnd(reason, cause, obstacleOf(watch)) ?? unknown;
}

function isUnfinished({ name }: Verdict): boolean {
  return name === 'timed-out' || name === 'stalled';
}

const unknown =
  'ECS names no cause: look at the stopped tasks of the deployment (they are visible for an hour) and at the container’s log.';

function adviceOnAlarms(watch: Watch, cause: Cause): string | undefined {
  if (cause !== 'alarm') return undefined;
  const own = ownServiceDeployment(watch)?.detail?.alarms?.triggered ?? [];
  const names = own.length > 0 ? own : (watch.service?.rollout.alarms.names ?? []);
  if (names.length === 0) return undefined;
  const which =
    own.length > 0 || names.length === 1 ? names.join(', ') : `one of ${names.join(', ')}`;
  return `Poll at what made the alarm ${which} go off before deploying again: its history in CloudWatch shows the metric and the minute.`;
}
