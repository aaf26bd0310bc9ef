/** The live configuration of services as the scaling model has it, in at most 15 calls for one service. */
import type { Service as EcsService } from '@aws-sdk/client-ecs';
import { nameInArn } from '@ecs-actions/core/arn';
import type { Service as DescribedService } from '@ecs-actions/core/deployment/service';
import { known, mapFact, unknown } from '@ecs-actions/core/fact';
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import type { Session } from '../session.ts';
import { readScheduledFloor, readScheduledMinimum, toTarget } from './auto-scaling-facts.ts';
import { toService as toDescribedService } from '../ecs/mapping.ts';
import { rememberedRevisions } from '../ecs/revisions.ts';
import { inBatches } from '../paging.ts';
import { callsPerService, createCallBudget } from './call-budget.ts';
import { toCluster, taskOfRevision, toService, toStart } from './ecs-facts.ts';
import { findEcsServices } from './find-ecs-services.ts';
import { observe } from './observe.ts';
import { readAlarms } from './read-alarms.ts';
import { readCapacityProviders } from './read-capacity-providers.ts';
import { readDashboards } from './read-dashboards.ts';
import { beginByService, finishByService } from './read-by-service.ts';
import { finishHistories, readHistories } from './read-histories.ts';
import { readStepAlarms } from './read-step-alarms.ts';
import { readTargetGroups, targetGroupArns } from './read-target-groups.ts';
import { readTasks } from './read-tasks.ts';
import { readUtilization } from './read-utilization.ts';
import { createScalingCalls } from './scaling-clients.ts';

export interface LiveSetups {
  readonly setups: readonly ServiceSetup[];
  /** As ECS described them, in the words of deployments. */
  readonly services: readonly DescribedService[];
}

/**
 * Reads everything the rules look at.
 *
 * @throws ReadableError where the cluster or a service is not found or may not be described at all;
 * anything else that may not be read is unknown, by the name of the permission.
 */
export async function readLiveSetups(
  session: Session,
  address: ServiceAddress,
): Promise<LiveSetups> {
  let made = 0;
  const calls = createScalingCalls(session, () => {
    made += 1;
  });
  const { cluster, services } = await findEcsServices(calls, address);
  const ids = services.map((service) => resourceId(cluster, service));
  const groupArns = [...new Set(services.flatMap(targetGroupArns))];

  const [clusters, tasks, targets, groups, firstPolicies, firstScheduled, definitions, providers] =
    await Promise.all([
      observe(calls.describeClusters([cluster])),
      readTasks(calls, cluster, services),
      observe(inBatches(ids, 50, (batch) => calls.describeScalableTargets(batch))),
      readTargetGroups(calls, groupArns),
      beginByService(ids, calls.describeScalingPolicies),
      beginByService(ids, calls.describeScheduledActions),
      readTaskDefinitions(session, services),
      readCapacityProviders(calls, services),
    ]);

  const budget = createCallBudget(callsPerService * services.length - made - definitions.size);
  const policies = await finishByService(ids, firstPolicies, budget, calls.describeScalingPolicies);
  const scheduled = await finishByService(
    ids,
    firstScheduled,
    budget,
    calls.describeScheduledActions,
  );
  const toPolicies = await readStepAlarms(calls, budget, policies);
  const history = await readHistories(calls, budget, ids);
  const alarms = await readAlarms(calls, budget, groups, services);
  const dashboards = await readDashboards(calls, budget, cluster, services);
  const rest = await finishHistories(calls, budget, history, session.now());
  const use = await readUtilization(calls, budget, cluster, services, session.now());

  const setups = services.map((service, index): ServiceSetup => {
    const label = `${nameInArn(cluster)}/${service.serviceName ?? ''}`;
    const running = mapFact(tasks, (all) => all.get(service.serviceName ?? '') ?? []);
    const id = ids[index] ?? '';
    const notRead = unknown('not read');
    const described = clusters.known ? clusters.value[0] : undefined;
    return {
      origin: 'live',
      service: toService(service, running, providers),
      cluster: clusters.known
        ? described
          ? known(toCluster(described))
          : unknown('the cluster was not described')
        : clusters,
      task: definitions.get(service.taskDefinition ?? '') ?? unknown('the service has none'),
      target: mapFact(targets, (all) => {
        const found = all.find(({ ResourceId }) => ResourceId === id);
        return found ? toTarget(found) : undefined;
      }),
      policies: mapFact(policies[index] ?? notRead, (all) => toPolicies(all, label)),
      targetGroups:
        service.hasUnseenBalancer === true
          ? unknown(service.unseenTraffic?.join('; ') ?? 'not read')
          : mapFact(groups, (all) => targetGroupArns(service).flatMap((arn) => all.get(arn) ?? [])),
      alarms: alarms(service),
      dashboards: dashboards(service),
      scheduledFloors: mapFact(scheduled[index] ?? notRead, (all) =>
        all.flatMap(readScheduledFloor),
      ),
      scheduledMinimums: mapFact(scheduled[index] ?? notRead, (all) =>
        all.flatMap(readScheduledMinimum),
      ),
      utilization: use[index] ?? notRead,
      activities: rest[index] ?? notRead,
      starts: toStart(service, running),
    };
  });
  return { setups, services: services.map(toDescribedService) };
}

function resourceId(cluster: string, service: EcsService): string {
  return `service/${nameInArn(cluster)}/${service.serviceName ?? ''}`;
}

async function readTaskDefinitions(
  session: Session,
  services: readonly EcsService[],
): Promise<ReadonlyMap<string, ServiceSetup['task']>> {
  const arns = [...new Set(services.flatMap(({ taskDefinition }) => taskDefinition ?? []))];
  const read = await Promise.all(
    arns.map(async (arn) => {
      const revision = await observe(rememberedRevisions(session).describe(arn));
      const task = mapFact(revision, (found) => found && taskOfRevision(found));
      if (!task.known) return [arn, task] as const;
      return [arn, task.value ? known(task.value) : unknown('it was not described')] as const;
    }),
  );
  return new Map(read);
}
