/**
 * What ECS says of a service and its deployments, as plain data.
 *
 * Field names follow ECS's API (DescribeServices, ListServiceDeployments, DescribeServiceDeployments);
 * times are epoch milliseconds, lengths milliseconds. Whatever AWS may leave out is optional here, and every
 * enum is open: a value this version does not know is a plain string.
 */
import type { TrafficPath } from '../traffic/traffic.ts';
import type { DurationMs, EpochMs } from '../time.ts';

/** One of `service.deployments[]`. `id` is `ecs-svc/<number>`. */
export interface Deployment {
  readonly id?: string;
  /** PRIMARY, ACTIVE (being replaced) or INACTIVE. */
  readonly status: string;
  readonly taskDefinition?: string;
  /** 0 just after creation: it means nothing until the scheduler has looked at the deployment. */
  readonly desiredCount: number;
  readonly pendingCount: number;
  readonly runningCount: number;
  /** *Consecutive* failures; ECS resets it once tasks run, so 0 is no proof of health. */
  readonly failedTasks: number;
  readonly createdAt?: EpochMs;
  readonly updatedAt?: EpochMs;
  /** COMPLETED, FAILED, IN_PROGRESS; absent for other controllers and behind a Classic Load Balancer. */
  readonly rolloutState?: string;
  readonly rolloutStateReason?: string;
}

/** One of `service.taskSets[]`, where CODE_DEPLOY or EXTERNAL controls the rollout. */
export interface TaskSet {
  readonly id: string;
  /** PRIMARY (serves production traffic), ACTIVE or DRAINING. */
  readonly status: string;
  readonly taskDefinition?: string;
  readonly computedDesiredCount: number;
  readonly pendingCount: number;
  readonly runningCount: number;
  readonly createdAt?: EpochMs;
  /** STEADY_STATE or STABILIZING. */
  readonly stabilityStatus?: string;
  readonly stabilityStatusAt?: EpochMs;
}

export interface ServiceEvent {
  readonly id?: string;
  readonly createdAt?: EpochMs;
  readonly message: string;
}

/** A target group a service registers its tasks in; blue/green services have an alternate one. */
export interface ServiceTargetGroup {
  readonly arn: string;
  readonly containerName?: string;
  readonly containerPort?: number;
  /** Blue/green: the group it takes turns with. A task is in one of the two. */
  readonly alternateOf?: string;
}

/** How long a deployment takes by its own configuration, whatever the tasks do. */
export interface RolloutConfiguration {
  /** ROLLING, BLUE_GREEN, LINEAR or CANARY. */
  readonly strategy: string;
  readonly maximumPercent?: number;
  readonly minimumHealthyPercent?: number;
  readonly bakeTimeMs: DurationMs;
  readonly linear?: { readonly stepPercent: number; readonly stepBakeTimeMs: DurationMs };
  readonly canary?: { readonly percent: number; readonly bakeTimeMs: DurationMs };
  readonly circuitBreaker: { readonly enabled: boolean; readonly rollback: boolean };
  readonly alarms: {
    readonly enabled: boolean;
    readonly rollback: boolean;
    readonly names: readonly string[];
  };
  /** PAUSE hooks: each waits for somebody's decision, at most this long at each of its stages. */
  readonly pauses: readonly { readonly stages: readonly string[]; readonly atMostMs: DurationMs }[];
  /** Rolling only: the deployment may end before the old tasks are gone. */
  readonly earlySuccess?: { readonly sourceCleanup: string };
}

/** One service as DescribeServices shows it. */
export interface Service {
  readonly arn: string;
  readonly name: string;
  readonly clusterArn: string;
  /** ACTIVE, DRAINING or INACTIVE. */
  readonly status: string;
  readonly desiredCount: number;
  readonly pendingCount: number;
  readonly runningCount: number;
  readonly taskDefinition?: string;
  /** ECS, CODE_DEPLOY or EXTERNAL. */
  readonly controller: string;
  /** REPLICA or DAEMON. */
  readonly schedulingStrategy: string;
  readonly rollout: RolloutConfiguration;
  readonly targetGroups: readonly ServiceTargetGroup[];
  readonly classicLoadBalancers: readonly string[];
  /** Ways in that pass no load balancer: VPC Lattice and Service Connect. */
  readonly directPaths?: readonly TrafficPath[];
  /** What of its traffic is out of sight, and why: a sentence each. Left out: nothing is. */
  readonly unseenTraffic?: readonly string[];
  /** Its requests are balanced by something that could not be seen. */
  readonly hasUnseenBalancer?: boolean;
  readonly healthCheckGraceMs?: DurationMs;
  readonly deployments: readonly Deployment[];
  readonly taskSets: readonly TaskSet[];
  /** Newest first, at most 100. */
  readonly events: readonly ServiceEvent[];
}

/** CloudWatch or circuit-breaker guard of a service deployment. */
export interface DeploymentGuard {
  /** TRIGGERED, MONITORING, MONITORING_COMPLETE or DISABLED. */
  readonly status: string;
}

/** A hook the deployment waits at. */
export interface LifecycleHook {
  readonly id: string;
  /** AWS_LAMBDA or PAUSE. */
  readonly targetType: string;
  /** AWAITING_ACTION, IN_PROGRESS, SUCCEEDED, FAILED or TIMED_OUT. */
  readonly status: string;
  readonly expiresAt?: EpochMs;
  readonly timeoutAction?: string;
}

/** A service deployment: ECS's own record of one rollout and how it ended. */
export interface ServiceDeployment {
  readonly arn: string;
  /** PENDING, IN_PROGRESS, SUCCESSFUL, STOP_REQUESTED, STOPPED, ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL, ROLLBACK_FAILED. */
  readonly status: string;
  readonly statusReason?: string;
  readonly createdAt?: EpochMs;
  readonly startedAt?: EpochMs;
  readonly finishedAt?: EpochMs;
  readonly stoppedAt?: EpochMs;
  readonly targetServiceRevisionArn?: string;
  /** Only in the described form, not in the list. */
  readonly detail?: {
    readonly lifecycleStage?: string;
    /** Percent of production traffic that the new revision is to have; not with ROLLING. */
    readonly productionTrafficWeight?: number;
    readonly hooks: readonly LifecycleHook[];
    readonly rollback?: {
      readonly reason?: string;
      readonly startedAt?: EpochMs;
      readonly serviceRevisionArn?: string;
    };
    readonly circuitBreaker?: DeploymentGuard & {
      readonly failureCount?: number;
      readonly threshold?: number;
    };
    readonly alarms?: DeploymentGuard & { readonly triggered: readonly string[] };
    readonly sourceServiceRevisionArns: readonly string[];
  };
}

/** Whether ECS has ended a service deployment: of these statuses none changes any more. */
export function hasEnded({ status }: Pick<ServiceDeployment, 'status'>): boolean {
  return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}

/** The number that a service revision and its deployment share: `ecs-svc/N` and `…/N`. */
export function revisionNumber(arnOrDeploymentId: string | undefined): string | undefined {
  return arnOrDeploymentId === undefined
    ? undefined
    : /(?:^|\/)(\d+)$/.exec(arnOrDeploymentId)?.[1];
}

/** The id of a deployment, from its `id` or else from the reason text that names it. */
export function deploymentIdOf(deployment: Deployment): string | undefined {
  if (deployment.id !== undefined) return deployment.id;
  const reason = deployment.rolloutStateReason;
  return reason === undefined ? undefined : /ECS deployment (ecs-svc\/\d+)/.exec(reason)?.[1];
}

/**
 * The revision that serves. Under CODE_DEPLOY and EXTERNAL that is the primary task set's: the service itself
 * keeps naming the one it was created with (API reference, TaskSet).
 */
export function servingRevision(service: Service): string | undefined {
  return (
    service.taskSets.find(({ status }) => status === 'PRIMARY')?.taskDefinition ??
    primaryOf(service)?.taskDefinition ??
    service.taskDefinition
  );
}

/** `web:2`; the service's name where ECS tells no revision. */
export function servingName(service: Service): string {
  const serving = servingRevision(service);
  return serving === undefined ? service.name : familyRevision(serving);
}

export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments.find((deployment) => deployment.status === 'PRIMARY');
}

/** All its tasks run, and none of another deployment is left: its end is near. */
export function isSettled(own: Deployment, service: Service): boolean {
  return (
    own.desiredCount > 0 &&
    own.runningCount >= own.desiredCount &&
    own.pendingCount === 0 &&
    service.deployments.every(
      (other) => other === own || other.runningCount + other.pendingCount === 0,
    )
  );
}

/** `family:revision` of a task definition ARN; anything else comes back as it is. */
export function familyRevision(taskDefinition: string): string {
  return /task-definition\/(.+)$/.exec(taskDefinition)?.[1] ?? taskDefinition;
}

/** Whether two spellings (ARN or `family:revision`) name the same task definition revision. */
export function sameTaskDefinition(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.startsWith('arn:') && b.startsWith('arn:')) return a === b;
  return familyRevision(a) === familyRevision(b);
}
