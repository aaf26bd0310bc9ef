import type { TrackedMetric } from './service-setup.ts';

const predefined: Readonly<Record<string, TrackedMetric['resource']>> = {
  ECSServiceAverageCPUUtilization: 'cpu',
  ECSServiceAverageCPUUtilizationHighResolution: 'cpu',
  ECSServiceAverageMemoryUtilization: 'memory',
  ECSServiceAverageMemoryUtilizationHighResolution: 'memory',
};

/** What a predefined metric measures (aws-facts B; the high-resolution names are the same resources). */
export function predefinedMetric(type: string): TrackedMetric {
  return { resource: predefined[type] ?? 'other', name: type };
}

/** What a customized metric measures: the service's own CPU and memory have fixed names. */
export function customMetric(namespace: string, name: string): TrackedMetric {
  const own = namespace === 'AWS/ECS';
  if (own && name === 'CPUUtilization') return { resource: 'cpu', name };
  if (own && name === 'MemoryUtilization') return { resource: 'memory', name };
  return { resource: 'other', name };
}
