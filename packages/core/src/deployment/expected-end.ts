/** When a deployment may end, from what it still has to do: there it is looked at closely. */
import type { DurationMs, EpochMs } from '../time.ts';
import { eventKind } from './event.ts';
import { countTasks, ownServiceDeployment, type Watch } from './watch.ts';
import { obstacleOf } from './reaction.ts';
import { primaryOf, type Service } from './service.ts';
import { hangsOnStages } from './until.ts';

/** A reason to look at the deployment at a certain time, and from then on at a certain pace. */
export interface Look {
  /** In how long the time begins; 0 or less: it has begun. */
  readonly inMs: DurationMs;
  /** How long after one look the next is due, once the time has begun. */
  readonly everyMs: DurationMs;
}

/** How closely is looked at what. */
const everyMs = {
  /** A moment that is known nearly to the second: a bake runs off, or the deciding task has failed. */
  moment: 2_000,
  /** A task more will fail: about then, or nothing tells when. */
  failure: { expected: 3_000, unknown: 4_000 },
  /** A stage may end the wait or ask for an answer: however long the wait is. */
  stage: 12_000,
  /** The old tasks are about to be gone: from then on ECS may call the deployment complete. */
  lastTaskGone: 4_000,
  /** Nothing is left to do: at first, and at least. */
  completion: { first: 4_200, least: 2_000 },
} as const;

/** How long ECS takes to call a deployment complete that has nothing left to do: up to about this. No API tells. */
const completesWithinMs: DurationMs = 60_000;

/** After a bake of a traffic shift nothing is left to do but the next round of ECS's scheduler. */
const roundMs: DurationMs = 10_000;

/** After its deregistration delay a task has to stop its containers, and to give its network back. */
const taskEndsMs = { atLeast: 4_000, atMost: 24_000 } as const;

/** The circuit breaker acts so long after the failure that is one too many. */
const breakerActsWithinMs: DurationMs = 12_000;

/**
 * What to look out for; nothing where nothing tells when the deployment may end.
 *
 * It ends once its new tasks run and its old ones are gone, which takes their target group's deregistration
 * delay; after its bake; or with the failure that its circuit breaker, or `fail-fast`, counts as one too many.
 */
export function looksAhead(watch: Watch): readonly Look[] {
  return [failureLook(watch), completionLook(watch), stageLook(watch)].filter(
    (look) => look !== undefined,
  );
}

function stageLook(watch: Watch): Look | undefined {
  const { service } = watch;
  return service !== undefined && hangsOnStages(watch, service)
    ? { inMs: 0, everyMs: everyMs.stage }
    : undefined;
}

/**
 * The tasks that have yet to prove themselves may fail, where they are as many as it takes: a task lives about as
 * long as those that failed did. The longer that is, the less exactly it tells.
 */
function failureLook(watch: Watch): Look | undefined {
  const { service, timelines, at } = watch;
  const primary = service === undefined ? undefined : primaryOf(service);
  const left = failuresLeft(watch);
  if (primary === undefined || left === undefined || isRollingBack(watch)) return undefined;
  const own = [...timelines.values()].filter(({ side }) => side === 'new');
  if (left < 1) {
    const endedAt = own.flatMap(({ failed, stoppedAt, stoppingAt }) =>
      failed ? (stoppedAt ?? stoppingAt ?? []) : [],
    );
    const lastAt = Math.max(0, ...endedAt);
    const isOver = lastAt > 0 && at > lastAt + breakerActsWithinMs;
    return isOver ? undefined : { inMs: 0, everyMs: everyMs.moment };
  }
  const unproven = own.filter(
    ({ failed, stoppedAt, health }) => !failed && stoppedAt === undefined && health !== 'healthy',
  );
  const starting = primary.desiredCount - primary.runningCount;
  if (Math.max(unproven.length, starting) < left) return undefined;
  const livedMs = own.flatMap(({ failed, createdAt, stoppingAt, stoppedAt }) => {
    const endedAt = stoppingAt ?? stoppedAt;
    return failed && createdAt !== undefined && endedAt !== undefined ? [endedAt - createdAt] : [];
  });
  // Not described yet: they may be anywhere on their way.
  if (livedMs.length === 0 || unproven.length < left)
    return { inMs: 0, everyMs: everyMs.failure.unknown };
  const [shortestMs, longestMs] = [Math.min(...livedMs), Math.max(...livedMs)];
  const ends = unproven.flatMap(({ createdAt }) =>
    createdAt !== undefined && at <= createdAt + 1.5 * longestMs + 5_000
      ? [Math.max(0, createdAt + 0.6 * shortestMs - 3_000 - at)]
      : [],
  );
  const inMs = ends.toSorted((a, b) => a - b)[left - 1];
  return inMs === undefined
    ? undefined
    : { inMs, everyMs: Math.max(everyMs.failure.expected, shortestMs / 20) };
}

function isRollingBack(watch: Watch): boolean {
  return (
    ownServiceDeployment(watch)?.status.startsWith('ROLLBACK') === true ||
    watch.service?.deployments.some(({ rolloutState }) => rolloutState === 'FAILED') === true
  );
}

/** How many failures more end it; `undefined` where none has been seen that counts, or nobody counts. */
function failuresLeft(watch: Watch): number | undefined {
  const { service, options, timelines, failedWhenDescribed } = watch;
  if (service === undefined) return undefined;
  if (!service.rollout.circuitBreaker.enabled) {
    const counted = obstacleOf(watch)?.failedTasks ?? 0;
    const serves = [...timelines.values()].some(
      ({ side, health, failed }) => side === 'new' && health === 'healthy' && !failed,
    );
    return options.failFast === undefined || counted === 0 || serves
      ? undefined
      : options.failFast - counted;
  }
  const { failureCount, threshold } = ownServiceDeployment(watch)?.detail?.circuitBreaker ?? {};
  if (threshold === undefined) return undefined;
  // The breaker's own count begins anew with each healthy task, that of DescribeServices is there at every poll.
  const { failed } = countTasks(service, watch.subject);
  const since = failed - (failedWhenDescribed ?? failed);
  const counted = (failureCount ?? 0) + Math.max(0, since);
  return counted === 0 ? undefined : threshold - counted;
}

/** The old tasks are about to be gone, or nothing is left to do. */
function completionLook(watch: Watch): Look | undefined {
  const { service, settledAt, at } = watch;
  const primary = service === undefined ? undefined : primaryOf(service);
  if (service === undefined || primary === undefined || mustProve(watch)) return undefined;
  const isBack = isRollingBack(watch);
  if (settledAt === undefined) {
    if (primary.runningCount < service.desiredCount || primary.pendingCount > 0) return undefined;
    const goneAt = lastTaskGoneAt(watch, service);
    if (goneAt === undefined || at > goneAt + taskEndsMs.atMost) return undefined;
    return {
      inMs: goneAt + taskEndsMs.atLeast - at,
      everyMs: service.rollout.strategy === 'ROLLING' ? everyMs.lastTaskGone : everyMs.moment,
    };
  }
  // What is rolled back stays listed until the end, so that its last task has to be reckoned with; what is rolled
  // back to has run before, and nothing is watched at a bake.
  const readyAt = isBack
    ? Math.max(settledAt, (lastTaskGoneAt(watch, service) ?? 0) + taskEndsMs.atLeast)
    : Math.max(settledAt, provenAt(watch)) + service.rollout.bakeTimeMs;
  const isRound = service.rollout.strategy !== 'ROLLING' && at - readyAt < roundMs;
  return {
    inMs: readyAt - at,
    everyMs: isRound ? everyMs.moment : completionGapMs(Math.max(0, at - readyAt)),
  };
}

/**
 * The more of the time is over that ECS takes at most, the fewer deployments are still open, and the less a close
 * look at each costs: with the root of what is left, the calls of all buy the smallest delay on average.
 */
function completionGapMs(sinceMs: DurationMs): DurationMs {
  const { first, least } = everyMs.completion;
  const left = 1 - sinceMs / completesWithinMs;
  // What takes longer still waits for something that is not seen.
  return left > 0 ? Math.max(least, first * Math.sqrt(left)) : Math.max(least, -left * first);
}

/** So many new tasks fail their health check that too few are left: until they do not, it cannot be complete. */
function mustProve({ timelines, service }: Watch): boolean {
  const live = [...timelines.values()].filter(
    ({ side, stoppedAt, stoppingAt }) => side === 'new' && (stoppedAt ?? stoppingAt) === undefined,
  );
  const unhealthy = live.filter(({ health }) => health === 'unhealthy').length;
  return unhealthy > Math.max(0, live.length - (service?.desiredCount ?? 0));
}

/** When the last new task was seen to become healthy. */
function provenAt({ timelines }: Watch): EpochMs {
  return Math.max(
    0,
    ...[...timelines.values()].flatMap(({ side, stoppedAt, healthyAt }) =>
      side === 'new' && stoppedAt === undefined ? (healthyAt ?? []) : [],
    ),
  );
}

/** When the deregistration delay of the tasks is over that ECS stopped last; `undefined` where others still run. */
function lastTaskGoneAt(
  { events, deregistrationDelaysMs }: Watch,
  { deployments }: Service,
): EpochMs | undefined {
  const runs = deployments.some(
    ({ status, runningCount, pendingCount }) =>
      status !== 'PRIMARY' && runningCount + pendingCount > 0,
  );
  const stopped = runs ? undefined : events.findLast((event) => eventKind(event) === 'stopped');
  if (stopped?.createdAt === undefined) return undefined;
  const isTarget = !/pending tasks/.test(stopped.message);
  return stopped.createdAt + (isTarget ? Math.max(0, ...deregistrationDelaysMs.values()) : 0);
}
