import { expect } from '@jest/globals';
import { known, valueOf, type Fact } from '../../../src/fact.ts';
import type {
  ScalingPolicy,
  Service,
  ServiceSetup,
  TargetGroup,
} from '../../../src/scaling/model/service-setup.ts';
import { customMetric, predefinedMetric } from '../../../src/scaling/model/tracked-metric.ts';

/** Splits as a POSIX shell does, as far as single quotes and backslashes go. */
export function splitWords(command: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quoted = false;
  for (let index = 0; index < command.length; index += 1) {
    const char = command[index] ?? '';
    if (quoted) {
      if (char === "'") quoted = false;
      else word = (word ?? '') + char;
    } else if (char === "'") {
      quoted = true;
      word ??= '';
    } else if (char === '\\') {
      index += 1;
      word = (word ?? '') + (command[index] ?? '');
    } else if (char === ' ') {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (quoted) throw new Error(`unclosed quote in ${command}`);
  return word === undefined ? words : [...words, word];
}

/**
 * What AWS would make of a printed command: parses it anew and changes the setup as the API does, whole
 * replacements and refusals included (API references of ECS, Application Auto Scaling and Elastic Load Balancing).
 */
export function runAwsCommand(setup: ServiceSetup, command: string): ServiceSetup {
  const [aws, service, operation, ...rest] = splitWords(command);
  if (aws !== 'aws') throw new Error(`no AWS command: ${command}`);
  const options = parseOptions(rest);
  const runs: Readonly<Record<string, () => ServiceSetup>> = {
    'application-autoscaling register-scalable-target': () => registerTarget(setup, options),
    'application-autoscaling put-scaling-policy': () => putPolicy(setup, options),
    'ecs update-service': () => updateService(setup, options),
    'ecs update-cluster-settings': () => updateCluster(setup, options),
    'elbv2 modify-target-group': () => changeGroup(setup, options, modifyGroup),
    'elbv2 modify-target-group-attributes': () => changeGroup(setup, options, modifyAttributes),
    'cloudwatch put-metric-alarm': () => putAlarm(setup, options),
  };
  const run = runs[`${service} ${operation}`];
  if (!run) throw new Error(`unknown command: ${command}`);
  return run();
}

type Options = ReadonlyMap<string, readonly string[]>;

function parseOptions(words: readonly string[]): Options {
  const options = new Map<string, string[]>();
  let name: string | undefined;
  for (const word of words) {
    if (word.startsWith('--')) {
      name = word.slice(2);
      options.set(name, []);
    } else if (name === undefined) {
      throw new Error(`stray word ${word}`);
    } else {
      options.get(name)?.push(word);
    }
  }
  return options;
}

function one(options: Options, name: string): string | undefined {
  return options.get(name)?.[0];
}

function number(options: Options, name: string): number | undefined {
  const value = one(options, name);
  return value === undefined ? undefined : Number(value);
}

function checkResource(options: Options): void {
  const id = one(options, 'resource-id');
  const dimension = one(options, 'scalable-dimension');
  if (id !== 'service/prod/web') throw new Error(`resource id ${id}`);
  if (dimension !== 'ecs:service:DesiredCount') throw new Error(`dimension ${dimension}`);
}

function registerTarget(setup: ServiceSetup, options: Options): ServiceSetup {
  checkResource(options);
  const before = valueOf(setup.target);
  const min = number(options, 'min-capacity') ?? (before && valueOf(before.minCapacity));
  const max = number(options, 'max-capacity') ?? (before && valueOf(before.maxCapacity));
  if (min === undefined || max === undefined) throw new Error('ValidationException: both needed');
  if (min > max) throw new Error('ValidationException: minimum above maximum');
  const state = one(options, 'suspended-state');
  const parsed = state === undefined ? undefined : (JSON.parse(state) as Record<string, boolean>);
  const suspended = parsed
    ? {
        scaleIn: parsed['DynamicScalingInSuspended'] === true,
        scaleOut: parsed['DynamicScalingOutSuspended'] === true,
        scheduled: parsed['ScheduledScalingSuspended'] === true,
      }
    : ((before && valueOf(before.suspended)) ?? {
        scaleIn: false,
        scaleOut: false,
        scheduled: false,
      });
  const desired = valueOf(setup.service.desiredCount) ?? 0;
  return {
    ...setup,
    target: known({
      label: 'service/prod/web',
      minCapacity: known(min),
      maxCapacity: known(max),
      suspended: known(suspended),
    }),
    service: { ...setup.service, desiredCount: known(Math.min(Math.max(desired, min), max)) },
  };
}

interface TrackingConfiguration {
  readonly TargetValue: number;
  readonly PredefinedMetricSpecification?: { readonly PredefinedMetricType: string };
  readonly CustomizedMetricSpecification?: {
    readonly Namespace?: string;
    readonly MetricName?: string;
  };
  readonly ScaleOutCooldown?: number;
  readonly ScaleInCooldown?: number;
  readonly DisableScaleIn?: boolean;
}

/** Replaces the policy of that name as a whole, or adds it. */
function putPolicy(setup: ServiceSetup, options: Options): ServiceSetup {
  checkResource(options);
  if (!valueOf(setup.target)) throw new Error('ObjectNotFoundException: no scalable target');
  if (one(options, 'policy-type') !== 'TargetTrackingScaling') throw new Error('policy type');
  const name = one(options, 'policy-name') ?? '';
  const text = one(options, 'target-tracking-scaling-policy-configuration') ?? '';
  const configuration = JSON.parse(text) as TrackingConfiguration;
  const predefined = configuration.PredefinedMetricSpecification;
  const custom = configuration.CustomizedMetricSpecification;
  if ((predefined === undefined) === (custom === undefined)) throw new Error('one metric needed');
  const before = valueOf(setup.policies) ?? [];
  const same = (policy: ScalingPolicy) =>
    policy.kind === 'target-tracking' && valueOf(policy.name) === name;
  const policy: ScalingPolicy = {
    kind: 'target-tracking',
    label: before.find(same)?.label ?? name,
    name: known(name),
    metric: known(
      predefined
        ? predefinedMetric(predefined.PredefinedMetricType)
        : customMetric(custom?.Namespace ?? '', custom?.MetricName ?? ''),
    ),
    targetValue: known(configuration.TargetValue),
    scaleInCooldownSeconds: known(configuration.ScaleInCooldown ?? 300),
    scaleOutCooldownSeconds: known(configuration.ScaleOutCooldown ?? 300),
    scaleInDisabled: known(configuration.DisableScaleIn === true),
    specification: predefined
      ? { PredefinedMetricSpecification: predefined }
      : { CustomizedMetricSpecification: custom },
  };
  const others = before.filter((other) => !same(other));
  return { ...setup, policies: known([...others, policy]) };
}

function updateService(setup: ServiceSetup, options: Options): ServiceSetup {
  if (one(options, 'cluster') !== 'prod' || one(options, 'service') !== 'web') {
    throw new Error('wrong service');
  }
  const configuration = JSON.parse(one(options, 'deployment-configuration') ?? 'null') as {
    readonly minimumHealthyPercent?: number;
    readonly maximumPercent?: number;
    readonly deploymentCircuitBreaker?: { readonly enable: boolean; readonly rollback: boolean };
  } | null;
  if (configuration) mustKeep(setup.service.deploymentConfiguration, configuration);
  const strategy = JSON.parse(one(options, 'capacity-provider-strategy') ?? 'null') as
    readonly { capacityProvider: string; base: number; weight: number }[] | null;
  if (strategy && strategy.filter(({ base }) => base > 0).length > 1) {
    throw new Error('InvalidParameterException: one base only');
  }
  const desired = number(options, 'desired-count');
  const grace = number(options, 'health-check-grace-period-seconds');
  const service: Service = {
    ...setup.service,
    ...(desired !== undefined && { desiredCount: known(desired) }),
    ...(grace !== undefined && { healthCheckGracePeriodSeconds: known(grace) }),
    // What is not written stays as it was.
    minimumHealthyPercent: kept(
      configuration?.minimumHealthyPercent,
      setup.service.minimumHealthyPercent,
    ),
    maximumPercent: kept(configuration?.maximumPercent, setup.service.maximumPercent),
    circuitBreaker: kept(configuration?.deploymentCircuitBreaker, setup.service.circuitBreaker),
    ...(strategy && {
      capacity: known({
        kind: 'providers' as const,
        providers: strategy.map(({ capacityProvider, base, weight }) => ({
          name: capacityProvider,
          base,
          weight,
        })),
      }),
    }),
  };
  return { ...setup, service };
}

/** Whether AWS keeps what is left out is not documented: the worst case is that it does not. */
function mustKeep(before: object | undefined, after: object): void {
  const changed = new Set(['minimumHealthyPercent', 'maximumPercent', 'enable', 'rollback']);
  for (const [name, value] of Object.entries(before ?? {})) {
    const next: unknown = Reflect.get(after, name);
    if (name === 'deploymentCircuitBreaker') mustKeep(value as object, next as object);
    else if (!changed.has(name)) expect(next).toEqual(value);
  }
}

function kept<T>(value: T | undefined, before: Fact<T>): Fact<T> {
  return value === undefined ? before : known(value);
}

function updateCluster(setup: ServiceSetup, options: Options): ServiceSetup {
  const value = /^name=containerInsights,value=(\w+)$/.exec(one(options, 'settings') ?? '')?.[1];
  const cluster = valueOf(setup.cluster);
  if (!cluster || value === undefined || one(options, 'cluster') !== 'prod') {
    throw new Error('wrong cluster');
  }
  return { ...setup, cluster: known({ ...cluster, containerInsights: known(value) }) };
}

function changeGroup(
  setup: ServiceSetup,
  options: Options,
  change: (group: TargetGroup, options: Options) => TargetGroup,
): ServiceSetup {
  const arn = one(options, 'target-group-arn');
  const groups = valueOf(setup.targetGroups) ?? [];
  if (!groups.some((group) => valueOf(group.arn) === arn)) throw new Error(`no group ${arn}`);
  return {
    ...setup,
    targetGroups: known(
      groups.map((group) => (valueOf(group.arn) === arn ? change(group, options) : group)),
    ),
  };
}

function modifyGroup(group: TargetGroup, options: Options): TargetGroup {
  const { healthCheck } = group;
  const interval =
    number(options, 'health-check-interval-seconds') ?? valueOf(healthCheck.intervalSeconds) ?? 30;
  const timeout =
    number(options, 'health-check-timeout-seconds') ?? valueOf(healthCheck.timeoutSeconds) ?? 5;
  if (timeout >= interval) throw new Error('ValidationError: timeout not below interval');
  const threshold = number(options, 'unhealthy-threshold-count');
  const healthy = number(options, 'healthy-threshold-count');
  const path = one(options, 'health-check-path');
  const matcher = one(options, 'matcher')?.replace('HttpCode=', '');
  return {
    ...group,
    healthCheck: {
      ...healthCheck,
      intervalSeconds: known(interval),
      timeoutSeconds: known(timeout),
      ...(healthy !== undefined && { healthyThreshold: known(healthy) }),
      ...(threshold !== undefined && { unhealthyThreshold: known(threshold) }),
      ...(path !== undefined && { path: known(path) }),
      ...(matcher !== undefined && { matcher: known(matcher) }),
    },
  };
}

function modifyAttributes(group: TargetGroup, options: Options): TargetGroup {
  const given = new Map(
    (options.get('attributes') ?? []).map((pair) => {
      const match = /^Key=([^,]+),Value=(.*)$/.exec(pair);
      if (!match) throw new Error(`attribute ${pair}`);
      return [match[1], match[2] ?? ''] as const;
    }),
  );
  const take = <T>(key: string, before: Fact<T>, convert: (text: string) => T): Fact<T> => {
    const text = given.get(key);
    given.delete(key);
    return text === undefined ? before : known(convert(text));
  };
  const changed: TargetGroup = {
    ...group,
    algorithm: take('load_balancing.algorithm.type', group.algorithm, String),
    slowStartSeconds: take('slow_start.duration_seconds', group.slowStartSeconds, Number),
    stickiness: take('stickiness.enabled', group.stickiness, (text) => text === 'true'),
    deregistrationDelaySeconds: take(
      'deregistration_delay.timeout_seconds',
      group.deregistrationDelaySeconds,
      Number,
    ),
  };
  if (given.size > 0) throw new Error(`unknown attributes ${[...given.keys()].join(', ')}`);
  if (valueOf(changed.slowStartSeconds) !== 0 && valueOf(changed.algorithm) !== 'round_robin') {
    throw new Error('InvalidConfigurationRequest: slow start goes with round robin only');
  }
  return changed;
}

function putAlarm(setup: ServiceSetup, options: Options): ServiceSetup {
  const dimensions = options.get('dimensions') ?? [];
  if (dimensions.length !== 2) throw new Error('dimensions');
  const metric = one(options, 'metric-name') ?? '';
  const alarms = valueOf(setup.alarms) ?? [];
  return {
    ...setup,
    alarms: known([...alarms, { label: one(options, 'alarm-name') ?? '', metrics: [metric] }]),
  };
}
