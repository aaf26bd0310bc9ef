import type { Service } from '@aws-sdk/client-ecs';

/**
 * A name may be used again once its service is deleted, and the deleted one stays visible as INACTIVE for a
 * while (ECS, API reference: Service, `status`): it is left out beside one that is not.
 */
export function withoutGoneNamesakes(services: readonly Service[]): readonly Service[] {
  const inUse = new Set(
    services.filter(({ status }) => status !== 'INACTIVE').map(({ serviceName }) => serviceName),
  );
  return services.filter(
    ({ status, serviceName }) => status !== 'INACTIVE' || !inUse.has(serviceName),
  );
}
