import type { EpochMs } from './model.ts';
import type { Schedule } from './schedule.ts';
import type { Service } from './service.ts';

export type ScalingPolicy = {
  readonly name: string;
  readonly arn: string;
  readonly type: string;
  /** The configuration as put, given back as it came. */
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly alarms: readonly { readonly AlarmName: string; readonly AlarmARN: string }[];
  readonly createdAt: EpochMs;
};

export type ScheduledAction = {
  readonly name: string;
  readonly arn: string;
  readonly scheduleText: string;
  readonly schedule: Schedule;
  readonly timezone?: string;
  readonly startTime?: EpochMs;
  readonly endTime?: EpochMs;
  readonly min?: number;
  readonly max?: number;
  readonly createdAt: EpochMs;
};

export type ScalingActivity = {
  readonly id: string;
  readonly description: string;
  readonly cause: string;
  readonly startTime: EpochMs;
  readonly endTime: EpochMs;
  readonly statusCode: string;
  readonly statusMessage?: string;
  readonly notScaledReasons?: readonly Readonly<Record<string, unknown>>[];
};

/** A service registered with Application Auto Scaling. */
export type ScalableTarget = {
  readonly resourceId: string;
  readonly service: Service;
  readonly arn: string;
  readonly roleArn: string;
  readonly createdAt: EpochMs;
  min: number;
  max: number;
  suspended: {
    DynamicScalingInSuspended: boolean;
    DynamicScalingOutSuspended: boolean;
    ScheduledScalingSuspended: boolean;
  };
  readonly tags: Map<string, string>;
  readonly policies: Map<string, ScalingPolicy>;
  readonly scheduledActions: Map<string, ScheduledAction>;
  /** Newest first. */
  readonly activities: ScalingActivity[];
};
