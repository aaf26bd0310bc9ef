import type { TrackedMetric } from './service-setup.ts';
import { present } from '../../present.ts';

const predefined: Readonly<Record<string, TrackedMetric['resource']>> = {
  ECSServiceAverageCPUUtilization: 'cpu',
  ECSServiceAverageCPUUtilizationHighResolution: 'cpu',
  ECSServiceAverageMemoryUtilization: 'memory',
  ECSServiceAverageMemoryUtilizationHighResolution: 'memory',
};

/** What a predefined metric measures (Application Auto Scaling API; the high-resolution names are the same resources). */
export function predefinedMetric(type: string): TrackedMetric {
  return { resource: predefined[type] ?? 'other', name: type };
}

/** What a customized metric measures: the service's own CPU and memory have fixed names. */
export function customMetric(namespace: string, name: string): TrackedMetric {
  const own = namespace === 'AWS/ECS';
  const resource =
    own && name === 'CPUUtilization'
      ? 'cpu'
      : own && name === 'MemoryUtilization'
        ? 'memory'
        : 'other';
  return { resource, name, ...(namespace !== '' && { namespace }) };
}

/**
 * Whether ECS or Container Insights has a metric of that name (ECS Developer Guide, "Amazon ECS service
 * metrics"; CloudWatch User Guide, "Amazon ECS Container Insights metrics").
 */
export function isMetricOfEcs(name: string): boolean {
  return /^(CPU|Memory|GPU|EBSFilesystem)(Utilization|Reservation)$|^(Task|Container|Service|Instance)?(Cpu|Memory|Network|Storage|EphemeralStorage|EBSFilesystem)(Utilized|Reserved|Utilization|RxBytes|TxBytes|ReadBytes|WriteBytes|Size)$|^(RunningTask|PendingTask|DesiredTask|Task|Deployment|TaskSet|Service)Count$|^(ActiveConnection|NewConnection|Request|ProcessedBytes|TargetResponseTime|HTTPCode_Target)/i.test(
    name,
  );
}

const ownNamespaces = new Set(['AWS/ECS', 'ECS/ContainerInsights']);

/** Whether a metric is one that neither ECS nor Container Insights measures. */
export function isForeign({ namespace }: TrackedMetric): boolean {
  return namespace !== undefined && !ownNamespaces.has(namespace);
}

/**
 * What metric math measures: CPU or memory, where one of them is in it; else a metric that is not ECS's
 * own, such as a queue's length divided by the running tasks (Application Auto Scaling guide, "Create a
 * target tracking scaling policy using metric math").
 */
export function metricMath(metrics: readonly TrackedMetric[]): TrackedMetric {
  const resources = new Set(metrics.map(({ resource }) => resource));
  const isMixed = resources.delete('other');
  const [resource] = resources;
  if (resource !== undefined && resources.size === 1) {
    return {
      resource,
      name: 'metric math',
      namespace: 'AWS/ECS',
      ...(isMixed && { isMixed }),
    };
  }
  const foreign = resource === undefined ? metrics.find(isForeign) : undefined;
  const { namespace, name } = foreign ?? { namespace: metrics[0]?.namespace, name: 'metric math' };
  return { resource: 'other', name, ...present({ namespace }) };
}
