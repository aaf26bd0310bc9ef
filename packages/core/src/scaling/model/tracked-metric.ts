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
  return { resource, name, ...(namespace === '' ? {} : { namespace }) };
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

/** What metric math measures: the one resource that all its metrics are of, else something else. */
export function metricMath(metrics: readonly TrackedMetric[]): TrackedMetric {
  const [first] = metrics;
  const one = (of: (metric: TrackedMetric) => unknown) => new Set(metrics.map(of)).size === 1;
  const namespace = one((metric) => metric.namespace) ? first?.namespace : undefined;
  return {
    resource: first && one(({ resource }) => resource) ? first.resource : 'other',
    name: 'metric math',
    ...present({ namespace }),
  };
}
