import { isAlive, isPending, isRunning } from '../../world/task.ts';
import type { NetworkConfiguration } from '../../world/model.ts';
import type {
  Deployment,
  DeploymentConfiguration,
  LoadBalancer,
  Service,
  ServiceDeployment,
  ServiceRevision,
} from '../../world/service.ts';
import type { World } from '../../world/world.ts';
import { seconds } from '../input.ts';
import { renderFront } from './render-front.ts';

export function renderNetwork(network: NetworkConfiguration) {
  const { subnets, securityGroups, assignPublicIp } = network;
  return { awsvpcConfiguration: { subnets, securityGroups, assignPublicIp } };
}

export function renderLoadBalancer(balancer: LoadBalancer) {
  const { advanced } = balancer;
  return {
    ...(balancer.targetGroup !== undefined && { targetGroupArn: balancer.targetGroup.arn }),
    ...(balancer.classicName !== undefined && { loadBalancerName: balancer.classicName }),
    containerName: balancer.containerName,
    containerPort: balancer.containerPort,
    ...(advanced !== undefined && {
      advancedConfiguration: {
        alternateTargetGroupArn: advanced.alternate.arn,
        productionListenerRule: advanced.productionListenerRule,
        ...(advanced.testListenerRule !== undefined && {
          testListenerRule: advanced.testListenerRule,
        }),
        roleArn: advanced.roleArn,
      },
    }),
  };
}

/** Other controllers keep their second target group to themselves: it shows in their task sets. */
function withoutAlternate({ advanced: _alternate, ...balancer }: LoadBalancer): LoadBalancer {
  return balancer;
}

export function renderConfiguration(configuration: DeploymentConfiguration) {
  const { circuitBreaker, alarms, linear, canary, lifecycleHooks, earlySuccess } = configuration;
  return {
    deploymentCircuitBreaker: {
      enable: circuitBreaker.enable,
      rollback: circuitBreaker.rollback,
      ...(circuitBreaker.resetOnHealthyTask !== undefined && {
        resetOnHealthyTask: circuitBreaker.resetOnHealthyTask,
      }),
      ...(circuitBreaker.threshold !== undefined && {
        thresholdConfiguration: circuitBreaker.threshold,
      }),
    },
    maximumPercent: configuration.maximumPercent,
    minimumHealthyPercent: configuration.minimumHealthyPercent,
    ...(alarms !== undefined && { alarms: { ...alarms } }),
    strategy: configuration.strategy,
    bakeTimeInMinutes: configuration.bakeTimeInMinutes,
    ...(linear !== undefined && { linearConfiguration: linear }),
    ...(canary !== undefined && { canaryConfiguration: canary }),
    ...(lifecycleHooks !== undefined && {
      lifecycleHooks: lifecycleHooks.map((hook) => ({
        targetType: hook.targetType,
        hookTargetArn: hook.hookTargetArn,
        roleArn: hook.roleArn,
        lifecycleStages: hook.lifecycleStages,
        timeoutConfiguration:
          hook.timeoutInMinutes === undefined
            ? undefined
            : {
                timeoutInMinutes: hook.timeoutInMinutes,
                action: hook.timeoutAction ?? 'ROLLBACK',
              },
      })),
    }),
    ...(earlySuccess !== undefined && {
      earlySuccessCriteria: {
        enable: earlySuccess.enable,
        healthyPercent: earlySuccess.healthyPercent,
        sourceServiceRevisionCleanup: earlySuccess.cleanup,
      },
    }),
  };
}

/** What a revision runs on: a launch type, or capacity providers. */
export function renderCapacity(revision: ServiceRevision) {
  return {
    ...(revision.capacityProviderStrategy === undefined
      ? { launchType: revision.launchType ?? 'FARGATE' }
      : { capacityProviderStrategy: revision.capacityProviderStrategy }),
    ...(revision.launchType !== 'EC2' && {
      platformVersion:
        revision.platformVersion === 'LATEST' ? '1.4.0' : (revision.platformVersion ?? '1.4.0'),
      platformFamily: 'Linux',
    }),
  };
}

/** ECS reports no rollout state for other controllers, nor behind a Classic load balancer. */
function hasRolloutState(service: Service): boolean {
  return (
    service.controller === 'ECS' &&
    service.loadBalancers.every(({ classicName }) => classicName === undefined)
  );
}

function counts(deployment: Deployment) {
  let pending = 0;
  let running = 0;
  for (const task of deployment.tasks) {
    if (isRunning(task) && isAlive(task)) running += 1;
    else if (isPending(task) && isAlive(task)) pending += 1;
  }
  return { pending, running };
}

function renderDeployment(service: Service, deployment: Deployment) {
  const { pending, running } = counts(deployment);
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.revision.definition.arn,
    desiredCount: deployment.desiredCount,
    pendingCount: pending,
    runningCount: running,
    failedTasks: deployment.failedTasks,
    createdAt: seconds(deployment.createdAt),
    updatedAt: seconds(deployment.updatedAt),
    ...renderCapacity(deployment.revision),
    networkConfiguration: renderNetwork(deployment.revision.network),
    ...renderFront(service),
    ...(hasRolloutState(service) && {
      rolloutState: deployment.rolloutState,
      rolloutStateReason: deployment.rolloutStateReason,
    }),
  };
}

export function renderTags(tags: readonly { readonly key: string; readonly value: string }[]) {
  return tags.map(({ key, value }) => ({ key, value }));
}

function currentOf(service: Service): ServiceDeployment | undefined {
  const [newest] = service.serviceDeployments;
  if (service.namesCurrent === 'never') return undefined;
  if (service.namesCurrent === 'newest') return newest;
  return service.serviceDeployments.find(({ status }) => status === 'SUCCESSFUL') ?? newest;
}

/** `services[]` of DescribeServices. */
export function renderService(world: World, service: Service, withTags: boolean) {
  const native = service.controller === 'ECS';
  const shown = native
    ? service.deployments
    : service.taskSets
        .toSorted((a, b) => Number(b.status === 'PRIMARY') - Number(a.status === 'PRIMARY'))
        .map((set) => set.deployment);
  const [primary] = shown;
  const listed = shown.map((deployment) => Object.assign(counts(deployment), { deployment }));
  const sum = (pick: (entry: { pending: number; running: number }) => number): number =>
    listed.reduce((total, entry) => total + pick(entry), 0);
  const revision = primary?.revision;
  const current = native ? currentOf(service) : undefined;
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    loadBalancers: (service.front === 'load-balancer' ? service.loadBalancers : []).map(
      (balancer) => renderLoadBalancer(native ? balancer : withoutAlternate(balancer)),
    ),
    resourceManagementType: service.front === 'express' ? 'ECS' : 'CUSTOMER',
    serviceRegistries: [],
    status: service.status,
    desiredCount:
      service.scheduling === 'DAEMON' ? (primary?.desiredCount ?? 0) : service.desiredCount,
    runningCount: sum(({ running }) => running),
    pendingCount: sum(({ pending }) => pending),
    ...(revision === undefined ? {} : renderCapacity(revision)),
    ...(revision === undefined || revision.launchType === 'EC2'
      ? {}
      : { platformVersion: revision.platformVersion ?? 'LATEST' }),
    ...(service.controller !== 'EXTERNAL' && { taskDefinition: revision?.definition.arn }),
    deploymentConfiguration: renderConfiguration(service.configuration),
    ...(!native && { taskSets: service.taskSets.map((set) => renderTaskSet(service, set)) }),
    deployments: native
      ? service.deployments.map((deployment) => renderDeployment(service, deployment))
      : [],
    roleArn: `arn:${world.partition}:iam::${world.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    events: service.events
      .filter(({ createdAt }) => createdAt <= world.now)
      .map((event) => ({
        id: event.id,
        createdAt: seconds(event.createdAt),
        message: event.message,
      })),
    createdAt: seconds(service.createdAt),
    ...(current !== undefined && { currentServiceDeployment: current.arn }),
    ...(native && {
      currentServiceRevisions: listed.map(({ deployment, pending, running }) => ({
        arn: deployment.revision.arn,
        requestedTaskCount: deployment.desiredCount,
        runningTaskCount: running,
        pendingTaskCount: pending,
      })),
    }),
    placementConstraints: [],
    placementStrategy: [],
    ...(revision !== undefined && { networkConfiguration: renderNetwork(revision.network) }),
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    schedulingStrategy: service.scheduling,
    deploymentController: { type: service.controller },
    ...(withTags && { tags: renderTags(service.tags) }),
    enableECSManagedTags: false,
    propagateTags: service.propagateTags,
    enableExecuteCommand: service.enableExecuteCommand,
    availabilityZoneRebalancing: service.availabilityZoneRebalancing,
  };
}

function renderTaskSet(service: Service, set: Service['taskSets'][number]) {
  const { pending, running } = counts(set.deployment);
  return {
    id: set.id,
    taskSetArn: set.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    ...(service.controller === 'CODE_DEPLOY' && { startedBy: 'CODE_DEPLOY', externalId: set.id }),
    status: set.status,
    taskDefinition: set.definition.arn,
    computedDesiredCount: set.computedDesiredCount,
    pendingCount: pending,
    runningCount: running,
    createdAt: seconds(set.createdAt),
    updatedAt: seconds(set.updatedAt),
    ...renderCapacity(set.deployment.revision),
    networkConfiguration: renderNetwork(set.deployment.revision.network),
    loadBalancers:
      set.targetGroup === undefined
        ? []
        : [
            {
              targetGroupArn: set.targetGroup.arn,
              containerName: service.loadBalancers[0]?.containerName,
              containerPort: service.loadBalancers[0]?.containerPort,
            },
          ],
    serviceRegistries: [],
    scale: { value: set.scale, unit: 'PERCENT' },
    stabilityStatus: set.stabilityStatus,
    stabilityStatusAt: seconds(set.stabilityStatusAt),
    tags: [],
  };
}
