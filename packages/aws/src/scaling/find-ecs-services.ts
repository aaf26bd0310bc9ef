import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { findServices } from '../ecs/find-services.ts';
import { allPages, inBatches } from '../paging.ts';
import type { ServiceInTraffic } from '../traffic/service-traffic.ts';
import type { ScalingCalls } from './scaling-clients.ts';

/** API reference, DescribeServices. */
const describedAtMost = 10;

/**
 * The services the inputs mean, as ECS describes them; one that was deleted counts as missing.
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
export async function findEcsServices(
  calls: ScalingCalls,
  address: ServiceAddress,
): Promise<{ readonly cluster: string; readonly services: readonly ServiceInTraffic[] }> {
  const { cluster, services } = await findServices(
    {
      listClusters: () => allPages((token) => calls.listClusters(token)),
      listServices: (name) => allPages((token) => calls.listServices(name, token)),
      describeServices: async (name, asked) => {
        const answers = await inBatches(asked, describedAtMost, async (batch) => [
          await calls.describeServices(name, batch),
        ]);
        const all = answers.flatMap(({ services: described }) =>
          described.map((ecs) => ({ name: ecs.serviceName ?? '', ecs })),
        );
        const isGone = ({ ecs }: (typeof all)[number]): boolean => ecs.status === 'INACTIVE';
        return {
          services: all.filter((one) => !isGone(one)),
          missing: [
            ...answers.flatMap(({ missing }) => missing),
            ...all.filter(isGone).map(({ name: gone }) => gone),
          ],
        };
      },
    },
    address,
  );
  return { cluster, services: services.map(({ ecs }) => ecs) };
}
