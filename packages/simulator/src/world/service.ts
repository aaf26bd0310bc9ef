/** A service with its deployments, its tasks and the target groups they are registered in: each holds the others. */
import type {
  CapacityProviderStrategyItem,
  Cluster,
  EpochMs,
  FailureMode,
  Host,
  NetworkConfiguration,
  Range,
  Tag,
  TargetReason,
  TaskBehaviour,
  TaskDefinition,
  TaskTiming,
} from './model.ts';
import type { ServiceMetrics, TaskRun } from './metrics/profile.ts';
import type { Random } from './random.ts';

/** A load balancer of a service: a target group, or the name of a Classic load balancer. */
export type LoadBalancer = {
  readonly targetGroup?: TargetGroup;
  readonly classicName?: string;
  readonly containerName: string;
  readonly containerPort: number;
  /** Blue/green: the second group and the rules that send traffic. */
  readonly advanced?: {
    readonly alternate: TargetGroup;
    readonly productionListenerRule: string;
    readonly testListenerRule?: string;
    readonly roleArn: string;
  };
};

/**
 * Whose the way in is, and so where ECS shows it (ECS, API reference, Service, ServiceRevision): the service's own
 * load balancers; those of Express Mode or of a gateway, which only the service revision names; VPC Lattice;
 * or Service Connect alone.
 */
export type Front = 'load-balancer' | 'express' | 'gateway' | 'lattice' | 'service-connect';

export type LifecycleHook = {
  readonly targetType: 'AWS_LAMBDA' | 'PAUSE';
  readonly hookTargetArn?: string;
  readonly roleArn?: string;
  readonly lifecycleStages: readonly string[];
  readonly timeoutInMinutes?: number;
  readonly timeoutAction?: 'CONTINUE' | 'ROLLBACK';
  /** How a Lambda hook will end, and after how long (scenario time). */
  readonly outcome?: { readonly status: 'SUCCEEDED' | 'FAILED'; readonly afterMs: number };
};

export type DeploymentConfiguration = {
  readonly strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY';
  readonly maximumPercent: number;
  readonly minimumHealthyPercent: number;
  readonly bakeTimeInMinutes: number;
  readonly circuitBreaker: {
    readonly enable: boolean;
    readonly rollback: boolean;
    readonly resetOnHealthyTask?: boolean;
    readonly threshold?: {
      readonly type: 'COUNT' | 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT';
      readonly value: number;
    };
  };
  readonly alarms?: {
    readonly alarmNames: readonly string[];
    readonly enable: boolean;
    readonly rollback: boolean;
  };
  readonly linear?: { readonly stepPercent: number; readonly stepBakeTimeInMinutes: number };
  readonly canary?: { readonly canaryPercent: number; readonly canaryBakeTimeInMinutes: number };
  readonly lifecycleHooks?: readonly LifecycleHook[];
  readonly earlySuccess?: {
    readonly enable: boolean;
    readonly healthyPercent: number;
    readonly cleanup: 'BLOCKING' | 'DEFERRED';
  };
};

export type ServiceEvent = {
  readonly id: string;
  readonly createdAt: EpochMs;
  readonly message: string;
};

/** What a deployment brings out; `service-revision/<cluster>/<service>/<number>`. */
export type ServiceRevision = {
  readonly arn: string;
  readonly number: string;
  readonly definition: TaskDefinition;
  readonly network: NetworkConfiguration;
  readonly launchType?: string;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  readonly platformVersion?: string;
  readonly createdAt: EpochMs;
  /** Digest of each container's image, by container name; none where it was not to be found. */
  readonly imageDigests: Readonly<Record<string, string | undefined>>;
};

/** An entry of `services[].deployments[]`. */
export type Deployment = {
  /** `ecs-svc/<number>`. */
  readonly id: string;
  readonly number: string;
  readonly revision: ServiceRevision;
  readonly createdAt: EpochMs;
  updatedAt: EpochMs;
  status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE';
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  rolloutStateReason: string;
  desiredCount: number;
  /** As reported: consecutive failures. */
  failedTasks: number;
  /** Tasks not yet STOPPED. */
  readonly tasks: Set<Task>;
  /** Launched so far. */
  launched: number;
  /** The scheduler has taken it up; before that `desiredCount` is 0. */
  scheduled: boolean;
  /** Nothing is launched before this. */
  holdUntil: EpochMs;
  /** When placement was first tried in vain. */
  placementFailingSince?: EpochMs;
  /** Complete but for the bake time, which ends then. */
  bakeUntil?: EpochMs;
  /** When ECS calls it complete, with nothing left to do but to notice. */
  settlesAt?: EpochMs;
  /** Where its tasks are registered, if not in the service's first target group. */
  targetGroup?: TargetGroup;
  serviceDeployment: ServiceDeployment;
};

export type MonitorStatus = 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED';

export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

export type HookDetail = {
  readonly hookId: string;
  readonly targetType: 'AWS_LAMBDA' | 'PAUSE';
  readonly targetArn?: string;
  readonly stage: string;
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  readonly expiresAt?: EpochMs;
  readonly timeoutAction?: 'CONTINUE' | 'ROLLBACK';
  /** What came of it. */
  settled?: 'CONTINUE' | 'ROLLBACK';
};

/** An entry of DescribeServiceDeployments. */
export type ServiceDeployment = {
  readonly id: string;
  readonly arn: string;
  readonly service: Service;
  readonly createdAt: EpochMs;
  startedAt?: EpochMs;
  finishedAt?: EpochMs;
  stoppedAt?: EpochMs;
  updatedAt: EpochMs;
  status: ServiceDeploymentStatus;
  statusReason?: string;
  readonly source: readonly ServiceRevision[];
  readonly target: ServiceRevision;
  readonly configuration: DeploymentConfiguration;
  readonly threshold: number;
  breaker: MonitorStatus;
  failureCount: number;
  alarms: MonitorStatus;
  triggeredAlarms: readonly string[];
  rollback?: { reason: string; startedAt: EpochMs; revision: ServiceRevision };
  lifecycleStage?: string;
  stageEnteredAt?: EpochMs;
  hooks: HookDetail[];
  /** Place of the present traffic step, from 0. */
  trafficStep?: number;
  /** Shares of traffic by revision number, in percent, where the strategy shifts it. */
  traffic?: { production: Map<string, number>; test: Map<string, number> };
};

/** From a moment on: the share of production traffic of each revision, 0 to 1. */
export type TrafficMoment = {
  readonly at: EpochMs;
  readonly shares: readonly {
    /** `family:revision` */
    readonly revision: string;
    readonly targetGroup: TargetGroup | undefined;
    readonly share: number;
    /** When the revision first had traffic, of this deployment. */
    readonly since: EpochMs;
  }[];
};

export type TaskSet = {
  readonly id: string;
  readonly arn: string;
  readonly definition: TaskDefinition;
  readonly targetGroup?: TargetGroup;
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING';
  computedDesiredCount: number;
  readonly createdAt: EpochMs;
  updatedAt: EpochMs;
  stabilityStatus: 'STEADY_STATE' | 'STABILIZING';
  stabilityStatusAt: EpochMs;
  scale: number;
  /** Done once when it first is in its steady state. */
  whenSteady?: () => void;
  readonly deployment: Deployment;
};

export type Service = {
  readonly arn: string;
  readonly name: string;
  readonly cluster: Cluster;
  readonly createdAt: EpochMs;
  readonly controller: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL';
  readonly scheduling: 'REPLICA' | 'DAEMON';
  readonly loadBalancers: readonly LoadBalancer[];
  readonly front: Front;
  readonly enableExecuteCommand: boolean;
  readonly propagateTags: 'NONE' | 'SERVICE' | 'TASK_DEFINITION';
  readonly tags: readonly Tag[];
  /** Which PRIMARY a rollback shows: the old deployment again, or a new one. */
  readonly rollbackIdentity: 'old' | 'new';
  /** How long ECS takes to call a deployment complete that has nothing left to do; no API shows it. */
  readonly settlingMs: Range;
  readonly availabilityZoneRebalancing: 'ENABLED' | 'DISABLED';
  healthCheckGracePeriodSeconds: number;
  /**
   * What DescribeServices says as `currentServiceDeployment`: the newest, the last successful one
   * while another is under way, or nothing (as in a real answer seconds after a redeployment).
   */
  readonly namesCurrent: 'newest' | 'stale' | 'never';
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  configuration: DeploymentConfiguration;
  /** Newest first; the first is PRIMARY. */
  deployments: Deployment[];
  /** All, newest first. */
  readonly serviceDeployments: ServiceDeployment[];
  readonly revisions: ServiceRevision[];
  readonly taskSets: TaskSet[];
  /** Newest first, at most 100. */
  readonly events: ServiceEvent[];
  metrics: ServiceMetrics;
  /** Where production traffic went since when, oldest first; empty: all to the first target group. */
  readonly traffic: TrafficMoment[];
  /** Which tasks ran when, for ever. */
  readonly runs: TaskRun[];
  /** What DescribeServices said before the last update: readable for a moment still. */
  before?: { readonly changedAt: EpochMs; readonly answer: unknown };
  /** A task more in one zone, to be followed by one less in another. */
  rebalance?: { readonly incoming: Task; readonly outgoing: Task };
  /** Where a rollback leads. */
  lastCompleted?: Deployment;
  /** Counts agree and that was said. */
  steady: boolean;
  /** A scheduler pass is on the agenda. */
  passDue: boolean;
  /** A started task waits to be registered with the next batch. */
  registrationDue: boolean;
  /** Numbers drawn so far, so that ids do not depend on what else happens. */
  drawn: number;
};

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

export type TargetState =
  | 'initial'
  | 'healthy'
  | 'unhealthy'
  | 'unused'
  | 'draining'
  | 'unhealthy.draining'
  | 'unavailable';

export type Target = {
  readonly id: string;
  readonly port: number;
  readonly availabilityZone: string;
  readonly task?: Task;
  state: TargetState;
  reason?: TargetReason;
  description?: string;
};

/** Whose the group is: a load balancer's of that kind, or VPC Lattice's. */
export type TargetGroupOwner = 'application' | 'network' | 'lattice';

export type TargetGroup = {
  readonly owner: TargetGroupOwner;
  readonly arn: string;
  readonly name: string;
  readonly protocol: string;
  readonly port: number;
  readonly vpcId: string;
  /** `ip`: tasks by their own address; `instance`: by their host and its port. */
  readonly targetType: 'ip' | 'instance';
  readonly ipAddressType: 'ipv4' | 'ipv6';
  healthCheck: {
    readonly path: string;
    readonly intervalSeconds: number;
    readonly timeoutSeconds: number;
    readonly healthyThreshold: number;
    readonly unhealthyThreshold: number;
    readonly matcher: string;
  };
  readonly attributes: Map<string, string>;
  /** Empty: no listener sends traffic here, and targets are `unused`. */
  readonly loadBalancerArns: readonly string[];
  /** By `id:port`. */
  readonly targets: Map<string, Target>;
  /** When targets last changed. */
  changedAt: EpochMs;
};
