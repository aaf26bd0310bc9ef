/** The same service with another way in: for whoever asks whether that changes what is said of it. */
import type { StageOptions } from './stage.ts';

export const fronts = [
  'load-balancer',
  'express',
  'gateway',
  'lattice',
  'service-connect',
  'network',
] as const;

export type FrontKind = (typeof fronts)[number];

/** What of a stage makes that way in. */
export function behind(front: FrontKind): Pick<StageOptions, 'service' | 'targetGroup'> {
  switch (front) {
    case 'express':
    case 'gateway':
      return { service: { front } };
    case 'lattice':
      return { service: { front }, targetGroup: { owner: front } };
    case 'service-connect':
      return { service: { front }, targetGroup: false };
    case 'network':
      return { targetGroup: { owner: front } };
    default:
      return {};
  }
}
