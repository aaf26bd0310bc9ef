/** What a migration needs to know of a task definition; its environment and secrets are never read. */
import type { DurationMs } from '../time.ts';

export interface TaskDefinition {
  readonly arn: string;
  readonly family: string;
  /** awsvpc, bridge, host or none; absent: Docker's default. */
  readonly networkMode?: string;
  readonly containers: readonly ContainerDefinition[];
}

export interface ContainerDefinition {
  readonly name: string;
  readonly image: string;
  /** When it stops, ECS stops the task. */
  readonly essential: boolean;
  /** Set in the task definition; one that only the image has is out of sight. */
  readonly entryPoint: readonly string[];
  /** Hard limit in MiB, if the container has one of its own. */
  readonly memoryMiB?: number;
  readonly stopTimeoutMs: DurationMs;
  /** ECS starts the container again whenever it ends, whatever its exit code (ContainerRestartPolicy). */
  readonly restartPolicy?: {
    /** A container that ends sooner than this after its start is not started again. */
    readonly attemptPeriodMs: DurationMs;
  };
  readonly log?: ContainerLogTarget;
}

/** Where a container's output goes. */
export interface ContainerLogTarget {
  /** awslogs, awsfirelens, splunk, … */
  readonly driver: string;
  /** awslogs only, like the rest. */
  readonly group?: string;
  readonly region?: string;
  readonly streamPrefix?: string;
}

/** ECS's default for `stopTimeout` (API reference, ContainerDefinition): 30 s, at most 120 s on Fargate. */
export const defaultStopTimeoutMs: DurationMs = 30_000;

/** ECS's default for `restartAttemptPeriod` (API reference, ContainerRestartPolicy): 300 s, 60 to 1,800. */
export const defaultRestartPeriodMs: DurationMs = 300_000;
