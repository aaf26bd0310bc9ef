/** When a deployment may end, from what it still has to do: there it is looked at closely. */
import type { DurationMs } from '../time.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import { primaryOf } from './service.ts';

/**
 * In how long the deployment may end; below 0: for how long it has been expected to end at any moment. `undefined`
 * where nothing tells.
 *
 * It ends once its new tasks run and its old ones are gone, which takes their target group's deregistration
 * delay; after its bake; or with the failure that its circuit breaker, or `fail-fast`, counts as one too many. How
 * long ECS then takes to say so, up to about a minute, no API tells.
 */
export function endExpectedInMs(watch: Watch): DurationMs | undefined {
  const ends = [lastFailureInMs(watch), completeInMs(watch)].filter((inMs) => inMs !== undefined);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/**
 * In how long the tasks that have yet to prove themselves may fail, where they are as many as it takes: a task
 * lives about as long as those that failed did.
 */
function lastFailureInMs(watch: Watch): DurationMs | undefined {
  const { service, timelines, at } = watch;
  const primary = service === undefined ? undefined : primaryOf(service);
  const left = failuresLeft(watch);
  if (primary === undefined || left === undefined || left < 1) return undefined;
  const own = [...timelines.values()].filter(({ side }) => side === 'new');
  const unproven = own.filter(
    ({ failed, stoppedAt, health }) => !failed && stoppedAt === undefined && health !== 'healthy',
  );
  const starting = primary.desiredCount - primary.runningCount;
  if (Math.max(unproven.length, starting) < left) return undefined;
  const livedMs = own.flatMap(({ failed, createdAt, stoppedAt }) =>
    failed && createdAt !== undefined && stoppedAt !== undefined ? [stoppedAt - createdAt] : [],
  );
  // Not described yet: they may be anywhere on their way.
  if (livedMs.length === 0 || unproven.length < left) return 0;
  const ends = unproven.flatMap(({ createdAt }) =>
    createdAt !== undefined && at <= createdAt + 1.5 * Math.max(...livedMs) + 5_000
      ? [Math.max(0, createdAt + 0.6 * Math.min(...livedMs) - 3_000 - at)]
      : [],
  );
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** Whether one or two failures more end it. */
export function isNearlyGivenUp(watch: Watch): boolean {
  return (failuresLeft(watch) ?? Infinity) <= 2 && !isRollingBack(watch);
}

function isRollingBack(watch: Watch): boolean {
  return (
    ownServiceDeployment(watch)?.status.startsWith('ROLLBACK') === true ||
    watch.service?.deployments.some(({ rolloutState }) => rolloutState === 'FAILED') === true
  );
}

/** How many failures more end it; `undefined` where none has been seen, or nobody counts. */
function failuresLeft(watch: Watch): number | undefined {
  const { service, options, failures, at, elapsedMs, answeredMs, timelines } = watch;
  if (service === undefined || failures.size === 0) return undefined;
  if (!service.rollout.circuitBreaker.enabled) {
    return options.failFast === undefined ? undefined : options.failFast - failures.size;
  }
  const { failureCount, threshold } = ownServiceDeployment(watch)?.detail?.circuitBreaker ?? {};
  if (threshold === undefined) return undefined;
  const describedAt = at - (elapsedMs - (answeredMs.described ?? 0));
  const since = [...timelines.values()].filter(
    ({ side, failed, stoppedAt = 0 }) => side === 'new' && failed && stoppedAt > describedAt,
  );
  const counted = (failureCount ?? 0) + since.length;
  return counted === 0 ? undefined : threshold - counted;
}

/**
 * A deployment that is rolled back stays listed until the rollback is complete; any other old one until its tasks
 * are gone.
 */
function completeInMs(watch: Watch): DurationMs | undefined {
  const { service, settledAt, at, timelines } = watch;
  const primary = service === undefined ? undefined : primaryOf(service);
  if (service === undefined || primary === undefined) return undefined;
  const mustProve = [...timelines.values()].some(
    ({ side, stoppedAt, stoppingAt, health }) =>
      side === 'new' && (stoppedAt ?? stoppingAt) === undefined && health === 'unhealthy',
  );
  if (mustProve) return undefined;
  // What is rolled back has run before: nothing is watched at a bake.
  const bakeTimeMs = isRollingBack(watch) ? 0 : service.rollout.bakeTimeMs;
  if (settledAt !== undefined) return settledAt + bakeTimeMs - at;
  if (primary.runningCount < service.desiredCount || primary.pendingCount > 0) return undefined;
  const stopping = [...timelines.values()].flatMap(({ side, stoppingAt, stoppedAt }) =>
    side === 'old' && stoppingAt !== undefined && stoppedAt === undefined ? [stoppingAt] : [],
  );
  if (stopping.length === 0) return undefined;
  return Math.max(...stopping) + Math.max(0, ...watch.deregistrationDelaysMs.values()) - at;
}
