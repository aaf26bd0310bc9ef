import type { Service as EcsService } from '@aws-sdk/client-ecs';
import { nameInArn } from '@ecs-actions/core/arn';
import { known, mapFact, unknown, type Fact } from '@ecs-actions/core/fact';
import { outOfCalls, type CallBudget } from './call-budget.ts';
import { observe } from './observe.ts';
import type { ScalingCalls } from './scaling-clients.ts';

/** A dashboard by the name this suite gives it, or one whose body names the service. */
export async function readDashboards(
  calls: ScalingCalls,
  budget: CallBudget,
  cluster: string,
  services: readonly EcsService[],
): Promise<(service: EcsService) => Fact<readonly string[]>> {
  if (!budget.take()) return () => unknown(outOfCalls);
  const page = await observe(calls.listDashboards());
  if (!page.known) return () => page;
  const { items, nextToken } = page.value;
  const ownName = (service: EcsService) => `${nameInArn(cluster)}-${service.serviceName ?? ''}`;
  const names = new Set(items);
  const bodies = new Map<string, Fact<string | undefined>>();
  if (!services.every((service) => names.has(ownName(service)))) {
    for (const name of likeliestFirst(items, cluster, services)) {
      if (bodies.size >= 2 || !budget.take(services.length)) break;
      bodies.set(name, await observe(calls.getDashboard(name)));
    }
  }
  return (service) => {
    if (names.has(ownName(service))) return known([ownName(service)]);
    const showing = [...bodies].flatMap(([name, body]) =>
      body.known && body.value?.includes(`"${service.serviceName ?? ''}"`) === true ? [name] : [],
    );
    const denied = [...bodies.values()].find((body) => !body.known);
    const unread = items.length - bodies.size + (nextToken === undefined ? 0 : 1);
    if (showing.length > 0 || (unread === 0 && !denied)) return known(showing);
    if (denied) return mapFact(denied, () => []);
    return unknown(
      `${bodies.size} of ${items.length} dashboards were read, and none of them shows it`,
    );
  };
}

function likeliestFirst(
  names: readonly string[],
  cluster: string,
  services: readonly EcsService[],
): readonly string[] {
  const words = [nameInArn(cluster), ...services.flatMap(({ serviceName }) => serviceName ?? [])];
  const score = (name: string) => words.filter((word) => name.includes(word)).length;
  return [...names].sort((a, b) => score(b) - score(a));
}
