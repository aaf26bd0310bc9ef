/** The next step after a verdict, chosen by ECS's text and with the names that the deployment gives. */
import type { Cause } from '../failure/cause.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import { adviceOnEnd } from './obstacle.ts';
import { obstacleOf } from './reaction.ts';
import { continueCommand, pauseHook } from './standing.ts';
import { causeOf, reasonOf, type Verdict } from './verdict.ts';

/** What to do, in one or two sentences; `undefined` where there is nothing to mend. */
export function adviceOn(watch: Watch, verdict: Verdict): string | undefined {
  const cause = causeOf(verdict);
  const own = ownServiceDeployment(watch);
  const hook = pauseHook(own);
  if (own !== undefined && hook !== undefined && isUnfinished(verdict)) {
    return `Decide, with CONTINUE or ROLLBACK: ${continueCommand(own, hook)}`;
  }
  const reason = reasonOf(verdict) ?? '';
  // Somebody decided so: there is nothing to mend.
  if (verdict.name === 'superseded') {
    return 'Look at the run that deployed the newer one: it tells how that ends.';
  }
  if (verdict.name === 'stopped' || /a stop was requested/i.test(reason)) {
    return 'Ask who stopped it: the event history of CloudTrail names the caller of StopServiceDeployment.';
  }
  if (cause === undefined) return undefined;
  const tellsLittle = cause === 'container-exit' || cause === 'unknown';
  if (own?.status === 'ROLLBACK_FAILED' && tellsLittle) return bothFail;
  if (cause === 'never-deployed') {
    return 'No deployment of that revision reached the service: check that the deploy command ran, against this cluster and service.';
  }
  return adviceOnAlarms(watch, cause) ?? adviceOnEnd(reason, cause, obstacleOf(watch)) ?? unknown;
}

function isUnfinished({ name }: Verdict): boolean {
  return name === 'timed-out' || name === 'stalled';
}

/** A revision that worked and no longer starts has not changed; what it needs has. */
const bothFail =
  'The revision before did not come up either, so look at what both need: the database, a secret, a role, the network. Then deploy again.';

const unknown =
  'ECS names no cause: look at the stopped tasks of the deployment (they are visible for an hour) and at the container’s log.';

function adviceOnAlarms(watch: Watch, cause: Cause): string | undefined {
  if (cause !== 'alarm') return undefined;
  const own = ownServiceDeployment(watch)?.detail?.alarms?.triggered ?? [];
  const names = own.length > 0 ? own : (watch.service?.rollout.alarms.names ?? []);
  if (names.length === 0) return undefined;
  const which =
    own.length > 0 || names.length === 1 ? names.join(', ') : `one of ${names.join(', ')}`;
  return `Look at what made the alarm ${which} go off before deploying again: its history in CloudWatch shows the metric and the minute.`;
}
