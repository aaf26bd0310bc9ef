/** How a deployment stands, read from what AWS says of it and from nothing else. */
import type { EpochMs } from '../time.ts';
import { deploymentsIn, eventKind } from './event.ts';
import { causeOfEnd } from './obstacle.ts';
import type { WatchOptions } from './options.ts';
import {
  deploymentIdOf,
  familyRevision,
  primaryOf,
  revisionNumber,
  sameTaskDefinition,
  type Deployment,
  type Service,
  type ServiceDeployment,
  type TaskSet,
} from './service.ts';
import {
  isRollback,
  subjectOf,
  subjectOfDeployment,
  taskDefinitionOf,
  type Evidence,
  type Subject,
} from './subject.ts';
import type { Ended } from './verdict.ts';
import { present } from '../present.ts';

/**
 * How the followed deployment stands: in progress, not to be told yet, or its end, which is the verdict as far as AWS's
 * own record tells it. Ends carry AWS's own time where it gives one.
 */
export type RolloutStatus =
  | { readonly name: 'in-progress'; readonly stage?: string; readonly rollingBack: boolean }
  /** A newer deployment of the same named revision: it is the one to watch from here on. */
  | { readonly name: 'watch'; readonly next: Subject }
  /** AWS's answers do not fit together yet: poll again. `end` is what they come to if they stay so. */
  | { readonly name: 'unsettled'; readonly why: string; readonly end?: RolloutStatus }
  | Ended;

export function isEnd(status: RolloutStatus): status is Ended {
  return !['in-progress', 'unsettled', 'watch'].includes(status.name);
}

/** Judges the subject by its own end; counts decide only where ECS records no end. */
export function judge(subject: Subject, evidence: Evidence, options: WatchOptions): RolloutStatus {
  const { service, serviceDeployments } = evidence;
  if (service.status !== 'ACTIVE') {
    return {
      name: 'error',
      reason: `service ${service.name} is ${service.status}: it is being deleted or is gone`,
    };
  }
  if (subject.serviceDeploymentArn !== undefined) {
    const own = serviceDeployments?.find(({ arn }) => arn === subject.serviceDeploymentArn);
    if (own === undefined)
      return { name: 'unsettled', why: 'the service deployment is out of sight' };
    return judgeServiceDeployment(own, evidence, options);
  }
  return service.controller === 'ECS'
    ? judgeDeployment(subject, evidence, options)
    : judgeTaskSet(subject, service);
}

/** The followed deployment has ended or is out of sight, and a PRIMARY that no list shows has taken over. */
export function overtakenBy(
  primary: Deployment,
  evidence: Evidence,
  options: WatchOptions,
): RolloutStatus {
  const winner = subjectOfDeployment(primary);
  const isMeant = sameTaskDefinition(winner.taskDefinition, options.taskDefinition);
  return isMeant || wasThereBefore(winner, evidence, options)
    ? { name: 'watch', next: winner }
    : superseded(winner);
}

function judgeServiceDeployment(
  own: ServiceDeployment,
  evidence: Evidence,
  options: WatchOptions,
): RolloutStatus {
  const newer = newerThan(own, evidence.serviceDeployments ?? []);
  const endedAt = own.finishedAt ?? own.stoppedAt;
  const end = present({ endedAt });
  const listed = evidence.service.deployments.find(
    (deployment) =>
      revisionNumber(deploymentIdOf(deployment)) === revisionNumber(own.targetServiceRevisionArn),
  );
  // Whoever deployed anew ended it, unless that was only after its end.
  const endedByNewer = wasRunning(own, evidence.serviceDeployments ?? [], endedAt);
  switch (own.status) {
    case 'SUCCESSFUL':
      return { name: 'stable', ...end };
    case 'ROLLBACK_SUCCESSFUL':
      return endedBadly('rolled-back', { ...end, reason: rollbackReason(own) });
    case 'ROLLBACK_FAILED':
      return endedBadly('failed', {
        ...end,
        reason: `${rollbackReason(own)}; the rollback failed too`,
      });
    case 'STOPPED':
      if (
        wasTriggered(own) ||
        (own.statusReason === undefined && listed?.rolloutState === 'FAILED')
      ) {
        const cutShort =
          newer !== undefined && endedByNewer
            ? '; a newer deployment took over before that was done'
            : '';
        return endedBadly('failed', { ...end, reason: `${failureReason(own, listed)}${cutShort}` });
      }
      if (newer !== undefined && endedByNewer) {
        return overtaken(newer, evidence, options, endedAt);
      }
      return { name: 'stopped', ...end, reason: own.statusReason ?? 'the deployment was stopped' };
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return { name: 'in-progress', rollingBack: true, ...stageOf(own) };
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'STOP_REQUESTED':
      if (newer !== undefined && newer.status !== 'PENDING') {
        return overtaken(newer, evidence, options, endedAt);
      }
      return { name: 'in-progress', rollingBack: false, ...stageOf(own) };
    default:
      return endedAt === undefined
        ? { name: 'in-progress', rollingBack: false, ...stageOf(own) }
        : {
            name: 'error',
            reason: `the deployment ended as ${own.status}, which this version does not know`,
          };
  }
}

function judgeDeployment(
  subject: Subject,
  evidence: Evidence,
  options: WatchOptions,
): RolloutStatus {
  const { service } = evidence;
  const primary = primaryOf(service);
  if (primary === undefined)
    return { name: 'unsettled', why: 'the service lists no PRIMARY deployment' };
  const own = service.deployments.find((deployment) => isSubject(deployment, subject));
  const ended = endOf(deploymentIdOf(primary), primary, service);

  if (own === primary) {
    switch (primary.rolloutState) {
      case 'COMPLETED':
        return { name: 'stable', ...ended };
      case 'FAILED':
        return endedBadly('failed', {
          ...ended,
          reason: primary.rolloutStateReason ?? 'the deployment failed',
        });
      case undefined:
        return judgeByCounts(primary, service);
      default:
        return { name: 'in-progress', rollingBack: false };
    }
  }

  if (own?.rolloutState === 'COMPLETED') {
    // It was replaced between two polls, but only after it had completed.
    return { name: 'stable', ...endOf(subject.deploymentId, own, service) };
  }
  const older =
    primary.createdAt !== undefined &&
    subject.createdAt !== undefined &&
    primary.createdAt < subject.createdAt;
  const remembered = subject.rolledBackTo !== undefined && isSubject(primary, subject.rolledBackTo);
  if (older || remembered || isRollback(primary, service)) {
    const reason = own?.rolloutStateReason ?? 'ECS rolled the deployment back';
    switch (primary.rolloutState) {
      case 'COMPLETED':
        return endedBadly('rolled-back', { ...ended, reason });
      case 'FAILED':
        return endedBadly('failed', { ...ended, reason: `${reason}; the rollback failed too` });
      default:
        return { name: 'in-progress', rollingBack: true };
    }
  }
  if (own?.rolloutState === 'FAILED') {
    return endedBadly('failed', {
      ...endOf(subject.deploymentId, own, service),
      reason: own.rolloutStateReason ?? 'the deployment failed',
    });
  }
  return overtakenBy(primary, evidence, options);
}

/** Classic Load Balancers: ECS gives no rollout state, so the counts and its "steady state" event decide. */
function judgeByCounts(primary: Deployment, service: Service): RolloutStatus {
  const settled =
    service.deployments.length === 1 &&
    service.pendingCount === 0 &&
    service.runningCount === service.desiredCount &&
    primary.runningCount === service.desiredCount;
  const steady = service.events.find(
    (event) =>
      eventKind(event) === 'steady' &&
      (primary.createdAt === undefined || (event.createdAt ?? 0) >= primary.createdAt),
  );
  if (!settled || steady === undefined) return { name: 'in-progress', rollingBack: false };
  return { name: 'stable', ...present({ endedAt: steady.createdAt }) };
}

/** CODE_DEPLOY and EXTERNAL: the task set is stable once it is PRIMARY and in its steady state. */
function judgeTaskSet(subject: Subject, service: Service): RolloutStatus {
  const own = service.taskSets.find(({ id }) => id === subject.deploymentId);
  const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
  if (own !== undefined && own === primary) {
    return isSteady(own)
      ? {
          name: 'stable',
          ...present({ endedAt: own.stabilityStatusAt }),
        }
      : { name: 'in-progress', rollingBack: false };
  }
  if (own !== undefined && own.status !== 'DRAINING')
    return { name: 'in-progress', rollingBack: false };
  if (primary === undefined)
    return { name: 'unsettled', why: 'the service has no PRIMARY task set' };
  if (subject.createdAt !== undefined && (primary.createdAt ?? Infinity) <= subject.createdAt) {
    const to =
      primary.taskDefinition === undefined ? primary.id : familyRevision(primary.taskDefinition);
    return endedBadly('rolled-back', {
      reason: `traffic went back to task set ${primary.id} (${to})`,
    });
  }
  return superseded({
    deploymentId: primary.id,
    ...present({ taskDefinition: primary.taskDefinition }),
  });
}

function isSteady(taskSet: TaskSet): boolean {
  return (
    taskSet.stabilityStatus === 'STEADY_STATE' &&
    taskSet.pendingCount === 0 &&
    taskSet.runningCount === taskSet.computedDesiredCount
  );
}

function isSubject(deployment: Deployment, subject: Subject): boolean {
  const id = deploymentIdOf(deployment);
  if (id !== undefined && subject.deploymentId !== undefined) return id === subject.deploymentId;
  return (
    sameTaskDefinition(deployment.taskDefinition, subject.taskDefinition) &&
    (deployment.createdAt === undefined ||
      subject.createdAt === undefined ||
      deployment.createdAt === subject.createdAt)
  );
}

/** When a deployment ended: ECS's "deployment completed" event, else the record's last change. */
function endOf(
  id: string | undefined,
  deployment: Deployment,
  service: Service,
): { readonly endedAt?: EpochMs } {
  const event = service.events.find(
    (candidate) =>
      eventKind(candidate) === 'completed' &&
      id !== undefined &&
      deploymentsIn(candidate).includes(id) &&
      (candidate.createdAt ?? 0) >= (deployment.createdAt ?? 0),
  );
  return present({ endedAt: event?.createdAt ?? deployment.updatedAt });
}

function newerThan(
  own: ServiceDeployment,
  newestFirst: readonly ServiceDeployment[],
): ServiceDeployment | undefined {
  return newestFirst.find((other) => isAfter(other, own));
}

/** Whether it had not ended yet when the next one was created. */
function wasRunning(
  own: ServiceDeployment,
  newestFirst: readonly ServiceDeployment[],
  endedAt: EpochMs = Infinity,
): boolean {
  return (newestFirst.findLast((other) => isAfter(other, own))?.createdAt ?? 0) <= endedAt;
}

function isAfter(other: ServiceDeployment, own: ServiceDeployment): boolean {
  return (other.createdAt ?? 0) > (own.createdAt ?? 0);
}

function overtaken(
  newer: ServiceDeployment,
  evidence: Evidence,
  options: WatchOptions,
  endedAt: EpochMs | undefined,
): RolloutStatus {
  const winner = subjectOf(newer, evidence);
  if (wasThereBefore(winner, evidence, options)) return { name: 'watch', next: winner };
  if (options.taskDefinition !== undefined) {
    const taskDefinition = taskDefinitionOf(newer, evidence);
    if (taskDefinition === undefined) {
      return { name: 'unsettled', why: 'the revision of a newer deployment is not known yet' };
    }
    if (sameTaskDefinition(taskDefinition, options.taskDefinition))
      return { name: 'watch', next: winner };
  }
  return superseded(winner, endedAt);
}

/** Created before anybody looked, and only shown later: it was the newest all along, and is the one to watch. */
function wasThereBefore(
  { createdAt }: Subject,
  { beganAt }: Evidence,
  { deploymentId, taskDefinition }: WatchOptions,
): boolean {
  return (
    deploymentId === undefined &&
    taskDefinition === undefined &&
    beganAt !== undefined &&
    createdAt !== undefined &&
    createdAt <= beganAt
  );
}

/** ECS's own words tell the cause, or nothing does yet: the tasks may tell more. */
function endedBadly(
  name: 'failed' | 'rolled-back',
  { reason, endedAt }: { readonly reason: string; readonly endedAt?: EpochMs },
): Ended {
  return { name, cause: causeOfEnd(reason, undefined), reason, ...present({ endedAt }) };
}

function superseded({ deploymentId: id, taskDefinition }: Subject, endedAt?: EpochMs): Ended {
  const name = [taskDefinition === undefined ? undefined : familyRevision(taskDefinition), id]
    .filter((part) => part !== undefined)
    .join(', ');
  return {
    name: 'superseded',
    reason: `a newer deployment took over${name === '' ? '' : `: ${name}`}`,
    winner: present({ id, taskDefinition }),
    ...present({ endedAt }),
  };
}

function wasTriggered(own: ServiceDeployment): boolean {
  return (
    own.detail?.circuitBreaker?.status === 'TRIGGERED' ||
    own.detail?.alarms?.status === 'TRIGGERED' ||
    /circuit breaker|alarm|lifecycle hook|invalid networking/i.test(own.statusReason ?? '')
  );
}

function failureReason(own: ServiceDeployment, listed: Deployment | undefined): string {
  return own.statusReason ?? listed?.rolloutStateReason ?? 'the deployment failed';
}

function rollbackReason(own: ServiceDeployment): string {
  return own.statusReason ?? own.detail?.rollback?.reason ?? 'ECS rolled the deployment back';
}

function stageOf(own: ServiceDeployment): { readonly stage?: string } {
  return present({ stage: own.detail?.lifecycleStage });
}
