/** The inputs of post-deploy-metrics as one typed object. Everything malformed fails here, before the first AWS call. */
import type { Environment } from '@ecs-actions/action-kit/environment';
import type { InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import { phaseNames, type PhaseName } from '@ecs-actions/core/deployment/phases';
import { defaultThresholds } from '@ecs-actions/core/metrics/threshold-metrics';
import { parseThresholds, type Threshold } from '@ecs-actions/core/metrics/threshold';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import { present } from '@ecs-actions/core/present';

/** Seconds; of the tasks of a deployment. */
export interface GivenPhase {
  readonly median: number;
  readonly slowest: number;
}

export type GivenPhases = ReadonlyMap<PhaseName, GivenPhase>;

export type FailOn = 'breach' | 'no-data' | 'never';

export interface Inputs {
  readonly address: ServiceAddress;
  readonly region: string;
  readonly stableAt?: EpochMs;
  readonly deployedAt?: EpochMs;
  /** 0: what is there now. */
  readonly windowMs: DurationMs;
  readonly baselineMs: DurationMs;
  readonly thresholds: readonly Threshold[];
  /** None were given: what the service does not have is not asked for. */
  readonly thresholdsAreDefault: boolean;
  readonly failOn: FailOn;
  readonly durationMs?: DurationMs;
  readonly endToEndMs?: DurationMs;
  readonly phases: GivenPhases;
  readonly record: boolean;
  readonly comment: 'off' | 'pull-request';
  readonly htmlReport: boolean;
}

const leastBaselineMs = 15 * durations.minute;
const mostSeconds = 30 * 24 * 3600;

/** @throws InputError or ReadableError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const address = readServiceAddress(inputs, { several: true });
  const stableAt = inputs.instant('stable-at');
  const deployedAt = inputs.instant('deployed-at');
  if (stableAt !== undefined && deployedAt !== undefined && stableAt < deployedAt) {
    throw inputs.invalid('stable-at', 'a time after deployed-at');
  }
  const baselineMs = inputs.duration('baseline') ?? durations.hour;
  if (baselineMs < leastBaselineMs) throw inputs.invalid('baseline', 'at least 15m');
  const windowMs = inputs.duration('window', { allowZero: true }) ?? 10 * durations.minute;
  if (windowMs > 0 && windowMs < durations.minute) {
    throw inputs.invalid('window', 'at least 1m, or 0');
  }
  const thresholds = inputs.optionalText('thresholds');
  const durationMs = seconds(inputs, 'duration-seconds');
  const endToEndMs = seconds(inputs, 'end-to-end-seconds');
  return {
    address,
    region: readRegion(inputs, env, [address.cluster, ...address.services]),
    windowMs,
    baselineMs,
    thresholds: parseThresholds(thresholds ?? defaultThresholds),
    thresholdsAreDefault: thresholds === undefined,
    failOn: inputs.oneOf('fail-on', ['breach', 'no-data', 'never']) ?? 'breach',
    phases: parsePhases(inputs),
    record: inputs.boolean('record') ?? false,
    comment: inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off',
    htmlReport: inputs.boolean('html-report') ?? true,
    ...present({ stableAt, deployedAt, durationMs, endToEndMs }),
  };
}

function seconds(inputs: InputReader, name: string): DurationMs | undefined {
  const value = inputs.integer(name, { min: 0, max: mostSeconds });
  return value === undefined ? undefined : value * 1000;
}

/** As wait-stable writes them; a phase that was not measured is null. */
function parsePhases(inputs: InputReader): GivenPhases {
  const text = inputs.optionalText('phases');
  if (text === undefined) return new Map();
  const invalid = (): Error =>
    inputs.invalid(
      'phases',
      'the output phases of wait-stable, e.g. {"pull":{"median":12.5,"slowest":14}}',
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalid();
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw invalid();
  return new Map(
    phaseNames.flatMap((name): [PhaseName, GivenPhase][] => {
      const phase: unknown = Reflect.get(parsed, name);
      if (phase === undefined || phase === null) return [];
      const median: unknown = field(phase, 'median');
      const slowest: unknown = field(phase, 'slowest');
      if (!isLength(median) || !isLength(slowest)) throw invalid();
      return [[name, { median, slowest }]];
    }),
  );
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
