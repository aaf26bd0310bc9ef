import type { Range, TaskTiming } from './model.ts';

/**
 * Lengths of the phases of a Fargate task. The middle of each range is what a real task showed:
 * created, connected 3.6 s later, pull began after 6.9 s more and took 12.9 s, RUNNING 7.7 s after
 * that; 30 s from `has started` to `registered` in a real service's events.
 */
export const defaultTaskTiming: TaskTiming = {
  connectMs: [2500, 5000],
  beforePullMs: [5000, 9000],
  pullMs: [8000, 16000],
  startMs: [5000, 9500],
  warmUpMs: [1000, 4000],
  deprovisionMs: [6000, 14000],
};

/** How long a well-behaved container takes to end after SIGTERM. */
export const defaultStopMs: Range = [300, 2500];

/**
 * The scheduler's own moments, after the events of a real redeployment: created 02:05:17, tasks
 * started 14.4 s later; a task registered within a second of RUNNING; targets deregistered 1.55 s
 * after `has stopped`.
 */
export const schedulerTiming = {
  firstPassMs: [10_000, 17_000],
  betweenPassesMs: [3000, 7000],
  registrationMs: [300, 1500],
  deregistrationMs: [1200, 1900],
  breakerMs: [800, 5000],
  /** A running task without any health check counts as successful after this long. */
  settleMs: 10_000,
  /** A service deployment is PENDING this long (150 ms in a real one). */
  pendingMs: [110, 180],
  /** A superseded service deployment ends this long after the new one's creation (288 ms in a real one). */
  supersedeMs: [200, 350],
} as const satisfies Record<string, Range | number>;

/** AWS keeps stopped tasks visible for at least an hour; here exactly. */
export const stoppedTaskVisibleMs = 3_600_000;
