/**
 * Which deployment is judged.
 *
 * The newest service deployment, pinned by its own ARN and by the number that its service revision and
 * `ecs-svc/N` share. `currentServiceDeployment` is never asked: it may be stale. Where service
 * deployments are out of sight, the PRIMARY of `deployments[]` — unless it is the rollback of another,
 * and then that other one.
 */
import type { EpochMs } from '../time.ts';
import { deploymentsIn, eventKind } from './event.ts';
import { longestJobMs, type WatchOptions } from './options.ts';
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
import { present } from '../present.ts';

/** The deployment that is followed. Any part may be out of sight. */
export interface Subject {
  /** `ecs-svc/N`, or the id of a task set. */
  readonly deploymentId?: string;
  readonly serviceDeploymentArn?: string;
  readonly taskDefinition?: string;
  readonly createdAt?: EpochMs;
  /** The PRIMARY that was seen to be its rollback; once completed, nothing in the answer tells any more. */
  readonly rolledBackTo?: { readonly deploymentId?: string; readonly taskDefinition?: string };
}

/** What is known when a subject is chosen: the service as seen, and the service deployments if in sight. */
export interface Evidence {
  readonly service: Service;
  /** Newest first; `undefined` where out of sight. */
  readonly serviceDeployments: readonly ServiceDeployment[] | undefined;
  /** Task definition by service revision ARN. */
  readonly revisions: ReadonlyMap<string, string>;
  /** AWS's clock when the service was seen. */
  readonly at?: EpochMs;
  /** AWS's clock at the first answer: what was created before is not new. */
  readonly beganAt?: EpochMs;
}

export function taskDefinitionOf(
  serviceDeployment: ServiceDeployment,
  evidence: Evidence,
): string | undefined {
  const revision = serviceDeployment.targetServiceRevisionArn;
  if (revision === undefined) return undefined;
  const number = revisionNumber(revision);
  const listed = evidence.service.deployments.find(
    (deployment) => revisionNumber(deploymentIdOf(deployment)) === number,
  );
  return evidence.revisions.get(revision) ?? listed?.taskDefinition;
}

/** The deployment to judge, or `undefined` while there is none that fits what was asked for. */
export function chooseSubject(evidence: Evidence, options: WatchOptions): Subject | undefined {
  const { serviceDeployments, service } = evidence;
  if (serviceDeployments !== undefined && serviceDeployments.length > 0) {
    const ahead = options.deploymentId === undefined ? unlistedPrimary(evidence) : undefined;
    if (ahead !== undefined && isNamed(ahead.taskDefinition, options)) {
      return subjectOfDeployment(ahead);
    }
    const chosen = chooseServiceDeployment(serviceDeployments, evidence, options);
    return chosen === undefined ? undefined : subjectOf(chosen, evidence);
  }
  if (service.controller !== 'ECS') return chooseTaskSet(service, options);
  return chooseDeployment(service, options);
}

export function subjectOf(serviceDeployment: ServiceDeployment, evidence: Evidence): Subject {
  const number = revisionNumber(serviceDeployment.targetServiceRevisionArn);
  const taskDefinition = taskDefinitionOf(serviceDeployment, evidence);
  return {
    serviceDeploymentArn: serviceDeployment.arn,
    ...(number !== undefined && { deploymentId: `ecs-svc/${number}` }),
    ...present({ taskDefinition, createdAt: serviceDeployment.createdAt }),
  };
}

/** The subject with its service deployment, where that is in sight and was not when the subject was chosen. */
export function withServiceDeployment(subject: Subject, evidence: Evidence): Subject {
  const number = revisionNumber(subject.deploymentId);
  if (subject.serviceDeploymentArn !== undefined || number === undefined) return subject;
  const own = evidence.serviceDeployments?.find(
    ({ targetServiceRevisionArn }) => revisionNumber(targetServiceRevisionArn) === number,
  );
  return own === undefined ? subject : { ...subject, serviceDeploymentArn: own.arn };
}

function chooseServiceDeployment(
  newestFirst: readonly ServiceDeployment[],
  evidence: Evidence,
  options: WatchOptions,
): ServiceDeployment | undefined {
  const { deploymentId, taskDefinition } = options;
  if (deploymentId !== undefined) {
    return newestFirst.find(
      (candidate) =>
        candidate.arn === deploymentId ||
        (deploymentId.startsWith('ecs-svc/') &&
          revisionNumber(candidate.targetServiceRevisionArn) === revisionNumber(deploymentId)),
    );
  }
  if (taskDefinition === undefined) return newestFirst[0];
  return newestFirst.find(
    (candidate, index) =>
      mayBeOfThisRun(candidate, index, evidence, options) &&
      sameTaskDefinition(taskDefinitionOf(candidate, evidence), taskDefinition),
  );
}

/**
 * Of the deployments of a named revision: an old one is not this run's, only the newest or one created since
 * the run began. Where that is not known, one that a newer one cut short within the length of a job.
 */
export function mayBeOfThisRun(
  candidate: ServiceDeployment,
  index: number,
  { at }: Pick<Evidence, 'at'>,
  { deployedAfter }: WatchOptions,
): boolean {
  if (index === 0) return true;
  const createdAt = candidate.createdAt ?? 0;
  if (deployedAfter !== undefined) return createdAt >= deployedAfter;
  const isCutShort = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED'].includes(
    candidate.status,
  );
  return isCutShort && at !== undefined && createdAt >= at - longestJobMs;
}

function isNamed(taskDefinition: string | undefined, options: WatchOptions): boolean {
  return (
    options.taskDefinition === undefined ||
    sameTaskDefinition(taskDefinition, options.taskDefinition)
  );
}

/**
 * A PRIMARY newer than every listed service deployment, and of which none is listed: the list is behind.
 * Not the deployment that a rollback started, which has none of its own. One of more than 90 days is never
 * listed, but is not newer than what is.
 */
export function unlistedPrimary({ service, serviceDeployments }: Evidence): Deployment | undefined {
  const primary = primaryOf(service);
  const number = primary === undefined ? undefined : revisionNumber(deploymentIdOf(primary));
  const newest = serviceDeployments?.[0];
  if (primary === undefined || number === undefined || newest === undefined) return undefined;
  const isListed = serviceDeployments?.some(
    ({ targetServiceRevisionArn }) => revisionNumber(targetServiceRevisionArn) === number,
  );
  const isNewer = (primary.createdAt ?? 0) > (newest.createdAt ?? Infinity);
  if (isListed === true || !isNewer) return undefined;
  return isRollback(primary, service) || startedByRollbackOf(newest, primary) ? undefined : primary;
}

function startedByRollbackOf(listed: ServiceDeployment, primary: Deployment): boolean {
  if (!listed.status.startsWith('ROLLBACK')) return false;
  const createdAt = primary.createdAt ?? Infinity;
  const { startedAt, serviceRevisionArn } = listed.detail?.rollback ?? {};
  if (
    serviceRevisionArn !== undefined &&
    revisionNumber(serviceRevisionArn) === revisionNumber(deploymentIdOf(primary))
  ) {
    return true;
  }
  if (startedAt !== undefined) return Math.abs(createdAt - startedAt) <= rollbackStartsWithinMs;
  return createdAt <= (listed.finishedAt ?? -Infinity);
}

function chooseDeployment(service: Service, options: WatchOptions): Subject | undefined {
  const primary = primaryOf(service);
  if (primary === undefined) return undefined;
  const newestFirst = [...service.deployments].sort(
    (a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0),
  );
  if (options.deploymentId !== undefined) {
    const pinned = newestFirst.find(
      (deployment) => deploymentIdOf(deployment) === options.deploymentId,
    );
    return pinned === undefined ? undefined : subjectOfDeployment(pinned);
  }
  const newest = isRollback(primary, service)
    ? rolledBackSubject(service, primary)
    : subjectOfDeployment(failedBefore(primary, service, options) ?? primary);
  if (isNamed(newest.taskDefinition, options)) return newest;
  const named = newestFirst.find((deployment) =>
    sameTaskDefinition(deployment.taskDefinition, options.taskDefinition),
  );
  // The old tasks of the named revision, just being replaced, are no deployment of it.
  const fits =
    named !== undefined &&
    (named.rolloutState === 'FAILED' || named.rolloutState === 'IN_PROGRESS');
  return fits ? subjectOfDeployment(named) : undefined;
}

function chooseTaskSet(service: Service, options: WatchOptions): Subject | undefined {
  const newestFirst = [...service.taskSets].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
  const fits = (taskSet: TaskSet): boolean =>
    options.deploymentId === undefined
      ? options.taskDefinition === undefined ||
        sameTaskDefinition(taskSet.taskDefinition, options.taskDefinition)
      : taskSet.id === options.deploymentId;
  const chosen = newestFirst.find(fits);
  if (chosen === undefined) return undefined;
  return {
    deploymentId: chosen.id,
    ...present({ taskDefinition: chosen.taskDefinition, createdAt: chosen.createdAt }),
  };
}

export function subjectOfDeployment(deployment: Deployment): Subject {
  const deploymentId = deploymentIdOf(deployment);
  return {
    ...present({
      deploymentId,
      taskDefinition: deployment.taskDefinition,
      createdAt: deployment.createdAt,
    }),
  };
}

/** A new deployment that a rollback starts is created with the event that says so. */
const rollbackStartsWithinMs = 5_000;

/**
 * Whether the PRIMARY came to be by a rollback. It may bear an id of its own or that of the deployment
 * it returns to, with its older `createdAt`: which one ECS does is not documented, so both are read.
 */
export function isRollback(primary: Deployment, service: Service): boolean {
  if (/rolling back/i.test(primary.rolloutStateReason ?? '')) return true;
  const id = deploymentIdOf(primary);
  return service.events.some((event) => {
    if (eventKind(event) !== 'rolling-back') return false;
    const target = deploymentsIn(event).at(-1);
    if (id !== undefined && target === id) return true;
    if (primary.createdAt === undefined || event.createdAt === undefined) return false;
    return Math.abs(primary.createdAt - event.createdAt) <= rollbackStartsWithinMs;
  });
}

/**
 * A deployment of this run that is listed as FAILED beside a newer PRIMARY of an older revision: this run's
 * deployment failed, whoever put the old revision back.
 */
function failedBefore(
  primary: Deployment,
  service: Service,
  { deployedAfter }: WatchOptions,
): Deployment | undefined {
  return service.deployments.find(
    (other) =>
      other.rolloutState === 'FAILED' &&
      (other.createdAt ?? 0) >= (deployedAfter ?? 0) &&
      (primary.createdAt ?? 0) > (other.createdAt ?? Infinity) &&
      isOlderRevision(primary.taskDefinition, other.taskDefinition),
  );
}

function isOlderRevision(one: string | undefined, other: string | undefined): boolean {
  const [family, revision] = familyRevision(one ?? '').split(':');
  const [otherFamily, otherRevision] = familyRevision(other ?? '').split(':');
  return family === otherFamily && Number(revision) < Number(otherRevision);
}

/** The deployment that a rollback left behind: still listed as FAILED, else named by ECS's events. */
function rolledBackSubject(service: Service, primary: Deployment): Subject {
  const others = service.deployments.filter((deployment) => deployment !== primary);
  const failed = others.find((deployment) => deployment.rolloutState === 'FAILED') ?? others[0];
  if (failed !== undefined) return subjectOfDeployment(failed);
  const event = service.events.find(
    (candidate) => eventKind(candidate) === 'failed' && deploymentsIn(candidate).length > 0,
  );
  const deploymentId = event === undefined ? undefined : deploymentsIn(event)[0];
  return present({ deploymentId });
}
