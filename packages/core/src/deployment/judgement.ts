/** How a deployment stands, read from what AWS says of it and from nothing else. */
import type { EpochMs } from '../time.ts';
import { deploymentsIn, eventKind } from './event.ts';
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
import { present } from '../present.ts';

/** How the followed deployment stands. Ends carry AWS's own time where it gives one. */
export type Judgement =
  | { readonly kind: 'in-progress'; readonly stage?: string; readonly rollingBack: boolean }
  | { readonly kind: 'stable'; readonly endedAt?: EpochMs }
  | { readonly kind: 'rolled-back'; readonly endedAt?: EpochMs; readonly reason: string }
  | { readonly kind: 'failed'; readonly endedAt?: EpochMs; readonly reason: string }
  | { readonly kind: 'stopped'; readonly endedAt?: EpochMs; readonly reason: string }
  | { readonly kind: 'superseded'; readonly endedAt?: EpochMs; readonly winner: Subject }
  /** A newer deployment of the same named revision: it is the one to watch from here on. */
  | { readonly kind: 'watch'; readonly next: Subject }
  /** AWS's answers do not fit together yet: look again. `end` is what they come to if they stay so. */
  | { readonly kind: 'unsettled'; readonly why: string; readonly end?: Judgement }
  | { readonly kind: 'error'; readonly reason: string };

/** A judgement that is the deployment's end. */
export type Ended = Exclude<Judgement, { kind: 'in-progress' | 'unsettled' | 'watch' }>;

export function isEnd(judgement: Judgement): judgement is Ended {
  return !['in-progress', 'unsettled', 'watch'].includes(judgement.kind);
}

/** Judges the subject by its own end; counts decide only where ECS records no end. */
export function judge(subject: Subject, evidence: Evidence, options: WatchOptions): Judgement {
  const { service, serviceDeployments } = evidence;
  if (service.status !== 'ACTIVE') {
    return {
      kind: 'error',
      reason: `service ${service.name} is ${service.status}: it is being deleted or is gone`,
    };
  }
  if (subject.serviceDeploymentArn !== undefined) {
    const own = serviceDeployments?.find(({ arn }) => arn === subject.serviceDeploymentArn);
    if (own === undefined)
      return { kind: 'unsettled', why: 'the service deployment is out of sight' };
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
): Judgement {
  const winner = subjectOfDeployment(primary);
  const isMeant =
    options.taskDefinition !== undefined &&
    sameTaskDefinition(winner.taskDefinition, options.taskDefinition);
  return isMeant || wasThereBefore(winner, evidence, options)
    ? { kind: 'watch', next: winner }
    : { kind: 'superseded', winner };
}

function judgeServiceDeployment(
  own: ServiceDeployment,
  evidence: Evidence,
  options: WatchOptions,
): Judgement {
  const newer = newerThan(own, evidence.serviceDeployments ?? []);
  const endedAt = own.finishedAt ?? own.stoppedAt;
  const end = endedAt === undefined ? {} : { endedAt };
  const listed = evidence.service.deployments.find(
    (deployment) =>
      revisionNumber(deploymentIdOf(deployment)) === revisionNumber(own.targetServiceRevisionArn),
  );
  // Whoever deployed anew ended it, unless that was only after its end.
  const endedByNewer = wasRunning(own, evidence.serviceDeployments ?? [], endedAt);
  switch (own.status) {
    case 'SUCCESSFUL':
      return { kind: 'stable', ...end };
    case 'ROLLBACK_SUCCESSFUL':
      return { kind: 'rolled-back', ...end, reason: rollbackReason(own) };
    case 'ROLLBACK_FAILED':
      return { kind: 'failed', ...end, reason: `${rollbackReason(own)}; the rollback failed too` };
    case 'STOPPED':
      if (
        wasTriggered(own) ||
        (own.statusReason === undefined && listed?.rolloutState === 'FAILED')
      ) {
        const cutShort =
          newer !== undefined && endedByNewer
            ? '; a newer deployment took over before that was done'
            : '';
        return { kind: 'failed', ...end, reason: `${failureReason(own, listed)}${cutShort}` };
      }
      if (newer !== undefined && endedByNewer) {
        return overtaken(newer, evidence, options, endedAt);
      }
      return { kind: 'stopped', ...end, reason: own.statusReason ?? 'the deployment was stopped' };
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return { kind: 'in-progress', rollingBack: true, ...stageOf(own) };
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'STOP_REQUESTED':
      if (newer !== undefined && newer.status !== 'PENDING') {
        return overtaken(newer, evidence, options, endedAt);
      }
      return { kind: 'in-progress', rollingBack: false, ...stageOf(own) };
    default:
      return endedAt === undefined
        ? { kind: 'in-progress', rollingBack: false, ...stageOf(own) }
        : {
            kind: 'error',
            reason: `the deployment ended as ${own.status}, which this version does not know`,
          };
  }
}

function judgeDeployment(subject: Subject, evidence: Evidence, options: WatchOptions): Judgement {
  const { service } = evidence;
  const primary = primaryOf(service);
  if (primary === undefined)
    return { kind: 'unsettled', why: 'the service lists no PRIMARY deployment' };
  const own = service.deployments.find((deployment) => isSubject(deployment, subject));
  const ended = endOf(deploymentIdOf(primary), primary, service);

  if (own === primary) {
    switch (primary.rolloutState) {
      case 'COMPLETED':
        return { kind: 'stable', ...ended };
      case 'FAILED':
        return {
          kind: 'failed',
          ...ended,
          reason: primary.rolloutStateReason ?? 'the deployment failed',
        };
      case undefined:
        return judgeByCounts(primary, service);
      default:
        return { kind: 'in-progress', rollingBack: false };
    }
  }

  if (own?.rolloutState === 'COMPLETED') {
    // It was replaced between two polls, but only after it had completed.
    return { kind: 'stable', ...endOf(subject.deploymentId, own, service) };
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
        return { kind: 'rolled-back', ...ended, reason };
      case 'FAILED':
        return { kind: 'failed', ...ended, reason: `${reason}; the rollback failed too` };
      default:
        return { kind: 'in-progress', rollingBack: true };
    }
  }
  if (own?.rolloutState === 'FAILED') {
    return {
      kind: 'failed',
      ...endOf(subject.deploymentId, own, service),
      reason: own.rolloutStateReason ?? 'the deployment failed',
    };
  }
  return overtakenBy(primary, evidence, options);
}

/** Classic Load Balancers: ECS gives no rollout state, so the counts and its "steady state" event decide. */
function judgeByCounts(primary: Deployment, service: Service): Judgement {
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
  if (!settled || steady === undefined) return { kind: 'in-progress', rollingBack: false };
  return { kind: 'stable', ...present({ endedAt: steady.createdAt }) };
}

/** CODE_DEPLOY and EXTERNAL: the task set is stable once it is PRIMARY and in its steady state. */
function judgeTaskSet(subject: Subject, service: Service): Judgement {
  const own = service.taskSets.find(({ id }) => id === subject.deploymentId);
  const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
  if (own !== undefined && own === primary) {
    return isSteady(own)
      ? {
          kind: 'stable',
          ...present({ endedAt: own.stabilityStatusAt }),
        }
      : { kind: 'in-progress', rollingBack: false };
  }
  if (own !== undefined && own.status !== 'DRAINING')
    return { kind: 'in-progress', rollingBack: false };
  if (primary === undefined)
    return { kind: 'unsettled', why: 'the service has no PRIMARY task set' };
  if (subject.createdAt !== undefined && (primary.createdAt ?? Infinity) <= subject.createdAt) {
    const to =
      primary.taskDefinition === undefined ? primary.id : familyRevision(primary.taskDefinition);
    return { kind: 'rolled-back', reason: `traffic went back to task set ${primary.id} (${to})` };
  }
  return {
    kind: 'superseded',
    winner: {
      deploymentId: primary.id,
      ...present({ taskDefinition: primary.taskDefinition }),
    },
  };
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
  const endedAt = event?.createdAt ?? deployment.updatedAt;
  return endedAt === undefined ? {} : { endedAt };
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
  return other.arn !== own.arn && (other.createdAt ?? 0) > (own.createdAt ?? 0);
}

function overtaken(
  newer: ServiceDeployment,
  evidence: Evidence,
  options: WatchOptions,
  endedAt: EpochMs | undefined,
): Judgement {
  const winner = subjectOf(newer, evidence);
  if (wasThereBefore(winner, evidence, options)) return { kind: 'watch', next: winner };
  if (options.taskDefinition !== undefined) {
    const taskDefinition = taskDefinitionOf(newer, evidence);
    if (taskDefinition === undefined) {
      return { kind: 'unsettled', why: 'the revision of a newer deployment is not known yet' };
    }
    if (sameTaskDefinition(taskDefinition, options.taskDefinition))
      return { kind: 'watch', next: winner };
  }
  return { kind: 'superseded', winner, ...present({ endedAt }) };
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
  const stage = own.detail?.lifecycleStage;
  return stage === undefined ? {} : { stage };
}
