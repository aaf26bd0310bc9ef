import { nameInArn } from '@ecs-actions/core/arn';
import { ReadableError } from '@ecs-actions/core/readable-error';
import {
  clusterInAddress,
  clusterOfStage,
  missingServices,
  servicesOfCluster,
  type ServiceAddress,
} from '@ecs-actions/core/service-address';
import { allPages, inBatches } from '../paging.ts';
import type { ServiceInTraffic } from '../traffic/service-traffic.ts';
import type { ScalingCalls } from './scaling-clients.ts';

/**
 * The services the inputs mean, as ECS describes them (`service-address.ts` says which they are).
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
export async function findServices(
  calls: ScalingCalls,
  address: ServiceAddress,
): Promise<{ readonly cluster: string; readonly services: readonly ServiceInTraffic[] }> {
  const listServices = (cluster: string) => allPages((token) => calls.listServices(cluster, token));
  const cluster =
    clusterInAddress(address) ??
    (address.stage === undefined
      ? 'default'
      : clusterOfStage(address.stage, await allPages((token) => calls.listClusters(token))));
  const names =
    address.services.length > 0
      ? address.services
      : servicesOfCluster(cluster, await listServices(cluster));
  const answers: ServiceInTraffic[] = [];
  const missing: string[] = [];
  await inBatches(names, 10, async (batch) => {
    const answer = await calls.describeServices(cluster, batch);
    answers.push(...answer.services.filter(({ status }) => status !== 'INACTIVE'));
    missing.push(
      ...answer.missing,
      ...answer.services.flatMap(({ status, serviceName }) =>
        status === 'INACTIVE' && serviceName !== undefined ? [serviceName] : [],
      ),
    );
    return [];
  });
  if (missing.length > 0) {
    // Not being allowed to list the neighbours must not hide the error.
    throw missingServices(cluster, missing, await listServices(cluster).catch(() => undefined));
  }
  const services = names.flatMap(
    (name) => answers.find(({ serviceName }) => serviceName === nameInArn(name)) ?? [],
  );
  if (services.length === 0) {
    throw new ReadableError('Service not found', `service: AWS described none in ${cluster}`);
  }
  return { cluster, services };
}
