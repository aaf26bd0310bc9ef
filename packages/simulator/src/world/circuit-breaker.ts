import type { DeploymentConfiguration } from './service.ts';

const bounds = { low: 3, high: 200 } as const;

/**
 * Failures at which the circuit breaker trips. Default half of the desired count, rounded up, and
 * kept within 3 and 200; `thresholdConfiguration` may give a count, or a percentage with or without
 * those bounds (ECS guide, deployment circuit breaker).
 */
export function circuitBreakerThreshold(
  configuration: DeploymentConfiguration,
  desiredCount: number,
): number {
  const { type, value } = configuration.circuitBreaker.threshold ?? {
    type: 'BOUNDED_PERCENT' as const,
    value: 50,
  };
  if (type === 'COUNT') return Math.max(1, value);
  const share = Math.ceil((desiredCount * value) / 100);
  return type === 'UNBOUNDED_PERCENT'
    ? Math.max(1, share)
    : Math.min(bounds.high, Math.max(bounds.low, share));
}
