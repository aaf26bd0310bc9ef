/** What a board shows of services, read from ECS, Application Auto Scaling and Elastic Load Balancing. */
import type { Service as EcsService, TaskDefinition } from '@aws-sdk/client-ecs';
import type { ScalableTarget, ScalingPolicy } from '@aws-sdk/client-application-auto-scaling';
import { nameInArn } from '@ecs-actions/core/arn';
import { deploysKept } from '@ecs-actions/core/dashboard/annotations';
import type {
  BoardService,
  BoardTargetGroup,
  Deploy,
  LogGroup,
  ScalingLines,
} from '@ecs-actions/core/dashboard/board-service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { known, mapFact, unknown, type Fact } from '@ecs-actions/core/fact';
import { customMetric, predefinedMetric } from '@ecs-actions/core/scaling/model/tracked-metric';
import { discoveryNamesOf, latticeGroupsOf } from '@ecs-actions/core/traffic/traffic';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { createDeploymentReader } from '../ecs/deployment-reader.ts';
import type { DeploymentReader } from '../ecs/deployment-reader.ts';
import { CredentialsError, UnsupportedError } from '../failure.ts';
import { present } from '@ecs-actions/core/present';
import { allWithin, inBatches } from '../paging.ts';
import { containerInsightsOf } from '../scaling/ecs-facts.ts';
import { findEcsServices } from '../scaling/find-ecs-services.ts';
import { observe } from '../scaling/observe.ts';
import { byAskedArn, targetGroupArns } from '../scaling/read-target-groups.ts';
import { createScalingCalls, type ScalingCalls } from '../scaling/scaling-clients.ts';
import { loadBalancerDimension, targetGroupDimension } from '../scaling/target-group-facts.ts';
import type { Session } from '../session.ts';
import type { ServiceInTraffic } from '../traffic/service-traffic.ts';

/** Ten policies a page, and AWS allows 50 for one scalable target. */
const policyPages = 5;

/**
 * @param withDeploys also reads the newest service deployments.
 * @throws ReadableError where the cluster or a service is not found, or may not be described; anything else
 * that may not be read is unknown, by the name of the permission.
 */
export async function readBoardServices(
  session: Session,
  address: ServiceAddress,
  { withDeploys }: { readonly withDeploys: boolean },
): Promise<readonly BoardService[]> {
  const calls = createScalingCalls(session);
  const reader = createDeploymentReader(session);
  const { cluster, services } = await findEcsServices(calls, address);
  const ids = services.map(
    ({ serviceName = '' }) => `service/${nameInArn(cluster)}/${serviceName}`,
  );
  const [clusters, targets, groups, definitions] = await Promise.all([
    observe(calls.describeClusters([cluster])),
    observe(inBatches(ids, 50, (batch) => calls.describeScalableTargets(batch))),
    readTargetGroups(calls, services),
    readTaskDefinitions(calls, services),
  ]);
  const insights = mapFact(clusters, ([found]) => containerInsightsOf(found) ?? 'disabled');
  return Promise.all(
    services.map(async (service, index): Promise<BoardService> => {
      const id = ids[index] ?? '';
      const policies = await observe(
        allWithin(policyPages, (nextToken) => calls.describeScalingPolicies(id, nextToken)),
      );
      const target = mapFact(targets, (all) => all.find(({ ResourceId }) => ResourceId === id));
      const definition = definitions.get(definitionOf(service) ?? '');
      return {
        region: session.region,
        cluster: nameInArn(cluster),
        service: service.serviceName ?? '',
        serviceArn: service.serviceArn ?? '',
        containerInsights: insights,
        scaling: scalingLines(target, policies),
        targetGroups: mapFact(groups, (all) =>
          groupsOf(service).flatMap((arn) => all.get(arn) ?? []),
        ),
        latticeGroups: latticeGroupsOf({ paths: service.directPaths ?? [] }),
        discoveryNames: discoveryNamesOf({ paths: service.directPaths ?? [] }),
        unseenTraffic: [...(service.unseenTraffic ?? []), ...undrawn(service)],
        logGroups: definition
          ? mapFact(definition, (found) => logGroupsOf(found, session.region))
          : known([]),
        deploys: withDeploys ? await readDeploys(reader, cluster, service) : undefined,
      };
    }),
  );
}

/** A board draws one way in, and that of the load balancer where there is one. */
function undrawn(service: ServiceInTraffic): readonly string[] {
  const kinds = new Set((service.directPaths ?? []).map(({ kind }) => kind));
  if (kinds.size === 0 || targetGroupArns(service).length === 0) return [];
  const names = [...kinds].map((kind) => (kind === 'lattice' ? 'VPC Lattice' : 'Service Connect'));
  return [
    `requests through ${names.join(' and ')} are not drawn: the load balancer's are, which stands beside`,
  ];
}

/**
 * Where CodeDeploy or somebody else deploys, task sets have target groups and a definition of their own. In an
 * order that a swap of blue and green does not change.
 */
function groupsOf(service: EcsService): readonly string[] {
  const ofSets = (service.taskSets ?? []).flatMap(({ loadBalancers = [] }) =>
    loadBalancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []),
  );
  return [...new Set([...targetGroupArns(service), ...ofSets])].sort();
}

function definitionOf({ taskDefinition, taskSets = [] }: EcsService): string | undefined {
  return taskDefinition ?? taskSets.find(({ status }) => status === 'PRIMARY')?.taskDefinition;
}

function scalingLines(
  target: Fact<ScalableTarget | undefined>,
  policies: Fact<readonly ScalingPolicy[] | undefined>,
): Fact<ScalingLines> {
  if (!target.known) return target;
  const range = { minCapacity: target.value?.MinCapacity, maxCapacity: target.value?.MaxCapacity };
  return mapFact(policies, (all) => ({ ...present(range), ...trackedTargets(all ?? []) }));
}

/** What target tracking aims at; where several policies track the same, the lowest decides when it scales out. */
function trackedTargets(policies: readonly ScalingPolicy[]): ScalingLines {
  const lowest = new Map<string, number>();
  for (const { TargetTrackingScalingPolicyConfiguration: tracking } of policies) {
    const type = tracking?.PredefinedMetricSpecification?.PredefinedMetricType;
    const custom = tracking?.CustomizedMetricSpecification;
    const metric =
      type === undefined
        ? customMetric(custom?.Namespace ?? '', custom?.MetricName ?? '')
        : predefinedMetric(type);
    const key = type === 'ALBRequestCountPerTarget' ? 'requests' : metric.resource;
    const value = tracking?.TargetValue;
    if (value !== undefined) lowest.set(key, Math.min(value, lowest.get(key) ?? value));
  }
  return present({
    cpuPercent: lowest.get('cpu'),
    memoryPercent: lowest.get('memory'),
    requestsPerTarget: lowest.get('requests'),
  });
}

/** By ARN; those behind a Gateway Load Balancer, or behind none, are left out. */
async function readTargetGroups(
  calls: ScalingCalls,
  services: readonly EcsService[],
): Promise<Fact<ReadonlyMap<string, BoardTargetGroup>>> {
  const arns = [...new Set(services.flatMap(groupsOf))];
  if (arns.length === 0) return known(new Map());
  const found = await observe(
    inBatches(arns, 20, (batch) => calls.describeTargetGroups({ arns: batch })),
  );
  return mapFact(
    found,
    (groups) =>
      new Map(
        [...byAskedArn(arns, groups)].flatMap(([arn, { TargetGroupName, ...group }]) => {
          const balancer = (group.LoadBalancerArns ?? [])
            .map(loadBalancerDimension)
            .find((name) => /^(?:app|net)\//.test(name));
          if (balancer === undefined) return [];
          const dimension = targetGroupDimension(group.TargetGroupArn ?? arn);
          return [
            [
              arn,
              { name: TargetGroupName ?? dimension, dimension, loadBalancer: balancer },
            ] as const,
          ];
        }),
      ),
  );
}

async function readTaskDefinitions(
  calls: ScalingCalls,
  services: readonly EcsService[],
): Promise<ReadonlyMap<string, Fact<TaskDefinition | undefined>>> {
  const arns = [...new Set(services.flatMap((service) => definitionOf(service) ?? []))];
  const read = await Promise.all(
    arns.map(async (arn) => {
      const described = await observe(calls.describeTaskDefinition(arn));
      return [arn, mapFact(described, (definition) => definition?.known)] as const;
    }),
  );
  return new Map(read);
}

/** What CloudWatch Logs allows in a name; anything else cannot be asked for, and would break the query. */
const logGroupName = /^[.\-_/#A-Za-z0-9]{1,512}$/;

function logGroupsOf(definition: TaskDefinition | undefined, region: string): readonly LogGroup[] {
  const groups = new Map<string, LogGroup>();
  for (const { logConfiguration } of definition?.containerDefinitions ?? []) {
    const options = logConfiguration?.options;
    const name = options?.['awslogs-group'];
    if (logConfiguration?.logDriver !== 'awslogs' || name === undefined) continue;
    if (!logGroupName.test(name)) continue;
    const group = { name, region: options?.['awslogs-region'] ?? region };
    groups.set(`${group.region} ${group.name}`, group);
  }
  return [...groups.values()];
}

/** The newest deploys, each by the task definition it brought where that may be read. */
async function readDeploys(
  reader: DeploymentReader,
  cluster: string,
  { serviceName = '' }: EcsService,
): Promise<Fact<readonly Deploy[]>> {
  const listed = await whereGiven(reader.listServiceDeployments(cluster, serviceName));
  if (!listed.known) return listed;
  const newest = listed.value.slice(0, deploysKept);
  const arns = newest.flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? []);
  // Nice to have: the end of the revision's ARN tells the deploys apart as well.
  const named = await whereGiven(
    arns.length === 0
      ? Promise.resolve(new Map<string, string>())
      : reader.taskDefinitionsOfRevisions([...new Set(arns)]),
  );
  return known(
    newest.flatMap((deployment): readonly Deploy[] => {
      const { createdAt, finishedAt, status, targetServiceRevisionArn: revision = '' } = deployment;
      if (createdAt === undefined) return [];
      const definition = named.known ? named.value.get(revision) : undefined;
      const name = definition === undefined ? nameInArn(revision) : familyRevision(definition);
      return [
        {
          createdAt,
          status,
          revision: name === '' ? 'deployment' : name,
          ...present({ finishedAt }),
        },
      ];
    }),
  );
}

/**
 * Other deployment controllers have no service deployments; and without the history the rest of the board is still
 * drawn.
 */
async function whereGiven<T>(reading: Promise<T>): Promise<Fact<T>> {
  try {
    return await observe(reading);
  } catch (error) {
    if (error instanceof UnsupportedError) return unknown('ECS keeps no history of this service');
    if (!(error instanceof ReadableError) || error instanceof CredentialsError) throw error;
    return unknown(error.message);
  }
}
