/** What is done about a deployment that is still running: pauses, hopeless starts, silence, and rollbacks. */
import { shortText } from '../failure/short.ts';
import { formatDuration, formatInstant } from '../time.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import type { RolloutStatus } from './rollout-status.ts';
import { obstacleLine } from './evidence-line.ts';
import { findObstacle, type Obstacle } from './obstacle.ts';
import { going, over, sayOnce, type Request, type Step } from './step-result.ts';
import { plain, type Line } from './progress.ts';
import { pausePlace } from './planned-waits.ts';
import { ownDeployment, pauseHook, standing, waitingTasks } from './standing.ts';
import type { Service } from './service.ts';
import type { BadVerdict, Verdict } from './verdict.ts';
import { present } from '../present.ts';

export function inProgress(
  watch: Watch,
  lines: readonly Line[],
  service: Service,
  status: Extract<RolloutStatus, { name: 'in-progress' }>,
  obstacle: Obstacle | undefined,
): Step {
  const atHook = atPause(watch, lines);
  if (atHook.verdict !== undefined || atHook.requests.length > 0) return atHook;
  const { watch: now, lines: said } = atHook;

  if (!status.rollingBack && now.rollback === undefined && obstacle !== undefined) {
    const hopeless = failFast(now, said, service, obstacle);
    if (hopeless !== undefined) return hopeless;
  }
  if (status.rollingBack && now.rollback === undefined) {
    return { ...going(now, said), requests: logRequests(now, undefined, obstacle) };
  }
  const { stallTimeoutMs } = now.options;
  const quietMs = now.elapsedMs - now.lastChange.elapsedMs;
  if (stallTimeoutMs !== undefined && quietMs >= stallTimeoutMs && now.rollback === undefined) {
    const why = obstacle ?? waitingTasks(now);
    return reactTo(now, said, {
      name: 'stalled',
      ...present({ cause: why?.cause }),
      reason: `nothing changed for ${formatDuration(stallTimeoutMs)}${standing(now)}${why === undefined ? '' : `: ${why.reason}`}`,
    });
  }
  return going(now, said);
}

function atPause(watch: Watch, lines: readonly Line[]): Step {
  const own = ownServiceDeployment(watch);
  const hook = pauseHook(own);
  if (own === undefined || hook === undefined) return going(watch, lines);
  // One hook may stand at several stages; each time it is a decision of its own.
  const once = `pause ${hook.id} ${own.detail?.lifecycleStage ?? ''}`;
  const place = watch.service && pausePlace(watch.service.rollout, own.detail);
  const stage = place === undefined ? '' : ` ${place}`;
  const until =
    hook.expiresAt === undefined
      ? ''
      : `; it ends by itself at ${formatInstant(hook.expiresAt)} (${hook.timeoutAction ?? 'ROLLBACK'})`;
  const command = `aws ecs continue-service-deployment --service-deployment-arn ${own.arn} --hook-id ${hook.id} --action CONTINUE`;
  switch (watch.options.onPause) {
    case 'fail':
      return over(watch, lines, {
        name: 'paused',
        reason: `the deployment waits for a decision${stage}${until}. Continue it with: ${command}`,
      });
    case 'continue': {
      if (watch.continuedHooks.has(once)) return going(watch, lines);
      const continuedHooks = new Set(watch.continuedHooks).add(once);
      return {
        watch: { ...watch, continuedHooks },
        lines: [...lines, plain(`paused${stage}: continuing hook ${hook.id}, as on-pause says`)],
        requests: [{ kind: 'continue', serviceDeploymentArn: own.arn, hookId: hook.id }],
      };
    }
    default: {
      const text = `The deployment waits for a decision${stage}${until}. Continue it with: ${command}`;
      const [next, said] = sayOnce(watch, once, {
        kind: 'notice',
        title: 'Paused',
        text,
      });
      return going(next, [...lines, ...said]);
    }
  }
}

function failFast(
  watch: Watch,
  lines: readonly Line[],
  service: Service,
  obstacle: Obstacle,
): Step | undefined {
  const { failFast: limit } = watch.options;
  if (limit === undefined || obstacle.failedTasks < limit || mayServe(watch)) return undefined;
  if (isHealthOld(watch, service)) return undefined;
  const breaker = ownServiceDeployment(watch)?.detail?.circuitBreaker;
  // The deployment keeps the breaker that it began with, whatever the service is configured to since.
  const hasBreaker =
    service.rollout.circuitBreaker.enabled ||
    ['MONITORING', 'TRIGGERED'].includes(breaker?.status ?? '');
  const ecsEndsIt =
    hasBreaker || ownServiceDeployment(watch)?.detail?.alarms?.status === 'TRIGGERED';
  if (!ecsEndsIt) {
    return reactTo(watch, lines, {
      name: 'failed',
      cause: obstacle.cause,
      reason: obstacle.reason,
    });
  }
  const threshold =
    breaker?.threshold === undefined
      ? ''
      : ` (${breaker.failureCount ?? 0} of ${breaker.threshold})`;
  const guard = hasBreaker ? `The circuit breaker${threshold}` : 'The alarm that went off';
  const [next, said] = sayOnce(watch, 'hopeless', {
    kind: 'warning',
    title: 'The new revision does not start',
    text: `${obstacleLine(obstacle)}. ${obstacle.advice} ${guard} will end the deployment; following it on.`,
  });
  return { ...going(next, [...lines, ...said]), requests: logRequests(next, undefined, obstacle) };
}

/** A new task that runs may have become healthy since its target was last asked for: then the next poll asks again. */
function isHealthOld(watch: Watch, service: Service): boolean {
  const { answeredMs, elapsedMs, unseen, timelines, failures, options } = watch;
  const { targets } = answeredMs;
  return (
    service.targetGroups.length > 0 &&
    !unseen.has('target health') &&
    targets !== undefined &&
    targets < elapsedMs &&
    failures.size >= (options.failFast ?? Infinity) &&
    [...timelines.values()].some(
      ({ side, failed, lastStatus }) => side === 'new' && !failed && lastStatus === 'RUNNING',
    )
  );
}

/**
 * Whether some new task is healthy, or may be: its health is not known (nobody checks it, or its target
 * cannot be told), and it has run for longer than any that failed.
 */
function mayServe(watch: Watch): boolean {
  const { timelines, unseen } = watch;
  if (unseen.has('tasks')) return (ownDeployment(watch)?.runningCount ?? 0) > 0;
  const own = [...timelines.values()].filter(({ side }) => side === 'new');
  const longestMs = Math.max(
    0,
    ...own
      .filter(({ failed }) => failed)
      .map(({ startedAt, stoppingAt, stoppedAt }) => {
        const endedAt = stoppingAt ?? stoppedAt;
        return startedAt === undefined || endedAt === undefined ? 0 : endedAt - startedAt;
      }),
  );
  return own.some(({ health, failed, lastStatus, startedAt, stoppingAt }) => {
    if (failed || stoppingAt !== undefined) return false;
    if (health === 'healthy') return true;
    const ranMs = startedAt === undefined ? 0 : watch.at - startedAt;
    return health === 'unknown' && lastStatus === 'RUNNING' && ranMs > longestMs;
  });
}

/** A bad verdict while the deployment still runs: reported, or answered with a rollback. */
export function reactTo(watch: Watch, lines: readonly Line[], verdict: BadVerdict): Step {
  const obstacle = obstacleOf(watch);
  const logs = logRequests(watch, verdict, obstacle);
  const arn = stoppableArn(watch);
  if (watch.options.onFailure !== 'rollback' || arn === undefined)
    return over(watch, lines, withoutRollback(watch, verdict), logs);
  const text = `${verdict.name}: ${shortText(verdict.reason)}; rolling back, as on-failure says`;
  return {
    watch: { ...watch, rollback: { first: verdict, elapsedMs: watch.elapsedMs } },
    lines: [...lines, { kind: 'warning', title: 'Rolling back', text }],
    // The rollback is due at once; the log can wait for its answer.
    requests: [{ kind: 'roll-back', serviceDeploymentArn: arn }, ...logs],
  };
}

/** The verdict, with why nothing is rolled back where `on-failure` asked for it. */
export function withoutRollback<V extends BadVerdict>(watch: Watch, verdict: V): V {
  const { options, subject, service, unseen } = watch;
  if (options.onFailure !== 'rollback' || subject === undefined) return verdict;
  const own = ownServiceDeployment(watch);
  const why =
    own === undefined
      ? service !== undefined && service.controller !== 'ECS'
        ? `${service.controller} controls the deployment, not ECS`
        : `its service deployment is out of sight${unseen.has('service deployments') ? ` (${unseen.get('service deployments') ?? ''})` : ''}`
      : 'ECS has already ended it';
  return { ...verdict, reason: `${verdict.reason}; it could not be rolled back: ${why}` };
}

/** The log of the failed container, once for each way of failing. */
export function logRequests(
  watch: Watch,
  verdict: Verdict | undefined,
  obstacle: Obstacle | undefined,
): readonly Request[] {
  const failure = obstacle?.example;
  if (failure === undefined || verdict?.name === 'stable') return [];
  return watch.logsRead.has(failure.fingerprint) ? [] : [{ kind: 'show-log', failure }];
}

export function obstacleOf({ subject, service, failures, targets }: Watch): Obstacle | undefined {
  return subject === undefined || service === undefined
    ? undefined
    : findObstacle(subject, service, [...failures.values()], targets);
}

export function stoppableArn(watch: Watch): string | undefined {
  const own = ownServiceDeployment(watch);
  return own !== undefined && ['PENDING', 'IN_PROGRESS'].includes(own.status) ? own.arn : undefined;
}
