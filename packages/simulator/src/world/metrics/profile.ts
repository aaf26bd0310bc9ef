import type { SimulatedMinute } from '../../autoscaler/simulated-service.ts';
import type { EpochMs } from '../model.ts';

/** How a service does when it runs one revision. */
export type MetricProfile = {
  readonly requestsPerMinute: number;
  readonly latencyMedianMs: number;
  /** Spread of the log-normal latency. */
  readonly latencySigma: number;
  /** Share of the requests that targets answer with 5xx, 0 to 1. */
  readonly errorShare: number;
  /** Share of the requests that the load balancer itself answers with 5xx. */
  readonly balancerErrorShare: number;
  /** Share of the requests that no target answers: the revision hangs. */
  readonly unansweredShare: number;
  /** Share of the requests for which no target can be reached. */
  readonly unreachableShare: number;
  /** For so many minutes after it first has traffic, a revision does otherwise. */
  readonly warmUp?: {
    readonly minutes: number;
    readonly errorShare: number;
    readonly latencyFactor: number;
  };
  /** Percent of what a task reserves. */
  readonly cpuPercent: number;
  readonly memoryPercent: number;
  /** How much a task's memory grows, in percent of its reservation an hour. */
  readonly leakPercentPerHour: number;
  /** Place of one task (from 0, in order of launch) that is hot, and its CPU. */
  readonly hotTask?: number;
  readonly hotCpuPercent: number;
};

export const defaultProfile: MetricProfile = {
  requestsPerMinute: 600,
  latencyMedianMs: 80,
  latencySigma: 0.6,
  errorShare: 0.0005,
  balancerErrorShare: 0,
  unansweredShare: 0,
  unreachableShare: 0,
  cpuPercent: 28,
  memoryPercent: 41,
  leakPercentPerHour: 0,
  hotCpuPercent: 92,
};

/** A service's metrics: its profile, what is otherwise on a revision, and what is missing. */
export type ServiceMetrics = {
  readonly profile: MetricProfile;
  /** Changes by task definition, `family:revision`. */
  readonly byRevision: ReadonlyMap<string, Partial<MetricProfile>>;
  /** Metrics that report nothing in these times; without times never anything. */
  readonly gaps: readonly {
    readonly metric: string;
    readonly from?: EpochMs;
    readonly until?: EpochMs;
  }[];
  /** VPC Lattice has metrics of whole target groups too, beside those of their zones. */
  readonly hasWholeLatticeGroups?: boolean;
  /** Swing of the load over the day, as a share. */
  readonly dailySwing: number;
  /** Minutes of the past that were lived before the region began (autoscaler/past.ts). */
  readonly lived?: { readonly startMs: EpochMs; readonly minutes: readonly SimulatedMinute[] };
};

/** When a task served, kept for the metrics after the task itself is forgotten. */
export type TaskRun = {
  readonly taskId: string;
  readonly index: number;
  /** `family:revision` */
  readonly revision: string;
  readonly family: string;
  readonly cpuReserved: number;
  readonly memoryReserved: number;
  readonly from: EpochMs;
  until: EpochMs;
  /** How far from its usual it is in a minute (its number since 1970), in standard deviations. */
  readonly noise: Readonly<Record<'cpu' | 'memory', (minute: number) => number>>;
};
