import type { Measured } from '@ecs-actions/core/metrics/measured';
import type { Assessment } from '@ecs-actions/core/metrics/verdict';
import type { Windows } from '@ecs-actions/core/metrics/windows';
import type { ScalingActivity } from '@ecs-actions/core/scaling/model/history';
import type { MeasuredService } from './discover.ts';
import type { Inputs } from './inputs.ts';

export interface Findings {
  readonly activities: readonly ScalingActivity[];
  readonly warnings: readonly string[];
}

/** All there is to tell. */
export interface Story {
  readonly measuredService: MeasuredService;
  readonly inputs: Inputs;
  readonly measured: Measured;
  readonly windows: Windows;
  readonly endedEarly: boolean;
  readonly assessment: Assessment;
  readonly findings: Findings;
  readonly metricsRequested: number;
}
