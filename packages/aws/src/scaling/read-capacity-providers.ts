/** Whether the instances behind capacity providers are spot, where ECS itself chooses them. */
import type { CapacityProvider as EcsProvider, Service as EcsService } from '@aws-sdk/client-ecs';
import { known, outOfSight, type Fact } from '@ecs-actions/core/fact';
import { observe } from './observe.ts';
import type { ScalingCalls } from './scaling-clients.ts';

/** By the provider's name; absent for Fargate's. */
export type SpotByProvider = ReadonlyMap<string, Fact<boolean>>;

/** DescribeCapacityProviders takes this many names (API reference). */
const namesPerCall = 100;

/** Reads the providers that are none of Fargate's; where there is none, nothing is read. */
export async function readCapacityProviders(
  calls: ScalingCalls,
  services: readonly EcsService[],
): Promise<SpotByProvider> {
  const used = services.flatMap(({ capacityProviderStrategy = [] }) =>
    capacityProviderStrategy.flatMap(({ capacityProvider }) => capacityProvider ?? []),
  );
  const names = [...new Set(used)].filter((name) => !name.startsWith('FARGATE'));
  const found = new Map<string, Fact<boolean>>();
  for (let at = 0; at < names.length; at += namesPerCall) {
    const batch = names.slice(at, at + namesPerCall);
    const read = await observe(calls.describeCapacityProviders(batch));
    for (const name of batch) {
      const provider = read.known ? read.value.find((one) => one.name === name) : undefined;
      found.set(name, read.known ? isSpot(provider) : read);
    }
  }
  return found;
}

/** Of Managed Instances ECS knows; of an Auto Scaling group only EC2 does. */
function isSpot(provider: EcsProvider | undefined): Fact<boolean> {
  const managed = provider?.managedInstancesProvider?.instanceLaunchTemplate;
  if (!managed) return outOfSight('the instances of an Auto Scaling group are not visible to ECS');
  return known(managed.capacityOptionType === 'SPOT');
}
