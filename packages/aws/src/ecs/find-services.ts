/** Finding the cluster and the services that the inputs mean. */
import {
  clusterInAddress,
  clusterOfStage,
  missingServices,
  servicesOfCluster,
  type ServiceAddress,
} from '@ecs-actions/core/service-address';
import { nameInArn } from '@ecs-actions/core/arn';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { Service } from '@ecs-actions/core/deployment/service';
import type { DeploymentReader } from './deployment-reader.ts';

export interface FoundServices {
  /** Name or ARN, as ECS takes it. */
  readonly cluster: string;
  /** As first described, in the order asked for. */
  readonly services: readonly Service[];
}

type Finder = Pick<DeploymentReader, 'listClusters' | 'listServices' | 'describeServices'>;

/**
 * Resolves `cluster` or `stage` and `service` (contract, "Finding the service").
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
export async function findServices(ecs: Finder, address: ServiceAddress): Promise<FoundServices> {
  const named = clusterInAddress(address);
  const cluster =
    named ??
    (address.stage === undefined
      ? 'default'
      : clusterOfStage(address.stage, await ecs.listClusters()));
  const names =
    address.services.length > 0
      ? address.services
      : servicesOfCluster(cluster, await ecs.listServices(cluster));

  const { services, missing } = await ecs.describeServices(cluster, names);
  if (missing.length > 0) {
    // The neighbours help to see the misspelling; not being allowed to list them must not hide the error.
    const known = await ecs.listServices(cluster).catch(() => undefined);
    throw missingServices(cluster, missing, known);
  }
  const byName = new Map(services.map((service) => [service.name, service]));
  return {
    cluster,
    services: names.map((name) => {
      const service = byName.get(nameInArn(name));
      if (service !== undefined) return service;
      throw new ReadableError(
        'Service not found',
        `service: AWS did not describe ${nameInArn(name)}`,
      );
    }),
  };
}
