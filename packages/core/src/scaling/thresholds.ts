/**
 * The numbers the rules measure by, with the field guide's values for production and staging.
 * The config file may change each of them, for all services or for one. Spelled as in the config file.
 */
export interface Thresholds {
  readonly 'minimum-capacity': number;
  readonly 'usual-minimum-capacity': number | undefined;
  readonly 'maximum-headroom': number;
  readonly 'cpu-target': number;
  readonly 'memory-target': number;
  readonly 'scale-out-cooldown-seconds': number;
  readonly 'scale-in-cooldown-seconds': number;
  readonly 'flapping-window-minutes': number;
  readonly 'flapping-at-most': number;
  readonly 'deregistration-delay-seconds': number;
  readonly 'health-check-detection-seconds': number;
  readonly 'health-check-healthy-seconds': number;
  readonly 'health-check-path': string | undefined;
  readonly 'minimum-healthy-percent': number;
  readonly 'bake-minutes': number;
  readonly 'availability-zones': number;
  readonly 'on-demand-base': number;
  readonly 'spot-alone': boolean;
  readonly 'worker-memory-percent': number;
  readonly 'request-timeout-seconds': number;
  readonly 'start-budget-seconds': number | undefined;
}

export type ThresholdName = keyof Thresholds;
export type ProfileName = 'production' | 'staging';

export interface ThresholdDefinition {
  readonly name: ThresholdName;
  /** One sentence: what it is, in which unit. Shown in the schema, and so in the editor. */
  readonly description: string;
  readonly type: 'integer' | 'number' | 'boolean' | 'path';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly production: number | boolean | string | undefined;
  readonly staging: number | boolean | string | undefined;
}

export const thresholdDefinitions: readonly ThresholdDefinition[] = [
  {
    name: 'minimum-capacity',
    description: 'The smallest minimum capacity that is accepted, in tasks.',
    type: 'integer',
    minimum: 0,
    maximum: 1000,
    production: 2,
    staging: 1,
  },
  {
    name: 'usual-minimum-capacity',
    description:
      'The minimum capacity on an ordinary day, in tasks. With it, a floor that is still raised after an event is found.',
    type: 'integer',
    minimum: 0,
    maximum: 1000,
    production: undefined,
    staging: undefined,
  },
  {
    name: 'maximum-headroom',
    description: 'The maximum capacity must be at least this many times the minimum capacity.',
    type: 'number',
    minimum: 1,
    maximum: 100,
    production: 2,
    staging: 2,
  },
  {
    name: 'cpu-target',
    description: 'The highest CPU target that is accepted, in percent.',
    type: 'number',
    minimum: 2,
    maximum: 100,
    production: 40,
    staging: 40,
  },
  {
    name: 'memory-target',
    description: 'The highest memory target that is accepted, in percent.',
    type: 'number',
    minimum: 3,
    maximum: 100,
    production: 50,
    staging: 50,
  },
  {
    name: 'scale-out-cooldown-seconds',
    description: 'The longest scale-out cooldown that is accepted, in seconds.',
    type: 'integer',
    minimum: 0,
    maximum: 3600,
    production: 0,
    staging: 0,
  },
  {
    name: 'scale-in-cooldown-seconds',
    description: 'The shortest scale-in cooldown that is accepted, in seconds.',
    type: 'integer',
    minimum: 0,
    maximum: 604_800,
    production: 43_200,
    staging: 360,
  },
  {
    name: 'flapping-window-minutes',
    description:
      'A scale-out followed by a scale-in (or the other way round) within this many minutes is flapping.',
    type: 'integer',
    minimum: 1,
    maximum: 1440,
    production: 60,
    staging: 60,
  },
  {
    name: 'flapping-at-most',
    description: 'How many such pairs are accepted within two weeks.',
    type: 'integer',
    minimum: 0,
    maximum: 1000,
    production: 0,
    staging: 0,
  },
  {
    name: 'deregistration-delay-seconds',
    description:
      'The longest deregistration delay that is accepted, in seconds: every deploy waits that long for old tasks.',
    type: 'integer',
    minimum: 0,
    maximum: 3600,
    production: 120,
    staging: 120,
  },
  {
    name: 'health-check-detection-seconds',
    description:
      'A broken task must be found within this many seconds (interval × unhealthy threshold).',
    type: 'integer',
    minimum: 10,
    maximum: 3000,
    production: 60,
    staging: 60,
  },
  {
    name: 'health-check-healthy-seconds',
    description:
      'A new task must be able to serve within this many seconds (interval × healthy threshold).',
    type: 'integer',
    minimum: 10,
    maximum: 3000,
    production: 60,
    staging: 60,
  },
  {
    name: 'health-check-path',
    description:
      'The path the health check is to use. Unset, any path but "/" is accepted, and fixes suggest /healthz.',
    type: 'path',
    production: undefined,
    staging: undefined,
  },
  {
    name: 'minimum-healthy-percent',
    description: 'The lowest minimum healthy percent that is accepted during a deployment.',
    type: 'integer',
    minimum: 0,
    maximum: 100,
    production: 100,
    staging: 0,
  },
  {
    name: 'bake-minutes',
    description:
      'The longest time, in minutes, that a deployment may bake: nothing is scaled in until it has ended.',
    type: 'integer',
    minimum: 0,
    maximum: 10_080,
    production: 60,
    staging: 60,
  },
  {
    name: 'availability-zones',
    description: 'How many availability zones the subnets of the service must cover at least.',
    type: 'integer',
    minimum: 1,
    maximum: 6,
    production: 2,
    staging: 1,
  },
  {
    name: 'on-demand-base',
    description:
      'Where Fargate Spot is used, this many tasks must run on demand, as the base of that provider.',
    type: 'integer',
    minimum: 0,
    maximum: 1000,
    production: 2,
    staging: 0,
  },
  {
    name: 'spot-alone',
    description: 'Whether a service may run on Fargate Spot alone.',
    type: 'boolean',
    production: false,
    staging: true,
  },
  {
    name: 'worker-memory-percent',
    description:
      'The share of the task memory, in percent, that the declared workers may take at most.',
    type: 'number',
    minimum: 1,
    maximum: 100,
    production: 80,
    staging: 80,
  },
  {
    name: 'request-timeout-seconds',
    description: 'The longest request timeout of the workers that is accepted, in seconds.',
    type: 'integer',
    minimum: 1,
    maximum: 3600,
    production: 60,
    staging: 60,
  },
  {
    name: 'start-budget-seconds',
    description:
      'How long a new task may take from created to serving, in seconds. Unset: not checked.',
    type: 'integer',
    minimum: 1,
    maximum: 3600,
    production: undefined,
    staging: undefined,
  },
];

/** The thresholds of a built-in profile. */
export function profileThresholds(profile: ProfileName): Thresholds {
  return Object.fromEntries(
    thresholdDefinitions.map((definition) => [definition.name, definition[profile]]),
  ) as unknown as Thresholds;
}
