/** A service's metrics over a deployment, minute by minute, from a seed. */
import type { Measured, TaskSeries } from '@ecs-actions/core/metrics/measured';
import { planWindows, type Windows } from '@ecs-actions/core/metrics/windows';
import { createMemory, createRandom, type Random } from './noise.ts';

const minuteMs = 60_000;
/** Log-normal latency of single requests: p95 is about three times the median. */
const latencySpread = 0.7;
const errorShare = 0.001;

export interface SimulatedCase {
  readonly name: string;
  readonly requestsPerMinute: number;
  /** After the deployment, by what latency is multiplied. */
  readonly slower?: number;
  /** Times as much noise of latency from minute to minute as usual (5 to 15 %). */
  readonly noise?: number;
  /** After the deployment, the share of requests that fail. */
  readonly errors?: number;
  /** One task of them at this CPU. */
  readonly hotTaskCpu?: number;
  /** Percent of the reservation an hour. */
  readonly leak?: number;
  /** New tasks start with their memory so many points lower and fill it, with this time constant in minutes. */
  readonly warmUp?: { readonly points: number; readonly minutes: number };
}

export interface SimulatedDeployment {
  readonly measured: Measured;
  readonly windows: Windows;
}

/**
 * An hour before the deployment, five minutes of rollout, and the window after it. Drawn from the seed: the
 * hour of the day (load swings by 30 % over the day), the lag-1 autocorrelation of latency, traffic, CPU and
 * memory (0.5 to 0.8), their amplitudes, and the number of tasks (2 to 12).
 */
export function simulateDeployment(
  { requestsPerMinute, slower = 1, noise = 1, errors, hotTaskCpu, leak = 0, warmUp }: SimulatedCase,
  seed: number,
  windowMinutes = 10,
): SimulatedDeployment {
  const random = createRandom(seed);
  const deployedAt = Date.UTC(2026, 10, 25) + Math.floor(random.between(0, 1440)) * minuteMs;
  const stableAt = deployedAt + 5 * minuteMs;
  const windows = planWindows({
    deployedAt,
    stableAt,
    windowMs: windowMinutes * minuteMs,
    baselineMs: 60 * minuteMs,
    now: stableAt,
    others: [],
  });
  const begin = deployedAt - 60 * minuteMs;
  const end = windows.observed.until;
  const memoryOf = (): (() => number) => createMemory(random, random.between(0.5, 0.8));
  const latencyNoise = memoryOf();
  const latencyAmplitude = noise * random.between(0.05, 0.15);
  const trafficNoise = memoryOf();
  const errorNoise = memoryOf();
  const taskCount = Math.floor(random.between(2, 13));
  const old = Array.from({ length: taskCount }, () => createTask(random));
  const young = Array.from({ length: taskCount }, () => createTask(random));

  const series = new Map<string, Map<number, number>>();
  const put = (name: string, at: number, value: number): void => {
    const own = series.get(name) ?? new Map<number, number>();
    series.set(name, own.set(at, value));
  };
  const tasks: TaskSeries[] = young.map((_, index) => ({
    taskId: `task-${index}`,
    cpu: new Map<number, number>(),
    memory: new Map<number, number>(),
  }));
  for (let at = begin; at < end; at += minuteMs) {
    const isNew = at >= stableAt;
    const day = 1 + 0.3 * Math.sin((2 * Math.PI * (at / minuteMs)) / 1440);
    const requests = random.poisson(requestsPerMinute * day * Math.exp(0.15 * trafficNoise()));
    const common =
      Math.sqrt(day) * Math.exp(latencyAmplitude * latencyNoise()) * (isNew ? slower : 1);
    const share =
      isNew && errors !== undefined ? errors : errorShare * Math.exp(0.5 * errorNoise());
    if (requests > 0) {
      put('requests', at, requests);
      put('elb-requests', at, requests);
      for (const [name, value] of latencies(random, requests, common)) put(name, at, value);
      const failed = random.binomial(requests, Math.min(1, share));
      if (failed > 0) put('target-5xx', at, failed);
    }
    const minutesNew = (at - stableAt) / minuteMs;
    const values = (isNew ? young : old).map((task, index) => ({
      cpu:
        isNew && index === 0 && hotTaskCpu !== undefined
          ? Math.min(100, hotTaskCpu + 3 * random.normal())
          : task.cpu(day),
      memory: Math.min(
        100,
        task.memory() +
          (isNew ? (leak * minutesNew) / 60 : 0) -
          (isNew && warmUp !== undefined
            ? warmUp.points * Math.exp(-minutesNew / warmUp.minutes)
            : 0),
      ),
    }));
    for (const what of ['cpu', 'memory'] as const) {
      const all = values.map((value) => value[what]);
      put(`${what}.avg`, at, all.reduce((sum, value) => sum + value, 0) / all.length);
      put(`${what}.min`, at, Math.min(...all));
      put(`${what}.max`, at, Math.max(...all));
      if (!isNew) continue;
      for (const [index, value] of all.entries()) {
        const task = tasks[index] as TaskSeries;
        (task[what] as Map<number, number>).set(at, value);
      }
    }
    put('unhealthy-hosts', at, 0);
  }
  for (const name of [
    'requests',
    'elb-requests',
    'elb-5xx',
    'target-5xx',
    ...percentiles.map(([name]) => name),
  ]) {
    if (!series.has(name)) series.set(name, new Map());
  }
  return {
    windows,
    measured: {
      series: series as unknown as Measured['series'],
      tasks: { source: 'container-insights', tasks, count: taskCount },
      restarts: 0,
      counters: ['application'],
      balancerIsAlone: true,
      taskCount,
      unseen: [],
    },
  };
}

const percentiles = [
  ['latency.p50', 0.5],
  ['latency.p95', 0.95],
  ['latency.p99', 0.99],
] as const;

/** Percentiles of the requests of a minute, as drawn: with few of them they jump. */
function latencies(
  random: Random,
  requests: number,
  common: number,
): readonly (readonly [string, number])[] {
  const values = Array.from(
    { length: requests },
    () => 80 * common * Math.exp(latencySpread * random.normal()),
  ).sort((a, b) => a - b);
  return percentiles.map(([name, share]) => [
    name,
    values[Math.min(values.length - 1, Math.floor(share * values.length))] as number,
  ]);
}

interface TaskNoise {
  readonly cpu: (day: number) => number;
  readonly memory: () => number;
}

function createTask(random: Random): TaskNoise {
  const cpuNoise = createMemory(random, random.between(0.5, 0.8));
  const memoryNoise = createMemory(random, random.between(0.5, 0.8));
  const cpuLevel = 28 * Math.exp(0.1 * random.normal());
  const memoryLevel = 41 + 2 * random.normal();
  const memoryAmplitude = random.between(0.2, 1);
  return {
    cpu: (day) => Math.min(100, cpuLevel * day * Math.exp(0.12 * cpuNoise())),
    memory: () => memoryLevel + memoryAmplitude * memoryNoise(),
  };
}
