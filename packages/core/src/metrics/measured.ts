/** What was read of a service, by the minute, over all windows and the time between them. */
import type { EpochMs } from '../time.ts';
import type { SeriesName } from './catalogue.ts';
import type { TrafficCounter } from './metric-row.ts';
import type { MinuteSeries } from './series.ts';

export type { SeriesName };

/** One task of the deployment that is judged. */
export interface TaskSeries {
  readonly taskId: string;
  readonly startedAt?: EpochMs;
  /** Percent of what the task reserves. */
  readonly cpu: MinuteSeries;
  readonly memory: MinuteSeries;
}

/** Where the figures of single tasks come from. */
export type TaskSource = 'container-insights' | 'performance-log';

export interface TaskMetrics {
  readonly source: TaskSource;
  readonly tasks: readonly TaskSeries[];
  /** How many tasks there are; more than were read where reading all would cost too much. */
  readonly count: number;
}

export interface Measured {
  /** Read, and possibly without a point. What is not in the map was not read. */
  readonly series: ReadonlyMap<SeriesName, MinuteSeries>;
  /** Absent: only AWS/ECS's extremes tell of single tasks. */
  readonly tasks?: TaskMetrics;
  /** Tasks of the deployment that died since it was stable; absent: not known. */
  readonly restarts?: number;
  /** What counts its traffic; all load balancers where that could not be seen. */
  readonly counters: readonly TrafficCounter[];
  /** Its load balancer serves no other service: what it answers with 5xx by itself counts as the service's. */
  readonly balancerIsAlone: boolean;
  /** Running tasks of the service. */
  readonly taskCount: number;
  /** What could not be read, and why: a sentence each. */
  readonly unseen: readonly string[];
}
