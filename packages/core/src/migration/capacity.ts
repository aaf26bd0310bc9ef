/** Where the task runs: the service's own capacity, but never interrupted in mid-migration. */
import type { CapacityProviderItem, BorrowedSettings } from './borrowed-settings.ts';

export type Capacity =
  | { readonly launchType: string; readonly strategy?: undefined }
  | { readonly strategy: readonly CapacityProviderItem[]; readonly launchType?: undefined }
  /** Neither: the cluster's default strategy decides. */
  | { readonly strategy?: undefined; readonly launchType?: undefined };

export interface ChosenCapacity {
  readonly capacity: Capacity;
  /** FARGATE_SPOT was left out, for Spot may stop a task at any moment. */
  readonly spotReplaced: boolean;
}

/**
 * Where nothing but Fargate's on-demand capacity is left, it is asked for as a launch type: that needs no
 * capacity provider, and a cluster need not have FARGATE associated (RunTask refuses one that has not).
 *
 * @param wanted the capacity provider that the user named; Spot only if it is named here.
 */
export function chooseCapacity(
  borrowed: BorrowedSettings,
  wanted: string | undefined,
): ChosenCapacity {
  if (wanted !== undefined) {
    const capacity = wanted === 'FARGATE' ? onDemandFargate : { strategy: [once(wanted)] };
    return { capacity, spotReplaced: false };
  }
  const { capacityProviderStrategy: items, launchType } = borrowed;
  if (items.length === 0) {
    return { capacity: launchType === undefined ? {} : { launchType }, spotReplaced: false };
  }
  const onDemand = items.filter(({ capacityProvider }) => capacityProvider !== 'FARGATE_SPOT');
  const spotReplaced = onDemand.length < items.length;
  // A strategy whose weights are all 0 starts nothing once its base is used up.
  const strategy = onDemand.map((item) => (item.weight === 0 ? { ...item, weight: 1 } : item));
  return {
    capacity: strategy.length === 0 ? onDemandFargate : { strategy },
    spotReplaced,
  };
}

const onDemandFargate: Capacity = { launchType: 'FARGATE' };

function once(capacityProvider: string): CapacityProviderItem {
  return { capacityProvider, weight: 1, base: 0 };
}
