import type { EpochMs } from './model.ts';

/** How a deployment really ended, as the world itself lived it. */
export type TrueEnd =
  | 'in-progress'
  | 'completed'
  | 'rolled-back'
  | 'rollback-failed'
  | 'failed'
  | 'stopped'
  | 'superseded';

export type DeploymentTruth = {
  readonly cluster: string;
  readonly service: string;
  /** `ecs-svc/<number>` */
  readonly deploymentId: string;
  readonly serviceDeploymentArn: string;
  readonly serviceRevisionArn: string;
  /** ARN of the revision it was to bring out. */
  readonly taskDefinition: string;
  readonly createdAt: EpochMs;
  outcome: TrueEnd;
  /** When it was over: a rolled-back one when the rollback completed. */
  endedAt?: EpochMs;
  /** When it was given up: the breaker tripped, the alarm rang, the user stopped it. */
  failedAt?: EpochMs;
  /** Who gave it up. */
  trigger?: 'circuit-breaker' | 'alarm' | 'user' | 'lifecycle-hook' | 'new-deployment';
  /** The deployment that replaced it. */
  supersededBy?: string;
  /** Tasks of it that failed, whether or not ECS's counter was reset since. */
  failures: number;
};
