import type { Capacity, CapacityProvider } from '../model/service-setup.ts';
import { outOfSight, valueOf, type Unknown } from '../../fact.ts';
import type { ServiceChange } from '../fixes/change.ts';
import type { RuleContext } from '../rule.ts';

const spot = 'FARGATE_SPOT';

const notVisible = outOfSight('not visible from here');

export type SpotUse =
  | { readonly kind: 'none' }
  /** EC2 and one's own capacity providers: their instances are not visible from here. */
  | { readonly kind: 'unknown'; readonly name: string; readonly fact: Unknown }
  | { readonly kind: 'alone'; readonly providers: readonly CapacityProvider[] }
  | {
      readonly kind: 'mixed';
      readonly providers: readonly CapacityProvider[];
      /** Tasks on demand before weights count. */
      readonly base: number;
    };

/** How much of a service may be interrupted within two minutes. */
export function spotUse(capacity: Capacity): SpotUse {
  if (capacity.kind === 'launch-type') {
    return capacity.launchType === 'FARGATE'
      ? { kind: 'none' }
      : { kind: 'unknown', name: `launch type ${capacity.launchType}`, fact: notVisible };
  }
  const { providers } = capacity;
  const used = providers.filter(({ base, weight }) => base > 0 || weight > 0);
  const hidden = used.find((provider) => isSpot(provider) === undefined);
  if (hidden) {
    const fact = hidden.spot?.known === false ? hidden.spot : notVisible;
    return { kind: 'unknown', name: `capacity provider ${hidden.name}`, fact };
  }
  if (!used.some(isSpot)) return { kind: 'none' };
  const onDemand = used.filter((provider) => !isSpot(provider));
  if (onDemand.length === 0) return { kind: 'alone', providers };
  return { kind: 'mixed', providers, base: Math.max(...onDemand.map(({ base }) => base)) };
}

/** By its name, or by what was read of it: Managed Instances may be spot too. */
function isSpot(provider: CapacityProvider): boolean | undefined {
  if (provider.name === spot) return true;
  return provider.name === 'FARGATE' ? false : valueOf(provider.spot);
}

/** Whether all of it is Fargate, whose strategy a fix may write. */
export function isFargate(capacity: Capacity): boolean {
  return (
    capacity.kind === 'providers' &&
    capacity.providers.every(({ name }) => name === spot || name === 'FARGATE')
  );
}

/** On demand alone where spot stood alone; else a base on demand (AWS allows one base per strategy). */
export function capacityChange(capacity: Capacity, context: RuleContext): ServiceChange {
  if (capacity.kind === 'launch-type' || spotUse(capacity).kind === 'alone') {
    return strategy([{ name: 'FARGATE', base: 0, weight: 1 }]);
  }
  const base = context.thresholds['on-demand-base'];
  return strategy(
    capacity.providers.map(({ name, weight }) => ({
      name,
      weight,
      base: name === spot ? 0 : base,
    })),
  );
}

function strategy(providers: readonly CapacityProvider[]): ServiceChange {
  return { on: 'service', set: { capacityProviders: providers } };
}
