/** Hand-made answers of ECS: whole where the types ask for it, and otherwise what a test says. */
import type { WatchOptions } from '../../../src/deployment/options.ts';
import type {
  Deployment,
  RolloutConfiguration,
  Service,
  ServiceDeployment,
  ServiceEvent,
} from '../../../src/deployment/service.ts';
import type { Task } from '../../../src/deployment/task.ts';

export const second = 1000;
export const minute = 60 * second;
/** When the run attempt began; the deployment of the tests is created a minute later. */
export const runStart = Date.UTC(2026, 10, 25, 3, 0, 0);
export const createdAt = runStart + minute;

const account = 'arn:aws:ecs:eu-central-1:123456789012';
export const revision = (name: string): string => `${account}:task-definition/${name}`;
export const serviceDeploymentArn = (id: string): string =>
  `${account}:service-deployment/prod/web/${id}`;
export const serviceRevisionArn = (number: string): string =>
  `${account}:service-revision/prod/web/${number}`;

export function makeOptions(more: Partial<WatchOptions> = {}): WatchOptions {
  return {
    timeoutMs: 15 * minute,
    failFast: 3,
    onFailure: 'report',
    rollbackTimeoutMs: 10 * minute,
    onPause: 'wait',
    deployedAfter: runStart,
    ...more,
  };
}

export function makeRollout(more: Partial<RolloutConfiguration> = {}): RolloutConfiguration {
  return {
    strategy: 'ROLLING',
    bakeTimeMs: 0,
    pauses: [],
    circuitBreaker: { enabled: false, rollback: false },
    alarms: { enabled: false, rollback: false, names: [] },
    ...more,
  };
}

/** The new deployment, `ecs-svc/2` of `web:2`, in progress. */
export function makeDeployment(more: Partial<Deployment> = {}): Deployment {
  return {
    id: 'ecs-svc/2',
    status: 'PRIMARY',
    taskDefinition: revision('web:2'),
    desiredCount: 2,
    pendingCount: 0,
    runningCount: 0,
    failedTasks: 0,
    createdAt,
    rolloutState: 'IN_PROGRESS',
    ...more,
  };
}

/** The one before it, `ecs-svc/1` of `web:1`, a day old and completed. */
export function makeOldDeployment(more: Partial<Deployment> = {}): Deployment {
  return makeDeployment({
    id: 'ecs-svc/1',
    status: 'ACTIVE',
    taskDefinition: revision('web:1'),
    runningCount: 2,
    createdAt: runStart - 24 * 60 * minute,
    rolloutState: 'COMPLETED',
    ...more,
  });
}

export function makeService(more: Partial<Service> = {}): Service {
  return {
    arn: `${account}:service/prod/web`,
    name: 'web',
    clusterArn: `${account}:cluster/prod`,
    status: 'ACTIVE',
    desiredCount: 2,
    pendingCount: 0,
    runningCount: 2,
    taskDefinition: revision('web:2'),
    controller: 'ECS',
    schedulingStrategy: 'REPLICA',
    rollout: makeRollout(),
    targetGroups: [],
    classicLoadBalancers: [],
    deployments: [makeDeployment(), makeOldDeployment()],
    taskSets: [],
    events: [],
    ...more,
  };
}

/** The service deployment of `ecs-svc/2`, in progress. */
export function makeServiceDeployment(
  more: Partial<ServiceDeployment> & { readonly number?: string } = {},
): ServiceDeployment {
  const { number = '2', ...rest } = more;
  return {
    arn: serviceDeploymentArn(`sd${number}`),
    status: 'IN_PROGRESS',
    createdAt,
    targetServiceRevisionArn: serviceRevisionArn(number),
    ...rest,
  };
}

export function makeEvent(message: string, at = createdAt + minute): ServiceEvent {
  return { id: `${at} ${message}`, createdAt: at, message: `(service web) ${message}` };
}

/** A stopped task of `ecs-svc/2`. */
export function makeStoppedTask(id: string, more: Partial<Task> = {}): Task {
  return {
    arn: `${account}:task/prod/${id}`,
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    startedBy: 'ecs-svc/2',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'app', exitCode: 1 }],
    createdAt: createdAt + 10 * second,
    ...more,
  };
}

export function makeRunningTask(id: string, more: Partial<Task> = {}): Task {
  return {
    arn: `${account}:task/prod/${id}`,
    lastStatus: 'RUNNING',
    desiredStatus: 'RUNNING',
    startedBy: 'ecs-svc/2',
    containers: [{ name: 'app' }],
    createdAt: createdAt + 10 * second,
    ...more,
  };
}
