import type { DeploymentTruth, TrueEnd } from './deployment-truth.ts';
import type { Deployment, Service, ServiceDeployment } from './service.ts';
import type { World } from './world.ts';

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
