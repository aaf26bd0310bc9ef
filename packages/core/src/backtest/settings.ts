/** The scaling settings of a service, as far as a replay needs them. */

export type PolicyMetric = 'cpu' | 'memory' | 'requests';

/** Seconds between two datapoints: 20 is ECS's high-resolution metric. */
export type Resolution = 20 | 60;

export interface ScalingSettings {
  readonly minCapacity: number;
  readonly maxCapacity: number;
  readonly policies: readonly ScalingPolicy[];
}

export type ScalingPolicy = TargetTrackingPolicy | StepPolicy;

/** `datapoints` of `of` datapoints beyond the threshold. */
export interface AlarmRule {
  readonly datapoints: number;
  readonly of: number;
  readonly threshold: number;
}

export interface TargetTrackingPolicy {
  readonly kind: 'target-tracking';
  readonly metric: PolicyMetric;
  /** Percent; for `requests` the requests a minute for each target. */
  readonly target: number;
  readonly scaleOutCooldownSeconds: number;
  readonly scaleInCooldownSeconds: number;
  readonly scalesIn: boolean;
  readonly resolutionSeconds: Resolution;
  readonly high: AlarmRule;
  readonly low: AlarmRule;
}

export interface StepPolicy {
  readonly kind: 'step';
  readonly metric: PolicyMetric;
  readonly resolutionSeconds: Resolution;
  readonly alarm: AlarmRule & { readonly beyond: 'above' | 'below'; readonly orEqual: boolean };
  readonly adjustment: 'ChangeInCapacity' | 'PercentChangeInCapacity' | 'ExactCapacity';
  /** Bounds relative to the alarm's threshold; absent is infinite. */
  readonly steps: readonly {
    readonly lower?: number;
    readonly upper?: number;
    readonly by: number;
  }[];
  readonly cooldownSeconds: number;
  readonly minMagnitude: number;
}

/** Cooldowns that AWS takes for ECS where none is set (PutScalingPolicy, TargetTrackingScalingPolicyConfiguration). */
export const defaultCooldownSeconds = 300;

/** Where the alarm below a target lies, as target tracking makes it. */
export const lowAlarmShare = 0.9;

export interface TargetTracking {
  readonly metric: PolicyMetric;
  readonly target: number;
  readonly scaleOutCooldownSeconds?: number;
  readonly scaleInCooldownSeconds?: number;
  readonly resolutionSeconds?: Resolution;
}

/**
 * A target tracking policy with the alarms that Application Auto Scaling makes for it: 3 of 3 datapoints
 * above the target, and 15 of 15 minutes below nine tenths of it.
 */
export function targetTracking(given: TargetTracking): TargetTrackingPolicy {
  const resolutionSeconds = given.metric === 'requests' ? 60 : (given.resolutionSeconds ?? 60);
  const lowDatapoints = (15 * 60) / resolutionSeconds;
  return {
    kind: 'target-tracking',
    metric: given.metric,
    target: given.target,
    scaleOutCooldownSeconds: given.scaleOutCooldownSeconds ?? defaultCooldownSeconds,
    scaleInCooldownSeconds: given.scaleInCooldownSeconds ?? defaultCooldownSeconds,
    scalesIn: true,
    resolutionSeconds,
    high: { datapoints: 3, of: 3, threshold: given.target },
    low: {
      datapoints: lowDatapoints,
      of: lowDatapoints,
      threshold: lowAlarmShare * given.target,
    },
  };
}

/** The principles' author: early on CPU, late on memory, out at once, in slowly. */
export const authorSettings: ScalingSettings = {
  minCapacity: 2,
  maxCapacity: 64,
  policies: (
    [
      ['cpu', 40],
      ['memory', 50],
    ] as const
  ).map(([metric, target]) =>
    targetTracking({
      metric,
      target,
      scaleOutCooldownSeconds: 0,
      scaleInCooldownSeconds: 12 * 3600,
    }),
  ),
};

/** One line in the words of the input `candidates`: `min 2, max 64, cpu 40, scale-out 0s, scale-in 12h`. */
export function describeSettings({ minCapacity, maxCapacity, policies }: ScalingSettings): string {
  const tracking = policies.filter((policy) => policy.kind === 'target-tracking');
  const steps = policies.length - tracking.length;
  const parts = [
    `min ${minCapacity}`,
    `max ${maxCapacity}`,
    ...tracking.map(({ metric, target }) => `${metric} ${Number(target.toFixed(2))}`),
    ...(steps === 0 ? [] : [`${steps} step ${steps === 1 ? 'policy' : 'policies'}`]),
    ...span(
      'scale-out',
      tracking.map(({ scaleOutCooldownSeconds: s }) => s),
    ),
    ...span(
      'scale-in',
      tracking.map(({ scaleInCooldownSeconds: s }) => s),
    ),
    ...(tracking.some(({ resolutionSeconds }) => resolutionSeconds === 20)
      ? ['resolution 20s']
      : []),
  ];
  return parts.join(', ');
}

function span(name: string, seconds: readonly number[]): string[] {
  const distinct = [...new Set(seconds)];
  return distinct.length === 0 ? [] : [`${name} ${distinct.map(showSeconds).join('/')}`];
}

/** `0s`, `5m`, `12h`, `1h30m`: a duration as inputs spell it. */
export function showSeconds(seconds: number): string {
  const h = Math.floor(seconds / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  const s = Math.round(seconds % 60);
  const text = `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 ? `${s}s` : ''}`;
  return text === '' ? '0s' : text;
}
