/** Milliseconds since 1970-01-01T00:00:00Z on the world's own clock. */
export type EpochMs = number;

/** What ails a task, drawn when it is launched. Durations are in milliseconds of scenario time. */
export type FailureMode =
  | { readonly kind: 'healthy' }
  | {
      /** Never reaches RUNNING: `stopCode` TaskFailedToStart. */
      readonly kind: 'fails-to-start';
      readonly phase: 'provision' | 'pull' | 'start';
      readonly stoppedReason: string;
      /** Reason of the container, where ECS repeats it there. */
      readonly containerReason?: string;
      /** Said by ECS as `was unable to place a task. Reason: …`. */
      readonly placementEvent?: string;
      /** How long the attempt takes before it fails; default by phase. */
      readonly afterMs?: number;
    }
  | {
      /** A container ends by itself. */
      readonly kind: 'exits';
      readonly exitCode: number;
      readonly afterMs: number;
      /** The container that ends; default the first essential one. */
      readonly container?: string;
      readonly containerReason?: string;
      readonly stoppedReason?: string;
      readonly log?: readonly LogLine[];
      /** Exit codes of the others, by container name, when they are stopped; default 0, 143 for sidecars. */
      readonly otherExitCodes?: Readonly<Record<string, number>>;
    }
  | {
      /** Runs, but its target never passes the load balancer's check. */
      readonly kind: 'fails-target-health';
      readonly reason: TargetReason;
      readonly description: string;
      readonly log?: readonly LogLine[];
    }
  | { readonly kind: 'fails-container-health'; readonly log?: readonly LogLine[] }
  | { readonly kind: 'spot-interruption'; readonly afterMs: number }
  | {
      /** Was healthy and then fails its target's check for good. */
      readonly kind: 'turns-unhealthy';
      readonly afterMs: number;
      readonly reason: TargetReason;
      readonly description: string;
    }
  | { readonly kind: 'never-pulls' };

/** A line a container writes, `afterMs` after it started. */
export type LogLine = { readonly afterMs: number; readonly text: string };

/** Low and high bound of a duration in milliseconds; drawn per task. */
export type Range = readonly [low: number, high: number];

/** How the tasks of a task definition live. */
export type TaskBehaviour = {
  /** Shares of 1; what is left is healthy. */
  readonly failureModes?: readonly { readonly failureMode: FailureMode; readonly share: number }[];
  /** Only the first n launched of a deployment suffer `failureModes`; later ones are healthy. */
  readonly failFirst?: number;
  /** The first n launched of a deployment are healthy; later ones suffer `failureModes`. */
  readonly failAfter?: number;
  /** ECS cannot place the deployment's tasks: the text after `was unable to place a task`. */
  readonly placement?: {
    readonly event: string;
    /** Until this long after the first attempt; left out: for ever. */
    readonly forMs?: number;
    /** Only this many tasks can be placed meanwhile. */
    readonly room?: number;
  };
  readonly timing?: Partial<TaskTiming>;
  /** What a running container logs. */
  readonly log?: readonly LogLine[];
  /** How long after being written a line can be read; default 0.4–2.5 s, now and then up to 10 s. */
  readonly logDelayMs?: Range;
  /** RunTask answers with these `failures[]` instead of tasks, so many times. */
  readonly refusal?: {
    readonly reason: string;
    readonly detail?: string;
    /** Default: always. */
    readonly times?: number;
  };
  /** Exit codes by container name, whoever ends the container; over the failure mode's and the defaults. */
  readonly exitCodes?: Readonly<Record<string, number>>;
  /** How long a container takes from SIGTERM to its end; beyond its stop timeout it is killed (137). */
  readonly stopMs?: Range;
};

/** Lengths of the phases of a task's life. Defaults: `timing.ts`. */
export type TaskTiming = {
  /** Created → network attached. */
  readonly connectMs: Range;
  /** Network attached → pull begins. */
  readonly beforePullMs: Range;
  readonly pullMs: Range;
  /** Pull ended → RUNNING. */
  readonly startMs: Range;
  /** RUNNING → the application answers. */
  readonly warmUpMs: Range;
  /** Containers ended → STOPPED. */
  readonly deprovisionMs: Range;
};

export type TargetReason =
  | 'Elb.RegistrationInProgress'
  | 'Elb.InitialHealthChecking'
  | 'Target.ResponseCodeMismatch'
  | 'Target.Timeout'
  | 'Target.FailedHealthChecks'
  | 'Target.NotRegistered'
  | 'Target.NotInUse'
  | 'Target.DeregistrationInProgress'
  | 'Target.InvalidState'
  | 'Target.IpUnusable'
  | 'Target.HealthCheckDisabled'
  | 'Elb.InternalError';

export type ContainerDefinition = {
  readonly name: string;
  readonly image: string;
  readonly essential: boolean;
  readonly cpu: number;
  readonly memory?: number;
  readonly memoryReservation?: number;
  readonly entryPoint?: readonly string[];
  readonly command?: readonly string[];
  readonly environment: readonly { readonly name: string; readonly value: string }[];
  readonly secrets?: readonly { readonly name: string; readonly valueFrom: string }[];
  readonly portMappings: readonly {
    readonly containerPort: number;
    readonly hostPort: number;
    readonly protocol: string;
  }[];
  readonly logConfiguration?: {
    readonly logDriver: string;
    readonly options: Readonly<Record<string, string>>;
  };
  readonly healthCheck?: {
    readonly command: readonly string[];
    readonly interval: number;
    readonly timeout: number;
    readonly retries: number;
    readonly startPeriod?: number;
  };
  /** Seconds; AWS's default is 30. */
  readonly stopTimeout?: number;
  readonly restartPolicy?: {
    readonly enabled: boolean;
    readonly ignoredExitCodes?: readonly number[];
    /** Seconds; AWS's default is 300. */
    readonly restartAttemptPeriod?: number;
  };
  /** `disabled`: each start resolves the tag anew. */
  readonly versionConsistency?: 'enabled' | 'disabled';
};

export type TaskDefinition = {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  readonly cpu: string;
  readonly memory: string;
  readonly executionRoleArn?: string;
  readonly taskRoleArn?: string;
  readonly networkMode: string;
  readonly compatibilities: readonly string[];
  readonly containers: readonly ContainerDefinition[];
  /** Members of the registered request that the world only keeps and gives back. */
  readonly rest: Readonly<Record<string, unknown>>;
  readonly tags: readonly Tag[];
  status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS';
  readonly registeredAt: EpochMs;
  deregisteredAt?: EpochMs;
  readonly registeredBy: string;
};

export type Tag = { readonly key: string; readonly value: string };

export type Cluster = {
  readonly arn: string;
  readonly name: string;
  status: string;
  settings: { name: string; value: string }[];
  readonly capacityProviders: readonly string[];
  readonly tags: readonly Tag[];
  /** Of EC2 and DAEMON services: the container instances a daemon task can run on. */
  readonly containerInstances: number;
  readonly hosts: readonly Host[];
};

/** A container instance: the EC2 instance that tasks in bridge and host mode share. */
export type Host = {
  readonly arn: string;
  readonly ec2InstanceId: string;
  /** The next dynamic host port; each host counts from the start of Linux's range. */
  nextPort: number;
};

export type NetworkConfiguration = {
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly assignPublicIp: 'ENABLED' | 'DISABLED';
  /** Whether tasks get IPv6 addresses: beside the IPv4 one, or instead of it. A property of the subnets. */
  readonly ipv6?: 'dual' | 'only';
};

export type CapacityProviderStrategyItem = {
  readonly capacityProvider: string;
  readonly weight: number;
  readonly base: number;
};
