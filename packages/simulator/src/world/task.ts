import type {
  Cluster,
  EpochMs,
  FailureMode,
  Host,
  NetworkConfiguration,
  Tag,
  TaskBehaviour,
  TaskDefinition,
  TaskTiming,
} from './model.ts';
import type { TaskRun } from './metrics/profile.ts';
import type { Random } from './random.ts';
import type { Deployment, Service } from './service.ts';
import type { Target, TargetGroup } from './target-group.ts';

export type LastStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED';

export type HealthStatus = 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';

/** One container of a task, as DescribeTasks shows it. */
export type Container = {
  readonly arn: string;
  readonly name: string;
  readonly image?: string;
  readonly essential: boolean;
  readonly declared: boolean;
  readonly runtimeId: string;
  imageDigest?: string;
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED';
  exitCode?: number;
  reason?: string;
  healthStatus: HealthStatus;
};

export type Task = {
  readonly id: string;
  readonly arn: string;
  readonly cluster: Cluster;
  readonly definition: TaskDefinition;
  readonly group: string;
  readonly startedBy?: string;
  readonly service?: Service;
  readonly deployment?: Deployment;
  readonly launchType?: string;
  readonly capacityProvider?: string;
  readonly platformVersion?: string;
  readonly containerInstanceArn?: string;
  readonly network: NetworkConfiguration;
  readonly subnet: string;
  readonly availabilityZone: string;
  readonly ip: string;
  /** Written out, as ECS gives it; load balancers shorten it. */
  readonly ipv6?: string;
  /** Where it shares the network of its container instance: that instance, and the ports it has there. */
  readonly host?: { readonly instance: Host; readonly ports: ReadonlyMap<string, number> };
  readonly eni: string;
  readonly attachmentId: string;
  readonly mac: string;
  readonly enableExecuteCommand: boolean;
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly tags: Tag[];
  readonly containers: Container[];
  readonly createdAt: EpochMs;
  readonly failureMode: FailureMode;
  readonly behaviour: TaskBehaviour;
  readonly timing: TaskTiming;
  readonly random: Random;
  lastStatus: LastStatus;
  desiredStatus: 'RUNNING' | 'STOPPED';
  connectivityAt?: EpochMs;
  pullStartedAt?: EpochMs;
  pullStoppedAt?: EpochMs;
  startedAt?: EpochMs;
  stoppingAt?: EpochMs;
  executionStoppedAt?: EpochMs;
  stoppedAt?: EpochMs;
  stopCode?: string;
  stoppedReason?: string;
  version: number;
  /** Its targets, by the group it is registered with now. */
  readonly registeredIn: Map<TargetGroup, Target>;
  /** Its place in the order of its deployment's launches, from 0. */
  readonly index: number;
  /** For the metrics: from when to when it ran. */
  run?: TaskRun;
  /** Passed every health check it has at least once. */
  healthySince?: EpochMs;
  /** Its container check said UNHEALTHY, or its target did after the grace period. */
  unhealthy?: { readonly by: 'container' | 'target'; readonly groupArn?: string };
  /** When the newest line it wrote can be read. */
  logReadableAt: EpochMs;
  /** Counted among the deployment's failed tasks. */
  failureCounted: boolean;
};

/** True until ECS wants the task gone. */
export function isAlive(task: Task): boolean {
  return task.desiredStatus === 'RUNNING' && task.lastStatus !== 'STOPPED';
}

/** The ECS console's and DescribeServices' idea of running. */
export function isRunning(task: Task): boolean {
  return task.lastStatus === 'RUNNING';
}

/** On its way to RUNNING. */
export function isPending(task: Task): boolean {
  return (
    task.lastStatus === 'PROVISIONING' ||
    task.lastStatus === 'PENDING' ||
    task.lastStatus === 'ACTIVATING'
  );
}

/** Running and passing all the checks it has. */
export function isHealthy(task: Task): boolean {
  return isAlive(task) && isRunning(task) && task.healthySince !== undefined && !task.unhealthy;
}
