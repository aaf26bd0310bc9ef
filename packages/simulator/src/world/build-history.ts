import { createRevision, createServiceDeployment, draws } from './deployment-start.ts';
import type { Service } from './service.ts';
import { scaled, type World } from './world.ts';

/**
 * Gives a service a past: deployments that ended well before its present one, a day apart, which
 * only the service deployments API remembers.
 * @param usualMs how long they took, within a fifth
 */
export function addHistory(
  world: World,
  service: Service,
  count: number,
  usualMs: number,
  everyMs = 24 * 3_600_000,
): void {
  const present = world.now;
  const [current] = service.revisions;
  if (current === undefined) return;
  for (let index = 1; index <= count; index += 1) {
    world.now = present - index * everyMs;
    const random = draws(world, service, 'history');
    const revision = createRevision(world, service, current.definition, {}, current);
    const entry = createServiceDeployment(world, service, revision, []);
    service.revisions.push(...service.revisions.splice(0, 1));
    service.serviceDeployments.push(...service.serviceDeployments.splice(0, 1));
    const rolledBack = random.chance(0.08);
    const finishedAt = world.now + scaled(world, usualMs * random.between(0.8, 1.2));
    Object.assign(entry, {
      status: rolledBack ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL',
      startedAt: world.now + 150,
      finishedAt,
      updatedAt: finishedAt,
      ...(rolledBack && {
        statusReason:
          'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      }),
      breaker: entry.breaker === 'DISABLED' ? 'DISABLED' : 'MONITORING_COMPLETE',
    });
  }
  world.now = present;
}
