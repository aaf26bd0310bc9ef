import type {
  CapacityProviderStrategyItem,
  Cluster,
  ContainerDefinition,
  Tag,
  TaskDefinition,
} from './model.ts';
import {
  createDeployment,
  createRevision,
  createServiceDeployment,
  draws,
} from './deployment-start.ts';
import { defaultProfile, type MetricProfile } from './metrics/profile.ts';
import { eventText, say } from './service-events.ts';
import { ensurePass } from './scheduler-agenda.ts';
import type { DeploymentConfiguration, LoadBalancer, Service } from './service.ts';
import { launchServiceTask } from './task-batches.ts';
import type { TargetGroup } from './target-group.ts';
import { arn, nextRandom, randomFor, scaled, type World } from './world.ts';

export type ClusterSpec = {
  readonly name: string;
  readonly settings?: readonly { readonly name: string; readonly value: string }[];
  readonly capacityProviders?: readonly string[];
  readonly tags?: readonly Tag[];
  /** For EC2 and DAEMON services. Default none. */
  readonly containerInstances?: number;
};

export function addCluster(world: World, spec: ClusterSpec): Cluster {
  const cluster: Cluster = {
    arn: arn(world, 'ecs', `cluster/${spec.name}`),
    name: spec.name,
    status: 'ACTIVE',
    settings: [...(spec.settings ?? [{ name: 'containerInsights', value: 'enhanced' }])],
    capacityProviders: spec.capacityProviders ?? ['FARGATE', 'FARGATE_SPOT'],
    tags: spec.tags ?? [],
    containerInstances: spec.containerInstances ?? 0,
  };
  world.clusters.set(spec.name, cluster);
  return cluster;
}

export type TaskDefinitionSpec = {
  readonly family: string;
  /** Default one essential container `app`. */
  readonly containers?: readonly Partial<ContainerDefinition>[];
  readonly image?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly executionRoleArn?: string;
  readonly taskRoleArn?: string;
  readonly networkMode?: string;
  readonly compatibilities?: readonly string[];
  readonly rest?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly Tag[];
  readonly registeredBy?: string;
  /** Registered through the API: nothing is filled in. */
  readonly bare?: boolean;
};

/** Registers the next revision of a family. */
export function addTaskDefinition(world: World, spec: TaskDefinitionSpec): TaskDefinition {
  const revisions = world.taskDefinitions.get(spec.family) ?? [];
  const revision = (revisions.at(-1)?.revision ?? 0) + 1;
  const account = `arn:${world.partition}:iam::${world.account}:role`;
  const containers = (spec.containers ?? [{}]).map((container) =>
    containerDefinition(world, spec, container, revision),
  );
  const definition: TaskDefinition = {
    arn: arn(world, 'ecs', `task-definition/${spec.family}:${revision}`),
    family: spec.family,
    revision,
    cpu: spec.cpu ?? '256',
    memory: spec.memory ?? '512',
    ...(spec.executionRoleArn === undefined
      ? spec.bare === true
        ? {}
        : { executionRoleArn: `${account}/ecsTaskExecutionRole` }
      : { executionRoleArn: spec.executionRoleArn }),
    ...(spec.taskRoleArn === undefined ? {} : { taskRoleArn: spec.taskRoleArn }),
    networkMode: spec.networkMode ?? 'awsvpc',
    compatibilities: spec.compatibilities ?? ['FARGATE'],
    containers,
    rest: spec.rest ?? {},
    tags: spec.tags ?? [],
    status: 'ACTIVE',
    registeredAt: world.now,
    registeredBy: spec.registeredBy ?? `arn:${world.partition}:iam::${world.account}:user/deployer`,
  };
  revisions.push(definition);
  world.taskDefinitions.set(spec.family, revisions);
  return definition;
}

function containerDefinition(
  world: World,
  spec: TaskDefinitionSpec,
  container: Partial<ContainerDefinition>,
  revision: number,
): ContainerDefinition {
  const name = container.name ?? 'app';
  return {
    cpu: 0,
    essential: true,
    environment: [],
    portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
    ...(spec.bare === true
      ? {}
      : {
          logConfiguration: {
            logDriver: 'awslogs',
            options: {
              'awslogs-group': `/ecs/${spec.family}`,
              'awslogs-region': world.region,
              'awslogs-stream-prefix': 'ecs',
            },
          },
        }),
    ...container,
    name,
    image:
      container.image ??
      spec.image ??
      `${world.account}.dkr.ecr.${world.region}.amazonaws.com/${spec.family}:v${revision}`,
  };
}

export type TargetGroupSpec = {
  readonly name: string;
  readonly protocol?: string;
  readonly port?: number;
  readonly healthCheck?: Partial<TargetGroup['healthCheck']>;
  readonly deregistrationDelaySeconds?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** False: no listener sends traffic, and targets are `unused`. */
  readonly attached?: boolean;
  readonly loadBalancer?: string;
};

export function addTargetGroup(world: World, spec: TargetGroupSpec): TargetGroup {
  const random = nextRandom(world, 'target-group');
  const balancer = spec.loadBalancer ?? spec.name;
  const group: TargetGroup = {
    arn: arn(world, 'elasticloadbalancing', `targetgroup/${spec.name}/${random.hex(16)}`),
    name: spec.name,
    protocol: spec.protocol ?? 'HTTP',
    port: spec.port ?? 8080,
    vpcId: 'vpc-0f1e2d3c4b5a69788',
    healthCheck: {
      path: '/health',
      intervalSeconds: 10,
      timeoutSeconds: 5,
      healthyThreshold: 3,
      unhealthyThreshold: 3,
      matcher: '200',
      ...spec.healthCheck,
    },
    attributes: new Map(
      Object.entries({
        'stickiness.enabled': 'false',
        'stickiness.type': 'lb_cookie',
        'stickiness.lb_cookie.duration_seconds': '86400',
        'deregistration_delay.timeout_seconds': String(spec.deregistrationDelaySeconds ?? 45),
        'slow_start.duration_seconds': '0',
        'load_balancing.algorithm.type': 'round_robin',
        'load_balancing.algorithm.anomaly_mitigation': 'off',
        'load_balancing.cross_zone.enabled': 'use_load_balancer_configuration',
        'target_group_health.dns_failover.minimum_healthy_targets.count': '1',
        'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
        'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': '1',
        'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': 'off',
        ...spec.attributes,
      }),
    ),
    loadBalancerArns: spec.attached === false ? [] : [addLoadBalancer(world, balancer)],
    targets: new Map(),
    changedAt: world.now,
  };
  world.targetGroups.set(group.arn, group);
  return group;
}

/** The load balancer of that name, made where there is none yet; its ARN. */
function addLoadBalancer(world: World, name: string): string {
  const random = randomFor(world, 'load-balancer', name);
  const path = `app/${name}/${random.hex(16)}`;
  const entry = {
    arn: arn(world, 'elasticloadbalancing', `loadbalancer/${path}`),
    name,
    listenerArn: arn(world, 'elasticloadbalancing', `listener/${path}/${random.hex(16)}`),
    createdAt: world.now - 90 * 24 * 3_600_000,
  };
  world.loadBalancers.set(entry.arn, entry);
  return entry.arn;
}

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
  readonly configuration?: Partial<DeploymentConfiguration>;
  readonly healthCheckGracePeriodSeconds?: number;
  readonly rollbackIdentity?: Service['rollbackIdentity'];
  readonly availabilityZoneRebalancing?: Service['availabilityZoneRebalancing'];
  readonly staleCurrent?: boolean;
  readonly metrics?: Partial<MetricProfile>;
  readonly enableExecuteCommand?: boolean;
  readonly subnets?: readonly string[];
  readonly securityGroups?: readonly string[];
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
    enableExecuteCommand: spec.enableExecuteCommand ?? true,
    propagateTags: spec.propagateTags ?? 'NONE',
    tags: spec.tags ?? [],
    rollbackIdentity: spec.rollbackIdentity ?? 'old',
    availabilityZoneRebalancing: spec.availabilityZoneRebalancing ?? 'ENABLED',
    healthCheckGracePeriodSeconds: spec.healthCheckGracePeriodSeconds ?? 30,
    staleCurrent: spec.staleCurrent ?? false,
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
      },
      ...(spec.capacityProviderStrategy === undefined
        ? { launchType: spec.launchType ?? 'FARGATE' }
        : { capacityProviderStrategy: spec.capacityProviderStrategy }),
      ...(spec.launchType === 'EC2' ? {} : { platformVersion: 'LATEST' }),
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
    const number = draws(world, service, 'task-set').digits(19);
    const group = service.loadBalancers[0]?.targetGroup;
    service.taskSets.push({
      id: `ecs-svc/${number}`,
      arn: arn(world, 'ecs', `task-set/${service.cluster.name}/${service.name}/ecs-svc/${number}`),
      definition: spec.definition,
      ...(group === undefined ? {} : { targetGroup: group }),
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

/**
 * Gives a service a past: deployments that ended well before its present one, a day apart, which
 * only the service deployments API remembers.
 * @param usualMs how long they took, within a fifth
 */
export function addHistory(world: World, service: Service, count: number, usualMs: number): void {
  const present = world.now;
  const [current] = service.revisions;
  if (current === undefined) return;
  for (let index = 1; index <= count; index += 1) {
    world.now = present - index * 24 * 3_600_000;
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
      ...(rolledBack
        ? {
            statusReason:
              'Service deployment rolled back because the circuit breaker threshold was exceeded.',
          }
        : {}),
      breaker: entry.breaker === 'DISABLED' ? 'DISABLED' : 'MONITORING_COMPLETE',
    });
  }
  world.now = present;
}

/** A new deployment or a moved count: the scheduler takes it up after its first pause. */
export function wakeScheduler(world: World, service: Service, first: boolean): void {
  service.steady = false;
  ensurePass(world, service, first);
}
