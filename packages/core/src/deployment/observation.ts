/** What one poll of a service saw. */
import type { Fact } from '../fact.ts';
import type { DurationMs, EpochMs } from '../time.ts';
import type { Service, ServiceDeployment } from './service.ts';
import type { TargetHealth, Task } from './task.ts';

/** DescribeServices, which every poll begins with. */
export interface ServiceObservation {
  /** AWS's clock when the answer was given. */
  readonly at: EpochMs;
  /** The step's own monotonic clock. */
  readonly elapsedMs: DurationMs;
  readonly service: Service;
}

/** Service deployments and revisions: which deployment it is, and how it ends. Absent: not asked for. */
export interface RecordObservation {
  /** Newest first: the recent service deployments, without details. */
  readonly recent?: Fact<readonly ServiceDeployment[]>;
  /** Described service deployments, with details. */
  readonly described?: Fact<readonly ServiceDeployment[]>;
  /** Task definition of a service revision, by the revision's ARN. */
  readonly revisions?: Fact<ReadonlyMap<string, string>>;
}

/** Tasks and their targets. Absent: not asked for. */
export interface TaskObservation {
  readonly tasks?: Fact<readonly Task[]>;
  readonly targets?: Fact<readonly TargetHealth[]>;
  /** EC2 instance id by container instance ARN. */
  readonly instances?: Fact<ReadonlyMap<string, string>>;
  /** Deregistration delay by target group ARN; asked for once. */
  readonly deregistrationDelaysMs?: Fact<ReadonlyMap<string, DurationMs>>;
}

export type Observation = RecordObservation & TaskObservation;
