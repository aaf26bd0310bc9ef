import type { Container, Task } from '../../world/service.ts';
import { portKey } from '../../world/task-network.ts';
import { seconds } from '../input.ts';
import { renderTags } from './render-service.ts';

/** `tasks[]` of DescribeTasks, RunTask and StopTask. */
export function renderTask(task: Task, withTags: boolean) {
  const attached = task.connectivityAt !== undefined;
  return {
    attachments: task.host === undefined ? [renderInterface(task)] : [],
    ...(task.host !== undefined && { containerInstanceArn: task.host.instance.arn }),
    attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
    availabilityZone: task.availabilityZone,
    ...(task.capacityProvider !== undefined && { capacityProviderName: task.capacityProvider }),
    clusterArn: task.cluster.arn,
    ...(attached && { connectivity: 'CONNECTED', connectivityAt: seconds(task.connectivityAt) }),
    containers: task.containers.map((container) => renderContainer(task, container)),
    cpu: task.definition.cpu,
    createdAt: seconds(task.createdAt),
    desiredStatus: task.desiredStatus,
    enableExecuteCommand: task.enableExecuteCommand,
    executionStoppedAt: seconds(task.executionStoppedAt),
    group: task.group,
    healthStatus: taskHealth(task),
    lastStatus: task.lastStatus,
    launchType: task.launchType ?? 'FARGATE',
    memory: task.definition.memory,
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [], ...task.overrides },
    ...(task.platformVersion !== undefined && {
      platformVersion: task.platformVersion,
      platformFamily: 'Linux',
    }),
    pullStartedAt: seconds(task.pullStartedAt),
    pullStoppedAt: seconds(task.pullStoppedAt),
    startedAt: seconds(task.startedAt),
    ...(task.startedBy !== undefined && { startedBy: task.startedBy }),
    ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
    stoppedAt: seconds(task.stoppedAt),
    ...(task.stoppedReason !== undefined && { stoppedReason: task.stoppedReason }),
    stoppingAt: seconds(task.stoppingAt),
    tags: withTags ? renderTags(task.tags) : [],
    taskArn: task.arn,
    taskDefinitionArn: task.definition.arn,
    version: task.version,
    ephemeralStorage: { sizeInGiB: 20 },
    fargateEphemeralStorage: { sizeInGiB: 20 },
  };
}

function renderInterface(task: Task) {
  const addresses = [
    ...(hasIpv4(task) ? [{ name: 'privateIPv4Address', value: task.ip }] : []),
    ...(task.ipv6 === undefined ? [] : [{ name: 'ipv6Address', value: task.ipv6 }]),
  ];
  return {
    id: task.attachmentId,
    type: 'ElasticNetworkInterface',
    status: attachmentStatus(task),
    details: [
      { name: 'subnetId', value: task.subnet },
      ...(task.connectivityAt === undefined
        ? []
        : [
            { name: 'networkInterfaceId', value: task.eni },
            { name: 'macAddress', value: task.mac },
            { name: 'privateDnsName', value: `ip-${task.ip.replaceAll('.', '-')}.ec2.internal` },
            ...addresses,
          ]),
    ],
  };
}

function hasIpv4({ network }: Task): boolean {
  return network.ipv6 !== 'only';
}

/** Host ports in bridge mode, once the container runs. */
function renderBindings(task: Task, container: Container) {
  const mappings = task.definition.containers.find(({ name }) => name === container.name);
  if (task.host === undefined || task.startedAt === undefined) return [];
  return (mappings?.portMappings ?? []).map(({ containerPort, protocol }) => ({
    bindIP: '0.0.0.0',
    containerPort,
    hostPort: task.host?.ports.get(portKey(container.name, containerPort)) ?? containerPort,
    protocol,
  }));
}

function attachmentStatus(task: Task): string {
  if (task.lastStatus === 'STOPPED') return 'DELETED';
  if (task.connectivityAt === undefined) return 'PRECREATED';
  return task.lastStatus === 'DEPROVISIONING' ? 'DETACHING' : 'ATTACHED';
}

/** ECS's sum of the essential containers' health: one ill makes the task ill. */
function taskHealth(task: Task): string {
  const checked = task.containers.filter(({ essential, declared }) => essential && declared);
  if (checked.some(({ healthStatus }) => healthStatus === 'UNHEALTHY')) return 'UNHEALTHY';
  if (checked.some(({ healthStatus }) => healthStatus === 'UNKNOWN')) return 'UNKNOWN';
  return 'HEALTHY';
}

function renderContainer(task: Task, container: Container) {
  const definition = task.definition.containers.find(({ name }) => name === container.name);
  return {
    containerArn: container.arn,
    taskArn: task.arn,
    name: container.name,
    ...(container.image !== undefined && { image: container.image }),
    ...(container.imageDigest !== undefined && { imageDigest: container.imageDigest }),
    runtimeId: container.runtimeId,
    lastStatus: container.lastStatus,
    ...(container.exitCode !== undefined && { exitCode: container.exitCode }),
    ...(container.reason !== undefined && { reason: container.reason }),
    networkBindings: task.definition.networkMode === 'host' ? [] : renderBindings(task, container),
    networkInterfaces:
      task.connectivityAt === undefined || task.host !== undefined
        ? []
        : [
            {
              attachmentId: task.attachmentId,
              ...(hasIpv4(task) && { privateIpv4Address: task.ip }),
              ...(task.ipv6 !== undefined && { ipv6Address: task.ipv6 }),
            },
          ],
    healthStatus: container.healthStatus,
    ...(definition !== undefined && {
      cpu: String(definition.cpu),
      ...(definition.memory !== undefined && { memory: String(definition.memory) }),
      ...(definition.memoryReservation !== undefined && {
        memoryReservation: String(definition.memoryReservation),
      }),
    }),
  };
}
