import { requestStop } from '../../world/deployment-stop.ts';
import { serviceDeploymentsAt } from '../../world/lags.ts';
import { settleHook, shownStage } from '../../world/lifecycle-hooks.ts';
import type { Service, ServiceDeployment, ServiceRevision } from '../../world/service.ts';
import { isAlive, isPending, isRunning } from '../../world/task.ts';
import type { World } from '../../world/world.ts';
import { number, page, record, requiredText, seconds, text, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { needing, type Context, type Need, type Operations } from '../operation.ts';
import { clusterNameOf, inCluster, requireService, serviceArn, serviceOf } from './find.ts';
import { renderFront, renderManaged } from './render-front.ts';
import {
  renderCapacity,
  renderConfiguration,
  renderLoadBalancer,
  renderNetwork,
} from './render-service.ts';

const describeLimit = 20;

/** The service deployments API. */
export const serviceDeploymentOperations: Operations = {
  ListServiceDeployments: {
    needs: needing(
      'ecs:ListServiceDeployments',
      (context, input) =>
        serviceArn(context.world, clusterNameOf(input), text(input, 'service') ?? ''),
      inCluster,
    ),
    bucket: 'service-deployment',
    run: listServiceDeployments,
  },
  DescribeServiceDeployments: {
    needs: (_context, input) =>
      texts(input, 'serviceDeploymentArns').flatMap((of) =>
        onServiceToo('ecs:DescribeServiceDeployments', of),
      ),
    bucket: 'service-deployment',
    run: (context, input) => describeServiceDeployments(context, input),
  },
  DescribeServiceRevisions: {
    needs: (_context, input) =>
      texts(input, 'serviceRevisionArns').flatMap((of) =>
        onServiceToo('ecs:DescribeServiceRevisions', of),
      ),
    bucket: 'service-revision',
    run: (context, input) => describeServiceRevisions(context, input),
  },
  StopServiceDeployment: {
    needs: (_context, input) =>
      onServiceToo('ecs:StopServiceDeployment', text(input, 'serviceDeploymentArn') ?? '*'),
    bucket: 'service-modify',
    run: (context, input) => {
      const serviceDeploymentArn = requiredText(input, 'serviceDeploymentArn');
      const found = findServiceDeployment(context.world, serviceDeploymentArn);
      if (found === undefined) {
        throw new ApiError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
      }
      const stopType = text(input, 'stopType') ?? 'ROLLBACK';
      if (stopType !== 'ROLLBACK' && stopType !== 'ABORT') {
        throw new ApiError('InvalidParameterException', `Invalid stopType: ${stopType}.`);
      }
      if (found.status !== 'PENDING' && found.status !== 'IN_PROGRESS') {
        throw new ApiError(
          'ConflictException',
          `Service deployment ${serviceDeploymentArn} cannot be stopped because it is in status ${found.status}.`,
        );
      }
      if (stopType === 'ROLLBACK' && found.service.lastCompleted === undefined) {
        throw new ApiError(
          'ConflictException',
          'Service deployment has no previous service revision to roll back to.',
        );
      }
      requestStop(context.world, found, stopType);
      return { serviceDeploymentArn };
    },
  },
  ContinueServiceDeployment: {
    needs: (_context, input) =>
      onServiceToo('ecs:ContinueServiceDeployment', text(input, 'serviceDeploymentArn') ?? '*'),
    bucket: 'service-modify',
    run: continueServiceDeployment,
  },
};

/** The service authorization reference has both as required resources of these actions. */
function onServiceToo(action: string, resource: string): Need[] {
  return [
    { action, resource: serviceOf(resource) },
    { action, resource },
  ];
}

function continueServiceDeployment(context: Context, input: Input): unknown {
  const serviceDeploymentArn = requiredText(input, 'serviceDeploymentArn');
  const found = findServiceDeployment(context.world, serviceDeploymentArn);
  if (found === undefined) {
    throw new ApiError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  }
  const hookId = requiredText(input, 'hookId');
  const hook = found.hooks.find((candidate) => candidate.hookId === hookId);
  const action = text(input, 'action') ?? 'CONTINUE';
  if (hook === undefined || (action !== 'CONTINUE' && action !== 'ROLLBACK')) {
    throw new ApiError(
      'InvalidParameterException',
      `Invalid hookId or action: ${hookId} ${action}.`,
    );
  }
  if (hook.status !== 'AWAITING_ACTION') {
    throw new ApiError(
      'ConflictException',
      `Lifecycle hook ${hookId} is not awaiting an action: it is ${hook.status}.`,
    );
  }
  hook.status = action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
  settleHook(context.world, found, hook, action);
  return { serviceDeploymentArn };
}

export function findServiceDeployment(world: World, arn: string): ServiceDeployment | undefined {
  for (const service of world.services.values()) {
    const found = service.serviceDeployments.find((candidate) => candidate.arn === arn);
    if (found) return found;
  }
  return undefined;
}

function listServiceDeployments(context: Context, input: Input): unknown {
  const service = requireService(context.world, input);
  const statuses = texts(input, 'status');
  const created = record(input, 'createdAt') ?? {};
  const before = (number(created, 'before') ?? Number.POSITIVE_INFINITY) * 1000;
  const since = (number(created, 'after') ?? Number.NEGATIVE_INFINITY) * 1000;
  const { world } = context;
  const { serviceDeploymentsMs, oldestFirst } = world.lags;
  const all =
    serviceDeploymentsMs === 0
      ? service.serviceDeployments
      : serviceDeploymentsAt(service, world.now - serviceDeploymentsMs);
  const known = service.controller === 'ECS' ? (oldestFirst ? all.toReversed() : all) : [];
  const found = known
    .filter((entry) => statuses.length === 0 || statuses.includes(entry.status))
    .filter(({ createdAt }) => createdAt > since && createdAt < before)
    .filter(({ createdAt }) => !context.showsOldWorld(createdAt));
  const cut = page(found, input, { default: 20, most: 100, kind: 'service-deployments' });
  return {
    serviceDeployments: cut.items.map((entry) => ({
      serviceDeploymentArn: entry.arn,
      serviceArn: service.arn,
      clusterArn: service.cluster.arn,
      ...stamps(entry),
      targetServiceRevisionArn: entry.target.arn,
      status: entry.status,
      ...(entry.statusReason !== undefined && { statusReason: entry.statusReason }),
    })),
    ...(cut.nextToken && { nextToken: cut.nextToken }),
  };
}

function stamps(entry: ServiceDeployment) {
  return {
    createdAt: seconds(entry.createdAt),
    ...(entry.startedAt !== undefined && { startedAt: seconds(entry.startedAt) }),
    ...(entry.finishedAt !== undefined && { finishedAt: seconds(entry.finishedAt) }),
  };
}

function describeServiceDeployments(context: Context, input: Input): unknown {
  const arns = texts(input, 'serviceDeploymentArns');
  if (arns.length === 0 || arns.length > describeLimit) {
    throw new ApiError(
      'InvalidParameterException',
      `serviceDeploymentArns must have between 1 and ${describeLimit} elements.`,
    );
  }
  const found = arns.map((arn) => findServiceDeployment(context.world, arn));
  return {
    serviceDeployments: found.flatMap((entry) => (entry ? [renderServiceDeployment(entry)] : [])),
    failures: arns.flatMap((arn, index) =>
      found[index] === undefined ? [{ arn, reason: 'MISSING' }] : [],
    ),
  };
}

function revisionSummary(service: Service, entry: ServiceDeployment, revision: ServiceRevision) {
  let requested = 0;
  let running = 0;
  let pending = 0;
  for (const deployment of service.deployments) {
    if (deployment.revision !== revision) continue;
    requested += deployment.desiredCount;
    for (const task of deployment.tasks) {
      if (isAlive(task) && isRunning(task)) running += 1;
      if (isAlive(task) && isPending(task)) pending += 1;
    }
  }
  const production = entry.traffic?.production.get(revision.number);
  const test = entry.traffic?.test.get(revision.number);
  return {
    arn: revision.arn,
    requestedTaskCount: requested,
    runningTaskCount: running,
    pendingTaskCount: pending,
    ...(test !== undefined && { requestedTestTrafficWeight: test }),
    ...(production !== undefined && { requestedProductionTrafficWeight: production }),
  };
}

function renderServiceDeployment(entry: ServiceDeployment) {
  const { service, rollback } = entry;
  return {
    serviceDeploymentArn: entry.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    ...stamps(entry),
    ...(entry.stoppedAt !== undefined && { stoppedAt: seconds(entry.stoppedAt) }),
    updatedAt: seconds(entry.updatedAt),
    sourceServiceRevisions: entry.source.map((revision) =>
      revisionSummary(service, entry, revision),
    ),
    targetServiceRevision: revisionSummary(service, entry, entry.target),
    status: entry.status,
    ...(entry.statusReason !== undefined && { statusReason: entry.statusReason }),
    lifecycleStage: shownStage(entry),
    ...(entry.hooks.length !== 0 && {
      lifecycleHookDetails: entry.hooks.map((hook) => ({
        hookId: hook.hookId,
        targetType: hook.targetType,
        ...(hook.targetArn !== undefined && { targetArn: hook.targetArn }),
        status: hook.status,
        ...(hook.expiresAt !== undefined && { expiresAt: seconds(hook.expiresAt) }),
        ...(hook.timeoutAction !== undefined && { timeoutAction: hook.timeoutAction }),
      })),
    }),
    deploymentConfiguration: renderConfiguration(entry.configuration),
    ...(rollback !== undefined && {
      rollback: {
        reason: rollback.reason,
        startedAt: seconds(rollback.startedAt),
        serviceRevisionArn: rollback.revision.arn,
      },
    }),
    deploymentCircuitBreaker: {
      status: entry.breaker,
      failureCount: entry.failureCount,
      threshold: entry.threshold,
    },
    alarms: {
      status: entry.alarms,
      alarmNames: entry.configuration.alarms?.alarmNames ?? [],
      triggeredAlarmNames: entry.triggeredAlarms,
    },
  };
}

function describeServiceRevisions(context: Context, input: Input): unknown {
  const arns = texts(input, 'serviceRevisionArns');
  if (arns.length === 0 || arns.length > describeLimit) {
    throw new ApiError(
      'InvalidParameterException',
      `serviceRevisionArns must have between 1 and ${describeLimit} elements.`,
    );
  }
  const found = arns.map((arn) => {
    for (const service of context.world.services.values()) {
      const revision = service.revisions.find((candidate) => candidate.arn === arn);
      if (revision) return { service, revision };
    }
    return undefined;
  });
  return {
    serviceRevisions: found.flatMap((entry) =>
      entry ? [renderRevision(context.world, entry.service, entry.revision)] : [],
    ),
    failures: arns.flatMap((arn, index) =>
      found[index] === undefined ? [{ arn, reason: 'MISSING' }] : [],
    ),
  };
}

/** The target group that a revision of a service with two stands in. */
function renderResolved(service: Service, revision: ServiceRevision) {
  const [balancer] = service.loadBalancers;
  const { targetGroup, advanced } = balancer ?? {};
  if (targetGroup === undefined || advanced === undefined) return {};
  if (service.front !== 'load-balancer' && service.front !== 'lattice') return {};
  const deployments = [...service.deployments, service.lastCompleted];
  const own = deployments.find((each) => each?.revision === revision);
  if (own === undefined) return {};
  const resolved = {
    targetGroupArn: (own.targetGroup ?? targetGroup).arn,
    productionListenerRule: advanced.productionListenerRule,
  };
  return {
    resolvedConfiguration:
      service.front === 'lattice'
        ? { vpcLatticeConfigurations: [resolved] }
        : { loadBalancers: [resolved] },
  };
}

function renderRevision(world: World, service: Service, revision: ServiceRevision) {
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    taskDefinition: revision.definition.arn,
    ...renderCapacity(revision),
    loadBalancers:
      service.front === 'load-balancer' ? service.loadBalancers.map(renderLoadBalancer) : [],
    ...renderFront(service),
    ...renderManaged(world, service),
    ...renderResolved(service, revision),
    serviceRegistries: [],
    networkConfiguration: renderNetwork(revision.network),
    containerImages: revision.definition.containers.map(({ name, image }) => ({
      containerName: name,
      imageDigest: revision.imageDigests[name],
      image,
    })),
    guardDutyEnabled: false,
    createdAt: seconds(revision.createdAt),
  };
}
