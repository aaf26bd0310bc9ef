import type { SimulatedMinute } from '../../autoscaler/minutes.ts';
import type { Service } from '../service.ts';
import type { World } from '../world.ts';
import type { Sample } from './metric.ts';
import { drift, normal, poisson, seriesKey } from './noise.ts';
import type { MetricProfile, ServiceMetrics, TaskRun } from './profile.ts';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;
/** At most this many latencies are drawn for a minute. */
const drawnRequests = 200;
const percent = 100;

/** The value of one of a service's metrics in a minute; undefined where CloudWatch has no point. */
export function sampleService(
  world: World,
  service: Service,
  metric: string,
  minute: number,
  taskId: string | undefined,
): Sample | undefined {
  const { metrics } = service;
  const at = minute * minuteMs;
  if (isInGap(metrics, metric, at)) return undefined;
  const lived = metrics.lived?.minutes[minute - metrics.lived.startMs / minuteMs];
  const whole =
    lived === undefined || taskId !== undefined ? undefined : sampleSimulated(lived, metric);
  if (whole !== undefined) return whole;
  const runs = service.runs.filter(
    (run) => run.from <= at && run.until > at && (taskId === undefined || run.taskId === taskId),
  );
  const key = (what: string): number =>
    seriesKey(world.seed, service.arn, what, taskId === undefined ? '' : taskId);
  return (
    sampleTasks(service, runs, metric, minute) ?? sampleTraffic(metrics, runs, metric, minute, key)
  );
}

/** The metric reports nothing at that time. */
export function isInGap(metrics: ServiceMetrics, metric: string, at: number): boolean {
  return metrics.gaps.some(
    (gap) =>
      gap.metric === metric &&
      at >= (gap.from ?? Number.NEGATIVE_INFINITY) &&
      at < (gap.until ?? Number.POSITIVE_INFINITY),
  );
}

/** A minute of the past: what the service as a whole showed. */
function sampleSimulated(minute: SimulatedMinute, metric: string): Sample | undefined {
  const one = (value: number | undefined): Sample | undefined =>
    value === undefined ? undefined : { values: [value], count: 1 };
  switch (metric) {
    case 'CPUUtilization':
      return one(minute.cpu);
    case 'MemoryUtilization':
      return one(minute.memory);
    case 'RunningTaskCount':
    case 'HealthyHostCount':
      return one(minute.tasks);
    case 'DesiredTaskCount':
      return one(minute.desired);
    case 'RequestCount':
      return one(minute.requests);
    case 'RequestCountPerTarget':
      return one(minute.tasks === 0 ? undefined : (minute.requests ?? 0) / minute.tasks);
    default:
      return undefined;
  }
}

export function profileOf(metrics: ServiceMetrics, revision: string): MetricProfile {
  return { ...metrics.profile, ...metrics.byRevision.get(revision) };
}

/** Load at this time of the day, around 1. */
export function dailyLoad(metrics: ServiceMetrics, minute: number): number {
  return 1 + metrics.dailySwing * Math.sin((2 * Math.PI * (minute % dayMinutes)) / dayMinutes);
}

function cpuOf(metrics: ServiceMetrics, run: TaskRun, minute: number): number {
  const profile = profileOf(metrics, run.revision);
  const isHot = profile.hotTask === run.index;
  const noise = run.noise.cpu(minute);
  const base = isHot ? profile.hotCpuPercent : profile.cpuPercent * dailyLoad(metrics, minute);
  return Math.min(100, Math.max(0.1, base * Math.exp(0.09 * noise)));
}

function memoryOf(metrics: ServiceMetrics, run: TaskRun, minute: number): number {
  const profile = profileOf(metrics, run.revision);
  const hours = Math.max(0, (minute * minuteMs - run.from) / (60 * minuteMs));
  const noise = run.noise.memory(minute);
  const grown = profile.leakPercentPerHour * hours;
  return Math.min(100, Math.max(1, profile.memoryPercent + grown + 0.6 * noise));
}

function sampleTasks(
  service: Service,
  runs: readonly TaskRun[],
  metric: string,
  minute: number,
): Sample | undefined {
  const { metrics } = service;
  const each = (value: (run: TaskRun) => number): Sample | undefined =>
    runs.length === 0 ? undefined : { values: runs.map(value), count: runs.length };
  const total = (value: (run: TaskRun) => number): Sample | undefined =>
    runs.length === 0
      ? undefined
      : { values: [runs.reduce((sum, run) => sum + value(run), 0)], count: 1 };
  const cpu = (run: TaskRun) => cpuOf(metrics, run, minute);
  const memory = (run: TaskRun) => memoryOf(metrics, run, minute);
  switch (metric) {
    case 'CPUUtilization':
    case 'TaskCpuUtilization':
      return each(cpu);
    case 'MemoryUtilization':
    case 'TaskMemoryUtilization':
      return each(memory);
    case 'CpuUtilized':
      return total((run) => (cpu(run) * run.cpuReserved) / percent);
    case 'CpuReserved':
      return total((run) => run.cpuReserved);
    case 'MemoryUtilized':
      return total((run) => (memory(run) * run.memoryReserved) / percent);
    case 'MemoryReserved':
      return total((run) => run.memoryReserved);
    case 'RunningTaskCount':
      return { values: [runs.length], count: 1 };
    case 'HealthyHostCount':
      return { values: [runs.length], count: 1 };
    case 'DesiredTaskCount':
      return { values: [service.desiredCount], count: 1 };
    case 'PendingTaskCount':
    case 'UnHealthyHostCount':
      return { values: [0], count: 1 };
    case 'DeploymentCount':
      return { values: [service.deployments.length], count: 1 };
    default:
      return undefined;
  }
}

/** Requests are shared evenly by the running tasks; each revision answers as its profile says. */
function sampleTraffic(
  metrics: ServiceMetrics,
  runs: readonly TaskRun[],
  metric: string,
  minute: number,
  key: (what: string) => number,
): Sample | undefined {
  if (runs.length === 0) return undefined;
  const noise = 0.12 * drift(key('traffic'), minute);
  const mean = metrics.profile.requestsPerMinute * dailyLoad(metrics, minute) * Math.exp(noise);
  const requests = poisson(key('requests'), minute, mean);
  // The load balancer reports only while there is traffic.
  if (requests === 0) return undefined;
  const one = (value: number): Sample | undefined =>
    value === 0 ? undefined : { values: [value], count: 1 };
  const failures = (share: (profile: MetricProfile) => number, what: string): number => {
    const shares = runs.map((run) => share(profileOf(metrics, run.revision)));
    const average = shares.reduce((sum, value) => sum + value, 0) / runs.length;
    return Math.min(requests, poisson(key(what), minute, requests * average));
  };
  switch (metric) {
    // Each request of this client is a connection of its own.
    case 'NewFlowCount':
    case 'ActiveFlowCount':
    case 'RequestCount':
      return one(requests);
    // A Network Load Balancer reports its counts of resets always (NLB guide, "CloudWatch metrics").
    case 'TCP_Target_Reset_Count':
      return {
        values: [failures(({ unansweredShare }) => unansweredShare, 'reset')],
        count: 1,
      };
    case 'RequestCountPerTarget':
      return one(requests / runs.length);
    case 'HTTPCode_Target_5XX_Count':
      return one(failures(({ errorShare }) => errorShare, '5xx'));
    case 'HTTPCode_ELB_5XX_Count':
      return one(failures(({ balancerErrorShare }) => balancerErrorShare, 'elb-5xx'));
    case 'HTTPCode_Target_2XX_Count':
      return one(requests - failures(({ errorShare }) => errorShare, '5xx'));
    case 'TargetResponseTime':
      return latencies(metrics, runs, requests, minute, key);
    default:
      return undefined;
  }
}

function latencies(
  metrics: ServiceMetrics,
  runs: readonly TaskRun[],
  requests: number,
  minute: number,
  key: (what: string) => number,
): Sample {
  const common = Math.exp(0.07 * drift(key('latency'), minute));
  const draws = key('request');
  const values = Array.from({ length: Math.min(requests, drawnRequests) }, (_, index) => {
    const run = runs[index % runs.length];
    const profile = profileOf(metrics, run?.revision ?? '');
    const spread = profile.latencySigma * normal(draws, minute * drawnRequests + index);
    return (profile.latencyMedianMs * common * Math.exp(spread)) / 1000;
  });
  return { values, count: requests };
}
