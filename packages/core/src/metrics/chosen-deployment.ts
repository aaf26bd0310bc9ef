/** Which deployment is judged, and when it began and was stable. */
import { primaryOf, type Service, type ServiceDeployment } from '../deployment/service.ts';
import { ReadableError } from '../readable-error.ts';
import { formatInstant, type EpochMs } from '../time.ts';
import { present } from '../present.ts';

export interface ChosenDeployment {
  readonly deployedAt: EpochMs;
  readonly stableAt: EpochMs;
  /** Absent where the service deployments API does not tell. */
  readonly arn?: string;
  /** What a reader must know of it: it was rolled back, say. */
  readonly remark?: string;
}

/**
 * The newest deployment that had begun by `stableAt`, or the newest of all; its own times where none is given.
 *
 * @param newestFirst undefined where the service deployments could not be read
 * @throws ReadableError where it is not over, or nothing tells when it was
 */
export function chooseDeployment(
  service: Service,
  newestFirst: readonly ServiceDeployment[] | undefined,
  given: { readonly deployedAt?: EpochMs; readonly stableAt?: EpochMs },
): ChosenDeployment {
  const measurement = newestFirst?.find(
    ({ createdAt }) =>
      createdAt !== undefined && (given.stableAt === undefined || createdAt <= given.stableAt),
  );
  const times = measurement === undefined ? timesOfService(service) : timesOf(measurement);
  const deployedAt = given.deployedAt ?? times.deployedAt;
  const stableAt = given.stableAt ?? times.stableAt;
  if (deployedAt === undefined) {
    throw new ReadableError(
      'No deployment',
      `AWS does not tell when ${service.name} was deployed: give deployed-at and stable-at (wait-stable has both).`,
    );
  }
  if (stableAt === undefined) {
    throw new ReadableError(
      'Not stable yet',
      `The deployment of ${service.name} that began at ${formatInstant(deployedAt)} is not over: run wait-stable before this step, or give stable-at.`,
    );
  }
  if (stableAt < deployedAt) {
    throw new ReadableError(
      'Invalid input: stable-at',
      `stable-at (${formatInstant(stableAt)}) is before the deployment began (${formatInstant(deployedAt)}).`,
    );
  }
  const remark = measurement === undefined ? undefined : remarkOn(measurement);
  return {
    deployedAt,
    stableAt,
    ...present({ arn: measurement?.arn, remark }),
  };
}

function timesOf({ createdAt, finishedAt, stoppedAt }: ServiceDeployment) {
  return { deployedAt: createdAt, stableAt: finishedAt ?? stoppedAt };
}

/** COMPLETED keeps the moment of its completion in `updatedAt` until the next change. */
function timesOfService(service: Service) {
  const primary = primaryOf(service);
  const set = service.taskSets.find(({ status }) => status === 'PRIMARY');
  return {
    deployedAt: primary?.createdAt ?? set?.createdAt,
    stableAt:
      primary?.rolloutState === 'COMPLETED'
        ? primary.updatedAt
        : set?.stabilityStatus === 'STEADY_STATE'
          ? set.stabilityStatusAt
          : undefined,
  };
}

function remarkOn({ status }: ServiceDeployment): string | undefined {
  switch (status) {
    case 'ROLLBACK_SUCCESSFUL':
      return 'the latest deployment was rolled back: the revision before it is what these metrics show';
    case 'ROLLBACK_FAILED':
      return 'the latest deployment failed, and so did its rollback';
    case 'STOPPED':
      return 'the latest deployment was stopped';
    default:
      return undefined;
  }
}
