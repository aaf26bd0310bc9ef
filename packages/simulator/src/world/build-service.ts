import type {
  CapacityProviderStrategyItem,
  Cluster,
  NetworkConfiguration,
  Tag,
  TaskDefinition,
} from './model.ts';
import { createDeployment, createRevision, createServiceDeployment } from './deployment-start.ts';
import { defaultProfile, type MetricProfile } from './metrics/profile.ts';
import { eventText, say } from './service-events.ts';
import type { DeploymentConfiguration, Front, LoadBalancer, Service } from './service.ts';
import { launchServiceTask } from './task-batches.ts';
import { arn, scaled, type World } from './world.ts';

export type ServiceSpec = {
  readonly name: string;
  readonly cluster: Cluster;
  readonly definition: TaskDefinition;
  readonly desiredCount?: number;
  readonly launchType?: string;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  readonly controller?: Service['controller'];
  readonly scheduling?: Service['scheduling'];
  readonly loadBalancers?: readonly LoadBalancer[];
  /** Whose the load balancers are; default: the service's own. */
  readonly front?: Front;
  readonly configuration?: Partial<DeploymentConfiguration>;
  readonly healthCheckGracePeriodSeconds?: number;
  readonly rollbackIdentity?: Service['rollbackIdentity'];
  readonly settlingMs?: Service['settlingMs'];
  readonly availabilityZoneRebalancing?: Service['availabilityZoneRebalancing'];
  readonly namesCurrent?: Service['namesCurrent'];
  readonly metrics?: Partial<MetricProfile>;
  readonly enableExecuteCommand?: boolean;
  readonly subnets?: readonly string[];
  readonly securityGroups?: readonly string[];
  /** Tasks get IPv6 addresses, beside the IPv4 one or instead of it. */
  readonly ipv6?: NetworkConfiguration['ipv6'];
  readonly tags?: readonly Tag[];
  readonly propagateTags?: Service['propagateTags'];
  /** Age of its last completed deployment in milliseconds of wall clock; default 2 h. */
  readonly ageMs?: number;
};

export const defaultConfiguration: DeploymentConfiguration = {
  strategy: 'ROLLING',
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  bakeTimeInMinutes: 0,
  circuitBreaker: { enable: false, rollback: false },
};

/** Adds a service in its steady state: deployed a while ago, all its tasks running and healthy. */
export function addService(world: World, spec: ServiceSpec): Service {
  const now = world.now;
  const ageMs = spec.ageMs ?? 2 * 3_600_000;
  world.now = now - ageMs;
  const service: Service = {
    arn: arn(world, 'ecs', `service/${spec.cluster.name}/${spec.name}`),
    name: spec.name,
    cluster: spec.cluster,
    createdAt: world.now - 14 * 60_000,
    controller: spec.controller ?? 'ECS',
    scheduling: spec.scheduling ?? 'REPLICA',
    loadBalancers: spec.loadBalancers ?? [],
    front: spec.front ?? 'load-balancer',
    enableExecuteCommand: spec.enableExecuteCommand ?? true,
    propagateTags: spec.propagateTags ?? 'NONE',
    tags: spec.tags ?? [],
    rollbackIdentity: spec.rollbackIdentity ?? 'old',
    settlingMs: spec.settlingMs ?? [0, 0],
    availabilityZoneRebalancing: spec.availabilityZoneRebalancing ?? 'ENABLED',
    healthCheckGracePeriodSeconds: spec.healthCheckGracePeriodSeconds ?? 30,
    namesCurrent: spec.namesCurrent ?? 'newest',
    status: 'ACTIVE',
    desiredCount: spec.desiredCount ?? 2,
    configuration: { ...defaultConfiguration, ...spec.configuration },
    deployments: [],
    serviceDeployments: [],
    revisions: [],
    taskSets: [],
    events: [],
    metrics: {
      profile: { ...defaultProfile, ...spec.metrics },
      byRevision: new Map(),
      gaps: [],
      dailySwing: 0.3,
    },
    traffic: [],
    runs: [],
    steady: true,
    passDue: false,
    registrationDue: false,
    drawn: 0,
  };
  world.services.set(service.arn, service);
  const revision = createRevision(
    world,
    service,
    spec.definition,
    {
      network: {
        subnets: spec.subnets ?? ['subnet-070fc8b7200cdf7bb', 'subnet-06d97f13d5fa2d612'],
        securityGroups: spec.securityGroups ?? ['sg-0c092c5ec3f4e4c45'],
        assignPublicIp: 'DISABLED',
        ...(spec.ipv6 !== undefined && { ipv6: spec.ipv6 }),
      },
      ...(spec.capacityProviderStrategy === undefined
        ? { launchType: spec.launchType ?? 'FARGATE' }
        : { capacityProviderStrategy: spec.capacityProviderStrategy }),
      ...(spec.launchType !== 'EC2' && { platformVersion: 'LATEST' }),
    },
    undefined,
  );
  const serviceDeployment = createServiceDeployment(world, service, revision, []);
  const deployment = createDeployment(world, revision, serviceDeployment);
  service.deployments = [deployment];
  service.lastCompleted = deployment;
  deployment.scheduled = true;
  const count =
    service.scheduling === 'DAEMON' ? spec.cluster.containerInstances : service.desiredCount;
  deployment.desiredCount = count;
  const tookMs = scaled(world, 149_000);
  Object.assign(serviceDeployment, {
    status: 'SUCCESSFUL',
    startedAt: world.now + 150,
    finishedAt: world.now + tookMs,
    updatedAt: world.now + tookMs,
    breaker: serviceDeployment.breaker === 'DISABLED' ? 'DISABLED' : 'MONITORING_COMPLETE',
    alarms: serviceDeployment.alarms === 'DISABLED' ? 'DISABLED' : 'MONITORING_COMPLETE',
  });
  deployment.rolloutState = 'COMPLETED';
  deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`;
  deployment.updatedAt = world.now + tookMs;
  say(world, service, eventText.completed(service, deployment.id), tookMs + 5);
  say(world, service, eventText.steady(service), tookMs + 6);
  if (service.controller !== 'ECS') {
    const group = service.loadBalancers[0]?.targetGroup;
    service.taskSets.push({
      id: deployment.id,
      arn: arn(world, 'ecs', `task-set/${service.cluster.name}/${service.name}/${deployment.id}`),
      definition: spec.definition,
      ...(group !== undefined && { targetGroup: group }),
      status: 'PRIMARY',
      computedDesiredCount: count,
      createdAt: world.now,
      updatedAt: world.now + tookMs,
      stabilityStatus: 'STEADY_STATE',
      stabilityStatusAt: world.now + tookMs,
      scale: 100,
      deployment,
    });
    service.deployments = [];
  }
  world.now = now;
  for (let index = 0; index < count; index += 1) {
    launchServiceTask(world, service, deployment, { settled: true });
  }
  return service;
}
