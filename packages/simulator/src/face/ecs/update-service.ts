import { startDeployment, type Change } from '../../world/deployment-start.ts';
import { after, type HeldAct, type World } from '../../world/world.ts';
import { wakeScheduler } from '../../world/scheduler-agenda.ts';
import type { DeploymentConfiguration, Service } from '../../world/service.ts';
import { flag, number, record, records, text, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { passing, type Context, type Need, type Operations } from '../operation.ts';
import {
  activeTaskDefinition,
  clusterNameOf,
  findTaskDefinition,
  inCluster,
  requireService,
  serviceArn,
} from './find.ts';
import { renderService } from './render-service.ts';

/** UpdateService: moves the desired count, or brings out something new. */
export const updateServiceOperations: Operations = {
  UpdateService: {
    needs: (context, input) => {
      const needs: Need[] = [
        {
          action: 'ecs:UpdateService',
          resource: serviceArn(context.world, clusterNameOf(input), text(input, 'service') ?? ''),
          conditions: inCluster(context, input),
        },
      ];
      const name = text(input, 'taskDefinition');
      if (name !== undefined) needs.push(...passRoles(context, name));
      return needs;
    },
    bucket: 'service-modify',
    run: updateService,
  },
};

/** `iam:PassRole` on the roles of a task definition. */
export function passRoles(context: Context, taskDefinition: string): Need[] {
  try {
    const { executionRoleArn, taskRoleArn } = findTaskDefinition(context.world, taskDefinition);
    return passing([executionRoleArn, taskRoleArn]);
  } catch (error) {
    if (error instanceof ApiError) return [];
    throw error;
  }
}

function updateService(context: Context, input: Input): unknown {
  const { world } = context;
  const service = requireService(world, input);
  const asksToDeploy =
    flag(input, 'forceNewDeployment') || text(input, 'taskDefinition') !== undefined;
  if (asksToDeploy && world.held !== undefined && world.held.length > 0) {
    service.before = { changedAt: world.now, answer: renderService(world, service, false) };
    releaseHeld(world, world.held);
    return { service: renderService(world, service, true) };
  }
  const change = changeOf(context, service, input);
  const desired = number(input, 'desiredCount');
  service.before = { changedAt: world.now, answer: renderService(world, service, false) };
  if (desired !== undefined) {
    if (service.scheduling === 'DAEMON') {
      throw new ApiError(
        'InvalidParameterException',
        'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again.',
      );
    }
    service.desiredCount = desired;
  }
  const configuration = record(input, 'deploymentConfiguration');
  if (configuration !== undefined) {
    service.configuration = mergeConfiguration(service.configuration, configuration);
  }
  const grace = number(input, 'healthCheckGracePeriodSeconds');
  if (grace !== undefined) {
    if (service.loadBalancers.length === 0) {
      throw new ApiError(
        'InvalidParameterException',
        'Health check grace period is only valid for services configured to use load balancers',
      );
    }
    service.healthCheckGracePeriodSeconds = grace;
  }
  if (change !== undefined) startDeployment(world, service, change);
  if (change !== undefined || desired !== undefined)
    wakeScheduler(world, service, change !== undefined);
  return { service: renderService(world, service, true) };
}

/** The scenario begins: its first act now, the others as long after it as it says. */
function releaseHeld(world: World, held: readonly HeldAct[]): void {
  world.held = undefined;
  const firstMs = Math.min(...held.map(({ afterMs }) => afterMs));
  for (const { afterMs, act } of held) {
    if (afterMs === firstMs) act();
    else after(world, afterMs - firstMs, act);
  }
}

/** What of the input makes a new deployment; undefined where nothing does. */
function changeOf(context: Context, service: Service, input: Input): Change | undefined {
  const { world } = context;
  const name = text(input, 'taskDefinition');
  const definition = name === undefined ? undefined : activeTaskDefinition(world, name);
  const network = record(record(input, 'networkConfiguration') ?? {}, 'awsvpcConfiguration');
  const strategy = records(input, 'capacityProviderStrategy');
  const platformVersion = text(input, 'platformVersion');
  const current = service.deployments[0]?.revision;
  const isNew =
    flag(input, 'forceNewDeployment') ||
    (definition !== undefined && definition !== current?.definition) ||
    network !== undefined ||
    strategy.length > 0 ||
    platformVersion !== undefined;
  if (!isNew) return undefined;
  if (service.controller !== 'ECS') {
    throw new ApiError(
      'InvalidParameterException',
      service.controller === 'CODE_DEPLOY'
        ? 'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
        : 'Cannot update task definition on services with an EXTERNAL deployment controller.',
    );
  }
  return {
    ...(definition !== undefined && { definition }),
    ...(platformVersion !== undefined && { platformVersion }),
    ...(network !== undefined && {
      network: {
        subnets: texts(network, 'subnets'),
        securityGroups: texts(network, 'securityGroups'),
        assignPublicIp: text(network, 'assignPublicIp') === 'ENABLED' ? 'ENABLED' : 'DISABLED',
      },
    }),
    ...(strategy.length !== 0 && {
      capacityProviderStrategy: strategy.map((item) => ({
        capacityProvider: text(item, 'capacityProvider') ?? 'FARGATE',
        weight: number(item, 'weight') ?? 0,
        base: number(item, 'base') ?? 0,
      })),
    }),
  };
}

function mergeConfiguration(old: DeploymentConfiguration, input: Input): DeploymentConfiguration {
  const breaker = record(input, 'deploymentCircuitBreaker');
  const alarms = record(input, 'alarms');
  return {
    ...old,
    maximumPercent: number(input, 'maximumPercent') ?? old.maximumPercent,
    minimumHealthyPercent: number(input, 'minimumHealthyPercent') ?? old.minimumHealthyPercent,
    bakeTimeInMinutes: number(input, 'bakeTimeInMinutes') ?? old.bakeTimeInMinutes,
    ...(breaker !== undefined && {
      circuitBreaker: { enable: flag(breaker, 'enable'), rollback: flag(breaker, 'rollback') },
    }),
    ...(alarms !== undefined && {
      alarms: {
        alarmNames: texts(alarms, 'alarmNames'),
        enable: flag(alarms, 'enable'),
        rollback: flag(alarms, 'rollback'),
      },
    }),
  };
}
