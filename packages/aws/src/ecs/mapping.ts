/** ECS's answers in core's words. Whatever AWS leaves out stays out; no default is made up but for counts. */
import type * as Sdk from '@aws-sdk/client-ecs';
import type {
  Deployment,
  LifecycleHook,
  RolloutConfiguration,
  Service,
  ServiceDeployment,
  ServiceEvent,
  ServiceTargetGroup,
  TaskSet,
} from '@ecs-actions/core/deployment/service';
import { normalAddress } from '@ecs-actions/core/deployment/target-join';
import type { Container, Task, TaskNetwork } from '@ecs-actions/core/deployment/task';
import { present } from '@ecs-actions/core/present';
import type { ServiceInTraffic } from '../traffic/service-traffic.ts';

const minuteMs = 60_000;

export function toService(service: ServiceInTraffic): Service {
  // CodeDeploy and other controllers keep the groups of their task sets to themselves.
  const ofTaskSets = (service.taskSets ?? []).flatMap(({ loadBalancers }) => loadBalancers ?? []);
  const first = (service.loadBalancers ?? []).concat(ofTaskSets)[0];
  const groups = [
    ...(service.loadBalancers ?? []).flatMap(toTargetGroups),
    ...ofTaskSets
      .flatMap(toTargetGroups)
      .map((group) => ({ ...group, ...present({ alternateOf: first?.targetGroupArn }) })),
  ];
  return {
    arn: service.serviceArn ?? '',
    name: service.serviceName ?? '',
    clusterArn: service.clusterArn ?? '',
    status: service.status ?? 'ACTIVE',
    desiredCount: service.desiredCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    runningCount: service.runningCount ?? 0,
    controller: service.deploymentController?.type ?? 'ECS',
    schedulingStrategy: service.schedulingStrategy ?? 'REPLICA',
    rollout: toRollout(service.deploymentConfiguration),
    targetGroups: groups.filter(
      (group, index) => groups.findIndex(({ arn }) => arn === group.arn) === index,
    ),
    classicLoadBalancers: (service.loadBalancers ?? []).flatMap(
      ({ loadBalancerName, targetGroupArn }) =>
        loadBalancerName !== undefined && targetGroupArn === undefined ? [loadBalancerName] : [],
    ),
    deployments: (service.deployments ?? []).map(toDeployment),
    taskSets: (service.taskSets ?? []).map(toTaskSet),
    events: (service.events ?? []).map(toEvent),
    ...present({
      taskDefinition: service.taskDefinition,
      directPaths: service.directPaths,
      unseenTraffic: service.unseenTraffic,
      hasUnseenBalancer: service.hasUnseenBalancer,
      healthCheckGraceMs: times(service.healthCheckGracePeriodSeconds, 1000),
    }),
  };
}

function toDeployment(deployment: Sdk.Deployment): Deployment {
  return {
    status: deployment.status ?? '',
    desiredCount: deployment.desiredCount ?? 0,
    pendingCount: deployment.pendingCount ?? 0,
    runningCount: deployment.runningCount ?? 0,
    failedTasks: deployment.failedTasks ?? 0,
    ...present({
      id: deployment.id,
      taskDefinition: deployment.taskDefinition,
      createdAt: deployment.createdAt?.getTime(),
      updatedAt: deployment.updatedAt?.getTime(),
      rolloutState: deployment.rolloutState,
      rolloutStateReason: deployment.rolloutStateReason,
    }),
  };
}

function toTaskSet(taskSet: Sdk.TaskSet): TaskSet {
  return {
    id: taskSet.id ?? '',
    status: taskSet.status ?? '',
    computedDesiredCount: taskSet.computedDesiredCount ?? 0,
    pendingCount: taskSet.pendingCount ?? 0,
    runningCount: taskSet.runningCount ?? 0,
    ...present({
      taskDefinition: taskSet.taskDefinition,
      createdAt: taskSet.createdAt?.getTime(),
      stabilityStatus: taskSet.stabilityStatus,
      stabilityStatusAt: taskSet.stabilityStatusAt?.getTime(),
    }),
  };
}

function toEvent(event: Sdk.ServiceEvent): ServiceEvent {
  return {
    message: event.message ?? '',
    ...present({ id: event.id, createdAt: event.createdAt?.getTime() }),
  };
}

function toTargetGroups(loadBalancer: Sdk.LoadBalancer): readonly ServiceTargetGroup[] {
  const { targetGroupArn: arn, containerName, containerPort } = loadBalancer;
  const alternate = loadBalancer.advancedConfiguration?.alternateTargetGroupArn;
  const port = present({ containerName, containerPort });
  return [
    ...(arn === undefined ? [] : [{ arn, ...port }]),
    ...(alternate === undefined
      ? []
      : [{ arn: alternate, ...port, ...present({ alternateOf: arn }) }]),
  ];
}

function toRollout(configuration: Sdk.DeploymentConfiguration | undefined): RolloutConfiguration {
  const { linearConfiguration: linear, canaryConfiguration: canary } = configuration ?? {};
  const breaker = configuration?.deploymentCircuitBreaker;
  const alarms = configuration?.alarms;
  return {
    strategy: configuration?.strategy ?? 'ROLLING',
    bakeTimeMs: (configuration?.bakeTimeInMinutes ?? 0) * minuteMs,
    pauses: (configuration?.lifecycleHooks ?? []).flatMap(
      ({ targetType, lifecycleStages, timeoutConfiguration }) =>
        targetType === 'PAUSE'
          ? [
              {
                stages: lifecycleStages ?? [],
                atMostMs: (timeoutConfiguration?.timeoutInMinutes ?? 1440) * minuteMs,
              },
            ]
          : [],
    ),
    circuitBreaker: { enabled: breaker?.enable ?? false, rollback: breaker?.rollback ?? false },
    alarms: {
      enabled: alarms?.enable ?? false,
      rollback: alarms?.rollback ?? false,
      names: alarms?.alarmNames ?? [],
    },
    ...present({
      maximumPercent: configuration?.maximumPercent,
      minimumHealthyPercent: configuration?.minimumHealthyPercent,
      linear:
        linear === undefined
          ? undefined
          : {
              stepPercent: linear.stepPercent ?? 10,
              stepBakeTimeMs: (linear.stepBakeTimeInMinutes ?? 6) * minuteMs,
            },
      canary:
        canary === undefined
          ? undefined
          : {
              percent: canary.canaryPercent ?? 5,
              bakeTimeMs: (canary.canaryBakeTimeInMinutes ?? 10) * minuteMs,
            },
      earlySuccess:
        configuration?.earlySuccessCriteria?.enable === true
          ? {
              sourceCleanup:
                configuration.earlySuccessCriteria.sourceServiceRevisionCleanup ?? 'BLOCKING',
            }
          : undefined,
    }),
  };
}

/** The short form of ListServiceDeployments. */
export function toListedDeployment(brief: Sdk.ServiceDeploymentBrief): ServiceDeployment {
  return {
    arn: brief.serviceDeploymentArn ?? '',
    status: brief.status ?? '',
    ...present({
      statusReason: brief.statusReason,
      createdAt: brief.createdAt?.getTime(),
      startedAt: brief.startedAt?.getTime(),
      finishedAt: brief.finishedAt?.getTime(),
      targetServiceRevisionArn: brief.targetServiceRevisionArn,
    }),
  };
}

/** The long form of DescribeServiceDeployments. */
export function toServiceDeployment(deployment: Sdk.ServiceDeployment): ServiceDeployment {
  const { deploymentCircuitBreaker: breaker, alarms, rollback } = deployment;
  return {
    arn: deployment.serviceDeploymentArn ?? '',
    status: deployment.status ?? '',
    ...present({
      statusReason: deployment.statusReason,
      createdAt: deployment.createdAt?.getTime(),
      startedAt: deployment.startedAt?.getTime(),
      finishedAt: deployment.finishedAt?.getTime(),
      stoppedAt: deployment.stoppedAt?.getTime(),
      targetServiceRevisionArn: deployment.targetServiceRevision?.arn,
    }),
    detail: {
      hooks: (deployment.lifecycleHookDetails ?? []).map(toHook),
      sourceServiceRevisionArns: (deployment.sourceServiceRevisions ?? []).flatMap(({ arn }) =>
        arn === undefined ? [] : [arn],
      ),
      ...present({
        lifecycleStage: deployment.lifecycleStage,
        productionTrafficWeight: deployment.targetServiceRevision?.requestedProductionTrafficWeight,
        rollback:
          rollback === undefined
            ? undefined
            : present({
                reason: rollback.reason,
                startedAt: rollback.startedAt?.getTime(),
                serviceRevisionArn: rollback.serviceRevisionArn,
              }),
        circuitBreaker:
          breaker === undefined
            ? undefined
            : {
                status: breaker.status ?? '',
                ...present({ failureCount: breaker.failureCount, threshold: breaker.threshold }),
              },
        alarms:
          alarms === undefined
            ? undefined
            : { status: alarms.status ?? '', triggered: alarms.triggeredAlarmNames ?? [] },
      }),
    },
  };
}

function toHook(hook: Sdk.DeploymentLifecycleHookDetail): LifecycleHook {
  return {
    id: hook.hookId ?? '',
    targetType: hook.targetType ?? '',
    status: hook.status ?? '',
    ...present({
      expiresAt: hook.expiresAt?.getTime(),
      timeoutAction: hook.timeoutAction,
    }),
  };
}

export function toTask(task: Sdk.Task): Task {
  return {
    arn: task.taskArn ?? '',
    lastStatus: task.lastStatus ?? '',
    desiredStatus: task.desiredStatus ?? '',
    containers: (task.containers ?? []).map(toContainer),
    network: toNetwork(task),
    ...present({
      taskDefinition: task.taskDefinitionArn,
      startedBy: task.startedBy,
      group: task.group,
      availabilityZone: task.availabilityZone,
      capacityProvider: task.capacityProviderName,
      launchType: task.launchType,
      healthStatus: task.healthStatus,
      stopCode: task.stopCode,
      stoppedReason: task.stoppedReason,
      createdAt: task.createdAt?.getTime(),
      connectivityAt: task.connectivityAt?.getTime(),
      pullStartedAt: task.pullStartedAt?.getTime(),
      pullStoppedAt: task.pullStoppedAt?.getTime(),
      startedAt: task.startedAt?.getTime(),
      stoppingAt: task.stoppingAt?.getTime(),
      executionStoppedAt: task.executionStoppedAt?.getTime(),
      stoppedAt: task.stoppedAt?.getTime(),
    }),
  };
}

function toContainer(container: Sdk.Container): Container {
  return {
    name: container.name ?? '',
    ...present({
      lastStatus: container.lastStatus,
      exitCode: container.exitCode,
      reason: container.reason,
      healthStatus: container.healthStatus,
      imageDigest: container.imageDigest,
      runtimeId: container.runtimeId,
    }),
  };
}

/** Its addresses (after the stop only the attachment may still tell), or its host and the ports it has there. */
function toNetwork(task: Sdk.Task): TaskNetwork {
  const containers = task.containers ?? [];
  const attached = (task.attachments ?? [])
    .filter(({ type }) => type === undefined || /network ?interface/i.test(type))
    .flatMap(({ details }) => details ?? [])
    .flatMap(({ name, value }) => (/ip(?:v[46])?Address$/i.test(name ?? '') ? [value] : []));
  const own = containers
    .flatMap(({ networkInterfaces }) => networkInterfaces ?? [])
    .flatMap(({ privateIpv4Address, ipv6Address }) => [privateIpv4Address, ipv6Address]);
  const addresses = [...attached, ...own].flatMap((address) =>
    address === undefined ? [] : [normalAddress(address)],
  );
  return {
    addresses: [...new Set(addresses)],
    ports: containers.flatMap(({ name, networkBindings }) =>
      (networkBindings ?? []).flatMap(({ containerPort, hostPort }) =>
        name === undefined || containerPort === undefined || hostPort === undefined
          ? []
          : [{ container: name, containerPort, hostPort }],
      ),
    ),
    ...present({ containerInstance: task.containerInstanceArn }),
  };
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}
