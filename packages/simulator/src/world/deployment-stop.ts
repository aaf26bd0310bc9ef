import { failDeployment } from './deployment-end.ts';
import { hasEnded } from './deployment-start.ts';
import { ensurePass } from './scheduler-agenda.ts';
import type { ServiceDeployment } from './service.ts';
import { after, randomFor, type World } from './world.ts';

/**
 * StopServiceDeployment: the request shows at once, and takes effect within a few seconds. ROLLBACK
 * goes back to the last completed deployment; ABORT leaves things as they are.
 */
export function requestStop(
  world: World,
  serviceDeployment: ServiceDeployment,
  stopType: 'ROLLBACK' | 'ABORT',
): void {
  const { service } = serviceDeployment;
  serviceDeployment.status = stopType === 'ROLLBACK' ? 'ROLLBACK_REQUESTED' : 'STOP_REQUESTED';
  serviceDeployment.updatedAt = world.now;
  serviceDeployment.stoppedAt = world.now;
  const random = randomFor(world, 'stop', serviceDeployment.id);
  after(world, random.between(1000, 4000), () => {
    if (hasEnded(serviceDeployment)) return;
    const deployment = service.deployments.find(
      (candidate) => candidate.serviceDeployment === serviceDeployment,
    );
    if (deployment === undefined) return;
    failDeployment(world, service, deployment, 'user', stopType === 'ROLLBACK');
    ensurePass(world, service);
  });
}
