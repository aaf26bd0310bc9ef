import type {
  Deployment,
  Service,
  ServiceDeployment,
  TargetGroup,
  TrafficMoment,
} from './service.ts';
import type { World } from './world.ts';

/** Green gets this percent of the production traffic, blue the rest. */
export function shiftTraffic(world: World, entry: ServiceDeployment, percent: number): void {
  const { traffic, service } = entry;
  if (traffic === undefined || traffic.production.get(entry.target.number) === percent) return;
  traffic.production.set(entry.target.number, percent);
  const [blueRevision] = entry.source;
  if (blueRevision !== undefined) traffic.production.set(blueRevision.number, 100 - percent);
  entry.updatedAt = world.now;
  const green = service.deployments.find((candidate) => candidate.serviceDeployment === entry);
  const blue = service.lastCompleted;
  if (green === undefined) return;
  note(world, service, [
    [green, percent / 100],
    ...(blue === undefined ? [] : [[blue, 1 - percent / 100] as const]),
  ]);
}

/** A rollback sends everything back at once. */
export function returnTraffic(world: World, service: Service, goal: Deployment): void {
  note(world, service, [[goal, 1]]);
}

function note(
  world: World,
  service: Service,
  parts: readonly (readonly [Deployment, number])[],
): void {
  const before = service.traffic.at(-1)?.shares ?? [];
  const shares = parts
    .filter(([, share]) => share > 0)
    .map(([deployment, share]): TrafficMoment['shares'][number] => {
      const { definition } = deployment.revision;
      const revision = `${definition.family}:${definition.revision}`;
      const targetGroup: TargetGroup | undefined =
        deployment.targetGroup ?? service.loadBalancers[0]?.targetGroup;
      const known = before.find(
        (each) => each.revision === revision && each.targetGroup === targetGroup,
      );
      return { revision, targetGroup, share, since: known?.since ?? world.now };
    });
  service.traffic.push({ at: world.now, shares });
}
