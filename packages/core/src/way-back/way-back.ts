/** The revision that a service goes back to: found in its own record of deployments, which reaches back 90 days. */
import { sameTaskDefinition, type ServiceDeployment } from '../deployment/service.ts';
import type { EpochMs } from '../time.ts';

/** What a service revision brought out. */
export interface ServiceRevision {
  /** ARN. */
  readonly taskDefinition: string;
  readonly images: readonly RevisionImage[];
}

export interface RevisionImage {
  readonly container: string;
  /** As the task definition names it. */
  readonly image: string;
  /** What ECS resolved it to when it was deployed; absent where it did not. */
  readonly digest?: string;
}

/** A task definition that once served. */
export interface LastGood {
  /** ARN. */
  readonly taskDefinition: string;
  /** When its deployment ended. */
  readonly deployedAt: EpochMs;
  readonly images: readonly RevisionImage[];
}

export interface History {
  /** As listed, newest first. */
  readonly deployments: readonly ServiceDeployment[];
  /** By ARN. */
  readonly revisions: ReadonlyMap<string, ServiceRevision>;
}

const newestAsked = 5;

/** ARNs of the revisions that `findLastGood` asks for: of all that ended well, and of the newest few. */
export function revisionsWanted(deployments: readonly ServiceDeployment[]): readonly string[] {
  return [
    ...new Set(
      deployments.flatMap(({ status, targetServiceRevisionArn }, index) =>
        (status === 'SUCCESSFUL' || index < newestAsked) && targetServiceRevisionArn !== undefined
          ? [targetServiceRevisionArn]
          : [],
      ),
    ),
  ];
}

/**
 * The newest other task definition whose deployment ended SUCCESSFUL before the earliest listed success of
 * the one that serves: whoever goes back twice goes back further, and never to what they left. Where the
 * serving one has been deployed and never succeeded, everything that succeeded lies before it; where it is
 * not in the record at all, its success is older than the record.
 *
 * @param serving spellings of the serving task definition: its ARN, and the revision that it is a copy of
 */
export function findLastGood(history: History, serving: readonly string[]): LastGood | undefined {
  const isServing = (taskDefinition: string): boolean =>
    serving.some((name) => sameTaskDefinition(name, taskDefinition));
  const successes = successesOf(history);
  const own = successes.filter(({ taskDefinition }) => isServing(taskDefinition));
  const isListed = history.deployments.some(({ targetServiceRevisionArn = '' }) => {
    const revision = history.revisions.get(targetServiceRevisionArn);
    return revision !== undefined && isServing(revision.taskDefinition);
  });
  if (own.length === 0 && !isListed) return undefined;
  const before = Math.min(...own.map(({ deployedAt }) => deployedAt));
  return successes.find(
    ({ taskDefinition, deployedAt }) => !isServing(taskDefinition) && deployedAt < before,
  );
}

/**
 * Whether the newest deployment of what serves replaced another task definition: that of the newest success
 * older than it. Undefined where the record does not tell: it reaches back 90 days, and ECS may no longer
 * know a revision.
 *
 * @param serving spellings of the serving task definition, as `findLastGood` takes them
 */
export function hasReplacedAnother(
  { deployments, revisions }: History,
  serving: readonly string[],
): boolean | undefined {
  const taskDefinitionOf = ({ targetServiceRevisionArn = '' }: ServiceDeployment) =>
    revisions.get(targetServiceRevisionArn)?.taskDefinition;
  const isServing = (taskDefinition: string | undefined): boolean =>
    serving.some((name) => sameTaskDefinition(name, taskDefinition));
  const own = deployments.findIndex((deployment) => isServing(taskDefinitionOf(deployment)));
  if (own === -1) return undefined;
  const before = deployments.slice(own + 1).find(({ status }) => status === 'SUCCESSFUL');
  const replaced = before === undefined ? undefined : taskDefinitionOf(before);
  return replaced === undefined ? undefined : !isServing(replaced);
}

/** The newest successful deployment of a task definition. */
export function findDeployed(history: History, taskDefinition: string): LastGood | undefined {
  return successesOf(history).find((success) =>
    sameTaskDefinition(success.taskDefinition, taskDefinition),
  );
}

/** Newest first. */
function successesOf({ deployments, revisions }: History): readonly LastGood[] {
  return deployments
    .flatMap(({ status, targetServiceRevisionArn = '', finishedAt, createdAt }) => {
      const revision = revisions.get(targetServiceRevisionArn);
      const deployedAt = finishedAt ?? createdAt;
      return status === 'SUCCESSFUL' && revision !== undefined && deployedAt !== undefined
        ? [{ ...revision, deployedAt }]
        : [];
    })
    .toSorted((a, b) => b.deployedAt - a.deployedAt);
}

/** `3 days ago`, `5 hours ago`, `12 minutes ago`. */
export function formatAgo(at: EpochMs, now: EpochMs): string {
  const minutes = Math.max(0, Math.round((now - at) / 60_000));
  const hours = Math.round(minutes / 60);
  const [count, unit] =
    hours >= 36
      ? [Math.round(hours / 24), 'day']
      : minutes >= 90
        ? [hours, 'hour']
        : [minutes, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
