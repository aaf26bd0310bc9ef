/** What ECS says of a task, as plain data (DescribeTasks). */
import type { EpochMs } from '../time.ts';

export interface Container {
  readonly name: string;
  readonly lastStatus?: string;
  /** Absent where the container never ran. */
  readonly exitCode?: number;
  readonly reason?: string;
  /** HEALTHY, UNHEALTHY or UNKNOWN (also: no health check). */
  readonly healthStatus?: string;
  readonly imageDigest?: string;
  /** The id the container runtime gave it, once it was made. */
  readonly runtimeId?: string;
  /** As the task definition has it; false too for what it does not declare. Absent where it is not known. */
  readonly essential?: boolean;
  /** A FireLens router, which ends with 0 when it is asked to stop. */
  readonly isLogRouter?: boolean;
}

export interface Task {
  readonly arn: string;
  readonly lastStatus: string;
  readonly desiredStatus: string;
  readonly taskDefinition?: string;
  /** The id of the deployment that started it: `ecs-svc/N`. */
  readonly startedBy?: string;
  /** `service:<name>`. */
  readonly group?: string;
  readonly availabilityZone?: string;
  readonly capacityProvider?: string;
  readonly launchType?: string;
  readonly healthStatus?: string;
  /** TaskFailedToStart, EssentialContainerExited, UserInitiated, ServiceSchedulerInitiated, SpotInterruption, TerminationNotice, InfrastructureHealth. */
  readonly stopCode?: string;
  readonly stoppedReason?: string;
  readonly createdAt?: EpochMs;
  readonly connectivityAt?: EpochMs;
  readonly pullStartedAt?: EpochMs;
  readonly pullStoppedAt?: EpochMs;
  readonly startedAt?: EpochMs;
  readonly stoppingAt?: EpochMs;
  readonly executionStoppedAt?: EpochMs;
  readonly stoppedAt?: EpochMs;
  readonly network?: TaskNetwork;
  readonly containers: readonly Container[];
}

/** Where a task is in the network: by this target groups know it. */
export interface TaskNetwork {
  /** Private addresses of its own network interface, IPv4 and IPv6; none where it shares its host's. */
  readonly addresses: readonly string[];
  /** ARN of the container instance it runs on; absent on Fargate. */
  readonly containerInstance?: string;
  /** Ports of the host that lead to its containers (bridge mode; in host mode ECS may show none). */
  readonly ports: readonly {
    readonly container: string;
    readonly containerPort: number;
    readonly hostPort: number;
  }[];
}

/** A target group's view of one address. */
export interface TargetHealth {
  readonly targetGroupArn: string;
  /** An IP address, or an instance id where tasks share their host's network. */
  readonly target: string;
  readonly port?: number;
  /** initial, healthy, unhealthy, unhealthy.draining, unused, draining, unavailable. */
  readonly state: string;
  readonly reason?: string;
  readonly description?: string;
}

/** The id at the end of a task's ARN. */
export function taskId(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
