import type { EpochMs } from './model.ts';
import type { Deployment, Service, ServiceDeployment } from './service.ts';
import type { World } from './world.ts';

/** How a deployment really ended, as the world itself lived it. */
export type TrueEnd =
  | 'in-progress'
  | 'completed'
  | 'rolled-back'
  | 'rollback-failed'
  | 'failed'
  | 'stopped'
  | 'superseded';

export type DeploymentTruth = {
  readonly cluster: string;
  readonly service: string;
  /** `ecs-svc/<number>` */
  readonly deploymentId: string;
  readonly serviceDeploymentArn: string;
  readonly serviceRevisionArn: string;
  /** ARN of the revision it was to bring out. */
  readonly taskDefinition: string;
  readonly createdAt: EpochMs;
  outcome: TrueEnd;
  /** When it was over: a rolled-back one when the rollback completed. */
  endedAt?: EpochMs;
  /** When it was given up: the breaker tripped, the alarm rang, the user stopped it. */
  failedAt?: EpochMs;
  /** Who gave it up. */
  trigger?: 'circuit-breaker' | 'alarm' | 'user' | 'lifecycle-hook' | 'new-deployment';
  /** The deployment that replaced it. */
  supersededBy?: string;
  /** Tasks of it that failed, whether or not ECS's counter was reset since. */
  failures: number;
};

/** Opens the record of a deployment that begins. */
export function openTruth(
  world: World,
  service: Service,
  deployment: Deployment,
  serviceDeployment: ServiceDeployment,
): void {
  world.truth.push({
    cluster: service.cluster.name,
    service: service.name,
    deploymentId: deployment.id,
    serviceDeploymentArn: serviceDeployment.arn,
    serviceRevisionArn: serviceDeployment.target.arn,
    taskDefinition: serviceDeployment.target.definition.arn,
    createdAt: deployment.createdAt,
    outcome: 'in-progress',
    failures: 0,
  });
}

export function truthOf(
  world: World,
  serviceDeployment: ServiceDeployment,
): DeploymentTruth | undefined {
  return world.truth.findLast((truth) => truth.serviceDeploymentArn === serviceDeployment.arn);
}

/** Closes a record; one already closed stays as it was. */
export function closeTruth(
  world: World,
  serviceDeployment: ServiceDeployment,
  outcome: Exclude<TrueEnd, 'in-progress'>,
  more: Partial<Pick<DeploymentTruth, 'supersededBy' | 'trigger' | 'failedAt'>> = {},
): void {
  const truth = truthOf(world, serviceDeployment);
  if (truth === undefined || truth.endedAt !== undefined) return;
  Object.assign(truth, more, { outcome, endedAt: world.now });
}
