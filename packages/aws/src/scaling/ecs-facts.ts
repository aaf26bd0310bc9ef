/** What ECS says of a service, in the words of the scaling model. */
import type { Cluster as EcsCluster, Service as EcsService, Task } from '@aws-sdk/client-ecs';
import type { ContainerDefinition, TaskDefinition, Volume as EcsVolume } from '@aws-sdk/client-ecs';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { nameInArn } from '@ecs-actions/core/arn';
import { byDefault, known, unknown, type Fact } from '@ecs-actions/core/fact';
import type {
  Capacity,
  Cluster,
  MeasuredStart,
  Service,
  Zones,
} from '@ecs-actions/core/scaling/model/service-setup';
import { roleInEnvironment } from '@ecs-actions/core/scaling/model/container-role';
import type { TaskSetup, Volume } from '@ecs-actions/core/scaling/model/task';
import { measureStart } from '@ecs-actions/core/scaling/sources/measured-start';
import { parseCpuUnits, parseMemoryMb } from '@ecs-actions/core/scaling/sources/task-size';
import type { Revision } from '@ecs-actions/core/task-definition/definition';
import type { ServiceInTraffic } from '../traffic/service-traffic.ts';
import type { SpotByProvider } from './read-capacity-providers.ts';
import { present } from '@ecs-actions/core/present';

const notSaid = 'ECS does not say';

export function toService(
  service: ServiceInTraffic,
  tasks: Fact<readonly Task[]>,
  spotByProvider: SpotByProvider,
): Service {
  const cluster = nameInArn(service.clusterArn ?? '');
  const name = service.serviceName ?? '';
  const limits = service.deploymentConfiguration;
  const breaker = limits?.deploymentCircuitBreaker;
  return {
    label: `${cluster}/${name}`,
    name: known(name),
    clusterName: known(cluster),
    desiredCount: factOf(service.desiredCount),
    controller: orDefault(service.deploymentController?.type, 'ECS'),
    strategy: orDefault(limits?.strategy, 'ROLLING'),
    scheduling: orDefault(service.schedulingStrategy, 'REPLICA'),
    minimumHealthyPercent: orDefault(limits?.minimumHealthyPercent, 100),
    maximumPercent: orDefault(limits?.maximumPercent, 200),
    circuitBreaker: breaker
      ? known({ enable: breaker.enable === true, rollback: breaker.rollback === true })
      : byDefault({ enable: false, rollback: false }),
    healthCheckGracePeriodSeconds: orDefault(service.healthCheckGracePeriodSeconds, 0),
    hasLoadBalancer: known(
      (service.loadBalancers ?? []).length > 0 || service.hasUnseenBalancer === true,
    ),
    capacity: toCapacity(service, spotByProvider),
    zones: toZones(service, tasks),
    bakeMinutes: known(bakeMinutes(service)),
    placement: known(
      (service.placementStrategy ?? []).map(({ type, field }) =>
        [type, field].filter((word) => word !== undefined && word !== '').join(' '),
      ),
    ),
    hasDiscovery: known(hasDiscovery(service)),
    onDistinctInstances: known(
      (service.placementConstraints ?? []).some(({ type }) => type === 'distinctInstance'),
    ),
    ...(isClassic(service) && { classicBalancer: true as const }),
    ...(limits && { deploymentConfiguration: { ...limits } }),
  };
}

function factOf<T>(value: T | undefined): Fact<T> {
  return value === undefined ? unknown(notSaid) : known(value);
}

function orDefault<T>(value: T | undefined, fallback: T): Fact<T> {
  return value === undefined ? byDefault(fallback) : known(value);
}

/** Bake time, and the steps of a canary or linear deployment; the last step is followed by the bake alone. */
function bakeMinutes({ deploymentConfiguration }: EcsService): number {
  const {
    bakeTimeInMinutes = 0,
    canaryConfiguration: canary,
    linearConfiguration: linear,
    strategy,
  } = deploymentConfiguration ?? {};
  const canaryMinutes = strategy === 'CANARY' ? (canary?.canaryBakeTimeInMinutes ?? 10) : 0;
  const steps = Math.ceil(100 / (linear?.stepPercent ?? 10)) - 1;
  const linearMinutes = strategy === 'LINEAR' ? steps * (linear?.stepBakeTimeInMinutes ?? 6) : 0;
  return bakeTimeInMinutes + canaryMinutes + linearMinutes;
}

/** Service Connect without services of its own only calls others (developer guide, client service). */
function hasDiscovery({ serviceRegistries = [], deployments = [] }: EcsService): boolean {
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  const connect = primary?.serviceConnectConfiguration;
  return (
    serviceRegistries.length > 0 ||
    (connect?.enabled === true && (connect.services ?? []).length > 0) ||
    (primary?.vpcLatticeConfigurations ?? []).length > 0
  );
}

function isClassic({ loadBalancers = [] }: EcsService): boolean {
  return (
    loadBalancers.length > 0 &&
    loadBalancers.every(({ targetGroupArn }) => targetGroupArn === undefined)
  );
}

function toCapacity(service: EcsService, spotByProvider: SpotByProvider): Fact<Capacity> {
  const strategy = service.capacityProviderStrategy ?? [];
  if (strategy.length > 0) {
    const providers = strategy.map(({ capacityProvider = '', base = 0, weight = 0 }) => {
      const spot = spotByProvider.get(capacityProvider);
      return { name: capacityProvider, base, weight, ...present({ spot }) };
    });
    return known({ kind: 'providers', providers });
  }
  return service.launchType === undefined
    ? unknown(`${notSaid} which capacity it runs on`)
    : known({ kind: 'launch-type', launchType: service.launchType });
}

/** A subnet's zone is seen where a task runs in it: reading the subnets would take EC2's permissions. */
function toZones(service: EcsService, tasks: Fact<readonly Task[]>): Fact<Zones> {
  const subnets = service.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  if (subnets.length === 0) return unknown('the service has no network configuration of its own');
  const running = tasks.known ? tasks.value : [];
  const zoneOf = new Map(
    running.flatMap((task) => {
      const details = (task.attachments ?? []).flatMap(({ details }) => details ?? []);
      const subnet = details.find(({ name }) => name === 'subnetId')?.value;
      const zone = task.availabilityZone;
      return subnet === undefined || zone === undefined ? [] : [[subnet, zone] as const];
    }),
  );
  const seen = [...new Set(subnets.flatMap((subnet) => zoneOf.get(subnet) ?? []))].sort();
  const complete = subnets.every((subnet) => zoneOf.has(subnet));
  return known({ subnetCount: new Set(subnets).size, seen, complete });
}

/**
 * `enhanced`, `enabled` or `disabled` (ECS, API reference, ClusterSetting); undefined where ECS does not say, or
 * was not asked to.
 */
export function containerInsightsOf(cluster: EcsCluster | undefined): string | undefined {
  return cluster?.settings?.find(({ name }) => name === 'containerInsights')?.value;
}

export function toCluster(cluster: EcsCluster): Cluster {
  return {
    label: cluster.clusterName ?? nameInArn(cluster.clusterArn ?? ''),
    name: factOf(cluster.clusterName),
    containerInsights: factOf(containerInsightsOf(cluster)),
  };
}

/** A revision as it travels has the API's names, so it is read as the SDK's. */
export function taskOfRevision({ arn, definition }: Revision): TaskSetup {
  return { ...toTask(definition as object), label: familyRevision(arn) };
}

export function toTask(definition: TaskDefinition): TaskSetup {
  const { cpu, memory } = definition;
  return {
    label: `${definition.family ?? ''}:${definition.revision ?? ''}`,
    networkMode: known(definition.networkMode ?? 'bridge'),
    cpuUnits: size(parseCpuUnits(cpu), 'the task definition sets no CPU for the task'),
    memoryMb: size(parseMemoryMb(memory), 'the task definition sets no memory for the task'),
    volumes: known((definition.volumes ?? []).map(toVolume)),
    containers: known(
      (definition.containerDefinitions ?? []).map((container) => ({
        name: container.name ?? '',
        essential: container.essential !== false,
        memoryMb: known(container.memory),
        hasHealthCheck: known(container.healthCheck !== undefined),
        fixedHostPorts: known(fixedHostPorts(container, definition.networkMode)),
        image: factOf(container.image),
        role: roleInEnvironment(
          (container.environment ?? []).map(({ name = '', value = '' }) => [name, value]),
        ),
        writes: known(
          (container.mountPoints ?? []).flatMap(({ sourceVolume, readOnly }) =>
            sourceVolume === undefined || readOnly === true ? [] : [sourceVolume],
          ),
        ),
        entryPoint: known(container.entryPoint ?? []),
        command: known(container.command ?? []),
      })),
    ),
  };
}

/** A Docker volume that is not shared belongs to one task (API reference, DockerVolumeConfiguration). */
function toVolume(volume: EcsVolume): Volume {
  const path = volume.host?.sourcePath;
  const kinds: readonly (readonly [unknown, Volume['kind']])[] = [
    [volume.efsVolumeConfiguration, 'efs'],
    [volume.fsxWindowsFileServerVolumeConfiguration, 'fsx'],
    [volume.configuredAtLaunch, 'ebs'],
    [volume.dockerVolumeConfiguration?.scope === 'shared', 'docker'],
    [path, 'instance'],
  ];
  const kind = kinds.find(([present]) => present !== undefined && present !== false)?.[1] ?? 'task';
  return { name: volume.name ?? '', kind, ...present({ path }) };
}

/** In host mode a container's port is the host's. */
function fixedHostPorts(
  { portMappings = [] }: ContainerDefinition,
  mode: string | undefined,
): readonly number[] {
  return portMappings
    .map(({ hostPort, containerPort }) =>
      mode === 'host' ? (hostPort ?? containerPort) : hostPort,
    )
    .filter((port) => port !== undefined && port > 0)
    .map(Number);
}

function size(value: number | undefined, why: string): Fact<number> {
  return value === undefined ? unknown(why) : known(value);
}

export function toStart(service: EcsService, tasks: Fact<readonly Task[]>): Fact<MeasuredStart> {
  if (!tasks.known) return tasks;
  const stamps = tasks.value.flatMap(({ createdAt, startedAt }) =>
    createdAt && startedAt
      ? [{ createdAt: createdAt.valueOf(), startedAt: startedAt.valueOf() }]
      : [],
  );
  const events = (service.events ?? []).flatMap(({ createdAt, message }) =>
    createdAt && message !== undefined ? [{ at: createdAt.valueOf(), message }] : [],
  );
  const measured = measureStart(stamps, events);
  return measured ? known(measured) : unknown('no task is running');
}
