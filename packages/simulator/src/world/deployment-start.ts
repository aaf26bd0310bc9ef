import { imageDigest } from './images.ts';
import type {
  CapacityProviderStrategyItem,
  NetworkConfiguration,
  TaskDefinition,
} from './model.ts';
import { circuitBreakerThreshold } from './circuit-breaker.ts';
import type {
  Deployment,
  DeploymentConfiguration,
  Service,
  ServiceDeployment,
  ServiceRevision,
} from './service.ts';
import { schedulerTiming } from './timing.ts';
import { closeTruth, openTruth } from './truth.ts';
import { after, arn, draw, randomFor, type World } from './world.ts';

/** What a new deployment brings out; what is left out stays as it is. */
export type Change = {
  readonly definition?: TaskDefinition;
  readonly network?: NetworkConfiguration;
  readonly launchType?: string;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  readonly platformVersion?: string;
  readonly configuration?: DeploymentConfiguration;
};

/** Service deployment statuses that will not change any more. */
const ended = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);

export function hasEnded(serviceDeployment: ServiceDeployment): boolean {
  return ended.has(serviceDeployment.status);
}

/** A random stream for the next id of a service. */
export function draws(world: World, service: Service, purpose: string) {
  service.drawn += 1;
  return randomFor(world, purpose, service.arn, service.drawn);
}

export function createRevision(
  world: World,
  service: Service,
  definition: TaskDefinition,
  change: Change,
  previous: ServiceRevision | undefined,
): ServiceRevision {
  const number = draws(world, service, 'revision').digits(19);
  const launchType =
    change.launchType ?? (change.capacityProviderStrategy ? undefined : previous?.launchType);
  const strategy =
    change.capacityProviderStrategy ??
    (change.launchType === undefined ? previous?.capacityProviderStrategy : undefined);
  const platformVersion = change.platformVersion ?? previous?.platformVersion;
  const revision: ServiceRevision = {
    arn: arn(world, 'ecs', `service-revision/${service.cluster.name}/${service.name}/${number}`),
    number,
    definition,
    network: change.network ??
      previous?.network ?? { subnets: [], securityGroups: [], assignPublicIp: 'DISABLED' },
    ...(launchType !== undefined && { launchType }),
    ...(strategy !== undefined && { capacityProviderStrategy: strategy }),
    ...(platformVersion !== undefined && { platformVersion }),
    createdAt: world.now,
    imageDigests: Object.fromEntries(
      definition.containers.map(({ name, image }) => [name, imageDigest(world, image)]),
    ),
  };
  service.revisions.unshift(revision);
  return revision;
}

export function createServiceDeployment(
  world: World,
  service: Service,
  target: ServiceRevision,
  source: readonly ServiceRevision[],
): ServiceDeployment {
  const random = draws(world, service, 'service-deployment');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
  const id = Array.from({ length: 21 }, () =>
    alphabet.charAt(random.integer(0, alphabet.length - 1)),
  ).join('');
  const { configuration } = service;
  const serviceDeployment: ServiceDeployment = {
    id,
    arn: arn(world, 'ecs', `service-deployment/${service.cluster.name}/${service.name}/${id}`),
    service,
    createdAt: world.now,
    updatedAt: world.now,
    status: 'PENDING',
    source,
    target,
    configuration,
    threshold: circuitBreakerThreshold(configuration, service.desiredCount),
    breaker: configuration.circuitBreaker.enable ? 'MONITORING' : 'DISABLED',
    failureCount: 0,
    alarms: configuration.alarms?.enable === true ? 'MONITORING' : 'DISABLED',
    triggeredAlarms: [],
    hooks: [],
  };
  service.serviceDeployments.unshift(serviceDeployment);
  return serviceDeployment;
}

export function createDeployment(
  world: World,
  revision: ServiceRevision,
  serviceDeployment: ServiceDeployment,
  number: string = revision.number,
): Deployment {
  const id = `ecs-svc/${number}`;
  return {
    id,
    number,
    revision,
    createdAt: world.now,
    updatedAt: world.now,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${id} in progress.`,
    desiredCount: 0,
    failedTasks: 0,
    tasks: new Set(),
    launched: 0,
    scheduled: false,
    holdUntil: world.now,
    serviceDeployment,
  };
}

/**
 * UpdateService with something new to bring out: a new PRIMARY, which has `desiredCount` 0 until the
 * scheduler takes it up; the one before becomes ACTIVE, and one still in progress is superseded.
 */
export function startDeployment(world: World, service: Service, change: Change): Deployment {
  const [current] = service.deployments;
  const running = service.serviceDeployments[0];
  const definition = change.definition ?? current?.revision.definition;
  if (definition === undefined) throw new Error(`service ${service.name} has no task definition`);
  if (change.configuration !== undefined) service.configuration = change.configuration;
  const source = service.deployments.map(({ revision }) => revision);
  const revision = createRevision(world, service, definition, change, current?.revision);
  const serviceDeployment = createServiceDeployment(world, service, revision, source);
  const deployment = createDeployment(world, revision, serviceDeployment);
  if (service.configuration.strategy !== 'ROLLING') {
    const [balancer] = service.loadBalancers;
    const used = service.lastCompleted?.targetGroup ?? balancer?.targetGroup;
    const free =
      used === balancer?.targetGroup ? balancer?.advanced?.alternate : balancer?.targetGroup;
    if (free !== undefined) deployment.targetGroup = free;
  }
  for (const other of service.deployments) other.status = 'ACTIVE';
  service.deployments.unshift(deployment);
  service.steady = false;
  openTruth(world, service, deployment, serviceDeployment);
  const random = randomFor(world, 'deployment', deployment.number);
  after(world, draw(random, schedulerTiming.pendingMs), () => {
    if (serviceDeployment.status !== 'PENDING') return;
    serviceDeployment.status = 'IN_PROGRESS';
    serviceDeployment.startedAt = world.now;
    serviceDeployment.updatedAt = world.now;
  });
  if (running !== undefined && !hasEnded(running)) {
    after(world, draw(random, schedulerTiming.supersedeMs), () =>
      supersede(world, running, deployment),
    );
  }
  return deployment;
}

/** AWS's reason for a superseded service deployment is not known to us: it has none here. */
function supersede(world: World, old: ServiceDeployment, by: Deployment): void {
  if (hasEnded(old)) return;
  old.status = 'STOPPED';
  old.finishedAt = world.now;
  old.stoppedAt = world.now;
  old.updatedAt = world.now;
  if (old.breaker === 'MONITORING') old.breaker = 'MONITORING_COMPLETE';
  if (old.alarms === 'MONITORING') old.alarms = 'MONITORING_COMPLETE';
  closeTruth(world, old, 'superseded', { supersededBy: by.id, trigger: 'new-deployment' });
}
