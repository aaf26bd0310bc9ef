/** The inputs of analyze-canary as one typed object. Everything malformed fails here, before the first AWS call. */
import type { Environment } from '@ecs-actions/action-kit/environment';
import type { InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import {
  defaultCanaryThresholds,
  parseCanaryThresholds,
} from '@ecs-actions/core/canary/thresholds';
import type { Threshold } from '@ecs-actions/core/metrics/threshold';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { durations, type DurationMs } from '@ecs-actions/core/time';

export interface Inputs {
  readonly address: ServiceAddress;
  readonly region: string;
  readonly thresholds: readonly Threshold[];
  readonly warmUpMs: DurationMs;
  /** 0: one has to be in flight. */
  readonly waitForDeploymentMs: DurationMs;
  readonly failOn: 'fail' | 'inconclusive' | 'never';
  /** Usable time that a step is judged over; absent: as long as it bakes. */
  readonly stepWindowMs?: DurationMs;
  readonly onFail: 'rollback' | 'report';
  readonly onInconclusive: 'wait' | 'continue' | 'rollback';
  readonly timeoutMs: DurationMs;
  readonly htmlReport: boolean;
  readonly comment: 'off' | 'pull-request';
}

/** @throws InputError or ReadableError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const address = readServiceAddress(inputs, { several: false });
  const window = inputs.duration('step-window', { words: ['auto'] });
  if (typeof window === 'number' && window < durations.minute) {
    throw inputs.invalid('step-window', 'auto, or at least 1m');
  }
  return {
    address,
    region: readRegion(inputs, env, [address.cluster, ...address.services]),
    thresholds: parseCanaryThresholds(inputs.optionalText('thresholds') ?? defaultCanaryThresholds),
    warmUpMs: inputs.duration('warm-up', { allowZero: true }) ?? 2 * durations.minute,
    waitForDeploymentMs: inputs.duration('wait-for-deployment', { allowZero: true }) ?? 0,
    failOn: inputs.oneOf('fail-on', ['fail', 'inconclusive', 'never']) ?? 'fail',
    onFail: inputs.oneOf('on-fail', ['rollback', 'report']) ?? 'rollback',
    onInconclusive: inputs.oneOf('on-inconclusive', ['wait', 'continue', 'rollback']) ?? 'wait',
    timeoutMs: inputs.duration('timeout') ?? 2 * durations.hour,
    htmlReport: inputs.boolean('html-report') ?? true,
    comment: inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off',
    ...(typeof window === 'number' && { stepWindowMs: window }),
  };
}
