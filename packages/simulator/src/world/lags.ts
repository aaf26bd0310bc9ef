import type { Service, ServiceDeployment, ServiceDeploymentStatus } from './service.ts';
import type { EpochMs } from './model.ts';

/**
 * How far AWS's answers are behind what is: each API reads copies of its own, and some copies are
 * seconds older than others. Reports of deploy tools saw each of these.
 */
export type Lags = {
  /** ListServiceDeployments shows what was this long ago. */
  readonly serviceDeploymentsMs: number;
  /** Service deployments come oldest first, so that the newest may be on a later page. */
  readonly oldestFirst: boolean;
  /** Times in which DescribeServices does not know the service: named as MISSING, or left out. */
  readonly unknownService: readonly {
    readonly from: EpochMs;
    readonly to: EpochMs;
    readonly as: 'missing' | 'left-out';
  }[];
  /** ListServices does not list services before this moment. */
  readonly servicesListedFrom: EpochMs;
};

export const noLags: Lags = {
  serviceDeploymentsMs: 0,
  oldestFirst: false,
  unknownService: [],
  servicesListedFrom: 0,
};

/** The deployments of a service as they were at an earlier moment, newest first. */
export function serviceDeploymentsAt(
  { serviceDeployments }: Service,
  at: EpochMs,
): readonly ServiceDeployment[] {
  return serviceDeployments
    .filter(({ createdAt }) => createdAt <= at)
    .map((entry) => asItWasAt(entry, at));
}

function asItWasAt(entry: ServiceDeployment, at: EpochMs): ServiceDeployment {
  const { finishedAt, stoppedAt, statusReason, startedAt, rollback, ...rest } = entry;
  if ((finishedAt ?? stoppedAt ?? entry.updatedAt) <= at) return entry;
  const hasStarted = startedAt !== undefined && startedAt <= at;
  const rollsBack = rollback !== undefined && rollback.startedAt <= at;
  const status: ServiceDeploymentStatus = rollsBack
    ? 'ROLLBACK_IN_PROGRESS'
    : hasStarted
      ? 'IN_PROGRESS'
      : 'PENDING';
  return {
    ...rest,
    status,
    ...(hasStarted && { startedAt }),
    ...(rollsBack && { rollback, ...(statusReason !== undefined && { statusReason }) }),
  };
}
