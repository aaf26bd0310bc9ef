import { known, mapFact, unknown, type Fact } from '../model/fact.ts';
import type { ScheduledFloor } from '../model/history.ts';
import type {
  Alarm,
  Capacity,
  Cluster,
  ScalableTarget,
  ScalingPolicy,
  TargetGroup,
  TrackedMetric,
} from '../model/service-setup.ts';
import type { ContainerSetup, TaskSetup } from '../model/task.ts';
import { customMetric, predefinedMetric } from '../model/tracked-metric.ts';
import {
  asBoolean,
  asList,
  asNumber,
  asText,
  at,
  attribute,
  isUnresolved,
  orDefault,
  orUnknown,
  toFact,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';
import { toScheduledFloor } from './scheduled-moment.ts';
import { parseCpuUnits, parseMemoryMb } from './task-size.ts';

const required = 'not set';

export function readTarget(resource: PlannedResource): ScalableTarget {
  const flag = (name: string) =>
    orDefault(attribute(resource, `suspended_state.${name}`, asBoolean), false);
  const scaleIn = flag('dynamic_scaling_in_suspended');
  const scaleOut = flag('dynamic_scaling_out_suspended');
  const scheduled = flag('scheduled_scaling_suspended');
  return {
    label: resource.label,
    place: resource.place,
    minCapacity: orUnknown(attribute(resource, 'min_capacity', asNumber), required),
    maxCapacity: orUnknown(attribute(resource, 'max_capacity', asNumber), required),
    suspended:
      scaleIn.known && scaleOut.known && scheduled.known
        ? known({ scaleIn: scaleIn.value, scaleOut: scaleOut.value, scheduled: scheduled.value })
        : unknown('a flag of the suspended state is known only after apply'),
  };
}

/** Absent cooldowns are 300 s for ECS, not 0 (aws-facts B). */
export function readPolicy(resource: PlannedResource): ScalingPolicy {
  const part = { label: resource.label, place: resource.place };
  const tracking = 'target_tracking_scaling_policy_configuration';
  const type = attribute(resource, 'policy_type', asText);
  const kind = !type.known ? 'unknown' : (type.value ?? 'StepScaling');
  if (kind === 'PredictiveScaling') return { ...part, kind: 'predictive', scalesIn: known(false) };
  if (kind !== 'TargetTrackingScaling') {
    return kind === 'StepScaling'
      ? { ...part, kind: 'step', scalesIn: stepsIn(resource) }
      : { ...part, kind: 'unknown', scalesIn: unknown('kind of policy') };
  }
  return {
    ...part,
    kind: 'target-tracking',
    name: orUnknown(attribute(resource, 'name', asText), required),
    metric: readMetric(at(resource.values, [tracking])),
    targetValue: orUnknown(attribute(resource, `${tracking}.target_value`, asNumber), required),
    scaleInCooldownSeconds: orDefault(
      attribute(resource, `${tracking}.scale_in_cooldown`, asNumber),
      300,
    ),
    scaleOutCooldownSeconds: orDefault(
      attribute(resource, `${tracking}.scale_out_cooldown`, asNumber),
      300,
    ),
    scaleInDisabled: orDefault(
      attribute(resource, `${tracking}.disable_scale_in`, asBoolean),
      false,
    ),
    specification: {},
  };
}

/** Stands for policies that a file may not show: nothing is known of them. */
export function hiddenPolicy(why: string): ScalingPolicy {
  const hidden = unknown(why);
  return {
    kind: 'target-tracking',
    label: 'policies that are not shown',
    name: hidden,
    metric: hidden,
    targetValue: hidden,
    scaleInCooldownSeconds: hidden,
    scaleOutCooldownSeconds: hidden,
    scaleInDisabled: hidden,
    specification: {},
  };
}

function readMetric(configuration: PlannedValue | undefined): Fact<TrackedMetric> {
  const predefined = toFact(
    at(configuration, ['predefined_metric_specification', 'predefined_metric_type']),
    asText,
  );
  if (!predefined.known) return predefined;
  if (predefined.value !== undefined) return known(predefinedMetric(predefined.value));
  const custom = at(configuration, ['customized_metric_specification']);
  if (isUnresolved(custom)) return unknown('the customized metric is known only after apply');
  const name = toFact(at(custom, ['metric_name']), asText);
  const namespace = toFact(at(custom, ['namespace']), asText);
  if (!name.known) return name;
  if (!namespace.known) return namespace;
  return known(customMetric(namespace.value ?? '', name.value ?? 'metric math'));
}

function stepsIn(resource: PlannedResource): Fact<boolean> {
  const steps = at(resource.values, ['step_scaling_policy_configuration', 'step_adjustment']);
  if (isUnresolved(steps)) return unknown('its steps are known only after apply');
  const adjustments = asList(steps).map((step) =>
    toFact(at(step, ['scaling_adjustment']), asNumber),
  );
  if (adjustments.some((fact) => fact.known && (fact.value ?? 0) < 0)) return known(true);
  return adjustments.every((fact) => fact.known)
    ? known(false)
    : unknown('a step is known only after apply');
}

export function readTargetGroup(resource: PlannedResource): TargetGroup {
  const protocol = orUnknown(attribute(resource, 'protocol', asText), required);
  const check = (name: string) => `health_check.${name}`;
  return {
    label: resource.label,
    place: resource.place,
    arn: orUnknown(attribute(resource, 'arn', asText), 'known only after apply'),
    protocol,
    healthCheck: {
      // An HTTP group is checked by HTTP, a TCP one by TCP, unless said otherwise.
      protocol: upper(fallBack(attribute(resource, check('protocol'), asText), protocol)),
      path: orDefault(attribute(resource, check('path'), asText), '/'),
      intervalSeconds: orDefault(attribute(resource, check('interval'), asNumber), 30),
      timeoutSeconds: orDefault(attribute(resource, check('timeout'), asNumber), 6),
      healthyThreshold: orDefault(attribute(resource, check('healthy_threshold'), asNumber), 5),
      unhealthyThreshold: orDefault(attribute(resource, check('unhealthy_threshold'), asNumber), 2),
      matcher: orDefault(attribute(resource, check('matcher'), asText), '200'),
    },
    algorithm: orDefault(
      attribute(resource, 'load_balancing_algorithm_type', asText),
      'round_robin',
    ),
    slowStartSeconds: orDefault(attribute(resource, 'slow_start', asNumber), 0),
    stickiness: stickinessOf(resource),
    deregistrationDelaySeconds: orDefault(
      attribute(resource, 'deregistration_delay', asNumber),
      300,
    ),
    metricName: unknown('known only after apply'),
    loadBalancerMetricName: unknown('known only after apply'),
  };
}

/** Terraform's block turns stickiness on unless it says `enabled = false`. */
function stickinessOf(resource: PlannedResource): Fact<boolean> {
  const block = at(resource.values, ['stickiness']);
  if (asList(block).length === 0) return orDefault(known(undefined), false);
  return orDefault(attribute(resource, 'stickiness.enabled', asBoolean), true);
}

function fallBack<T>(fact: Fact<T | undefined>, other: Fact<T>): Fact<T> {
  if (!fact.known) return fact;
  return fact.value === undefined ? other : known(fact.value);
}

function upper(fact: Fact<string>): Fact<string> {
  return mapFact(fact, (text) => text.toUpperCase());
}

/** A cluster that says nothing takes the account's own setting, which no file shows. */
export function readCluster(resource: PlannedResource): Cluster {
  const settings = asList(at(resource.values, ['setting']));
  const insights = settings.find((setting) => at(setting, ['name']) === 'containerInsights');
  const hidden = settings.find((setting) => isUnresolved(setting));
  return {
    label: resource.label,
    place: resource.place,
    name: orUnknown(attribute(resource, 'name', asText), 'known only after apply'),
    containerInsights: hidden
      ? unknown('the settings are known only after apply')
      : orUnknown(
          toFact(at(insights, ['value']), asText),
          'not set, so the account setting containerInsights decides',
        ),
  };
}

export function readTask(resource: PlannedResource): TaskSetup {
  return {
    label: resource.label,
    place: resource.place,
    cpuUnits: orUnknown(attribute(resource, 'cpu', parseCpuUnits), required),
    memoryMb: orUnknown(attribute(resource, 'memory', parseMemoryMb), required),
    containers: readContainers(at(resource.values, ['container_definitions'])),
  };
}

/** Terraform and Pulumi hold the definitions as JSON text, templates as a list. */
function readContainers(value: PlannedValue | undefined): Fact<readonly ContainerSetup[]> {
  if (isUnresolved(value)) return unknown('the container definitions are known only after apply');
  if (typeof value !== 'string') return known(asList(value).map(readContainer));
  try {
    return known(asList(JSON.parse(value) as PlannedValue).map(readContainer));
  } catch {
    return unknown('the container definitions are no JSON');
  }
}

function readContainer(container: PlannedValue): ContainerSetup {
  // Each tool spells the keys in its own way: entryPoint, EntryPoint, entry_point.
  const item = (camel: string, snake: string) =>
    at(container, [camel]) ??
    at(container, [camel.charAt(0).toUpperCase() + camel.slice(1)]) ??
    at(container, [snake]);
  const words = (list: PlannedValue | undefined) => {
    if (isUnresolved(list)) return unknown('known only after apply');
    const items = asList(list).map((word) => (isUnresolved(word) ? undefined : asText(word)));
    return items.every((word) => word !== undefined)
      ? known(items)
      : unknown('part of it is known only after apply');
  };
  const name = item('name', 'name');
  return {
    name: isUnresolved(name) || name === undefined ? 'unnamed' : (asText(name) ?? 'unnamed'),
    essential: item('essential', 'essential') !== false,
    memoryMb: toFact(item('memory', 'memory'), asNumber),
    entryPoint: words(item('entryPoint', 'entry_point')),
    command: words(item('command', 'command')),
  };
}

export function readCapacity(resource: PlannedResource): Fact<Capacity> {
  const strategy = at(resource.values, ['capacity_provider_strategy']);
  if (isUnresolved(strategy)) return unknown('the strategy is known only after apply');
  const entries = asList(strategy).map((entry) => ({
    name: toFact(at(entry, ['capacity_provider']), asText),
    base: orDefault(toFact(at(entry, ['base']), asNumber), 0),
    weight: orDefault(toFact(at(entry, ['weight']), asNumber), 0),
  }));
  if (entries.length > 0) {
    const providers = entries.flatMap(({ name, base, weight }) =>
      name.known && name.value !== undefined && base.known && weight.known
        ? [{ name: name.value, base: base.value, weight: weight.value }]
        : [],
    );
    return providers.length === entries.length
      ? known({ kind: 'providers', providers })
      : unknown('part of the strategy is known only after apply');
  }
  return mapFact(
    orUnknown(
      attribute(resource, 'launch_type', asText),
      "neither launch type nor strategy is set, so the cluster's default strategy decides",
    ),
    (launchType) => ({ kind: 'launch-type' as const, launchType }),
  );
}

/** The metrics an alarm looks at, those inside metric math included. */
export function readAlarm(resource: PlannedResource): Alarm {
  const names = [
    at(resource.values, ['metric_name']),
    ...asList(at(resource.values, ['metric_query'])).map((query) =>
      at(query, ['metric', 'metric_name']),
    ),
  ];
  return {
    label: resource.label,
    place: resource.place,
    metrics: names.filter((name): name is string => typeof name === 'string'),
  };
}

/** None where it repeats, sets no minimum, or is known only after apply. */
export function readScheduledFloor(resource: PlannedResource): readonly ScheduledFloor[] {
  const text = (name: string) => {
    const value = at(resource.values, [name]);
    return typeof value === 'string' ? value : undefined;
  };
  const floor = at(resource.values, ['scalable_target_action', 'min_capacity']);
  return toScheduledFloor({
    name: text('name') ?? text('scheduled_action_name') ?? resource.label,
    schedule: text('schedule'),
    timeZone: text('timezone'),
    minCapacity: floor === undefined || isUnresolved(floor) ? undefined : asNumber(floor),
  });
}
