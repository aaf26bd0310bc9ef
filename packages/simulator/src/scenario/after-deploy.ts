import type { MetricProfile } from '../world/metrics/profile.ts';
import { setRegistryStage } from './images.ts';
import type { Scenario } from './scenario.ts';
import { setStage, soonMs } from './stage.ts';

function after(
  name: string,
  description: string,
  metricsOfNext: Partial<MetricProfile>,
  metrics: Partial<MetricProfile> = {},
): Scenario {
  return {
    name,
    description,
    build: (world) =>
      setStage(world, {
        desiredCount: 4,
        metrics,
        metricsOfNext,
        scaling: { min: 4, max: 12 },
      }).deploy(soonMs),
  };
}

/** Deployments that go well, and what the metrics say of the new revision afterwards. */
export const afterDeploys: readonly Scenario[] = [
  after('metrics-good', 'After the deployment all metrics are as before.', {}),
  after('hot-task', 'One of the new tasks runs at 92 % CPU while the mean looks fine.', {
    hotTask: 1,
  }),
  after('leak', "The new tasks' memory grows by 30 % of their reservation an hour.", {
    leakPercentPerHour: 30,
  }),
  after('error-burst', 'The new revision answers 3 % of the requests with 5xx.', {
    errorShare: 0.03,
  }),
  {
    name: 'bad-release',
    description:
      'The rollout is stable and the new revision answers 3 % of the requests with 5xx: it is put back by itself.',
    build: (world) =>
      setRegistryStage(world, {
        desiredCount: 4,
        metricsOfNext: { errorShare: 0.03 },
        scaling: { min: 4, max: 12 },
      }).deploy(soonMs),
  },
  after('slower', 'The new revision takes twice as long to answer.', { latencyMedianMs: 160 }),
  after('low-traffic', 'Five requests a minute, before and after.', {}, { requestsPerMinute: 5 }),
  after(
    'no-traffic',
    'No request at all: the load balancer reports nothing.',
    {},
    { requestsPerMinute: 0 },
  ),
  {
    name: 'missing-metrics',
    description: 'CPU and memory are missing since the deployment, the traffic is there.',
    build: (world, startAt) => {
      const stage = setStage(world, { desiredCount: 4 });
      const { service } = stage;
      const names = [
        'CPUUtilization',
        'MemoryUtilization',
        'TaskCpuUtilization',
        'TaskMemoryUtilization',
      ];
      service.metrics = {
        ...service.metrics,
        gaps: names.map((metric) => ({ metric, from: startAt })),
      };
      stage.deploy(soonMs);
    },
  },
];
