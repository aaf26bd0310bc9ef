/** What a failure leaves behind: what it was, in words; the line that shows it; what serves now; what goes on by itself. */
import { explain } from '../failure/explain.ts';
import { shortText } from '../failure/short.ts';
import { causeInWords, type Cause } from './cause.ts';
import { inOneLine } from './evidence-line.ts';
import { describeFailure } from './failure.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import type { Obstacle } from './obstacle.ts';
import { obstacleOf } from './reaction.ts';
import { pauseHook, standing } from './standing.ts';
import { familyRevision, primaryOf } from './service.ts';
import { causeOf, reasonOf, type BadVerdict } from './verdict.ts';
import { present } from '../present.ts';

export interface Aftermath {
  /** One line: `4 tasks failed: the image could not be pulled`. */
  readonly what: string;
  /** The one line that shows it, where AWS has one: the code a check was answered with, the action that was denied. */
  readonly evidence?: string;
  /** `web:1 still serves, 2 of 2`. */
  readonly serving?: string;
  /** Whether something goes on by itself, and what. */
  readonly goesOn?: string;
}

export function aftermathOf(
  watch: Watch,
  verdict: BadVerdict,
  servingTaskDefinition: string | undefined,
): Aftermath {
  const obstacle = obstacleOf(watch);
  const cause = causeOf(verdict);
  const evidence = evidenceFor(watch, verdict, cause, obstacle);
  const serving = servingNow(watch, servingTaskDefinition);
  const goesOn = whatGoesOn(watch, verdict, obstacle);
  return {
    what: whatHappened(verdict, obstacle),
    ...present({ evidence, serving, goesOn }),
  };
}

function whatHappened(verdict: BadVerdict, obstacle: Obstacle | undefined): string {
  const cause = causeOf(verdict);
  const waited =
    (verdict.name === 'timed-out' || verdict.name === 'stalled') && obstacle !== undefined
      ? [verdict.reason.replace(`: ${obstacle.reason}`, '')]
      : [];
  return [...waited, whatStoodInTheWay(verdict, cause, obstacle)].join(': ');
}

function whatStoodInTheWay(
  verdict: BadVerdict,
  cause: Cause | undefined,
  obstacle: Obstacle | undefined,
): string {
  if (cause === undefined) return shortText(reasonOf(verdict) ?? verdict.name, 220);
  if (cause === 'unknown') return shortText(verdict.reason, 220);
  const words = causeInWords[cause];
  if (obstacle?.cause !== cause) return words;
  const isExit = cause === 'container-exit' || cause === 'out-of-memory';
  const how =
    isExit && obstacle.example !== undefined
      ? shortText(describeFailure(obstacle.example), 220)
      : words;
  const count = obstacle.failedTasks;
  return count === 0 ? how : `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${how}`;
}

function evidenceFor(
  watch: Watch,
  verdict: BadVerdict,
  cause: Cause | undefined,
  obstacle: Obstacle | undefined,
): string | undefined {
  if (cause === undefined) return undefined;
  if (cause === 'alarm') {
    const names = ownServiceDeployment(watch)?.detail?.alarms?.triggered ?? [];
    return names.length === 0 ? undefined : `alarm ${names.join(', ')}`;
  }
  // The exit code is in the sentence already; the log tells more.
  if (cause === 'container-exit') return undefined;
  const own =
    obstacle?.cause !== cause
      ? undefined
      : cause === 'target-health-check'
        ? obstacle.reason
        : (obstacle.example?.detail ?? obstacle.reason);
  return inOneLine([own, reasonOf(verdict)].find((text) => explain(text)?.cause === cause));
}

function servingNow(
  { service }: Watch,
  servingTaskDefinition: string | undefined,
): string | undefined {
  if (service === undefined) return undefined;
  if (servingTaskDefinition === undefined) {
    return service.runningCount === 0 ? 'nothing serves: no task runs' : undefined;
  }
  const sets = [...service.deployments, ...service.taskSets];
  const running = sets
    .filter(({ taskDefinition }) => taskDefinition === servingTaskDefinition)
    .reduce((sum, { runningCount }) => sum + runningCount, 0);
  const name = familyRevision(servingTaskDefinition);
  return running === 0
    ? `nothing serves: no task of ${name} runs`
    : `${name} still serves, ${Math.min(running, service.desiredCount)} of ${service.desiredCount}`;
}

function whatGoesOn(
  watch: Watch,
  verdict: BadVerdict,
  obstacle: Obstacle | undefined,
): string | undefined {
  const { service, subject } = watch;
  const own = ownServiceDeployment(watch);
  const revision =
    subject?.taskDefinition === undefined
      ? 'the new revision'
      : familyRevision(subject.taskDefinition);
  switch (verdict.name) {
    case 'rolled-back':
      return 'nothing: the rollback is complete';
    case 'superseded':
      return 'the newer deployment';
    case 'paused':
      return 'nothing until somebody decides, or the pause times out';
    case 'error':
    case 'stopped':
      return undefined;
    default:
  }
  if (verdict.name === 'failed' && causeOf(verdict) === 'never-deployed') return 'nothing';
  if (own !== undefined && ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'].includes(own.status)) {
    return `the rollback${standing(watch)}`;
  }
  if (watch.runsNothing !== undefined) {
    return 'ECS goes on trying to start tasks, as of any service that runs fewer than it wants';
  }
  if (own?.status === 'ROLLBACK_FAILED') return 'nothing: the rollback failed too';
  const listed = service === undefined ? undefined : primaryOf(service);
  const isRunning =
    own === undefined
      ? listed?.rolloutState === 'IN_PROGRESS'
      : ['PENDING', 'IN_PROGRESS'].includes(own.status);
  if (!isRunning) return `nothing: ECS starts no more tasks of ${revision}`;
  if (pauseHook(own) !== undefined) return 'nothing until somebody decides at the PAUSE hook';
  if (obstacle === undefined) return 'the deployment, without being watched';
  if (obstacle.passes) {
    return 'the deployment: ECS goes on trying, and completes it once this has passed';
  }
  if (obstacle.failedTasks === 0)
    return 'the deployment, but it gets no further until this is mended';
  return service?.rollout.circuitBreaker.enabled === true
    ? 'the deployment, until the circuit breaker ends it'
    : `the deployment: ECS starts tasks of ${revision} again and again until somebody ends it`;
}
