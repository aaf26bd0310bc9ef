/** Finds the service's deployment, its history, its load balancer, and plans what to look at. */
import type { Log } from '@ecs-actions/action-kit/log';
import {
  serviceQueries,
  type ServiceMetricsAddress,
} from '@ecs-actions/aws/metrics/service-series';
import { metricsRequested, type MetricQuery } from '@ecs-actions/aws/metrics/metric-reader';
import { nameInArn } from '@ecs-actions/core/arn';
import { primaryOf, type Service } from '@ecs-actions/core/deployment/service';
import {
  chooseDeployment,
  type ChosenDeployment,
} from '@ecs-actions/core/metrics/chosen-deployment';
import { deployHistoryOf, type DeployHistory } from '@ecs-actions/core/metrics/deploy-history';
import { kindOfBalancer } from '@ecs-actions/core/metrics/catalogue';
import { planPolls, type PollPlan } from '@ecs-actions/core/metrics/poll-plan';
import { planWindows, type Windows } from '@ecs-actions/core/metrics/windows';
import { discoveryNamesOf, latticeGroupsOf } from '@ecs-actions/core/traffic/traffic';
import {
  formatClock,
  formatDuration,
  formatInstant,
  type DurationMs,
} from '@ecs-actions/core/time';
import type { Aws } from './connect.ts';
import type { Inputs } from './inputs.ts';
import type { Unseen } from './unseen.ts';
import { present } from '@ecs-actions/core/present';

export interface MeasuredService {
  readonly service: Service;
  /** Name or ARN, as ECS takes it. */
  readonly cluster: string;
  readonly clusterName: string;
  readonly deployment: ChosenDeployment;
  /** `ecs-svc/N`: what its tasks were started by. */
  readonly deploymentId?: string;
  readonly durationMs?: DurationMs;
  readonly history: DeployHistory;
  readonly address: ServiceMetricsAddress;
  /** False: it could not be seen, so nothing is known of traffic. */
  readonly groupsAreKnown: boolean;
  /** `enhanced`, `enabled`, `disabled`, or unknown. */
  readonly insights?: string;
  readonly windows: Windows;
  readonly queries: readonly MetricQuery[];
  readonly plan: PollPlan;
}

export type DiscoverPorts = Pick<Aws, 'ecs' | 'serviceContext' | 'now'> & { readonly log: Log };

export async function discover(
  { ecs, serviceContext, now, log }: DiscoverPorts,
  inputs: Inputs,
  { cluster, service }: Pick<MeasuredService, 'cluster' | 'service'>,
  unseen: Unseen,
): Promise<MeasuredService> {
  const clusterName = nameInArn(service.clusterArn);
  const [deployments, groups, insights] = await Promise.all([
    unseen.orUndefined(
      'the history of deployments',
      ecs.listServiceDeployments(cluster, service.name),
    ),
    unseen.orUndefined(
      'the load balancer',
      serviceContext.balancedGroups(service.targetGroups.map(({ arn }) => arn)),
    ),
    unseen.orUndefined(
      'whether the cluster has Container Insights',
      serviceContext.containerInsights(cluster),
    ),
  ]);
  for (const sentence of service.unseenTraffic ?? []) unseen.note(sentence);
  if (groups?.some(({ balancer }) => kindOfBalancer(balancer) === 'network') === true) {
    unseen.note(
      'behind a Network Load Balancer there are connections, no requests: errors and latency are not seen, healthy hosts are',
    );
  }
  const deployment = chooseDeployment(service, deployments, inputs);
  const windows = planWindows({
    deployedAt: deployment.deployedAt,
    stableAt: deployment.stableAt,
    windowMs: inputs.windowMs,
    baselineMs: inputs.baselineMs,
    now: now(),
    others: (deployments ?? []).flatMap(({ arn, createdAt, finishedAt, stoppedAt }) =>
      arn === deployment.arn || createdAt === undefined
        ? []
        : [{ from: createdAt, until: finishedAt ?? stoppedAt ?? createdAt }],
    ),
  });
  const ways = { paths: service.directPaths ?? [] };
  const address: ServiceMetricsAddress = {
    clusterName,
    serviceName: service.name,
    groups: groups ?? [],
    latticeGroups: latticeGroupsOf(ways).map((latticeGroup) => ({ latticeGroup })),
    discoveryNames: discoveryNamesOf(ways),
  };
  const queries = serviceQueries(address, inputs.thresholds);
  const observedMs = windows.observed.until - windows.observed.from;
  const durationMs = inputs.durationMs ?? deployment.stableAt - deployment.deployedAt;
  const deploymentId = primaryOf(service)?.id ?? primarySetId(service);
  log.line(
    `judging ${service.name} in ${clusterName} (${inputs.region}): deployed ${formatInstant(deployment.deployedAt)}, stable ${formatClock(deployment.stableAt)} UTC, after ${formatDuration(durationMs)}`,
  );
  if (deployment.remark !== undefined)
    log.warning({ title: service.name, message: deployment.remark });
  return {
    service,
    cluster,
    clusterName,
    deployment,
    durationMs,
    history: deployHistoryOf(deployments ?? [], deployment.arn, durationMs),
    address,
    groupsAreKnown:
      groups !== undefined &&
      (service.hasUnseenBalancer !== true || address.latticeGroups.length > 0),
    windows,
    queries,
    plan: planPolls(
      observedMs,
      metricsRequested(queries),
      insights === 'enabled' || insights === 'disabled' ? 0 : service.runningCount,
    ),
    ...present({ deploymentId, insights }),
  };
}

function primarySetId(service: Service): string | undefined {
  return service.taskSets.find(({ status }) => status === 'PRIMARY')?.id;
}
