import { byDefault, known, mapFact, unknown, type Fact } from '../../fact.ts';
import type { ScheduledFloor, ScheduledMinimum } from '../model/history.ts';
import type { Part } from '../model/part.ts';
import type {
  Capacity,
  Cluster,
  ScalableTarget,
  ScalingAlarm,
  ScalingPolicy,
  TargetGroup,
} from '../model/service-setup.ts';
import type { ContainerSetup, TaskSetup, Volume } from '../model/task.ts';
import { roleInEnvironment } from '../model/container-role.ts';
import {
  asBoolean,
  asList,
  asNumber,
  asText,
  at,
  attribute,
  isUnresolved,
  reasonOf,
  orDefault,
  orUnknown,
  setting,
  toFact,
  valueAt,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';
import { settings, type Setting } from '../settings.ts';
import { readTrackedMetric } from './planned-metrics.ts';
import { toScheduledFloor } from './scheduled-moment.ts';
import { parseCpuUnits, parseMemoryMb } from './task-size.ts';
import { present } from '../../present.ts';

const required = 'not set';

/** What every part of a setup has. */
export function partOf({ label, place, modules, provider }: PlannedResource): Part {
  return { label, place, ...present({ modules, provider }) };
}

export function readTarget(resource: PlannedResource): ScalableTarget {
  const own = settings.target;
  const flag = (of: Setting) => orDefault(setting(resource, of, asBoolean), false);
  const scaleIn = flag(own.scaleInSuspended);
  const scaleOut = flag(own.scaleOutSuspended);
  const scheduled = flag(own.scheduledSuspended);
  return {
    ...partOf(resource),
    minCapacity: orUnknown(setting(resource, own.minCapacity, asNumber), required),
    maxCapacity: orUnknown(setting(resource, own.maxCapacity, asNumber), required),
    suspended:
      scaleIn.known && scaleOut.known && scheduled.known
        ? known({ scaleIn: scaleIn.value, scaleOut: scaleOut.value, scheduled: scheduled.value })
        : unknown('a flag of the suspended state is known only after apply'),
  };
}

/** Absent cooldowns are 300 s for ECS, not 0 (Application Auto Scaling API, PutScalingPolicy). */
export function readPolicy(
  resource: PlannedResource,
  alarms: (policy: PlannedResource) => Fact<readonly ScalingAlarm[]>,
): ScalingPolicy {
  const part = partOf(resource);
  const own = settings.policy;
  const kind = kindOfPolicy(resource);
  // Of a policy whose kind nobody knows nothing is known, and no rule may pass over it.
  if (kind === undefined) return { ...hiddenPolicy('kind of policy'), ...part };
  if (kind === 'PredictiveScaling') return { ...part, kind: 'predictive', scalesIn: known(false) };
  if (kind !== 'TargetTrackingScaling') {
    return kind === 'StepScaling'
      ? { ...part, kind: 'step', scalesIn: stepsIn(resource), alarms: alarms(resource) }
      : { ...part, kind: 'unknown', scalesIn: unknown('kind of policy') };
  }
  return {
    ...part,
    kind: 'target-tracking',
    name: orUnknown(setting(resource, own.name, asText), required),
    metric: readTrackedMetric(valueAt(resource, own.tracking)),
    targetValue: orUnknown(setting(resource, own.targetValue, asNumber), required),
    scaleInCooldownSeconds: orDefault(setting(resource, own.scaleInCooldownSeconds, asNumber), 300),
    scaleOutCooldownSeconds: orDefault(
      setting(resource, own.scaleOutCooldownSeconds, asNumber),
      300,
    ),
    scaleInDisabled: orDefault(setting(resource, own.scaleInDisabled, asBoolean), false),
    specification: {},
  };
}

/** The kind that is written, else the one whose configuration there is; undefined where neither tells. */
function kindOfPolicy(resource: PlannedResource): string | undefined {
  const own = settings.policy;
  const type = setting(resource, own.type, asText);
  if (type.known) return type.value ?? 'StepScaling';
  const configurations: readonly (readonly [string, Setting])[] = [
    ['TargetTrackingScaling', own.tracking],
    ['StepScaling', own.stepScaling],
    ['PredictiveScaling', own.predictive],
  ];
  return configurations.find(([, of]) => asList(valueAt(resource, of)).length > 0)?.[0];
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

function stepsIn(resource: PlannedResource): Fact<boolean> {
  const steps = valueAt(resource, settings.policy.steps);
  if (isUnresolved(steps)) return unknown(`its steps: ${reasonOf(steps)}`);
  const adjustments = asList(steps).map((step) =>
    toFact(at(step, ['scaling_adjustment']), asNumber),
  );
  if (adjustments.some((fact) => fact.known && (fact.value ?? 0) < 0)) return known(true);
  return adjustments.every((fact) => fact.known)
    ? known(false)
    : unknown('a step is known only after apply');
}

export function readTargetGroup(resource: PlannedResource): TargetGroup {
  const own = settings['target-group'];
  const protocol = orUnknown(setting(resource, own.protocol, asText), required);
  const version = upper(orDefault(setting(resource, own.protocolVersion, asText), 'HTTP1'));
  // A gRPC group is checked by gRPC: other path, other codes (Elastic Load Balancing guide, "Health
  // checks for your target groups").
  const isGrpc = version.known && version.value === 'GRPC';
  const grpcMatcher = setting(resource, own.grpcMatcher, asText);
  const matcher = setting(resource, own.matcher, asText);
  return {
    ...partOf(resource),
    arn: orUnknown(attribute(resource, 'arn', asText), 'known only after apply'),
    protocol,
    protocolVersion: version,
    targetControlPort: setting(resource, own.targetControlPort, asNumber),
    healthCheck: {
      // An HTTP group is checked by HTTP, a TCP one by TCP, unless said otherwise.
      protocol: upper(fallBack(setting(resource, own.healthCheckProtocol, asText), protocol)),
      path: orDefault(
        setting(resource, own.healthCheckPath, asText),
        isGrpc ? '/AWS.ALB/healthcheck' : '/',
      ),
      intervalSeconds: orDefault(setting(resource, own.healthCheckIntervalSeconds, asNumber), 30),
      timeoutSeconds: orDefault(setting(resource, own.healthCheckTimeoutSeconds, asNumber), 6),
      healthyThreshold: orDefault(setting(resource, own.healthyThreshold, asNumber), 5),
      unhealthyThreshold: orDefault(setting(resource, own.unhealthyThreshold, asNumber), 2),
      matcher: orDefault(
        isGrpc && grpcMatcher.known && grpcMatcher.value !== undefined ? grpcMatcher : matcher,
        isGrpc ? '12' : '200',
      ),
    },
    algorithm: orDefault(setting(resource, own.algorithm, asText), 'round_robin'),
    slowStartSeconds: orDefault(setting(resource, own.slowStartSeconds, asNumber), 0),
    stickiness: stickinessOf(resource),
    deregistrationDelaySeconds: orDefault(
      setting(resource, own.deregistrationDelaySeconds, asNumber),
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
  return orDefault(setting(resource, settings['target-group'].stickiness, asBoolean), true);
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
  const written = asList(valueAt(resource, settings.cluster.settings));
  const insights = written.find((one) => at(one, ['name']) === 'containerInsights');
  const hidden = written.find((one) => isUnresolved(one));
  return {
    ...partOf(resource),
    name: orUnknown(setting(resource, settings.cluster.name, asText), 'known only after apply'),
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
    ...partOf(resource),
    cpuUnits: orUnknown(attribute(resource, 'cpu', parseCpuUnits), required),
    memoryMb: orUnknown(attribute(resource, 'memory', parseMemoryMb), required),
    containers: readContainers(at(resource.values, ['container_definitions'])),
    // Without one it is bridge (ECS API reference, RegisterTaskDefinition).
    networkMode: orDefault(attribute(resource, 'network_mode', asText), 'bridge'),
    volumes: readVolumes(at(resource.values, ['volume']) ?? at(resource.values, ['volumes'])),
  };
}

/** Terraform's blocks, and the API's and CloudFormation's words in snake_case. */
function readVolumes(value: PlannedValue | undefined): Fact<readonly Volume[]> {
  if (isUnresolved(value)) return unknown(`the volumes: ${reasonOf(value)}`);
  return known(
    asList(value).map((volume) => {
      const path = at(volume, ['host_path']) ?? at(volume, ['host', 'source_path']);
      const name = at(volume, ['name']);
      return {
        name: typeof name === 'string' ? name : hiddenName,
        kind: volumeKind(volume, path),
        ...(typeof path === 'string' && { path }),
      };
    }),
  );
}

/** Stands for every name of a volume that is known only after apply: they may be one and the same. */
const hiddenName = '';

function volumeKind(volume: PlannedValue, path: PlannedValue | undefined): Volume['kind'] {
  const has = (name: string) => asList(at(volume, [name])).length > 0;
  if (has('efs_volume_configuration')) return 'efs';
  // `FSx` is two words in snake_case.
  if (['fsx', 'f_sx'].some((fsx) => has(`${fsx}_windows_file_server_volume_configuration`))) {
    return 'fsx';
  }
  if (['configure_at_launch', 'configured_at_launch'].some((name) => at(volume, [name]) === true)) {
    return 'ebs';
  }
  // A volume of one task is gone with it (API reference, DockerVolumeConfiguration).
  if (has('docker_volume_configuration')) {
    return at(volume, ['docker_volume_configuration', 'scope']) === 'shared' ? 'docker' : 'task';
  }
  return path === undefined ? 'task' : 'instance';
}

/** Terraform and Pulumi hold the definitions as JSON text, templates as a list. */
function readContainers(value: PlannedValue | undefined): Fact<readonly ContainerSetup[]> {
  if (isUnresolved(value)) return unknown(`the container definitions: ${reasonOf(value)}`);
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
    if (isUnresolved(list)) return unknown(reasonOf(list));
    const items = asList(list).map((word) => (isUnresolved(word) ? undefined : asText(word)));
    return items.every((word) => word !== undefined)
      ? known(items)
      : unknown(
          'part of it is known only after apply',
          items.map((word) => word ?? '…'),
        );
  };
  const name = item('name', 'name');
  return {
    name: isUnresolved(name) || name === undefined ? 'unnamed' : (asText(name) ?? 'unnamed'),
    essential: asBoolean(item('essential', 'essential') ?? true) !== false,
    memoryMb: toFact(item('memory', 'memory'), asNumber),
    entryPoint: words(item('entryPoint', 'entry_point')),
    command: words(item('command', 'command')),
    hasHealthCheck: hasHealthCheck(item('healthCheck', 'health_check')),
    fixedHostPorts: fixedHostPorts(item('portMappings', 'port_mappings')),
    image: orUnknown(toFact(item('image', 'image'), asText), required),
    role: roleInEnvironment(readPairs(item('environment', 'environment'))),
    writes: readWrites(item('mountPoints', 'mount_points')),
  };
}

/** Of an environment those whose names and values are known. */
function readPairs(value: PlannedValue | undefined): readonly (readonly [string, string])[] {
  if (isUnresolved(value)) return [];
  return asList(value).flatMap((pair) => {
    const [name, text] = ['name', 'value'].map(
      (key) => at(pair, [key]) ?? at(pair, [key === 'name' ? 'Name' : 'Value']),
    );
    return typeof name === 'string' && typeof text === 'string' ? [[name, text] as const] : [];
  });
}

function readWrites(value: PlannedValue | undefined): Fact<readonly string[]> {
  if (isUnresolved(value)) return unknown(`the volumes it mounts: ${reasonOf(value)}`);
  const key = (mount: PlannedValue, ...names: readonly string[]) =>
    names.map((name) => at(mount, [name])).find((found) => found !== undefined);
  return known(
    asList(value).flatMap((mount) => {
      const volume = key(mount, 'sourceVolume', 'SourceVolume', 'source_volume');
      const readOnly = key(mount, 'readOnly', 'ReadOnly', 'read_only');
      const isReadOnly = readOnly !== undefined && asBoolean(readOnly) === true;
      return volume !== undefined && !isReadOnly
        ? [typeof volume === 'string' ? volume : hiddenName]
        : [];
    }),
  );
}

function hasHealthCheck(check: PlannedValue | undefined): Fact<boolean> {
  return isUnresolved(check)
    ? unknown(`the health check: ${reasonOf(check)}`)
    : known(check !== undefined);
}

/** Ports of the host that it names; without one, or with 0, ECS chooses. */
function fixedHostPorts(mappings: PlannedValue | undefined): Fact<readonly number[]> {
  if (isUnresolved(mappings)) return unknown(`the ports: ${reasonOf(mappings)}`);
  const ports = asList(mappings).map((mapping) => {
    const port = ['hostPort', 'HostPort', 'host_port'].map((name) => at(mapping, [name]));
    return toFact(
      port.find((value) => value !== undefined),
      asNumber,
    );
  });
  const seen = ports.flatMap((port) => (port.known && port.value ? [port.value] : []));
  return ports.every((port) => port.known)
    ? known(seen)
    : unknown('a port is known only after apply');
}

/**
 * What a service runs on: its own strategy or launch type, else the default strategy of its cluster.
 *
 * @param clusterStrategy undefined where the cluster's is not in the file.
 */
export function readCapacity(
  resource: PlannedResource,
  clusterStrategy: Fact<PlannedValue | undefined> | undefined,
): Fact<Capacity> {
  const strategy = valueAt(resource, settings.service.capacityProviders);
  if (isUnresolved(strategy)) return unknown(`the strategy: ${reasonOf(strategy)}`);
  const own = readStrategy(strategy);
  if (own) return own;
  const launchType = setting(resource, settings.service.launchType, asText);
  if (!launchType.known) return launchType;
  if (launchType.value !== undefined) {
    return known({ kind: 'launch-type', launchType: launchType.value });
  }
  const noneSet =
    "neither launch type nor strategy is set, so the cluster's default strategy decides";
  if (clusterStrategy === undefined) return unknown(noneSet);
  if (!clusterStrategy.known) return clusterStrategy;
  if (isUnresolved(clusterStrategy.value)) {
    return unknown(`the cluster's default strategy: ${reasonOf(clusterStrategy.value)}`);
  }
  // Without a default strategy the launch type is EC2 (ECS API reference, CreateService).
  return (
    readStrategy(clusterStrategy.value) ?? byDefault({ kind: 'launch-type', launchType: 'EC2' })
  );
}

/** `undefined` where it has no entries. */
function readStrategy(strategy: PlannedValue | undefined): Fact<Capacity> | undefined {
  const entries = asList(strategy).map((entry) => ({
    name: toFact(at(entry, ['capacity_provider']), asText),
    base: orDefault(toFact(at(entry, ['base']), asNumber), 0),
    weight: orDefault(toFact(at(entry, ['weight']), asNumber), 0),
  }));
  if (entries.length === 0) return undefined;
  const providers = entries.flatMap(({ name, base, weight }) =>
    name.known && name.value !== undefined && base.known && weight.known
      ? [{ name: name.value, base: base.value, weight: weight.value }]
      : [],
  );
  if (providers.length === entries.length) return known({ kind: 'providers', providers });
  const hidden = entries
    .flatMap(({ name, base, weight }) => [name, base, weight])
    .find((fact) => !fact.known);
  return unknown(`part of the strategy: ${hidden?.known === false ? hidden.why : required}`);
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

/** The minimum that an action sets, at whichever times; none where it sets no minimum. */
export function readScheduledMinimum(resource: PlannedResource): readonly ScheduledMinimum[] {
  const minimum = attribute(resource, 'scalable_target_action.min_capacity', asNumber);
  if (minimum.known && minimum.value === undefined) return [];
  const name = at(resource.values, ['name']) ?? at(resource.values, ['scheduled_action_name']);
  return [
    {
      name: typeof name === 'string' ? name : resource.label,
      schedule: orUnknown(attribute(resource, 'schedule', asText), required),
      minCapacity: orUnknown(minimum, required),
    },
  ];
}
