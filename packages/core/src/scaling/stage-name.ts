import { valueOf } from '../fact.ts';
import type { ServiceSetup } from './model/service-setup.ts';

const stages = new Set([
  'dev',
  'develop',
  'development',
  'test',
  'testing',
  'qa',
  'uat',
  'stage',
  'staging',
  'sandbox',
  'demo',
  'stub',
  'mock',
]);

/**
 * The word in the names of a service or its cluster that speaks of another stage than production. A name
 * decides nothing: it is worth a hint at the profile.
 */
export function stageInName({ service }: ServiceSetup): string | undefined {
  const names = [service.label, valueOf(service.name), valueOf(service.clusterName)];
  return names
    .flatMap((name) => name?.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [])
    .map((word) => word.toLowerCase())
    .find((word) => stages.has(word));
}
